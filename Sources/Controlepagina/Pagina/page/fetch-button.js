function startFetchButton(session) {
  byID("haal-lijst").addEventListener("click", () => fetchNewest(session));
}

/** Asks the page's own host for the newest list, and judges anew what was judged. */
async function fetchNewest(session) {
  sayOfFetch({ nl: "Bezig…", en: "Fetching…" });
  const isThere = await session.fetchList({ again: true });
  if (!isThere) return;
  await untilIdle(session);
  if (session.subject) await judgeAgain(session);
  else await session.renewContext();
  sayFetched(true);
}

function sayFetched(isThere) {
  sayOfFetch(isThere
    ? { nl: "De nieuwste lijst is opgehaald.", en: "The newest list was fetched." }
    : { nl: "Er kon geen nieuwere lijst worden opgehaald; de lijst die er al was telt.",
        en: "No newer list could be fetched; the one that was there counts." });
}

/** At each button; the one that always stands there says it aloud. */
function sayOfFetch(text) {
  for (const place of document.querySelectorAll(".fetch-said")) setText(place, text);
}
