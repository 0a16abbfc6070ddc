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
  await session.renewContext();
  startTypedForm(byID("overtypen"), () => session.context, (verdict) => showVerdict(session, verdict), () => session.files);
  window.addEventListener("hashchange", () => startPaper(session));
  startPaper(session);
}

function startPaper(session) {
  const text = paperFragment();
  if (text !== null) checkPaper(session, text);
}

function startOver(session) {
  session.run += 1;
  session.files = [];
  session.verdicts = [];
  hideOutcome();
  byID("lijstmeldingen").replaceChildren();
  showMessage({ nl: "", en: "" });
  byID("kies").focus();
}

if (typeof document !== "undefined") startPage();
