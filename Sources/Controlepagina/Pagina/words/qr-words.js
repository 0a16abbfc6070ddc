/** What is said of a QR code in one sentence: it is the code that was checked, and not the paper that it stands on. */
const qrSentences = {
  "genuine": {
    nl: "De QR-code is echt. Dit heeft de school vastgelegd: vergelijk het regel voor regel met het papier.",
    en: "The QR code is genuine. This is what the school attested: compare it with the paper, line by line.",
  },
  "genuine-status-stale": {
    nl: "De QR-code is echt, maar intrekking is niet gecontroleerd met een actuele lijst. Vergelijk wat de school heeft vastgelegd regel voor regel met het papier.",
    en: "The QR code is genuine, but revocation was not checked against a list that is up to date. Compare what the school attested with the paper, line by line.",
  },
  "changed": {
    nl: "Klopt niet: de handtekening in de QR-code is niet van de school over deze gegevens.",
    en: "Does not agree: the signature in the QR code is not the school's over these data.",
  },
  "unsealed": {
    nl: "Nog niet te controleren: er is geen sleutel gegeven die u vertrouwt.",
    en: "Cannot be checked yet: no key was given that you trust.",
  },
  "not-a-praktijkverklaring": {
    nl: "Dit is niet de QR-code van een praktijkverklaring.", en: "This is not the QR code of a praktijkverklaring.",
  },
};

const qrProblemWords = {
  notOurs: { nl: "er staat geen `#1` in met iets erachter", en: "it has no `#1` with something behind it" },
  notBase32: {
    nl: "achter `#1` staat een teken dat er niet kan staan, of er is een teken te veel of te weinig",
    en: "behind `#1` stands a character that cannot stand there, or there is one too many or too few",
  },
  notARecord: { nl: "wat achter `#1` staat is geen record", en: "what stands behind `#1` is no record" },
};

const qrSignOffWords = {
  papier: { nl: "Volgens de school met de pen, op papier.", en: "With the pen on paper, according to the school." },
  portaal: { nl: "Volgens de school in een portaal.", en: "In a portal, according to the school." },
  sshsig: {
    nl: "Volgens de school met een sleutel van het leerbedrijf.",
    en: "With a key of the leerbedrijf, according to the school.",
  },
};

function qrDetails({ outcome, seal, status, record, keyID }) {
  const lines = sealWords({ seal, id: record ? record.id : null });
  if (keyID && seal && seal.kind === "unknown") {
    lines.push({
      nl: `De QR-code noemt een sleutel met nummer ${keyID}, die niet bij de sleutels is die u vertrouwt.`,
      en: `The QR code names a key with number ${keyID}, which is not among the keys that you trust.`,
    });
  }
  lines.push(...statusWords({ outcome, seal, status }));
  if (outcomeStatus(outcome) === 0) {
    lines.push({
      nl: "Controleer zelf of de persoon voor u deze persoon is (ID-bewijs).",
      en: "Check yourself that the person before you is this person (ID).",
    });
  }
  return lines;
}
