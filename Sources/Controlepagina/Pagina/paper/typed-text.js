/** More than a text of a verklaring has, also in a mail with others. */
const maximumTypedLength = 1 << 17;

/** Patterns of what the built-in text prints for a day, and for a day of birth. */
function printedDay() {
  return `\\d{1,2} (?:${dutchMonths.join("|")}) \\d{4}`;
}

function printedBirth() {
  return `${printedDay()}|(?:${dutchMonths.join("|")}) \\d{4} \\(dag onbekend\\)|\\d{4} \\(dag en maand onbekend\\)`;
}

/**
 * What mail programs do to a text undone: quoting, line ends, spaces of other kinds, soft line breaks of quoted-printable.
 * Lines stay lines, for where they were not moved they say something.
 */
function unmangled(text) {
  const lines = decodedQuotedPrintable(text.normalize("NFC").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")).split("\n");
  return lines.map((line) => line
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\f\v]/g, " ")
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, "")
    .replace(/^(?: *[>|])+ ?/, "")
    .replace(/ +/g, " ").trim()).join("\n");
}

/** Text that still is as mail carries it (`=\n`, `=C3=AB`) decoded; other text as it is. */
function decodedQuotedPrintable(text) {
  if (!/=[ \t]*\n/.test(text) && !/=[0-9A-F]{2}=[0-9A-F]{2}/.test(text)) return text;
  return text.replace(/=[ \t]*\n/g, "").replace(/(?:=[0-9A-F]{2})+/g, (codes) => {
    const bytes = Uint8Array.from(codes.slice(1).split("="), (code) => parseInt(code, 16));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return codes;
    }
  }).normalize("NFC");
}

/** A pattern in which a space is any space or line end, for lines may have been broken anew. */
function printedPattern(pattern) {
  return new RegExp(pattern.replace(/ /g, "\\s+"), "u");
}

/** What stands between two headings; all of it where the first is not there. */
function partBetween(text, first, last) {
  const start = printedPattern(`(?:^|\\n)${first}(?=\\s)`).exec(text) || printedPattern(`(?<=^|\\s)${first}(?=\\s)`).exec(text);
  const rest = start ? text.slice(start.index + start[0].length) : text;
  const end = printedPattern(`(?:^|\\n)${last}(?=\\s|$)`).exec(rest) || printedPattern(`(?<=\\s)${last}(?=\\s|$)`).exec(rest);
  return `\n${end ? rest.slice(0, end.index) : rest}\n`;
}

/**
 * The fields of a pasted text of a verklaring, as the built-in template prints it; what cannot be found stays empty, for
 * the reader to fill in.
 *
 * Nothing depends on a guess here: whether the fields are right is for the controlegetal to say.
 */
function readTypedText(pasted) {
  const text = unmangled(pasted.slice(0, maximumTypedLength));
  const fields = emptyTypedFields();
  const take = (part, pattern, ...names) => {
    const found = printedPattern(pattern).exec(part);
    if (found) names.forEach((name, place) => {
      if (name && found[place + 1] !== undefined) fields[name] = typedLine(found[place + 1]);
    });
    return found;
  };
  readWho(partBetween(text, "Wie heeft dit geleerd", "Opleiding en leerbedrijf"), take);
  readWhat(partBetween(text, "Opleiding en leerbedrijf", "Wat is aangetoond"), take, fields);
  fields.kerntaken = readTasks(partBetween(text, "Wat is aangetoond", "Afgetekend door het leerbedrijf"));
  readSignOff(partBetween(text, "Afgetekend door het leerbedrijf", "Afgegeven door de school"), take, fields);
  readIssue(partBetween(text, "Afgegeven door de school", "Deze praktijkverklaring is geen diploma"), take);
  const end = partBetween(text, "Is deze verklaring echt\\?", "$^");
  take(end, "\\sId (pv-[0-9a-z]{26})\\s", "id");
  take(end, "\\sZout ([0-9a-f]{32})\\s", "zout");
  take(end, "\\sControlegetal ((?:[0-9a-f]{4}\\s*){16})", "controlegetal");
  moveBorderOfPlace(fields);
  return fields;
}

function readWho(part, take) {
  take(part, `\\sNaam (\\S[^]{0,4000}?) Geboren (${printedBirth()})(?: Geboorteplaats (\\S[^]{0,4000}?))?(?: Geboorteland (\\S[^]{0,4000}?))? ?$`,
    "naam", "geboortedatum", "geboorteplaats", "geboorteland");
}

function readWhat(part, take, fields) {
  take(part, "\\sKwalificatie (\\S[^]{0,4000}?) crebo (\\d{5}), mbo-([1-4])\\s", "kwalificatieNaam", "kwalificatieCrebo", "niveau");
  take(part, "\\sDossier (\\S[^]{0,4000}?) crebo (\\d{5})(?:, (?:versie|nr) (\\S+))?\\s", "dossierNaam", "dossierCrebo", "dossierNr");
  const company = printedPattern("\\sErkend leerbedrijf (\\S[^]{0,4000}?), LeerbedrijfID (\\d{9})\\s").exec(part);
  if (company) {
    // Name and place stand on lines of their own, each of which may go on.
    const lines = company[1].split("\n");
    fields.leerbedrijfNaam = typedLine(lines.length > 1 ? lines.slice(0, -1).join(" ") : lines[0]);
    fields.leerbedrijfPlaats = lines.length > 1 ? typedLine(lines[lines.length - 1]) : "";
    fields.leerbedrijfID = company[2];
  }
  take(part, `\\sPraktijkperiode (${printedDay()}) tot en met (${printedDay()})`, "bpvVan", "bpvTot");
  take(part, "\\sUren praktijk (\\d+)\\s", "bpvUren");
}

/** Name and place of the leerbedrijf where the line between them is gone: its place is mostly where it signed off. */
function moveBorderOfPlace(fields) {
  const whole = typedLine(`${fields.leerbedrijfNaam} ${fields.leerbedrijfPlaats}`);
  const place = fields.aftekeningPlaats;
  if (place !== "" && whole.endsWith(` ${place}`)) {
    fields.leerbedrijfNaam = whole.slice(0, -place.length - 1);
    fields.leerbedrijfPlaats = place;
  } else if (fields.leerbedrijfPlaats === "" && whole.includes(" ")) {
    fields.leerbedrijfNaam = whole.slice(0, whole.lastIndexOf(" "));
    fields.leerbedrijfPlaats = whole.slice(whole.lastIndexOf(" ") + 1);
  }
}

function readTasks(part) {
  const heading = /(?:^|\s)Kerntaak\s+([A-Z]\d+-K\d+):\s+/gu;
  const starts = [...part.matchAll(heading)];
  return starts.map((start, number) => {
    const end = number + 1 < starts.length ? starts[number + 1].index : part.length;
    const body = part.slice(start.index + start[0].length, end);
    // Codes in an explanation do not begin with this kerntaak's code and end with a day.
    const rows = [...body.matchAll(new RegExp(
      `(?:^|\\s)(${start[1]}-W\\d+)\\s+(\\S[^]{0,4000}?)\\s+aangetoond\\s+op\\s+(${printedDay().replace(/ /g, "\\s+")})(?=\\s|$)`, "gu"))];
    return {
      code: start[1],
      titel: typedLine(body.slice(0, rows.length > 0 ? rows[0].index : body.length)),
      werkprocessen: rows.map((row, place) => {
        const after = body.slice(row.index + row[0].length, place + 1 < rows.length ? rows[place + 1].index : body.length);
        const remark = /^\s*toelichting:\s+([^]*)$/u.exec(after);
        return { code: row[1], titel: typedLine(row[2]), datum: typedLine(row[3]), toelichting: remark ? typedLine(remark[1]) : "" };
      }),
    };
  });
}

function readSignOff(part, take, fields) {
  take(part, `\\sPlaats en datum (\\S[^]{0,4000}?), (${printedDay()})\\s`, "aftekeningPlaats", "aftekeningDatum");
  const person = (label, next) => {
    const found = printedPattern(`\\s${label} (\\S[^]{0,4000}?) (?:${next})\\s`).exec(part);
    if (!found) return ["", ""];
    const whole = typedLine(found[1]);
    const comma = whole.indexOf(", ");
    return comma < 0 ? [whole, ""] : [whole.slice(0, comma), whole.slice(comma + 2)];
  };
  const how = "Afgetekend (?:Volgens|Digitaal)";
  [fields.praktijkopleiderNaam, fields.praktijkopleiderFunctie] = person("Praktijkopleider", `Ondertekenaar|${how}`);
  [fields.ondertekenaarNaam, fields.ondertekenaarFunctie] = person("Ondertekenaar", how);
  if (printedPattern("\\sAfgetekend Volgens de school met de pen afgetekend op papier\\.").test(part)) fields.wijze = "papier";
  if (printedPattern("\\sAfgetekend Digitaal ondertekend met een sleutel van het leerbedrijf\\.").test(part)) fields.wijze = "sshsig";
  const portal = take(part, "\\sAfgetekend Volgens de school afgetekend in een portaal"
    + `(?:, op (${printedDay()}) om (\\d\\d:\\d\\d) uur(?: \\((UTC[^)]*)\\))?)?(?:, kenmerk (\\S[^]{0,4000}?))?\\. ?(?=$|Aftekenblad\\s)`,
    "portaalDatum", "portaalTijd", "portaalZone", "kenmerk");
  if (portal) fields.wijze = "portaal";
  take(part, "\\sAftekenblad ((?:[0-9a-f]{4}\\s*){16})", "blad");
  take(part, "\\sScan \\(SHA-256\\) ((?:[0-9a-f]{4}\\s*){16})", "scan");
  take(part, "\\sSleutel (SHA256:[A-Za-z0-9+/]{43})\\s", "vingerafdruk");
}

function readIssue(part, take) {
  take(part, `\\sPlaats en datum (\\S[^]{0,4000}?), (${printedDay()})\\s`, "instellingPlaats", "afgegeven");
  take(part, "\\sSchool (\\S[^]{0,4000}?) BRIN (\\d\\d[A-Z]{2}(?:\\d\\d)?)\\s", "instellingNaam", "instellingBrin");
  take(part, "\\sVan de school (\\S[^]{0,4000}?) ?(?=$|Vervangt de verklaring met id\\s)", "instellingTekst");
  take(part, "\\sVervangt de verklaring met id (pv-[0-9a-z]{26})\\s", "vervangt");
}
