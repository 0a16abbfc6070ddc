/** A key counts only when the reader says that its fingerprint is the school's: whoever sends a document can send a key too. */
function keyQuestion(session, given) {
  const { keys } = given.verdict;
  const isOne = keys.length === 1;
  const trust = element("button", { type: "button", class: "secondary" }, both(isOne
    ? { nl: "Vertrouw deze sleutel tijdens dit bezoek", en: "Trust this key during this visit" }
    : { nl: "Vertrouw de aangevinkte sleutels tijdens dit bezoek", en: "Trust the ticked keys during this visit" }));
  const update = () => {
    trust.disabled = given.ticked.size === 0;
  };
  update();
  trust.addEventListener("click", () => {
    given.confirmed = new Set(given.ticked);
    return judgeAgain(session);
  });
  return element("div", { class: "card amber", "data-key": "asked" },
    element("div", { class: "verdict" }, icon("amber"), element("div", {},
      element("p", { class: "word" }, both(toneWord("amber"))),
      element("h3", {}, both(isOne
        ? { nl: "U gaf een sleutel. Die telt pas als u hem hebt vergeleken.", en: "You gave a key. It counts only once you compared it." }
        : { nl: `U gaf ${keys.length} sleutels. Elk telt pas als u hem hebt vergeleken.`,
            en: `You gave ${keys.length} keys. Each counts only once you compared it.` })),
      element("p", { class: "file" }, both({ nl: "Bestand: ", en: "File: " }), foreign(given.name)))),
    element("p", {}, both({
      nl: "Wie een verklaring vervalst, stuurt er ook een sleutel bij. Bel de school op een nummer dat u zelf opzocht, of zoek haar website zelf op, en vergelijk elk teken van de vingerafdruk.",
      en: "Who forges a verklaring sends a key with it too. Call the school at a number that you looked up yourself, or find its website yourself, and compare every character of the fingerprint.",
    })),
    keys.map((key) => keyTick(key, given.ticked, update)), trust);
}

/** One key with the word of the reader about it: of the others nothing is said by that. */
function keyTick(key, ticked, update) {
  const tick = element("input", { type: "checkbox", checked: ticked.has(key.text) });
  tick.addEventListener("change", () => {
    if (tick.checked) ticked.add(key.text);
    else ticked.delete(key.text);
    update();
  });
  return element("div", { role: "group", "aria-label": visibleText(key.name) }, keyFacts([key]),
    element("label", { class: "confirm" }, tick, element("span", {}, both({
      nl: "Ik heb deze vingerafdruk zo vergeleken, en hij is gelijk.",
      en: "I compared this fingerprint in this way, and it is the same.",
    }))));
}

function trustedNotice(session, given) {
  const { confirmed, verdict: { keys } } = given;
  const isOne = confirmed.size === 1;
  const stop = element("button", { type: "button", class: "secondary" }, both(isOne
    ? { nl: "Vertrouw hem niet meer", en: "Trust it no longer" } : { nl: "Vertrouw ze niet meer", en: "Trust them no longer" }));
  stop.addEventListener("click", () => {
    given.confirmed = new Set();
    given.ticked = new Set();
    return judgeAgain(session);
  });
  return element("div", { class: "notice amber", "data-key": "trusted" },
    element("p", {}, icon("amber"), both(isOne
      ? { nl: "Tijdens dit bezoek vertrouwt u ook deze sleutel, op uw eigen woord:", en: "During this visit you trust this key too, on your own word:" }
      : { nl: "Tijdens dit bezoek vertrouwt u ook deze sleutels, op uw eigen woord:", en: "During this visit you trust these keys too, on your own word:" })),
    keyFacts(keys.filter((key) => confirmed.has(key.text))),
    keys.every((key) => confirmed.has(key.text)) ? null
      : element("p", {}, both({ nl: "Wat u niet aanvinkte telt niet.", en: "What you did not tick does not count." })),
    stop);
}
