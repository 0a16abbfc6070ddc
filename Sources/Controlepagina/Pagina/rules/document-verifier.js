/** Checks one file: a page, a text or a record beside its batch or beside its proof, or a holder's bundle. */
async function verifyDocument(context, tree, path) {
  const check = new Check(context, tree, path);
  try {
    return await judgeFile(check);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return check.refused(error);
  }
}

async function judgeFile(check) {
  const { tree, path } = check;
  const name = lastPart(path);
  if (tree.size(path) > documentLimit) {
    // Too large to be one, unless a list beside it names it: then it is not what the list says.
    const named = documentNamed(name);
    const found = named && ((await againstManifest(check, named, null))
      || (await againstProof(check, named, new Uint8Array())) || (await againstBucket(check, named, new Uint8Array())));
    return found || check.verdict("not-a-praktijkverklaring");
  }
  const bytes = await tree.bytes(path, documentLimit);
  if (name === batchName) {
    const found = await againstManifest(check, null, bytes);
    if (found) return found;
  }
  const file = documentFile(name, bytes);
  switch (file.kind) {
    case "other": return check.verdict("not-a-praktijkverklaring");
    case "newerFormat": return check.verdict("newer-format");
    case "concept": return check.verdict("concept");
    case "zip": return verifyBundle(check, bytes);
  }
  if (file.ids.length > 1) return judgeWithIDs(check, file, bytes);
  const [id] = file.ids;
  const found = await verdictOf(check, { id, rendition: file.rendition }, bytes);
  if (found) return found;
  // A concept under the name of a verklaring that nothing here lists.
  return isConcept(bytes) ? check.verdict("concept") : check.verdict("no-proof", { id });
}

/**
 * A renamed text names the verklaring that it replaces, too: it is the one whose bytes it has. Where it has none's, it may be
 * anybody's letter that names a verklaring.
 */
async function judgeWithIDs(check, { ids, rendition }, bytes) {
  for (const id of ids) {
    const found = await verdictOf(check.again(), { id, rendition }, bytes);
    if (found && found.outcome !== "changed") return found;
  }
  return check.verdict("no-proof");
}

/** The verdict on the file as a rendition of a verklaring; null where nothing beside it speaks of that one. */
async function verdictOf(check, named, bytes) {
  return (await againstManifest(check, named, bytes)) || (await againstProof(check, named, bytes)) || againstBucket(check, named, bytes);
}

/** The folder above; null at the top. */
function parentOf(folder) {
  return folder === "" ? null : folderOf(folder);
}

/**
 * Checks against the list of the batch that the file stands in, or that stands beside it; null where none lists it.
 *
 * `named` is `{id, rendition}`, or null for `batch.json`; `bytes` null for a file that has too many.
 */
async function againstManifest(check, named, bytes) {
  const { tree } = check;
  const folder = folderOf(check.path);
  for (const candidate of [parentOf(folder), folder]) {
    if (candidate === null) continue;
    const path = joinedPath(candidate, manifestName);
    if (tree.kind(path) !== "file") continue;
    try {
      const manifest = await manifestOf(tree, path);
      if (named === null) return await batchFileVerdict(check, bytes, manifest, candidate);
      const entry = manifest.entries.get(named.id);
      if (entry) return await listedVerdict(check, entry, named.rendition, bytes, manifest, candidate);
    } catch (error) {
      if (error instanceof Refusal) return check.refused(error);
      if (!(error instanceof Problem)) throw error;
      // A list of that name that does not begin as ours do is somebody else's, as of a download.
      if (problemLine(error) === 1 && error.kind !== "byteOrderMark") continue;
      check.note("MA101", path, manifestProblemText(error), problemLine(error));
      return check.verdict("could-not-check");
    }
  }
  return null;
}

/** A file that the list names is what the list says, to the byte, or changed. */
async function listedVerdict(check, entry, rendition, bytes, manifest, batch) {
  const { tree } = check;
  if (bytes === null || (await hexDigest(bytes)) !== entry[rendition]) return check.changedVerdict();
  const sealed = await checkpointIn(tree, batch);
  if (sealed === null) return check.verdict("unsealed", { id: entry.id });
  await demandAgreement(tree, batch, sealed, manifest);
  const folder = folderOf(check.path);
  const record = await recordBeside(tree, entry, rendition, bytes, [joinedPath(batch, documentFolder), folder]);
  const shelf = new SheetShelf(tree, [batch, folder]);
  return check.documentVerdict({ entry, integrity: "exact", changed: [], record, sealed },
    { attachments: attachmentsIn(tree, batch), signOff: (found) => shelf.judge(found) });
}

/** The record of a document: the file itself, what the page carries, or the file beside them. */
async function recordBeside(tree, entry, rendition, bytes, folders) {
  const candidates = [rendition === "json" && bytes, rendition === "html" && embeddedRecord(bytes)];
  for (const folder of folders) {
    const path = joinedPath(folder, `${entry.id}.json`);
    // Where the record cannot be read, the document is judged without it.
    if (tree.kind(path) === "file") candidates.push(await tree.bytes(path, documentLimit).catch(() => null));
  }
  return firstWithDigest(candidates, entry.json);
}

async function batchFileVerdict(check, bytes, manifest, batch) {
  const { tree, context } = check;
  if (bytes === null || (await hexDigest(bytes)) !== manifest.batch) return check.changedVerdict();
  const sealed = await checkpointIn(tree, batch);
  if (sealed === null) return check.verdict("unsealed");
  await demandAgreement(tree, batch, sealed, manifest);
  const summary = readBatchSummary(bytes);
  if (summary.problem) return check.verdict(summary.problem === "newerFormat" ? "newer-format" : "could-not-check");
  const attachments = attachmentsIn(tree, batch);
  const conclusion = await concludeSeal(context, sealed, { day: summary.day, brin: summary.brin },
    couldBeTimestamped(context, attachments));
  if (conclusion.outcome === "genuine") {
    conclusion.status = context.book.answer(sealed.checkpoint.origin);
    conclusion.outcome = outcomeOf("exact", conclusion.status);
  }
  return check.verdict(conclusion.outcome, { seal: conclusion.seal, sealed, status: conclusion.status, attachments });
}

/** Checks against a proof that stands beside the file, as in an unpacked bundle; null where there is none. */
async function againstProof(check, { id, rendition }, bytes) {
  const { tree } = check;
  const folder = folderOf(check.path);
  for (const base of [folder, parentOf(folder)]) {
    const found = base === null ? null : await holdingIn(tree, base, id);
    if (!found) continue;
    const files = { [rendition]: bytes };
    // The record beside a text tells what it says; a changed one is not this file's fault.
    if (rendition !== "json" && found.files.json && (await isRecordOfLeaf(found))) files.json = found.files.json;
    const shelf = new SheetShelf(tree, [base, folder]);
    return holdingVerdict(check, { ...found, files }, id, {
      attachments: attachmentsIn(tree, base), only: rendition, signOff: (record) => shelf.judge(record),
    });
  }
  return null;
}

async function isRecordOfLeaf({ leaf, files }) {
  try {
    return (await hexDigest(files.json)) === readLeaf(leaf).json;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}
