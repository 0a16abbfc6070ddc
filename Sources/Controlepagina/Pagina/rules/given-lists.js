/** The largest file that is looked into for a list whatever its name is. */
const unnamedListLimit = documentLimit;
const listNamePattern = /^(?:status|sleutels)-[0-9]{4,16}$/;

/**
 * What is said of a file that holds a status list, a key list or keys, and is no document: `kind` is `status` or `keys`. Keys of
 * a plain file are as `knownKeys` has them, with their `text`; of a list of either kind `list` tells which it is, and is null
 * where it cannot be read. Null for any other file.
 */
async function givenList(context, tree, path) {
  const name = lastPart(path);
  const limit = listNamePattern.test(name) ? signedListLimit : unnamedListLimit;
  if (documentNamed(name) || companionNames.has(name) || tree.size(path) > limit) return null;
  const bytes = await tree.bytes(path, limit).catch(() => null);
  if (bytes === null) return null;
  const kind = kindOfList(bytes);
  if (kind === "status") return givenStatusList(context, path, bytes);
  return kind === null ? null : givenKeys(context, path, bytes, kind);
}

/** `status`, `sleutels` or `vkey`, by how the text begins; null for anything else. */
function kindOfList(bytes) {
  const lines = [];
  for (let start = 0; lines.length < 3 && start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    lines.push(bytes.subarray(start, Math.min(end < 0 ? bytes.length : end, start + 1024)));
    start = end < 0 ? bytes.length : end + 1;
  }
  const [first, second, third] = lines.map((line) => strictText(line) || "");
  if (/^[1-9][0-9]*$/.test(second || "") && (third || "").startsWith("vorige ")) {
    if (/[^/]\/status$/.test(first)) return "status";
    if (/[^/]\/sleutels$/.test(first)) return "sleutels";
  }
  const isKeyLine = /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]+={0,2}\r?$/;
  return lines.some((line) => isKeyLine.test(strictText(line) || "")) && bytes.length <= keyFileLimit ? "vkey" : null;
}

async function givenStatusList(context, path, bytes) {
  // Judged apart, so that the page can tell of it; the context takes it up with the others.
  const apart = { trust: context.trust, now: context.now, book: new StatusBook(), notes: [], lists: [], trouble: null };
  await readStatusLists(apart, [{ name: path, bytes }], null);
  const [known] = apart.lists;
  return {
    path, kind: "status", details: known ? [capitalized(listWords(known.list)), nextListWords(known.list)] : [],
    notes: apart.notes, list: known ? shownList(known.list, known.judgement.isStale === true) : null,
  };
}

function capitalized({ nl, en }) {
  const upper = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
  return { nl: upper(nl), en: upper(en) };
}

async function givenKeys(context, path, bytes, kind) {
  const given = { path, kind: "keys", keys: [], list: null, details: [], notes: [] };
  try {
    if (kind === "sleutels") {
      const { list: { origin, serial, madeAt, keys }, digest } = await readSignedList("sleutels", path, bytes);
      return { ...given, list: { origin, serial, madeAt, digest }, details: [keyListWords(serial, madeAt, keys.length)] };
    }
    // A key that stands there twice is one to compare.
    for (const key of new Map((await readKeyFile(path, bytes)).map((one) => [keyIdentity(one), one])).values()) {
      given.keys.push({ ...shownKey({ key, school: null, period: null }, await fingerprintOf(key)), text: key.text });
    }
    return given;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...given, keys: [], notes: error.notes };
  }
}
