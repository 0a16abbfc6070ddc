public import Diagnostics

/// Tags by themselves, sections and sources.
extension TemplateCodes {
  public static let rawOutput = DiagnosticCode(
    "SJ101", .error,
    title: Bilingual(nl: "Uitvoer zonder beveiliging", en: "Unescaped output"),
    explanation: Bilingual(
      nl: "`{{{naam}}}` en `{{&naam}}` drukken in Mustache een waarde af zonder de tekens te beveiligen "
        + "die in HTML iets betekenen. Een naam met `<` erin zou dan een tag worden. Dit programma kent "
        + "dat niet.",
      en: "`{{{name}}}` and `{{&name}}` print a value in Mustache without escaping what has a meaning in "
        + "HTML. A name with `<` in it would become a tag. This program does not have them."),
    remedy: Bilingual(nl: "Schrijf `{{naam}}`.", en: "Write `{{name}}`.")
  )

  public static let setDelimiter = DiagnosticCode(
    "SJ102", .error,
    title: Bilingual(nl: "Andere haken", en: "Other delimiters"),
    explanation: Bilingual(
      nl: "`{{=<% %>=}}` verandert in Mustache de tekens om een naam. Dit programma kent dat niet: in elk "
        + "sjabloon zien namen er hetzelfde uit.",
      en: "`{{=<% %>=}}` changes the marks around a name in Mustache. This program does not have it: "
        + "names look the same in every template."),
    remedy: Bilingual(
      nl: "Haal de tag weg en zet namen tussen `{{` en `}}`.",
      en: "Remove the tag and put names between `{{` and `}}`.")
  )

  public static let emptyTag = DiagnosticCode(
    "SJ103", .error,
    title: Bilingual(nl: "Lege tag", en: "Empty tag"),
    explanation: Bilingual(nl: "Tussen `{{` en `}}` staat geen naam.", en: "There is no name between `{{` and `}}`."),
    remedy: Bilingual(nl: "Zet er een naam in of haal de tag weg.", en: "Put a name in it or remove the tag.")
  )

  public static let unclosedTag = DiagnosticCode(
    "SJ104", .error,
    title: Bilingual(nl: "Tag niet gesloten", en: "Unclosed tag"),
    explanation: Bilingual(
      nl: "Een tag begint met `{{` en eindigt met `}}` op dezelfde regel. Alleen commentaar (`{{! … }}`) "
        + "mag over regels heen gaan. Moet `{{` zelf in de tekst staan, zoals in CSS, zet er dan een "
        + "spatie tussen.",
      en: "A tag begins with `{{` and ends with `}}` on the same line. Only a comment (`{{! … }}`) may go "
        + "over lines. Where `{{` itself must stand in the text, as in CSS, put a space in between."),
    remedy: Bilingual(nl: "Sluit de tag met `}}`.", en: "Close the tag with `}}`.")
  )

  public static let unclosedSection = DiagnosticCode(
    "SJ105", .error,
    title: Bilingual(nl: "Sectie niet gesloten", en: "Unclosed section"),
    explanation: Bilingual(
      nl: "Bij elke `{{#naam}}` en `{{^naam}}` hoort een `{{/naam}}` in hetzelfde bestand.",
      en: "Every `{{#name}}` and `{{^name}}` has its `{{/name}}` in the same file."),
    remedy: Bilingual(nl: "Zet `{{/naam}}` waar de sectie ophoudt.", en: "Put `{{/name}}` where the section ends.")
  )

  public static let crossedSections = DiagnosticCode(
    "SJ106", .error,
    title: Bilingual(nl: "Secties door elkaar", en: "Crossed sections"),
    explanation: Bilingual(
      nl: "Secties liggen in elkaar of na elkaar. Wie het laatst begon, wordt het eerst gesloten.",
      en: "Sections lie within each other or behind each other. The one that began last is closed first."),
    remedy: Bilingual(nl: "Verwissel de twee sluitende tags.", en: "Exchange the two closing tags.")
  )

  public static let closingWithoutOpening = DiagnosticCode(
    "SJ107", .error,
    title: Bilingual(nl: "Sluitende tag zonder begin", en: "Closing tag without opening tag"),
    explanation: Bilingual(
      nl: "`{{/naam}}` sluit een sectie die in dit bestand niet open is.",
      en: "`{{/name}}` closes a section that is not open in this file."),
    remedy: Bilingual(
      nl: "Verbeter de naam, of zet `{{#naam}}` waar de sectie begint.",
      en: "Correct the name, or put `{{#name}}` where the section begins.")
  )

  public static let tooDeep = DiagnosticCode(
    "SJ108", .error,
    title: Bilingual(nl: "Te diep genest", en: "Nested too deep"),
    explanation: Bilingual(
      nl: "Secties in secties, en deelsjablonen in deelsjablonen, gaan tot 32 niveaus diep. Wie dieper "
        + "gaat heeft zich meestal vergist.",
      en: "Sections in sections, and partials in partials, go 32 levels deep. Deeper ones are mostly a "
        + "mistake."),
    remedy: Bilingual(nl: "Maak het sjabloon eenvoudiger.", en: "Make the template simpler.")
  )

  public static let invalidUTF8 = DiagnosticCode(
    "SJ109", .error,
    title: Bilingual(nl: "Geen UTF-8", en: "Not UTF-8"),
    explanation: Bilingual(
      nl: "Sjablonen zijn tekst in UTF-8. Dit bestand is in een andere codering opgeslagen, zoals "
        + "Windows-1252, of is geen tekst.",
      en: "Templates are text in UTF-8. This file was saved in another encoding, such as Windows-1252, or "
        + "is not text."),
    remedy: Bilingual(nl: "Sla het bestand op als UTF-8.", en: "Save the file as UTF-8.")
  )

  public static let nul = DiagnosticCode(
    "SJ110", .error,
    title: Bilingual(nl: "NUL-teken", en: "NUL character"),
    explanation: Bilingual(
      nl: "Een NUL-teken komt in tekst niet voor. Het bestand is beschadigd, of opgeslagen als UTF-16.",
      en: "A NUL character does not occur in text. The file is damaged, or was saved as UTF-16."),
    remedy: Bilingual(nl: "Sla het bestand op als UTF-8.", en: "Save the file as UTF-8.")
  )

  public static let tooLarge = DiagnosticCode(
    "SJ111", .error,
    title: Bilingual(nl: "Sjabloon te groot", en: "Template too large"),
    explanation: Bilingual(
      nl: "Een sjabloon is hoogstens 1 MiB, en alles wat het aan deelsjablonen gebruikt samen ook. Elk "
        + "document zou anders zo groot worden.",
      en: "A template is at most 1 MiB, and so is all that it uses of partials together. Every document "
        + "would become as large."),
    remedy: Bilingual(
      nl: "Verklein afbeeldingen in het sjabloon, en gebruik een deelsjabloon minder vaak.",
      en: "Make images in the template smaller, and use partials less often.")
  )

  public static let tooManyProblems = DiagnosticCode(
    "SJ112", .error,
    title: Bilingual(nl: "Te veel problemen", en: "Too many problems"),
    explanation: Bilingual(
      nl: "Na 500 problemen wordt niet verder gezocht: waarschijnlijk is het bestand geen sjabloon.",
      en: "After 500 problems the search stops: the file is probably not a template."),
    remedy: Bilingual(
      nl: "Kijk of dit het goede bestand is, en verbeter eerst de problemen die er al staan.",
      en: "See whether this is the right file, and mend the problems above first.")
  )

  public static let partialMissing = DiagnosticCode(
    "SJ113", .error,
    title: Bilingual(nl: "Deelsjabloon ontbreekt", en: "Partial missing"),
    explanation: Bilingual(
      nl: "`{{> naam}}` zet een deelsjabloon neer uit dezelfde map. Een deelsjabloon met deze naam is er "
        + "niet.",
      en: "`{{> name}}` puts a partial from the same folder in place. There is no partial of this name."),
    remedy: Bilingual(
      nl: "Verbeter de naam, of zet het bestand in de map met sjablonen.",
      en: "Correct the name, or put the file in the folder of templates.")
  )

  public static let partialCircle = DiagnosticCode(
    "SJ114", .error,
    title: Bilingual(nl: "Deelsjablonen in een kring", en: "Partials in a circle"),
    explanation: Bilingual(
      nl: "Een deelsjabloon dat zichzelf gebruikt, al dan niet door een ander, houdt nooit op.",
      en: "A partial that uses itself, be it by way of another, never ends."),
    remedy: Bilingual(nl: "Haal een van de tags uit de kring weg.", en: "Remove one of the tags of the circle.")
  )

  public static let syntaxCodes: [DiagnosticCode] = [
    rawOutput, setDelimiter, emptyTag, unclosedTag, unclosedSection, crossedSections, closingWithoutOpening, tooDeep,
    invalidUTF8, nul, tooLarge, tooManyProblems, partialMissing, partialCircle,
  ]
}
