public import Diagnostics

/// How elements, texts, values and sections lie in each other.
extension PageCodes {
  public static let notClosed = DiagnosticCode(
    "SJ311", .error,
    nl: (
      "Begin- en eindtags horen niet bij elkaar",
      "HTML laat eindtags soms weg en verbetert fouten stil, en wat er dan ontstaat is niet altijd wat er "
        + "bedoeld is. Daarom sluit elk element met zijn eigen eindtag, in de omgekeerde volgorde van het begin.",
      "Zet bij elke begintag een eindtag; `<br>`, `<hr>`, `<img>`, `<meta>`, `<col>` en `<wbr>` hebben er geen."
    ),
    en: (
      "Start and end tags do not match",
      "HTML lets end tags be left out and mends errors silently, and what that makes is not always what was "
        + "meant. So each element is closed by its own end tag, in the reverse order of the start.",
      "Give each start tag its end tag; `<br>`, `<hr>`, `<img>`, `<meta>`, `<col>` and `<wbr>` have none."
    ))

  public static let misplacedElement = DiagnosticCode(
    "SJ312", .error,
    nl: (
      "Element staat op een plek waar het niet kan",
      "Op sommige plekken verplaatst een browser een element stil naar een andere plek, zoals `<div>` in "
        + "`<p>` of `<tr>` direct in `<table>`. De pagina moet zijn wat er staat.",
      "Zet het element waar de melding zegt dat het kan staan."
    ),
    en: (
      "Element at a place where it cannot stand",
      "At some places a browser moves an element silently to another, such as `<div>` in `<p>` or `<tr>` "
        + "directly in `<table>`. The page must be what is written.",
      "Put the element where the message says that it can stand."
    ))

  public static let misplacedText = DiagnosticCode(
    "SJ313", .error,
    nl: (
      "Tekst staat op een plek waar zij niet kan",
      "Direct in `<table>`, `<tr>`, `<ul>` of `<head>` staat geen tekst: een browser verplaatst haar, of "
        + "toont haar niet.",
      "Zet de tekst in een cel, een punt van de lijst of een alinea."
    ),
    en: (
      "Text at a place where it cannot stand",
      "There is no text directly in `<table>`, `<tr>`, `<ul>` or `<head>`: a browser moves it, or does not show it.",
      "Put the text in a cell, an item of the list or a paragraph."
    ))

  public static let brokenSection = DiagnosticCode(
    "SJ314", .error,
    nl: (
      "Sectie met een half element",
      "Een sectie kan wegvallen of herhaald worden. Elk element staat daarom helemaal in een sectie of er "
        + "helemaal buiten.",
      "Zet begin- en eindtag aan dezelfde kant van de sectie."
    ),
    en: (
      "Section with half an element",
      "A section can be left out or repeated. So each element stands wholly within a section or wholly outside.",
      "Put start and end tag on the same side of the section."
    ))

  public static let misplacedSection = DiagnosticCode(
    "SJ315", .error,
    nl: (
      "Sectie op een plek waar zij niet kan",
      "Wat elk document moet hebben, en hoe het eruitziet, kan niet van de gegevens afhangen.",
      "Haal de sectie weg, of zet haar om een heel element."
    ),
    en: (
      "Section at a place where it cannot stand",
      "What every document must have, and what it looks like, cannot depend on the data.",
      "Remove the section, or put it around a whole element."
    ))

  public static let misplacedValue = DiagnosticCode(
    "SJ316", .error,
    nl: (
      "Waarde op een plek waar zij niet kan",
      "Een tekst hoort in tekst, een afbeelding is een hele `src`, een kleur is een hele eigenschap `--naam` "
        + "in `:root`. Een klasse, id of stijl kan niet van de gegevens afhangen: dan zou niet vaststaan hoe het "
        + "document eruitziet.",
      "Zet de waarde op een plek voor haar soort."
    ),
    en: (
      "Value at a place where it cannot stand",
      "A text belongs in text, an image is a whole `src`, a colour is a whole property `--name` in `:root`. "
        + "A class, an id or a style cannot depend on the data: then it would not be known what the document "
        + "looks like.",
      "Put the value at a place for its kind."
    ))

  public static let tooDeep = DiagnosticCode(
    "SJ317", .error,
    nl: (
      "Elementen liggen te diep in elkaar",
      "Browsers stoppen bij een zekere diepte, en niet allemaal bij dezelfde.",
      "Haal omhulsels weg."
    ),
    en: (
      "Elements lie too deep",
      "Browsers stop at some depth, and not all at the same.",
      "Remove wrappers."
    ))

  public static let tooMuch = DiagnosticCode(
    "SJ318", .error,
    nl: (
      "Pagina is te groot om na te kijken",
      "Een pagina wordt helemaal nagekeken of niet gebruikt. Met zoveel problemen, elementen of regels is "
        + "dat geen sjabloon meer.",
      "Verbeter eerst wat gemeld is, of maak de pagina en haar stijl kleiner."
    ),
    en: (
      "Page is too large to check",
      "A page is checked wholly or not used. With so many problems, elements or rules it is no template.",
      "Mend first what is reported, or make the page and its style smaller."
    ))

  static let structureCodes: [DiagnosticCode] = [
    notClosed, misplacedElement, misplacedText, brokenSection, misplacedSection, misplacedValue, tooDeep, tooMuch,
  ]
}
