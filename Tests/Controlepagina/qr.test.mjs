// The page and the program say the same of the text of a QR code: outcome, members, and every sentence in both languages.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { loadParts, words } from "./build.mjs";
import { base32, signedCode } from "./fixture_qr.mjs";
import { School, checkout } from "./fixture_school.mjs";
import { keyListText, keyOf, note } from "./fixture_seal.mjs";

const address = "https://roc.example/c/controleer.html";
/** What the page says otherwise: it has no options. */
const withoutOption = (text) => text.replace(" (--status)", "");
const parts = loadParts();
let school, woorden, texts, settings, titels;

before(() => {
  school = new School();
  woorden = words();
  school.run("generate", ...school.inputs, "--records", "few.jsonl", "--out", "coded", "--keys", "keys", "--verify-url", address);
  texts = codesOf("coded");
  settings = allSettings();
  titels = titlesFromProgram();
});
after(() => school?.remove());

/** What is drawn on the pages of a batch, by the same reading as the scenarios' and by zbarimg, which sees other bar codes in some QR codes too. */
function codesOf(batch) {
  const folder = mkdtempSync(school.at("codes-"));
  const pages = readdirSync(school.at(`${batch}/documenten`)).filter((name) => name.endsWith(".html")).sort();
  execFileSync("python3", [`${checkout}/Tests/Scenarios/qr_drawings.py`, folder, ...pages.map((name) => school.at(`${batch}/documenten/${name}`))]);
  const pictures = readdirSync(folder).sort().map((name) => `${folder}/${name}`);
  const read = execFileSync("zbarimg", ["-q", "--raw", "-Sdisable", "-Sqrcode.enable", ...pictures], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  return read.trimEnd().split("\n");
}

/** `{name, trust, status}`: paths. */
function allSettings() {
  const root = keyOf(school.at("raad"), "sleutels");
  const seal = readFileSync(school.at("keys/zegel.vkey"), "utf8").trim();
  const listed = (name, line) => {
    const path = school.at(`sleutels-${name}`);
    execFileSync("tee", [path], { input: note(keyListText(root, { madeAt: "2026-11-25T10:00:00Z", lines: [line] }), root), stdio: ["pipe", "ignore", "ignore"] });
    return { name, trust: ["raad/sleutels.vkey", `sleutels-${name}`], status: [] };
  };
  return [
    { name: "keys", trust: ["keys/zegel.vkey", "keys/status.vkey"], status: [] },
    { name: "list", trust: ["keys/zegel.vkey", "keys/status.vkey"], status: ["lists/status-0003"] },
    { name: "nothing", trust: [], status: [] },
    { name: "forger", trust: ["forger/zegel.vkey"], status: [] },
    { name: "both", trust: ["keys/zegel.vkey", "forger/zegel.vkey"], status: [] },
    listed("good", `zegel ${seal} vanaf 2026-01-01 school 99ZZ ROC Voorbeeld`),
    listed("other", `zegel ${seal} vanaf 2026-01-01 school 25PW ROC Elders`),
    listed("later", `zegel ${seal} vanaf 2026-11-21 school 99ZZ ROC Voorbeeld`),
    listed("revoked", `zegel ${seal} vanaf 2026-01-01 ingetrokken-per 2026-11-22 school 99ZZ ROC Voorbeeld`),
  ];
}

/** The titles that a page gets from `verify-page build --dossiers`. */
function titlesFromProgram() {
  school.run("verify-page", "build", "--trust", "keys", "--dossiers", `${checkout}/dossiers`, "--out", "met-titels.html");
  return JSON.parse(/id="gegevens">([^<]*)</.exec(readFileSync(school.at("met-titels.html"), "utf8"))[1]).titels;
}

const clock = "2026-11-26T12:00:00Z";

async function contextOf({ trust, status }, more = {}) {
  const files = (paths) => paths.map((path) => ({ name: path, bytes: new Uint8Array(school.read(path)) }));
  return parts.makeContext({ woorden, versie: "0", ...more }, { extraTrust: files(trust), extraStatus: files(status), now: new Date(clock) });
}

function said({ trust, status }, text, ...more) {
  const state = mkdtempSync(school.at("state-"));
  const options = [...trust.flatMap((path) => ["--trust", path]), ...status.flatMap((path) => ["--status", path])];
  return school.call(["verify", `--qr=${text}`, "--at", clock, ...options, ...more], state);
}

const language = (verdict, key) => verdict.details.concat(verdict.notes ?? []).map((line) => line[key]);

/** Holds page and program beside each other; gives the outcome. */
async function compare(text, setting) {
  const page = await parts.verifyPaper(text, await contextOf(setting));
  for (const lang of ["nl", "en"]) {
    const done = said(setting, text, "--json", "--lang", lang);
    const program = JSON.parse(done.stdout);
    assert.equal(done.status, program.status);
    const { message, ...members } = program;
    assert.equal(page.message[lang], message);
    for (const [name, value] of Object.entries(members)) {
      // The page's objects have no prototype.
      if (name !== "schema") assert.deepEqual(JSON.parse(JSON.stringify(page[name])), value, `${name} of ${setting.name}`);
    }
    for (const name of ["id", "record", "revocation", "seal"]) assert.equal(name in page, name in members, name);
    assert.equal(page.lines !== undefined, members.record !== undefined);
    const lines = said(setting, text, "--lang", lang).stdout;
    for (const line of page.details) {
      assert.ok(withoutOption(lines).includes(`\n  ${line[lang]}\n`) || withoutOption(lines).includes(`\n  ${line[lang]}`), line[lang]);
    }
    for (const { label, value } of page.lines ?? []) {
      const row = lines.split("\n").find((row) => row.startsWith(`  ${label[lang]}  `) && row.endsWith(`  ${value[lang]}`));
      assert.ok(row, `${label[lang]}: not in what the program says`);
    }
    const shown = lines.split("\n\n")[1]?.split("\n").filter((row) => row !== "").length ?? 0;
    assert.equal(page.lines?.length ?? 0, shown);
  }
  assert.ok(language(page, "nl").length === language(page, "en").length);
  return page.outcome;
}

test("page and program say the same of every code under every key and list", async () => {
  const outcomes = new Set();
  for (const setting of settings) for (const text of texts) outcomes.add(await compare(text, setting));
  for (const outcome of ["genuine", "genuine-status-stale", "unsealed", "unknown-issuer", "key-outside-period"]) {
    assert.ok(outcomes.has(outcome), `no case was ${outcome}`);
  }
});

test("page and program say the same of texts of other forms, and of what somebody else signed", async () => {
  const [good] = texts;
  const payload = good.slice(good.indexOf("#1") + 2);
  const key = keyOf(school.at("keys"));
  const record = JSON.parse(Buffer.from(base32.read(payload)).subarray(0, -64));
  const forged = { ...record, naam: "Iemand Anders" };
  const own = (changed, more) => signedCode(changed, key, more);
  const cases = [
    "x", "#", "#0", "#1", "#1A", "#2ABC", "#9", "#1a", `#1${payload}`, `1${payload}`, `${good}=`, `${good} `, `${good}A`, good.slice(0, -1), good.slice(0, -8),
    good.toLowerCase(), `${good}#1`, `https://elders.example/#1${payload}`, own(record), own(forged), signedCode(forged, keyOf(school.at("forger"))),
    signedCode({ ...forged, sl: keyOf(school.at("forger")).id }, keyOf(school.at("forger"))), own(record, { domain: "" }), own(record, { domain: "pv-qr/2\n" }),
    own({ ...record, n: "x" }), own({ ...record, naam: "" }), own({ ...record, geb: "1990-05-00" }), own({ ...record, verv: school.ids[0] }), own({ ...record, verv: "pv-x" }),
    own({ ...record, wp: { "B1-K10": [3], "B1-K2": [1, 22], "P2-K1": [9] } }), own({ ...record, wp: { "B1-K1": [2, 1] } }), own({ ...record, wp: { "B1-K1": [0] } }), own({ ...record, wp: {} }),
    own({ ...record, wp: { "B1-K01": [1] } }), own({ ...record, afg: "2026-02-30" }), own({ ...record, sha: record.sha.slice(1) }), own({ ...record, sl: "0A1B2C3D" }), own({ ...record, crebo: "2549" }),
    own({ ...record, aft: ["op de deur", "Ergens", "morgen"] }), own({ ...record, id: school.revoked }), own({ ...record, id: school.replaced }),
    own({ ...record, naam: "A\u202eB\u200b" }), own({ ...record, naam: "<b>&\"'" }), own({ ...record, lb: ["1", "2", "3"] }),
  ];
  const outcomes = new Set();
  // With keys and a list; the forms alone without keys too.
  for (const text of cases) outcomes.add(await compare(text, settings[1]));
  for (const text of cases.slice(0, 10)) outcomes.add(await compare(text, settings[2]));
  for (const outcome of ["changed", "not-a-praktijkverklaring", "newer-format", "revoked", "replaced"]) assert.ok(outcomes.has(outcome), `no case was ${outcome}`);
});

test("with the table of titles the page says what verify --dossiers says", async () => {
  const setting = settings[0];
  for (const text of texts) {
    const page = await parts.verifyPaper(text, await contextOf(setting, { titels }));
    const rows = said(setting, text, "--lang", "nl", "--dossiers", `${checkout}/dossiers`).stdout.split("\n\n")[1].split("\n").filter((row) => row !== "");
    assert.equal(rows.length, page.lines.length);
    rows.forEach((row, index) => {
      const { label, value } = page.lines[index];
      assert.ok(row.startsWith(`  ${label.nl}  `) && row.endsWith(`  ${value.nl}`), label.nl);
    });
    assert.ok(page.lines.some(({ label }) => label.nl === "Kerntaak"));
  }
});

test("whatever character is changed, the page never calls a code genuine, nor shows anything of it", async () => {
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const context = await contextOf(settings[0]);
  const [good] = texts;
  for (let place = good.indexOf("#"); place < good.length; place += 1) {
    const other = alphabet[(alphabet.indexOf(good[place]) + 1 + (place % 31)) % 32];
    const page = await parts.verifyPaper(good.slice(0, place) + other + good.slice(place + 1), context);
    assert.ok(page.status !== 0 && page.record === undefined && page.lines === undefined && page.id === undefined, String(place));
  }
});
