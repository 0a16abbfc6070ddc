/**
 * The record of which these fields were printed, as Swift's `CanonicalBeoordeling` writes it: members that are not there are
 * left out, numbers are numbers.
 *
 * @param fields  as `cleanTypedFields` makes them
 * @param reading  what no paper says in so many words: `{kandidaat, tijdstip}`
 */
function typedRecord(fields, reading) {
  const record = { formaat: "praktijkverklaring/1", kandidaat: { ...reading.kandidaat }, kerntaken: fields.kerntaken.map(typedTask) };
  for (const { name, path, kind } of typedFields) {
    if (!path || fields[name] === "" || !isOfManner(name, fields.wijze)) continue;
    let holder = record;
    for (const step of path.slice(0, -1)) holder = holder[step] || (holder[step] = {});
    holder[path[path.length - 1]] = kind === "level" || kind === "hours" ? Number(fields[name]) : fields[name];
  }
  if (fields.wijze === "portaal" && reading.tijdstip) record.aftekening.tijdstip = reading.tijdstip;
  return record;
}

function typedTask({ code, titel, werkprocessen }) {
  return {
    code, titel,
    werkprocessen: werkprocessen.map((work) => (work.toelichting === ""
      ? { code: work.code, datum: work.datum, titel: work.titel }
      : { code: work.code, datum: work.datum, titel: work.titel, toelichting: work.toelichting })),
  };
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

/** Its bytes: RFC 8785, which for texts, lists, objects and small numbers is what `JSON.stringify` does with keys in order. */
function typedRecordBytes(record) {
  return utf8Bytes(JSON.stringify(record, (key, value) => (value === null || typeof value !== "object" || Array.isArray(value)
    ? value
    : Object.fromEntries(Object.keys(value).sort().map((name) => [name, value[name]])))));
}
