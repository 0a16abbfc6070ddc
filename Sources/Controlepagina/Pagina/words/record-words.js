/** Everything that a reader of the document sees, from the record: `{label, value}`, in both languages. Values are Dutch. */
function recordLines(members) {
  const lines = new RecordLines(members);
  lines.joined("Naam", "Name", ["kandidaat.voornamen", "kandidaat.tussenvoegsel", "kandidaat.achternaam"], " ");
  lines.plain("Geboren", "Born", "kandidaat.geboortedatum");
  lines.plain("Geboorteplaats", "Place of birth", "kandidaat.geboorteplaats");
  lines.plain("Geboorteland", "Country of birth", "kandidaat.geboorteland");
  lines.named("Kwalificatie", "Kwalificatie", "opleiding.kwalificatie", "crebo");
  lines.plain("Niveau", "Level", "opleiding.niveau", "mbo-");
  lines.named("Dossier", "Dossier", "opleiding.dossier", "crebo");
  lines.joined("Leerbedrijf", "Leerbedrijf", ["leerbedrijf.naam", "leerbedrijf.plaats"], ", ");
  lines.plain("LeerbedrijfID", "LeerbedrijfID", "leerbedrijf.id");
  lines.plain("Praktijk van", "Practice from", "bpv.van");
  lines.plain("Praktijk tot en met", "Practice until", "bpv.tot");
  lines.plain("Uren", "Hours", "bpv.uren");
  for (const kerntaak of elementsOf(members, "kerntaken")) {
    lines.task("Kerntaak", kerntaak);
    for (const werkproces of elementsOf(kerntaak, "werkprocessen")) lines.task("Werkproces", werkproces);
  }
  lines.joined("Praktijkopleider", "Praktijkopleider", ["praktijkopleider.naam", "praktijkopleider.functie"], ", ");
  lines.joined("Ondertekenaar", "Signatory", ["ondertekenaar.naam", "ondertekenaar.functie"], ", ");
  lines.plain("Namens", "For", "leerbedrijf.naam");
  lines.joined("Afgetekend", "Signed off", ["aftekening.plaats", "aftekening.datum"], ", ");
  lines.add("Hoe afgetekend", "How signed off", mannerWords(lines));
  lines.plain("Sleutel van leerbedrijf", "Key of leerbedrijf", "aftekening.vingerafdruk");
  lines.plain("SHA-256 van aftekenblad", "SHA-256 of sheet", "aftekening.blad");
  lines.plain("SHA-256 van scan", "SHA-256 of scan", "aftekening.scan");
  lines.named("School", "School", "instelling", "brin");
  lines.joined("Afgegeven", "Given out", ["instelling.plaats", "afgegeven"], ", ");
  lines.plain("Vervangt", "Replaces", "vervangt");
  lines.plain("Id", "Id", "id");
  return lines.lines;
}

class RecordLines {
  constructor(members) {
    this.members = members;
    this.lines = [];
  }

  /** A text or a number, as text; null where there is none. */
  value(path, start = this.members) {
    const found = memberOf(start, ...path.split("."));
    return typeof found === "string" ? found : isWholeNumber(found) ? String(found) : null;
  }

  add(nl, en, value) {
    if (value !== null) this.lines.push({ label: { nl, en }, value });
  }

  plain(nl, en, path, prefix = "") {
    this.same(nl, en, this.value(path), prefix);
  }

  same(nl, en, text, prefix = "") {
    this.add(nl, en, text === null ? null : { nl: prefix + text, en: prefix + text });
  }

  joined(nl, en, paths, separator) {
    const parts = paths.map((path) => this.value(path)).filter((part) => part !== null);
    this.same(nl, en, parts.length === 0 ? null : parts.join(separator));
  }

  /** `naam (crebo 25499)`. */
  named(nl, en, path, number) {
    const [name, code] = [this.value(`${path}.naam`), this.value(`${path}.${number}`)];
    const word = number === "brin" ? "BRIN" : number;
    this.same(nl, en, name === null || code === null ? name : `${name} (${word} ${code})`);
  }

  /** `B1-K1-W1 titel (2026-11-01): toelichting`. */
  task(label, task) {
    const [code, title, date, remark] = ["code", "titel", "datum", "toelichting"].map((name) => this.value(name, task));
    const text = [code, title].filter((part) => part !== null).join(" ");
    this.same(label, label, `${text}${date === null ? "" : ` (${date})`}${remark === null ? "" : `: ${remark}`}`);
  }
}

/**
 * How the leerbedrijf signed off. What nobody saw here is said as the school's word, and only what a key made is called a
 * signature.
 */
function mannerWords(lines) {
  const manner = lines.value("aftekening.wijze");
  switch (manner) {
    case null: return null;
    case "papier":
      return {
        nl: "Volgens de school met de pen afgetekend op papier.",
        en: "Signed off with the pen on paper, according to the school.",
      };
    case "portaal": return portalWords(lines);
    case "sshsig":
      return {
        nl: "Volgens de school digitaal ondertekend met een sleutel van het leerbedrijf. De datum is die van de ondertekenaar zelf; de handtekening bewijst haar niet.",
        en: "Signed digitally with a key of the leerbedrijf, according to the school. The date is the signer's own; the signature does not prove it.",
      };
    default: return { nl: manner, en: manner };
  }
}

function portalWords(lines) {
  const moment = readTijdstip(lines.value("aftekening.tijdstip") || "");
  const mark = lines.value("aftekening.kenmerk");
  const zone = moment && moment.zone !== null ? ` (${moment.zone})` : "";
  return {
    nl: `Volgens de school afgetekend in een portaal${moment ? `, op ${dutchDay(moment.day)} om ${moment.time} uur${zone}` : ""}${mark === null ? "" : `, kenmerk ${mark}`}.`,
    en: `Signed off in a portal, according to the school${moment ? `, on ${moment.day} at ${moment.time}${zone}` : ""}${mark === null ? "" : `, reference ${mark}`}.`,
  };
}

/** A moment by somebody else's clock (RFC 3339): day, time, and the zone where that is not Dutch; null for another form. */
function readTijdstip(text) {
  const found = /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d):[0-5]\d(?:\.\d{1,9})?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  if (!found || readDay(found[1]) === null) return null;
  const [, day, time, offset] = found;
  const isDutch = offset === "+01:00" || offset === "+02:00";
  return { day, time, zone: offset === "Z" ? "UTC" : isDutch ? null : `UTC${offset}` };
}
