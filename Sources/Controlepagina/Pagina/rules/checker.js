/**
 * Judges a document whose lines are in the tree of a checkpoint: who sealed it, whether it was revoked, and only then what it
 * says. Each step stops those behind it; only the conclusion holds the record, so that nothing unproven can be shown.
 */
async function concludeDocument(context, document, hasTimestamps) {
  if (document.record && hasTooManyValues(document.record)) return { outcome: "could-not-check" };
  const record = document.record ? readRecord(document.record) : null;
  // The digest is right, so that this is what was sealed; whether by whom one trusts is not asked any more.
  if (record && record.problem) return { outcome: record.problem === "newerFormat" ? "newer-format" : "changed" };
  // Lines that name one document and a record that names another were never one verklaring.
  if (record && record.id !== document.entry.id) return { outcome: "changed" };
  const claims = record && { day: record.day, brin: record.brin };
  const conclusion = await concludeSeal(context, document.sealed, claims, hasTimestamps);
  if (conclusion.outcome !== "genuine") {
    // A file that is not the list's is changed, whoever made the list.
    if (document.integrity === "dataOnly" && conclusion.outcome === "unsealed") conclusion.outcome = "changed";
    return conclusion;
  }
  const status = context.book.answerFor(document.entry.id, document.sealed.checkpoint.origin);
  return { ...conclusion, status, outcome: outcomeOf(document.integrity, status), record };
}

/** Judges the seal of a tree whose leaves are known to be right: `genuine` when a trusted key made it. */
async function concludeSeal(context, sealed, claims, hasTimestamps) {
  // Without a key to compare with nothing can be said against the issuer either.
  if (context.trust.keysFor("zegel").length === 0) {
    return { outcome: "unsealed", seal: { kind: "unknown", signatures: sealed.note.signatures } };
  }
  const seal = await judgeSeal(context.trust, sealed, claims, hasTimestamps);
  return { outcome: sealOutcomes[seal.kind], seal };
}
