// A list that is built into a page is nobody's offer: older than one that was seen it is not fresh, and no deceit either.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { loadParts, words } from "./build.mjs";
import { keyListText, keyOf, note } from "./fixture_seal.mjs";
import { School, clock } from "./fixture_school.mjs";

const parts = loadParts();
let school, woorden;

before(() => {
  school = new School();
  woorden = words();
});
after(() => school?.remove());

const text = (path) => school.read(path).toString();
const given = (path) => ({ name: path, bytes: new Uint8Array(school.read(path)) });

/** What a browser keeps; with `seen`, of one that was given these lists before. */
async function memoryOf(...seen) {
  const kept = new Map();
  const memory = { kept, get: (name) => kept.get(name) ?? null, set: (name, value) => kept.set(name, value) };
  if (seen.length > 0) await contextOf([], seen, memory);
  return memory;
}

function contextOf(builtIn, lists, memory, more = []) {
  const named = (paths) => paths.map((path) => ({ naam: path, tekst: text(path) }));
  const data = { woorden, versie: "0", vertrouwen: named(["keys/zegel.vkey", "keys/status.vkey"]), status: named(builtIn) };
  return parts.makeContext(data, { extraStatus: lists.map(given), extraTrust: more, now: new Date(clock), memory });
}

async function verdictOf(context, id = school.ids[0]) {
  const bytes = new Uint8Array(school.read(`bundles/${id}.zip`));
  const [verdict] = await parts.verifyFiles([{ name: "b.zip", size: bytes.length, bytes: async () => bytes }], context);
  return verdict;
}

const [first, second, third] = [1, 2, 3].map((number) => `lists/status-000${number}`);

test("a built-in list that is older than one that was seen is not fresh, and says that a newer one was seen", async () => {
  const verdict = await verdictOf(await contextOf([first], [], await memoryOf(third)));
  assert.deepEqual([verdict.outcome, verdict.revocation.state, verdict.revocation.serial, verdict.revocation.known], ["genuine-status-stale", "stale", 1, 3]);
  assert.ok(verdict.details.some(({ nl, en }) => nl.includes("zag eerder al nummer 3") && en.includes("has seen number 3 before")));
  // It is not too old by its own word.
  assert.ok(!verdict.details.some(({ nl }) => nl.includes("te oud")));
});

test("it changes nothing of what is remembered, and is no fresher the next time", async () => {
  const memory = await memoryOf(third);
  const kept = [...memory.kept];
  for (const turn of ["once", "again"]) {
    assert.equal((await verdictOf(await contextOf([first], [], memory))).outcome, "genuine-status-stale", turn);
    assert.deepEqual([...memory.kept], kept, turn);
  }
  assert.deepEqual(parts.knownLists(await contextOf([first], [], memory)), []);
});

test("of several such lists the newest is told, and what any of them revokes is revoked", async () => {
  const context = await contextOf([first, second], [], await memoryOf(third));
  assert.equal((await verdictOf(context)).revocation.serial, 2);
  assert.equal((await verdictOf(context, school.revoked)).outcome, "revoked");
});

test("an old list that was given or fetched is called old, with a built-in one beside it too", async () => {
  for (const builtIn of [[], [first]]) {
    assert.equal((await verdictOf(await contextOf(builtIn, [second], await memoryOf(third)))).outcome, "old-list");
    assert.equal((await verdictOf(await contextOf(builtIn, [first], await memoryOf(third)))).outcome, "old-list");
  }
});

test("beside the newest list it is of no account", async () => {
  assert.equal((await verdictOf(await contextOf([first], [third], await memoryOf(third)))).outcome, "genuine");
  assert.equal((await verdictOf(await contextOf([first], [third], await memoryOf()))).outcome, "genuine");
});

test("a built-in list that contradicts one that was seen is no less a contradiction", async () => {
  assert.equal((await verdictOf(await contextOf(["forked/status-0003"], [], await memoryOf(third)))).outcome, "conflicting-lists");
});

test("what is worse than an old list is worse beside a built-in one", async () => {
  const memory = await memoryOf(third);
  const broken = { name: "x", bytes: new Uint8Array(Buffer.from(text(third).replace(/^pv-.*\n/m, ""))) };
  const data = { woorden, versie: "0", status: [{ naam: "een", tekst: text(first) }], vertrouwen: ["zegel", "status"].map((role) => ({ naam: role, tekst: text(`keys/${role}.vkey`) })) };
  const context = await parts.makeContext(data, { extraStatus: [broken], now: new Date(clock), memory });
  assert.equal((await verdictOf(context)).outcome, "incomplete-list");
});

test("a key list that is only offered counts for nothing until the key that signed it does, and puts nothing in doubt", async () => {
  const root = keyOf(school.at("raad"), "sleutels");
  const line = `zegel ${text("keys/zegel.vkey").trim()} vanaf 2026-01-01 tot 2026-01-02 school 99ZZ ROC`;
  const list = { name: "lijst", bytes: new Uint8Array(note(keyListText(root, { madeAt: "2026-11-25T10:00:00Z", lines: [line] }), root)), isOffered: true };
  const without = await contextOf([third], [], null, [list]);
  assert.deepEqual([(await verdictOf(without)).outcome, without.keyLists.size, without.trouble], ["genuine", 0, null]);
  const withRoot = await contextOf([third], [], null, [given("raad/sleutels.vkey"), list]);
  assert.deepEqual([(await verdictOf(withRoot)).outcome, withRoot.keyLists.size], ["key-outside-period", 1]);
  // One that was built in or given with an option must be usable.
  assert.equal((await verdictOf(await contextOf([third], [], null, [{ ...list, isOffered: false }]))).outcome, "could-not-check");
});

test("of a list of keys the page tells which it is, and of a plain file each key once", async () => {
  const root = keyOf(school.at("raad"), "sleutels");
  const [zegel, status] = ["zegel", "status"].map((role) => text(`keys/${role}.vkey`).trim());
  const list = note(keyListText(root, { madeAt: "2026-11-25T10:00:00Z", lines: [`zegel ${zegel} vanaf 2026-01-01 school 99ZZ ROC`] }), root);
  const files = { "sleutels-0001": list, "alle.vkey": Buffer.from(`# van de school\n${zegel}\n${status}\r\n${zegel}\n`) };
  const context = await contextOf([third], [], null);
  const [plain, listed] = (await parts.verifyFiles(Object.entries(files).map(([name, bytes]) =>
    ({ name, size: bytes.length, bytes: async () => new Uint8Array(bytes) })), context)).sort((one, other) => (one.path < other.path ? -1 : 1));
  assert.deepEqual([listed.kind, listed.list.origin, listed.list.serial, listed.keys], ["keys", "raad.example/sleutels", 1, []]);
  assert.match(listed.details[0].nl, /^Sleutellijst 1 van 25 november 2026/);
  assert.deepEqual([plain.list, plain.keys.map((key) => key.text)], [null, [zegel, status]]);
});
