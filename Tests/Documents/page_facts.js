// What a reader meets on the page, in the medium and at the width that are in force; run by browser.py.
// Answers the text, and everything that hides, cuts, adds or loads something.
const problems = new Set();
const name = (element) => [element.localName, ...element.classList].join(".") + (element.id ? "#" + element.id : "");
const say = (element, what) => problems.add(`${name(element)}: ${what}`);
const isPrint = matchMedia("print").matches;
const root = document.documentElement;

// ---- colours ----------------------------------------------------------------------------------------------------------
function channels(colour) {
  const match = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(colour);
  return match ? [+match[1], +match[2], +match[3], match[4] === undefined ? 1 : +match[4]] : null;
}
function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
// On paper a background is there only where it is asked for: browsers leave them out.
function background(element) {
  for (let at = element; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.backgroundImage !== "none") say(at, "background-image");
    if (isPrint && style.printColorAdjust !== "exact") continue;
    const colour = channels(style.backgroundColor);
    if (!colour) say(at, "background colour " + style.backgroundColor);
    else if (colour[3] === 1) return colour;
    else if (colour[3] !== 0) say(at, "half transparent background");
  }
  return [255, 255, 255, 1];
}

// ---- elements ---------------------------------------------------------------------------------------------------------
const plain = { opacity: ["1"], visibility: ["visible"], clipPath: ["none"], clip: ["auto"], filter: ["none"], transform: ["none"],
  maskImage: ["none"], mixBlendMode: ["normal"], textTransform: ["none"], webkitTextSecurity: ["none"], webkitLineClamp: ["none"],
  fontVariantCaps: ["normal"], position: ["static"], textIndent: ["0px"] };
for (const element of document.querySelectorAll("*")) {
  for (const pseudo of [null, "::before", "::after", "::marker", "::first-letter"]) {
    const content = getComputedStyle(element, pseudo).content;
    if (content !== "normal" && content !== "none") say(element, (pseudo || "") + " content");
  }
  for (const attribute of element.attributes) {
    if (/^on/i.test(attribute.name)) say(element, "event handler " + attribute.name);
    if (["src", "href", "srcset", "action", "data", "poster", "background"].includes(attribute.name) &&
        !/^data:image\/(png|jpeg|svg\+xml);base64,/.test(attribute.value)) say(element, "address in " + attribute.name);
  }
  if (["script", "link", "base", "iframe", "object", "embed", "form", "input", "a", "template", "slot"].includes(element.localName)) {
    say(element, "not on a document");
  }
  if (element.shadowRoot) say(element, "shadow root");
}

// ---- text -------------------------------------------------------------------------------------------------------------
const range = document.createRange();
const looked = new Map();
function lookAt(element) {
  if (looked.has(element)) return;
  looked.set(element, true);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true })) {
    say(element, "not visible");
  }
  const style = getComputedStyle(element);
  const colour = channels(style.color);
  if (!colour || colour[3] !== 1) say(element, "colour " + style.color);
  else {
    const ratio = contrast(colour.slice(0, 3), background(element).slice(0, 3));
    if (ratio < 4.5) say(element, `contrast ${ratio.toFixed(2)}`);
  }
  if (parseFloat(style.fontSize) < 6.5 * 4 / 3) say(element, "text of " + style.fontSize);
  for (let at = element; at; at = at.parentElement) {
    const own = getComputedStyle(at);
    for (const [property, values] of Object.entries(plain)) {
      if (own[property] !== undefined && !values.includes(own[property])) say(at, property + " " + own[property]);
    }
  }
}
function lookAtWord(element, rects) {
  if (rects.length === 0) return say(element, "a word takes no room");
  for (const rect of rects) {
    if (rect.width <= 0 || rect.height <= 0) say(element, "a word takes no room");
    if (rect.left < -0.5 || rect.top + scrollY < -0.5 || rect.right > root.clientWidth + 0.5) say(element, "a word outside the page");
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflow === "visible") continue;
      const box = at.getBoundingClientRect();
      if (rect.left < box.left - 0.5 || rect.right > box.right + 0.5 || rect.top < box.top - 0.5 || rect.bottom > box.bottom + 0.5) {
        say(element, "a word is cut off by " + name(at));
      }
    }
    const on = document.elementFromPoint((rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2);
    if (on && on !== element && !element.contains(on)) say(element, "a word lies under " + name(on));
  }
}
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node; node = walker.nextNode()) {
  for (const word of node.data.matchAll(/\S+/g)) {
    lookAt(node.parentElement);
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    lookAtWord(node.parentElement, [...range.getClientRects()]);
  }
}
if (root.scrollWidth > root.clientWidth) problems.add(`scrolls sideways: ${root.scrollWidth} px in ${root.clientWidth}`);

const all = (selector) => [...document.querySelectorAll(selector)];
return {
  text: document.title + "\n" + document.body.innerText,
  problems: [...problems],
  ranScript: typeof window.ranScript !== "undefined",
  title: document.title,
  lang: root.lang,
  headings: all("h1, h2, h3, h4, h5, h6").map((heading) => [+heading.localName[1], heading.textContent]),
  mains: all("main").length,
  headersWithoutScope: all("th:not([scope])").length,
  tablesWithoutHeader: all("table").filter((table) => !table.querySelector("th")).length,
  // What may not be divided over two pages.
  rows: all("tbody tr").filter((row) => !row.querySelector("table, section")).map((row) => row.innerText),
  blocks: all("section, footer").filter((block) => !block.querySelector("section, footer, thead")).map((block) => block.innerText),
};
