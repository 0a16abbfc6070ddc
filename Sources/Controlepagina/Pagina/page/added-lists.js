/** Nobody compares more fingerprints than these with care. */
const maximumKeyCount = 5;

/** Whether a verdict is about a list or a key that was given, and not about a document. */
function isListVerdict(verdict) {
  return verdict.kind === "status" || verdict.kind === "keys";
}

/**
 * What was dropped and is no document, for the session to keep: `{kind, name, bytes, verdict}`, of which keys have `ticked` and
 * `confirmed`, the texts of those that the reader compared. What cannot be used is `unusable`, and is only told.
 */
async function givenLists(files, verdicts) {
  const given = [];
  for (const verdict of verdicts) {
    const file = files.find(({ name }) => name === verdict.path);
    if (!file) continue;
    given.push({
      kind: givenKind(verdict), name: file.name, bytes: await file.bytes(), verdict, ticked: new Set(), confirmed: new Set(),
    });
  }
  return given;
}

function givenKind({ kind, list, keys }) {
  if (kind === "status") return list ? "status" : "unusable";
  if (list) return "keylist";
  return keys.length > 0 && keys.length <= maximumKeyCount ? "keys" : "unusable";
}

/** What may be believed of something that was given, for the context: of a file of keys those that the reader confirmed. */
function trustedPart({ kind, name, bytes, confirmed }) {
  if (kind === "keylist") return [{ name, bytes, isOffered: true }];
  if (kind !== "keys" || confirmed.size === 0) return [];
  return [{ name, bytes: utf8Bytes([...confirmed].map((text) => `${text}\n`).join("")) }];
}

function showGiven(session) {
  byID("lijstmeldingen").replaceChildren(...session.given.map((given) => givenNotice(session, given)));
}

function givenNotice(session, given) {
  switch (given.kind) {
    case "status": return listNotice(given, { nl: "Statuslijst gelezen: ", en: "Status list read: " });
    case "keylist": return keyListNotice(session, given);
    case "keys": return given.confirmed.size > 0 ? trustedNotice(session, given) : keyQuestion(session, given);
    default: return unusableNotice(given);
  }
}

function listNotice({ name, verdict }, what, ...more) {
  return element("div", { class: "notice grey" }, element("p", {}, both(what), foreign(name)),
    saying([...(verdict.details || []), ...(verdict.notes || []), ...more]));
}

/** A list of keys counts by the key that signed it, so that nobody is asked to compare every key on it. */
function keyListNotice(session, given) {
  const { digest, origin } = given.verdict.list;
  return listNotice(given, { nl: "Sleutellijst gelezen: ", en: "Key list read: " }, session.context.keyLists.has(digest)
    ? { nl: `Zij is ondertekend met een sleutel die u vertrouwt: ${origin}.`, en: `It is signed with a key that you trust: ${origin}.` }
    : { nl: `Zij telt pas als u de sleutel vertrouwt waarmee zij is ondertekend. Sleep de sleutel van ${origin} op deze pagina (sleutels.vkey).`,
        en: `It counts only once you trust the key that signed it. Drag the key of ${origin} onto this page (sleutels.vkey).` });
}

function unusableNotice({ name, verdict }) {
  if (verdict.kind === "status") {
    return element("div", { class: "notice amber" },
      element("p", {}, icon("amber"), both({ nl: "Deze statuslijst is niet te lezen, en telt niet mee: ", en: "This status list cannot be read, and does not count: " }), foreign(name)),
      saying(verdict.notes));
  }
  const count = verdict.keys.length;
  return element("div", { class: "notice grey" },
    element("p", {}, both(count > 0
      ? { nl: `Hier staan ${count} sleutels in. Niemand vergelijkt er zoveel; vraag de school alleen om haar eigen sleutels: `,
          en: `There are ${count} keys in this. Nobody compares so many; ask the school for its own keys alone: ` }
      : { nl: "Dit is geen sleutel die te lezen is: ", en: "This is no key that can be read: " }), foreign(name)),
    saying(verdict.notes));
}
