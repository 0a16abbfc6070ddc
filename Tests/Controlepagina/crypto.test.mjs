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

test("both hashes in the page's own lines are right for NIST's messages", { skip: without }, () => {
  for (const name of ["sha256", "sha512"]) {
    const found = [...readFileSync(`${shared}nist-sha2/${name.toUpperCase()}ShortMsg.rsp`, "utf8")
      .matchAll(/Len = (\d+)\s+Msg = ([0-9a-f]+)\s+MD = ([0-9a-f]+)/g)];
    assert.ok(found.length >= 60, `${found.length} messages`);
    for (const [, bits, message, digest] of found) {
      assert.equal(parts.hexOf(parts[`${name}Slow`](hex(message).slice(0, bits / 8))), digest);
    }
  }
  const monte = readFileSync(`${shared}nist-sha2/SHA256Monte.rsp`, "utf8");
  let seed = hex(/Seed = ([0-9a-f]+)/.exec(monte)[1]);
  for (const [, digest] of [...monte.matchAll(/COUNT = \d+\s+MD = ([0-9a-f]+)/g)].slice(0, 10)) {
    let last = [seed, seed, seed];
    for (let round = 0; round < 1000; round += 1) last = [last[1], last[2], parts.sha256Slow(parts.joinBytes(...last))];
    seed = last[2];
    assert.equal(parts.hexOf(seed), digest);
  }
});

test("both hashes are right for the standard's own example (FIPS 180-4)", () => {
  const message = new TextEncoder().encode("abc");
  assert.equal(parts.hexOf(parts.sha256Slow(message)), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert.equal(parts.hexOf(parts.sha512Slow(message)),
    "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f");
});

test("a page without the browser's own Ed25519 checks a signature in a moment", async () => {
  const key = hex("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
  const signature = hex(
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
  const before = process.cpuUsage();
  for (let count = 0; count < 10; count += 1) assert.ok(await parts.ed25519VerifySlow(key, hex("af82"), signature));
  const { user } = process.cpuUsage(before);
  assert.ok(user < 2_000_000, `${user / 10_000} ms each`);
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

test("what is no signature of OpenSSH is refused for what it is", async () => {
  const corpus = (name) => readFileSync(new URL(`../Fuzz/corpus/sshsig/${name}`, import.meta.url));
  const good = corpus("ed25519").toString();
  const kind = async (text) => {
    const found = await parts.readSSHSignature(new Uint8Array(Buffer.from(text))).then(() => null, (problem) => problem);
    if (found !== null) assert.ok(found instanceof parts.Problem, `${found?.stack}`);
    const { other, where, line, problem, name } = found?.details ?? {};
    return found && [found.kind, other, where, line, problem, name].filter((part) => part !== undefined).join(" ");
  };
  const [begin, first, ...rest] = good.split("\n");
  for (const [text, expected] of [
    [good, null], [good.replaceAll("\n", "\r\n"), null], [`${good}\n\n`, null], ["", "empty"], [" \r\n\t", "empty"],
    ["x".repeat(64 * 1024 + 1), "tooLarge"], ["tekst", "otherKind unknown"], [`\ufeff${good}`, "otherKind reencoded"],
    [Buffer.from(good, "utf16le"), "otherKind reencoded"], [Buffer.from([0x30, 0x82, 1]), "otherKind cms"],
    ["-----BEGIN PGP SIGNATURE-----\n", "otherKind pgp"], ["untrusted comment: x\n", "otherKind minisign"],
    ["ssh-ed25519 AAAA x\n", "otherKind publicKey"], ["-----BEGIN OPENSSH PRIVATE KEY-----\n", "otherKind privateKey"],
    [good.replace("-----END", "----END"), "malformed end"],
    [[begin, first].join("\n"), "malformed end"], [`${good}meer`, "malformed rest"],
    [[begin, `${first} `, ...rest].join("\n"), "malformed line 2"], [[begin, "", first, ...rest].join("\n"), "malformed line 2"],
    [[begin, first.slice(1), ...rest].join("\n"), "malformed base64"], [[begin, `AAAA${first.slice(4)}`, ...rest].join("\n"), "malformed content"],
    [corpus("nistp384"), "key unsupported"], [corpus("rsa-sha1"), "unsupportedAlgorithm ssh-rsa"],
  ]) {
    assert.equal(await kind(text), expected, `${String(text).slice(-60)}`);
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
