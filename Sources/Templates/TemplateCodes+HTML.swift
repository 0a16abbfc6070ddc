public import Diagnostics

/// HTML that a template cannot hold.
extension TemplateCodes {
  public static let sectionChangesHTML = DiagnosticCode(
    "SJ161", .error,
    title: Bilingual(nl: "Sectie verandert de HTML eromheen", en: "Section changes the HTML around it"),
    explanation: Bilingual(
      nl: "Een sectie kan wegvallen of herhaald worden. Wat erachter staat moet dan nog steeds tekst, of "
        + "nog steeds een attribuut zijn.",
      en: "A section can be left out or repeated. What stands behind it must then still be text, or still "
        + "be an attribute."),
    remedy: Bilingual(
      nl: "Zet de hele tag, het hele attribuut met een spatie erachter, of het hele commentaar in de "
        + "sectie.",
      en: "Put the whole tag, the whole attribute with a space behind it, or the whole comment in the "
        + "section.")
  )

  public static let unfinishedHTML = DiagnosticCode(
    "SJ162", .error,
    title: Bilingual(nl: "HTML houdt midden in iets op", en: "HTML ends in the middle"),
    explanation: Bilingual(
      nl: "Aan het eind van het sjabloon is nog een tag, aanhalingsteken, commentaar, `<svg>`, of element "
        + "als `<title>` of `<style>` open.",
      en: "At the end of the template a tag, quote, comment, `<svg>`, or an element such as `<title>` or "
        + "`<style>` is still open."),
    remedy: Bilingual(nl: "Sluit wat open is.", en: "Close what is open.")
  )

  public static let refusedElement = DiagnosticCode(
    "SJ163", .error,
    title: Bilingual(nl: "Element dat niet kan", en: "Element that cannot be used"),
    explanation: Bilingual(
      nl: "Van sommige elementen, zoals `<noscript>`, `<select>`, `<iframe>` en `<math>`, hangt het van "
        + "de browser of van de omgeving af wat binnenin een tag is. Dan is niet vast te stellen waar een "
        + "waarde veilig is. In `<svg>` kunnen om die reden alleen vormen staan, geen tekst of titel.",
      en: "With some elements, such as `<noscript>`, `<select>`, `<iframe>` and `<math>`, it depends on "
        + "the browser or on what is around them what is a tag within. Then it cannot be known where a "
        + "value is safe. For that reason only shapes can stand in `<svg>`, no text or title."),
    remedy: Bilingual(
      nl: "Haal het element weg. Geef een tekening een naam met `role=\"img\"` en `aria-label`.",
      en: "Remove the element. Name a drawing with `role=\"img\"` and `aria-label`.")
  )

  public static let ambiguousHTML = DiagnosticCode(
    "SJ164", .error,
    title: Bilingual(nl: "HTML die niet overal hetzelfde is", en: "HTML that is not the same everywhere"),
    explanation: Bilingual(
      nl: "Deze schrijfwijze is volgens de HTML-standaard een fout, en niet elk programma leest haar op "
        + "dezelfde manier.",
      en: "The HTML standard calls this way of writing an error, and not every program reads it in the "
        + "same way."),
    remedy: Bilingual(nl: "Verbeter de HTML op deze plek.", en: "Correct the HTML at this place.")
  )

  public static let htmlCodes: [DiagnosticCode] = [
    sectionChangesHTML, unfinishedHTML, refusedElement, ambiguousHTML,
  ]
}
