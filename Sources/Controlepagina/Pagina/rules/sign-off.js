/** What a record says of a sign-off with a key; null when it says that it was signed off without one. */
async function signOffClaim(record) {
  const { members } = record;
  if (textOf(members, "aftekening", "wijze") !== "sshsig") return null;
  const sheet = textOf(members, "aftekening", "blad");
  const day = textOf(members, "aftekening", "datum");
  return {
    sheet: sheet !== null && /^[0-9a-f]{64}$/.test(sheet) ? sheet : null,
    key: textOf(members, "aftekening", "vingerafdruk"), id: record.id, leerbedrijf: textOf(members, "leerbedrijf", "id"),
    praktijkopleider: textOf(members, "praktijkopleider", "naam"), school: record.brin,
    day: day !== null && readDay(day) !== null ? day : null, row: await sheetRow(record),
  };
}

/** The line that the sheet must have, to the byte; null when the record cannot stand on a sheet. */
async function sheetRow(record) {
  const codes = [];
  for (const kerntaak of elementsOf(record.members, "kerntaken")) {
    for (const werkproces of elementsOf(kerntaak, "werkprocessen")) {
      const code = textOf(werkproces, "code");
      if (code === null || placeOfCode(code) === null) return null;
      codes.push(code);
    }
  }
  codes.sort((one, other) => placeOfCode(one) - placeOfCode(other));
  const assessment = new Map(record.members);
  for (const name of ["aftekening", "afgegeven", "instelling"]) assessment.delete(name);
  assessment.set("formaat", assessmentFormat);
  return `${await hexDigest(canonicalJSON(assessment))}  ${record.id} ${codes.map((code) => ` ${code}`).join("")}`;
}

/**
 * What is known of the leerbedrijf's sign-off, beside the school's word for it: `claimed` (no key signed), `absent`, `holds`
 * or `wrong`. `sheetOf` finds a sheet by its digest, as `lookAtSheet` answers.
 */
async function judgeSignOff(record, sheetOf) {
  const claim = await signOffClaim(record);
  if (claim === null) return { kind: "claimed", record };
  const judged = (kind, more) => ({ kind, claim, record, ...more });
  if (claim.sheet === null || claim.key === null || claim.row === null) {
    return judged("wrong", { reason: { word: "incomplete-record" } });
  }
  const found = await sheetOf(claim.sheet);
  if (found.absent) return judged("absent");
  if (found.wrong) return judged("wrong", { reason: found.wrong });
  const reason = sheetProblem(claim, found);
  return reason ? judged("wrong", { reason }) : judged("holds", { sheetDay: found.sheet.values.datum });
}

/** What of a signed sheet is not as the record says; null where all is. */
function sheetProblem(claim, { sheet: { values, rows }, fingerprint }) {
  if (fingerprint !== claim.key) return { word: "other-key", fingerprint };
  if (claim.leerbedrijf !== values.leerbedrijf) return { word: "other-leerbedrijf" };
  if (claim.praktijkopleider !== values.praktijkopleider) return { word: "other-praktijkopleider" };
  if (claim.school !== values.instelling) return { word: "other-school" };
  if (claim.day === null || values.datum > claim.day) return { word: "later-sheet" };
  if (!rows.has(claim.id)) return { word: "not-listed" };
  return rows.get(claim.id) === claim.row ? null : { word: "other-assessment" };
}

/** A sign-off that is wrong makes nothing worse that was not good. */
function consideringSignOff(outcome, signOff) {
  return outcomeStatus(outcome) === 0 && signOff && signOff.kind === "wrong" ? "signoff-wrong" : outcome;
}
