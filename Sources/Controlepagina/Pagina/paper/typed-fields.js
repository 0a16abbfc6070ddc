/**
 * What is typed over from a verklaring, field by field as it is printed: the name in one piece, dates in any form.
 *
 * `kind` says how a field is read, `required` whether every verklaring has it; `path` is where it goes in the record, where
 * that is all there is to it.
 */
const typedFields = [
  ["id", "id", true, "Id", "Id", ["id"]],
  ["zout", "hex32", true, "Zout", "Salt (zout)", ["zout"]],
  ["controlegetal", "hex64", true, "Controlegetal", "Check number (controlegetal)"],
  ["naam", "text", true, "Naam", "Name"],
  ["geboortedatum", "birth", true, "Geboren", "Born", ["kandidaat", "geboortedatum"]],
  ["geboorteplaats", "text", false, "Geboorteplaats", "Place of birth", ["kandidaat", "geboorteplaats"]],
  ["geboorteland", "text", false, "Geboorteland", "Country of birth", ["kandidaat", "geboorteland"]],
  ["kwalificatieNaam", "text", true, "Kwalificatie", "Kwalificatie", ["opleiding", "kwalificatie", "naam"]],
  ["kwalificatieCrebo", "crebo", true, "Crebo van de kwalificatie", "Crebo of the kwalificatie", ["opleiding", "kwalificatie", "crebo"]],
  ["niveau", "level", true, "Niveau (mbo-…)", "Level (mbo-…)", ["opleiding", "niveau"]],
  ["dossierNaam", "text", true, "Dossier", "Dossier", ["opleiding", "dossier", "naam"]],
  ["dossierCrebo", "crebo", true, "Crebo van het dossier", "Crebo of the dossier", ["opleiding", "dossier", "crebo"]],
  ["dossierNr", "text", false, "Nr van de dossierversie", "Nr of the dossier version", ["opleiding", "dossier", "nr"]],
  ["leerbedrijfNaam", "text", true, "Erkend leerbedrijf", "Erkend leerbedrijf", ["leerbedrijf", "naam"]],
  ["leerbedrijfPlaats", "text", true, "Plaats van het leerbedrijf", "Place of the leerbedrijf", ["leerbedrijf", "plaats"]],
  ["leerbedrijfID", "leerbedrijf", true, "LeerbedrijfID", "LeerbedrijfID", ["leerbedrijf", "id"]],
  ["bpvVan", "date", true, "Praktijkperiode van", "Practice period from", ["bpv", "van"]],
  ["bpvTot", "date", true, "Praktijkperiode tot en met", "Practice period until", ["bpv", "tot"]],
  ["bpvUren", "hours", false, "Uren praktijk", "Hours of practice", ["bpv", "uren"]],
  ["aftekeningPlaats", "text", true, "Plaats van de aftekening", "Place of the sign-off", ["aftekening", "plaats"]],
  ["aftekeningDatum", "date", true, "Datum van de aftekening", "Date of the sign-off", ["aftekening", "datum"]],
  ["praktijkopleiderNaam", "text", true, "Praktijkopleider", "Praktijkopleider", ["praktijkopleider", "naam"]],
  ["praktijkopleiderFunctie", "text", false, "Functie van de praktijkopleider", "Function of the praktijkopleider", ["praktijkopleider", "functie"]],
  ["ondertekenaarNaam", "text", false, "Ondertekenaar", "Signatory", ["ondertekenaar", "naam"]],
  ["ondertekenaarFunctie", "text", false, "Functie van de ondertekenaar", "Function of the signatory", ["ondertekenaar", "functie"]],
  ["wijze", "manner", true, "Hoe is afgetekend", "How it was signed off", ["aftekening", "wijze"]],
  ["portaalDatum", "date", false, "Portaal: op welke dag", "Portal: on what day"],
  ["portaalTijd", "time", false, "Portaal: hoe laat", "Portal: at what time"],
  ["portaalZone", "zone", false, "Portaal: welke klok, als die erbij staat (UTC…)", "Portal: which clock, where that is printed (UTC…)"],
  ["kenmerk", "text", false, "Portaal: kenmerk", "Portal: reference", ["aftekening", "kenmerk"]],
  ["blad", "hex64", false, "Aftekenblad", "Sign-off sheet", ["aftekening", "blad"]],
  ["scan", "hex64", false, "Scan (SHA-256)", "Scan (SHA-256)", ["aftekening", "scan"]],
  ["vingerafdruk", "fingerprint", false, "Sleutel van het leerbedrijf", "Key of the leerbedrijf", ["aftekening", "vingerafdruk"]],
  ["instellingNaam", "text", true, "School", "School", ["instelling", "naam"]],
  ["instellingPlaats", "text", true, "Plaats van de school", "Place of the school", ["instelling", "plaats"]],
  ["instellingBrin", "brin", true, "BRIN", "BRIN", ["instelling", "brin"]],
  ["afgegeven", "date", true, "Afgegeven op", "Given out on", ["afgegeven"]],
  ["instellingTekst", "text", false, "Van de school (een eigen regel)", "From the school (a line of its own)", ["instelling", "tekst"]],
  ["vervangt", "id", false, "Vervangt de verklaring met id", "Replaces the verklaring with id", ["vervangt"]],
].map(([name, kind, required, nl, en, path]) => ({ name, kind, required, label: { nl, en }, path }));

/** The fields of a kerntaak and of each werkproces below it. */
const typedTaskFields = [
  { name: "code", kind: "kerntaak", required: true, label: { nl: "Code van de kerntaak", en: "Code of the kerntaak" } },
  { name: "titel", kind: "text", required: true, label: { nl: "Titel van de kerntaak", en: "Title of the kerntaak" } },
];
const typedWorkFields = [
  { name: "code", kind: "werkproces", required: true, label: { nl: "Code van het werkproces", en: "Code of the werkproces" } },
  { name: "titel", kind: "text", required: true, label: { nl: "Titel van het werkproces", en: "Title of the werkproces" } },
  { name: "datum", kind: "date", required: true, label: { nl: "Aangetoond op", en: "Shown on" } },
  { name: "toelichting", kind: "text", required: false, label: { nl: "Toelichting", en: "Explanation" } },
];

/** A form with nothing in it yet. */
function emptyTypedFields() {
  const fields = { kerntaken: [] };
  for (const { name } of typedFields) fields[name] = "";
  return fields;
}

/** Every field with where it stands: `visit(field, holder, place)`; `place` is `kerntaken.0.werkprocessen.1.datum` or a name. */
function eachTypedField(fields, visit) {
  for (const field of typedFields) visit(field, fields, field.name);
  fields.kerntaken.forEach((task, number) => {
    for (const field of typedTaskFields) visit(field, task, `kerntaken.${number}.${field.name}`);
    task.werkprocessen.forEach((work, row) => {
      for (const field of typedWorkFields) visit(field, work, `kerntaken.${number}.werkprocessen.${row}.${field.name}`);
    });
  });
}
