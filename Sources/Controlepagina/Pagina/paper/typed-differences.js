/**
 * Every field in which the record that was found says something else than what was typed: `[{label, typed, found}]`.
 *
 * The form of a quotation mark, a hyphen or a space, a capital and the last full stop are none: typing and mail programs
 * change those unseen, and no reader takes one for the other. Any other character is, in a title too, whoever it came from.
 */
function typedDifferences(typed, found) {
  const differences = [];
  const compare = (label, one, other) => {
    if (alikeOnPaper(one) !== alikeOnPaper(other)) differences.push({ label, typed: one, found: other });
  };
  const values = new Map();
  eachTypedField(found, (field, holder, place) => values.set(place, holder[field.name]));
  const seconds = new Set(typedPairs.map(([, second]) => second));
  eachTypedField(typed, (field, holder, place) => {
    // Paper need not have it; the record that was found does.
    if (field.name === "dossierNr" && holder.dossierNr === "") return;
    if (seconds.has(place)) return;
    const pair = typedPairs.find(([first]) => first === place);
    // Where one ends and the other begins is not printed.
    const valueIn = (fields, value) => (pair ? [value, fields[pair[1]]].filter((part) => part !== "").join(pair[2]) : value);
    const label = holder === typed ? field.label : { nl: `${field.label.nl} ${holder.code}`, en: `${field.label.en} ${holder.code}` };
    compare(label, valueIn(typed, holder[field.name]), valueIn(found, values.get(place)));
  });
  return differences;
}

/** The text with what looks alike on paper, and what cannot be read otherwise, in one form. */
function alikeOnPaper(text) {
  return text.replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'").replace(/[\u201c\u201d\u201e]/g, '"').replace(/[\u2010-\u2015]/g, "-")
    .replace(/\u2026/g, "...").replace(/ (?=[-,.;:])|(?<=-) /g, "").replace(/(?<!\.)\.$/, "").toLowerCase();
}

function differenceLine({ label, typed, found }) {
  const quoted = (text) => `\u201c${text}\u201d`;
  return {
    nl: `${label.nl}: op het papier ${quoted(typed)}, in de gegevens ${quoted(found)}.`,
    en: `${label.en}: on the paper ${quoted(typed)}, in the data ${quoted(found)}.`,
  };
}
