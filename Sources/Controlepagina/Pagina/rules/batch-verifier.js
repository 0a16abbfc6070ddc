/** Checks a batch folder: every listed file, the count, that nothing else is there, the seal, and which were revoked. */
async function verifyBatch(context, tree, folder, progress) {
  const check = new Check(context, tree, folder === "" ? manifestName : folder);
  const verdict = check.verdict("unsealed", {
    counts: { documents: 0, changed: 0, missing: 0, extra: 0, revoked: 0, replaced: 0, holds: 0, wrong: 0, absent: 0 },
  });
  try {
    await judgeBatch(check, folder, verdict, progress);
  } catch (error) {
    if (error instanceof Refusal) {
      check.notes.push(...error.notes);
      verdict.outcome = verdict.outcome === "changed" ? "changed" : error.outcome;
    } else if (error instanceof Problem) {
      check.note("MA101", joinedPath(folder, manifestName), manifestProblemText(error), problemLine(error));
      // What a broken list says of the files is not worth counting, but a difference that was found stays one.
      if (verdict.outcome !== "changed") verdict.outcome = "could-not-check";
      verdict.counts = null;
    } else {
      throw error;
    }
  }
  return verdict;
}

async function judgeBatch(check, folder, verdict, progress) {
  const { tree } = check;
  // Read first: its origin tells whose status list to look in, and believing comes later. One that cannot be read keeps no
  // file from being compared.
  const seal = await checkpointIn(tree, folder).catch((error) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  const origin = seal === null || seal instanceof Refusal ? null : seal.checkpoint.origin;
  const manifest = await manifestOf(tree, joinedPath(folder, manifestName));
  const summary = await checkBatchFile(check, folder, manifest.batch, verdict);
  const found = await checkListed(check, folder, manifest, origin, verdict, progress);
  if (summary && summary.count !== manifest.entries.size) {
    check.note("MA105", joinedPath(folder, manifestName), {
      nl: `batch.json noemt ${summary.count} verklaringen, de lijst heeft er ${manifest.entries.size}`,
      en: `batch.json names ${summary.count} verklaringen, the list has ${manifest.entries.size}`,
    });
    verdict.outcome = "changed";
  }
  lookForExtra(check, folder, manifest, verdict);
  verdict.uncovered = uncoveredIn(tree, folder, batchCompanions, found.sheets);
  if (verdict.outcome !== "unsealed" || seal === null) return;
  if (seal instanceof Refusal) throw seal;
  await demandAgreement(tree, folder, seal, manifest);
  await concludeBatch(check, folder, seal, summary, found.revoked, verdict);
}

/** Checks `batch.json`, and answers what it says. */
async function checkBatchFile(check, folder, digest, verdict) {
  const path = joinedPath(folder, batchName);
  const bytes = await listedBytes(check, path, digest, verdict);
  if (bytes === null) return null;
  const summary = readBatchSummary(bytes);
  if (!summary.problem) return summary;
  check.note("MA106", path, {
    nl: "geen beschrijving van een partij in een bekend formaat", en: "no description of a batch in a known format",
  });
  verdict.outcome = summary.problem === "newerFormat" ? "newer-format" : "could-not-check";
  return null;
}

/** The bytes of a listed file; null where they are not what the list says, which is noted. */
async function listedBytes(check, path, digest, verdict) {
  const { tree } = check;
  const differs = (code, count, text) => {
    check.note(code, path, text);
    verdict.counts[count] += 1;
    verdict.outcome = "changed";
    return null;
  };
  if (tree.kind(path) === "absent") {
    return differs("MA103", "missing", {
      nl: "dit bestand staat in de lijst en is er niet", en: "this file is in the list and is not there",
    });
  }
  try {
    const canBe = tree.kind(path) === "file" && tree.size(path) <= documentLimit;
    const bytes = canBe ? await tree.bytes(path, documentLimit) : null;
    if (bytes !== null && (await hexDigest(bytes)) === digest) return bytes;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    check.notes.push(...error.notes);
    // What is known to differ outweighs what could not be read.
    if (verdict.outcome !== "changed") verdict.outcome = "could-not-check";
    return null;
  }
  return differs("MA102", "changed", {
    nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list",
  });
}

async function checkListed(check, folder, manifest, origin, verdict, progress) {
  const { tree, context } = check;
  const shelf = new SheetShelf(tree, [folder]);
  const lists = origin === null ? [] : context.book.listsFor(origin);
  const found = { revoked: [], sheets: new Set() };
  for (const entry of manifest.entries.values()) {
    if (verdict.counts.documents % 32 === 0) {
      progress(verdict.counts.documents / manifest.entries.size);
      await pause();
    }
    verdict.counts.documents += 1;
    const revoked = lists.map((list) => list.entries.get(entry.id)).find(Boolean);
    if (revoked) found.revoked.push(revoked);
    for (const rendition of renditions) {
      const path = joinedPath(folder, `${documentFolder}/${entry.id}.${rendition}`);
      const bytes = await listedBytes(check, path, entry[rendition], verdict);
      if (bytes === null || rendition !== "json") continue;
      const judged = await signOffInBatch(entry, bytes, shelf);
      if (judged) addSignOff(check, path, judged, found.sheets, verdict);
    }
  }
  return found;
}

/** What is known of the sign-off of a document; null when no key signed it off. Records are canonical, so the words are. */
async function signOffInBatch(entry, bytes, shelf) {
  if (placeOf(utf8Bytes("\"wijze\":\"sshsig\""), bytes) < 0) return null;
  const record = readRecord(bytes);
  if (record.problem || record.id !== entry.id) return null;
  const judged = await shelf.judge(record);
  return judged.kind === "claimed" ? null : judged;
}

function addSignOff(check, path, judged, sheets, verdict) {
  verdict.counts[judged.kind] += 1;
  if (judged.claim.sheet !== null) sheets.add(judged.claim.sheet);
  if (judged.kind !== "wrong") return;
  const reason = signOffReason(judged.reason);
  check.note("MA117", path, {
    nl: `de digitale handtekening van het leerbedrijf klopt niet: ${reason.nl}`,
    en: `the leerbedrijf's digital signature does not hold: ${reason.en}`,
  });
}

/** Notes every file that the list does not name, and that could be taken for a document of the batch. */
function lookForExtra(check, folder, manifest, verdict) {
  const { tree } = check;
  const documents = joinedPath(folder, documentFolder);
  const isListed = (name) => {
    const named = documentNamed(name);
    return named !== null && manifest.entries.has(named.id);
  };
  const beside = tree.names(folder).filter((name) => documentNamed(name) !== null);
  const within = tree.kind(documents) === "folder" ? tree.names(documents).filter((name) => !isListed(name)) : [];
  for (const name of [...beside, ...within.map((one) => joinedPath(documentFolder, one))]) {
    check.note("MA104", joinedPath(folder, name), {
      nl: "dit bestand staat niet in SHA256SUMS", en: "this file is not in SHA256SUMS",
    });
    verdict.counts.extra += 1;
    verdict.outcome = "changed";
  }
}

/** Judges the seal and what the status list says of the documents. */
async function concludeBatch(check, folder, sealed, summary, revoked, verdict) {
  const { context, tree } = check;
  verdict.sealed = sealed;
  verdict.attachments = attachmentsIn(tree, folder);
  const claims = summary && { day: summary.day, brin: summary.brin };
  const conclusion = await concludeSeal(context, sealed, claims, couldBeTimestamped(context, verdict.attachments));
  Object.assign(verdict, conclusion);
  if (conclusion.outcome !== "genuine") return;
  verdict.status = context.book.answer(sealed.checkpoint.origin);
  verdict.outcome = outcomeOf("exact", verdict.status);
  for (const entry of revoked) addRevoked(check, folder, entry, verdict.counts);
  const { counts } = verdict;
  if (counts.revoked + counts.replaced > 0) verdict.outcome = counts.revoked > 0 ? "revoked" : "replaced";
  if (outcomeStatus(verdict.outcome) === 0 && counts.wrong > 0) verdict.outcome = "signoff-wrong";
}

function addRevoked(check, folder, entry, counts) {
  counts[entry.replacedBy ? "replaced" : "revoked"] += 1;
  const successor = entry.replacedBy ? `: ${entry.replacedBy}` : "";
  check.note("MA109", joinedPath(folder, `${documentFolder}/${entry.id}.json`), {
    nl: `op ${entry.date} ${entry.replacedBy ? "vervangen" : `ingetrokken (${entry.reason})`}${successor}`,
    en: `${entry.replacedBy ? "replaced" : `revoked (${entry.reason})`} on ${entry.date}${successor}`,
  });
}
