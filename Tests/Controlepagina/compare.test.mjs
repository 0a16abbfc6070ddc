// The page and the program say the same of the same files: outcome, code, status, members, and every sentence in both languages.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { after, before, test } from "node:test";
import { loadParts, words } from "./build.mjs";
import { allCases } from "./fixture_cases.mjs";
import { School } from "./fixture_school.mjs";
import { allSettings } from "./fixture_settings.mjs";

/** What the page says otherwise than the program, and why; each must occur. */
const differences = [
  {
    why: "a page has no options",
    program: { nl: "Intrekking is niet gecontroleerd: er is geen statuslijst van deze school gegeven (--status).", en: "Revocation was not checked: no status list of this school was given (--status)." },
    page: { nl: "Intrekking is niet gecontroleerd: er is geen statuslijst van deze school gegeven.", en: "Revocation was not checked: no status list of this school was given." },
  },
  {
    why: "a page has no openssl, and reads no timestamps",
    program: { nl: "De sleutel is ingetrokken per 2026-02-01; de verklaring heeft geen gecontroleerd tijdstempel van daarvoor.", en: "The key was revoked as of 2026-02-01; the verklaring has no timestamp from before that was checked." },
    page: { nl: "Alleen het tijdstempel kan zeggen of de sleutel toen telde, en dat kan deze pagina niet controleren: gebruik het programma.", en: "Only the timestamp can tell whether the key counted then, and this page cannot check it: use the program." },
    /** Where the program had openssl look at the timestamp, which is none. */
    outcome: { program: "key-outside-period", page: "could-not-check" },
  },
  {
    why: "a page has no openssl, and reads no timestamps",
    program: { nl: "De sleutel telt vanaf 2026-01-01 tot en met 2026-11-19; het zegel is van 2026-11-20.", en: "The key counts from 2026-01-01 until 2026-11-19; the seal is of 2026-11-20." },
    page: { nl: "Alleen het tijdstempel kan zeggen of de sleutel toen telde, en dat kan deze pagina niet controleren: gebruik het programma.", en: "Only the timestamp can tell whether the key counted then, and this page cannot check it: use the program." },
    outcome: { program: "key-outside-period", page: "could-not-check" },
  },
  {
    why: "what lies loose beside documents goes with them, and says by itself that they are missing",
    outcome: { program: "not-a-praktijkverklaring", page: "no-proof" },
  },
];
const occurred = { differences: new Set(), outcomes: new Set(), signOffs: new Set(), kinds: new Set() };

/** The cases that are judged by every setting; by the first, all are. */
const fewCases = [
  "bundle 0", "bundle 1", "bundle 3", "bundle 4", "zip with a changed page", "text with CRLF", "batch small", "batch batch", "listed and its seal",
  "listed as a text without a record", "listed and batch.json", "by a forger", "by another school", "sign-off by a stranger", "sign-off holds",
  "batch with attachments", "zip with attachments", "proven txt", "alone html", "record without a BRIN", "page with a record with another id", "batch with a changed page",
  "bucket and html", "bucket by a forger", "bucket of one given out twice, again 1", "web root of one given out twice, batch 0", "bucket cut",
];

const parts = loadParts();
let school, cases, woorden, settings;

before(() => {
  school = new School();
  cases = allCases(school);
  settings = allSettings(school);
  woorden = words();
});
after(() => school?.remove());

/** Where no state of the machine counts: what was seen of lists, for the page. */
function newMemory() {
  const kept = new Map();
  return { get: (name) => kept.get(name) ?? null, set: (name, text) => kept.set(name, text) };
}

async function contextOf({ trust, status, at }, memory) {
  const context = await parts.makeContext({ woorden, versie: "0" }, {
    extraTrust: trust.map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) })),
    extraStatus: status.map(([name, bytes]) => ({ name, bytes: new Uint8Array(bytes) })), now: new Date(at), memory,
  });
  return context;
}

/** Lays the keys and lists of a setting; answers the options that name them. */
function optionsOf({ trust, status, at }, folder) {
  const laid = (kind, files) => files.flatMap(([name, bytes]) => {
    mkdirSync(`${folder}/${kind}`, { recursive: true });
    writeFileSync(`${folder}/${kind}/${name}`, bytes);
    return [`--${kind}`, `${folder}/${kind}/${name}`];
  });
  return ["--at", at, ...laid("trust", trust), ...laid("status", status)];
}

/** What both say of the cases: by path, and notes of each. */
async function judged(setting, names) {
  const root = mkdtempSync(school.at("geval-"));
  const memory = newMemory();
  mkdirSync(`${root}/state`);
  if (setting.seen) {
    await contextOf({ ...setting.seen, at: setting.at }, memory);
    school.call(["verify", "nergens", ...optionsOf({ ...setting.seen, at: setting.at }, `${root}/gezien`)], `${root}/state`);
  }
  const context = await contextOf(setting, memory);
  const page = { verdicts: new Map(), notes: context.notes.map(noteKey) };
  const paths = [];
  for (const [index, name] of names.entries()) {
    const { files, isFolder } = cases.get(name);
    for (const [path, bytes] of files) {
      mkdirSync(dirname(`${root}/${index}/${path}`), { recursive: true });
      writeFileSync(`${root}/${index}/${path}`, bytes);
    }
    const given = [...files].map(([path, bytes]) => ({
      name: isFolder ? `${index}/${path}` : path, size: bytes.length, bytes: async () => new Uint8Array(bytes),
    }));
    const verdicts = await parts.verifyFiles(given, context);
    assert.ok(verdicts.length > 0, `nothing is said of ${name}`);
    for (const verdict of verdicts) {
      const path = isFolder ? verdict.path : `${index}/${verdict.path}`;
      page.verdicts.set(path, { ...verdict, path, name });
      if (!isFolder) paths.push(path);
      const own = setting.isDoubted ? [] : verdict.notes ?? [];
      page.notes.push(...own.filter((note) => !context.notes.includes(note)).map(noteKey));
    }
    if (isFolder) paths.push(String(index));
  }
  return { page, program: programSays(setting, root, paths) };
}

function programSays(setting, root, paths) {
  const options = optionsOf(setting, `${root}/gegeven`);
  let calls = 0;
  const call = (...more) => {
    // Each call as if it were the first: what it sees of lists is for the machine's memory alone.
    const state = `${root}/state-${(calls += 1)}`;
    cpSync(`${root}/state`, state, { recursive: true });
    const done = school.call(["verify", ...more, ...options, "--diagnostics", "json", ...paths], state, root);
    assert.ok([0, 1, 2].includes(done.status), `the program ended with ${done.status}: ${done.stderr.slice(0, 500)}`);
    return done;
  };
  const { stdout } = call("--json", "--lang", "nl");
  const verdicts = new Map(stdout.trim().split("\n").map(JSON.parse).map((verdict) => [verdict.path, verdict]));
  const notes = [];
  for (const language of ["nl", "en"]) {
    const said = call("--lang", language);
    for (const [path, text] of blocksOf(said.stdout, verdicts)) verdicts.get(path)[language] = text;
    notes.push(said.stderr.trim().split("\n").filter(Boolean).map(JSON.parse));
  }
  return {
    verdicts, notes: notes[0].map((note, index) => noteKey({
      code: note.code, line: note.line ?? null, message: { nl: note.message, en: notes[1][index].message },
    })),
  };
}

function noteKey({ code, line, message }) {
  return JSON.stringify([code, line, message.nl, message.en]);
}

/** What the program prints for people, by path: its lines, without the remedy and the attachments' commands. */
function blocksOf(text, verdicts) {
  const blocks = [];
  const starts = [...verdicts.keys()];
  for (const line of text.split("\n")) {
    const path = starts[blocks.length];
    if (path !== undefined && line.startsWith(`${printable(path)}: `)) blocks.push([path, [line.slice(printable(path).length + 2)]]);
    else blocks[blocks.length - 1]?.[1].push(line);
  }
  return blocks.map(([path, lines]) => {
    const end = lines.findIndex((line) => /^  (Bijlagen van anderen|Attachments of others)/.test(line));
    return [path, (end < 0 ? lines : lines.slice(0, end)).filter((line) => line !== "" && !/^  (hulp|help): /.test(line))];
  });
}

function printable(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "\ufffd");
}

/** What the page shows, as the program prints it. */
function printed(verdict, language) {
  const lines = verdict.lines ?? [];
  const width = Math.max(0, ...lines.map(({ label }) => label[language].length)) + 2;
  return [
    `${verdict.message[language]} [${verdict.code}]`, ...verdict.details.map((detail) => `  ${detail[language]}`),
    ...lines.map(({ label, value }) => `  ${label[language].padEnd(width)}${value[language]}`),
  ];
}

/** The members that programs read, of the page's verdict. */
function members(verdict) {
  const { lines, details, notes, message, kind, name, ...rest } = verdict;
  return JSON.parse(JSON.stringify({ ...rest, message: message.nl, schema: "praktijkverklaring/verify/1" }));
}

/** All that differs, so that one run tells it. */
function compare({ page, program }) {
  assert.deepEqual([...page.verdicts.keys()].sort(), [...program.verdicts.keys()].sort());
  const wrong = [];
  const holds = (check) => {
    try {
      check();
    } catch (error) {
      wrong.push(error.message);
    }
  };
  for (const [path, verdict] of page.verdicts) holds(() => compareOne(verdict, program.verdicts.get(path)));
  holds(() => assert.deepEqual(onlyIn(page.notes, program.notes), [], "notes of the page alone"));
  holds(() => assert.deepEqual(onlyIn(program.notes, page.notes), [], "notes of the program alone"));
  assert.equal(wrong.length, 0, `${wrong.length} differ\n${wrong.slice(0, 12).join("\n")}`);
}

function onlyIn(some, others) {
  const left = [...others];
  return some.filter((note) => {
    const place = left.indexOf(note);
    if (place >= 0) left.splice(place, 1);
    // What the system says of a file it cannot open is its own.
    return place < 0 && !note.startsWith('["ON');
  });
}

function compareOne(verdict, said) {
  // The program takes lists and keys as options, and calls them no praktijkverklaring.
  occurred.kinds.add(verdict.kind);
  if (verdict.kind !== "document") return assert.equal(said.outcome, "not-a-praktijkverklaring", verdict.name);
  occurred.outcomes.add(verdict.outcome);
  occurred.signOffs.add(verdict.signoff?.reason ?? verdict.signoff?.state);
  const { nl, en, ...inProgram } = said;
  const inPage = members(verdict);
  const difference = differences.find(({ outcome, program }) => outcome?.program === inProgram.outcome
    && outcome.page === inPage.outcome && (!program || nl.includes(`  ${program.nl}`)));
  if (difference) occurred.differences.add(difference);
  for (const name of difference ? ["outcome", "code", "status", "message"] : []) {
    delete inPage[name];
    delete inProgram[name];
  }
  assert.deepEqual(withoutFolders(inPage), withoutFolders(inProgram), `${verdict.name}: members`);
  for (const [language, lines] of Object.entries({ nl, en })) {
    const [inWords, expected] = [printed(verdict, language), lines.map((line) => lineOfPage(line, language, difference))];
    assert.deepEqual(inWords.slice(difference ? 1 : 0), expected.slice(difference ? 1 : 0), `${verdict.name}: words in ${language}`);
  }
}

/** The paths of attachments lie below the folder of the case, which a page does not know. */
function withoutFolders(value) {
  return { ...value, attachments: value.attachments && JSON.parse(JSON.stringify(value.attachments).replace(/(["' ])\d+\/(?:\.\.\/)*/g, "$1")) };
}

/** The line of the program as the page has it: another one only where the table says so. */
function lineOfPage(line, language, difference) {
  const found = differences.find((one) => one.program && line === `  ${one.program[language]}` && (!one.outcome || one === difference));
  if (found) occurred.differences.add(found);
  return found ? `  ${found.page[language]}` : line;
}

test("the page says of every file what the program says", async () => {
  const names = [...cases.keys()];
  assert.ok(names.length >= 300, `${names.length} cases`);
  compare(await judged(settings[0], names));
});

test("the page says it by every set of keys and lists", async (t) => {
  for (const setting of settings) await t.test(setting.name, async () => compare(await judged(setting, fewCases)));
});

test("among the cases are each outcome, each kind of sign-off, and each difference that there is by design", () => {
  assert.deepEqual([...parts.outcomesWithContent, ...Object.keys(woorden)].filter((outcome) => !occurred.outcomes.has(outcome)), []);
  const words = [...Object.keys(parts.signOffReasons), "sheet-form", "unusable-signature", "other-key", "claimed", "not-checked", "holds"];
  assert.deepEqual(words.filter((word) => !occurred.signOffs.has(word)), []);
  assert.deepEqual(differences.filter((difference) => !occurred.differences.has(difference)), []);
  assert.ok(occurred.kinds.has("document"));
});
