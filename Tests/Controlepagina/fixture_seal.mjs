// Seals and signs by the formats in docs/verification.md, without the program: what no school would make, too.
import { createHash, createPrivateKey, sign } from "node:crypto";
import { readFileSync } from "node:fs";

export const sha256 = (...parts) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
};
export const hex = (bytes) => sha256(bytes).toString("hex");

/** A key of a folder that `key new` made: its private half and its `.vkey`. */
export function keyOf(folder, role = "zegel") {
  const vkey = readFileSync(`${folder}/${role}.vkey`, "utf8").trim();
  const [name, id] = vkey.split("+");
  return { name, id, vkey, secret: createPrivateKey(readFileSync(`${folder}/${role}.key`)) };
}

/** The text with signatures under it (C2SP signed-note). */
export function note(text, ...keys) {
  return Buffer.from(`${text}\n${keys.map((key) => signatureLine(text, key)).join("")}`);
}

export function signatureLine(text, { name, id, secret }) {
  const blob = Buffer.concat([Buffer.from(id, "hex"), sign(null, Buffer.from(text), secret)]);
  return `\u2014 ${name} ${blob.toString("base64")}\n`;
}

export function checkpoint(size, root, key, origin = key.name) {
  return note(`${origin}\n${size}\n${root.toString("base64")}\n`, key);
}

const leafHash = (leaf) => sha256(Buffer.of(0), leaf);
const nodeHash = (left, right) => sha256(Buffer.of(1), left, right);

/** A holder's files of a verklaring in a batch of its own, by name: three renditions, leaf, proof, checkpoint, list, batch.json. */
export function sealedFiles(id, { json, html = page(json), txt = Buffer.from(`Praktijkverklaring\n${id}\n`) }, key, extra = {}) {
  const batch = extra.batch ?? Buffer.from(JSON.stringify({
    aantal: 1, afgegeven: "2026-11-20", formaat: "praktijkverklaring-partij/1", instelling: { brin: "99ZZ", naam: "ROC" },
  }));
  const batchLine = Buffer.from(`${hex(batch)}  batch.json\n`);
  const leaf = Buffer.from([["html", html], ["json", json], ["txt", txt]]
    .map(([ending, bytes]) => `${hex(bytes)}  documenten/${extra.leafID ?? id}.${ending}\n`).join(""));
  const hashes = [leafHash(batchLine), leafHash(leaf)];
  const seal = extra.seal ?? checkpoint(2, nodeHash(...hashes), key, extra.origin);
  const proof = Buffer.concat([Buffer.from(`c2sp.org/tlog-proof@v1\nindex 1\n${hashes[0].toString("base64")}\n\n`), seal]);
  return {
    [`${id}.html`]: html, [`${id}.json`]: json, [`${id}.txt`]: txt, [`${id}.sha256`]: leaf, [`${id}.tlog-proof`]: proof,
    checkpoint: seal, SHA256SUMS: Buffer.concat([batchLine, leaf]), "batch.json": batch,
  };
}

/** A page that carries a record. */
export function page(json) {
  return Buffer.from(`<!DOCTYPE html><html lang="nl" data-record="${json.toString("base64")}"><title>Praktijkverklaring</title>\n`);
}

/** The value in canonical form (RFC 8785), as far as records need it. */
export function canonical(value) {
  const ordered = (one) => Array.isArray(one) ? one.map(ordered)
    : one === null || typeof one !== "object" ? one
    : Object.fromEntries(Object.keys(one).sort().map((key) => [key, ordered(one[key])]));
  return Buffer.from(JSON.stringify(ordered(value)));
}

/** A status list's text; `lines` are those of its entries. */
export function statusText(key, { serial = 1, previous = "-", madeAt, next, lines = [], count = lines.length }) {
  return `${key.name}\n${serial}\nvorige ${previous}\nopgesteld ${madeAt}\nvolgende-uiterlijk ${next}\naantal ${count}\n${lines.map((line) => `${line}\n`).join("")}`;
}

/** A key list's text. */
export function keyListText(root, { serial = 1, previous = "-", madeAt, lines }) {
  return `${root.name}\n${serial}\nvorige ${previous}\nopgesteld ${madeAt}\naantal ${lines.length}\n${lines.map((line) => `${line}\n`).join("")}`;
}
