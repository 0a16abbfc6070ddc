/** The exit status of `verify` for each outcome: 0 genuine, 1 not as given out or no longer to be relied on, 2 not checked. */
const outcomeStatuses = {
  "genuine": 0, "genuine-status-stale": 0, "genuine-line-ends": 0,
  "changed": 1, "data-genuine": 1, "revoked": 1, "replaced": 1, "unknown-issuer": 1, "key-outside-period": 1,
  "old-list": 1, "conflicting-lists": 1, "signoff-wrong": 1, "concept": 1,
  "no-proof": 2, "unsealed": 2, "not-a-praktijkverklaring": 2, "newer-format": 2, "could-not-check": 2,
  "incomplete-list": 2, "clock-behind": 2,
};

/** Outcomes under which a trusted key is known to have sealed the record, so that what it says may be shown. */
const outcomesWithContent = new Set([
  "genuine", "genuine-status-stale", "genuine-line-ends", "data-genuine", "revoked", "replaced", "old-list",
  "conflicting-lists", "signoff-wrong", "incomplete-list", "clock-behind",
]);

function outcomeStatus(outcome) {
  return outcomeStatuses[outcome];
}

/** What is said of a document that a trusted key sealed: how much of it is what was given out, and whether it was revoked. */
function outcomeOf(integrity, status) {
  switch (status.kind) {
    case "listed": return status.entry.replacedBy ? "replaced" : "revoked";
    case "old": return "old-list";
    case "conflicting": return "conflicting-lists";
  }
  if (integrity === "dataOnly") return "data-genuine";
  switch (status.kind) {
    case "madeLater": return "clock-behind";
    case "incomplete": return "incomplete-list";
    case "unusable": return "could-not-check";
  }
  if (integrity === "lineEnds") return "genuine-line-ends";
  return isFreshStatus(status) ? "genuine" : "genuine-status-stale";
}

/** Whether a list that is up to date says that the document was not revoked. */
function isFreshStatus(status) {
  return status.kind === "notListed" && !status.isStale;
}
