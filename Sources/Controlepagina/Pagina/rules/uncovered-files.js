/** What `generate` and `seal` leave in a batch. */
const batchCompanions = [
  manifestName, batchName, checkpointName, checkpointBodyName, "verslag.json", "afgewezen.jsonl", ...attachmentNames,
];

/** What is in the folder of an unpacked bundle with these verklaringen, or goes with what is. */
function bundleCompanions(ids) {
  return [checkpointName, guideName, ...attachmentNames, ...ids.flatMap((id) => [id + leafEnding, id + proofEnding])];
}

/**
 * The files in the folder of a batch or of an unpacked bundle that no seal covers and that do not belong there, in the order of
 * their bytes: whoever reads "genuine" should know which files that does not speak of. A folder that is not looked into has a
 * slash at its end.
 *
 * `known` are the names that are covered or expected; `sheets` the digests of sheets that records name.
 */
function uncoveredIn(tree, folder, known, sheets) {
  const expected = new Set(known);
  const ofSheets = new Set([...sheets].flatMap((digest) => Object.values(sheetNames(digest))));
  const within = (name, isKnown) => tree.names(joinedPath(folder, name)).filter((one) => !isKnown(one))
    .map((one) => joinedPath(name, one));
  return tree.names(folder).flatMap((name) => {
    if (tree.kind(joinedPath(folder, name)) !== "folder") return expected.has(name) ? [] : [name];
    switch (name) {
      // Whatever else is in it makes the batch or the bundle a changed one.
      case documentFolder: return [];
      case sheetFolder: return within(name, (one) => ofSheets.has(one));
      case attachmentFolder: return within(name, (one) => expected.has(joinedPath(name, one)));
      case proofFolder: return within(name, isProofOfAny);
      default: return [`${name}/`];
    }
  }).sort(compareBytes);
}

function isProofOfAny(name) {
  return name.endsWith(proofEnding) && isDocumentID(name.slice(0, -proofEnding.length));
}
