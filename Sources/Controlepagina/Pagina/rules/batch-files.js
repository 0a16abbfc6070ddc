/** The most bytes that a list may have here: that of a batch of some hundred thousand verklaringen. */
const manifestLimit = 64 << 20;
/** One more than a note may have, so that the note says that it is too large. */
const checkpointLimit = (1 << 20) + 1;

/** The whole list of a folder, read once: a broken one is never believed in part. A `Problem` where it is broken. */
async function manifestOf(tree, path) {
  if (!tree.manifests) tree.manifests = new Map();
  if (!tree.manifests.has(path)) tree.manifests.set(path, tree.bytes(path, manifestLimit).then((bytes) => readManifest(bytes, pause)));
  return tree.manifests.get(path);
}

/** The checkpoint of a folder, which may be sealed by anybody; null where there is none. */
async function checkpointIn(tree, folder) {
  const path = joinedPath(folder, checkpointName);
  if (tree.kind(path) === "absent") return null;
  try {
    return readSealedCheckpoint(await tree.bytes(path, checkpointLimit));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Refusal("could-not-check", [noteOn("MA107", path, noteProblemText(error), problemLine(error))]);
  }
}

/** Demands that the checkpoint is over the tree of the list, and that `checkpoint.body`, if there, is its text. */
async function demandAgreement(tree, folder, sealed, manifest) {
  const { size, root } = sealed.checkpoint;
  if (size !== BigInt(manifest.count) || !sameBytes(root, manifest.root)) {
    const message = size === BigInt(manifest.count)
      ? { nl: `het zegel is over een andere lijst: even lang als ${manifestName}, met een andere wortel`,
          en: `the seal is over another list: as long as ${manifestName}, with another root` }
      : { nl: `het zegel is over een andere lijst: ${size} bladen, en ${manifestName} heeft er ${manifest.count}`,
          en: `the seal is over another list: ${size} leaves, and ${manifestName} has ${manifest.count}` };
    throw new Refusal("changed", [noteOn("MA108", joinedPath(folder, checkpointName), message)]);
  }
  const body = joinedPath(folder, checkpointBodyName);
  if (tree.kind(body) === "absent") return;
  if (!sameBytes(await tree.bytes(body, checkpointLimit), sealed.note.text)) {
    throw new Refusal("changed", [noteOn("MA108", body, {
      nl: "dit is niet de tekst van het bestand checkpoint", en: "this is not the text of the file checkpoint",
    })]);
  }
}
