// What a holder keeps beside a document: the proof that its leaf is in a sealed tree (C2SP tlog-proof@v1).

const PROOF_MAXIMUM_BYTES = 2 * NOTE_MAXIMUM_BYTES;
const PROOF_MAXIMUM_PATH = 64;
const PROOF_FIRST_LINE = "c2sp.org/tlog-proof@v1";

/**
 * `{extra, index, path, sealed}`; `index` is a BigInt, `extra` null where there is none.
 *
 * @throws {Problem} of kind tooLarge, line (`line`) or checkpoint (`problem`, `after`: so many lines stand before it)
 */
function readProof(bytes) {
  if (bytes.length > PROOF_MAXIMUM_BYTES) throw new Problem("tooLarge");
  let position = 0;
  let line = 0;
  const next = () => {
    line += 1;
    const end = bytes.indexOf(LINE_FEED, position);
    if (end === -1) return null;
    const text = asciiText(bytes.subarray(position, end));
    position = end + 1;
    return text;
  };
  const wrong = () => new Problem("line", { line });
  if (next() !== PROOF_FIRST_LINE) throw wrong();
  let text = next();
  let extra = null;
  if (text?.startsWith("extra ")) {
    extra = bytesOfBase64(text.slice(6));
    if (extra === null || extra.length === 0) throw wrong();
    text = next();
  }
  const index = text?.startsWith("index ") ? decimalNumber(text.slice(6)) : null;
  if (index === null) throw wrong();
  const path = [];
  for (text = next(); text !== null && text !== ""; text = next()) {
    const hash = path.length < PROOF_MAXIMUM_PATH ? bytesOfBase64(text) : null;
    if (hash === null || hash.length !== 32) throw wrong();
    path.push(hash);
  }
  const rest = bytes.subarray(position);
  const sealed = wrapping("checkpoint", () => readSealedCheckpoint(rest), { after: line });
  return { extra, index, path, sealed };
}

/** Whether the leaf stands at the proof's index in the tree of its checkpoint, sealed or not. */
function proofIncludes(proof, leaf) {
  const { size, root } = proof.sealed.checkpoint;
  return isIncluded(leafHash(leaf), proof.index, size, root, proof.path);
}
