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
