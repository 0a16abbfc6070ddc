public import Diagnostics
import XMLTree

/// Codes for a file that is not XML as it should be: one for each ``XMLProblem/Kind``.
public enum XMLCodes {
  public static let all = XMLProblem.Kind.allCases.map(code)

  static func code(_ kind: XMLProblem.Kind) -> DiagnosticCode {
    switch kind {
    case .empty: empty
    case .notXML: notXML
    case .truncated: truncated
    case .contentAfterEnd: contentAfterEnd
    case .mismatchedTag: mismatchedTag
    case .malformed: malformed
    case .unknownEntity: unknownEntity
    case .forbiddenCharacter: forbiddenCharacter
    case .nulCharacter: nulCharacter
    case .invalidEncoding: invalidEncoding
    case .contradictoryEncoding: contradictoryEncoding
    case .unsupportedEncoding: unsupportedEncoding
    case .documentType: documentType
    case .inclusion: inclusion
    case .inputTooLarge: limitCode("XM115", "het bestand is te groot", "the file is too large")
    case .tooDeep: limitCode("XM116", "te veel elementen in elkaar", "elements nested too deep")
    case .tooManyAttributes:
      limitCode("XM117", "te veel attributen aan een element", "too many attributes of an element")
    case .tooManyNames: limitCode("XM118", "te veel verschillende namen", "too many different names")
    case .startTagTooLong: limitCode("XM119", "te lange tag of te lang attribuut", "tag or attribute too long")
    case .textTooLong: limitCode("XM120", "te lange tekst of te lang commentaar", "text or comment too long")
    case .fragmentTooLarge: limitCode("XM121", "te groot dossier", "dossier too large")
    }
  }

  private static let empty = DiagnosticCode(
    "XM101", .error,
    title: Bilingual(nl: "het bestand is leeg", en: "the file is empty"),
    explanation: Bilingual(
      nl: "In het bestand staat niets. Vaak is het downloaden of kopiëren afgebroken.",
      en: "There is nothing in the file. Often a download or a copy was broken off."),
    remedy: downloadAgain)

  private static let notXML = DiagnosticCode(
    "XM102", .error,
    title: Bilingual(nl: "dit is geen XML", en: "this is not XML"),
    explanation: Bilingual(
      nl:
        "Een XML-bestand begint met <. Dit bestand begint met iets anders: het is bijvoorbeeld een zip, een pdf of een spreadsheet.",
      en:
        "An XML file begins with <. This one begins with something else: it is for instance a zip, a pdf or a spreadsheet."
    ),
    remedy: Bilingual(
      nl: "Geef het XML-bestand van SBB. Pak een zip eerst uit.", en: "Give SBB's XML file. Unpack a zip first."))

  private static let truncated = DiagnosticCode(
    "XM103", .error,
    title: Bilingual(nl: "het bestand is niet compleet", en: "the file is not complete"),
    explanation: Bilingual(
      nl:
        "Het bestand houdt op voordat alle elementen zijn afgesloten. Er wordt niets uit gebruikt, ook niet de dossiers die wel heel zijn: niemand kan zien wat er ontbreekt.",
      en:
        "The file ends before all elements are closed. Nothing of it is used, not even the dossiers that are whole: nobody can see what is missing."
    ),
    remedy: downloadAgain)

  private static let contentAfterEnd = DiagnosticCode(
    "XM104", .error,
    title: Bilingual(nl: "er staat nog iets na het einde", en: "something stands after the end"),
    explanation: Bilingual(
      nl:
        "XML heeft één buitenste element. Hier komt er daarna nog iets, vaak doordat bestanden achter elkaar zijn geplakt.",
      en: "XML has one outermost element. Here something follows it, often because files were pasted together."),
    remedy: Bilingual(nl: "Geef de bestanden apart op.", en: "Give the files separately."))

  private static let mismatchedTag = DiagnosticCode(
    "XM105", .error,
    title: Bilingual(nl: "een eindtag hoort niet bij de begintag", en: "an end tag does not belong to the start tag"),
    explanation: Bilingual(
      nl: "Elk element wordt afgesloten met zijn eigen naam, en het binnenste eerst. Hier staat een andere naam.",
      en: "Each element is closed by its own name, the innermost first. Here stands another name."),
    remedy: mendOrDownload)

  private static let malformed = DiagnosticCode(
    "XM106", .error,
    title: Bilingual(nl: "de XML klopt niet", en: "the XML is not well-formed"),
    explanation: Bilingual(
      nl:
        "Op de genoemde plaats houdt het bestand zich niet aan de regels van XML. Denk aan een & die geen &amp; is, een < in een tekst of een vergeten aanhalingsteken.",
      en:
        "At the place named the file breaks the rules of XML. Think of an & that is no &amp;, a < in a text or a forgotten quote."
    ),
    remedy: mendOrDownload)

  private static let unknownEntity = DiagnosticCode(
    "XM107", .error,
    title: Bilingual(nl: "onbekende entiteit", en: "unknown entity"),
    explanation: Bilingual(
      nl:
        "XML kent vijf namen tussen & en ;: amp, lt, gt, quot en apos. Andere, zoals &nbsp; of &euml;, zijn van HTML.",
      en:
        "XML knows five names between & and ;: amp, lt, gt, quot and apos. Others, such as &nbsp; or &euml;, belong to HTML."
    ),
    remedy: Bilingual(
      nl: "Schrijf het teken zelf, of zijn nummer: &#160; in plaats van &nbsp;.",
      en: "Write the character itself, or its number: &#160; instead of &nbsp;."))

  private static let forbiddenCharacter = DiagnosticCode(
    "XM108", .error,
    title: Bilingual(nl: "een teken dat niet in XML mag", en: "a character that XML does not allow"),
    explanation: Bilingual(
      nl: "De meeste stuurtekens mogen niet in XML staan, ook niet als nummer (&#1;).",
      en: "Most control characters may not stand in XML, not even as a number (&#1;)."),
    remedy: Bilingual(nl: "Haal het teken weg.", en: "Take the character away."))

  private static let nulCharacter = DiagnosticCode(
    "XM109", .error,
    title: Bilingual(nl: "een NUL-teken in het bestand", en: "a NUL character in the file"),
    explanation: Bilingual(
      nl: "Een NUL-teken komt in tekst niet voor. Het bestand is beschadigd, of gemaakt om lezers te misleiden.",
      en: "A NUL character does not occur in text. The file is damaged, or made to mislead readers."),
    remedy: downloadAgain)

  private static let invalidEncoding = DiagnosticCode(
    "XM110", .error,
    title: Bilingual(nl: "bytes die geen tekst zijn", en: "bytes that are no text"),
    explanation: Bilingual(
      nl:
        "Het bestand zegt in welke tekencodering het staat, meestal UTF-8, maar op de genoemde plaats klopt dat niet. Vaak is het door een editor als Windows-1252 bewaard.",
      en:
        "The file says which encoding it is in, mostly UTF-8, but at the place named that is not so. Often an editor saved it as Windows-1252."
    ),
    remedy: saveAsUTF8)

  private static let contradictoryEncoding = DiagnosticCode(
    "XM111", .error,
    title: Bilingual(
      nl: "het bestand staat in een andere codering dan het zegt", en: "the file is in another encoding than it says"),
    explanation: Bilingual(
      nl:
        "De eerste regel noemt een andere tekencodering dan de bytes hebben. Letters als ë en é kunnen dan verkeerd worden gelezen.",
      en: "The first line names another encoding than the bytes have. Letters such as ë and é may then be read wrong."),
    remedy: saveAsUTF8)

  private static let unsupportedEncoding = DiagnosticCode(
    "XM112", .error,
    title: Bilingual(nl: "onbekende tekencodering", en: "unknown encoding"),
    explanation: Bilingual(
      nl: "Dit programma leest UTF-8, UTF-16, ISO-8859-1, Windows-1252 en US-ASCII.",
      en: "This program reads UTF-8, UTF-16, ISO-8859-1, Windows-1252 and US-ASCII."),
    remedy: saveAsUTF8)

  private static let documentType = DiagnosticCode(
    "XM113", .error,
    title: Bilingual(nl: "een DOCTYPE is niet toegestaan", en: "a DOCTYPE is not allowed"),
    explanation: Bilingual(
      nl:
        "Met een DOCTYPE kan een klein bestand enorm groot worden of andere bestanden laten lezen. De dossiers van SBB hebben er geen.",
      en: "With a DOCTYPE a small file can become huge or have other files read. SBB's dossiers have none."),
    remedy: Bilingual(
      nl: "Vertrouw dit bestand niet zomaar. Download het opnieuw bij SBB.",
      en: "Do not simply trust this file. Download it from SBB again."))

  private static let inclusion = DiagnosticCode(
    "XM114", .error,
    title: Bilingual(
      nl: "een verwijzing naar een ander bestand (XInclude) is niet toegestaan",
      en: "a reference to another file (XInclude) is not allowed"),
    explanation: Bilingual(
      nl:
        "Een element van XInclude vraagt om een ander bestand in te voegen. Dit programma leest alleen wat het krijgt. De dossiers van SBB hebben zulke elementen niet.",
      en:
        "An element of XInclude asks to insert another file. This program reads only what it is given. SBB's dossiers have no such elements."
    ),
    remedy: Bilingual(
      nl: "Vertrouw dit bestand niet zomaar. Download het opnieuw bij SBB.",
      en: "Do not simply trust this file. Download it from SBB again."))

  private static func limitCode(_ id: String, _ nl: String, _ en: String) -> DiagnosticCode {
    DiagnosticCode(
      id, .error, title: Bilingual(nl: nl, en: en),
      explanation: Bilingual(
        nl:
          "De grens ligt ver boven wat echte dossiers nodig hebben. Een bestand dat erboven komt, is beschadigd of gemaakt om het programma vast te laten lopen.",
        en:
          "The limit is far above what real dossiers need. A file that exceeds it is damaged or made to make the program hang."
      ),
      remedy: downloadAgain)
  }

  private static let downloadAgain = Bilingual(
    nl: "Download het bestand opnieuw bij SBB.", en: "Download the file from SBB again.")

  private static let mendOrDownload = Bilingual(
    nl: "Download het bestand opnieuw bij SBB. Is het een eigen dossier, herstel het dan op de genoemde plaats.",
    en: "Download the file from SBB again. If it is your own dossier, mend it at the place named.")

  private static let saveAsUTF8 = Bilingual(
    nl: "Bewaar het bestand als UTF-8, met encoding=\"UTF-8\" in de eerste regel.",
    en: "Save the file as UTF-8, with encoding=\"UTF-8\" in the first line.")
}

extension Diagnostic {
  /// The diagnostic of a problem with the XML of a file. What exactly is wrong stands behind the sentence, in English,
  /// as it comes from the parser.
  init(_ problem: XMLProblem, file: String) {
    let code = XMLCodes.code(problem.kind)
    let detail = problem.detail.isEmpty ? "" : " (\(problem.detail))"
    self.init(
      code, at: Place(file: file, line: problem.line, column: problem.column),
      Bilingual(nl: code.title.nl + detail, en: code.title.en + detail))
  }
}
