/**
 * What everything is checked with.
 *
 * `data` is the data block of the page; `extraTrust` and `extraStatus` are files that the reader gave, `{name, bytes}`, whose
 * keys the reader confirmed; `now` a Date; `memory` keeps what was seen of lists (`get`, `set`).
 */
async function makeContext(data, { extraTrust = [], extraStatus = [], now = new Date(), memory = null } = {}) {
  const builtIn = (parts) => (parts || []).map(({ naam, tekst }) => ({ name: naam, bytes: utf8Bytes(tekst), isBuiltIn: true }));
  const context = {
    now: Math.floor(now.getTime() / 1000), trust: new Trust(), book: new StatusBook(),
    /** What was said of keys and lists that cannot be used. */
    notes: [],
    /** What keeps every document from being judged: an old key list may hide that a key was revoked. */
    trouble: null,
    /** The digests of the key lists that a trusted key signed. */
    keyLists: new Set(),
    lists: [], fingerprints: new Map(), woorden: pageWords(data.woorden), versie: data.versie, titels: data.titels || null,
  };
  await readTrust(context, [...builtIn(data.vertrouwen), ...extraTrust], memory);
  await readStatusLists(context, [...builtIn(data.status), ...extraStatus], memory);
  for (const { key } of context.trust.keys) context.fingerprints.set(keyIdentity(key), await fingerprintOf(key));
  return context;
}

/** The SHA-256 of a key as people compare it, in hexadecimal. */
async function fingerprintOf(key) {
  // As SubjectPublicKeyInfo in DER (RFC 8410, 4): what `openssl pkey -pubin -outform DER | sha256sum` tells, too.
  return hexDigest(joinBytes(bytesOfHex("302a300506032b6570032100"), key.key32));
}

/** The keys that count, for people: `{name, id, fingerprint, school, from, to, revoked}`. */
function knownKeys(context) {
  return context.trust.keys.map((known) => shownKey(known, context.fingerprints.get(keyIdentity(known.key))));
}

function shownKey({ key, school, period }, fingerprint) {
  return {
    name: key.name, id: key.id, fingerprint, school: school || null,
    from: period ? period.from : null, to: period ? period.to : null, revoked: period ? period.revokedAsOf : null,
  };
}

/** The newest list of each school that may be believed: `{origin, serial, madeAt, nextAtLatest, isStale}`. */
function knownLists(context) {
  const newest = new Map();
  for (const { list, judgement } of context.lists) {
    if (judgement.kind !== "usable") continue;
    const known = newest.get(list.origin);
    if (!known || known.serial < list.serial) newest.set(list.origin, shownList(list, judgement.isStale));
  }
  return [...newest.values()];
}

function shownList(list, isStale) {
  const { origin, serial, madeAt, nextAtLatest } = list;
  return { origin, serial, madeAt, nextAtLatest, isStale };
}
