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

/** What the proofs say of the record that was meant; its bytes are those of `<id>.json`. */
async function judgedTyped(found, fields, context, proofs) {
  const file = typedFile(found, fields, context);
  for (const proof of proofs) {
    const verdict = (await verifyFiles([file, ...proof], context, {})).find(({ typed }) => typed);
    if (verdict && verdict.outcome !== "no-proof") return { ...verdict, files: [file, ...proof] };
  }
  // What is given next may be the proof.
  return { ...unprovenTyped(found, fields, context), files: [file] };
}

/** The record as a file; whatever is said of it is said of what was typed, also when its proof comes later. */
function typedFile(found, fields, context) {
  return {
    name: `${fields.id}.json`, size: found.bytes.length, bytes: async () => found.bytes,
    retold: (verdict) => (verdict.outcome === "no-proof" ? unprovenTyped(found, fields, context) : provenTyped(verdict, found, fields, context)),
  };
}

function unprovenTyped(found, fields, context) {
  const lines = typedDifferences(fields, found.fields).map(differenceLine);
  if (lines.length > 0) {
    return { ...typedVerdict(context, "no-proof", fields, typedWords.otherData, typedWords.otherDataWhy), remedy: typedWords.askForProof, details: lines };
  }
  return {
    ...typedVerdict(context, "no-proof", fields, typedWords.belongs, typedWords.anybody), remedy: typedWords.askForProof,
    details: context.titels ? [typedWords.filledIn] : [],
  };
}

/** Outcomes that say that what was judged is what was given out, or that nothing but a list is amiss. */
const unalteredOutcomes = ["genuine", "genuine-status-stale", "genuine-line-ends", "clock-behind", "incomplete-list"];

function provenTyped(verdict, found, fields, context) {
  const lines = typedDifferences(fields, found.fields).map(differenceLine);
  const details = [typedWords.typedOver];
  if (found.digest !== fields.controlegetal) details.push(typedWords.otherNumber);
  if (verdict.outcome === "changed") details.push(typedWords.listedOther);
  const told = { ...verdict, path: "", typed: true, details: [...details, ...lines, ...(verdict.details || [])] };
  if (lines.length === 0 || !unalteredOutcomes.includes(verdict.outcome)) return told;
  // As a file that was changed around a record that was not: the data are the school's, and what the reader holds is not.
  const { code } = context.woorden["data-genuine"];
  return {
    ...told, outcome: "data-genuine", code, status: outcomeStatus("data-genuine"),
    message: typedWords.otherSealed, explanation: typedWords.otherSealedWhy, remedy: typedWords.readBelow,
  };
}

function typedVerdict(context, outcome, fields, message, explanation) {
  const words = context.woorden[outcome];
  const verdict = { kind: "document", path: "", outcome, code: words.code, status: outcomeStatus(outcome), message, explanation, typed: true, details: [], notes: [] };
  if (isDocumentID(fields.id)) verdict.id = fields.id;
  return verdict;
}
