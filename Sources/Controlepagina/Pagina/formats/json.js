// JSON as records have it: strings, lists, objects, whole numbers and booleans, in canonical form (RFC 8785).

const JSON_MAXIMUM_DEPTH = 64;

/**
 * The value that the bytes write: objects as Maps, so that every key is only a key. It is no more than what `canonicalJSON`
 * writes: whoever must know that the text has its one form compares.
 *
 * @throws {Problem} of kind json
 */
function readJSON(bytes) {
  const text = strictText(bytes);
  if (text === null || isTooDeep(text)) throw new Problem("json");
  try {
    return asMaps(JSON.parse(text));
  } catch {
    throw new Problem("json");
  }
}

/** Whether lists and objects are nested deeper than readers take, before anything is built of them. */
function isTooDeep(text) {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > JSON_MAXIMUM_DEPTH) return true;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return false;
}

function asMaps(value) {
  if (Array.isArray(value)) return value.map(asMaps);
  if (value === null || typeof value !== "object") return value;
  return new Map(Object.entries(value).map(([key, member]) => [key, asMaps(member)]));
}

/** The value in canonical form; undefined where it holds what no record does. */
function canonicalText(value) {
  if (typeof value === "string") return isWellFormedText(value) ? JSON.stringify(value) : undefined;
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? String(value) : undefined;
  if (Array.isArray(value)) {
    const elements = value.map(canonicalText);
    return elements.includes(undefined) ? undefined : `[${elements.join(",")}]`;
  }
  if (!(value instanceof Map)) return undefined;
  const keys = [...value.keys()];
  // To Swift two keys are one where they look the same, and then one is lost.
  if (keys.some(hasManyMarks) || new Set(keys.map((key) => key.normalize("NFC"))).size < keys.length) return undefined;
  // JavaScript's own order of strings is that of UTF-16 code units, as the standard wants it.
  const members = keys.sort().map((key) => {
    const written = canonicalText(value.get(key));
    return written === undefined || !isWellFormedText(key) ? undefined : `${JSON.stringify(key)}:${written}`;
  });
  return members.includes(undefined) ? undefined : `{${members.join(",")}}`;
}

/**
 * The value in canonical form (RFC 8785).
 *
 * @throws {Problem} of kind json where it holds what no record does
 */
function canonicalJSON(value) {
  const text = canonicalText(value);
  if (text === undefined) throw new Problem("json");
  return utf8Bytes(text);
}

/** Whether the text has no half of a surrogate pair by itself. */
function isWellFormedText(text) {
  return !/\p{Surrogate}/u.test(text);
}
