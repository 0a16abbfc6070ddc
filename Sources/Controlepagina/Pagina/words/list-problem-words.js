const idOrderText = {
  nl: "de id's lopen niet op, of een id staat er twee keer", en: "the ids do not ascend, or one stands there twice",
};

const manifestTexts = {
  empty: { nl: "de lijst is leeg", en: "the list is empty" },
  byteOrderMark: {
    nl: "de lijst begint met een BOM (byte order mark)", en: "the list begins with a byte order mark",
  },
  carriageReturn: {
    nl: "de regel eindigt met CR LF in plaats van LF", en: "the line ends with CR LF instead of LF",
  },
  lineForm: {
    nl: "verwacht: 64 kleine hexadecimale tekens, twee spaties en een naam",
    en: "expected: 64 lower-case hexadecimal digits, two spaces and a name",
  },
  name: {
    nl: "deze naam kan niet in de lijst staan; verwacht: documenten/pv-….html, .json of .txt",
    en: "this name cannot stand in the list; expected: documenten/pv-….html, .json or .txt",
  },
  batchLine: {
    nl: "batch.json staat op de eerste regel en nergens anders", en: "batch.json stands on the first line and nowhere else",
  },
  idOrder: idOrderText,
  leafForm: {
    nl: "een verklaring heeft precies drie regels: html, json, txt", en: "a verklaring has exactly three lines: html, json, txt",
  },
};

function manifestProblemText({ kind }) {
  return kind === "noFinalLineFeed" ? cutLineText : manifestTexts[kind];
}

const listTexts = {
  noHeader: {
    nl: "de lijst houdt op voor haar eerste regels compleet zijn", en: "the list ends within its first lines",
  },
  origin: {
    nl: "verwacht: de naam van een sleutel die zulke lijsten ondertekent",
    en: "expected: the name of a key that signs such lists",
  },
  serial: { nl: "verwacht: een volgnummer, vanaf 1", en: "expected: a serial, from 1" },
  previous: {
    nl: "verwacht: vorige en 32 bytes in base64, of in lijst 1 (en alleen daar) vorige -",
    en: "expected: vorige and 32 bytes in base64, or in list 1 (and there alone) vorige -",
  },
  madeAt: { nl: "verwacht: opgesteld 2026-11-24T10:00:00Z", en: "expected: opgesteld 2026-11-24T10:00:00Z" },
  nextAtLatest: {
    nl: "verwacht: volgende-uiterlijk en een moment na opgesteld",
    en: "expected: volgende-uiterlijk and a moment after opgesteld",
  },
  countForm: { nl: "verwacht: aantal en een getal", en: "expected: aantal and a number" },
  day: { nl: "deze datum bestaat niet", en: "this date does not exist" },
  dayAfterList: { nl: "deze datum ligt na opgesteld", en: "this date is after opgesteld" },
  replacement: {
    nl: "vervangen gaat samen met vervangen-door en een ander id, en alleen dat",
    en: "vervangen goes with vervangen-door and another id, and nothing else does",
  },
  idOrder: idOrderText,
  role: {
    nl: "de naam van deze sleutel past niet bij het eerste woord van de regel",
    en: "the name of this key does not go with the first word of the line",
  },
  period: { nl: "de periode eindigt voor ze begint", en: "the period ends before it begins" },
  brin: { nl: "verwacht: een BRIN, zoals 25PW", en: "expected: a BRIN, such as 25PW" },
  name: {
    nl: "deze naam is leeg, te lang, of heeft een teken dat niet te zien is",
    en: "this name is empty, too long, or has a character that cannot be seen",
  },
  certificate: { nl: "verwacht: een certificaat in base64", en: "expected: a certificate in base64" },
  listedTwice: {
    nl: "deze sleutel of dit certificaat staat er twee keer", en: "this key or certificate stands there twice",
  },
  lineForm: {
    nl: "deze regel heeft niet de vorm van een regel in zo'n lijst", en: "this line has not the form of a line in such a list",
  },
};

/** What is wrong with a status list or a key list, or with the note that it is. */
function listProblemText(problem) {
  const { kind, details } = problem;
  if (details.part === "note") return noteProblemText(problem);
  if (kind === "key") return keyProblemText(details.problem);
  if (kind === "reason") {
    const reasons = REVOCATION_REASONS.join(", ");
    return { nl: `dit is geen reden; verwacht: ${reasons}`, en: `this is no reason; expected: ${reasons}` };
  }
  if (kind === "count") {
    return {
      nl: `de lijst zegt ${details.announced} regels te hebben en heeft er ${details.found}`,
      en: `the list says that it has ${details.announced} lines, and has ${details.found}`,
    };
  }
  return kind === "noFinalLineFeed" ? cutLineText : listTexts[kind];
}
