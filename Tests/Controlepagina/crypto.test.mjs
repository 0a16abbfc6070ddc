// The page's cryptography against other people's vectors, with and without the browser's own.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import test from "node:test";
import { loadParts } from "./build.mjs";

const parts = loadParts();
const shared = fileURLToPath(new URL("../../../shared/vectors/", import.meta.url));
const without = existsSync(shared) ? false : "there is no folder ../shared beside the checkout";
const hex = (text) => Uint8Array.from(Buffer.from(text, "hex"));
const json = (name) => JSON.parse(readFileSync(shared + name, "utf8"));

test("both hashes are those of another library, for every length of a few blocks", async () => {
  for (let length = 0; length < 300; length += 1) {
    const bytes = new Uint8Array(randomBytes(length));
    for (const name of ["sha256", "sha512"]) {
      const expected = createHash(name).update(bytes).digest("hex");
      assert.equal(parts.hexOf(parts[`${name}Slow`](bytes)), expected);
      assert.equal(parts.hexOf(await parts[name](bytes)), expected);
    }
  }
});

test("Ed25519 in the page's own lines agrees with every case of Wycheproof", { skip: without }, async () => {
  let count = 0;
  for (const group of json("wycheproof/ed25519_test.json").testGroups) {
    for (const { msg, sig, result, tcId } of group.tests) {
      const key = hex(group.publicKey.pk);
      const verdict = await parts.ed25519VerifySlow(key, hex(msg), hex(sig));
      assert.equal(verdict, result === "valid", `case ${tcId}`);
      // The browser's own, under the same door.
      assert.equal(await parts.ed25519Verify(key, hex(msg), hex(sig)), verdict, `case ${tcId}`);
      count += 1;
    }
  }
  assert.ok(count >= 150, `${count} cases`);
});

test("Ed25519 in the page's own lines takes the signatures of RFC 8032's authors, and none with a changed bit", { skip: without }, async () => {
  const lines = readFileSync(`${shared}ed25519-cr-yp-to/sign.input.first256`, "utf8").trim().split("\n");
  assert.ok(lines.length >= 250);
  for (const [number, line] of lines.entries()) {
    const [, key, message, signed] = line.split(":").map(hex);
    const signature = signed.slice(0, 64);
    assert.ok(await parts.ed25519VerifySlow(key, message, signature), `line ${number + 1}`);
    signature[number % 64] ^= 1 << number % 8;
    assert.ok(!(await parts.ed25519VerifySlow(key, message, signature)), `line ${number + 1}, changed`);
  }
});

test("a vector of RFC 8032 holds with the page's own lines (7.1, test 3)", async () => {
  const key = hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
  const signature = hex(
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  assert.ok(await parts.ed25519VerifySlow(key, hex("af82"), signature));
  assert.ok(!(await parts.ed25519VerifySlow(key, hex("af83"), signature)));
});

test("keys that let anything be signed are refused", async () => {
  for (const [text, kind] of [
    ["00".repeat(32), "smallOrder"], [`01${"00".repeat(31)}`, "smallOrder"], [`01${"00".repeat(30)}80`, "smallOrder"],
    [`ec${"ff".repeat(30)}7f`, "smallOrder"], [`ed${"ff".repeat(30)}7f`, "notCanonical"], [`ee${"ff".repeat(30)}ff`, "notCanonical"],
    ["26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", "smallOrder"],
    ["c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa", "smallOrder"], ["00".repeat(31), "length"],
  ]) {
    assert.equal(parts.ed25519KeyProblem(hex(text)), kind, text);
    assert.ok(!(await parts.ed25519Verify(hex(text), new Uint8Array(3), new Uint8Array(64))));
  }
});

test("signatures of OpenSSH hold over their message, and over no other", { skip: without }, async () => {
  const folder = `${shared}openssh-sshsig/`;
  for (const name of ["ed25519", "ecdsa", "rsa"]) {
    const path = `${folder}${name}.sig`;
    if (!existsSync(path)) continue;
    const signature = await parts.readSSHSignature(new Uint8Array(readFileSync(path)));
    const message = new Uint8Array(readFileSync(`${folder}signed-data`));
    assert.equal(signature.namespace, "unittest");
    assert.ok(await parts.verifySSHSignature(signature, message), name);
    message[0] ^= 1;
    assert.ok(!(await parts.verifySSHSignature(signature, message)), name);
  }
});
