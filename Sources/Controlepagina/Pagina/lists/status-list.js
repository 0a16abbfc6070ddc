const REVOCATION_REASONS = [
  "vervangen", "fout-in-gegevens", "op-verzoek-van-houder", "dubbel-afgegeven", "ten-onrechte-afgegeven",
];

/** The status list in a file. It waits between pieces, so that a page stays alive. @throws {Problem} as `readListNote` */
async function readStatusList(bytes, pause = async () => {}) {
  return readListNote(bytes, (text) => readStatusListText(text, pause));
}

/** Which verklaringen of a school do not hold any more; `entries` is a Map of id to `{id, date, reason, replacedBy}`. */
async function readStatusListText(text, pause) {
  const lines = new ListLines(text);
  const header = readListHeader(lines, "status");
  const nextAtLatest = readMoment(lines.nextAfter("volgende-uiterlijk", "nextAtLatest"));
  if (nextAtLatest === null || nextAtLatest <= header.madeAt) throw lines.problem("nextAtLatest");
  const demandCount = lines.count();
  // The school's day may be one further than UTC's.
  const lastDay = nextDay(dayOfMoment(header.madeAt));
  const entries = new Map();
  let last = null;
  while (!lines.isAtEnd) {
    const entry = readStatusEntry(lines.next(), lines);
    if (entry.date > lastDay) throw lines.problem("dayAfterList");
    if (last !== null && last >= entry.id) throw lines.problem("idOrder");
    last = entry.id;
    entries.set(entry.id, entry);
    if (entries.size % 4096 === 0) await pause();
  }
  demandCount(entries.size);
  return { ...header, nextAtLatest, entries };
}

function readStatusEntry(line, lines) {
  const id = line.slice(0, 29);
  const revoked = " ingetrokken ";
  if (!isDocumentID(id) || !line.startsWith(revoked, 29)) throw lines.problem("lineForm");
  let rest = line.slice(29 + revoked.length);
  const date = readDay(rest.slice(0, 10));
  if (date === null) throw lines.problem("day");
  rest = rest.slice(10);
  if (!rest.startsWith(" ")) throw lines.problem("lineForm");
  const reason = rest.slice(1).split(" ", 1)[0];
  if (!REVOCATION_REASONS.includes(reason)) throw lines.problem("reason");
  rest = rest.slice(1 + reason.length);
  let replacedBy = null;
  if (rest !== "") {
    const replaced = " vervangen-door ";
    replacedBy = rest.slice(replaced.length);
    if (!rest.startsWith(replaced) || !isDocumentID(replacedBy)) throw lines.problem("lineForm");
  }
  if ((reason === "vervangen") !== (replacedBy !== null) || replacedBy === id) throw lines.problem("replacement");
  return { id, date, reason, replacedBy };
}

/** Whether a file of this name can be a status list, and which: its serial, or null. */
function serialInListName(name, role) {
  const found = new RegExp(`^${role}-([0-9]{4,16})$`).exec(name);
  if (!found) return null;
  const serial = Number(found[1]);
  const isItsName = String(serial).padStart(4, "0") === found[1];
  return isItsName && serial >= 1 && BigInt(serial) <= LIST_MAXIMUM_SERIAL ? serial : null;
}
