/**
 * Judges the text of a QR code on paper, in the order of documents: who signed it, whether that key counted then, whether the
 * verklaring was revoked, and only then what it says. A verdict with `paper: true` and `qr: true`.
 */
async function verifyPaper(text, context) {
  const found = await judgePaper(text, context);
  const { outcome, seal, status, record } = doubtedPaper(found, context.trouble);
  const words = context.woorden[outcome];
  const verdict = {
    path: "qr", kind: "document", paper: true, qr: true, outcome, code: words.code, status: outcomeStatus(outcome),
    message: qrSentences[outcome] || words.titel, details: qrDetails({ outcome, seal, status, record, keyID: found.keyID }).map(printableBoth),
    notes: seal && context.trouble ? [...found.notes, ...context.notes] : found.notes,
  };
  if (record) verdict.id = record.id;
  if (found.keyID) verdict.seal = qrSealMembers(context, seal, found.keyID);
  if (status) verdict.revocation = revocationMembers(status);
  if (record && outcomesWithContent.has(outcome)) {
    verdict.record = plainValue(record.members);
    verdict.lines = qrLines(record, context.titels).map(({ label, value }) => ({ label, value: printableBoth(value) }));
  }
  return verdict;
}

async function judgePaper(text, context) {
  let paper;
  try {
    paper = readQRText(text);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.kind === "newerFormat") return { outcome: "newer-format", notes: [] };
    return { outcome: "not-a-praktijkverklaring", notes: [noteOn("MA119", "qr", qrProblemWords[error.kind])] };
  }
  const { record } = paper;
  const found = { keyID: record.keyID, notes: [] };
  // Without a key to compare with nothing can be said against the issuer either.
  if (context.trust.keysFor("zegel").length === 0) return { ...found, outcome: "unsealed", seal: { kind: "unknown", signatures: [] } };
  const seal = await judgePaperSeal(context.trust, paper);
  if (seal.kind !== "trusted") return { ...found, outcome: sealOutcomes[seal.kind], seal };
  const status = context.book.answerFor(record.id, seal.key.key.name);
  return { ...found, outcome: outcomeOf("exact", status), seal, status, record };
}

async function judgePaperSeal(trust, { record, signed, signature }) {
  const named = trust.verifiersFor("zegel").filter((key) => key.id === record.keyID);
  if (named.length === 0) return { kind: "unknown", signatures: [] };
  // Two keys may have one id.
  const signers = [];
  for (const key of named) if (await ed25519Verify(key.key32, signed, signature)) signers.push(key);
  if (signers.length === 0) return { kind: "forged", key: named[0] };
  const candidates = trust.keysFor("zegel").filter(({ key }) => signers.some((signer) => isSameKey(signer, key)));
  return bestSeal(candidates, { day: record.day, brin: record.brin }, false) || { kind: "unknown", signatures: [] };
}

/** Where it is in doubt which keys may be believed, what a key decided is undecided, and nothing is shown. */
function doubtedPaper(found, trouble) {
  if (trouble === null || !found.seal || found.outcome === "changed" || found.outcome === "unsealed") return found;
  return { ...found, outcome: trouble, seal: null, status: null, record: null };
}

function qrSealMembers(context, seal, keyID) {
  const members = { keyID };
  if (!seal || seal.kind === "unknown") return members;
  if (seal.kind === "forged") return { ...members, forged: `${seal.key.name}+${seal.key.id}` };
  return { ...members, ...keyMembers(context, seal) };
}
