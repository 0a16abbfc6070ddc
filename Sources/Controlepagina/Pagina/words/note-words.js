const cutLineText = {
  nl: "de laatste regel is afgebroken: er staat geen regeleinde", en: "the last line was cut: there is no line end",
};
const tooLargeText = { nl: "het bestand is te groot", en: "the file is too large" };

const noteTexts = {
  tooLarge: tooLargeText,
  notUnicode: { nl: "de bytes zijn geen UTF-8", en: "the bytes are not UTF-8" },
  controlCharacter: {
    nl: "hier staat een stuurteken (CR of tab is er ook een)", en: "a control character stands here (CR or tab is one)",
  },
  noFinalLineFeed: cutLineText,
  noSignatures: {
    nl: "verwacht: tekst, een lege regel en minstens één regel met een handtekening",
    en: "expected: text, an empty line and at least one signature line",
  },
  signatureForm: {
    nl: "verwacht: — NAAM BASE64, een regel met een handtekening", en: "expected: — NAME BASE64, a signature line",
  },
};

const checkpointTexts = {
  lines: { nl: "de tekst heeft niet precies drie regels", en: "the text has not exactly three lines" },
  origin: {
    nl: "verwacht: een naam zonder spaties en plusteken", en: "expected: a name without spaces and plus sign",
  },
  size: { nl: "verwacht: een aantal bladen", en: "expected: a number of leaves" },
  root: { nl: "verwacht: een wortel, 32 bytes in base64", en: "expected: a root, 32 bytes in base64" },
};

/** What is wrong with a note, or with a checkpoint and its seal. */
function noteProblemText({ kind, details }) {
  if (details.problem instanceof Problem) {
    return kind === "note" ? noteText(details.problem.kind) : checkpointTexts[details.problem.kind];
  }
  return noteText(kind);
}

function noteText(kind) {
  if (kind !== "tooManySignatures") return noteTexts[kind];
  return { nl: `meer dan ${NOTE_MAXIMUM_SIGNATURES} handtekeningen`, en: `more than ${NOTE_MAXIMUM_SIGNATURES} signatures` };
}

function proofProblemText({ kind, details }) {
  if (kind === "tooLarge") return tooLargeText;
  if (kind === "checkpoint") return noteProblemText(details.problem);
  return {
    nl: "deze regel heeft niet de vorm die een bewijs daar heeft (kopregel, index, hashes in base64)",
    en: "this line has not the form that a proof has there (first line, index, hashes in base64)",
  };
}

/** Why a list may not be believed, by what `noteSignersFor` answers. */
function sealProblemText({ bad, none }) {
  if (bad) return { nl: `de handtekening van ${bad.name} klopt niet`, en: `the signature of ${bad.name} does not hold` };
  if (none) {
    return { nl: "niet ondertekend met een sleutel die u vertrouwt", en: "not signed with a key that you trust" };
  }
  return {
    nl: "ondertekend met een sleutel van een andere naam dan de lijst", en: "signed with a key of another name than the list's",
  };
}

const weakKeyText = {
  nl: "onder deze sleutel geldt een handtekening ook voor wat niemand ondertekende; hij wordt geweigerd",
  en: "under this key a signature holds for what nobody signed; it is refused",
};

const keyTexts = {
  form: {
    nl: "verwacht: NAAM+NUMMER+BASE64, een sleutel op één regel", en: "expected: NAME+ID+BASE64, one key on one line",
  },
  algorithm: { nl: "dit is geen Ed25519-sleutel", en: "this is no Ed25519 key" },
  length: { nl: "een Ed25519-sleutel heeft 32 bytes", en: "an Ed25519 key has 32 bytes" },
  notCanonical: weakKeyText,
  smallOrder: weakKeyText,
  keyID: {
    nl: "het nummer is niet dat van deze naam en sleutel: er is iets aan veranderd",
    en: "the id is not that of this name and key: something was changed",
  },
};

function keyProblemText({ kind }) {
  return keyTexts[kind];
}
