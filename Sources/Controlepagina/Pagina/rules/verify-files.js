/**
 * Judges files that were given together, `{name, size, bytes()}`, as the command line judges files and folders: a folder as a
 * whole, loose files each beside the others. Answers verdicts with the members of `verify --json`, and what is said of each.
 *
 * A list or a key is no document, and is answered with its `kind` (see `givenList`).
 */
async function verifyFiles(files, context, { progress = () => {} } = {}) {
  const tree = new FileTree(files);
  const isWhole = tree.kind(documentFolder) === "folder";
  const verdicts = isWhole ? await verifyFolder(context, tree, "", progress) : await verifyLoose(context, tree, progress);
  progress(1);
  return verdicts;
}

/** The files at the top each by itself, with what lies beside it; the folders there each as a whole. */
async function verifyLoose(context, tree, progress) {
  const verdicts = [];
  const names = tree.names("");
  const sidecars = await sidecarsAtTop(tree);
  for (const [index, name] of names.entries()) {
    progress(index / names.length);
    await pause();
    if (!sidecars.has(name)) verdicts.push(...(await verifyAtTop(context, tree, name, progress)));
  }
  if (verdicts.length > 0) return verdicts;
  // Nothing but what goes with documents: it says itself that they are missing, or is told what it is.
  const bundles = await verifyLooseBundle(context, tree);
  if (bundles.length > 0) return bundles;
  for (const name of names) verdicts.push(...(await verifyAtTop(context, tree, name, progress)));
  return verdicts;
}

async function verifyAtTop(context, tree, name, progress) {
  if (tree.kind(name) === "folder") return verifyFolder(context, tree, name, progress);
  return [await verifyGiven(context, tree, name)];
}

async function verifyLooseBundle(context, tree) {
  try {
    return (await verifyBundleFolder(context, tree, "")).map((verdict) => shownVerdict(context, verdict));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [shownVerdict(context, new Check(context, tree, "").refused(error))];
  }
}

/** What lies at the top beside documents and is none: it goes with them. */
async function sidecarsAtTop(tree) {
  const sidecars = new Set();
  for (const name of tree.names("")) {
    const goesWith = tree.kind(name) === "folder"
      ? [sheetFolder, proofFolder, "zegel", webSealFolder].includes(name)
      : companionNames.has(name) || attachmentNames.includes(name) || leafNamed(name) !== null || isProofOfAny(name)
        || /^[0-9a-f]{64}\.txt(?:\.sig)?$/.test(name) || (await isBucketFile(tree, name));
    if (goesWith) sidecars.add(name);
  }
  return sidecars;
}

function isProofOfAny(name) {
  return name.endsWith(proofEnding) && isDocumentID(name.slice(0, -proofEnding.length));
}

async function verifyGiven(context, tree, path) {
  const found = (await givenList(context, tree, path)) || shownVerdict(context, await verifyDocument(context, tree, path));
  // What was typed over is no file of anybody's.
  const { retold } = tree.files.get(path);
  return retold ? retold(found) : found;
}

/** A batch, an unpacked bundle, concepts, or a folder of bundles, lists or other such folders. */
async function verifyFolder(context, tree, folder, progress) {
  const found = await verdictsInFolder(context, tree, folder, progress);
  return found.length > 0 ? found : [shownVerdict(context, new Check(context, tree, folder).verdict("no-proof"))];
}

async function verdictsInFolder(context, tree, folder, progress) {
  const shown = (verdict) => shownVerdict(context, verdict);
  const at = (name) => joinedPath(folder, name);
  if (tree.kind(at(manifestName)) === "file") return [shown(await verifyBatch(context, tree, folder, progress))];
  if (tree.kind(at(conceptFolder)) === "folder" || lastPart(folder) === conceptFolder) {
    return [shown(new Check(context, tree, folder).verdict("concept"))];
  }
  try {
    const bundles = await verifyBundleFolder(context, tree, folder);
    if (bundles.length > 0) return bundles.map(shown);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [shown(new Check(context, tree, folder).refused(error))];
  }
  const verdicts = [];
  for (const name of tree.names(folder)) {
    await pause();
    if (tree.kind(at(name)) === "folder") verdicts.push(...(await verdictsInFolder(context, tree, at(name), progress)));
    else if (name.endsWith(".zip")) verdicts.push(shown(await verifyDocument(context, tree, at(name))));
    else verdicts.push(...[await givenList(context, tree, at(name))].filter(Boolean));
  }
  return verdicts;
}
