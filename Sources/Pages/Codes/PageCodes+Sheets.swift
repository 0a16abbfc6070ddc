public import Diagnostics

/// What a style sheet can hold.
extension PageCodes {
  public static let sheetSyntax = DiagnosticCode(
    "SJ340", .error,
    nl: (
      "Stijl is niet te lezen",
      "Een browser slaat stil over wat hij niet begrijpt, en de regels daarachter misschien ook. Daarom moet "
        + "elke regel van `<style>` kloppen.",
      "Verbeter de stijl op deze plek; let op `{`, `}`, `:` en `;`."
    ),
    en: (
      "Style sheet cannot be read",
      "A browser silently skips what it does not understand, and maybe the rules behind it. So each line of "
        + "`<style>` must be right.",
      "Correct the style sheet at this place; look at `{`, `}`, `:` and `;`."
    ))

  public static let atRule = DiagnosticCode(
    "SJ341", .error,
    nl: (
      "At-regel die niet kan",
      "Alleen `@media` (scherm, papier en breedte) en `@page` (papier en marges) kunnen in een stijl staan. "
        + "Andere laden iets, of hangen af van de browser.",
      "Haal de regel weg; schrijf wat altijd geldt zonder at-regel."
    ),
    en: (
      "At-rule that cannot be used",
      "A style sheet can hold only `@media` (screen, paper and width) and `@page` (paper and margins). "
        + "Others load something, or depend on the browser.",
      "Remove the rule; write what always holds without an at-rule."
    ))

  public static let mediaQuery = DiagnosticCode(
    "SJ342", .error,
    nl: (
      "Voorwaarde van `@media` die niet kan",
      "Wat een lezer ziet kan afhangen van scherm of papier en van de breedte, en van niets anders.",
      "Schrijf `print`, `screen` of `all`, en voorwaarden als `(max-width: 40rem)`, verbonden met `and`."
    ),
    en: (
      "Condition of `@media` that cannot be used",
      "What a reader sees can depend on screen or paper and on the width, and on nothing else.",
      "Write `print`, `screen` or `all`, and conditions such as `(max-width: 40rem)`, joined by `and`."
    ))

  public static let selector = DiagnosticCode(
    "SJ343", .error,
    nl: (
      "Selector die niet kan",
      "Van elke regel moet vaststaan voor welke elementen hij geldt, ongeacht wat een lezer doet of welke "
        + "gegevens er staan.",
      "Gebruik elementen, `.klasse`, `#id`, `:root`, `:first-child`, `:last-child` of `:nth-child()`, "
        + "verbonden met een spatie of `>`."
    ),
    en: (
      "Selector that cannot be used",
      "Of each rule it must be known for which elements it holds, whatever a reader does and whatever the data are.",
      "Use elements, `.class`, `#id`, `:root`, `:first-child`, `:last-child` or `:nth-child()`, joined by a "
        + "space or `>`."
    ))

  public static let property = DiagnosticCode(
    "SJ344", .error,
    nl: (
      "Eigenschap die niet kan",
      "Alleen eigenschappen waarmee geen tekst verborgen, verplaatst of veranderd kan worden staan in de lijst.",
      "Gebruik een eigenschap uit de lijst in de handleiding."
    ),
    en: (
      "Property that cannot be used",
      "Only properties with which no text can be hidden, moved or changed are in the list.",
      "Use a property from the list in the manual."
    ))

  public static let propertyValue = DiagnosticCode(
    "SJ345", .error,
    nl: (
      "Waarde die deze eigenschap niet kan hebben",
      "Van elke eigenschap is bekend welke waarden tekst leesbaar laten. Een waarde die een browser niet "
        + "kent slaat hij stil over.",
      "Schrijf een waarde die de melding noemt."
    ),
    en: (
      "Value that this property cannot have",
      "Of each property it is known which values leave text readable. A value that a browser does not know "
        + "is silently skipped.",
      "Write a value that the message names."
    ))

  public static let hidesText = DiagnosticCode(
    "SJ346", .error,
    nl: (
      "Stijl verbergt tekst",
      "Wat in het document staat moet elke lezer zien, op het scherm en op papier. Anders ondertekent iemand "
        + "iets anders dan een ander leest.",
      "Haal de regel weg. Zet tekst die er niet altijd hoort te zijn in een sectie."
    ),
    en: (
      "Style hides text",
      "Every reader must see what is in the document, on the screen and on paper. Otherwise somebody signs "
        + "something else than another reads.",
      "Remove the rule. Put text that should not always be there in a section."
    ))

  public static let content = DiagnosticCode(
    "SJ347", .error,
    nl: (
      "Stijl voegt tekst toe",
      "Tekst uit een stijl staat niet in het document: wie zoekt, kopieert of luistert vindt haar niet. "
        + "Alleen een paginanummer kan in de marge van `@page`.",
      "Schrijf de tekst in de pagina. Voor nummers: `@bottom-right { content: \"pagina \" counter(page) \" "
        + "van \" counter(pages); }` in `@page`."
    ),
    en: (
      "Style adds text",
      "Text from a style sheet is not in the document: who searches, copies or listens does not find it. "
        + "Only a page number can stand in a margin of `@page`.",
      "Write the text in the page. For numbers: `@bottom-right { content: \"pagina \" counter(page) \" van "
        + "\" counter(pages); }` in `@page`."
    ))

  public static let important = DiagnosticCode(
    "SJ348", .error,
    nl: (
      "`!important` kan niet",
      "`!important` keert de volgorde van de regels om; dat heeft een stijl die zelf alles bepaalt niet nodig.",
      "Haal `!important` weg en zet de regel verder naar beneden, of geef hem een preciezere selector."
    ),
    en: (
      "`!important` cannot be used",
      "`!important` turns the order of rules around; a style sheet that decides everything itself does not need it.",
      "Remove `!important` and put the rule further down, or give it a more precise selector."
    ))

  public static let nesting = DiagnosticCode(
    "SJ349", .error,
    nl: (
      "Regel staat in een regel",
      "Niet elke browser kent regels in regels; een oudere slaat er stil een deel van over.",
      "Schrijf elke regel apart, met de hele selector."
    ),
    en: (
      "Rule stands within a rule",
      "Not every browser knows rules within rules; an older one silently skips some of it.",
      "Write each rule by itself, with the whole selector."
    ))

  public static let customProperty = DiagnosticCode(
    "SJ350", .error,
    nl: (
      "Eigen eigenschap op een plek waar zij niet kan",
      "Een eigenschap `--naam` heeft in de hele pagina één waarde: zij staat in een regel `:root`, buiten `@media`.",
      "Zet haar in `:root { … }`."
    ),
    en: (
      "Custom property at a place where it cannot stand",
      "A property `--name` has one value in the whole page: it stands in a rule `:root`, outside `@media`.",
      "Put it in `:root { … }`."
    ))

  public static let unknownVariable = DiagnosticCode(
    "SJ351", .error,
    nl: (
      "`var()` van een eigenschap die er niet is",
      "Een browser slaat de hele regel stil over als `--naam` niet bestaat.",
      "Zet `--naam: waarde;` in `:root { … }`, of verbeter de naam."
    ),
    en: (
      "`var()` of a property that is not there",
      "A browser silently skips the whole declaration when `--name` does not exist.",
      "Put `--name: value;` in `:root { … }`, or correct the name."
    ))

  public static let circularVariable = DiagnosticCode(
    "SJ352", .error,
    nl: (
      "Eigen eigenschap verwijst naar zichzelf",
      "Een eigenschap die via andere naar zichzelf verwijst heeft geen waarde.",
      "Geef een van de eigenschappen een gewone waarde."
    ),
    en: (
      "Custom property refers to itself",
      "A property that refers to itself through others has no value.",
      "Give one of the properties a plain value."
    ))

  static let sheetCodes: [DiagnosticCode] = [
    sheetSyntax, atRule, mediaQuery, selector, property, propertyValue, hidesText, content, important, nesting,
    customProperty, unknownVariable, circularVariable,
  ]
}
