import Diagnostics
import Manifests

/// Codes for manifests and for what does not agree with them.
enum VerifyCodes {
  static let all = [manifestForm, changedFile, missingFile, extraFile, countDiffers, batchForm]

  static let manifestForm = DiagnosticCode(
    "MA101", .error,
    nl: (
      "SHA256SUMS heeft niet de goede vorm",
      "De lijst heeft precies één vorm: eerst de regel van batch.json, dan per verklaring drie regels (html, json, txt), op volgorde van id. Een lijst met een andere vorm is niet de lijst die dit programma schreef.",
      "Haal de oorspronkelijke map opnieuw op bij de school."
    ),
    en: (
      "SHA256SUMS has not the right form",
      "The list has exactly one form: first the line of batch.json, then three lines for each verklaring (html, json, txt), in the order of ids. A list of another form is not the list that this program wrote.",
      "Get the original folder again from the school."
    ))
  static let changedFile = DiagnosticCode(
    "MA102", .error,
    nl: (
      "bestand is veranderd", "De SHA-256 van het bestand is niet die in de lijst: er is minstens één teken veranderd.",
      "Vraag de school om het oorspronkelijke bestand."
    ),
    en: (
      "file was changed", "The SHA-256 of the file is not that of the list: at least one character was changed.",
      "Ask the school for the original file."
    ))
  static let missingFile = DiagnosticCode(
    "MA103", .error,
    nl: (
      "bestand ontbreekt", "De lijst noemt een bestand dat er niet is.",
      "Haal de map opnieuw op; verwijder geen documenten uit een partij."
    ),
    en: (
      "file is missing", "The list names a file that is not there.",
      "Get the folder again; remove no documents from a batch."
    )
  )
  static let extraFile = DiagnosticCode(
    "MA104", .error,
    nl: (
      "bestand staat niet in de lijst", "In de map documenten staat een bestand dat de lijst niet noemt.",
      "Haal het bestand weg; een verklaring uit een andere partij hoort in haar eigen map."
    ),
    en: (
      "file is not in the list", "The folder documenten holds a file that the list does not name.",
      "Take the file away; a verklaring of another batch belongs in its own folder."
    ))
  static let countDiffers = DiagnosticCode(
    "MA105", .error,
    nl: (
      "aantal klopt niet",
      "batch.json noemt een ander aantal verklaringen dan de lijst heeft: de lijst is ingekort of aangevuld.",
      "Haal de oorspronkelijke map opnieuw op bij de school."
    ),
    en: (
      "count differs",
      "batch.json names another number of verklaringen than the list has: the list was cut or added to.",
      "Get the original folder again from the school."
    ))
  static let batchForm = DiagnosticCode(
    "MA106", .error,
    nl: (
      "batch.json heeft niet de goede vorm",
      "batch.json zegt niet hoeveel verklaringen er zijn, of heeft een nieuwer formaat dan deze versie kent.",
      "Gebruik een nieuwere versie van het programma, of haal de map opnieuw op."
    ),
    en: (
      "batch.json has not the right form",
      "batch.json does not say how many verklaringen there are, or has a newer format than this version knows.",
      "Use a newer version of the program, or get the folder again."
    ))
}

extension ManifestProblem {
  /// What is wrong, in words.
  var message: Bilingual {
    switch kind {
    case .empty: Bilingual(nl: "de lijst is leeg", en: "the list is empty")
    case .byteOrderMark:
      Bilingual(nl: "de lijst begint met een BOM (byte order mark)", en: "the list begins with a byte order mark")
    case .carriageReturn:
      Bilingual(nl: "de regel eindigt met CR LF in plaats van LF", en: "the line ends with CR LF instead of LF")
    case .noFinalLineFeed:
      Bilingual(
        nl: "de laatste regel is afgebroken: er staat geen regeleinde",
        en: "the last line was cut: there is no line end")
    case .lineForm:
      Bilingual(
        nl: "verwacht: 64 kleine hexadecimale tekens, twee spaties en een naam",
        en: "expected: 64 lower-case hexadecimal digits, two spaces and a name")
    case .name:
      Bilingual(
        nl: "deze naam kan niet in de lijst staan; verwacht: documenten/pv-….html, .json of .txt",
        en: "this name cannot stand in the list; expected: documenten/pv-….html, .json or .txt")
    case .batchLine:
      Bilingual(
        nl: "batch.json staat op de eerste regel en nergens anders",
        en: "batch.json stands on the first line and nowhere else")
    case .idOrder:
      Bilingual(
        nl: "de id's lopen niet op, of een id staat er twee keer",
        en: "the ids do not ascend, or one stands there twice")
    case .leafForm:
      Bilingual(
        nl: "een verklaring heeft precies drie regels: html, json, txt",
        en: "a verklaring has exactly three lines: html, json, txt")
    }
  }
}
