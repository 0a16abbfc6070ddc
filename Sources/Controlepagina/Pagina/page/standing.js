/** How things are with the lists of revoked verklaringen: their numbers and dates, amber where they are old or absent. */
function showStanding(context, data) {
  const lists = knownLists(context);
  const parts = lists.map((list) => standingLine(list));
  if (parts.length === 0) {
    parts.push(notice("amber", {
      nl: "Er is geen lijst van ingetrokken verklaringen ingebouwd. Sleep de statuslijst van de school op deze pagina om ook dat te controleren.",
      en: "No list of revoked verklaringen is built in. Drag the school’s status list onto this page to check that too.",
    }));
  }
  byID("stand-lijsten").replaceChildren(...parts);
  byID("stand-ophalen").hidden = !canFetchStatus(data);
}

function standingLine(list) {
  const made = dayText(list.madeAt);
  const next = dayText(list.nextAtLatest);
  const origin = visibleText(list.origin);
  return list.isStale
    ? notice("amber", {
        nl: `Statuslijst ${list.serial} van ${made.nl} is te oud: uiterlijk op ${next.nl} had er een nieuwe moeten zijn. Vraag de school om de nieuwste en sleep die op deze pagina. (${origin})`,
        en: `Status list ${list.serial} of ${made.en} is too old: a new one should have been there by ${next.en}. Ask the school for the newest and drag it onto this page. (${origin})`,
      })
    // Without a tone: green is for documents.
    : element("p", { class: "notice plain-notice" }, both({
        nl: `Statuslijst ${list.serial} van ${made.nl}. De volgende komt uiterlijk op ${next.nl}. (${origin})`,
        en: `Status list ${list.serial} of ${made.en}. The next one comes by ${next.en} at the latest. (${origin})`,
      }));
}

function notice(tone, text) {
  return element("p", { class: `notice ${tone}` }, icon(tone), both(text));
}

function startFetchButton(session) {
  byID("haal-lijst").addEventListener("click", async () => {
    setText(byID("ophaal-melding"), { nl: "Bezig…", en: "Fetching…" });
    const before = session.status.length;
    await session.fetchList({ again: true });
    if (session.status.length > before && session.files.length > 0) await judgeAgain(session);
  });
}

function sayFetched(isThere) {
  setText(byID("ophaal-melding"), isThere
    ? { nl: "De nieuwste lijst is opgehaald.", en: "The newest list was fetched." }
    : { nl: "Er kon geen nieuwere lijst worden opgehaald; de ingebouwde telt.",
        en: "No newer list could be fetched; the built-in one counts." });
}
