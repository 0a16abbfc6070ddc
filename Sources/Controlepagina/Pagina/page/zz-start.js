/** Starts the page: everything before this line is only said, and nothing done. */
async function startPage() {
  const data = JSON.parse(byID("gegevens").textContent);
  const session = new Session(data);
  startLanguage();
  setText(byID("versie"), { nl: `Versie ${data.versie} van deze pagina.`, en: `Version ${data.versie} of this page.` });
  startDropTarget((files) => check(session, files));
  byID("druk-af").addEventListener("click", () => window.print());
  byID("opnieuw").addEventListener("click", () => startOver(session));
  startFetchButton(session);
  startProofFetch(session);
  await session.renewContext();
  startTypedForm(byID("overtypen"), session);
  window.addEventListener("hashchange", () => startPaper(session));
  startPaper(session);
}

function startPaper(session) {
  const text = takePaperFragment();
  if (text !== null) checkPaper(session, text);
}

/** The page without what was judged, and without the lists and keys that somebody gave: the next may be another. */
async function startOver(session) {
  const hadGiven = session.given.length > 0;
  session.clear();
  hideOutcome();
  showGiven(session);
  showMessage(hadGiven
    ? { nl: "Gewist. De lijsten en sleutels die u had gegeven tellen niet meer mee.", en: "Cleared. The lists and keys that you had given count no longer." }
    : { nl: "", en: "" });
  byID("kies").focus();
  await session.renewContext();
}

if (typeof document !== "undefined") startPage();
