// What the page reads of other people's bytes: their vectors, and every byte of what is good changed.
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { deflateRawSync } from "node:zlib";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import test from "node:test";
import { loadParts } from "./build.mjs";

const parts = loadParts();
const shared = fileURLToPath(new URL("../../../shared/vectors/", import.meta.url));
const skip = existsSync(shared) ? false : "there is no folder ../shared beside the checkout";
const file = (name) => new Uint8Array(readFileSync(shared + name));
const json = (name) => JSON.parse(readFileSync(shared + name, "utf8"));
const bytes = (text) => new TextEncoder().encode(text);

/** The kind of problem that `read` throws, or null. */
async function problemOf(read) {
  try {
    await read();
    return null;
  } catch (error) {
    assert.ok(error instanceof parts.Problem, `${error.stack}`);
    return error.kind;
  }
}

test("inclusion proofs hold and fail as transparency-dev says", { skip }, () => {
  const cases = json("transparency-dev-merkle/inclusion.json");
  assert.equal(cases.length, 98);
  for (const { leafHash, leafIdx, treeSize, root, proof, wantErr, _path } of cases) {
    const [leaf, top, ...path] = [leafHash, root, ...(proof ?? [])].map((text) => parts.bytesOfBase64(text ?? ""));
    const isWhole = [leaf, top, ...path].every((hash) => hash?.length === 32);
    assert.equal(isWhole && parts.isIncluded(leaf, BigInt(leafIdx), BigInt(treeSize), top, path), !wantErr, _path);
  }
});

test("the root of a growing list is that of Certificate Transparency's reference tree", { skip }, () => {
  const { leaves_hex: leaves, roots } = json("rfc6962-ct/reference-tree.json");
  const range = new parts.CompactRange();
  for (const [count, root] of roots.entries()) {
    assert.equal(parts.hexOf(range.root), root);
    if (count < leaves.length) range.append(parts.leafHash(parts.bytesOfHex(leaves[count])));
  }
});

test("trees of other sizes have the roots and the proofs that Go makes", { skip }, () => {
  const { leaf0, trees } = json("generated-tlog/rfc6962-tlog-go.json");
  const leaf = (number) => ["html", "json", "txt"].map((ending, index) =>
    `${(3 * number + index + 1).toString(16).padStart(64, "0")}  pv-${String(number).padStart(6, "0")}.${ending}\n`).join("");
  assert.equal(leaf(0), leaf0);
  const hashes = Array.from({ length: 1000 }, (_, number) => parts.leafHash(bytes(leaf(number))));
  let proofs = 0;
  for (const { size, root_hex: root, inclusion } of trees) {
    const range = new parts.CompactRange();
    for (const hash of hashes.slice(0, size)) range.append(hash);
    assert.equal(parts.hexOf(range.root), root, `${size} leaves`);
    for (const { index, proof } of inclusion ?? []) {
      const path = (proof ?? []).map(parts.bytesOfBase64);
      const holds = (place, of, hashes) => parts.isIncluded(parts.leafHash(bytes(leaf(place))), BigInt(index), BigInt(of), range.root, hashes);
      assert.ok(holds(index, size, path), `${index} of ${size}`);
      assert.ok(!holds(index + 1, size, path) && !holds(index, size, [...path, range.root]));
      if (path.length > 0) assert.ok(!holds(index, size, path.slice(1)) && !holds(index, size, path.slice(0, -1)));
      proofs += 1;
    }
  }
  assert.ok(trees.length >= 20 && proofs > 50, `${proofs} proofs`);
});

test("a proof made by Go includes its leaf, and no changed byte of either does", { skip }, async () => {
  for (const name of ["pv-000000", "pv-000500", "pv-000999"]) {
    const [leaf, proof] = [file(`generated-tlog/${name}.leaf`), file(`generated-tlog/${name}.tlog-proof`)];
    assert.ok(parts.proofIncludes(parts.readProof(proof), leaf));
    for (let index = 0; index < leaf.length; index += 1) {
      const changed = Uint8Array.from(leaf);
      changed[index] ^= 1;
      assert.ok(!parts.proofIncludes(parts.readProof(proof), changed));
    }
    const key = parts.readVerifierKey(bytes(readFileSync(`${shared}generated-tlog/vkey`, "utf8").trim()));
    for (let index = 0; index < proof.length; index += 1) {
      const changed = Uint8Array.from(proof);
      changed[index] ^= 1;
      let holds = false;
      const kind = await problemOf(async () => {
        const read = parts.readProof(changed);
        const found = await parts.noteSignersFor(read.sealed.checkpoint.origin, read.sealed.note, [key]);
        holds = parts.proofIncludes(read, leaf) && found.signers !== undefined;
      });
      assert.ok(kind !== null || !holds, `${name}, byte ${index}`);
    }
  }
});

test("signed notes are good and bad as C2SP and Go say", { skip }, async () => {
  let count = 0;
  for (const { vkey, note, valid, source } of json("signed-note/vectors.json")) {
    if (!vkey || !note || valid === undefined) continue;
    let holds = false;
    await problemOf(async () => {
      const found = await parts.noteSigners(parts.readNote(bytes(note)), [parts.readVerifierKey(bytes(vkey))]);
      holds = found.signers !== undefined;
    });
    assert.equal(holds, valid, source);
    count += 1;
  }
  assert.ok(count > 0);
});

test("canonical JSON is what RFC 8785's authors write, where it holds what records hold", { skip }, () => {
  let count = 0;
  for (const name of readdirSync(`${shared}jcs/input`)) {
    const value = parts.readJSON(file(`jcs/input/${name}`));
    const expected = readFileSync(`${shared}jcs/output/${name}`, "utf8");
    try {
      assert.equal(new TextDecoder().decode(parts.canonicalJSON(value)), expected, name);
      count += 1;
    } catch (error) {
      // Fractions and null stand in no record.
      if (!(error instanceof parts.Problem)) throw error;
      assert.match(expected, /null|\d\.\d|\de/, name);
    }
  }
  assert.ok(count >= 2, `${count} files`);
});

test("P-256 agrees with every case of Wycheproof", { skip }, async () => {
  const { testGroups } = json("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json");
  const string = (value) => {
    const length = new Uint8Array(4);
    new DataView(length.buffer).setUint32(0, value.length);
    return parts.joinBytes(length, value);
  };
  let count = 0;
  for (const group of testGroups) {
    const point = parts.bytesOfHex(group.publicKey.uncompressed);
    const blob = parts.joinBytes(string(bytes("ecdsa-sha2-nistp256")), string(bytes("nistp256")), string(point));
    const key = await parts.readSSHKey(blob);
    for (const { msg, sig, result, tcId } of group.tests) {
      // Signatures of another length than 64 bytes cannot be written in SSH's form.
      if (sig.length !== 128) continue;
      const value = { r: parts.bytesOfHex(sig.slice(0, 64)), s: parts.bytesOfHex(sig.slice(64)) };
      assert.equal(await key.verify(value, parts.bytesOfHex(msg)), result === "valid", `case ${tcId}`);
      count += 1;
    }
  }
  assert.ok(count > 200, `${count} cases`);
});

test("what is not in its one form is refused, with its line", async () => {
  const note = "school.example\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— school.example AAAAAAE=\n";
  assert.equal(await problemOf(() => parts.readSealedCheckpoint(bytes(note))), null);
  for (const [text, kind, line] of [
    ["", "noSignatures", 1], [note.slice(0, -1), "noFinalLineFeed", 5], [note.replace("— ", "- "), "signatureForm", 5],
    [note.replace("\n1\n", "\n1\r\n"), "controlCharacter", 2], [note.replace("AAAAAAE=", "AAAAAAF="), "signatureForm", 5],
    [note.replace("AAAAAAE=", "AAAAAA=="), "signatureForm", 5], ["text\n", "noSignatures", 1],
    [`${note}${"— school.example AAAAAAE=\n".repeat(64)}`, "tooManySignatures", 69],
  ]) {
    await assert.rejects(async () => parts.readNote(bytes(text)), (problem) => {
      assert.deepEqual([problem.kind, problem.details.line], [kind, line], JSON.stringify(text));
      return true;
    });
  }
  const invalid = bytes(note);
  invalid[3] = 0xff;
  assert.equal(await problemOf(() => parts.readNote(invalid)), "notUnicode");
  assert.equal(await problemOf(() => parts.readNote(new Uint8Array((1 << 20) + 1))), "tooLarge");
});

test("base32 and base64 have one form each", () => {
  for (let length = 0; length < 40; length += 1) {
    const value = Uint8Array.from({ length }, (_, index) => (index * 37 + length * 101) & 255);
    for (const [write, read] of [[parts.base32Of, parts.bytesOfBase32], [parts.base64Of, parts.bytesOfBase64]]) {
      const text = write(value);
      assert.deepEqual(read(text), value);
      for (const other of [`${text}A`, `${text}=`, `${text} `, `${text}\n`, text.toLowerCase()]) {
        const found = read(other);
        assert.ok(found === null || write(found) === other, other);
      }
    }
  }
});

test("a list is its leaves, and says where it is none", async () => {
  const digit = (value) => value.repeat(64);
  const id = (value) => `pv-${value.repeat(25)}0`;
  const leaf = (value) => ["html", "json", "txt"].map((ending) => `${digit("a")}  documenten/${id(value)}.${ending}\n`).join("");
  const batch = `${digit("0")}  batch.json\n`;
  const good = await parts.readManifest(bytes(batch + leaf("1") + leaf("2")));
  assert.deepEqual([good.count, [...good.entries.keys()]], [3, [id("1"), id("2")]]);
  assert.deepEqual(parts.leafOf(good.entries.get(id("1"))), bytes(leaf("1")));
  for (const [text, kind, line] of [
    ["", "empty", 1], [leaf("1"), "batchLine", 1], [batch + batch, "batchLine", 2], [batch + leaf("2") + leaf("1"), "idOrder", 5],
    [batch + leaf("1") + leaf("1"), "idOrder", 5], [(batch + leaf("1")).slice(0, -1), "noFinalLineFeed", 4],
    [`\ufeff${batch}`, "byteOrderMark", 1], [batch.replace("\n", "\r\n"), "carriageReturn", 1], [`${batch}# \n`, "lineForm", 2],
    [`${batch}${digit("a")}  documenten/../x\n`, "name", 2], [batch + leaf("1").replace(".txt", ".json"), "leafForm", 4],
    [batch + leaf("1").split("\n").slice(0, 2).join("\n"), "noFinalLineFeed", 3],
    [batch + leaf("1").split("\n").slice(0, 2).map((part) => `${part}\n`).join(""), "leafForm", 3],
  ]) {
    await assert.rejects(parts.readManifest(bytes(text)), (problem) => {
      assert.deepEqual([problem.kind, problem.details.line], [kind, line], JSON.stringify(text.slice(-120)));
      return true;
    });
  }
});

test("the lines of one verklaring say where they are none, and in whose form", () => {
  const id = (digit) => `pv-${digit.repeat(25)}0`;
  const line = (ending, digit = "2") => `${"a".repeat(64)}  documenten/${id(digit)}.${ending}\n`;
  const good = ["html", "json", "txt"].map((ending) => line(ending)).join("");
  assert.equal(parts.readLeaf(bytes(good)).id, id("2"));
  for (const [text, kind, number] of [
    ["", "empty", 1], [line("html"), "leafForm", 1], [line("json"), "leafForm", 1], [good.slice(0, -1), "noFinalLineFeed", 3],
    [good + good, "idOrder", 4], [good + good.replaceAll(id("2"), id("4")), "leafForm", 4], [good.replace(line("json"), line("json", "3")), "leafForm", 2],
    // A mark stands before a list, which these lines are a part of.
    [`\ufeff${good}`, "lineForm", 1], [good.replaceAll("\n", "\r\n"), "carriageReturn", 1],
    [`${"0".repeat(64)}  batch.json\n${good}`, "batchLine", 1], [good.replace("a", "A"), "lineForm", 1], [`\n${good}`, "lineForm", 1],
    [good.replace("documenten/", "documenten//"), "name", 1], [good.replace(".txt", ".text"), "name", 3],
  ]) {
    assert.throws(() => parts.readLeaf(bytes(text)), (problem) => {
      assert.deepEqual([problem.kind, problem.details.line], [kind, number], JSON.stringify(text));
      return true;
    });
  }
});

test("a proof that is cut off anywhere is none", () => {
  const proof = new Uint8Array(readFileSync(new URL("../Fuzz/corpus/proof/middle", import.meta.url)));
  parts.readProof(proof);
  for (let length = 0; length < proof.length; length += 1) {
    assert.throws(() => parts.readProof(proof.slice(0, length)), parts.Problem, `${length} bytes`);
  }
});

test("values have one form, and no two readers see two things in one", async () => {
  const isCanonical = async (text) => {
    const given = typeof text === "string" ? bytes(text) : text;
    let isSame = false;
    await problemOf(() => {
      isSame = parts.sameBytes(parts.canonicalJSON(parts.readJSON(given)), given);
    });
    return isSame;
  };
  for (const text of ['{"a":[1,-2,true,"é\\n\\u0001\\""],"b":{}}', "9007199254740991", '"\u{1f600}"', `${"[".repeat(64)}${"]".repeat(64)}`]) {
    assert.ok(await isCanonical(text), text);
  }
  for (const text of [
    "", " 1", "1 ", "1.0", "1e2", "-0", "01", "9007199254740992", "null", '{"a":null}', '{"b":1,"a":2}', '{"a":1,"a":1}', '{"a":1,"a":2}',
    // Two keys that look the same are one key to some readers.
    '{"e\u0301":1,"\u00e9":1}', '{"a": 1}', "'a'", '"\\u00e9"', '"\\/"', '"\\ud800"', '"\\u000A"', '"\t"', "\ufeff1", "[1,]", "1 2", "tru",
    `${"[".repeat(65)}${"]".repeat(65)}`, Uint8Array.of(0x22, 0xff, 0x22), Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22),
  ]) {
    assert.ok(!(await isCanonical(text)), String(text));
  }
});

test("a ZIP file of another program is read whole, and none with a changed byte gives other files", async (context) => {
  const folder = mkdtempSync(`${tmpdir()}/zip-`);
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(`${folder}/make.py`, `
import sys, zipfile
for name, method in (("stored", zipfile.ZIP_STORED), ("deflated", zipfile.ZIP_DEFLATED)):
    with zipfile.ZipFile(f"{sys.argv[1]}/{name}.zip", "w", method) as made:
        made.writestr("documenten/een.txt", "een " * 40)
        made.writestr("leeg", "")
        made.mkdir("map") if hasattr(made, "mkdir") else made.writestr("map/", "")
`);
  assert.equal(spawnSync("python3", [`${folder}/make.py`, folder]).status, 0);
  const limits = { fileCount: 10, byteCount: 1000 };
  for (const name of ["stored", "deflated"]) {
    const zip = new Uint8Array(readFileSync(`${folder}/${name}.zip`));
    const files = await parts.readZip(zip, limits);
    assert.deepEqual(files.map((found) => [found.name, found.bytes.length]), [["documenten/een.txt", 160], ["leeg", 0]]);
    const text = (found) => JSON.stringify(found.map(({ name, bytes }) => [name, [...bytes]]));
    for (let index = 0; index < zip.length; index += 1) {
      const changed = Uint8Array.from(zip);
      changed[index] ^= 1;
      let found = null;
      await problemOf(async () => {
        found = await parts.readZip(changed, limits);
      });
      // Some bytes say nothing to who unpacks: times, who made it. A name may change, and then it is another name.
      if (found) assert.equal(text(found).replace(/"[^"]*",/g, ""), text(files).replace(/"[^"]*",/g, ""), `${name}, byte ${index}`);
    }
    assert.equal(await problemOf(() => parts.readZip(zip, { fileCount: 2, byteCount: 1000 })), "tooManyFiles");
    assert.equal(await problemOf(() => parts.readZip(zip, { fileCount: 10, byteCount: 159 })), "tooLarge");
    assert.equal(await problemOf(() => parts.readZip(zip.subarray(0, -1), limits)), "notAZip");
  }
});

test("names in a ZIP file lead nowhere else, and no two are one to some system", async (context) => {
  const folder = mkdtempSync(`${tmpdir()}/zip-`);
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(`${folder}/make.py`, `
import json, sys, zipfile
for number, names in enumerate(json.loads(sys.argv[2])):
    with zipfile.ZipFile(f"{sys.argv[1]}/{number}.zip", "w") as made:
        for name in names: made.writestr(zipfile.ZipInfo(name), "" if name.endswith("/") else "x")
`);
  const refused = [
    "/etc/x", "../x", "a/../../x", "a/..", "./a", "a//b", "a\\b", "C:x", "a\nb", "a\u0085b", "/", "..", "a/./b", "a".repeat(1025),
    // An accent on a slash changes nothing for a file system.
    "../\u0301x", "a//\u0301x", "a/../\u0301",
  ].map((name) => [[name], "name 1"]);
  const repeated = [["A", "a"], ["\u00e9", "e\u0301"], ["x", "x/"], ["K", "\u212a"], ["a", "b", "A"]].map((names) => [names, `repeatedName ${names.length}`]);
  const good = [["a".repeat(1024)], ["..."], ["a..b/c"], ["\u00e9", "E"], ["a", "b/", "b/a"]].map((names) => [names, null]);
  const cases = [...refused, ...repeated, ...good];
  assert.equal(spawnSync("python3", [`${folder}/make.py`, folder, JSON.stringify(cases.map(([names]) => names))]).status, 0);
  for (const [number, [names, expected]] of cases.entries()) {
    const zip = new Uint8Array(readFileSync(`${folder}/${number}.zip`));
    const problem = await parts.readZip(zip, { fileCount: 10, byteCount: 1000 }).then(() => null, (error) => error);
    assert.equal(problem && `${problem.kind} ${problem.details.entry}`, expected, JSON.stringify(names).slice(0, 60));
  }
});

test("what unpacks to more than was announced ends early", async () => {
  const file = (announced) => {
    const packed = deflateRawSync(Buffer.alloc(64 << 20));
    const [local, central, end] = [30, 46, 22].map((length) => Buffer.alloc(length));
    const fields = (record, place) => {
      record.writeUInt16LE(8, place + 4);
      record.writeUInt32LE(packed.length, place + 14);
      record.writeUInt32LE(announced, place + 18);
      record.writeUInt16LE(1, place + 22);
    };
    local.writeUInt32LE(0x04034b50, 0);
    fields(local, 4);
    central.writeUInt32LE(0x02014b50, 0);
    fields(central, 6);
    end.writeUInt32LE(0x06054b50, 0);
    end.writeUInt16LE(1, 8);
    end.writeUInt16LE(1, 10);
    end.writeUInt32LE(47, 12);
    end.writeUInt32LE(31 + packed.length, 16);
    return new Uint8Array(Buffer.concat([local, Buffer.from("x"), packed, central, Buffer.from("x"), end]));
  };
  assert.equal(await problemOf(() => parts.readZip(file(64 << 20), { fileCount: 1, byteCount: 1 << 20 })), "tooLarge");
  const before = process.memoryUsage().arrayBuffers;
  assert.equal(await problemOf(() => parts.readZip(file(1000), { fileCount: 1, byteCount: 1 << 20 })), "broken");
  assert.ok(process.memoryUsage().arrayBuffers - before < 32 << 20);
});

test("the first byte that is no UTF-8 is found wherever it stands, in a text of any length", () => {
  const line = "\u20ac\u00eb\u{1f600}abc\n";
  const good = new TextEncoder().encode(line.repeat(12_000));
  assert.ok(good.length > 2 << 16);
  for (const place of [0, 1, 2, 65_533, 65_534, 65_535, 65_536, 65_537, 65_538, 131_071, 131_072, good.length - 2]) {
    const bytes = Uint8Array.from(good);
    bytes[place] = 0xff;
    // A character that was begun is none, so that the first byte that is wrong may be its own.
    const found = parts.firstInvalidByte(bytes);
    assert.ok(found <= place && found > place - 4, `${found} for ${place}`);
    assert.equal(parts.countLineFeeds(bytes, found), parts.countLineFeeds(bytes, place));
  }
});

test("no more lines of signatures are taken apart than a note can have", () => {
  assert.equal(parts.terminatedLines(new TextEncoder().encode("a\n".repeat(1000)), 65).length, 65);
  assert.equal(parts.terminatedLines(new TextEncoder().encode("a\nb\n")).length, 2);
  assert.equal(parts.terminatedLines(new TextEncoder().encode("a\nb"), 1), null);
});

test("texts with more combining marks in a row than any language has are not put in order", () => {
  const marks = "\u0301\u0323".repeat(1 << 19);
  assert.equal(parts.canonicalText(new Map([[`a${marks}`, "x"]])), undefined);
  assert.equal(parts.canonicalText(new Map([["a\u0301", "x"]])), '{"a\u0301":"x"}');
  assert.equal(parts.isPlainName(`a${marks}`), false);
  assert.equal(parts.isPlainName("Ren\u00e9"), true);
  assert.ok(parts.composed(`a${marks}b`).length <= 32);
  assert.equal(parts.composed("a\u0301b"), "\u00e1b");
});
