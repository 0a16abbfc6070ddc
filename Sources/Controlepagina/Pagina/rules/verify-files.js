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
  const rest = [];
  const sidecars = await sidecarsAtTop(tree);
  for (const [index, name] of names.entries()) {
    progress(index / names.length);
    await pause();
    // What goes with documents says nothing by itself, but a document that has its name, or lies in it, does.
    verdicts.push(...(sidecars.has(name)
      ? await verdictsOnEntry(context, tree, name, { progress, rest, depth: 0 })
      : await verifyAtTop(context, tree, name, progress)));
  }
  if (verdicts.length > 0) return withNotChecked(verdicts, rest, "");
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

/** What lies at the top beside documents and is none: it goes with them. A file that is merely named as proofs are is not. */
async function sidecarsAtTop(tree) {
  const sidecars = new Set();
  for (const name of tree.names("")) {
    const goesWith = tree.kind(name) === "folder"
      ? [sheetFolder, proofFolder, attachmentFolder, webSealFolder].includes(name)
      : isBucketName(name) ? await isBucketFile(tree, name) : goesWithDocument(name);
    if (goesWith) sidecars.add(name);
  }
  return sidecars;
}

/** Whether a file of that name goes with documents, and is looked at with them. */
function goesWithDocument(name) {
  return companionNames.has(name) || leafNamed(name) !== null || isProofOfAny(name) || isBucketName(name)
    || attachmentNames.some((one) => lastPart(one) === name) || /^[0-9a-f]{64}\.txt(?:\.sig)?$/.test(name);
}

/**
 * Whether a reader could take a file of that name for a verklaring, whatever it holds: what opens as a page or a print, what
 * may hold one, and what is named so.
 */
function passesForDocument(name) {
  return documentNamed(name) !== null || /praktijkverklaring|\.(?:html?|xhtml|mht|mhtml|pdf|zip)$/i.test(name);
}

async function verifyGiven(context, tree, path) {
  const found = (await givenList(context, tree, path)) || shownVerdict(context, await verifyDocument(context, tree, path));
  // What was typed over is no file of anybody's.
  const { retold } = tree.files.get(path);
  return retold ? retold(found) : found;
}

/** How many folders deep is looked: far more than people make. */
const maximumFolderDepth = 16;
/** How many names a sentence holds. */
const maximumNameCount = 20;

/**
 * A batch, an unpacked bundle, concepts, or a folder in which all of these and documents may lie among other files. There each
 * file that is a document, or could be taken for one, has a verdict of its own; the others are named, so that no green answer
 * speaks for what nobody looked at.
 */
async function verifyFolder(context, tree, folder, progress) {
  const rest = [];
  const found = await verdictsInFolder(context, tree, folder, { progress, rest, depth: 0 });
  return withNotChecked(found.length > 0 ? found : [shownVerdict(context, new Check(context, tree, folder).verdict("no-proof"))],
    rest, folder);
}

/** The verdicts; the first that is one on a document says which files in the folder were not looked at. */
function withNotChecked(verdicts, rest, folder) {
  const first = verdicts.find(({ kind }) => kind === "document");
  if (first && rest.length > 0) {
    const names = rest.map((path) => path.slice(folder === "" ? 0 : folder.length + 1));
    first.notes = [...first.notes, notCheckedNote(names, folder)];
  }
  return verdicts;
}

async function verdictsInFolder(context, tree, folder, walk) {
  const shown = (verdict) => shownVerdict(context, verdict);
  const at = (name) => joinedPath(folder, name);
  if (tree.kind(at(manifestName)) === "file") return [shown(await verifyBatch(context, tree, folder, walk.progress))];
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
    verdicts.push(...(await verdictsOnEntry(context, tree, at(name), walk)));
  }
  return verdicts;
}

async function verdictsOnEntry(context, tree, path, walk) {
  if (tree.kind(path) === "folder") {
    if (walk.depth < maximumFolderDepth) return verdictsInFolder(context, tree, path, { ...walk, depth: walk.depth + 1 });
    walk.rest.push(`${path}/`);
    return [];
  }
  // Read already, and perhaps of tens of megabytes.
  if (await isBucketFile(tree, path)) return [];
  const name = lastPart(path);
  const verdict = await verifyGiven(context, tree, path);
  if (verdict.outcome !== "not-a-praktijkverklaring" || passesForDocument(name)) return [verdict];
  if (!goesWithDocument(name)) walk.rest.push(path);
  return [];
}

function notCheckedNote(names, folder) {
  const shown = names.slice(0, maximumNameCount).join(", ");
  const count = Math.max(0, names.length - maximumNameCount);
  return noteOn("MA120", folder, {
    nl: `niet gecontroleerd, want niet voor een verklaring aangezien: ${shown}${count > 0 ? ` en nog ${count}` : ""}`,
    en: `not checked, since not taken for a verklaring: ${shown}${count > 0 ? ` and ${count} more` : ""}`,
  });
}
