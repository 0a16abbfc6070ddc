/** The better, the smaller. */
const sealRanks = { trusted: 0, undecided: 1, outsidePeriod: 2, otherSchool: 3, forged: 4, unknown: 4 };

const sealOutcomes = {
  trusted: "genuine", unknown: "unknown-issuer", otherSchool: "unknown-issuer", forged: "changed",
  outsidePeriod: "key-outside-period", undecided: "could-not-check",
};

/**
 * What a seal is worth to the one who checks.
 *
 * `claims` is what the sealed content says of itself, `{day, brin}`, or null when it is not at hand; `hasTimestamps` whether
 * there is a timestamp and an authority for it, which no page can hold against each other.
 */
async function judgeSeal(trust, sealed, claims, hasTimestamps) {
  const { note, checkpoint } = sealed;
  const verifiers = trust.verifiersFor("zegel");
  const found = await noteSignersFor(checkpoint.origin, note, verifiers);
  if (found.bad) {
    const key = verifiers.find((known) => known.name === found.bad.name && known.id === found.bad.id);
    return { kind: "forged", key };
  }
  const unknown = { kind: "unknown", signatures: note.signatures };
  if (!found.signers) return unknown;
  const candidates = trust.keysFor("zegel").filter(({ key }) =>
    key.name === checkpoint.origin && found.signers.some((signer) => isSameKey(signer, key)));
  return bestSeal(candidates, claims, hasTimestamps) || unknown;
}

/** What these keys, which signed, make of it; null where there is none. */
function bestSeal(candidates, claims, hasTimestamps) {
  const groups = new Map();
  for (const candidate of candidates) {
    const judgement = judgeKey(candidate, claims, hasTimestamps);
    const identity = keyIdentity(candidate.key);
    const worst = groups.get(identity);
    // Everyone who lists a key must let it count.
    if (!worst || sealRanks[worst.kind] < sealRanks[judgement.kind]) groups.set(identity, judgement);
  }
  // One key that counts is enough, whatever became of the others.
  return [...groups.values()].reduce(
    (best, judgement) => (best && sealRanks[best.kind] <= sealRanks[judgement.kind] ? best : judgement), null);
}

function judgeKey(key, claims, hasTimestamps) {
  const { period, school } = key;
  const day = claims ? claims.day : null;
  if (period === null) return { kind: "trusted", key, day };
  if (claims === null) return { kind: "undecided", key, lacks: "record" };
  if (school && school.brin !== claims.brin) return { kind: "otherSchool", key, brin: claims.brin };
  if (period.revokedAsOf !== null) {
    return hasTimestamps
      ? { kind: "undecided", key, lacks: "timestamp" }
      : { kind: "outsidePeriod", key, revokedAsOf: period.revokedAsOf };
  }
  if (periodContains(period, day)) return { kind: "trusted", key, day };
  return hasTimestamps ? { kind: "undecided", key, lacks: "timestamp" } : { kind: "outsidePeriod", key, day };
}
