const paperMembers = ["afg", "aft", "bpv", "brin", "crebo", "dos", "id", "lb", "naam", "op", "sha", "sl", "wp"];
const paperMembersWhenThere = ["geb", "verv"];

/**
 * The short record that a QR code holds (`pv-qr/1`), of which nothing is to be believed yet; null where the bytes are none.
 * `{id, day, brin, crebo, nr, codes, digest, keyID, members}`.
 */
function readPaperRecord(bytes) {
  const members = strictValue(bytes);
  if (!(members instanceof Map)) return null;
  const isKnown = [...members.keys()].every((name) => paperMembers.includes(name) || paperMembersWhenThere.includes(name));
  if (!isKnown || !paperMembers.every((name) => members.has(name))) return null;
  const text = (name) => textOf(members, name) || null;
  const isID = (name) => isDocumentID(text(name) || "");
  const digest = bytesOfBase64(text("sha") || "");
  const codes = paperCodes(members.get("wp"));
  const isRight = isID("id") && readDay(text("afg") || "") !== null && text("brin") !== null && /^[0-9]{5}$/.test(text("crebo") || "") &&
    text("dos") !== null && digest !== null && digest.length === 32 && /^[0-9a-f]{8}$/.test(text("sl") || "") &&
    text("naam") !== null && text("op") !== null && codes !== null &&
    areTexts(members.get("aft"), 3) && areTexts(members.get("bpv"), 2) && areTexts(members.get("lb"), 2) &&
    (!members.has("geb") || text("geb") !== null) && (!members.has("verv") || isID("verv"));
  if (!isRight) return null;
  return {
    id: text("id"), day: text("afg"), brin: text("brin"), crebo: text("crebo"), nr: text("dos"), codes, digest, keyID: text("sl"),
    members,
  };
}

function areTexts(value, count) {
  return Array.isArray(value) && value.length === count && value.every((item) => typeof item === "string" && item !== "");
}

/** The codes that `{"B1-K1":[1,2]}` writes, in dossier order; null for anything else. */
function paperCodes(value) {
  if (!(value instanceof Map) || value.size === 0) return null;
  const codes = [];
  for (const [kerntaak, numbers] of value) {
    if (!Array.isArray(numbers) || numbers.length === 0) return null;
    for (const [index, number] of numbers.entries()) {
      const place = Number.isInteger(number) ? placeOfCode(`${kerntaak}-W${number}`) : null;
      if (place === null || (index > 0 && numbers[index - 1] >= number)) return null;
      codes.push({ place, kerntaak, code: `${kerntaak}-W${number}` });
    }
  }
  return codes.sort((one, other) => one.place - other.place);
}
