/** How things are with the lists of revoked verklaringen: their numbers and dates, amber where they are old or absent. */
function showStanding({ trust, book, notes }, data) {
  const lines = [...book.judgements].map(([origin, judgement]) => standingLine(origin, judgement));
  const schools = new Set(trust.keysFor("zegel").map(({ key }) => key.name));
  for (const name of schools) if (!book.judgements.has(statusKeyName(name))) lines.push(noListLine(name));
  if (notes.length > 0) lines.push(element("div", { class: "notice amber" }, saying(notes)));
  byID("stand-lijsten").replaceChildren(...lines);
  byID("stand-ophalen").hidden = !canFetchStatus(data);
}

function standingLine(origin, { kind, list, isStale, known }) {
  const name = visibleText(origin);
  const made = dayText(list.madeAt);
  const next = dayText(list.nextAtLatest);
  const its = { nl: `Statuslijst ${list.serial} van ${made.nl}`, en: `Status list ${list.serial} of ${made.en}` };
  if (kind === "usable" && !isStale) {
    // Without a tone: green is for documents.
    return element("p", { class: "notice plain-notice" }, both({
      nl: `${its.nl}. De volgende komt uiterlijk op ${next.nl}. (${name})`,
      en: `${its.en}. The next one comes by ${next.en} at the latest. (${name})`,
    }));
  }
  const isOlder = { nl: `is ouder dan nummer ${known}, dat dit apparaat al zag`, en: `is older than number ${known}, which this device has seen` };
  const troubles = {
    usable: { nl: `is te oud: uiterlijk op ${next.nl} had er een nieuwe moeten zijn`, en: `is too old: a new one should have been there by ${next.en}` },
    old: isOlder, superseded: isOlder,
    conflicting: { nl: "past niet bij een lijst die dit apparaat eerder zag", en: "does not fit a list that this device saw before" },
    madeLater: { nl: "is van later dan de klok van dit apparaat", en: "is later than this device’s clock" },
    forged: { nl: "heeft een handtekening die niet klopt", en: "has a signature that does not hold" },
    unknownSigner: { nl: "is niet ondertekend met een sleutel van deze pagina", en: "was not signed with a key of this page" },
  }[kind];
  return notice("amber", {
    nl: `${its.nl} ${troubles.nl}. Vraag de school om de nieuwste en sleep die op deze pagina. (${name})`,
    en: `${its.en} ${troubles.en}. Ask the school for the newest and drag it onto this page. (${name})`,
  });
}

function noListLine(name) {
  return notice("amber", {
    nl: `Er is geen lijst van ingetrokken verklaringen van ${visibleText(name)}. Sleep de statuslijst van de school op deze pagina om ook dat te controleren.`,
    en: `There is no list of revoked verklaringen of ${visibleText(name)}. Drag the school’s status list onto this page to check that too.`,
  });
}

function notice(tone, text) {
  return element("p", { class: `notice ${tone}` }, icon(tone), both(text));
}
