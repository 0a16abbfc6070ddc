// Lists that a key signs: every way in which one may have another form, in the words and with the lines of Swift's `ListProblem`.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { loadParts } from "./build.mjs";

const parts = loadParts();
const bytes = (text) => new Uint8Array(Buffer.from(text));
const corpus = (name) => readFileSync(new URL(`../Fuzz/corpus/${name}`, import.meta.url), "utf8");
const status = corpus("status/signed");
const keys = corpus("keylist/signed");

/** `kind line` of what `read` throws, with the kind within; null where it reads. */
async function problemOf(read, text) {
  const problem = await read(typeof text === "string" ? bytes(text) : text).then(() => null, (error) => error);
  if (problem === null) return null;
  assert.ok(problem instanceof parts.Problem, `${problem.stack}`);
  const { part, line, problem: inner } = problem.details;
  return [part === "note" ? "note" : null, problem.kind, inner?.kind, line].filter((word) => word !== null && word !== undefined).join(" ");
}

async function demandProblems(read, good, cases) {
  assert.equal(await problemOf(read, good), null);
  for (const [from, to, expected] of cases) {
    const text = good.replace(from, to);
    assert.notEqual(text, good, `${from}`);
    assert.equal(await problemOf(read, text), expected, `${from} → ${to}`);
  }
}

test("a status list is read, and says in which line it is none", async () => {
  const { list } = await parts.readStatusList(bytes(status));
  assert.deepEqual([list.origin, list.serial, list.previous, list.madeAt], ["praktijkverklaringen/status", 1, null, "2026-11-23T10:00:00Z"]);
  assert.deepEqual([...list.entries.values()], [
    { id: "pv-00000000000020000000000000", date: "2026-11-20", reason: "vervangen", replacedBy: "pv-00000000000040000000000000" },
    { id: "pv-00000000000040000000000000", date: "2026-11-21", reason: "fout-in-gegevens", replacedBy: null },
  ]);
  const [first] = status.match(/pv-.*\n/);
  await demandProblems(parts.readStatusList, status, [
    ["praktijkverklaringen/status\n", "praktijkverklaringen\n", "origin 1"], ["praktijkverklaringen/status\n", "school+x/status\n", "origin 1"],
    ["praktijkverklaringen/status\n", "school x/status\n", "origin 1"], ["praktijkverklaringen/status\n", "x/sleutels\n", "origin 1"],
    ["\n1\n", "\n01\n", "serial 2"], ["\n1\n", "\n0\n", "serial 2"], ["\n1\n", "\n9007199254740992\n", "serial 2"], ["\n1\n", "\n1 \n", "serial 2"],
    ["vorige -", "vorige", "previous 3"], ["vorige -", "vorige 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=", "previous 3"],
    ["\n1\nvorige -", "\n2\nvorige -", "previous 3"], ["\n1\nvorige -", "\n2\nvorige AAAA", "previous 3"],
    ["opgesteld 2026-11-23T10:00:00Z", "opgesteld 2026-11-23T10:00:00+00:00", "madeAt 4"], ["opgesteld 2026-11-23", "opgesteld 2026-02-29", "madeAt 4"],
    ["T10:00:00Z\nvolgende", "T24:00:00Z\nvolgende", "madeAt 4"], ["T10:00:00Z\nvolgende", "T10:60:00Z\nvolgende", "madeAt 4"],
    ["uiterlijk 2026-12-23T10:00:00Z", "uiterlijk 2026-11-23T10:00:00Z", "nextAtLatest 5"], ["volgende-", "Volgende-", "nextAtLatest 5"],
    ["aantal 2", "aantal 02", "countForm 6"], ["aantal 2", "aantal 3", "count 6"], ["aantal 2", "aantal 18446744073709551615", "count 6"],
    ["aantal 2", "aantal 18446744073709551616", "countForm 6"], ["aantal 2", "aantal 0", "count 6"],
    ["ingetrokken 2026-11-20", "ingetrokken 2026-11-31", "day 7"], ["ingetrokken 2026-11-20", "Ingetrokken 2026-11-20", "lineForm 7"],
    ["ingetrokken 2026-11-20", "ingetrokken  2026-11-20", "day 7"], ["ingetrokken 2026-11-20", "ingetrokken 0000-01-01", "day 7"],
    ["ingetrokken 2026-11-20", "ingetrokken 2026-11-24", null], ["ingetrokken 2026-11-20", "ingetrokken 2026-11-25", "dayAfterList 7"],
    ["fout-in-gegevens", "fout", "reason 8"], ["fout-in-gegevens", "fout-in-gegevens ", "lineForm 8"], ["fout-in-gegevens", "vervangen", "replacement 8"],
    ["vervangen vervangen-door", "fout-in-gegevens vervangen-door", "replacement 7"], ["door pv-0000000000004", "door pv-0000000000002", "replacement 7"],
    ["door pv-0000000000004", "door pv-000000000000l", "lineForm 7"], ["\npv-0000000000002", "\npv-0000000000005", "idOrder 8"],
    [first, first.repeat(2), "idOrder 8"], ["pv-0000000000002", "pv-000000000000U", "lineForm 7"], ["vorige", "vorige\r", "note controlCharacter 3"],
    ["— ", "- ", "note signatureForm 10"], [/\n\n[^]*/, "\n", "note noSignatures 8"], [/\n\n/, "\n", "note noSignatures 9"],
  ]);
  const header = (count) => `${status.split("\n").slice(0, count).join("\n")}\n\n${status.split("\n\n")[1]}`;
  for (const [count, expected] of [[1, "noHeader 2"], [4, "noHeader 5"], [5, "noHeader 6"], [6, "count 6"]]) {
    assert.equal(await problemOf(parts.readStatusList, header(count)), expected);
  }
});

test("a key list is read, and says in which line it is none", async () => {
  const { list } = await parts.readKeyList(bytes(keys));
  assert.equal(list.serial, 3);
  assert.deepEqual(list.keys.map(({ role, school, period }) => [role, school.brin, period]), [
    ["zegel", "25PW", { from: "2026-01-01", to: null, revokedAsOf: null }],
    ["status", "25PW", { from: "2026-01-01", to: "2026-12-31", revokedAsOf: "2026-06-01" }],
  ]);
  assert.deepEqual(list.authorities.map(({ name }) => name), ["Tijd B.V."]);
  const line = (number) => `${keys.split("\n")[number - 1]}\n`;
  await demandProblems(parts.readKeyList, keys, [
    ["raad.example/sleutels\n", "raad.example/status\n", "origin 1"], ["aantal 3", "aantal 2", "count 5"],
    ["\nzegel ", "\nsleutels ", "lineForm 6"], ["\nzegel ", "\nstatus ", "role 6"], ["\nzegel praktijkverklaringen+", "\nzegel +", "key form 6"],
    ["+9642eda4+", "+9642eda5+", "key keyID 6"], ["+9642eda4+", "+9642EDA4+", "key keyID 6"], ["+AepK", "+AupK", "key algorithm 6"],
    [/\+9642eda4\+\S+/, `+9642eda4+${Buffer.from([1, ...new Uint8Array(32)]).toString("base64")}`, "key smallOrder 6"],
    [/\+9642eda4\+\S+/, `+9642eda4+${Buffer.from([1, ...new Uint8Array(32).fill(255)]).toString("base64")}`, "key notCanonical 6"],
    [/\+9642eda4\+\S+/, `+9642eda4+${Buffer.from([1, 2]).toString("base64")}`, "key length 6"],
    ["vanaf 2026-01-01 school", "vanaf 2026-01-32 school", "day 6"], ["vanaf 2026-01-01 school", "school", "lineForm 6"],
    ["vanaf 2026-01-01 school", "vanaf", "day 6"], ["vanaf 2026-01-01 school 25PW ROC Voorbeeld", "vanaf", "lineForm 6"],
    ["tot 2026-12-31", "tot 2025-12-31", "period 7"], ["tot 2026-12-31 ingetrokken-per 2026-06-01", "ingetrokken-per 2026-06-01 tot 2026-12-31", "lineForm 7"],
    ["25PW", "25pW", "brin 6"], ["25PW", "25PW00", "brin 6"], ["school 25PW ROC Voorbeeld", "school 25PW", "lineForm 6"],
    ["school 25PW ROC Voorbeeld", "school 25PW ", "name 6"], ["ROC Voorbeeld", " ROC", "name 6"], ["ROC Voorbeeld", "ROC ", "name 6"],
    ["ROC Voorbeeld", "ROC\u202eX", "name 6"], ["ROC Voorbeeld", "ROC\u2028X", "name 6"], ["ROC Voorbeeld", "ROC\u034fX", "name 6"],
    ["ROC Voorbeeld", "é".repeat(101), "name 6"], ["ROC Voorbeeld", "é".repeat(100), null],
    ["MAgwBQIDAQIDBA==", "MAgwBQIDAQIDBB==", "certificate 8"], ["MAgwBQIDAQIDBA==", "MAgwBQIDAQID", "certificate 8"],
    ["MAgwBQIDAQIDBA==", "MIEIMAUCAwECAwQ=", "certificate 8"], ["naam Tijd B.V.", "naam", "lineForm 8"], ["naam Tijd", "school Tijd", "lineForm 8"],
    [line(8), line(8).repeat(2), "listedTwice 9"], [line(7), line(6), "listedTwice 7"],
  ]);
});

test("a list with any byte changed or cut off is refused, or is another text than was signed", async () => {
  for (const [read, text] of [[parts.readStatusList, status], [parts.readKeyList, keys]]) {
    const good = bytes(text);
    const signed = (await read(good)).note;
    for (let place = 0; place < good.length; place += 1) {
      const changed = Uint8Array.from(good);
      changed[place] ^= 1;
      for (const other of [changed, good.slice(0, place)]) {
        const found = await read(other).catch((problem) => {
          assert.ok(problem instanceof parts.Problem, `${problem.stack}`);
          return null;
        });
        if (found === null) continue;
        const isSame = parts.sameBytes(found.note.text, signed.text) && found.note.signatures.every((signature, index) =>
          signature.id === signed.signatures[index].id && signature.name === signed.signatures[index].name
          && parts.sameBytes(signature.bytes, signed.signatures[index].bytes));
        assert.ok(!isSame, `byte ${place}`);
      }
    }
  }
});

test("a list of very many lines leaves the page alive while it is read", async () => {
  const count = 100_000;
  const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
  const digits = (number) => [15, 10, 5, 0].map((bits) => alphabet[(number >> bits) & 31]).join("");
  const lines = Array.from({ length: count }, (_, number) => `pv-${digits(number)}${"0".repeat(22)} ingetrokken 2026-11-20 fout-in-gegevens\n`);
  const text = `${status.split("\n").slice(0, 5).join("\n")}\naantal ${count}\n${lines.join("")}\n${status.split("\n\n")[1]}`;
  let pauses = 0;
  const { list } = await parts.readStatusList(bytes(text), async () => {
    pauses += 1;
  });
  assert.equal(list.entries.size, count);
  assert.ok(pauses >= 20, `${pauses}`);
});

test("days and moments are those that exist, in their one form", () => {
  for (const [text, holds] of [
    ["2024-02-29", true], ["2023-02-29", false], ["1900-02-29", false], ["2000-02-29", true], ["0001-01-01", true], ["0000-01-01", false],
    ["9999-12-31", true], ["2026-13-01", false], ["2026-04-31", false], ["2026-1-01", false], ["2026-01-01 ", false], ["٢٠٢٦-01-01", false],
  ]) {
    assert.equal(parts.readDay(text) !== null, holds, text);
    assert.equal(parts.readMoment(`${text}T00:00:00Z`) !== null, holds, text);
  }
  for (const text of ["2026-01-01T24:00:00Z", "2026-01-01T23:60:00Z", "2026-01-01T23:59:60Z", "2026-01-01t23:59:59Z", "2026-01-01T23:59:59", "2026-01-01T23:59:59Z\n"]) {
    assert.equal(parts.readMoment(text), null, text);
  }
  assert.deepEqual(["2024-02-28", "2026-02-28", "2026-12-31", "9999-12-31"].map(parts.nextDay), ["2024-02-29", "2026-03-01", "2027-01-01", "9999-12-31"]);
});
