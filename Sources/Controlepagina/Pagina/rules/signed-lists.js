/** A status list (`status`) or key list (`sleutels`) with its note and the digest of the whole file, in hexadecimal. */
async function readSignedList(role, name, bytes) {
  try {
    const { note, list } = role === "status" ? await readStatusList(bytes) : await readKeyList(bytes);
    return { note, list, digest: hexOf(await sha256(bytes)) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const refusal = new Refusal("could-not-check", [noteOn("MA301", name, listProblemText(error), problemLine(error))]);
    refusal.problem = error;
    throw refusal;
  }
}

/** The line that a problem is in, from 1; null where it is in none. */
function problemLine(problem) {
  const line = problem.details && problem.details.line;
  return typeof line === "number" ? line : null;
}
