/** More than a text of a verklaring has, also in a mail with others. */
const maximumTypedLength = 1 << 17;

/**
 * What mail programs do to a text undone: quoting, line ends, spaces of other kinds, soft line breaks of quoted-printable.
 * Lines stay lines, for where they were not moved they say something; between two words is one space or one line end.
 */
function unmangled(text) {
  const lines = decodedQuotedPrintable(composed(text).replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")).split("\n");
  return lines.map((line) => line
    .replace(/[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\r\t\f\v]/g, " ")
    .replace(/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, "")
    .replace(/^(?: *[>|])+ ?/, "")
    .replace(/ +/g, " ").trim()).filter((line) => line !== "").join("\n");
}

/** Text that still is as mail carries it (`=\n`, `=C3=AB`) decoded; other text as it is. */
function decodedQuotedPrintable(text) {
  if (!/=[ \t]*\n/.test(text) && !/=[0-9A-F]{2}=[0-9A-F]{2}/.test(text)) return text;
  return composed(text.replace(/=[ \t]*\n/g, "").replace(/(?:=[0-9A-F]{2})+/g, (codes) => {
    const bytes = Uint8Array.from(codes.slice(1).split("="), (code) => parseInt(code, 16));
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return codes;
    }
  }));
}

/**
 * The fields of a pasted text of a verklaring, as the built-in template prints it; what cannot be found stays empty, for
 * the reader to fill in.
 *
 * Nothing depends on a guess here: whether the fields are right is for the controlegetal to say.
 *
 * @param work  counts in `steps` what was looked at
 */
function readTypedText(pasted, work = { steps: 0 }) {
  const text = unmangled(pasted.slice(0, maximumTypedLength));
  const reader = new TypedTextReader(work);
  const parts = {
    who: partBetween(text, "Wie heeft dit geleerd", "Opleiding en leerbedrijf"),
    what: partBetween(text, "Opleiding en leerbedrijf", "Wat is aangetoond"),
    shown: partBetween(text, "Wat is aangetoond", "Afgetekend door het leerbedrijf"),
    signOff: partBetween(text, "Afgetekend door het leerbedrijf", "Afgegeven door de school"),
    issue: partBetween(text, "Afgegeven door de school", "Deze praktijkverklaring is geen diploma"),
    end: partBetween(text, "Is deze verklaring echt\\?", null),
  };
  for (const [name, part] of Object.entries(parts)) reader[name](part);
  moveBorderOfPlace(reader.fields);
  return reader.fields;
}

/** Fills the fields from the parts of a text, each by the method of its name. */
class TypedTextReader {
  constructor(work) {
    this.work = work;
    this.fields = emptyTypedFields();
  }

  /** Takes what the groups of a pattern match, which has no value of any length within. */
  take(part, pattern, ...names) {
    this.work.steps += 1;
    return this.put(printedPattern(pattern).exec(part), names);
  }

  /** Takes the value between a label and its end, and what the end's groups match. */
  takeBetween(part, label, end, name, ...names) {
    const found = printedValue(part, label, end, this.work);
    if (found) {
      this.fields[name] = printedText(found.value);
      this.put(found.after, names);
    }
    return found;
  }

  put(found, names) {
    if (found) names.forEach((name, place) => {
      if (found[place + 1] !== undefined) this.fields[name] = typedLine(found[place + 1]);
    });
    return found;
  }

  who(part) {
    const found = this.takeBetween(part, "Naam", ` Geboren (${printedBirth()})(?= Geboorteplaats | Geboorteland |\\s*$)`, "naam", "geboortedatum");
    if (!found) return;
    const rest = part.slice(found.after.index + found.after[0].length);
    const [place, country] = [/^\sGeboorteplaats(?=\s\S)/u.exec(rest), /\sGeboorteland(?=\s\S)/u.exec(rest)];
    if (place) this.fields.geboorteplaats = printedText(rest.slice(place[0].length, country ? country.index : rest.length));
    if (country) this.fields.geboorteland = printedText(rest.slice(country.index + country[0].length));
  }

  what(part) {
    this.takeBetween(part, "Kwalificatie", " crebo (\\d{5}), mbo-([1-4])(?= )", "kwalificatieNaam", "kwalificatieCrebo", "niveau");
    this.takeBetween(part, "Dossier", " crebo (\\d{5})(?:, (?:versie|nr) (\\S{1,40}))?(?= )", "dossierNaam", "dossierCrebo", "dossierNr");
    const company = printedValue(part, "Erkend leerbedrijf", ", LeerbedrijfID (\\d{9})(?= )", this.work);
    if (company) {
      // Name and place stand on lines of their own, each of which may go on.
      const lines = company.value.split("\n");
      this.fields.leerbedrijfNaam = printedText(lines.length > 1 ? lines.slice(0, -1).join(" ") : lines[0]);
      this.fields.leerbedrijfPlaats = lines.length > 1 ? printedText(lines[lines.length - 1]) : "";
      this.put(company.after, ["leerbedrijfID"]);
    }
    this.take(part, ` Praktijkperiode (${printedDay()}) tot en met (${printedDay()})`, "bpvVan", "bpvTot");
    this.take(part, " Uren praktijk (\\d{1,6}) ", "bpvUren");
  }

  shown(part) {
    const starts = [...part.matchAll(printedPattern("(?<=^|\\s)Kerntaak ([A-Z]\\d{1,3}-K\\d{1,3}):(?=\\s)", "gu"))];
    let left = longestTypedList;
    this.fields.kerntaken = starts.slice(0, longestTypedList).map((start, number) => {
      this.work.steps += 1;
      const end = number + 1 < starts.length ? starts[number + 1].index : part.length;
      const task = this.task(start[1], part.slice(start.index + start[0].length, end), left);
      left -= task.werkprocessen.length;
      return task;
    });
  }

  task(code, body, most) {
    const rows = [];
    // Codes in an explanation do not begin with this kerntaak's code and end with a day.
    for (const row of printedValues(body, `(${code}-W\\d{1,3})`, ` aangetoond op (${printedDay()})(?=\\s|$)`, this.work)) {
      if (rows.length === most) break;
      rows.push(row);
    }
    return {
      code, titel: printedText(body.slice(0, rows.length > 0 ? rows[0].before.index : body.length)),
      werkprocessen: rows.map(({ value, before, after }, place) => {
        const rest = body.slice(after.index + after[0].length, place + 1 < rows.length ? rows[place + 1].before.index : body.length);
        const remark = /^\s*toelichting:\s([^]*)$/u.exec(rest);
        return { code: before[1], titel: printedText(value), datum: typedLine(after[1]), toelichting: remark ? printedText(remark[1]) : "" };
      }),
    };
  }

  signOff(part) {
    const { fields } = this;
    const how = "Afgetekend (?:Volgens|Digitaal)";
    this.takeBetween(part, "Plaats en datum", `, (${printedDay()})(?= )`, "aftekeningPlaats", "aftekeningDatum");
    this.person(part, "praktijkopleider", "Praktijkopleider", ` (?:Ondertekenaar|${how})(?= )`);
    this.person(part, "ondertekenaar", "Ondertekenaar", ` ${how}(?= )`);
    if (this.take(part, " Afgetekend Volgens de school met de pen afgetekend op papier\\.")) fields.wijze = "papier";
    if (this.take(part, " Afgetekend Digitaal ondertekend met een sleutel van het leerbedrijf\\.")) fields.wijze = "sshsig";
    const portal = "Afgetekend Volgens de school afgetekend in een portaal"
      + `(?:, op (${printedDay()}) om (\\d\\d:\\d\\d) uur(?: \\((UTC[^)\\s]{0,8})\\))?)?`;
    const stop = "\\.(?=\\s*$| Aftekenblad )";
    const named = printedValue(part, `${portal}, kenmerk`, stop, this.work);
    const moment = ["portaalDatum", "portaalTijd", "portaalZone"];
    if (named) {
      fields.kenmerk = printedText(named.value);
      this.put(named.before, moment);
    }
    if (named || this.take(part, ` ${portal}${stop}`, ...moment)) fields.wijze = "portaal";
    this.take(part, " Aftekenblad ((?:[0-9a-f]{4}\\s?){16})", "blad");
    this.take(part, " Scan \\(SHA-256\\) ((?:[0-9a-f]{4}\\s?){16})", "scan");
    this.take(part, " Sleutel (SHA256:[A-Za-z0-9+/]{43}) ", "vingerafdruk");
  }

  person(part, name, label, end) {
    const found = printedValue(part, label, end, this.work);
    const whole = found ? printedText(found.value) : "";
    const comma = whole.indexOf(", ");
    this.fields[`${name}Naam`] = comma < 0 ? whole : whole.slice(0, comma);
    this.fields[`${name}Functie`] = comma < 0 ? "" : whole.slice(comma + 2);
  }

  issue(part) {
    this.takeBetween(part, "Plaats en datum", `, (${printedDay()})(?= )`, "instellingPlaats", "afgegeven");
    this.takeBetween(part, "School", " BRIN (\\d\\d[A-Z]{2}(?:\\d\\d)?)(?= )", "instellingNaam", "instellingBrin");
    this.takeBetween(part, "Van de school", "(?=\\s*$| Vervangt de verklaring met id )", "instellingTekst");
    this.take(part, " Vervangt de verklaring met id (pv-[0-9a-z]{26}) ", "vervangt");
  }

  end(part) {
    this.take(part, " Id (pv-[0-9a-z]{26}) ", "id");
    this.take(part, " Zout ([0-9a-f]{32}) ", "zout");
    this.take(part, " Controlegetal ((?:[0-9a-f]{4}\\s?){16})", "controlegetal");
  }
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
