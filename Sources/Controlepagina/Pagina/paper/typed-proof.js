/** The names of files that say something of a verklaring without being one. */
function isTypedProofName(name, id) {
  return [id + proofEnding, id + leafEnding, manifestName, checkpointName, batchName].includes(name)
    || bucketNames(id).includes(name) || name.startsWith(`${checkpointName}.`) || /^[0-9a-f]{64}\.txt(\.sig)?$/.test(name);
}

/**
 * The proofs among the files that were given, as the groups they came in (a zip, a folder), each flat: what stands beside a
 * typed record. Documents among them stay out, for what is typed is what is checked.
 */
async function typedProofs(files, id) {
  const groups = new Map();
  const add = (group, name, file) => {
    const base = lastPart(name);
    if (!isTypedProofName(base, id)) return;
    if (!groups.has(group)) groups.set(group, new Map());
    groups.get(group).set(base, { ...file, name: base });
  };
  for (const file of files) {
    if (/\.zip$/i.test(file.name) && file.size <= documentLimit) {
      for (const entry of await zipEntries(file)) {
        add(file.name, entry.name, { size: entry.bytes.length, bytes: async () => entry.bytes });
      }
    } else {
      // Proofs of a batch may stand in a folder of their own, beside its list.
      add(file.name.includes("/") ? file.name.slice(0, file.name.indexOf("/")) : "", file.name, { size: file.size, bytes: () => file.bytes() });
    }
  }
  return [...groups.values()].map((group) => [...group.values()]);
}

/** A zip that cannot be read holds no proof; dropped by itself it is told why. */
async function zipEntries(file) {
  try {
    return await readZip(await file.bytes(), { fileCount: 200, byteCount: documentLimit }, pause);
  } catch {
    return [];
  }
}

/** The proofs of a verklaring in a file of them; none where it cannot be read, which is told when it is judged. */
async function entriesInBucket(file, id) {
  try {
    return file.size > BUCKET_MAXIMUM_BYTES ? [] : (await readBucket(await file.bytes(), pause)).entries.filter(({ entry }) => entry.id === id);
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

/** The digests that lists beside the typed fields name for this record; by whom they were sealed is not asked yet. */
async function listedDigests(groups, id) {
  const digests = new Set();
  for (const file of groups.flat()) {
    if (bucketNames(id).includes(file.name)) {
      for (const { entry } of await entriesInBucket(file, id)) digests.add(entry.json);
      continue;
    }
    if ((file.name !== id + leafEnding && file.name !== manifestName) || file.size > 64 << 20) continue;
    const text = new TextDecoder().decode(await file.bytes());
    const line = new RegExp(`^([0-9a-f]{64})  (?:documenten/)?${id}\\.json$`, "m").exec(text);
    if (line) digests.add(line[1]);
  }
  return digests;
}
