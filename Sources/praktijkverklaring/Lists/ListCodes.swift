import Diagnostics
import Verification

/// Codes for lists that a key signs: of revoked verklaringen, and of schools' keys.
enum ListCodes {
  static let all = files + revocations + keys

  private static let files = [
    form, signature, fileName, chain, taken, earlier, noList, stale, behind, lastSignedForm, batchFolder,
  ]

  static let form = DiagnosticCode(
    "MA301", .error,
    nl: (
      "lijst heeft niet de goede vorm",
      "Een statuslijst of sleutellijst heeft precies één vorm en zegt zelf hoeveel regels ze heeft. Een lijst met een andere vorm is ingekort, aangevuld of beschadigd.",
      "Haal het oorspronkelijke bestand terug van waar de lijst is gepubliceerd."
    ),
    en: (
      "list has not the right form",
      "A status list or key list has exactly one form and says itself how many lines it has. A list of another form was cut, added to or damaged.",
      "Get the original file back from where the list is published."
    ))
  static let signature = DiagnosticCode(
    "MA302", .error,
    nl: (
      "lijst is niet door deze sleutel ondertekend",
      "Een lijst telt alleen met een handtekening van de sleutel waarvan ze de naam draagt. Zo niet, dan is ze van een ander of is ze veranderd.",
      "Controleer of --keys of --trust en de lijst bij elkaar horen; haal anders de oorspronkelijke lijst terug."
    ),
    en: (
      "list is not signed by this key",
      "A list counts only with a signature of the key whose name it bears. Otherwise it is somebody else's, or it was changed.",
      "Check whether --keys or --trust and the list belong together; else get the original list back."
    ))
  static let fileName = DiagnosticCode(
    "MA303", .error,
    nl: (
      "bestandsnaam en volgnummer verschillen",
      "Het bestand van een lijst heet naar haar volgnummer. Onder een andere naam lijkt een oude lijst de nieuwste.",
      "Geef het bestand zijn eigen naam terug, of haal het weg als het een kopie is."
    ),
    en: (
      "file name and serial differ",
      "The file of a list is named by its serial. Under another name an old list looks like the newest.",
      "Give the file its own name back, or take it away if it is a copy."
    ))
  static let chain = DiagnosticCode(
    "MA304", .error,
    nl: (
      "lijst volgt niet op de vorige",
      "Elke lijst noemt de SHA-256 van het hele bestand ervoor. Het bestand dat er staat is een ander: een van de twee is vervangen.",
      "Zoek uit welke lijst u hebt gepubliceerd, en zet die twee bestanden terug."
    ),
    en: (
      "list does not follow the one before it",
      "Each list names the SHA-256 of the whole file before it. The file that is there is another one: one of the two was replaced.",
      "Find out which list you published, and put those two files back."
    ))
  static let taken = DiagnosticCode(
    "MA305", .error,
    nl: (
      "twee runs maakten dezelfde lijst",
      "Een andere run heeft een lijst met dit nummer gemaakt terwijl deze bezig was. Die staat er; wat deze run wilde toevoegen staat er niet in.",
      "Geef de opdracht opnieuw; ze komt dan in de lijst erna."
    ),
    en: (
      "two runs made the same list",
      "Another run made a list with this number while this one was busy. It stands; what this run wanted to add is not in it.",
      "Give the command again; it will then be in the list after that."
    ))
  static let earlier = DiagnosticCode(
    "MA306", .error,
    nl: (
      "lijst zou ouder zijn dan de vorige",
      "Een lijst wordt later opgesteld dan die waarop ze volgt. De klok van deze machine loopt achter, of --made-at ligt te vroeg.",
      "Zet de klok goed, of geef met --made-at een later moment."
    ),
    en: (
      "list would be older than the one before it",
      "A list is made later than the one that it follows. This machine's clock is behind, or --made-at is too early.",
      "Set the clock right, or give a later moment with --made-at."
    ))
  static let noList = DiagnosticCode(
    "MA307", .error,
    nl: (
      "geen lijst in de map",
      "In de map staat geen statuslijst (status-0001 en verder) of sleutellijst (sleutels-0001 en verder).",
      "Wijs de map met lijsten aan, of een lijst zelf. De eerste statuslijst maakt `praktijkverklaring status renew`."
    ),
    en: (
      "no list in the folder",
      "The folder holds no status list (status-0001 and on) or key list (sleutels-0001 and on).",
      "Point at the folder of lists, or at a list itself. `praktijkverklaring status renew` makes the first status list."
    ))
  static let stale = DiagnosticCode(
    "MA308", .warning,
    nl: (
      "statuslijst is verlopen",
      "De lijst zegt zelf wanneer de volgende er uiterlijk is, en dat moment is voorbij. Wat na deze lijst is ingetrokken, staat er niet in.",
      "Haal de nieuwste lijst op. Bent u de school, maak er dan een met `praktijkverklaring status renew`."
    ),
    en: (
      "status list is stale",
      "The list says itself by when the next one is there, and that moment has passed. What was revoked after this list is not in it.",
      "Get the newest list. If you are the school, make one with `praktijkverklaring status renew`."
    ))
  static let behind = DiagnosticCode(
    "MA309", .error,
    nl: (
      "map mist de laatste lijst van deze sleutel",
      "In de map van de sleutels staat welke lijst het laatst is ondertekend; in de map bij --list staat die niet, of een andere met haar nummer. Op een oudere lijst verder gaan zou twee lijsten met één nummer geven, en dan gelooft niemand er nog een. Een sleutel heeft één reeks lijsten.",
      "Zet de gepubliceerde lijsten terug in de map bij --list, of geef met --list de map waarin ze staan."
    ),
    en: (
      "folder lacks the last list of this key",
      "The folder of the keys holds which list was signed last; the folder in --list does not hold it, or another one of its number. Going on from an older list would make two lists of one number, and nobody believes either then. A key has one chain of lists.",
      "Put the published lists back in the folder of --list, or give with --list the folder that holds them."
    ))
  static let lastSignedForm = DiagnosticCode(
    "MA310", .error,
    nl: (
      "laatste lijst van de sleutel is niet te lezen",
      "status.laatste of sleutels.laatste in de map van de sleutels is één regel: het volgnummer van de laatste lijst die is ondertekend, een spatie en de SHA-256 van haar bestand in 64 cijfers.",
      "Zet het bestand terug, of schrijf het opnieuw naar de laatste lijst die u hebt gepubliceerd (`sha256sum`)."
    ),
    en: (
      "last list of the key cannot be read",
      "status.laatste or sleutels.laatste in the folder of the keys is one line: the serial of the last list that was signed, a space and the SHA-256 of its file in 64 digits.",
      "Put the file back, or write it anew after the last list that you published (`sha256sum`)."
    ))
  static let batchFolder = DiagnosticCode(
    "MA319", .error,
    nl: (
      "map voor lijsten is een partij",
      "De map met lijsten wordt gepubliceerd, en die met een partij niet: er staan gegevens van personen in. Daarom staan ze niet in één map.",
      "Geef bij --list een andere map. Is ze er nog niet, dan wordt ze gemaakt; staan er al lijsten van deze sleutel, geef dan de map daarvan."
    ),
    en: (
      "folder for lists is a batch",
      "The folder of lists is published, and that of a batch is not: it holds data of persons. So they are not one folder.",
      "Give --list another folder. If it is not there yet it is made; if there are lists of this key, give the folder of those."
    ))
}

extension ListCodes {
  /// Warns of a list that a newer one should have replaced by now.
  static func isStale(_ list: StatusList, in file: String) -> Diagnostic {
    Diagnostic(
      stale, at: Place(file: file, line: 5, column: 1),
      Bilingual(
        nl: "de volgende lijst had er uiterlijk op \(list.nextAtLatest) moeten zijn",
        en: "the next list should have been there by \(list.nextAtLatest)"))
  }
}
