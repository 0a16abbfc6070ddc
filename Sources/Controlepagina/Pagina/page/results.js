/** How many cards are shown; of more, those that are not green come first. */
const maximumCardCount = 200;

function showResults(verdicts, context, fetchNewer) {
  const sorted = verdicts
    .map((verdict, place) => ({ verdict, place, order: toneOrder(toneOf(verdict.outcome)) }))
    .sort((one, other) => one.order - other.order || one.place - other.place)
    .map(({ verdict }) => verdict);
  const shown = sorted.slice(0, maximumCardCount);
  setText(byID("uitkomst-kop"), verdicts.length === 1
    ? { nl: "Uitkomst", en: "Result" }
    : { nl: `Uitkomst van ${verdicts.length} controles`, en: `Result of ${verdicts.length} checks` });
  const parts = shown.map((verdict) => resultCard(verdict, context, { folded: verdicts.length > 3, fetchNewer }));
  if (verdicts.length > 1) parts.unshift(tally(verdicts));
  if (verdicts.length > shown.length) {
    const rest = verdicts.length - shown.length;
    parts.push(element("p", {}, both({ nl: `En nog ${rest} meer, niet getoond.`, en: `And ${rest} more, not shown.` })));
  }
  byID("kaarten").replaceChildren(...parts);
  setText(byID("afdruk"), printedLine(context));
}

/** How many of each tone there are. */
function tally(verdicts) {
  const counts = new Map();
  for (const verdict of verdicts) counts.set(toneOf(verdict.outcome), (counts.get(toneOf(verdict.outcome)) || 0) + 1);
  return element("ul", { class: "tally" }, [...counts]
    .sort(([one], [other]) => toneOrder(one) - toneOrder(other))
    .map(([tone, count]) => element("li", { class: tone }, icon(tone), `${count}× `, both(toneWord(tone)))));
}

/** What is said aloud when a check is done. */
function spokenResult(verdicts) {
  if (verdicts.length === 1) return verdicts[0].message;
  const count = (tone) => verdicts.filter((verdict) => toneOf(verdict.outcome) === tone).length;
  const parts = (language) => ["bad", "amber", "grey", "good"].filter((tone) => count(tone) > 0)
    .map((tone) => `${count(tone)}× ${toneWord(tone)[language].toLowerCase()}`).join(", ");
  return { nl: `Klaar: ${parts("nl")}.`, en: `Done: ${parts("en")}.` };
}

function printedLine(context) {
  const now = momentText(new Date());
  return {
    nl: `Gecontroleerd op ${now.nl} met controlepagina ${context.versie}. Deze afdruk bewijst niets: wie het zeker wil weten, controleert het bestand zelf.`,
    en: `Checked on ${now.en} with verification page ${context.versie}. This print proves nothing: who wants to be sure checks the file itself.`,
  };
}
