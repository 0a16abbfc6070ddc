/** What a status list is worth, and the key under which it is remembered when its signature holds. */
async function judgeStatusList(trust, signed, now, remembered) {
  const { list } = signed;
  // A status key speaks for itself only within its time: a list is for now, so no timestamp helps an ended key.
  const counting = trust.keysFor("status").filter(({ period }) =>
    period === null || (periodContains(period, dayOfMoment(list.madeAt)) && period.revokedAsOf === null));
  const found = await noteSignersFor(list.origin, signed.note, counting.map(({ key }) => key));
  if (found.bad) return { judgement: { kind: "forged", list }, signer: null };
  if (!found.signers) return { judgement: { kind: "unknownSigner", list }, signer: null };
  const signer = found.signers.find((key) => key.name === list.origin);
  const memory = remembered(signer);
  switch (compareWithMemory(memory, signed)) {
    case "older": return { judgement: { kind: "old", list, known: memory.serial }, signer: null };
    case "contradicts": return { judgement: { kind: "conflicting", list }, signer: null };
  }
  if (now < momentSeconds(list.madeAt)) return { judgement: { kind: "madeLater", list }, signer: null };
  // Whoever still has a key that ended can date a list back, and call it good for ever.
  const today = dayOfSeconds(now);
  const hasEnded = trust.keysFor("status").some(({ key, period }) =>
    isSameKey(key, signer) && period !== null && !periodContains(period, today));
  const isStale = hasEnded || momentSeconds(list.nextAtLatest) < now;
  return { judgement: { kind: "usable", list, isStale }, signer };
}

/**
 * The same of a list that is built into the page: nobody offered that one for new, so that there is no deceit in its being
 * older than one that was seen. It is `superseded`, and never up to date.
 */
function judgementOfBuiltIn(judgement) {
  return judgement.kind === "old" ? { ...judgement, kind: "superseded" } : judgement;
}

/** How a list stands to the one that is remembered of its key: `agrees`, `older` or `contradicts`. */
function compareWithMemory(memory, { list, digest }) {
  if (!memory) return "agrees";
  if (list.serial < memory.serial) return "older";
  if (list.serial === memory.serial) return digest === memory.digest ? "agrees" : "contradicts";
  return list.serial === memory.serial + 1 && (list.previous === null ? null : hexOf(list.previous)) !== memory.digest ? "contradicts" : "agrees";
}

/** A moment, `2026-11-24T10:00:00Z`, as seconds since 1970; the readers of lists take no other form. */
function momentSeconds(moment) {
  return Date.parse(moment) / 1000;
}

/** The day in UTC of a number of seconds since 1970. */
function dayOfSeconds(seconds) {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
