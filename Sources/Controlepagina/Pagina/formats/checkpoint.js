// What a seal is over (C2SP tlog-checkpoint): whose tree, of how many leaves, with which root; three lines.

/** @throws {Problem} of kind lines, origin, size or root */
function readCheckpointText(text) {
  const lines = terminatedLines(text);
  if (lines === null || lines.length !== 3) throw new Problem("lines");
  const origin = readKeyName(lines[0]);
  if (origin === null) throw new Problem("origin");
  const size = decimalNumber(asciiText(lines[1]));
  if (size === null) throw new Problem("size");
  const root = bytesOfBase64(asciiText(lines[2]));
  if (root === null || root.length !== 32) throw new Problem("root");
  // There is one tree without leaves.
  if (size === 0n && !sameBytes(root, new CompactRange().root)) throw new Problem("root");
  return { origin, size, root };
}

/**
 * A checkpoint with its seal: `{note, checkpoint: {origin, size, root}}`. Nobody may believe it yet.
 *
 * @throws {Problem} of kind note or checkpoint, with `problem`: the one that `readNote` or `readCheckpointText` throws
 */
function readSealedCheckpoint(bytes) {
  const note = wrapping("note", () => readNote(bytes));
  return { note, checkpoint: wrapping("checkpoint", () => readCheckpointText(note.text)) };
}

/** What `read` gives; its problem becomes part of one of another kind. */
function wrapping(kind, read, details = {}) {
  try {
    return read();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    throw new Problem(kind, { problem, ...details });
  }
}
