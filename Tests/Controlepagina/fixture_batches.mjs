// Whole batch folders, and what may be wrong with one.
import { readdirSync, statSync } from "node:fs";
import { flipped, without } from "./fixture_cases.mjs";

/** Every file below a folder of the school, by its path there. */
export function filesIn(school, folder) {
  return Object.fromEntries(readdirSync(school.at(folder), { recursive: true })
    .filter((path) => statSync(school.at(`${folder}/${path}`)).isFile()).map((path) => [path, school.read(`${folder}/${path}`)]));
}

/** A list with its lines changed. */
function withLines(bytes, change) {
  const lines = bytes.toString().split("\n");
  return change(lines).join("\n");
}

export function batches(cases) {
  const { school } = cases;
  for (const name of ["batch", "small", "by-forger", "by-other", "unsigned"]) cases.folder(`batch ${name}`, filesIn(school, name));
  const small = filesIn(school, "small");
  const list = small.SHA256SUMS;
  const [first] = Object.keys(small).filter((path) => path.startsWith("documenten/") && path.endsWith(".html"));
  const id = first.slice("documenten/".length, -5);
  const changed = (path, change) => ({ ...small, [path]: change(small[path]) });
  const more = (bytes) => `${bytes} `;
  const altered = {
    "a changed page": changed(first, more), "a changed record": changed(`documenten/${id}.json`, more),
    "a text with other line ends": changed(`documenten/${id}.txt`, (bytes) => bytes.toString().replace(/\n/g, "\r\n")),
    "a missing text": without(small, `documenten/${id}.txt`), "no documents": { SHA256SUMS: list, "batch.json": small["batch.json"] },
    "a file too many": { ...small, "documenten/x.html": "x" }, "a folder too many": { ...small, "documenten/map/x.html": "x" },
    "a document beside the folder": { ...small, [`${id}.html`]: small[first] }, "other files beside": { ...small, "notities.txt": "hallo" },
    "a changed batch.json": changed("batch.json", more), "no batch.json": without(small, "batch.json"),
    "no checkpoint": without(small, "checkpoint"), "another's checkpoint": { ...small, checkpoint: school.read("batch/checkpoint"), "checkpoint.body": school.read("batch/checkpoint.body") },
    "a checkpoint that is none": { ...small, checkpoint: "rommel" }, "half a checkpoint": changed("checkpoint", (bytes) => bytes.subarray(0, 40)),
    "an empty checkpoint": { ...small, checkpoint: "" }, "another body": { ...small, "checkpoint.body": "rommel\n" },
    "a changed page and no checkpoint": without(changed(first, more), "checkpoint"),
    "a changed page and half a checkpoint": { ...changed(first, more), checkpoint: "rommel" },
    "a root that is changed": changed("checkpoint", (bytes) => withLines(bytes, (lines) => [lines[0], lines[1], `A${lines[2].slice(1)}`, ...lines.slice(3)])),
    "a count that is changed": changed("checkpoint", (bytes) => withLines(bytes, (lines) => [lines[0], "5", ...lines.slice(2)])),
    "a bad signature": changed("checkpoint", (bytes) => flipped(bytes, bytes.length - 20, 1)),
    "a seal that stands there twice": changed("checkpoint", (bytes) => `${bytes}${bytes.toString().split("\n\n")[1]}`),
    "attachments": { ...small, "zegel/checkpoint.body.p7s": "x", "zegel/checkpoint.body.tsr": "x", "checkpoint.body.minisig": "x", "zegel/checkpoint.body.sshsig": "x" },
  };
  for (const [name, files] of Object.entries(altered)) cases.folder(`batch with ${name}`, files);
  lists(cases, small, list, id);
  signOffs(cases);
  // One document with the list beside it.
  const document = { [`${id}.html`]: small[first], SHA256SUMS: list };
  const seal = { checkpoint: small.checkpoint, "checkpoint.body": small["checkpoint.body"] };
  const json = { [`${id}.json`]: small[`documenten/${id}.json`] };
  const txt = { [`${id}.txt`]: small[`documenten/${id}.txt`] };
  const listed = {
    "and nothing else": document, "and its seal": { ...document, ...seal }, "and its seal, all": { ...document, ...json, ...txt, ...seal },
    "as a text without a record": { ...txt, SHA256SUMS: list, ...seal }, "and batch.json": { ...document, ...seal, "batch.json": small["batch.json"] },
    "but changed": { ...document, [`${id}.html`]: `${small[first]} `, ...seal }, "and another's seal": { ...document, checkpoint: school.read("batch/checkpoint") },
    "and half a seal": { ...document, checkpoint: "x" }, "and a changed batch.json": { SHA256SUMS: list, ...seal, "batch.json": "{}" },
    "and batch.json without a seal": { SHA256SUMS: list, "batch.json": small["batch.json"] },
    "under another's name": { [`${school.ids[0]}.html`]: small[first], SHA256SUMS: list, ...seal },
    "renamed": { "brief.html": small[first], SHA256SUMS: list, ...seal }, "and a text that is saved anew": { [`${id}.txt`]: `\ufeff${txt[`${id}.txt`]}`, SHA256SUMS: list, ...seal },
    "in somebody else's list": { [`${id}.html`]: small[first], SHA256SUMS: `${"0".repeat(64)}  foto.jpg\n` },
    "in a broken list": { ...document, SHA256SUMS: `${list}rommel\n`, ...seal }, "in a list with a BOM": { ...document, SHA256SUMS: `\ufeff${list}`, ...seal },
  };
  for (const [name, files] of Object.entries(listed)) cases.loose(`listed ${name}`, files);
}

function lists(cases, small, list, id) {
  const changes = {
    "empty": () => [], "with CRLF": (lines) => lines.map((line, index) => (index < lines.length - 1 ? `${line}\r` : line)),
    "cut in a line": (lines) => [lines.slice(0, -2).join("\n"), lines[lines.length - 2].slice(0, 30)],
    "without its last line": (lines) => [...lines.slice(0, -2), ""], "without its last verklaring": (lines) => [...lines.slice(0, -4), ""],
    "with a line of something else": (lines) => [...lines.slice(0, -1), "rommel", ""], "with another name": (lines) => [...lines.slice(0, -1), `${"0".repeat(64)}  ../../x`, ""],
    "with batch.json twice": (lines) => [lines[0], ...lines], "without batch.json": (lines) => lines.slice(1),
    "in another order": (lines) => [lines[0], ...lines.slice(4, 7), ...lines.slice(1, 4), ...lines.slice(7)],
    "with a verklaring twice": (lines) => [...lines.slice(0, 4), ...lines.slice(1)], "with capitals": (lines) => lines.map((line) => line.replace(/^[0-9a-f]+/, (digits) => digits.toUpperCase())),
    "with one space": (lines) => lines.map((line) => line.replace("  ", " ")), "with renditions in another order": (lines) => [lines[0], lines[2], lines[1], ...lines.slice(3)],
    "with an empty line": (lines) => [lines[0], "", ...lines.slice(1)], "with a BOM": (lines) => [`\ufeff${lines[0]}`, ...lines.slice(1)],
    "with a path in NFD": (lines) => [...lines.slice(0, -1), `${"0".repeat(64)}  documenten/e\u0301.txt`, ""], "without a last line feed": (lines) => lines.slice(0, -1),
    "that says another digest": (lines) => [lines[0], `${"0".repeat(64)}${lines[1].slice(64)}`, ...lines.slice(2)],
  };
  for (const [name, change] of Object.entries(changes)) {
    cases.folder(`batch with a list ${name}`, { ...small, SHA256SUMS: withLines(list, change) });
    const leaf = list.toString().split("\n").slice(1, 4);
    cases.loose(`leaf ${name}`, { [`${id}.txt`]: small[`documenten/${id}.txt`], [`${id}.tlog-proof`]: cases.school.read(`small/bewijzen/${id}.tlog-proof`),
      [`${id}.sha256`]: change([...leaf, ""]).join("\n") });
  }
}

function signOffs(cases) {
  const { school } = cases;
  const batch = filesIn(school, "batch");
  const sheets = Object.keys(batch).filter((path) => path.startsWith("aftekenbladen/") && path.endsWith(".txt")).sort();
  const [sheet, another] = sheets;
  cases.folder("batch without sheets", without(batch, ...sheets, ...sheets.map((path) => `${path}.sig`)));
  cases.folder("batch without a signature", without(batch, `${sheet}.sig`));
  cases.folder("batch with a changed sheet", { ...batch, [sheet]: `${batch[sheet]}\n` });
  cases.folder("batch with another's signature", { ...batch, [`${sheet}.sig`]: batch[`${another}.sig`] });
  cases.folder("batch with a sheet too many", { ...batch, "aftekenbladen/extra.txt": "hallo" });
  cases.folder("batch with a folder for a sheet", { ...without(batch, sheet), [`${sheet}/x`]: "hallo" });
}
