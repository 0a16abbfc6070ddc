// Proofs by id prefix, as a school's web site has them, that lie beside a document that came without its own.

/** Where a web root keeps its seals, each with what others signed or stamped over it. */
const webSealFolder = "zegels";

function isBucketName(name) {
  return /^[0-9a-hjkmnp-tv-z]{2,3}\.txt$/.test(name);
}

/** Whether a file is one of proofs: one of that name may hold anything. */
async function isBucketFile(tree, path) {
  if (!isBucketName(lastPart(path))) return false;
  try {
    return (await bucketIn(tree, path)) !== null;
  } catch (error) {
    // One that cannot be read is told of as a file, and of the documents beside it.
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/**
 * The file of proofs at a path, read once; null where there is none. One that is broken is a refusal of the document whose
 * proof may be in it.
 */
async function bucketIn(tree, path) {
  // One more than it may have, so that the reader says that it is too large.
  if (tree.kind(path) !== "file" || tree.size(path) > BUCKET_MAXIMUM_BYTES + 1) return null;
  if (!tree.buckets) tree.buckets = new Map();
  if (!tree.buckets.has(path)) tree.buckets.set(path, bucketOrProblem(tree, path));
  return tree.buckets.get(path);
}

async function bucketOrProblem(tree, path) {
  const bytes = await tree.bytes(path, BUCKET_MAXIMUM_BYTES + 1);
  if (!isBucket(bytes)) return null;
  try {
    return await readBucket(bytes, pause);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: error };
  }
}

/** The proofs of a verklaring in the first file that has some: `{entries, root}`, the web root that the file is of; or null. */
async function proofsBeside(tree, folders, id) {
  for (const folder of folders) {
    for (const [place, root] of [[joinedPath(folder, proofFolder), folder], [folder, parentOf(folder)]]) {
      for (const name of bucketNames(id).reverse()) {
        const path = joinedPath(place, name);
        const bucket = await bucketIn(tree, path);
        if (bucket === null) continue;
        const { problem } = bucket;
        if (problem) {
          throw new Refusal(problem.kind === "newerFormat" ? "newer-format" : "could-not-check",
            [noteOn("MA118", path, bucketProblemText(problem), problemLine(problem))]);
        }
        const entries = bucket.entries.filter(({ entry }) => entry.id === id);
        if (entries.length > 0) return { entries, root };
      }
    }
  }
  return null;
}

/** Checks against a file with the proofs of all verklaringen whose ids begin alike; null where none holds this one's. */
async function againstBucket(check, { id, rendition }, bytes) {
  const { tree, path } = check;
  const folder = folderOf(path);
  const folders = [folder, parentOf(folder)].filter((one) => one !== null);
  const found = await proofsBeside(tree, folders, id);
  if (found === null) return null;
  const shelf = new SheetShelf(tree, folders);
  // One that was given out in several batches is what one of them says: the one that tells most counts.
  let best = null;
  for (const { entry, leaf, proof } of found.entries) {
    const files = { [rendition]: bytes };
    const record = rendition === "json" ? null
      : await recordBeside(tree, entry, rendition, bytes, [folder, joinedPath(folder, documentFolder)]);
    if (record) files.json = record;
    const seals = found.root === null ? [] : [await webSealsOf(proof, found.root)];
    const verdict = await holdingVerdict(check.again(), { files, leaf, proof }, id, {
      attachments: [...folders, ...seals].flatMap((one) => attachmentsIn(tree, one)), only: rendition,
      signOff: (one) => shelf.judge(one),
    });
    if (best === null || rankOfVerdict(verdict) < rankOfVerdict(best)) best = verdict;
  }
  return best;
}

async function webSealsOf(proof, root) {
  return joinedPath(root, `${webSealFolder}/${await hexDigest(readProof(proof).sealed.note.text)}`);
}

function rankOfVerdict({ outcome }) {
  if (outcomeStatus(outcome) === 0) return 0;
  return { "changed": 3, "unknown-issuer": 2, "unsealed": 2 }[outcome] || 1;
}
