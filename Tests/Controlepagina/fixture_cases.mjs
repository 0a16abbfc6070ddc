// What a reader may get: each case is some files, in a folder of its own, given loose or as that folder.
import { zipOf } from "./fixture_zip.mjs";
import { batches, filesIn } from "./fixture_batches.mjs";
import { buckets } from "./fixture_buckets.mjs";
import { seals } from "./fixture_seals.mjs";
import { zips } from "./fixture_zips.mjs";

/** Cases by name: `{files: Map of path to bytes, isFolder}`. */
export class Cases {
  constructor(school) {
    this.school = school;
    this.all = new Map();
  }

  add(name, files, isFolder = false) {
    if (this.all.has(name)) throw new Error(`two cases have the name ${name}`);
    this.all.set(name, { files: new Map(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes)])), isFolder });
  }

  loose(name, files) {
    this.add(name, files);
  }

  folder(name, files) {
    this.add(name, files, true);
  }
}

/** The files of a verklaring with its proof, as they lie loose beside each other. */
export function heldFiles(school, id) {
  const files = {};
  for (const ending of ["html", "json", "txt"]) files[`${id}.${ending}`] = school.read(`batch/documenten/${id}.${ending}`);
  return { ...files, ...proofFiles(school, id) };
}

export function proofFiles(school, id) {
  const lines = school.read("batch/SHA256SUMS").toString().split("\n").filter((line) => line.includes(id));
  return { [`${id}.sha256`]: `${lines.join("\n")}\n`, [`${id}.tlog-proof`]: school.read(`batch/bewijzen/${id}.tlog-proof`) };
}

/** Bytes with one bit of another value. */
export function flipped(bytes, place, bit = 0) {
  const other = Buffer.from(bytes);
  other[place] ^= 1 << bit;
  return other;
}

export function places(count, length) {
  return Array.from({ length: count }, (_, index) => Math.floor((index + 0.5) * length / count));
}

/** A page with another record in place of its own. */
export function withRecord(page, change) {
  const text = page.toString();
  const record = /data-record="([^"]*)"/.exec(text)[1];
  return text.replace(record, Buffer.from(change(Buffer.from(record, "base64").toString())).toString("base64"));
}

export function allCases(school) {
  const cases = new Cases(school);
  documents(cases);
  folders(cases);
  texts(cases);
  otherFiles(cases);
  damage(cases);
  batches(cases);
  buckets(cases);
  seals(cases);
  zips(cases);
  return cases.all;
}

function documents(cases) {
  const { school } = cases;
  for (const [index, id] of school.ids.entries()) {
    cases.loose(`bundle ${index}`, { [`${id}.zip`]: school.read(`bundles/${id}.zip`) });
    if (index % 3 === 0) cases.loose(`held ${index}`, heldFiles(school, id));
  }
  const [id, other] = school.ids;
  const held = heldFiles(school, id);
  const [html, json, txt] = ["html", "json", "txt"].map((ending) => held[`${id}.${ending}`]);
  const proof = proofFiles(school, id);
  const others = proofFiles(school, other);
  for (const ending of ["html", "json", "txt"]) {
    cases.loose(`alone ${ending}`, { [`${id}.${ending}`]: held[`${id}.${ending}`] });
    cases.loose(`proven ${ending}`, { [`${id}.${ending}`]: held[`${id}.${ending}`], ...proof });
    cases.loose(`renamed ${ending}`, { [`verklaring (1).${ending}`]: held[`${id}.${ending}`], ...proof });
    cases.loose(`renamed alone ${ending}`, { [`verklaring.${ending}`]: held[`${id}.${ending}`] });
    cases.loose(`without ending ${ending}`, { bijlage: held[`${id}.${ending}`], ...proof });
    cases.loose(`another's ${ending}`, { [`${id}.${ending}`]: school.read(`batch/documenten/${other}.${ending}`), ...proof });
    cases.loose(`another's name ${ending}`, { [`${other}.${ending}`]: held[`${id}.${ending}`], ...proof, ...others });
    cases.loose(`other ending ${ending}`, { [`${id}.${ending === "html" ? "txt" : "html"}`]: held[`${id}.${ending}`], ...proof });
  }
  cases.loose("only the proof", proof);
  cases.loose("only the leaf", { [`${id}.sha256`]: proof[`${id}.sha256`], [`${id}.html`]: html });
  cases.loose("only the proof of the tree", { [`${id}.tlog-proof`]: proof[`${id}.tlog-proof`], [`${id}.html`]: html });
  cases.loose("another's proof", { ...held, [`${id}.tlog-proof`]: others[`${other}.tlog-proof`] });
  cases.loose("another's leaf", { ...held, [`${id}.sha256`]: others[`${other}.sha256`] });
  cases.loose("another's leaf and proof", {
    ...held, [`${id}.sha256`]: others[`${other}.sha256`], [`${id}.tlog-proof`]: others[`${other}.tlog-proof`],
  });
  cases.loose("with its checkpoint", { ...held, checkpoint: school.read("batch/checkpoint") });
  cases.loose("with another checkpoint", { ...held, checkpoint: school.read("small/checkpoint") });
  cases.loose("saved anew", { [`${id}.html`]: `${html}<!-- saved from url -->\n`, ...proof });
  cases.loose("saved anew with its record", { [`${id}.html`]: `${html}<!-- saved from url -->\n`, [`${id}.json`]: json, ...proof });
  cases.loose("saved anew and renamed", { "brief.html": `${html}<!-- saved from url -->\n`, ...proof });
  cases.loose("another word in the page", { [`${id}.html`]: html.toString().replace("Praktijkverklaring", "Diploma"), ...proof });
  cases.loose("another record in the page", { [`${id}.html`]: withRecord(html, (text) => text.replace(/2026/g, "2025")), ...proof });
  cases.loose("no record in the page", { [`${id}.html`]: html.toString().replace(/data-record="[^"]*"/, ""), ...proof });
  cases.loose("another record beside the page", { [`${id}.html`]: html, [`${id}.json`]: json.toString().replace(/2026/g, "2025"), ...proof });
  cases.loose("another word in the text", { [`${id}.txt`]: txt.toString().replace("Praktijkverklaring", "Praktijkverklaring mbo"), ...proof });
  cases.loose("spaces in the record", { [`${id}.json`]: json.toString().replace(/,/g, ", "), ...proof });
  cases.loose("two verklaringen", { ...held, ...heldFiles(school, other) });
  cases.loose("by a forger", { "vals.zip": school.read("by-forger.zip") });
  cases.loose("by another school", { "andere.zip": school.read("by-other.zip") });
}

/** What people keep in one folder, and what a forger lays beside what is genuine. */
function folders(cases) {
  const { school } = cases;
  const [id, other] = school.ids;
  const held = heldFiles(school, id);
  const html = held[`${id}.html`];
  const forged = withRecord(html, (text) => text.replace(/2026/g, "2025"));
  cases.folder("unpacked with two", { ...held, ...heldFiles(school, other) });
  cases.folder("a folder of bundles", { "een.zip": school.read(`bundles/${id}.zip`), "twee.zip": school.read("by-forger.zip") });
  cases.folder("a folder of other files", { "x.txt": "hallo", "y.pdf": "%PDF-1.7\n" });
  cases.folder("an unpacked bundle", inFolder(held, id));
  cases.folder("an unpacked bundle without its page", inFolder(without(held, `${id}.html`), id));
  cases.folder("an unpacked bundle and a file too many", { ...inFolder(held, id), "documenten/verklaring.html": html });
  cases.folder("an unpacked bundle and a document beside it", { ...inFolder(held, id), [`${id}.html`]: html });
  cases.folder("an unpacked bundle without a proof", without(inFolder(held, id), `${id}.tlog-proof`));
  cases.folder("an unpacked bundle saved anew", { ...inFolder(held, id), [`documenten/${id}.html`]: `${html}\n` });
  const bundle = { [`${id}.zip`]: school.read(`bundles/${id}.zip`) };
  cases.folder("a bundle and a forged page", { ...bundle, [`${id}.html`]: forged });
  cases.folder("a bundle and a forged page by another name", { ...bundle, "Praktijkverklaring Noor.html": imitation });
  cases.folder("a bundle and a page that says nothing of itself", { ...bundle, "Noor.HTM": "<p>Noor is goed.</p>" });
  cases.folder("a bundle and a renamed page", { ...bundle, "Noor.html": html });
  cases.folder("a bundle and a renamed zip", { ...bundle, "download": school.read("by-forger.zip") });
  cases.folder("a bundle and a print", { ...bundle, "verklaring.PDF": "%PDF-1.7\n" });
  cases.folder("a bundle and a forged text and record", { ...bundle, "a.txt": `Praktijkverklaring ${id}\n`, "b.json": held[`${id}.json`] });
  cases.folder("a bundle and other files", { ...bundle, "foto.jpg": "x", "notities.txt": "hallo", "cv.txt": "hallo", "status.docx": "PK?", ".DS_Store": "x" });
  cases.folder("a bundle and many other files", { ...bundle, ...Object.fromEntries(Array.from({ length: 25 }, (_, n) => [`n${n}.txt`, "x"])) });
  cases.folder("a bundle in a folder, a page, and what goes with documents", { "een/b.zip": bundle[`${id}.zip`], [`${id}.html`]: html, "LEESMIJ.txt": "x", checkpoint: "x", "0z.txt": "praktijkverklaring-bewijzen/1\nrommel\n" });
  cases.folder("folders in a folder", {
    ...bundle, "map/Noor.html": imitation, "map/nog een/x.txt": "x", "map/bundel/x": "x", ...Object.fromEntries(Object.entries(filesIn(school, "small")).map(([path, bytes]) => [`partij/${path}`, bytes])),
  });
  cases.folder("a forged page in the folder of attachments", { ...bundle, "zegel/Noor.html": imitation, "bewijzen/brief.txt": "x" });
  cases.folder("a folder that is too deep", { ...bundle, [`${"a/".repeat(17)}Noor.html`]: imitation, [`${"b/".repeat(16)}Noor.html`]: imitation });
  cases.folder("a page alone in a folder", { [`${id}.html`]: html });
  cases.folder("an unpacked bundle and another page", { ...inFolder(held, id), "Praktijkverklaring Noor.html": imitation, "map/x.html": imitation });
  cases.folder("an unpacked bundle and a forged copy", { ...inFolder(held, id), [`${id}.html`]: forged });
  cases.folder("an unpacked bundle and a bundle", { ...inFolder(held, id), "Noor.zip": school.read("by-forger.zip") });
  cases.folder("an unpacked bundle and its body", { ...inFolder(held, id), checkpoint: school.read("batch/checkpoint"), "checkpoint.body": school.read("batch/checkpoint").toString().split("\n\n")[0] + "\n" });
  cases.folder("an unpacked bundle and another body", { ...inFolder(held, id), "checkpoint.body": "rommel\n", "zegel/x.html": imitation, "bewijzen/x.txt": "x", "aftekenbladen/x.txt": "x" });
  cases.folder("a batch and another page", { ...filesIn(school, "small"), "Praktijkverklaring Noor.html": imitation, "Noor.zip": school.read("by-forger.zip"), "map/x.html": imitation, "zegel/x.html": imitation });
}

export function without(files, ...names) {
  return Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
}

/** The files as a bundle has them: documents in a folder of their own. */
export function inFolder(files, id) {
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) =>
    [/\.(html|json|txt)$/.test(name) && name.startsWith(id) ? `documenten/${name}` : name, bytes]));
}

function texts(cases) {
  const { school } = cases;
  const [id] = school.ids;
  const txt = school.read(`batch/documenten/${id}.txt`).toString();
  const changes = {
    CRLF: txt.replace(/\n/g, "\r\n"), CR: txt.replace(/\n/g, "\r"), BOM: `\ufeff${txt}`, "BOM and CRLF": `\ufeff${txt.replace(/\n/g, "\r\n")}`,
    "two BOMs": `\ufeff\ufeff${txt}`, "no last line end": txt.slice(0, -1), "one line end more": `${txt}\n`, "a trailing space": txt.replace("\n", " \n"),
    "a hard space": txt.replace(" ", "\u00a0"), "a zero-width space": txt.replace("P", "P\u200b"), "a form feed": `${txt}\f`,
    "two CRs": txt.replace("\n", "\r\r\n"), "UTF-16": Buffer.from(txt, "utf16le"), "in NFD": txt.normalize("NFD"),
  };
  for (const [name, text] of Object.entries(changes)) {
    cases.loose(`text with ${name}`, { [`${id}.txt`]: text, ...proofFiles(school, id) });
    cases.loose(`renamed text with ${name}`, { "mail.txt": text, ...proofFiles(school, id) });
  }
  const replaced = school.successor;
  cases.loose("a letter that names a verklaring", { "brief.txt": `Praktijkverklaring ${id}\n`, ...proofFiles(school, id) });
  cases.loose("a letter that names two", { "brief.txt": `Praktijkverklaring ${id} en ${replaced}\n`, ...proofFiles(school, id) });
  cases.loose("a text that names its predecessor first", {
    "brief.txt": txt, ...proofFiles(school, id), ...proofFiles(school, replaced),
  });
  cases.loose("a letter that names many", {
    "brief.txt": `Praktijkverklaring ${school.ids.join(" ")}\n`, ...proofFiles(school, id),
  });
  cases.loose("an id in capitals", { "brief.txt": `Praktijkverklaring ${id.toUpperCase()}\n`, ...proofFiles(school, id) });
}

const imitation = "<!DOCTYPE html><title>Echt</title><h3>NAGEMAAKT Echt en ongewijzigd. [UV001]</h3><script>alert(1)</script>";

function otherFiles(cases) {
  const { school } = cases;
  const concepts = ["html", "txt"].map((ending) => school.read(`proef/concepten/regel-1.${ending}`));
  const record = Buffer.from(/data-record="([^"]*)"/.exec(concepts[0].toString())[1], "base64");
  const [id] = school.ids;
  const files = {
    "x.pdf": "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "x.png": Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "leeg.html": "", "leeg.txt": "",
    "leeg.zip": "", [`${id}.html`]: "", "nagemaakt.html": imitation, [`${school.ids[1]}.html`]: imitation, "x.json": "{}",
    "getal.json": "12", "prototype.json": '{"__proto__":{"outcome":"genuine"},"constructor":1,"formaat":"praktijkverklaring/1"}',
    "nieuwer.json": '{"formaat":"praktijkverklaring/2"}', "ouder.json": '{"formaat":"praktijkverklaring/0"}',
    "veel-nieuwer.json": '{"formaat":"praktijkverklaring/99","id":1}', "raar.json": '{"formaat":"praktijkverklaring/1e3"}',
    "plus.json": '{"formaat":"praktijkverklaring/+2"}', "spatie.json": '{"formaat":"praktijkverklaring/ 2"}', "twee.json": '{"formaat":"praktijkverklaring//2"}',
    "met-spatie.json": '{ "formaat":"praktijkverklaring/2"}', "diep.json": `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    "dubbel.json": '{"formaat":"praktijkverklaring/2","formaat":"praktijkverklaring/2"}', "half.json": '{"formaat":"praktijkverklaring/2\\ud800"}',
    SHA256SUMS: school.read("batch/SHA256SUMS"), checkpoint: school.read("batch/checkpoint"), "LEESMIJ.txt": "Praktijkverklaring\n",
    "batch.json": school.read("batch/batch.json"), "instelling.json": school.read("register/instelling.json"),
    "blad.txt": `praktijkverklaring-aftekenblad/1\nPraktijkverklaring ${id}\n`, "concept.html": concepts[0], "concept.txt": concepts[1],
    "concept.json": record, "mail.txt": concepts[1].toString().replace(/\n/g, "\r\n"), "brief (1).html": `${concepts[0]}<!-- saved -->`,
    "leeg-ervoor.txt": `\r\n\n${concepts[1]}`, "concept-woord.txt": "Een Praktijkverklaring (concept) is geen bewijs.\n",
    "pk.zip": "PK\u0003\u0004", "einde.zip": "PK\u0005\u0006", "kort": "P", "pv-kort.txt": "Praktijkverklaring pv-",
    "base64.html": `data-record="${Buffer.from('{"afgegeven":"2').toString("base64")}"`,
    "base64-vol.html": `data-record="${Buffer.from('{"afgegeven":"2').toString("base64")}${"A".repeat(10_000)}"`,
    "UTF-16.html": Buffer.from(imitation, "utf16le"), "\u202ethcE.html": imitation, "naam\u200b.txt": "hallo", "lang.txt": "praktijkverklaring ".repeat(100_000),
    "veel-p.txt": `Praktijkverklaring ${"pv-".repeat(100_000)}`, "nullen.html": Buffer.alloc(100_000),
  };
  for (const [name, bytes] of Object.entries(files)) cases.loose(`other file ${name}`, { [name]: bytes });
  cases.loose("a concept under a verklaring's name", { [`${id}.html`]: concepts[0] });
  cases.loose("a concept's text under a verklaring's name", { [`${id}.txt`]: concepts[1] });
  cases.loose("a concept beside a proof", { [`${id}.html`]: concepts[0], ...proofFiles(school, id) });
  cases.folder("concepts", { "concepten/regel-1.html": concepts[0], "verslag.json": "{}" });
}

/** One bit or the end of each file of a holder. */
function damage(cases) {
  const { school } = cases;
  const id = school.signed[0];
  const held = heldFiles(school, id);
  for (const [name, bytes] of Object.entries(held)) {
    const ending = name.slice(id.length + 1);
    const whole = Buffer.from(bytes);
    const judged = Object.keys(held).filter((one) => one === name || !/\.(html|json|txt)$/.test(one) || (one.endsWith("html") && /sha256|proof/.test(ending)));
    const files = Object.fromEntries(judged.map((one) => [one, held[one]]));
    for (const [index, place] of places(14, whole.length).entries()) {
      cases.loose(`${ending} with byte ${place} changed`, { ...files, [name]: flipped(whole, place, index % 8) });
    }
    for (const length of places(6, whole.length)) cases.loose(`${ending} cut at ${length}`, { ...files, [name]: whole.subarray(0, length) });
    cases.loose(`${ending} with more`, { ...files, [name]: `${whole}rommel` });
    cases.loose(`${ending} with a line more`, { ...files, [name]: `${whole}\n` });
  }
  const bundle = school.read(`bundles/${id}.zip`);
  for (const [index, place] of places(60, bundle.length).entries()) {
    cases.loose(`bundle with byte ${place} changed`, { "b.zip": flipped(bundle, place, index % 8) });
  }
  for (const length of places(12, bundle.length)) cases.loose(`bundle cut at ${length}`, { "b.zip": bundle.subarray(0, length) });
  cases.loose("bundle with more", { "b.zip": Buffer.concat([bundle, Buffer.from("rommel")]) });
  cases.loose("bundle with something before", { "b.zip": Buffer.concat([Buffer.from("rommel"), bundle]) });
  cases.loose("bundle within a zip", { "b.zip": zipOf([[`${id}.zip`, bundle]]) });
}
