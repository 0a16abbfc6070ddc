function showBusy(text) {
  setText(byID("melding"), text);
  byID("melding").className = "message busy";
  byID("voortgang").removeAttribute("value");
  byID("voortgang").hidden = false;
}

/** How far a check is: between 0 and 1, or nothing where that is not known. */
function showProgress(part) {
  if (typeof part === "number" && part >= 0 && part <= 1) byID("voortgang").value = part;
}

/** Tells; what stands on the page already is only said aloud. */
function showMessage(text, { isOnlySaid = false } = {}) {
  byID("voortgang").hidden = true;
  byID("melding").className = isOnlySaid ? "message unseen" : "message";
  setText(byID("melding"), text);
}

/** The results, at once also for who listens: they are said, and the focus goes to them. */
function showOutcome(session) {
  const there = session.verdicts.length > 0;
  showGiven(session);
  if (there) showResults(session.verdicts, session.context, canFetchStatus(session.data) ? () => fetchNewest(session) : null);
  else byID("kaarten").replaceChildren();
  byID("uitkomst").hidden = !there && byID("lijstmeldingen").childElementCount === 0;
  document.body.classList.toggle("checked", !byID("uitkomst").hidden);
  if (!there) setText(byID("uitkomst-kop"), { nl: "Sleutels en lijsten", en: "Keys and lists" });
  showMessage(there ? spokenResult(session.verdicts) : { nl: "Gelezen.", en: "Read." }, { isOnlySaid: true });
  byID("uitkomst-kop").focus();
}

/** A fault of the page or of the machine; it says nothing of the document. Only its kind is shown, for it may name files. */
function showTrouble(error) {
  hideOutcome();
  if (error instanceof TooManyFiles) {
    showMessage({
      nl: `Dat zijn meer dan ${maximumFileCount} bestanden. Geef er minder tegelijk.`,
      en: `Those are more than ${maximumFileCount} files. Give fewer at a time.`,
    });
  } else if (error instanceof ClosedFolder) {
    showMessage({
      nl: "Deze browser laat een pagina niet in een gesleepte map kijken. Kies de map met “kies een map”, of sleep de bestanden zelf.",
      en: "This browser does not let a page look into a folder that was dragged. Choose it with “choose a folder”, or drag the files themselves.",
    });
  } else {
    showMessage({
      nl: `De controle is niet gelukt; dat zegt niets over het document. (${error && error.name})`,
      en: `The check did not succeed; that says nothing of the document. (${error && error.name})`,
    });
  }
}

function hideOutcome() {
  byID("uitkomst").hidden = true;
  byID("kaarten").replaceChildren();
  document.body.classList.remove("checked");
}
