/** A status list (`status`) or key list (`sleutels`) with its note and the digest of the whole file, in hexadecimal. */
async function readSignedList(role, name, bytes) {
  try {
    const { note, list } = role === "status" ? await readStatusList(bytes, pause) : await readKeyList(bytes);
    return { note, list, digest: hexOf(await sha256(bytes)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const refusal = new Refusal("could-not-check", [noteOn("MA301", name, listProblemText(error), problemLine(error))]);
    refusal.problem = error;
    throw refusal;
  }
}

/** The lines of a checkpoint that its problems are in. */
const checkpointLines = { lines: 1, origin: 1, size: 2, root: 3 };

/** The line that a problem is in, from 1; null where it is in none. */
function problemLine({ kind, details }) {
  if (typeof details.line === "number") return details.line;
  if (!(details.problem instanceof Problem)) return checkpointLines[kind] || null;
  const line = problemLine(details.problem);
  return line === null ? null : line + (details.after || 0);
}
