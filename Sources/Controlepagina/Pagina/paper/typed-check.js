/**
 * Whether what was typed over from paper, or read from a pasted text, is a record with that controlegetal; and where a proof
 * was given with it, what that says of the record.
 *
 * Answers a verdict with `typed: true`. A difference is no sign of forgery, for a typing mistake is the likeliest cause: it
 * is grey, and says nothing of the verklaring.
 *
 * @param typed  the fields, as the form has them
 * @param files  what was given beside: proofs, a manifest with its checkpoint, zips of holders
 */
async function checkTyped(typed, context, files = [], { progress } = {}) {
  const { fields, problems } = cleanTypedFields(typed);
  if (problems.length > 0) {
    return {
      ...typedVerdict(context, "could-not-check", fields, typedWords.unfinished, typedWords.unfinishedWhy), fieldProblems: problems,
      notes: problems.map(({ label, text }) => ({ nl: `${label.nl}: ${text.nl}`, en: `${label.en}: ${text.en}` })),
    };
  }
  const proofs = await typedProofs(files, fields.id);
  const listed = await listedDigests(proofs, fields.id);
  const found = await findTypedRecord(fields, new Set([fields.controlegetal, ...listed]), context.titels, progress);
  if (!found) {
    return {
      ...typedVerdict(context, "could-not-check", fields, typedWords.differs, typedWords.differsWhy),
      remedy: typedWords.lookAgain, notes: typedHints(fields, { titels: context.titels, listed }),
    };
  }
  return judgedTyped(found, fields, context, proofs);
}

/** What the proofs say of a record that was typed over rightly; its bytes are those of `<id>.json`. */
async function judgedTyped(found, fields, context, proofs) {
  const file = { name: `${fields.id}.json`, size: found.bytes.length, bytes: async () => found.bytes };
  for (const proof of proofs) {
    const verdicts = await verifyFiles([file, ...proof], context, {});
    const verdict = verdicts.find((one) => one.path === file.name);
    if (!verdict || verdict.outcome === "no-proof") continue;
    const details = [typedWords.typedOver];
    if (found.digest !== fields.controlegetal) details.push(typedWords.otherNumber);
    if (verdict.outcome === "changed") details.push(typedWords.listedOther);
    return { ...verdict, path: "", typed: true, files: [file, ...proof], details: [...details, ...(verdict.details || [])] };
  }
  return {
    ...typedVerdict(context, "no-proof", fields, typedWords.belongs, typedWords.anybody), remedy: typedWords.askForProof,
    // What is given next may be the proof.
    files: [file],
  };
}

function typedVerdict(context, outcome, fields, message, explanation) {
  const words = context.woorden[outcome];
  const verdict = { kind: "document", path: "", outcome, code: words.code, status: outcomeStatus(outcome), message, explanation, typed: true, details: [], notes: [] };
  if (isDocumentID(fields.id)) verdict.id = fields.id;
  return verdict;
}
