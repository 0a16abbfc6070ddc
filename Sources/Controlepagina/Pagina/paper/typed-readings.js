/** Words that stand between first names and surname. */
const nameParticles = /^(van|von|de|den|der|het|'t|ten|ter|te|op|in|aan|bij|la|le|el|al|da|di|do|dos|du|des|zu|zur|d'|l'|’t|d’|l’)$/i;

/** Twenty words can be parted in some two hundred ways; of a longer name only the likeliest are tried. */
const mostNameWords = 20;
/** As many ways to part a name from its place, or a person from a function. */
const mostPairReadings = 60;

/**
 * All ways in which a printed name can stand in the record, the likeliest first: paper has it in one piece.
 * The prefix of a surname that ends in an apostrophe is printed against it (`d'Ancona`).
 */
function* nameReadings(name) {
  const made = new Set();
  for (const [first, between, last] of partedNames(name.split(" "))) {
    const key = [first, between, last].join("\n");
    if (last === "" || made.has(key)) continue;
    made.add(key);
    const reading = { achternaam: last };
    if (between !== "") reading.tussenvoegsel = between;
    if (first !== "") reading.voornamen = first;
    yield reading;
  }
}

/** First names, what stands between, and surname; some of them twice, and some without a surname. */
function* partedNames(words) {
  const join = (from, to) => words.slice(from, to).join(" ");
  function* partedAt(start, end) {
    yield [join(0, start), join(start, end), join(end)];
    // The first word of the surname may have its prefix against it.
    const rest = join(start);
    const fused = join(start, end + 1);
    const apostrophe = Math.max(fused.lastIndexOf("'"), fused.lastIndexOf("\u2019"));
    if (apostrophe > 0) yield [join(0, start), rest.slice(0, apostrophe + 1), rest.slice(apostrophe + 1)];
  }
  const firstParticle = words.findIndex((word, place) => nameParticles.test(word) && place < words.length - 1);
  if (firstParticle >= 0) {
    let end = firstParticle;
    while (end < words.length - 1 && nameParticles.test(words[end])) end += 1;
    yield* partedAt(firstParticle, end);
  }
  yield* partedAt(words.length - 1, words.length - 1);
  if (words.length > mostNameWords) return;
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = start; end < words.length; end += 1) yield* partedAt(start, end);
  }
}

/**
 * The moments that a printed day and time can be: no paper has the seconds, nor Dutch time whether it is summer. The clock
 * of that season is the likely one; a server may have kept to the other.
 */
function momentReadings({ portaalDatum, portaalTijd, portaalZone, wijze }) {
  if (wijze !== "portaal" || portaalDatum === "") return { likely: [null], others: [] };
  const seconds = Array.from({ length: 60 }, (_, second) => String(second).padStart(2, "0"));
  const at = (offset) => seconds.map((second) => `${portaalDatum}T${portaalTijd}:${second}${offset}`);
  if (portaalZone !== "") return { likely: at(portaalZone === "UTC" ? "Z" : portaalZone.slice(3)), others: [] };
  return isSummer(portaalDatum) ? { likely: at("+02:00"), others: at("+01:00") } : { likely: at("+01:00"), others: at("+02:00") };
}

/** Whether it is summer time in the Netherlands: from the last Sunday of March until that of October. */
function isSummer(day) {
  const lastSunday = (month) => {
    const last = new Date(Date.UTC(Number(day.slice(0, 4)), month, 0));
    return new Date(last.getTime() - last.getUTCDay() * 86_400_000).toISOString().slice(0, 10);
  };
  return lastSunday(3) <= day && day < lastSunday(10);
}

/** All ways to part two values that are printed with nothing but a comma, or the end of a line, between them. */
function pairReadings(first, second, separator) {
  const made = [[first, second]];
  if (first === "") return made;
  const parts = (second === "" ? first : first + separator + second).split(separator);
  for (let end = parts.length; end > Math.max(0, parts.length - mostPairReadings); end -= 1) {
    const pair = [parts.slice(0, end).join(separator), parts.slice(end).join(separator)];
    if (!made.some(([one, other]) => one === pair[0] && other === pair[1])) made.push(pair);
  }
  return made;
}

/** Values that are printed with only a comma, or the end of a line, between them. A place is always printed. */
const typedPairs = [
  ["leerbedrijfNaam", "leerbedrijfPlaats", " ", true], ["praktijkopleiderNaam", "praktijkopleiderFunctie", ", ", false],
  ["ondertekenaarNaam", "ondertekenaarFunctie", ", ", false],
];

/** The fields as they are, then with one pair parted in another place. */
function* fieldReadings(fields) {
  yield fields;
  for (const [first, second, separator, isWhole] of typedPairs) {
    for (const [one, other] of pairReadings(fields[first], fields[second], separator).slice(1)) {
      if (!isWhole || other !== "") yield { ...fields, [first]: one, [second]: other };
    }
  }
}

/** Every record that the printed fields can be of, the likeliest first: `{fields, record}`. */
function* recordReadings(fields, dossierNumbers) {
  const { likely, others } = momentReadings(fields);
  for (const moments of [likely, others]) {
    for (const read of moments === others ? [fields] : fieldReadings(fields)) yield* namedReadings(read, nameReadings(fields.naam), dossierNumbers, moments);
  }
}

/** Of fields that were changed on a guess only what is likeliest. */
function* repairReadings(fields, dossierNumbers) {
  yield* namedReadings(fields, firstOf(nameReadings(fields.naam), 1), dossierNumbers.slice(0, 1), momentReadings(fields).likely);
}

function* namedReadings(fields, names, dossierNumbers, moments) {
  const numbers = fields.dossierNr !== "" ? [fields.dossierNr] : dossierNumbers.length > 0 ? dossierNumbers : [""];
  for (const kandidaat of names) {
    for (const dossierNr of numbers) {
      const read = { ...fields, dossierNr };
      for (const tijdstip of moments) yield { fields: read, record: typedRecord(read, { kandidaat, tijdstip }) };
    }
  }
}

/**
 * The fields with what typing and mail programs change unseen changed back, one way at a time.
 * What is found so is certain: a record with another controlegetal cannot be mended into this one.
 */
function* repairedFields(fields, titles) {
  if (titles) yield titles;
  const swaps = [[/[\u2018\u2019\u02bc\u00b4`]/g, "'"], [/'/g, "\u2019"], [/[\u201c\u201d\u201e]/g, '"'], [/[\u2010-\u2015]/g, "-"],
    [/ - /g, " \u2013 "], [/\.\.\./g, "\u2026"], [/\u2026/g, "..."]];
  const all = (from, to) => changedTexts(fields, (text) => text.replace(from, to));
  yield* swaps.map(([from, to]) => all(from, to)).filter((changed) => changed !== null);
  const straight = swaps.slice(0, 4).reduce((now, [from, to]) => changedTexts(now, (text) => text.replace(from, to)) || now, fields);
  if (straight !== fields) yield straight;
  const places = [];
  eachTypedField(fields, (field, holder, place) => {
    if (field.kind === "text" && holder[field.name] !== "") places.push([place, holder[field.name]]);
  });
  const ways = [(text) => (text.endsWith(".") ? text.slice(0, -1) : `${text}.`),
    (text) => (text[0] === text[0].toUpperCase() ? text[0].toLowerCase() : text[0].toUpperCase()) + text.slice(1),
    (text) => text.replace(/'/g, "\u2019"), (text) => text.replace(/\u2019/g, "'"),
    (text) => text.replace(/ -|- /g, "-"), (text) => text.replace(/ ([,.;:])/g, "$1")];
  for (const way of ways) {
    for (const [place, old] of places) {
      if (way(old) !== old) yield changedTexts(fields, (text, at) => (at === place ? way(text) : text));
    }
  }
}

/** The fields with their texts changed, or null where that changes nothing. */
function changedTexts(fields, change) {
  const copy = { ...fields, kerntaken: fields.kerntaken.map((task) => ({ ...task, werkprocessen: task.werkprocessen.map((work) => ({ ...work })) })) };
  let isChanged = false;
  eachTypedField(copy, (field, holder, place) => {
    if (field.kind !== "text" || holder[field.name] === "") return;
    const text = change(holder[field.name], place);
    isChanged = isChanged || text !== holder[field.name];
    holder[field.name] = text;
  });
  return isChanged ? copy : null;
}
