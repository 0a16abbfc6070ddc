public import Diagnostics

/// Names and what they may be used for.
extension TemplateCodes {
  public static let unknownName = DiagnosticCode(
    "SJ121", .error,
    title: Bilingual(nl: "Onbekende naam", en: "Unknown name"),
    explanation: Bilingual(
      nl: "Documenten hebben geen gegeven met deze naam. In Mustache werd dit een lege plek; hier is het "
        + "een fout, zodat geen document iets mist.",
      en: "Documents have no value of this name. Mustache would leave an empty spot; here it is an error, "
        + "so that no document lacks anything."),
    remedy: Bilingual(
      nl: "Verbeter de naam; `praktijkverklaring template names` noemt ze allemaal.",
      en: "Correct the name; `praktijkverklaring template names` lists them all.")
  )

  public static let outerName = DiagnosticCode(
    "SJ122", .error,
    title: Bilingual(nl: "Naam van buiten de lijst", en: "Name from outside the list"),
    explanation: Bilingual(
      nl: "Binnen de sectie van een lijst gelden alleen de namen van een onderdeel. Zo kan een onderdeel "
        + "zonder `naam` nooit de naam van de persoon krijgen.",
      en: "Within the section of a list only the names of an item hold. So an item without `naam` can "
        + "never get the person's name."),
    remedy: Bilingual(
      nl: "Zet de naam buiten de sectie van de lijst.",
      en: "Put the name outside the section of the list.")
  )

  public static let dottedPath = DiagnosticCode(
    "SJ123", .error,
    title: Bilingual(nl: "Pad met punten", en: "Path with dots"),
    explanation: Bilingual(
      nl: "Namen zijn plat: `{{werkproces.titel}}` bestaat niet. Een lijst heeft een sectie waarbinnen de "
        + "namen van een onderdeel gelden.",
      en: "Names are flat: there is no `{{werkproces.titel}}`. A list has a section within which the "
        + "names of an item hold."),
    remedy: Bilingual(
      nl: "Schrijf de naam zonder punten, zo nodig binnen `{{#lijst}}…{{/lijst}}`.",
      en: "Write the name without dots, within `{{#list}}…{{/list}}` where needed.")
  )

  public static let implicitIterator = DiagnosticCode(
    "SJ124", .error,
    title: Bilingual(nl: "`{{.}}` bestaat niet", en: "No `{{.}}`"),
    explanation: Bilingual(
      nl: "`{{.}}` is in Mustache `dit onderdeel`. Hier heeft elk gegeven een naam.",
      en: "`{{.}}` is `this item` in Mustache. Here every value has a name."),
    remedy: Bilingual(nl: "Schrijf de naam van het gegeven.", en: "Write the name of the value.")
  )

  public static let unguardedOptional = DiagnosticCode(
    "SJ125", .error,
    title: Bilingual(nl: "Gegeven dat kan ontbreken", en: "Value that may be missing"),
    explanation: Bilingual(
      nl: "Niet elk document heeft dit gegeven. Los in de tekst zou het een lege plek kunnen worden; in "
        + "zijn eigen sectie staat het er met alles eromheen, of helemaal niet.",
      en: "Not every document has this value. By itself it could become an empty spot; in its own section "
        + "it is there with all around it, or not at all."),
    remedy: Bilingual(
      nl: "Schrijf `{{#naam}}… {{naam}} …{{/naam}}`, en `{{^naam}}…{{/naam}}` voor als het ontbreekt.",
      en: "Write `{{#name}}… {{name}} …{{/name}}`, and `{{^name}}…{{/name}}` for when it is missing.")
  )

  public static let notText = DiagnosticCode(
    "SJ126", .error,
    title: Bilingual(nl: "Geen tekst", en: "Not a text"),
    explanation: Bilingual(
      nl: "Een lijst of een ja-nee-gegeven kan niet worden afgedrukt.",
      en: "A list, or a yes or no, cannot be printed."),
    remedy: Bilingual(nl: "Schrijf een sectie: `{{#naam}}…{{/naam}}`.", en: "Write a section: `{{#name}}…{{/name}}`.")
  )

  public static let sectionOfText = DiagnosticCode(
    "SJ127", .error,
    title: Bilingual(nl: "Sectie van een vaste tekst", en: "Section of a text that is always there"),
    explanation: Bilingual(
      nl: "Deze tekst staat in elk document. Een sectie ervan zou altijd of nooit getoond worden.",
      en: "This text is in every document. A section of it would be shown always or never."),
    remedy: Bilingual(nl: "Schrijf `{{naam}}` en haal de sectie weg.", en: "Write `{{name}}` and remove the section.")
  )

  static let namesCodes: [DiagnosticCode] = [
    unknownName, outerName, dottedPath, implicitIterator, unguardedOptional, notText, sectionOfText,
  ]
}
