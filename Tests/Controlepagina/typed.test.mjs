// What is typed over from paper, or pasted, against what the program made of the 240 sample records.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { loadParts } from "./build.mjs";

const CHECKOUT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = process.env.PRAKTIJKVERKLARING ?? `${CHECKOUT}/.build/debug/praktijkverklaring`;
const SAMPLES = `${CHECKOUT}/dossiers/voorbeeld`;
const page = loadParts();
const words = Object.fromEntries(["genuine", "genuine-status-stale", "genuine-line-ends", "changed", "data-genuine", "revoked",
  "replaced", "unknown-issuer", "key-outside-period", "old-list", "conflicting-lists", "signoff-wrong", "concept", "no-proof",
  "unsealed", "not-a-praktijkverklaring", "newer-format", "could-not-check", "incomplete-list", "clock-behind"].map((outcome) => {
  const text = { nl: outcome, en: outcome };
  return [outcome, { code: outcome, titel: text, uitleg: text, doen: text }];
}));

let folder, documents, titels;

const run = (...parameters) => execFileSync(PROGRAM, parameters, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const read = (name) => readFileSync(`${folder}/${name}`, "utf8");
const given = (...names) => names.map((name) => {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  return { name: name.slice(name.lastIndexOf("/") + 1), size: bytes.length, bytes: async () => bytes };
});

before(() => {
  folder = mkdtempSync(`${tmpdir()}/typed-`);
  cpSync(`${SAMPLES}/register`, `${folder}/register`, { recursive: true });
  run("key", "new", "--out", "keys", "--name", "roc.example/praktijkverklaringen");
  run("generate", "--dossiers", `${CHECKOUT}/dossiers`, "--register", "register", "--records", `${SAMPLES}/beoordelingen.jsonl`,
    "--issued-on", "2026-11-20", "--out", "batch", "--keys", "keys");
  documents = readdirSync(`${folder}/batch/documenten`).filter((name) => name.endsWith(".json")).map((name) => {
    const id = name.slice(0, -".json".length);
    const json = new Uint8Array(readFileSync(`${folder}/batch/documenten/${name}`));
    return { id, json, record: JSON.parse(new TextDecoder().decode(json)), text: read(`batch/documenten/${id}.txt`) };
  });
  // Ids come from a secret made anew: in their order, each run would take other records for its cases.
  const order = ({ record: { kandidaat, kerntaken, bpv, praktijkopleider } }) => JSON.stringify([kandidaat, kerntaken, bpv, praktijkopleider]);
  documents.sort((a, b) => (order(a) < order(b) ? -1 : 1));
  titels = titlesOf(documents.map(({ record }) => record));
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** A table as the page has it, of the dossiers that the records name. */
function titlesOf(records) {
  const table = {};
  for (const { opleiding, kerntaken } of records) {
    const { dossier, kwalificatie, niveau } = opleiding;
    const entry = (table[dossier.nr] ??= { crebo: dossier.crebo, naam: dossier.naam, basis: {}, kwalificaties: {} });
    const titles = (entry.kwalificaties[kwalificatie.crebo] ??= { naam: kwalificatie.naam, niveau, eigen: {} });
    for (const task of kerntaken) {
      titles.eigen[task.code] = task.titel;
      for (const work of task.werkprocessen) titles.eigen[work.code] = work.titel;
    }
  }
  return table;
}

/** A page that trusts the school's key, or nobody's. */
function knowing({ school = true } = {}) {
  const vertrouwen = school ? [{ naam: "zegel.vkey", tekst: read("keys/zegel.vkey") }] : [];
  return page.makeContext({ vertrouwen, status: [], woorden: words, versie: "0", titels });
}

/** What somebody types who has the paper of this record: names in one piece, days in words, no seconds, no nr. */
function typedOf(record, digest) {
  const day = (iso) => page.dutchDay(iso);
  const fields = page.emptyTypedFields();
  for (const { name, path, kind } of page.typedFields) {
    const value = path && path.reduce((holder, step) => holder?.[step], record);
    if (value !== undefined) fields[name] = kind === "date" ? day(value) : String(value);
  }
  const { voornamen, tussenvoegsel, achternaam } = record.kandidaat;
  fields.naam = [voornamen, tussenvoegsel, achternaam].filter(Boolean).join(" ").replace(/(['’]) (?=\p{Lu})/u,
    tussenvoegsel && /['’]$/.test(tussenvoegsel) ? "$1" : "$1 ");
  fields.controlegetal = digest.replace(/(.{4})/g, "$1 ");
  fields.dossierNr = "";
  const moment = record.aftekening.tijdstip;
  if (moment) [fields.portaalDatum, fields.portaalTijd] = [day(moment.slice(0, 10)), moment.slice(11, 16)];
  fields.kerntaken = record.kerntaken.map((task) => ({
    code: task.code, titel: task.titel,
    werkprocessen: task.werkprocessen.map((work) => ({ ...work, datum: day(work.datum), toelichting: work.toelichting ?? "" })),
  }));
  return fields;
}

async function found(typed, digest, table = titels) {
  const { fields, problems } = page.cleanTypedFields(typed);
  assert.deepEqual(problems.map(({ place, text }) => [place, text.nl]), []);
  return page.findTypedRecord(fields, new Set([digest ?? fields.controlegetal]), table);
}

test("the fields of each sample record, as its paper has them, are that record to the byte", async () => {
  assert.equal(documents.length, 240);
  for (const { id, json, record } of documents) {
    const answer = await found(typedOf(record, await page.hexDigest(json)));
    assert.ok(answer, id);
    assert.deepEqual(answer.bytes, json, id);
  }
});

/** What mail programs and readers do to a text. */
const mangled = {
  "as it is": (text) => text,
  "with other line ends": (text) => text.replace(/\n/g, "\r\n"),
  "with spaces that do not break": (text) => text.replace(/ /g, "\u00a0"),
  "quoted twice": (text) => text.split("\n").map((line) => `> > ${line}`).join("\n"),
  "as one paragraph": (text) => text.replace(/\s+/g, " "),
  "in lines of 40": (text) => text.split(/\n\n+/).map((part) => part.replace(/\s+/g, " ").replace(/(.{1,40})(?: |$)/g, "$1\n")).join("\n\n"),
  "quoted and broken anew": (text) => text.split(/\n\n+/).map((part) => part.replace(/\s+/g, " ").replace(/(.{1,68})(?: |$)/g, "> $1  \r\n")).join(">\r\n"),
  "in quoted-printable": (text) => quotedPrintable(text),
  "in the middle of a mail": (text) => `Beste Kim,\n\nHier is mijn verklaring. Naam en Id staan erop.\n\n${text}\n\nGroet,\n-- \nSchool en bedrijf`,
  "decomposed": (text) => text.normalize("NFD"),
  "with tabs and empty lines": (text) => text.replace(/\n/g, "\n\n").replace(/  +/g, "\t"),
};

function quotedPrintable(text) {
  return text.split("\n").map((line) => {
    const coded = [...new TextEncoder().encode(line)].map((byte) => (byte > 126 || byte === 61
      ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte)));
    let column = 0;
    return coded.map((part) => {
      const broken = column + part.length > 60 ? `=\r\n${part}` : part;
      column = broken === part ? column + part.length : part.length;
      return broken;
    }).join("");
  }).join("\r\n");
}

for (const [name, mangle] of Object.entries(mangled)) {
  test(`the text of each sample record, pasted ${name}, is read as that record`, async () => {
    // Whatever a program does to a text, it does to all alike.
    for (const { id, json, text } of name === "as it is" ? documents : documents.filter((_, index) => index % 6 === 0)) {
      const answer = await found(page.readTypedText(mangle(text)));
      assert.ok(answer, id);
      assert.deepEqual(answer.bytes, json, id);
    }
  });
}

test("without a table of dossiers, the nr has to be typed, and then is enough", async () => {
  const { record, json } = documents[0];
  const typed = typedOf(record, await page.hexDigest(json));
  assert.equal(await found(typed, null, null), null);
  assert.ok(await found({ ...typed, dossierNr: record.opleiding.dossier.nr }, null, null));
});

test("a change in any one field gives another record", async () => {
  // One with little on it, and the one with the most; of a portal, which has more to try, one with little.
  const papers = documents.filter(({ record }) => record.aftekening.wijze === "papier");
  const least = (list) => list.reduce((best, one) => (one.json.length < best.json.length ? one : best));
  const rich = papers.reduce((most, one) => (one.json.length > most.json.length ? one : most));
  const portal = least(documents.filter(({ record }) => record.aftekening.tijdstip));
  for (const { record, json } of [rich, least(papers), portal]) {
    const typed = typedOf(record, await page.hexDigest(json));
    const places = [];
    page.eachTypedField(typed, (field, holder, place) => {
      if (holder[field.name] !== "" && field.name !== "controlegetal") places.push(place);
    });
    assert.ok(places.length > 20);
    for (const wanted of places) {
      const changed = structuredClone(typed);
      page.eachTypedField(changed, (field, holder, place) => {
        if (place === wanted) holder[field.name] = changedValue(field.kind, holder[field.name]);
      });
      const { fields, problems } = page.cleanTypedFields(changed);
      // A code that no longer belongs to its kerntaak is told so; the rest is for the digest to say.
      if (problems.length === 0) assert.equal(await page.findTypedRecord(fields, new Set([fields.controlegetal]), null), null, wanted);
    }
  }
});

function changedValue(kind, text) {
  switch (kind) {
    case "text": return `${text}x`;
    case "id": return text.replace(/.(?=.$)/, (last) => (last === "0" ? "2" : "0"));
    case "manner": return text === "papier" ? "sshsig" : "papier";
    case "level": return text === "1" ? "2" : "1";
    case "date": case "birth": return text.replace(/\d{4}/, (year) => String(Number(year) - 1));
    case "time": return text.startsWith("0") ? `1${text.slice(1)}` : `0${text.slice(1)}`;
    case "werkproces": case "kerntaak": return text.replace(/\d+$/, (number) => String(Number(number) + 7));
    default: return text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  }
}

test("what typing brings along unseen is no difference", async () => {
  const document = documents.find(({ record }) => JSON.stringify(record).includes("toelichting") && record.bpv.uren > 999);
  const typed = typedOf(document.record, await page.hexDigest(document.json));
  const iso = (text) => page.typedBirthDate(text) ?? text;
  for (const change of [
    { id: ` ${typed.id.toUpperCase().replace(/0/g, "O").replace(/1/g, "l")} ` },
    { id: typed.id.slice(3) },
    { zout: typed.zout.replace(/0/g, "O").replace(/1/g, "I").replace(/(.{8})/g, "$1 ") },
    { controlegetal: typed.controlegetal.replace(/ /g, "").toUpperCase().replace(/0/g, "o") },
    { afgegeven: iso(typed.afgegeven), bpvVan: iso(typed.bpvVan).split("-").reverse().join("-"), bpvTot: `${typed.bpvTot} (gepland einde)` },
    { naam: `${typed.naam}  `, niveau: `mbo-${typed.niveau}`, leerbedrijfID: typed.leerbedrijfID.replace(/(...)/g, "$1 ") },
    { bpvUren: `${String(document.record.bpv.uren).replace(/(...)$/, ".$1")} uur`, instellingBrin: typed.instellingBrin.toLowerCase() },
    { instellingTekst: typed.instellingTekst.replace(/\.$/, "") },
  ]) {
    const answer = await found({ ...typed, ...change }, await page.hexDigest(document.json));
    assert.ok(answer, Object.keys(change).join());
    assert.deepEqual(answer.bytes, document.json);
  }
});

test("what cannot be right is told at its field, in both languages", async () => {
  const context = await knowing();
  const { record, json } = documents[0];
  const typed = typedOf(record, await page.hexDigest(json));
  for (const [name, text] of Object.entries({ id: "pv-123", zout: `${typed.zout}a`, controlegetal: typed.controlegetal.replace(" ", "a "),
    geboortedatum: "31 februari 2001", afgegeven: "20-11-26", kwalificatieCrebo: "2573", leerbedrijfID: "12345678", instellingBrin: "ZZ99",
    naam: " ", bpvUren: "veel", wijze: "" })) {
    const verdict = await page.checkTyped({ ...typed, [name]: text }, context);
    assert.deepEqual([verdict.outcome, verdict.typed, verdict.fieldProblems.map(({ place }) => place)], ["could-not-check", true, [name]], name);
    assert.ok(verdict.notes.every(({ nl, en }) => nl && en && nl !== en));
  }
  const group = await page.checkTyped({ ...typed, controlegetal: typed.controlegetal.replace(/^(.{12})./, "$1") }, context);
  assert.match(group.fieldProblems[0].text.nl, /63 tekens.*groep 3/);
});

test("typed over rightly without a proof says what was shown and what was not, and is not green", async () => {
  const context = await knowing();
  const { id, record, json } = documents[0];
  const verdict = await page.checkTyped(typedOf(record, await page.hexDigest(json)), context);
  assert.deepEqual([verdict.outcome, verdict.code, verdict.status, verdict.id, verdict.typed], ["no-proof", "no-proof", 2, id, true]);
  assert.match(verdict.message.nl, /horen bij dit controlegetal\. Wie ze heeft uitgegeven, is nog niet te zien/);
  assert.equal(verdict.lines, undefined);
});

test("typed over rightly with a proof, a bundle or a list is judged as the record itself", async () => {
  const context = await knowing();
  const { id, record, json } = documents[3];
  run("bundle", "batch", id, "--out", "bundel.zip");
  execFileSync("python3", ["-c", "import zipfile; zipfile.ZipFile('bundel.zip').extractall('los')"], { cwd: folder });
  const typed = typedOf(record, await page.hexDigest(json));
  for (const files of [given("bundel.zip"), given(`los/${id}.tlog-proof`, `los/${id}.sha256`), given("batch/SHA256SUMS", "batch/checkpoint")]) {
    const verdict = await page.checkTyped(typed, context, files);
    assert.deepEqual([verdict.outcome, verdict.id, verdict.typed, verdict.record.id], ["genuine-status-stale", id, true, id]);
    assert.ok(verdict.lines.length > 10);
  }
  run("publish", "batch", "--out", "web");
  const bucket = `${id.slice(3, 5)}.txt`;
  for (const files of [given(`web/bewijzen/${bucket}`), given(`web/bewijzen/${bucket}`).map((file) => ({ ...file, name: `bewijzen/${bucket}` }))]) {
    const verdict = await page.checkTyped(typed, context, files);
    assert.deepEqual([verdict.outcome, verdict.id, verdict.typed, verdict.record.id], ["genuine-status-stale", id, true, id]);
  }
  assert.equal((await page.checkTyped({ ...typed, controlegetal: "0".repeat(64) }, context, given(`web/bewijzen/${bucket}`))).outcome, "genuine-status-stale");
  // Fields that are the school's, under a number that was typed wrongly: the list decides, and the number is spoken of.
  const wrong = await page.checkTyped({ ...typed, controlegetal: "0".repeat(64) }, context, given("bundel.zip"));
  assert.equal(wrong.outcome, "genuine-status-stale");
  assert.ok(wrong.details.some(({ nl }) => nl.includes("controlegetal dat u typte is een ander")));
  assert.equal((await page.checkTyped(typed, await knowing({ school: false }), given("bundel.zip"))).outcome, "unsealed");
  // The proof of somebody else's verklaring proves nothing of this one.
  const other = documents[4];
  assert.equal((await page.checkTyped(typedOf(other.record, await page.hexDigest(other.json)), context, given("bundel.zip"))).outcome, "no-proof");
});

test("a paper that was made up for a real id is red beside the proof of that id, and content of it is not shown", async () => {
  const context = await knowing();
  const { record } = documents[3];
  const forged = structuredClone(record);
  forged.kandidaat.achternaam = "Vervalser";
  const maps = (value) => (Array.isArray(value) ? value.map(maps) : value && typeof value === "object"
    ? new Map(Object.entries(value).map(([key, member]) => [key, maps(member)])) : value);
  const typed = typedOf(forged, await page.hexDigest(page.canonicalJSON(maps(forged))));
  assert.equal((await page.checkTyped(typed, context)).outcome, "no-proof");
  const verdict = await page.checkTyped(typed, context, given("bundel.zip"));
  assert.deepEqual([verdict.outcome, verdict.record, verdict.lines], ["changed", undefined, undefined]);
});

test("titles and names on the paper that are not the dossier's are never called right", async () => {
  const context = await knowing();
  const { id, record, json } = documents[3];
  const typed = typedOf(record, await page.hexDigest(json));
  const forged = structuredClone(typed);
  forged.kwalificatieNaam = "Bedrijfsleider";
  forged.kerntaken[0].titel = "Geeft leiding";
  forged.kerntaken[0].werkprocessen[0].titel = "Stelt personeel aan";
  const [task] = typed.kerntaken;
  const expected = [
    `Kwalificatie: op het papier “Bedrijfsleider”, in de gegevens “${typed.kwalificatieNaam}”.`,
    `Titel van de kerntaak ${task.code}: op het papier “Geeft leiding”, in de gegevens “${task.titel}”.`,
    `Titel van het werkproces ${task.werkprocessen[0].code}: op het papier “Stelt personeel aan”, in de gegevens “${task.werkprocessen[0].titel}”.`,
  ];
  const differences = ({ details }) => details.map(({ nl }) => nl).filter((nl) => nl.includes("op het papier"));
  const alone = await page.checkTyped(forged, context);
  assert.deepEqual([alone.outcome, alone.status, alone.record], ["no-proof", 2, undefined]);
  assert.doesNotMatch(alone.message.nl, /[Gg]oed overgetypt/);
  assert.match(alone.message.nl, /andere gegevens/);
  assert.deepEqual(differences(alone), expected);
  // Beside a proof the data are the school's, and what is on the paper is not; also where the proof comes later.
  const proof = given(`los/${id}.tlog-proof`, `los/${id}.sha256`);
  const [later] = await page.verifyFiles([...alone.files, ...proof], context);
  for (const verdict of [await page.checkTyped(forged, context, given("bundel.zip")), await page.checkTyped(forged, context, proof), later]) {
    assert.deepEqual([verdict.outcome, verdict.status, verdict.typed, verdict.path], ["data-genuine", 1, true, ""]);
    assert.match(verdict.message.nl, /echt, maar u hebt iets anders overgetypt/);
    assert.deepEqual(differences(verdict), expected);
    assert.equal(verdict.record.opleiding.kwalificatie.naam, typed.kwalificatieNaam);
  }
  for (const [name, text] of [["kwalificatieNaam", "Bedrijfsleider"], ["dossierNaam", "Iets anders"]]) {
    const one = await page.checkTyped({ ...typed, [name]: text }, context);
    assert.deepEqual([one.outcome, differences(one).length], ["no-proof", 1], name);
    assert.doesNotMatch(one.message.nl, /[Gg]oed overgetypt/);
  }
});

test("what is typed otherwise unseen, or not printed, is no difference", async () => {
  const context = await knowing();
  const { record, json } = documents.find(({ record }) => record.instelling.tekst && record.praktijkopleider.functie);
  const typed = typedOf(record, await page.hexDigest(json));
  const small = (text) => text[0].toLowerCase() + text.slice(1);
  for (const change of [
    {}, { dossierNr: record.opleiding.dossier.nr }, { instellingTekst: typed.instellingTekst.replace(/\.$/, "") },
    { instellingNaam: small(typed.instellingNaam) },
    { praktijkopleiderNaam: `${typed.praktijkopleiderNaam}, ${typed.praktijkopleiderFunctie}`, praktijkopleiderFunctie: "" },
  ]) {
    const verdict = await page.checkTyped({ ...typed, ...change }, context);
    assert.equal(verdict.outcome, "no-proof", JSON.stringify(change));
    assert.match(verdict.message.nl, /Goed overgetypt/, JSON.stringify(change));
    assert.ok(!verdict.details.some(({ nl }) => nl.includes("op het papier")));
  }
});

test("alike on paper is only what nobody reads otherwise", () => {
  const alike = [["d\u2019Ancona", "d'Ancona"], ["Zorg \u2013 welzijn", "Zorg - welzijn"], ["zorg", "Zorg."], ["en\u2026", "en..."], ["a , b", "a, b"], ["\u201ca\u201d", '"a"']];
  for (const [one, other] of alike) assert.equal(page.alikeOnPaper(one), page.alikeOnPaper(other), one);
  for (const [one, other] of [["Medewerker", "Medewerkers"], ["mbo 2", "mbo 3"], ["niet", "riet"], ["een", "\u00e9\u00e9n"], ["a b", "ab"], ["a.b", "ab"]]) {
    assert.notEqual(page.alikeOnPaper(one), page.alikeOnPaper(other), one);
  }
});

test("a difference is grey and says that it is most likely a typing mistake, with where to look", async () => {
  const context = await knowing();
  const { record, json } = documents[3];
  const typed = typedOf(record, await page.hexDigest(json));
  const wrong = structuredClone(typed);
  wrong.leerbedrijfNaam += " BV";
  wrong.kerntaken[0].titel = "Iets anders";
  const alone = await page.checkTyped(wrong, context);
  assert.deepEqual([alone.outcome, alone.status, alone.record], ["could-not-check", 2, undefined]);
  assert.match(alone.message.nl, /tikfout/);
  assert.ok(alone.notes.some(({ nl }) => nl.includes(`“${typed.kerntaken[0].titel}”`)));
  const beside = await page.checkTyped(wrong, context, given("bundel.zip"));
  assert.equal(beside.outcome, "could-not-check");
  assert.ok(beside.notes.some(({ nl }) => nl.startsWith("Het controlegetal is goed overgetypt")));
});

test("a text of which a part is missing fills what it has, and leaves the rest empty", () => {
  const { text, record } = documents[0];
  const half = page.readTypedText(text.slice(0, text.indexOf("Afgetekend door het leerbedrijf")));
  assert.equal(half.kerntaken.length, record.kerntaken.length);
  assert.deepEqual([half.wijze, half.id, half.zout, half.instellingNaam], ["", "", "", ""]);
  const nothing = page.readTypedText("Beste Kim, hier is niets.");
  assert.deepEqual(nothing, page.emptyTypedFields());
});

/** Texts that would be read over and over by patterns that begin anew at each place. */
const whole = (text) => text.repeat(Math.ceil(131_072 / text.length));
const hostile = [
  "Naam ".repeat(100_000), "Kerntaak B1-K1: x ".repeat(20_000), "B1-K1-W1 ".repeat(50_000), ">".repeat(500_000),
  `Kerntaak B1-K1: t ${"B1-K1-W1 a aangetoond op ".repeat(10_000)}`, " ".repeat(500_000), "Controlegetal ".repeat(40_000),
  `Plaats en datum ${"a, ".repeat(100_000)}`, "=C3".repeat(150_000), "\n".repeat(500_000),
  "Naam x Geboren 1 mei 1990 Geboorteplaats x Geboorteland x ".repeat(160) + "y".repeat(5000),
  whole("Naam x Geboren 1 mei 1990 Geboorteplaats x Geboorteland x "), whole("Kwalificatie x crebo 12345 "),
  whole("Dossier x crebo 12345, nr x"), whole("Erkend leerbedrijf x, LeerbedrijfID 12345678 "), whole("Praktijkopleider x Ondertekenaar "),
  `Kerntaak B1-K1: t ${whole("B1-K1-W1 a aangetoond op 1 mei 1990 ")}`, whole("Van de school x "), whole("School x BRIN 25P "),
  whole("Afgetekend Volgens de school afgetekend in een portaal, kenmerk x "), whole("Afgetekend Volgens de school afgetekend in een portaal, op 1 mei 1990 om 10:10 uur (UTC"),
  `Afgetekend Volgens de school afgetekend in een portaal, kenmerk ${whole(". ")}`, `=C3=AB${whole("=E2=80=A8")}`, whole("\ud800"),
  `a${whole("\u0301\u0323")}`, `a${whole("=CC=81=CC=A3")}`,
];

test("the work on a pasted text grows with the text, whatever stands in it", () => {
  for (const text of hostile) {
    const work = { steps: 0 };
    const start = performance.now();
    const fields = page.readTypedText(text, work);
    assert.ok(work.steps <= 20 + text.length / 5, `${work.steps} steps for ${text.slice(0, 40)}`);
    assert.ok(fields.kerntaken.length <= 500 && fields.kerntaken.flatMap(({ werkprocessen }) => werkprocessen).length <= 500);
    page.eachTypedField(fields, (field, holder) => assert.ok(holder[field.name].length <= 4000));
    page.cleanTypedFields(fields);
    // Against a page that hangs, and not a measure of a loaded machine's speed.
    assert.ok(performance.now() - start < 20_000, text.slice(0, 20));
  }
});

test("a name of many words is parted in few ways, each made only when it is asked for", () => {
  const count = (values) => {
    let number = 0;
    for (const _ of values) number += 1;
    return number;
  };
  const words = (number) => Array.from({ length: number }, (_, index) => `w${index}`).join(" ");
  assert.equal(count(page.nameReadings(words(20))), 210);
  for (const name of [words(21), words(400), `${"x ".repeat(2000)}y`]) assert.equal(count(page.nameReadings(name)), 1);
  const [likely] = page.nameReadings(`${words(200)} van der Berg`);
  assert.deepEqual([likely.tussenvoegsel, likely.achternaam], ["van der", "Berg"]);
  const fields = { ...page.emptyTypedFields(), leerbedrijfNaam: words(700), leerbedrijfPlaats: "x" };
  assert.ok(count(page.fieldReadings(fields)) <= 61);
});

test("a value that is longer than any on a verklaring is told, and not searched", async () => {
  const context = await knowing();
  const { record, json } = documents[0];
  const typed = typedOf(record, await page.hexDigest(json));
  for (const text of ["x".repeat(4001), "\u00eb".repeat(2001), "x ".repeat(1_000_000), `a${"\u0301\u0323".repeat(500_000)}`]) {
    const verdict = await page.checkTyped({ ...typed, leerbedrijfNaam: text }, context);
    if (text.startsWith("a")) assert.equal(verdict.outcome, "could-not-check");
    else assert.deepEqual(verdict.fieldProblems.map(({ place }) => place), ["leerbedrijfNaam"]);
  }
});
