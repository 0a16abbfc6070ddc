/** How many bytes a signed list may have, and a file of keys. */
const signedListLimit = 128 << 20;
const keyFileLimit = 1 << 20;

/** Whether the last line is a signature, as in every signed note. */
function holdsSignatures(bytes) {
  const start = bytes.lastIndexOf(10, bytes.length - 2) + 1;
  return start > 0 && sameBytes(bytes.subarray(start, start + 4), utf8Bytes("\u2014 "));
}

/**
 * Takes up the keys and key lists that were given, `{name, bytes, isOffered}` each, into `context`. What cannot be used is noted,
 * and puts everything in doubt only where it was built in or contradicts what was seen before. A list that is only offered
 * counts for nothing until the key that signed it does.
 */
async function readTrust(context, files, memory) {
  const lists = [];
  for (const { name, bytes, isOffered } of files) {
    try {
      if (holdsSignatures(bytes)) lists.push({ name, isOffered, signed: await readSignedList("sleutels", name, bytes) });
      else for (const key of await readKeyFile(name, bytes)) context.trust.addKey(key);
    } catch (error) {
      doubt(context, error);
    }
  }
  const roots = context.trust.verifiersFor("sleutels");
  const memories = new ListMemories(memory);
  for (const root of roots) if (!(await memories.read(root))) doubtMemory(context, root);
  const newest = new Map();
  for (const { name, signed, root } of await listsOfRoots(context, lists, roots)) {
    const later = lists.some((one) => one.root && isSameKey(one.root, root) && one.signed.list.serial > signed.list.serial);
    // The page looks at its lists again and again: an old one is no trouble beside the newer one that is remembered.
    if (later && compareWithMemory(memories.of(root), signed) === "older") continue;
    if (isCurrentKeyList(context, signed, name, memories.of(root))) await memories.remember(root, signed);
    newest.set(keyIdentity(root), signed.list);
  }
  for (const list of newest.values()) context.trust.addList(list);
}

/** Those that a root key signed, in the order of their numbers, so that they are judged as if one came after the other. */
async function listsOfRoots(context, lists, roots) {
  for (const list of lists) {
    const { origin } = list.signed.list;
    const found = await noteSignersFor(origin, list.signed.note, roots);
    if (found.signers) list.root = found.signers.find((key) => key.name === origin);
    else if (!list.isOffered) doubt(context, new Refusal("could-not-check", [noteOn("MA302", list.name, sealProblemText(found))]));
  }
  const ofRoots = lists.filter(({ root }) => root);
  for (const { signed } of ofRoots) context.keyLists.add(signed.digest);
  return ofRoots.sort((one, other) => one.signed.list.serial - other.signed.list.serial);
}

/** Whether nothing is wrong with a key list's place among those that were seen; else everything is in doubt. */
function isCurrentKeyList(context, signed, name, memory) {
  const { list } = signed;
  const comparison = compareWithMemory(memory, signed);
  if (comparison === "older") {
    return troubled(context, "old-list", name, {
      nl: `dit is sleutellijst ${list.serial}; dit apparaat kende al ${memory.serial}`,
      en: `this is key list ${list.serial}; this machine has seen ${memory.serial}`,
    });
  }
  if (comparison === "contradicts") {
    return troubled(context, "conflicting-lists", name, {
      nl: `sleutellijst ${list.serial} past niet bij lijst ${memory.serial}, die dit apparaat eerder zag`,
      en: `key list ${list.serial} does not fit list ${memory.serial}, which this machine saw before`,
    });
  }
  if (context.now >= momentSeconds(list.madeAt)) return true;
  const now = momentOfSeconds(context.now);
  return troubled(context, "clock-behind", name, {
    nl: `deze sleutellijst is van ${list.madeAt}, en volgens de klok is het nu ${now}`,
    en: `this key list is of ${list.madeAt}, and by the clock it is ${now} now`,
  });
}

function troubled(context, outcome, name, text) {
  // A contradiction outweighs a clock.
  if (context.trouble === null || outcomeStatus(context.trouble) !== 1) context.trouble = outcome;
  context.notes.push(noteOn("MA304", name, text));
  return false;
}

/** Nothing that hangs on keys stands where those that were given cannot be read. */
function doubt(context, error) {
  if (!(error instanceof Refusal)) throw error;
  context.trouble = context.trouble || "could-not-check";
  context.notes.push(...error.notes);
}

function doubtMemory(context, key) {
  doubt(context, new Refusal("could-not-check", [noteOn("ON101", key.name, {
    nl: "wat deze browser van een lijst onthield is niet te lezen; wis de gegevens van deze pagina als u de lijst vertrouwt",
    en: "what this browser remembered of a list cannot be read; clear the data of this page if you trust the list",
  })]));
}

/** The verifier keys of a file, one a line; lines that are empty or begin with `#` say nothing. */
async function readKeyFile(name, bytes) {
  if (bytes.length > keyFileLimit) {
    throw new Refusal("could-not-check", [noteOn("MA201", name, {
      nl: "te groot voor een bestand met sleutels", en: "too large for a file of keys",
    })]);
  }
  const keys = [];
  let number = 0;
  for (const whole of splitLines(bytes)) {
    number += 1;
    const line = whole[whole.length - 1] === 13 ? whole.subarray(0, -1) : whole;
    if (line.length === 0 || line[0] === 0x23) continue;
    try {
      keys.push(readVerifierKey(line));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      throw new Refusal("could-not-check", [noteOn("MA201", name, keyProblemText(error), number)]);
    }
  }
  if (keys.length > 0) return keys;
  throw new Refusal("could-not-check", [noteOn("MA201", name, {
    nl: "er staat geen sleutel in dit bestand", en: "there is no key in this file",
  })]);
}

/** The parts between line feeds; where the last line has one, an empty part stands behind it. */
function splitLines(bytes) {
  const lines = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(10, start);
    lines.push(bytes.subarray(start, end < 0 ? bytes.length : end));
    if (end < 0) return lines;
    start = end + 1;
  }
}

function momentOfSeconds(seconds) {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "Z");
}
