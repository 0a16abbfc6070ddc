/** What a verified record says: person and training, the werkprocessen under their kerntaken, and who vouches for them. */
function recordView(lines) {
  const tasks = (line) => line.label.nl === "Kerntaak" || line.label.nl === "Werkproces";
  const first = lines.findIndex(tasks);
  const before = first < 0 ? lines : lines.slice(0, first);
  const after = first < 0 ? [] : lines.slice(first).filter((line) => !tasks(line));
  return element("div", { class: "record" },
    element("h4", {}, both({ nl: "Wie en wat", en: "Who and what" })), factList(before),
    first < 0 ? null : kerntaken(lines.slice(first).filter(tasks)),
    after.length === 0 ? null : element("h4", {}, both({ nl: "Afgetekend en afgegeven", en: "Signed off and given out" })),
    after.length === 0 ? null : factList(after));
}

function factList(lines) {
  return element("dl", { class: "facts" }, lines.map((line) => element("div", {},
    element("dt", {}, both(line.label)),
    element("dd", { class: line.label.nl === "Naam" ? "main" : undefined }, recordValue(line.value)))));
}

/** Values are the document's, and so Dutch, but for days and what is said in both languages. */
function recordValue(value) {
  if (value.nl !== value.en) return both(visibleBoth(value));
  const text = withDays(visibleText(value.nl));
  if (text.nl === text.en) return element("bdi", { lang: "nl" }, text.nl);
  return ["nl", "en"].map((language) => element("span", { lang: language }, element("bdi", {}, text[language])));
}

/** The text with its day written out, as on the document: a value that is one or ends in one, or that has one in brackets. */
function withDays(text) {
  const inLanguage = (language) => text
    .replace(/^((?:.*, )?)(\d{4}-\d{2}-\d{2})$/s, (all, before, day) => before + dayText(day)[language])
    .replace(/\((\d{4}-\d{2}-\d{2})\)/, (all, day) => `(${dayText(day)[language]})`);
  return { nl: inLanguage("nl"), en: inLanguage("en") };
}

function kerntaken(lines) {
  const part = element("div", { class: "kerntaken" });
  let list = null;
  for (const line of lines) {
    if (line.label.nl === "Kerntaak") {
      part.append(element("h4", {}, both(line.label), " ", recordValue(line.value)));
      list = null;
      continue;
    }
    if (!list) {
      list = element("ul");
      part.append(list);
    }
    list.append(element("li", {}, recordValue(line.value)));
  }
  return part;
}
