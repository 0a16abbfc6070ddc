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
  return {
    zegel: { nl: "Voor zegels", en: "For seals" },
    status: { nl: "Voor statuslijsten", en: "For status lists" },
    sleutels: { nl: "Voor sleutellijsten", en: "For key lists" },
  }[roleOfKeyName(name)];
}

function keyPeriod({ from, to, revoked }) {
  const text = (language, words) => `${words.from} ${dayText(from)[language]}${to ? ` ${words.to} ${dayText(to)[language]}` : ""}`
    + `${revoked ? `; ${words.revoked} ${dayText(revoked)[language]}` : ""}.`;
  return {
    nl: text("nl", { from: "Telt vanaf", to: "tot en met", revoked: "ingetrokken per" }),
    en: text("en", { from: "Counts from", to: "until", revoked: "revoked as of" }),
  };
}
