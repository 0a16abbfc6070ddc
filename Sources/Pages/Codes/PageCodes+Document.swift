public import Diagnostics

/// What every page must have to be read by everybody.
extension PageCodes {
  public static let skeleton = DiagnosticCode(
    "SJ320", .error,
    nl: (
      "Geraamte van de pagina klopt niet",
      "Een pagina is `<!DOCTYPE html>`, en daarna `<html>` met `<head>` en `<body>`. Zonder dat kiest een "
        + "browser zelf, en leest hij de stijl anders.",
      "Schrijf het geraamte helemaal uit."
    ),
    en: (
      "Frame of the page is wrong",
      "A page is `<!DOCTYPE html>`, and then `<html>` with `<head>` and `<body>`. Without that a browser "
        + "chooses for itself, and reads the style differently.",
      "Write the whole frame."
    ))

  public static let language = DiagnosticCode(
    "SJ321", .error,
    nl: (
      "Taal van de pagina ontbreekt",
      "Een schermlezer leest een Nederlandse tekst met een Engelse stem als de taal er niet bij staat (WCAG "
        + "2.1, 3.1.1).",
      "Schrijf `<html lang=\"nl\">`."
    ),
    en: (
      "Language of the page is missing",
      "A screen reader reads a Dutch text with an English voice when the language is not given (WCAG 2.1, 3.1.1).",
      "Write `<html lang=\"nl\">`."
    ))

  public static let charset = DiagnosticCode(
    "SJ322", .error,
    nl: (
      "Tekenset ontbreekt",
      "Zonder tekenset raadt een browser die, en worden namen met accenten verminkt.",
      "Schrijf `<meta charset=\"utf-8\">` als eerste in `<head>`."
    ),
    en: (
      "Character set is missing",
      "Without a character set a browser guesses, and names with accents are garbled.",
      "Write `<meta charset=\"utf-8\">` first in `<head>`."
    ))

  public static let title = DiagnosticCode(
    "SJ323", .error,
    nl: (
      "Titel van de pagina ontbreekt of zegt niet van wie",
      "De titel is wat een tabblad, een lijst van bestanden en een schermlezer als eerste noemen (WCAG 2.1, "
        + "2.4.2). Daarin staat van wie het document is.",
      "Schrijf één `<title>` met `{{naam}}` erin, buiten elke sectie."
    ),
    en: (
      "Title of the page is missing or does not say whose",
      "The title is what a tab, a list of files and a screen reader name first (WCAG 2.1, 2.4.2). It says "
        + "whose document it is.",
      "Write one `<title>` with `{{naam}}` in it, outside every section."
    ))

  public static let mainHeading = DiagnosticCode(
    "SJ324", .error,
    nl: (
      "Pagina heeft niet precies één `<h1>`",
      "Aan de eerste kop hoort een lezer wat het document is (WCAG 2.1, 1.3.1).",
      "Schrijf één `<h1>` met tekst, buiten elke sectie."
    ),
    en: (
      "Page has not exactly one `<h1>`",
      "The first heading tells a listener what the document is (WCAG 2.1, 1.3.1).",
      "Write one `<h1>` with text, outside every section."
    ))

  public static let heading = DiagnosticCode(
    "SJ325", .error,
    nl: (
      "Koppen zijn geen inhoudsopgave",
      "Wie met een schermlezer leest springt van kop naar kop. Een kop zonder tekst of een overgeslagen "
        + "niveau laat denken dat er iets ontbreekt (WCAG 2.1, 1.3.1).",
      "Geef elke kop tekst, en na `<h1>` eerst `<h2>`, dan `<h3>`."
    ),
    en: (
      "Headings are no outline",
      "Who reads with a screen reader jumps from heading to heading. A heading without text or a skipped "
        + "level makes one think that something is missing (WCAG 2.1, 1.3.1).",
      "Give each heading text, and after `<h1>` first `<h2>`, then `<h3>`."
    ))

  public static let mainElement = DiagnosticCode(
    "SJ326", .error,
    nl: (
      "Pagina heeft niet precies één `<main>`",
      "`<main>` is waar een lezer met een schermlezer begint.",
      "Zet de inhoud in één `<main>`, buiten elke sectie."
    ),
    en: (
      "Page has not exactly one `<main>`",
      "`<main>` is where a reader with a screen reader begins.",
      "Put the content in one `<main>`, outside every section."
    ))

  public static let landmark = DiagnosticCode(
    "SJ327", .error,
    nl: (
      "Tekst staat buiten `<main>`",
      "Wie van gebied naar gebied springt (`<main>`, `<header>`, `<footer>`, `<nav>`, `<aside>`) komt langs "
        + "tekst daarbuiten niet.",
      "Zet de tekst in `<main>`, `<header>` of `<footer>`."
    ),
    en: (
      "Text stands outside `<main>`",
      "Who jumps from region to region (`<main>`, `<header>`, `<footer>`, `<nav>`, `<aside>`) does not pass "
        + "by text outside.",
      "Put the text in `<main>`, `<header>` or `<footer>`."
    ))

  public static let table = DiagnosticCode(
    "SJ328", .error,
    nl: (
      "Tabel zonder kopcellen",
      "Een schermlezer noemt bij elke cel haar kop; zonder `<th>` met `scope` is een tabel een reeks losse "
        + "woorden (WCAG 2.1, 1.3.1).",
      "Maak van de cellen die zeggen waar een rij of kolom over gaat `<th scope=\"row\">` of `<th "
        + "scope=\"col\">`, met tekst."
    ),
    en: (
      "Table without header cells",
      "A screen reader names with each cell its header; without `<th>` with `scope` a table is a row of "
        + "loose words (WCAG 2.1, 1.3.1).",
      "Make the cells that say what a row or column is about `<th scope=\"row\">` or `<th scope=\"col\">`, "
        + "with text."
    ))

  public static let image = DiagnosticCode(
    "SJ329", .error,
    nl: (
      "Afbeelding zonder beschrijving",
      "Wie een afbeelding niet ziet hoort haar beschrijving (WCAG 2.1, 1.1.1).",
      "Geef `<img>` een `alt` (leeg als zij alleen versiert), en `<svg>` `role=\"img\"` en `aria-label`, of "
        + "`aria-hidden=\"true\"` als zij alleen versiert."
    ),
    en: (
      "Image without a description",
      "Who does not see an image hears its description (WCAG 2.1, 1.1.1).",
      "Give `<img>` an `alt` (empty when it only decorates), and `<svg>` `role=\"img\"` and `aria-label`, or "
        + "`aria-hidden=\"true\"` when it only decorates."
    ))

  public static let id = DiagnosticCode(
    "SJ330", .error,
    nl: (
      "Id is niet uniek",
      "Naar een id wordt verwezen, dus staat elke id één keer in een document, hoe vaak een sectie ook "
        + "herhaald wordt.",
      "Geef elk element een eigen id, en elementen in een lijst geen."
    ),
    en: (
      "Id is not unique",
      "Ids are referred to, so each id is in a document once, however often a section is repeated.",
      "Give each element an id of its own, and elements in a list none."
    ))

  public static let reference = DiagnosticCode(
    "SJ331", .error,
    nl: (
      "Verwijzing naar een id die er niet is",
      "`aria-labelledby`, `aria-describedby` en `headers` verwijzen naar ids van de pagina. Een id in een "
        + "sectie is er niet altijd.",
      "Verwijs naar een id die er altijd is als de verwijzing er is."
    ),
    en: (
      "Reference to an id that is not there",
      "`aria-labelledby`, `aria-describedby` and `headers` refer to ids of the page. An id in a section is "
        + "not always there.",
      "Refer to an id that is always there when the reference is."
    ))

  static let documentCodes: [DiagnosticCode] = [
    skeleton, language, charset, title, mainHeading, heading, mainElement, landmark, table, image, id, reference,
  ]
}
