public import Diagnostics
import Pages
import Templates

/// `docs/templates.md` and `docs/sjablonen.md`: every name that a template may use, what it must show, and what a page
/// and its style sheet may hold; made from the shape and the checks themselves.
public enum TemplateManual {
  public static func text(in language: Language) -> String {
    let words = ManualWords(language: language)
    var text = words.introduction
    text += words.heading(nl: "Namen", en: "Names") + words.namesIntroduction
    let fields = VerklaringFields.all
    for (title, shape, path) in [
      (Bilingual(nl: "Overal", en: "Everywhere"), fields.shape, ""),
      (Bilingual(nl: "Binnen `{{#kerntaken}}`", en: "Within `{{#kerntaken}}`"), fields.kerntaak.shape, "kerntaken."),
      (
        Bilingual(nl: "Binnen `{{#werkprocessen}}`", en: "Within `{{#werkprocessen}}`"),
        fields.kerntaak.werkproces.shape,
        "kerntaken.werkprocessen."
      ),
    ] {
      text += "### \(title[language])\n\n" + words.table(of: shape, path: path)
    }
    text += words.heading(nl: "De pagina", en: "The page") + words.pageIntroduction
    text += words.list(PageVocabulary.elements) + words.attributes(PageVocabulary.attributes)
    text += words.heading(nl: "Het stijlblad", en: "The style sheet") + words.styleIntroduction
    text += words.properties(PageVocabulary.properties)
    text += words.colours(PageVocabulary.colours)
    text += words.heading(nl: "Papier", en: "Paper") + words.paperIntroduction
    text += words.properties(PageVocabulary.pageProperties) + words.marginsIntroduction(PageVocabulary.marginPlaces)
    return text + words.properties(PageVocabulary.marginProperties)
  }
}

/// The words of the manual in one language.
private struct ManualWords {
  let language: Language

  private func word(nl: String, en: String) -> String { Bilingual(nl: nl, en: en)[language] }

  func heading(nl: String, en: String) -> String { "## \(word(nl: nl, en: en))\n\n" }

  func table(of shape: Shape, path: String) -> String {
    var text =
      word(
        nl: "| naam | soort | wat het is | moet getoond |", en: "| name | kind | what it is | must be shown |")
      + "\n| --- | --- | --- | --- |\n"
    for field in shape.fields {
      text +=
        "| `\(field.name)` | \(kind(field.kind)) | \(cell(field.description[language])) | \(demand(path + field.name)) |\n"
    }
    return text + "\n"
  }

  private func kind(_ kind: FieldKind) -> String {
    switch kind {
    case .text: word(nl: "tekst", en: "text")
    case .optionalText: word(nl: "tekst die kan ontbreken", en: "text that may be missing")
    case .word(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .flag: word(nl: "ja of nee", en: "yes or no")
    case .colour: word(nl: "kleur", en: "colour")
    case .optionalImage: word(nl: "afbeelding die kan ontbreken", en: "image that may be missing")
    case .list: word(nl: "lijst", en: "list")
    }
  }

  private func demand(_ path: String) -> String {
    if RequiredNames.notOnConcepts.contains(path) {
      return word(nl: "altijd, behalve op een concept", en: "always, but on a concept")
    }
    if RequiredNames.always.contains(path) { return word(nl: "altijd", en: "always") }
    if RequiredNames.whenThere.contains(path) { return word(nl: "als het er is", en: "where it is there") }
    if QRPlace.names.contains(path) {
      return word(nl: "als het er is, voor --verify-url", en: "where it is there, for --verify-url")
    }
    if RequiredNames.onPage.contains(path) || RequiredNames.places.contains(path) {
      return word(nl: "op de pagina", en: "on the page")
    }
    return ""
  }

  func list(_ names: [String]) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ") + "\n\n"
  }

  func attributes(_ attributes: [(name: String, elements: [String], values: Bilingual)]) -> String {
    var text =
      word(nl: "| attribuut | bij | waarden |", en: "| attribute | on | values |") + "\n| --- | --- | --- |\n"
    for attribute in attributes {
      let elements =
        attribute.elements.isEmpty
        ? word(nl: "elk element", en: "every element") : attribute.elements.joined(separator: ", ")
      text += "| `\(attribute.name)` | \(elements) | \(cell(attribute.values[language])) |\n"
    }
    return text + "\n"
  }

  func properties(_ properties: [(name: String, values: Bilingual)]) -> String {
    var text = word(nl: "| eigenschap | waarden |", en: "| property | values |") + "\n| --- | --- |\n"
    for property in properties { text += "| `\(property.name)` | \(cell(property.values[language])) |\n" }
    return text + "\n"
  }

  func colours(_ names: [String]) -> String {
    word(nl: "Kleuren zijn `#rgb`, `#rrggbb`, ", en: "Colours are `#rgb`, `#rrggbb`, ") + list(names)
  }

  func marginsIntroduction(_ places: [String]) -> String {
    word(nl: "In de marge zijn er de vakken ", en: "The margin has the places ")
      + places.map { "`@\($0)`" }.joined(separator: ", ")
      + word(nl: ". Daarin kan:\n\n", en: ". They can have:\n\n")
  }

  var paperIntroduction: String {
    word(
      nl: "`@page`, of `@page :first` voor de eerste pagina, kan:\n\n",
      en: "`@page`, or `@page :first` for the first page, can have:\n\n")
  }

  private func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("<", with: "&lt;")
  }

  var introduction: String {
    word(
      nl: """
        # Sjablonen

        Gemaakt door `praktijkverklaring template names --lang nl`; niet met de hand veranderen.

        Een map met sjablonen heeft `verklaring.html` (de pagina), `verklaring.txt` (de tekst) en deelsjablonen.
        `praktijkverklaring template new MAP` maakt er een om mee te beginnen, `template check MAP` zegt van elke fout waar zij staat en hoe zij te herstellen is, en `template preview MAP` maakt proefdrukken.
        Kleuren, lettertype, logo en een eigen regel van de school staan in `instelling.json` van het register; daarvoor hoeft het sjabloon niet te veranderen.

        De schrijfwijze is die van Mustache: `{{naam}}` drukt een waarde af, `{{#naam}}…{{/naam}}` is een sectie die er alleen is als de waarde er is (of die per onderdeel van een lijst wordt herhaald), `{{^naam}}…{{/naam}}` het omgekeerde, `{{> deel}}` een deelsjabloon uit dezelfde map, `{{! … }}` commentaar.
        Strenger dan Mustache: een onbekende naam is een fout, een waarde die kan ontbreken staat in haar eigen sectie, binnen een lijst gelden alleen de namen van een onderdeel, en alles wordt beveiligd afgedrukt.


        """,
      en: """
        # Templates

        Made by `praktijkverklaring template names --lang en`; do not edit by hand. In het Nederlands: [sjablonen.md](sjablonen.md).

        A folder of templates has `verklaring.html` (the page), `verklaring.txt` (the text) and partials.
        `praktijkverklaring template new DIR` makes one to start from, `template check DIR` says of each mistake where it is and how to mend it, and `template preview DIR` makes samples to look at.
        Colours, typeface, logo and a line of the school's own stand in the register's `instelling.json`; the template need not change for them.

        The notation is Mustache's: `{{name}}` prints a value, `{{#name}}…{{/name}}` is a section that is there only when the value is (or is repeated for each item of a list), `{{^name}}…{{/name}}` the reverse, `{{> part}}` a partial from the same folder, `{{! … }}` a comment.
        Stricter than Mustache: an unknown name is an error, a value that may be missing stands in its own section, within a list only the names of an item hold, and everything is printed escaped.


        """)
  }

  var namesIntroduction: String {
    word(
      nl: """
        Wat getoond moet worden, staat in de tekst: niet in een attribuut, niet alleen in `<title>`. Alleen `zout` en `record` tellen ook als getoond als zij in een attribuut staan. Wat altijd getoond wordt, staat buiten elke sectie die kan wegvallen, behalve `{{^concept}}`.
        Een concept (`generate --concept`) is nog niet afgetekend. Wat een concept niet heeft, staat binnen `{{^concept}}…{{/concept}}`; binnen `{{#concept}}…{{/concept}}` staat een merk met het woord CONCEPT, ook in een `<header>` die het stijlblad op elk vel laat terugkomen (`display: table-header-group`, zoals in de ingebouwde sjablonen). Een sjabloon zonder dat maakt alleen praktijkverklaringen.
        Een kleur staat in het stijlblad als eigen variabele (`:root { --kleur: {{kleur}}; }`), een afbeelding is de hele `src` van een `<img>`.


        """,
      en: """
        What must be shown stands in the text: not in an attribute, not in `<title>` alone. Only `zout` and `record` also count as shown where they stand in an attribute. What is always shown stands outside any section that may be left out.
        A concept (`generate --concept`) is not signed off yet. What a concept does not have stands within `{{^concept}}…{{/concept}}`; within `{{#concept}}…{{/concept}}` stands a mark with the word CONCEPT, also in a `<header>` that the style sheet repeats on each sheet (`display: table-header-group`, as in the built-in templates). A template without that makes praktijkverklaringen only.
        A colour stands in the style sheet as a custom property (`:root { --kleur: {{kleur}}; }`), an image is the whole `src` of an `<img>`.


        """)
  }

  var pageIntroduction: String {
    word(
      nl: """
        Een pagina laadt niets, voert niets uit, verbergt niets en is voor iedereen te lezen. Elk element wordt met zijn eigen eindtag gesloten. Zij heeft `<html lang="nl">`, een `<title>` met de naam, één `<h1>`, koppen op volgorde, één `<main>`, tabellen met `<th scope>` en afbeeldingen met `alt`. Deze elementen kunnen:


        """,
      en: """
        A page loads nothing, runs nothing, hides nothing and can be read by everybody. Every element is closed by its own end tag. It has `<html lang="nl">`, a `<title>` with the name, one `<h1>`, headings in order, one `<main>`, tables with `<th scope>` and images with `alt`. These elements can be used:


        """)
  }

  var styleIntroduction: String {
    word(
      nl: """
        Stijl staat in `<style>`. Selectors bestaan uit namen van elementen, `.klasse`, `#id`, `*`, `:root`, `:first-child`, `:last-child` en `:nth-child()`, met een spatie of `>` ertussen. `@media` kent `print`, `screen` en de breedte. Wat zichtbaar is hangt niet van het medium af. Tekst heeft minstens 4,5 op 1 contrast met haar achtergrond, en op papier telt een achtergrond alleen met `print-color-adjust: exact`.
        Deze eigenschappen kunnen:


        """,
      en: """
        Style stands in `<style>`. Selectors are made of names of elements, `.class`, `#id`, `*`, `:root`, `:first-child`, `:last-child` and `:nth-child()`, with a space or `>` between them. `@media` knows `print`, `screen` and the width. What is visible does not depend on the medium. Text has a contrast of at least 4.5 to 1 with its background, and on paper a background counts only with `print-color-adjust: exact`.
        These properties can be used:


        """)
  }
}
