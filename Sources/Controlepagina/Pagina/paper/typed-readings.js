/** Words that stand between first names and surname. */
const nameParticles = /^(van|von|de|den|der|het|'t|ten|ter|te|op|in|aan|bij|la|le|el|al|da|di|do|dos|du|des|zu|zur|d'|l'|’t|d’|l’)$/i;

/**
 * All ways in which a printed name can stand in the record, the likeliest first: paper has it in one piece.
 * The prefix of a surname that ends in an apostrophe is printed against it (`d'Ancona`).
 */
function nameReadings(name) {
  const words = name.split(" ");
  const made = new Map();
  const add = (first, between, last) => {
    if (last === "") return;
    const reading = { achternaam: last };
    if (between !== "") reading.tussenvoegsel = between;
    if (first !== "") reading.voornamen = first;
    made.set([first, between, last].join("\n"), reading);
  };
  const join = (from, to) => words.slice(from, to).join(" ");
  const addAll = (start, end) => {
    add(join(0, start), join(start, end), join(end));
    // The first word of the surname may have its prefix against it.
    const rest = join(start);
    const fused = join(start, end + 1);
    const apostrophe = Math.max(fused.lastIndexOf("'"), fused.lastIndexOf("\u2019"));
    if (apostrophe > 0) add(join(0, start), rest.slice(0, apostrophe + 1), rest.slice(apostrophe + 1));
  };
  const firstParticle = words.findIndex((word, place) => nameParticles.test(word) && place < words.length - 1);
  if (firstParticle >= 0) {
    let end = firstParticle;
    while (end < words.length - 1 && nameParticles.test(words[end])) end += 1;
    addAll(firstParticle, end);
  }
  addAll(words.length - 1, words.length - 1);
  for (let start = words.length - 1; start >= 0; start -= 1) {
    for (let end = start; end < words.length; end += 1) addAll(start, end);
  }
  return [...made.values()];
}

/** The moments that a printed day and time can be: no paper has the seconds, nor Dutch time whether it is summer. */
function momentReadings({ portaalDatum, portaalTijd, portaalZone, wijze }) {
  if (wijze !== "portaal" || portaalDatum === "") return [null];
  const month = Number(portaalDatum.slice(5, 7));
  const dutch = month > 3 && month < 11 ? ["+02:00", "+01:00"] : ["+01:00", "+02:00"];
  const offsets = portaalZone === "" ? dutch : portaalZone === "UTC" ? ["Z"] : [portaalZone.slice(3)];
  const seconds = Array.from({ length: 60 }, (_, second) => String(second).padStart(2, "0"));
  return offsets.flatMap((offset) => seconds.map((second) => `${portaalDatum}T${portaalTijd}:${second}${offset}`));
}

/** All ways to part two values that are printed with nothing but a comma, or the end of a line, between them. */
function pairReadings(first, second, separator) {
  const made = [[first, second]];
  if (first === "") return made;
  const parts = (second === "" ? first : first + separator + second).split(separator);
  for (let end = parts.length; end > 0; end -= 1) {
    const pair = [parts.slice(0, end).join(separator), parts.slice(end).join(separator)];
    if (!made.some(([one, other]) => one === pair[0] && other === pair[1])) made.push(pair);
  }
  return made;
}

/** Every record that the printed fields can be of, the likeliest first. */
function* recordReadings(fields, dossierNumbers) {
  const moments = momentReadings(fields);
  const names = nameReadings(fields.naam);
  const numbers = fields.dossierNr !== "" ? [fields.dossierNr] : dossierNumbers.length > 0 ? dossierNumbers : [""];
  // A place is always printed.
  const places = pairReadings(fields.leerbedrijfNaam, fields.leerbedrijfPlaats, " ").filter(([, place]) => place !== "");
  for (const [praktijkopleiderNaam, praktijkopleiderFunctie] of pairReadings(fields.praktijkopleiderNaam, fields.praktijkopleiderFunctie, ", ")) {
    for (const [ondertekenaarNaam, ondertekenaarFunctie] of pairReadings(fields.ondertekenaarNaam, fields.ondertekenaarFunctie, ", ")) {
      for (const [leerbedrijfNaam, leerbedrijfPlaats] of places) {
        for (const kandidaat of names) {
          for (const dossierNr of numbers) {
            const read = {
              ...fields, praktijkopleiderNaam, praktijkopleiderFunctie, ondertekenaarNaam, ondertekenaarFunctie,
              leerbedrijfNaam, leerbedrijfPlaats, dossierNr,
            };
            for (const tijdstip of moments) yield { fields: read, record: typedRecord(read, { kandidaat, tijdstip }) };
          }
        }
      }
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
    if (field.kind === "text" && holder[field.name] !== "") places.push(place);
  });
  const ways = [(text) => (text.endsWith(".") ? text.slice(0, -1) : `${text}.`),
    (text) => (text[0] === text[0].toUpperCase() ? text[0].toLowerCase() : text[0].toUpperCase()) + text.slice(1),
    (text) => text.replace(/'/g, "\u2019"), (text) => text.replace(/\u2019/g, "'"),
    (text) => text.replace(/ -|- /g, "-"), (text) => text.replace(/ ([,.;:])/g, "$1")];
  for (const way of ways) {
    for (const place of places) {
      const changed = changedTexts(fields, (text, at) => (at === place ? way(text) : text));
      if (changed) yield changed;
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
