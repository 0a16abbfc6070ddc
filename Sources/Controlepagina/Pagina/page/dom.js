/** An element with attributes and children; a child that is text becomes a text node, and never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key === "click") made.addEventListener("click", value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== false && value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return made;
}

/** A text in both languages, of which the style shows that of the page: a change of language moves nothing and loses nothing. */
function both(text) {
  if (text.nl === text.en) return [document.createTextNode(text.nl)];
  return ["nl", "en"].map((language) => element("span", { lang: language }, text[language]));
}

/** Text of others: apart from what stands around it, also where it is written from right to left. */
function foreign(text) {
  return element("bdi", {}, visibleText(text));
}

function byID(id) {
  return document.getElementById(id);
}

function setText(node, text) {
  node.replaceChildren(...both(text));
}

/** The text with signs in place of characters that cannot be seen or that turn the order of others around. */
function visibleText(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu, "\ufffd");
}

/** Digits in groups of four, as fingerprints are read out. */
function inFours(digits) {
  return digits.replace(/\s/g, "").replace(/(.{4})(?=.)/g, "$1 ");
}

/** A day or a moment, given as ISO text, for readers. */
function dayText(iso) {
  const day = String(iso).slice(0, 10);
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return { nl: String(iso), en: String(iso) };
  const format = (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
  return { nl: format("nl-NL"), en: format("en-GB") };
}

function momentText(date) {
  const format = (locale) => new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(date);
  return { nl: format("nl-NL"), en: format("en-GB") };
}
