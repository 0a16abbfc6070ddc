// Files of proofs that the program made, read by the page as the program reads them.
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import test, { after } from "node:test";
import { loadParts } from "./build.mjs";

const parts = loadParts();
const checkout = fileURLToPath(new URL("../..", import.meta.url));
const program = process.env.PRAKTIJKVERKLARING ?? `${checkout}/.build/debug/praktijkverklaring`;
const work = mkdtempSync(`${tmpdir()}/bewijzen-`);
after(() => rmSync(work, { recursive: true }));
const environment = { ...process.env, XDG_STATE_HOME: `${work}/state` };
const run = (...words) => execFileSync(program, words, { stdio: "ignore", cwd: work, env: environment });

cpSync(`${checkout}/dossiers/voorbeeld/register`, `${work}/register`, { recursive: true });
const records = readFileSync(`${checkout}/dossiers/voorbeeld/beoordelingen.jsonl`, "utf8").trimEnd().split("\n");
run("key", "new", "--out", "keys", "--name", "school.example/zegel");
run("key", "new", "--out", "others", "--name", "ander.example/zegel");
for (const [name, some] of [["some", records.slice(0, 100)], ["more", records.slice(60)]]) {
  writeFileSync(`${work}/${name}.jsonl`, `${some.join("\n")}\n`);
  run("generate", "--dossiers", `${checkout}/dossiers`, "--register", "register", "--issued-on", "2026-11-20",
    "--records", `${name}.jsonl`, "--out", name, "--keys", "keys");
}
run("publish", "some", "more", "--out", "web");
run("publish", "some", "more", "--prefix", "3", "--out", "narrow");

const text = (path) => readFileSync(`${work}/${path}`);
const bytes = (path) => new Uint8Array(text(path));
const ids = (batch) => [...text(`${batch}/SHA256SUMS`).toString().matchAll(/(pv-.{26})\.html/g)].map((found) => found[1]);
const bucketOf = (id, web = "web") =>
  bytes(`${web}/bewijzen/${parts.bucketNames(id)[web === "web" ? 0 : 1]}`);

test("every verklaring's proof is found, is the one that its leaf is in, and is given by the leaf that is wanted", async () => {
  const leaves = { some: text("some/SHA256SUMS").toString(), more: text("more/SHA256SUMS").toString() };
  let twice = 0;
  for (const batch of ["some", "more"]) {
    for (const id of ids(batch)) {
      for (const web of ["web", "narrow"]) {
        const { entries, prefix } = await parts.readBucket(bucketOf(id, web));
        assert.ok(id.startsWith(`pv-${prefix}`));
        const own = entries.filter(({ entry }) => entry.id === id);
        assert.ok(own.length === 1 || own.length === 2);
        twice += own.length - 1;
        for (const { leaf, proof } of own) {
          assert.ok(parts.proofIncludes(parts.readProof(proof), leaf));
          assert.ok(leaves[batch].includes(new TextDecoder().decode(leaf)));
        }
      }
      const { leaf, proof } = await parts.proofFromBucket(bucketOf(id), id);
      assert.equal(parts.readLeaf(leaf).id, id);
      assert.ok(parts.proofIncludes(parts.readProof(proof), leaf));
    }
  }
  // Forty in both batches, each looked at from both, in both web roots.
  assert.equal(twice, 40 * 4);
});

test("of several proofs the one with the wanted lines is given, and of an id that is not there none", async () => {
  const id = ids("some")[0];
  const bucket = bucketOf(id);
  assert.equal(await parts.proofFromBucket(bucket, `${id.slice(0, -1)}${id.endsWith("0") ? "4" : "0"}`), null);
  const twice = ids("some").find((id) => ids("more").includes(id));
  const all = (await parts.readBucket(bucketOf(twice))).entries.filter(({ entry }) => entry.id === twice);
  assert.equal(all.length, 2);
  let asked = 0;
  const second = await parts.proofFromBucket(bucketOf(twice), twice, () => ++asked === 2);
  assert.deepEqual(second, { leaf: all[1].leaf, proof: all[1].proof });
});

test("whatever is changed in a file, page and program refuse it in the same line for the same reason", async () => {
  const id = ids("some").find((id) => ids("more").includes(id));
  const name = parts.bucketNames(id)[0];
  const good = text(`web/bewijzen/${name}`).toString();
  const lines = good.split("\n");
  const [header, ...rest] = good.split("\n\n");
  const parted = rest.map((part) => part.replace(/\n$/, ""));
  const cases = [
    "", "\n", "boodschappen\n", `\u{feff}${good}`, good.slice(0, -1), `${good}\n`, good.replaceAll("\n", "\r\n"),
    good.replace("/1", "/2"), good.replace("/1", "/1x"), good.replace("begin pv-", "begin pv-0000"), good.replace("begin pv-", "begin "),
    good.replace("aantal ", "aantal 0"), good.replace(/aantal .*/, "aantal 1"), good.replace(/aantal .*/, "aantal 999"),
    good.replace(/aantal .*/, "aantal 0"), good.replace(/aantal .*/, "aantal 99999999999999999999999"),
    good.replace("\n\n", "\n"), good.replace("\n\n", "\n\n\n"), good.replace("  documenten", " documenten"),
    good.replace("index", "Index"), good.replace("tlog-proof@v1", "tlog-proof@v9"), good.replace("— ", "- "),
    good.replace(/begin pv-../, (begin) => (begin.endsWith("zz") ? "begin pv-yy" : "begin pv-zz")),
    [header, ...parted.slice(3), ...parted.slice(0, 3)].join("\n\n") + "\n",
    [header, ...parted, ...parted.slice(0, 3)].join("\n\n").replace(/aantal .*/, `aantal ${parted.length / 3 + 1}`) + "\n",
  ];
  for (let line = 0; line < lines.length; line += 1) {
    cases.push(lines.filter((_, index) => index !== line).join("\n"));
    cases.push(lines.map((text, index) => (index === line ? `${text}.` : text)).join("\n"));
  }
  mkdirSync(`${work}/alone`, { recursive: true });
  const page = readdirSync(`${work}/some/documenten`).find((file) => file === `${id}.html`);
  cpSync(`${work}/some/documenten/${page}`, `${work}/alone/${page}`);
  let refused = 0;
  for (const [index, changed] of cases.entries()) {
    writeFileSync(`${work}/changed.txt`, changed);
    const { status, stderr } = spawnSync(
      program, ["verify", "--json", "--diagnostics", "json", "--proofs", "changed.txt", `alone/${page}`],
      { cwd: work, env: environment, encoding: "utf8" });
    const said = stderr.split("\n").filter(Boolean).map((line) => JSON.parse(line)).find(({ code }) => code === "MA118");
    const problem = await parts.readBucket(new Uint8Array(Buffer.from(changed))).then(() => null, (error) => error);
    assert.ok(status !== 0 || problem === null);
    if (problem !== null) assert.ok(problem instanceof parts.Problem, `case ${index}: ${problem}`);
    assert.equal(problem?.details.line ?? null, said?.line ?? null, `case ${index}: ${problem?.kind}, ${said?.message}`);
    refused += problem ? 1 : 0;
  }
  // A line less of a path, or another name in a seal, is a form too.
  assert.ok(refused > (2 * cases.length) / 3 && refused < cases.length, `${refused} of ${cases.length}`);
});
