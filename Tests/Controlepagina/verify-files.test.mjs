// How the page takes what is given together, and that nothing of it stops the page.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { loadParts, words } from "./build.mjs";
import { heldFiles, proofFiles } from "./fixture_cases.mjs";
import { filesIn } from "./fixture_batches.mjs";
import { keyListText, keyOf, note, sha256, statusText } from "./fixture_seal.mjs";
import { School, clock } from "./fixture_school.mjs";

const parts = loadParts();
let school, context, woorden;

before(async () => {
  school = new School();
  woorden = words();
  context = await contextWith({});
});
after(() => school?.remove());

function contextWith({ trust = ["zegel.vkey", "status.vkey"], status = ["status-0003"], memory = null, more = [] }) {
  const texts = (folder, names) => names.map((naam) => ({ naam, tekst: school.read(`${folder}/${naam}`).toString() }));
  return parts.makeContext({ woorden, versie: "0", vertrouwen: texts("keys", trust), status: texts("lists", status) },
    { now: new Date(clock), memory, extraTrust: more });
}

function given(files) {
  return Object.entries(files).map(([name, bytes]) => ({ name, size: bytes.length, bytes: async () => new Uint8Array(Buffer.from(bytes)) }));
}

async function outcomes(files, by = context) {
  return (await parts.verifyFiles(given(files), by)).map(({ path, kind, outcome }) => [path, outcome ?? kind]);
}

test("a document and its proof that lie loose give one verdict", async () => {
  const [id] = school.ids;
  const html = `${id}.html`;
  assert.deepEqual(await outcomes({ [html]: heldFiles(school, id)[html], ...proofFiles(school, id) }), [[html, "genuine"]]);
});

test("a file of proofs from the school's site goes with the document that it has the proof of", async () => {
  const [id] = school.small;
  const other = [...school.small, ...school.ids].find((one) => !one.startsWith(id.slice(0, 5)));
  const page = { [`${id}.html`]: school.read(`small/documenten/${id}.html`) };
  assert.deepEqual(await outcomes(page), [[`${id}.html`, "no-proof"]]);
  for (const web of ["web", "web-3"]) {
    const bucket = school.bucket(id, web);
    assert.deepEqual(await outcomes({ ...page, ...bucket }), [[`${id}.html`, "genuine"]]);
    const [[name, bytes]] = Object.entries(bucket);
    assert.deepEqual(await outcomes({ ...page, [`bewijzen/${name}`]: bytes }), [[`${id}.html`, "genuine"]]);
    assert.deepEqual(await outcomes(bucket), [[name, "not-a-praktijkverklaring"]]);
    assert.deepEqual(await outcomes({ ...page, [name]: `${bytes}\n` }), [[`${id}.html`, "could-not-check"]]);
    assert.deepEqual(new Map(await outcomes({ ...page, [name]: "boodschappen" })),
      new Map([[name, "not-a-praktijkverklaring"], [`${id}.html`, "no-proof"]]));
    assert.deepEqual(await outcomes({ ...page, ...school.bucket(other, web) }), [[`${id}.html`, "no-proof"]]);
  }
  // Of two editions of one verklaring each is what its own lines say, whichever comes first in the file.
  const twice = school.ids[1];
  for (const batch of ["batch", "again"]) {
    const files = { [`${twice}.html`]: school.read(`${batch}/documenten/${twice}.html`), ...school.bucket(twice) };
    assert.deepEqual(await outcomes(files), [[`${twice}.html`, "genuine"]]);
  }
});

test("a file of proofs is read once, however many documents lie beside it", async () => {
  const [id] = school.small;
  const [[name, bytes]] = Object.entries(school.bucket(id));
  let reads = 0;
  const bucket = { name, size: bytes.length, bytes: async () => {
    reads += 1;
    return new Uint8Array(bytes);
  } };
  const pages = given(Object.fromEntries(Array.from({ length: 5 }, (_, index) => [`${index}.html`, school.read(`small/documenten/${id}.html`)])));
  const verdicts = await parts.verifyFiles([...pages, bucket], context);
  assert.deepEqual(verdicts.map(({ outcome }) => outcome), Array(5).fill("genuine"));
  assert.equal(reads, 1);
});

test("what goes with documents may stand in its own folder", async () => {
  const [id] = school.signed;
  const files = heldFiles(school, id);
  const sheets = Object.fromEntries(Object.entries(filesIn(school, "batch")).filter(([path]) => path.startsWith("aftekenbladen/")));
  const [verdict] = await parts.verifyFiles(given({ [`${id}.html`]: files[`${id}.html`], ...proofFiles(school, id), ...sheets }), context);
  assert.equal(verdict.signoff.state, "holds");
});

test("what stands in a batch folder is judged as a batch, however it is given", async () => {
  const batch = filesIn(school, "small");
  assert.deepEqual(await outcomes(batch), [["SHA256SUMS", "genuine"]]);
  const named = Object.fromEntries(Object.entries(batch).map(([path, bytes]) => [`school/2026/${path}`, bytes]));
  assert.deepEqual(await outcomes(named), [["school/2026", "genuine"]]);
});

test("no file in a folder goes unsaid beside what is genuine", async () => {
  const [id] = school.ids;
  const bundle = school.read(`bundles/${id}.zip`);
  const verdicts = await parts.verifyFiles(given({ "mail/b.zip": bundle, "mail/Praktijkverklaring Noor.html": "<p>Noor</p>", "mail/x/foto.jpg": "x" }), context);
  assert.deepEqual(verdicts.map(({ path, outcome }) => [path, outcome]), [["mail/Praktijkverklaring Noor.html", "not-a-praktijkverklaring"], ["mail/b.zip", "genuine"]]);
  assert.deepEqual(verdicts[0].notes.map(({ code, nl }) => [code, nl]), [["MA120", "mail: niet gecontroleerd, want niet voor een verklaring aangezien: x/foto.jpg"]]);
});

test("what goes with documents hides none", async () => {
  const [id] = school.ids;
  const bundle = { "b.zip": school.read(`bundles/${id}.zip`) };
  const text = `Praktijkverklaring ${school.ids[1]}\n`;
  assert.deepEqual(await outcomes({ ...bundle, "bewijzen/Noor.html": "<p>Noor</p>", "zegel/x.txt": text, [`${"0".repeat(64)}.txt`]: text }),
    [[`${"0".repeat(64)}.txt`, "no-proof"], ["b.zip", "genuine"], ["bewijzen/Noor.html", "not-a-praktijkverklaring"], ["zegel/x.txt", "no-proof"]]);
  const [verdict] = await parts.verifyFiles(given({ ...bundle, "zegel/brief.txt": "x", "zegel/checkpoint.body.tsr": "x" }), context);
  assert.match(verdict.notes[0].nl, /^niet gecontroleerd, .*: zegel\/brief\.txt$/);
});

test("a folder of documents that is given whole is judged like any other", async () => {
  const [id] = school.ids;
  const files = heldFiles(school, id);
  assert.deepEqual(await outcomes({ [`documenten/${id}.html`]: files[`${id}.html`], "Noor.html": "<p>Noor</p>" }),
    [["Noor.html", "not-a-praktijkverklaring"], [`documenten/${id}.html`, "no-proof"]]);
});

test("folders that hold nothing of ours are one grey verdict", async () => {
  assert.deepEqual(await outcomes({ "map/a/x.txt": "x", "map/b/y.txt": "y" }), [["map", "no-proof"]]);
  assert.deepEqual(await outcomes({ "bewijzen/x": "x" }), [["bewijzen", "no-proof"]]);
  assert.deepEqual(await outcomes({}), []);
});

test("lists and keys are known by what they hold, and are no documents", async () => {
  const [status] = await parts.verifyFiles(given({ "lijst (1)": school.read("lists/status-0003") }), context);
  assert.deepEqual([status.kind, status.outcome, status.list.serial], ["status", undefined, 3]);
  assert.equal(status.details[0].nl, "Statuslijst 3 van 24 november 2026.");
  const [keys] = await parts.verifyFiles(given({ "zegel.vkey": school.read("forger/zegel.vkey") }), context);
  assert.equal(keys.kind, "keys");
  assert.match(keys.keys[0].fingerprint, /^[0-9a-f]{64}$/);
  assert.deepEqual(await outcomes({ "map/status-0003": school.read("lists/status-0003"), "map/zegel.vkey": school.read("keys/zegel.vkey") }),
    [["map/status-0003", "status"], ["map/zegel.vkey", "keys"]]);
  const [broken] = await parts.verifyFiles(given({ "status-0003": school.read("lists/status-0003").subarray(0, 300) }), context);
  assert.deepEqual([broken.kind, broken.notes.length], ["status", 1]);
});

test("the page tells which keys and lists it has", () => {
  assert.deepEqual(parts.knownLists(context).map(({ serial, isStale }) => [serial, isStale]), [[3, false]]);
  assert.deepEqual(parts.knownKeys(context).map(({ name }) => name), ["roc.example/praktijkverklaringen", "roc.example/praktijkverklaringen/status"]);
});

test("a memory that cannot be read does not pass for none", async () => {
  const [id] = school.ids;
  const bundle = { "b.zip": school.read(`bundles/${id}.zip`) };
  const doubtful = await contextWith({ memory: { get: () => "rommel", set: () => {} } });
  const [verdict] = await parts.verifyFiles(given(bundle), doubtful);
  assert.deepEqual([verdict.outcome, verdict.record, verdict.lines], ["could-not-check", undefined, undefined]);
  assert.ok(verdict.notes.length > 0);
});

test("an old key list beside a newer one is no trouble when both are looked at again", async () => {
  const root = keyOf(school.at("raad"), "sleutels");
  const lines = [["zegel", "zegel"], ["status", "status"]].map(([role, name]) =>
    `${role} ${school.read(`keys/${name}.vkey`).toString().trim()} vanaf 2026-01-01 school 99ZZ ROC`);
  const list = (more) => note(keyListText(root, { madeAt: "2026-11-25T10:00:00Z", lines, ...more }), root);
  const first = list({});
  const second = list({ serial: 2, previous: sha256(first).toString("base64") });
  const more = [["sleutels.vkey", school.read("raad/sleutels.vkey")], ["een", first], ["twee", second]]
    .map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) }));
  const kept = new Map();
  const memory = { get: (name) => kept.get(name) ?? null, set: (name, text) => kept.set(name, text) };
  const bundle = { "b.zip": school.read(`bundles/${school.ids[0]}.zip`) };
  for (const turn of ["first", "second"]) {
    assert.deepEqual(await outcomes(bundle, await contextWith({ trust: [], memory, more })), [["b.zip", "genuine"]], turn);
  }
  assert.deepEqual(await outcomes(bundle, await contextWith({ trust: [], memory, more: more.slice(0, 2) })), [["b.zip", "old-list"]]);
});

test("a key file that cannot be read puts everything in doubt", async () => {
  const by = await contextWith({ more: [{ name: "x.vkey", bytes: new Uint8Array(Buffer.from("rommel\n")) }] });
  assert.deepEqual(await outcomes({ "b.zip": school.read(`bundles/${school.ids[0]}.zip`) }, by), [["b.zip", "could-not-check"]]);
});

test("a file that cannot be read is no sign of forgery", async () => {
  const file = { name: "pv.html", size: 10, bytes: async () => { throw new Error("NotReadableError"); } };
  const [verdict] = await parts.verifyFiles([file], context);
  assert.equal(verdict.outcome, "could-not-check");
});

test("a file that is too large is not read", async () => {
  const file = (name) => ({ name, size: 1 << 30, bytes: async () => assert.fail("it was read") });
  for (const name of ["groot.html", "groot.zip", "status-0009", `${school.ids[0]}.html`]) {
    const [verdict] = await parts.verifyFiles([file(name)], context);
    assert.equal(verdict.outcome, "not-a-praktijkverklaring");
  }
});

test("nothing of less than 50 MB stops the page for two seconds", async () => {
  const id = school.ids[0];
  const key = keyOf(school.at("keys"), "status");
  const lines = Array.from({ length: 300_000 }, (_, index) => `pv-${index.toString(32).padStart(25, "0").replace(/[iloptuv]/g, "z")}0 ingetrokken 2026-11-20 fout-in-gegevens`);
  const large = 15 << 20;
  const marks = "\u0301\u0323".repeat(large / 4);
  const start = "roc.example/praktijkverklaringen/status\n9\nvorige x\n";
  const strange = {
    "a.html": Buffer.alloc(large, "A"), "b.html": `${"p".repeat(large)}`, "c.txt": `Praktijkverklaring ${"pv-".repeat(large / 3)}`, "d.json": "[".repeat(large),
    "e.json": `{"afgegeven":"${"2".repeat(large)}"}`, "f.html": `${Buffer.from('{"afgegeven":"2').toString("base64")}${"A".repeat(large)}`, "g.txt": "\r\n".repeat(large / 2),
    [`${id}.html`]: Buffer.alloc(large, "eyJh"), [`${id}.txt`]: "\r".repeat(large), ...proofFiles(school, id), "h.json": `{"formaat":"praktijkverklaring/1",${Array.from({ length: 1_000_000 }, (_, index) => `"${index}":1`).join(",")}}`,
    "i.json": `{${Array.from({ length: 19_000 }, (_, index) => `"a${index}":"${"x".repeat(100)}"`).sort().join(",")},"formaat":"praktijkverklaring/1"}`,
    "j.json": `{"${marks}":1,"formaat":"praktijkverklaring/1"}`, "k.json": `{"formaat":"praktijkverklaring/1","x":"${marks}"}`,
    "status-0006": Buffer.concat([Buffer.from(`${start}${"x".repeat(48 << 20)}`), Buffer.of(0xff, 10)]), "status-0007": `${start}${"a\n".repeat(24 << 20)}`,
    "status-0008": `${start}\n${"\u2014 a AAAAAAAA\n".repeat(3 << 20)}`,
    "status-0009": note(statusText(key, { madeAt: "2026-11-25T10:00:00Z", next: "2026-12-25T10:00:00Z", lines }), key),
  };
  let longest = 0, last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 10);
  const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
  const slow = [];
  for (const [name, bytes] of Object.entries(strange)) {
    const files = given({ ...(name.startsWith(id) ? proofFiles(school, id) : {}), [name]: bytes });
    await settled();
    longest = 0;
    const verdicts = await parts.verifyFiles(files, context);
    await settled();
    // Two seconds are what a reader may wait; ten tell a page that hangs from a machine that is busy.
    if (longest >= 10_000) slow.push(`${name}: ${Math.round(longest)} ms`);
    assert.ok(verdicts.every((verdict) => verdict.outcome !== "genuine"), name);
    if (process.env.TELL) console.log(name, Math.round(longest));
  }
  clearInterval(timer);
  assert.deepEqual(slow, []);
});
