// Bundles, and other ZIP files.
import { filesIn } from "./fixture_batches.mjs";
import { heldFiles, inFolder, without } from "./fixture_cases.mjs";
import { zipOf } from "./fixture_zip.mjs";

export function zips(cases) {
  const { school } = cases;
  const [id, other] = school.ids;
  const held = { ...inFolder(heldFiles(school, id), id), checkpoint: school.read("batch/checkpoint"), "LEESMIJ.txt": "Lees mij.\n" };
  const entries = (files) => Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes)]);
  const zip = (files, options) => zipOf(entries(files), options);
  const withOptions = (name, options) => zipOf(entries(held).map(([one, bytes]) => [one, bytes, one === name ? options : {}]));
  const page = `documenten/${id}.html`;
  const zeros = Buffer.alloc(40 << 20);
  const made = {
    "made anew": zip(held), "stored": zip(held, { deflates: false }), "with a comment": zip(held, { comment: "hallo" }), "without a guide": zip(without(held, "LEESMIJ.txt")),
    "without a checkpoint": zip(without(held, "checkpoint")), "with another's checkpoint": zip({ ...held, checkpoint: school.read("small/checkpoint") }),
    "with a body": zip({ ...held, "checkpoint.body": held.checkpoint.toString().split("\n\n")[0] + "\n" }), "with another body": zip({ ...held, "checkpoint.body": "rommel\n" }),
    "without a page": zip(without(held, page)), "with a text alone": zip(without(held, page, `documenten/${id}.json`)), "without documents": zip(Object.fromEntries(Object.entries(held).filter(([name]) => !name.startsWith("documenten/")))),
    "without a proof": zip(without(held, `${id}.tlog-proof`)), "without a leaf": zip(without(held, `${id}.sha256`)), "with documents alone": zip({ [page]: held[page] }), "with a document at the top": zip({ [`${id}.html`]: held[page] }),
    "with two leaves": zip({ ...held, ...inFolder(heldFiles(school, other), other) }), "with a leaf of no id": zip({ ...held, "x.sha256": "x" }), "with notes": zip({ ...held, "notities.txt": "hallo", "foto.jpg": "x" }),
    "with a document too many": zip({ ...held, "documenten/verklaring.html": "x" }), "with a document beside": zip({ ...held, [`${id}.html`]: held[page] }), "with a document deeper": zip({ ...held, [`map/${other}.txt`]: "x" }),
    "with attachments": zip({ ...held, "zegel/checkpoint.body.p7s": "x", "zegel/checkpoint.body.tsr": "x", "checkpoint.body.minisig": "x" }), "in a folder": zip(Object.fromEntries(Object.entries(held).map(([name, bytes]) => [`map/${name}`, bytes]))),
    "with a changed page": zip({ ...held, [page]: `${held[page]}x` }), "with a changed text": zip({ ...held, [`documenten/${id}.txt`]: "Praktijkverklaring\n" }), "with CRLF in the text": zip({ ...held, [`documenten/${id}.txt`]: held[`documenten/${id}.txt`].toString().replace(/\n/g, "\r\n") }),
    "with a changed record": zip({ ...held, [`documenten/${id}.json`]: "{}" }), "with all changed": zip({ ...held, [page]: "x", [`documenten/${id}.json`]: "x", [`documenten/${id}.txt`]: "x" }),
    "with a page and text changed": zip({ ...held, [page]: "x", [`documenten/${id}.txt`]: "x" }),
    "empty": zip({}), "with something else": zip({ "instelling.json": "{}" }), "with a zip": zip({ "b.zip": zip(held) }),
    "with a name that leads out": zip({ ...held, "../x": "x" }), "with a name from the top": zip({ ...held, "/x": "x" }), "with a backslash": zip({ ...held, "a\\b": "x" }), "with a name with NUL": zip({ ...held, "a\u0000b": "x" }), "with a colon": zip({ ...held, "c:x": "x" }),
    "with a name that turns": zip({ ...held, "\u202etxt.x": "x" }), "with a name twice": zipOf([...entries(held), [page, Buffer.from("x")]]), "with a name in capitals too": zip({ ...held, "leesmij.TXT": "x" }), "with a folder": zipOf([["documenten/", Buffer.alloc(0), { mode: 0o40755 }], ...entries(held)], { deflates: false }),
    "with a link": withOptions(page, { mode: 0o120777 }), "with a device": withOptions(page, { mode: 0o020644 }), "encrypted": withOptions(page, { flags: 0x0801 }), "of another method": withOptions(page, { method: 12 }),
    "with a wrong sum": withOptions(page, { crc: 1 }), "with a wrong size": withOptions(page, { unpacked: 10 }), "with a larger size": withOptions(page, { unpacked: 100_000 }), "with another name within": withOptions(page, { localName: `documenten/${id}.htm_` }),
    "with strange flags": withOptions(page, { flags: 0x0820 }), "without the flag for UTF-8": withOptions(page, { flags: 0 }), "with sixty-five files": zip({ ...held, ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`n${index}.txt`, "x"])) }),
    "that is a bomb": zip({ ...held, "bom.bin": zeros }), "that is a bomb in its page": zip({ ...held, [page]: zeros }), "that is a bomb that lies": zipOf([...entries(held), ["bom.bin", zeros, { unpacked: 10 }]]),
    "of a batch": zip(filesIn(school, "small")),
  };
  for (const [name, bytes] of Object.entries(made)) cases.loose(`zip ${name}`, { "b.zip": bytes });
}
