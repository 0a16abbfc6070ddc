/** One result: its sentence first, then by whom and until when, then what the record says, if it may be believed. */
function resultCard(verdict, context, { folded = false, fetchNewer = null } = {}) {
  const tone = toneOf(verdict.outcome);
  const words = context.woorden[verdict.outcome];
  return element("article", { class: `card ${tone}`, "data-outcome": verdict.outcome },
    element("div", { class: "verdict" }, icon(tone), element("div", {},
      element("p", { class: "word" }, both(toneWord(tone))),
      element("h3", {}, both(verdict.message)),
      sourceOf(verdict))),
    verdict.paper && verdict.lines ? paperNotice() : null,
    verdict.outcome === "genuine-status-stale" ? staleNotice(words, fetchNewer) : null,
    saying(verdict.details, isGreen(verdict)),
    saying(verdict.notes),
    advice(verdict, words),
    proofOffer(verdict),
    verdict.lines && verdict.lines.length > 0 ? foldedRecord(verdict.lines, folded) : null,
    technicalDetails(verdict));
}

/** The sentences about a result; of a genuine document the last asks to look who stands before the reader. */
function saying(sentences, stressesLast = false) {
  if (!sentences || sentences.length === 0) return null;
  return element("ul", { class: "says" }, sentences.map((sentence, place) => element("li",
    { class: stressesLast && place === sentences.length - 1 ? "check" : undefined }, both(visibleBoth(sentence)))));
}

function isGreen(verdict) {
  return toneOf(verdict.outcome) === "good";
}

/** Why, and what to do now; where all is well the details say that already. */
function advice(verdict, words) {
  if (!words || verdict.outcome === "genuine" || verdict.outcome === "genuine-status-stale") return null;
  return [element("p", {}, both(verdict.explanation || words.uitleg)), element("p", { class: "do" }, both(verdict.remedy || words.doen))];
}

function staleNotice(words, fetchNewer) {
  return element("div", { class: "notice amber" }, element("p", {}, icon("amber"), both(words.uitleg)),
    element("p", { class: "do" }, both(words.doen)),
    fetchNewer === null ? null : element("p", { class: "not-print" },
      element("button", { type: "button", class: "secondary", click: fetchNewer }, both({ nl: "Haal de nieuwste lijst op", en: "Get the newest list" })),
      " ", element("span", { class: "fetch-said" })));
}

/** What the result is about. */
function sourceOf(verdict) {
  if (verdict.qr) return element("p", { class: "file" }, both({ nl: "Gelezen uit de QR-code op papier", en: "Read from the QR code on paper" }));
  return verdict.path ? element("p", { class: "file" }, both({ nl: "Bestand: ", en: "File: " }), foreign(verdict.path)) : null;
}

function paperNotice() {
  return element("div", { class: "notice amber" }, element("p", { class: "do" }, icon("amber"), both({
    nl: "Vergelijk dit regel voor regel met het papier in uw hand. Staat daar iets anders, dan klopt het papier niet.",
    en: "Compare this line by line with the paper in your hand. If that says something else, the paper is not right.",
  })));
}

function foldedRecord(lines, folded) {
  if (!folded) return recordView(lines);
  return element("details", {},
    element("summary", {}, both({ nl: "Toon de gegevens van de verklaring", en: "Show the data of the verklaring" })),
    recordView(lines));
}

function visibleBoth(text) {
  return { nl: visibleText(text.nl), en: visibleText(text.en) };
}
