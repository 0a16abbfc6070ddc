/** What a folder holds of a verklaring; null without its lines or its proof. */
async function holdingIn(tree, folder, id) {
  const contents = async (...names) => {
    const path = names.map((name) => joinedPath(folder, name)).find((one) => tree.kind(one) === "file");
    return path === undefined ? undefined : tree.bytes(path, documentLimit);
  };
  const leaf = await contents(id + leafEnding);
  const proof = leaf && (await contents(id + proofEnding, `${proofFolder}/${id}${proofEnding}`));
  if (!leaf || !proof) return null;
  const files = {};
  for (const rendition of renditions) {
    const name = `${id}.${rendition}`;
    files[rendition] = await documentIn(tree, joinedPath(folder, `${documentFolder}/${name}`), joinedPath(folder, name));
  }
  return { files, leaf, proof, checkpoint: await contents(checkpointName) };
}

/** What stands under a document's names; what can be no document is as an empty one: changed. */
async function documentIn(tree, ...paths) {
  const path = paths.find((one) => tree.kind(one) !== "absent");
  if (path === undefined) return undefined;
  if (tree.kind(path) === "folder" || tree.size(path) > documentLimit) return new Uint8Array();
  return tree.bytes(path, documentLimit);
}

/** The verdicts on the verklaringen of an unpacked bundle; none where the folder is no such thing. */
async function verifyBundleFolder(context, tree, folder) {
  const ids = tree.names(folder).map(leafNamed).filter((id) => id !== null);
  const strange = strangeIn(tree, folder, ids);
  const shelf = new SheetShelf(tree, [folder]);
  const known = bundleCompanions(ids);
  const sheets = new Set();
  const verdicts = [];
  for (const id of ids) {
    const check = new Check(context, tree, joinedPath(folder, id + leafEnding));
    if (strange !== undefined) {
      verdicts.push(strangeVerdict(check, joinedPath(folder, strange)));
      continue;
    }
    const holding = await holdingIn(tree, folder, id);
    const verdict = holding
      ? await holdingVerdict(check, holding, id, {
          attachments: attachmentsIn(tree, folder), signOff: (record) => shelf.judge(record),
        })
      : check.verdict("no-proof", { id });
    verdicts.push(verdict);
    const claim = verdict.signOff && verdict.signOff.claim;
    if (claim && claim.sheet !== null) sheets.add(claim.sheet);
    if (holding && (await isBodyOfProof(await bodyIn(tree, folder), holding.proof))) known.push(checkpointBodyName);
    await pause();
  }
  const uncovered = ids.length > 0 ? uncoveredIn(tree, folder, known, sheets) : [];
  // Of what is not known to be sealed nothing is covered, and the outcome says so.
  for (const verdict of verdicts) if (verdict.sealed) verdict.uncovered = uncovered;
  return verdicts;
}

/** A file that a reader could take for the document, and that is another. */
function strangeIn(tree, folder, ids) {
  const documents = joinedPath(folder, documentFolder);
  const within = tree.kind(documents) === "folder" ? tree.names(documents).map((name) => joinedPath(documentFolder, name)) : [];
  const names = [...tree.names(folder).filter((name) => name !== documentFolder), ...within];
  const isOfID = (name) => documentAt(name) !== null && ids.includes(documentAt(name).id);
  return names.find((name) => looksLikeDocument(name) && !isOfID(name));
}

async function bodyIn(tree, folder) {
  const path = joinedPath(folder, checkpointBodyName);
  return tree.kind(path) === "file" ? tree.bytes(path, checkpointLimit).catch(() => null) : null;
}
