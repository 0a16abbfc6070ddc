/** How a result looks: its tone, and the word over its sentence. Green is for what is genuine and nothing else. */
function toneOf(outcome) {
  switch (outcome) {
    case "genuine":
    case "genuine-status-stale":
    case "genuine-line-ends":
      return "good";
    case "data-genuine":
    case "replaced":
    case "unknown-issuer":
    case "key-outside-period":
    case "signoff-wrong":
      return "amber";
    case "changed":
    case "revoked":
    case "old-list":
    case "conflicting-lists":
    case "concept":
      return "bad";
    default:
      return "grey";
  }
}

function toneWord(tone) {
  return {
    good: { nl: "Echt", en: "Genuine" },
    amber: { nl: "Let op", en: "Take care" },
    bad: { nl: "Stop", en: "Stop" },
    grey: { nl: "Niet te controleren", en: "Cannot be checked" },
  }[tone];
}

/** Worst first, so that one bad file among many is seen. */
function toneOrder(tone) {
  return ["bad", "amber", "grey", "good"].indexOf(tone);
}
