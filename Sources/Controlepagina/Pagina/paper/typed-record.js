/**
 * The record of which these fields were printed, as Swift's `CanonicalBeoordeling` writes it: members that are not there are
 * left out, numbers are numbers.
 *
 * @param fields  as `cleanTypedFields` makes them
 * @param reading  what no paper says in so many words: `{kandidaat: {voornamen, …}, tijdstip}`
 */
function typedRecord(fields, reading) {
  const record = new Map([
    ["formaat", recordFormat], ["kandidaat", new Map(Object.entries(reading.kandidaat))], ["kerntaken", fields.kerntaken.map(typedTask)],
  ]);
  for (const { name, path, kind } of typedFields) {
    if (!path || fields[name] === "" || !isOfManner(name, fields.wijze)) continue;
    let holder = record;
    for (const step of path.slice(0, -1)) {
      if (!holder.has(step)) holder.set(step, new Map());
      holder = holder.get(step);
    }
    holder.set(path[path.length - 1], kind === "level" || kind === "hours" ? Number(fields[name]) : fields[name]);
  }
  if (fields.wijze === "portaal" && reading.tijdstip) record.get("aftekening").set("tijdstip", reading.tijdstip);
  return record;
}

function typedTask({ code, titel, werkprocessen }) {
  return new Map([["code", code], ["titel", titel], ["werkprocessen", werkprocessen.map((work) => new Map(
    ["code", "datum", "titel", "toelichting"].filter((name) => work[name] !== "").map((name) => [name, work[name]])))]]);
}

/** Whether a record that was signed off in this manner has the member: one that was chosen and changed back may linger in the form. */
function isOfManner(name, manner) {
  switch (name) {
    case "kenmerk": return manner === "portaal";
    case "scan": return manner === "papier";
    case "vingerafdruk": return manner === "sshsig";
    default: return true;
  }
}
