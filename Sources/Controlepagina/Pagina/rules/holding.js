/**
 * Finds out whether a holder's files are those of a leaf, and the leaf is in the tree of a checkpoint. All of it comes from
 * anybody: `{files: {html, json, txt}, leaf, proof, checkpoint}`, bytes or undefined.
 *
 * Answers a document, or `{problem}` with why what the holder has proves nothing.
 */
async function examine(holding) {
  let proof, entry;
  try {
    proof = readProof(holding.proof);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: isNewerProof(error, holding.proof) ? "newerProof" : "proof", cause: error };
  }
  try {
    entry = readLeaf(holding.leaf);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: "leaf", cause: error };
  }
  if (!proofIncludes(proof, holding.leaf)) return { problem: "notIncluded" };
  if (renditions.every((rendition) => holding.files[rendition] === undefined)) return { problem: "noFiles" };
  if (holding.checkpoint && !sameBytes(holding.checkpoint, proof.sealed.note.bytes)) return { problem: "otherCheckpoint" };
  const comparison = await compareFiles(holding.files, entry);
  if (comparison.integrity === null) return { problem: "changed", files: comparison.changed };
  return { entry, ...comparison, sealed: proof.sealed };
}

function isNewerProof(problem, bytes) {
  const known = utf8Bytes("c2sp.org/tlog-proof@v");
  return problemLine(problem) === 1 && problem.kind === "line" && startsWith(bytes, known)
    && !startsWith(bytes.subarray(known.length), utf8Bytes("1\n"));
}

/**
 * The files at hand beside what their leaf says of them: how much is what was given out (`exact`, `lineEnds`, `dataOnly`, or
 * null when nothing is), which files are not, and the record's bytes when they are at hand.
 */
async function compareFiles(files, entry) {
  const changed = [];
  let isMended = false;
  for (const rendition of renditions) {
    const bytes = files[rendition];
    if (bytes === undefined || (await hexDigest(bytes)) === entry[rendition]) continue;
    if (rendition === "txt" && (await hexDigest(mendedLineEnds(bytes))) === entry.txt) isMended = true;
    else changed.push(rendition);
  }
  const candidates = [files.json, files.html && embeddedRecord(files.html)];
  const record = await firstWithDigest(candidates, entry.json);
  const integrity = changed.length === 0 ? (isMended ? "lineEnds" : "exact") : record ? "dataOnly" : null;
  return { changed, integrity, record };
}

/** The first of the candidates that has the digest; null where none has. */
async function firstWithDigest(candidates, digest) {
  for (const bytes of candidates) if (bytes && (await hexDigest(bytes)) === digest) return bytes;
  return null;
}
