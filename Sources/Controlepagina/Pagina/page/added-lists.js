/** Whether a verdict is about a list or a key that was given, and not about a document. */
function isListVerdict(verdict) {
  return verdict.kind === "status" || verdict.kind === "keys";
}

/** Takes up status lists, and asks about keys; answers which of the files these were. */
async function takeLists(session, files, verdicts) {
  const taken = [];
  const parts = [];
  for (const verdict of verdicts) {
    const file = files.find((one) => one.name === verdict.path);
    if (!file) continue;
    taken.push(file);
    const given = { name: file.name, bytes: await file.bytes() };
    if (verdict.kind === "status") {
      await session.addStatus(given);
      parts.push(listNotice(verdict));
    } else {
      parts.push(verdict.keys.length > 0 ? keyQuestion(session, given, verdict) : unreadableKey(verdict));
    }
  }
  if (parts.length > 0) byID("lijstmeldingen").replaceChildren(...parts);
  return taken;
}

function listNotice(verdict) {
  return element("div", { class: "notice grey" },
    element("p", {}, both({ nl: "Statuslijst gelezen: ", en: "Status list read: " }), foreign(verdict.path)),
    saying([...(verdict.details || []), ...(verdict.notes || [])]));
}

/** A key counts only when the reader says that its fingerprint is the school's: whoever sends a document can send a key too. */
function keyQuestion(session, given, verdict) {
  const tick = element("input", { type: "checkbox" });
  const trust = element("button", { type: "button", class: "secondary", disabled: true },
    both({ nl: "Vertrouw deze sleutel tijdens dit bezoek", en: "Trust this key during this visit" }));
  const card = element("div", { class: "card amber", "data-key": "asked" },
    element("div", { class: "verdict" }, icon("amber"), element("div", {},
      element("p", { class: "word" }, both(toneWord("amber"))),
      element("h3", {}, both({
        nl: "U gaf een sleutel. Die telt pas als u hem hebt vergeleken.",
        en: "You gave a key. It counts only once you compared it.",
      })),
      element("p", { class: "file" }, both({ nl: "Bestand: ", en: "File: " }), foreign(given.name)))),
    keyFacts(verdict.keys),
    element("p", {}, both({
      nl: "Wie een verklaring vervalst, stuurt er ook een sleutel bij. Bel de school op een nummer dat u zelf opzocht, of zoek haar website zelf op, en vergelijk elk teken van de vingerafdruk.",
      en: "Who forges a verklaring sends a key with it too. Call the school at a number that you looked up yourself, or find its website yourself, and compare every character of the fingerprint.",
    })),
    element("label", { class: "confirm" }, tick, element("span", {}, both({
      nl: "Ik heb de vingerafdruk zo vergeleken, en hij is gelijk.",
      en: "I compared the fingerprint in this way, and it is the same.",
    }))),
    trust);
  tick.addEventListener("change", () => {
    trust.disabled = !tick.checked;
  });
  trust.addEventListener("click", async () => {
    await session.addTrust(given);
    card.replaceWith(trustedNotice(session, given, verdict));
    await judgeAgain(session);
  });
  return card;
}

function unreadableKey(verdict) {
  return element("div", { class: "notice grey" },
    element("p", {}, both({ nl: "Dit is geen sleutel die te lezen is: ", en: "This is no key that can be read: " }), foreign(verdict.path)),
    saying(verdict.notes));
}

function trustedNotice(session, given, verdict) {
  const stop = element("button", { type: "button", class: "secondary" },
    both({ nl: "Vertrouw hem niet meer", en: "Trust it no longer" }));
  const part = element("div", { class: "notice amber", "data-key": "trusted" },
    element("p", {}, icon("amber"), both({
      nl: "Tijdens dit bezoek vertrouwt u ook deze sleutel, op uw eigen woord:",
      en: "During this visit you trust this key too, on your own word:",
    })),
    keyFacts(verdict.keys), stop);
  stop.addEventListener("click", async () => {
    await session.dropTrust(given);
    part.replaceWith(keyQuestion(session, given, verdict));
    await judgeAgain(session);
  });
  return part;
}
