/** The keys that count on this page, each with its fingerprint. */
function showKeys(context) {
  const keys = knownKeys(context);
  byID("sleutels").replaceChildren(keys.length > 0 ? keyFacts(keys) : notice("amber", {
    nl: "Er is geen sleutel ingebouwd: deze pagina kan niets echt noemen.",
    en: "No key is built in: this page can call nothing genuine.",
  }));
}

function keyFacts(keys) {
  return element("dl", { class: "facts" }, keys.map((key) => element("div", {},
    element("dt", {}, both(keyRole(key.name))),
    element("dd", {},
      key.school ? element("div", {}, foreign(`${key.school.name} (BRIN ${key.school.brin})`)) : null,
      element("div", {}, foreign(key.name)),
      key.from ? element("div", {}, both(keyPeriod(key))) : null,
      element("span", { class: "mono fingerprint" }, inFours(key.fingerprint))))));
}

function keyRole(name) {
  if (name.endsWith("/status")) return { nl: "Voor statuslijsten", en: "For status lists" };
  if (name.endsWith("/sleutels")) return { nl: "Voor sleutellijsten", en: "For key lists" };
  return { nl: "Voor zegels", en: "For seals" };
}

function keyPeriod({ from, to, revoked }) {
  return {
    nl: `Telt vanaf ${dayText(from).nl}${to ? ` tot en met ${dayText(to).nl}` : ""}${revoked ? `; ingetrokken per ${dayText(revoked).nl}` : ""}.`,
    en: `Counts from ${dayText(from).en}${to ? ` until ${dayText(to).en}` : ""}${revoked ? `; revoked as of ${dayText(revoked).en}` : ""}.`,
  };
}
