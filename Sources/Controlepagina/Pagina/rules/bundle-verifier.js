/** A bundle has some ten files of at most a few hundred kilobytes. */
const bundleLimits = { fileCount: 64, byteCount: 2 * documentLimit };

/** Checks a holder's bundle: a ZIP file. */
async function verifyBundle(check, bytes) {
  let entries;
  try {
    entries = await readZip(bytes, bundleLimits, pause);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    check.note("MA110", check.path, zipProblemText(error));
    return check.verdict("could-not-check");
  }
  const files = new Map(entries.map((entry) => [entry.name, entry.bytes]));
  const names = [...files.keys()];
  const ids = names.map(leafNamed).filter((id) => id !== null);
  if (ids.length !== 1) return check.verdict(names.some(documentAt) ? "no-proof" : "not-a-praktijkverklaring");
  const [id] = ids;
  const [leafName, proofName] = [id + leafEnding, id + proofEnding];
  const proof = files.get(proofName);
  if (!proof) return check.verdict("no-proof", { id });
  const holding = { files: {}, leaf: files.get(leafName), proof, checkpoint: files.get(checkpointName) };
  const covered = new Set([leafName, proofName, checkpointName]);
  for (const rendition of renditions) {
    const name = `${documentFolder}/${id}.${rendition}`;
    holding.files[rendition] = files.get(name);
    covered.add(name);
  }
  if (await isBodyOfProof(files.get(checkpointBodyName), proof)) covered.add(checkpointBodyName);
  const isExpected = (name) => name === guideName || attachmentNames.includes(name);
  const others = names.filter((name) => !covered.has(name) && !isExpected(name)).sort(compareBytes);
  const extra = others.find(looksLikeDocument);
  if (extra !== undefined) return strangeVerdict(check, `${check.path}: ${extra}`);
  const attachments = entries.map(({ name }) => attachmentNamed(name, name, checkpointBodyName)).filter(Boolean);
  const fileNamed = (name) => files.get(joinedPath(sheetFolder, name)) || null;
  const verdict = await holdingVerdict(check, holding, id, {
    attachments, uncovered: others, signOff: (record) => judgeSignOff(record, (digest) => {
      const found = sheetNames(digest);
      return lookAtSheet(digest, fileNamed(found.sheet), fileNamed(found.signature));
    }),
  });
  // The record holds the sheet's digest, so that it is looked at; any other is not.
  const digest = verdict.signOff && verdict.signOff.claim && verdict.signOff.claim.sheet;
  if (digest) {
    const looked = Object.values(sheetNames(digest)).map((name) => joinedPath(sheetFolder, name));
    verdict.uncovered = verdict.uncovered.filter((name) => !looked.includes(name));
  }
  return verdict;
}

/** The body is the proof's, or it would mislead whoever checks an attachment with it. */
async function isBodyOfProof(body, proof) {
  if (!body) return false;
  try {
    return sameBytes(readProof(proof).sealed.note.text, body);
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** Whether a reader could take a file of that name for the document that was checked. */
function looksLikeDocument(name) {
  return name.startsWith(`${documentFolder}/`) || documentNamed(lastPart(name)) !== null;
}

function strangeVerdict(check, name) {
  check.note("MA104", name, {
    nl: "dit bestand hoort niet bij de verklaring, en lijkt er een",
    en: "this file is not of the verklaring, and looks like one",
  });
  return check.verdict("changed");
}

/** The verdict on what a holder has of a verklaring; `only` is the one file that is judged, when not all are. */
async function holdingVerdict(check, holding, id, { attachments, uncovered, only = null, signOff }) {
  const document = await examine(holding);
  if (document.problem) return holdingProblemVerdict(check, document);
  // The name tells whose lines these are: another's lines under it are a swap.
  if (document.entry.id !== id) {
    check.note("MA113", check.path, {
      nl: "dit zijn de regels van een andere verklaring", en: "these are the lines of another verklaring",
    });
    return check.verdict("changed");
  }
  // The record that is intact must be within the file that is judged.
  if (only !== null && document.changed.includes(only)) {
    const embedded = only === "html" ? embeddedRecord(holding.files.html) : null;
    if (!(await firstWithDigest([embedded], document.entry.json))) return check.changedVerdict([only]);
  }
  return check.documentVerdict(document, { attachments, uncovered, signOff });
}

function holdingProblemVerdict(check, { problem, cause, files }) {
  switch (problem) {
    case "changed": return check.changedVerdict(files);
    case "noFiles": return check.verdict("no-proof");
    case "newerProof": return check.verdict("newer-format");
    case "leaf":
      check.note("MA111", check.path, manifestProblemText(cause), problemLine(cause));
      return check.verdict("could-not-check");
    case "proof":
      check.note("MA112", check.path, proofProblemText(cause), problemLine(cause));
      return check.verdict("could-not-check");
    case "notIncluded":
      check.note("MA113", check.path, {
        nl: "deze regels staan niet in de verzegelde lijst van het bewijs",
        en: "these lines are not in the sealed list of the proof",
      });
      return check.verdict("changed");
    case "otherCheckpoint":
      check.note("MA108", check.path, {
        nl: "het bestand checkpoint is een ander dan dat in het bewijs",
        en: "the file checkpoint is another than the one in the proof",
      });
      return check.verdict("changed");
  }
}
