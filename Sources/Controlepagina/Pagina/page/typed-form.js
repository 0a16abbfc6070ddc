/** How the fields are grouped: as the sections of the document. */
const typedGroups = [
  [{ nl: "Onderaan het papier", en: "At the foot of the paper" }, ["id", "zout", "controlegetal"]],
  [{ nl: "Wie heeft dit geleerd", en: "Who learned this" }, ["naam", "geboortedatum", "geboorteplaats", "geboorteland"]],
  [{ nl: "Opleiding en leerbedrijf", en: "Training and leerbedrijf" }, ["kwalificatieNaam", "kwalificatieCrebo", "niveau", "dossierNaam",
    "dossierCrebo", "dossierNr", "leerbedrijfNaam", "leerbedrijfPlaats", "leerbedrijfID", "bpvVan", "bpvTot", "bpvUren"]],
  [{ nl: "Wat is aangetoond", en: "What was shown" }, []],
  [{ nl: "Afgetekend door het leerbedrijf", en: "Signed off by the leerbedrijf" }, ["aftekeningPlaats", "aftekeningDatum", "praktijkopleiderNaam",
    "praktijkopleiderFunctie", "ondertekenaarNaam", "ondertekenaarFunctie", "wijze", "portaalDatum", "portaalTijd", "portaalZone", "kenmerk",
    "scan", "vingerafdruk", "blad"]],
  [{ nl: "Afgegeven door de school", en: "Given out by the school" }, ["instellingPlaats", "afgegeven", "instellingNaam", "instellingBrin",
    "instellingTekst", "vervangt"]],
];

/** The form for who has only paper, or a text that was mangled on its way: read, filled in, checked. */
class TypedForm {
  constructor(session) {
    this.session = session;
    this.boxes = new Map(typedFields.map((field) => [field.name, typedBox(field, field.name)]));
    this.tasks = new TypedTasks(() => this.dossier());
    this.text = element("textarea", { id: "typ-tekst", rows: "6", "aria-describedby": "typ-tekst-uitleg", spellcheck: "false", autocomplete: "off" });
    this.said = element("p", { role: "status", class: "message" });
    this.proof = element("input", { type: "file", multiple: true, id: "typ-bewijs", "aria-describedby": "typ-bewijs-uitleg" });
    this.problems = element("div", { class: "problems", tabindex: "-1", hidden: true });
    this.submit = element("button", { type: "submit", class: "primary" }, both({ nl: "Controleer wat u hebt overgetypt", en: "Check what you typed over" }));
    this.form = element("form", { class: "typed", novalidate: true, autocomplete: "off" },
      this.pastePart(), ...typedGroups.map(([legend, names]) => this.group(legend, names)), this.proofPart(), this.problems,
      element("p", { class: "actions" }, this.submit, element("button", { type: "button", class: "secondary", click: () => this.clear() },
        both({ nl: "Maak het formulier leeg", en: "Empty the form" }))));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    for (const name of ["kwalificatieCrebo", "dossierCrebo", "dossierNr"]) {
      this.boxes.get(name).input.addEventListener("change", () => this.fillFromTable());
    }
    this.boxes.get("wijze").node.addEventListener("change", () => this.showManner());
    this.fill(emptyTypedFields());
  }

  pastePart() {
    return element("fieldset", {}, element("legend", {}, both({ nl: "Hebt u de tekst ook digitaal?", en: "Do you have the text in digital form too?" })),
      element("p", { id: "typ-tekst-uitleg", class: "hint" }, both({
        nl: "Plak hier de hele tekst van de verklaring, bijvoorbeeld uit een e-mail. Andere regelafbreking en aanhaaltekens geven niet.",
        en: "Paste the whole text of the verklaring here, from an e-mail for example. Other line breaks and quoting marks do not matter.",
      })),
      element("label", { for: "typ-tekst" }, both({ nl: "Tekst van de verklaring", en: "Text of the verklaring" })), this.text,
      element("p", {}, element("button", { type: "button", class: "secondary", id: "typ-lees", click: () => this.read() },
        both({ nl: "Vul de velden uit deze tekst", en: "Fill the fields from this text" }))), this.said);
  }

  group(legend, names) {
    return element("fieldset", {}, element("legend", {}, both(legend)),
      names.length > 0 ? names.map((name) => this.boxes.get(name).node) : this.tasks.node);
  }

  proofPart() {
    return element("fieldset", {}, element("legend", {}, both({ nl: "Bewijs, als u dat hebt", en: "Proof, if you have it" })),
      element("p", { id: "typ-bewijs-uitleg", class: "hint" }, both({
        nl: "Zonder bewijs is alleen te zien of de gegevens bij het controlegetal horen, niet wie ze heeft uitgegeven.",
        en: "Without a proof it can only be seen whether the data belong to the check number (controlegetal), not who gave them out.",
      })),
      element("label", { for: "typ-bewijs" }, both({ nl: "Zip van de houder, of .tlog-proof en .sha256", en: "Zip of the holder, or .tlog-proof and .sha256" })), this.proof);
  }

  values() {
    const fields = { kerntaken: this.tasks.values() };
    for (const [name, box] of this.boxes) fields[name] = box.value();
    return fields;
  }

  fill(fields) {
    for (const [name, box] of this.boxes) box.set(fields[name]);
    this.tasks.fill(fields.kerntaken);
    this.showManner();
    this.showProblems([]);
  }

  clear() {
    this.text.value = "";
    this.proof.value = "";
    this.said.replaceChildren();
    this.fill(emptyTypedFields());
    this.text.focus();
  }

  read() {
    const fields = readTypedText(this.text.value);
    this.fill(fields);
    this.fillFromTable();
    const { problems } = cleanTypedFields(this.values());
    this.showProblems(problems, { isFocused: false });
    setText(this.said, problems.length === 0
      ? { nl: "Alle velden zijn gevuld. Kijk ze na en kies dan “Controleer”.", en: "All fields are filled. Look them through and then choose “Check”." }
      : { nl: `Nog in te vullen of na te kijken: ${problems.length}. Onder het formulier staat wat.`,
          en: `Still to fill in or to look at: ${problems.length}. What, is below the form.` });
  }

  dossier() {
    const { context } = this.session;
    const { fields } = cleanTypedFields(this.values());
    return fields.kwalificatieCrebo === "" ? null : typedDossier(context && context.titels, fields);
  }

  /** Puts in what the table knows, where nothing was typed yet. */
  fillFromTable() {
    const dossier = this.dossier();
    if (!dossier) return;
    const { kwalificatie } = dossier;
    this.offer("dossierNaam", dossier.naam);
    this.offer("kwalificatieNaam", kwalificatie && kwalificatie.naam);
    this.offer("niveau", kwalificatie && kwalificatie.niveau && `mbo-${kwalificatie.niveau}`);
    this.tasks.offerTitles();
  }

  offer(name, value) {
    const box = this.boxes.get(name);
    if (value && box.value().trim() === "") box.set(String(value));
  }

  /** Only what belongs to the manner of the sign-off is asked. */
  showManner() {
    const manner = this.boxes.get("wijze").value();
    for (const name of ["portaalDatum", "portaalTijd", "portaalZone", "kenmerk"]) this.boxes.get(name).node.hidden = manner !== "portaal";
    this.boxes.get("scan").node.hidden = manner !== "papier";
    this.boxes.get("vingerafdruk").node.hidden = manner !== "sshsig";
  }

  async check() {
    if (this.submit.disabled) return;
    this.submit.disabled = true;
    await checkTypedOver(this.session, this.values(), () => pickedFiles(this.proof.files), (problems) => this.showProblems(problems));
    this.submit.disabled = false;
  }

  /** What is amiss, as a list that leads to the fields, and at each of them. */
  showProblems(problems, { isFocused = true } = {}) {
    const boxes = [...this.boxes.values(), ...this.tasks.boxes()];
    for (const box of boxes) box.mark(null);
    this.problems.hidden = problems.length === 0;
    if (problems.length === 0) return;
    this.problems.replaceChildren(
      element("h3", {}, both({ nl: "Dit klopt nog niet", en: "This is not right yet" })),
      element("ul", {}, problems.map(({ place, label, text }) => {
        const box = this.boxes.get(place) || this.tasks.box(place);
        if (box) box.mark(text);
        const line = both({ nl: `${label.nl}: ${text.nl}`, en: `${label.en}: ${text.en}` });
        return element("li", {}, box ? element("a", { href: `#${box.input.id}`, click: (event) => {
          event.preventDefault();
          box.input.focus();
        } }, line) : line);
      })));
    if (isFocused) this.problems.focus();
  }
}

/** Puts the form into its section. */
function startTypedForm(section, session) {
  const form = new TypedForm(session);
  (section.querySelector("details") || section).append(form.form);
}
