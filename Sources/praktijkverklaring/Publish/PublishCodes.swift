import Diagnostics

/// Codes for what is laid out for a web host.
enum PublishCodes {
  static let all = [privateFolder, unusable, contradiction, prefixLength, olderLists, otherLists]

  static let privateFolder = DiagnosticCode(
    "MA501", .error,
    nl: (
      "map is niet om te publiceren",
      "De webmap leest iedereen. Een verklaring, een partij, een sleutelmap of een register hoort daar niet in, hoe diep ook: daar staan gegevens van personen of geheimen. Er is niets gemaakt.",
      "Haal weg wat hier genoemd is, of geef bij --out een map waarin alleen staat wat iedereen mag lezen; een nieuwe naam maakt er een. Stond het al op een website, dan kan het gelezen zijn."
    ),
    en: (
      "folder is not to be published",
      "Everybody reads the web root. A verklaring, a batch, a key folder or a register does not belong in it, however deep: they hold data of persons or secrets. Nothing was made.",
      "Take away what is named here, or give --out a folder that holds only what everybody may read; a new name makes one. What stood on a web site already may have been read."
    ))
  static let unusable = DiagnosticCode(
    "MA502", .error,
    nl: (
      "bestand met bewijzen in de webmap is niet bruikbaar",
      "Nieuwe bewijzen komen bij die er al staan, in een bestand van ten hoogste 64 MiB. Dit bestand is beschadigd, van een ander, of te groot geworden. Er is niets veranderd.",
      "Zet een reservekopie terug, of haal de map bewijzen weg en publiceer alle partijen opnieuw; wordt het te groot, doe dat dan met --prefix 3."
    ),
    en: (
      "file of proofs in the web root cannot be used",
      "New proofs are added to those that are there, in a file of at most 64 MiB. This file was damaged, is somebody else's, or grew too large. Nothing was changed.",
      "Put a backup back, or take the folder bewijzen away and publish all batches again; where it grows too large, do so with --prefix 3."
    ))
  static let contradiction = DiagnosticCode(
    "MA503", .error,
    nl: (
      "twee verschillende bestanden voor één naam",
      "Wat gepubliceerd is, wordt niet door iets anders vervangen: van een statuslijst met één nummer bestaat er maar één, en mappen met dezelfde partij spreken elkaar niet tegen. Er is niets veranderd.",
      "Zoek uit welk bestand het goede is. Twee lijsten met één nummer zijn voor wie controleert een tegenspraak: bewaar beide en zoek de oorzaak voor u publiceert."
    ),
    en: (
      "two different files for one name",
      "What was published is not replaced by something else: of a status list with one number there is only one, and folders with the same batch do not contradict each other. Nothing was changed.",
      "Find out which file is right. Two lists of one number are a contradiction to whoever checks: keep both, and find the cause before you publish."
    ))
  static let prefixLength = DiagnosticCode(
    "MA504", .error,
    nl: (
      "webmap heeft bewijzen per een ander aantal tekens",
      "Alle bewijzen in een webmap zijn verdeeld naar evenveel tekens van het id; anders vindt niemand ze. Er is niets veranderd.",
      "Laat --prefix weg, of publiceer alle partijen in een nieuwe map."
    ),
    en: (
      "web root has proofs by another number of characters",
      "All proofs in a web root are divided by as many characters of the id; else nobody finds them. Nothing was changed.",
      "Leave --prefix out, or publish all batches in a new folder."
    ))
  static let olderLists = DiagnosticCode(
    "MA505", .error,
    nl: (
      "webmap heeft een nieuwere statuslijst",
      "Wie de nieuwere lijst al zag, krijgt van een oudere te horen dat er een oude lijst is aangeboden. De map bij --status is misschien een oude kopie. Er is niets veranderd.",
      "Haal de nieuwere lijsten van de website terug in de map met lijsten, en publiceer daarna."
    ),
    en: (
      "web root has a newer status list",
      "Whoever saw the newer list is told of an older one that an old list was offered. The folder after --status may be an old copy. Nothing was changed.",
      "Fetch the newer lists from the web site back into the folder of lists, and publish then."
    ))
  static let otherLists = DiagnosticCode(
    "MA506", .error,
    nl: (
      "webmap heeft statuslijsten van een andere naam",
      "Lijsten van twee scholen hebben dezelfde bestandsnamen en passen niet in één map. Er is niets veranderd.",
      "Geef elke school een eigen map voor haar lijsten: `praktijkverklaring publish --status LIJSTEN --out WEBMAP/SCHOOL`."
    ),
    en: (
      "web root has status lists of another name",
      "The lists of two schools have the same file names and do not fit into one folder. Nothing was changed.",
      "Give each school a folder of its own for its lists: `praktijkverklaring publish --status LISTS --out WEBROOT/SCHOOL`."
    ))
}
