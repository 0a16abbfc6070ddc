/** What is said in one sentence: the outcome's own, but of a batch with revoked documents in it. */
function verdictSentence(context, { outcome, counts }) {
  if (counts && outcome === "signoff-wrong") {
    return {
      nl: "Echt verzegeld door de school, maar niet elke handtekening van een leerbedrijf die erbij zit klopt.",
      en: "Genuinely sealed by the school, but not every leerbedrijf's signature that is with it holds.",
    };
  }
  if (counts && (outcome === "revoked" || outcome === "replaced")) {
    return {
      nl: "Echt en ongewijzigd, maar er zijn verklaringen in ingetrokken of vervangen.",
      en: "Genuine and unchanged, but verklaringen in it were revoked or replaced.",
    };
  }
  return context.woorden[outcome].titel;
}

/** The sentences below it. */
function verdictDetails(verdict) {
  return [
    ...countWords(verdict), ...sealWords(verdict), ...statusWords(verdict), ...signOffWords(verdict), ...fileWords(verdict),
  ];
}

function countWords({ counts }) {
  if (!counts) return [];
  const lines = [{
    nl: `Verklaringen in de lijst: ${counts.documents}. Bestanden veranderd: ${counts.changed}, ontbrekend: ${counts.missing}, te veel: ${counts.extra}.`,
    en: `Verklaringen in the list: ${counts.documents}. Files changed: ${counts.changed}, missing: ${counts.missing}, extra: ${counts.extra}.`,
  }];
  if (counts.revoked + counts.replaced > 0) {
    lines.push({
      nl: `Ingetrokken: ${counts.revoked}. Vervangen: ${counts.replaced}.`,
      en: `Revoked: ${counts.revoked}. Replaced: ${counts.replaced}.`,
    });
  }
  return lines;
}

function fileWords({ changed, uncovered, outcome, counts, record }) {
  const lines = [];
  if (changed.length > 0) {
    const names = changed.map((rendition) => `.${rendition}`).join(", ");
    lines.push({ nl: `Veranderd: ${names}.`, en: `Changed: ${names}.` });
  }
  if (uncovered.length > 0) {
    const names = uncovered.join(", ");
    lines.push({
      nl: `Niet gedekt door het zegel, en dus niet gecontroleerd: ${names}.`,
      en: `Not covered by the seal, and so not checked: ${names}.`,
    });
  }
  if (outcomeStatus(outcome) === 0 && !counts && record) {
    lines.push({
      nl: "Controleer zelf of de persoon voor u deze persoon is (ID-bewijs).",
      en: "Check yourself that the person before you is this person (ID).",
    });
  }
  return lines;
}
