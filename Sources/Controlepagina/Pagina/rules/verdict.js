/** The largest integer that canonical JSON can hold (RFC 8785, 53 bits). */
function clampedNumber(number) {
  return Number(BigInt(number) < BigInt(Number.MAX_SAFE_INTEGER) ? number : Number.MAX_SAFE_INTEGER);
}

/** What is said of one path: the members of `verify --json`, with the sentence in both languages, and what a reader sees. */
function shownVerdict(context, found) {
  const verdict = doubted(found, context.trouble);
  const { outcome, counts, record } = verdict;
  const shown = {
    path: verdict.path, kind: "document", outcome, code: context.woorden[outcome].code, status: outcomeStatus(outcome),
    message: verdictSentence(context, verdict), details: verdictDetails(verdict).map(printableBoth),
    notes: hangsOnLists(found, context) ? [...verdict.notes, ...context.notes] : verdict.notes,
  };
  if (verdict.id) shown.id = verdict.id;
  if (verdict.sealed) shown.seal = sealMembers(context, verdict);
  if (verdict.status) shown.revocation = revocationMembers(verdict.status);
  if (verdict.signOff) shown.signoff = signOffMembers(verdict.signOff);
  else if (counts) shown.signoff = { "holds": counts.holds, "wrong": counts.wrong, "not-checked": counts.absent };
  if (record && outcomesWithContent.has(outcome)) {
    shown.record = plainValue(record.members);
    shown.lines = recordLines(record.members).map(({ label, value }) => ({ label, value: printableBoth(value) }));
  }
  if (verdict.changed.length > 0) shown.changedFiles = verdict.changed;
  if (verdict.uncovered.length > 0) shown.uncovered = verdict.uncovered;
  if (verdict.attachments.length > 0) shown.attachments = verdict.attachments;
  if (counts) {
    for (const name of ["documents", "changed", "missing", "extra", "revoked", "replaced"]) shown[name] = counts[name];
  }
  return shown;
}

/** Whether what was said of keys and lists that cannot be used is a reason for this verdict. */
function hangsOnLists({ seal, status }, context) {
  return Boolean(seal && context.trouble) || Boolean(status && ["unusable", "incomplete", "notChecked"].includes(status.kind));
}

/** Where it is in doubt which keys may be believed, what a key decided is undecided, and nothing is shown. */
function doubted(verdict, trouble) {
  if (trouble === null || !verdict.seal || verdict.outcome === "changed" || verdict.outcome === "unsealed") return verdict;
  return { ...verdict, outcome: trouble, seal: null, status: null, record: null, signOff: null };
}

/** The value without maps, as programs read it; its objects have no prototype that a name could reach. */
function plainValue(value) {
  if (value instanceof Map) {
    const object = Object.create(null);
    for (const [key, member] of value) object[key] = plainValue(member);
    return object;
  }
  return Array.isArray(value) ? value.map(plainValue) : typeof value === "bigint" ? Number(value) : value;
}

function sealMembers(context, { sealed, seal }) {
  const { origin, root, size } = sealed.checkpoint;
  const members = { origin, root: hexOf(root), leaves: clampedNumber(size) };
  const named = (key) => `${key.name}+${key.id}`;
  if (!seal) return members;
  if (seal.kind === "unknown") members.unknownKeys = seal.signatures.map(named);
  else if (seal.kind === "forged") members.forged = named(seal.key);
  else Object.assign(members, keyMembers(context, seal));
  return members;
}

/** Of the known key that a seal is judged by. */
function keyMembers(context, { kind, key: { key, school }, day }) {
  const members = { key: `${key.name}+${key.id}`, fingerprint: context.fingerprints.get(keyIdentity(key)) };
  if (school) Object.assign(members, { school: school.name, brin: school.brin });
  if (kind === "trusted" && day) members.issuedOn = day;
  return members;
}

const revocationStates = {
  notChecked: "not-checked", old: "old", conflicting: "conflicting", madeLater: "made-later", incomplete: "incomplete",
  unusable: "unusable",
};

function revocationMembers(status) {
  const { kind, list, entry } = status;
  const state = kind === "listed" ? (entry.replacedBy ? "replaced" : "revoked")
    : kind === "notListed" ? (status.isStale ? "stale" : "fresh") : revocationStates[kind];
  const members = { state };
  if (list) {
    Object.assign(members, { serial: list.serial, madeAt: list.madeAt, nextAtLatest: list.nextAtLatest });
  }
  if (kind === "listed") {
    Object.assign(members, { date: entry.date, reason: entry.reason });
    if (entry.replacedBy) members.replacedBy = entry.replacedBy;
  }
  if (status.known) members.known = status.known;
  if (kind === "incomplete") Object.assign(members, { announced: clampedNumber(status.announced), found: status.found });
  return members;
}

const signOffStates = { claimed: "claimed", absent: "not-checked", holds: "holds", wrong: "wrong" };

function signOffMembers({ kind, claim, record, reason, sheetDay }) {
  const members = { state: signOffStates[kind] };
  const method = memberOf(record.members, "aftekening", "wijze");
  if (method !== undefined) members.method = plainValue(method);
  if (sheetDay) members.sheetDate = sheetDay;
  if (reason) members.reason = reason.word;
  if (claim && claim.key !== null) members.key = claim.key;
  if (claim && claim.sheet !== null) members.sheet = claim.sheet;
  return members;
}
