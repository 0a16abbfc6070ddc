import Diagnostics

/// Codes for making the verification page.
enum PageBuildCodes {
  static let all = [noSealKey, unusableList, otherFile, noStatusName]

  static let noSealKey = DiagnosticCode(
    "MA511", .error,
    nl: (
      "geen sleutel voor zegels",
      "Een controlepagina noemt alleen een verklaring echt waarvan het zegel van een ingebouwde sleutel is. Zonder zo'n sleutel zou zij van elke verklaring zeggen dat de uitgever onbekend is.",
      "Geef zegel.vkey van de school, de map met haar sleutels, of een sleutellijst met de sleutel van wie haar uitgeeft."
    ),
    en: (
      "no key for seals",
      "A verification page calls a verklaring genuine only when its seal is by a key that is built in. Without such a key it would say of every verklaring that the issuer is unknown.",
      "Give zegel.vkey of the school, the folder of its keys, or a key list with the key of the body that publishes it."
    ))
  static let unusableList = DiagnosticCode(
    "MA512", .error,
    nl: (
      "statuslijst kan niet worden ingebouwd",
      "De pagina zou de lijst niet geloven: zij telt alleen als ze is ondertekend met een statussleutel (status.vkey) die de pagina vertrouwt en die nu telt.",
      "Geef met --trust ook status.vkey van de school, of haal de nieuwste lijst opnieuw."
    ),
    en: (
      "status list cannot be built in",
      "The page would not believe the list: it counts only when it was signed with a status key (status.vkey) that the page trusts and that counts now.",
      "Give the school's status.vkey with --trust too, or fetch the newest list again."
    ))
  static let otherFile = DiagnosticCode(
    "MA513", .error,
    nl: (
      "op deze plaats staat een ander bestand",
      "Een eerder gemaakte controlepagina wordt vervangen, iets anders niet.",
      "Kies een andere naam met --out, of haal het bestand eerst weg."
    ),
    en: (
      "another file stands in this place",
      "A verification page that was made before is replaced, anything else is not.",
      "Choose another name with --out, or take the file away first."
    ))
  static let noStatusName = DiagnosticCode(
    "MA514", .warning,
    nl: (
      "pagina haalt geen nieuwere statuslijst op",
      "De pagina kent alleen de lijst die is ingebouwd. Wat daarna wordt ingetrokken, noemt zij nog echt tot die lijst te oud is. Met --status-name vraagt een pagina op een website haar eigen host om de nieuwste lijst.",
      "Hoort de pagina op een website, bouw haar dan met `--status-name status`: zo heet de nieuwste lijst die `praktijkverklaring publish` naast haar zet. Voor een USB-stick of bijlage hoeft het niet; bouw die opnieuw bij elke nieuwe lijst."
    ),
    en: (
      "page fetches no newer status list",
      "The page knows only the list that is built in. What is revoked afterwards it still calls genuine, until that list is too old. With --status-name a page on a web site asks its own host for the newest list.",
      "Where the page is for a web site, build it with `--status-name status`: the name of the newest list that `praktijkverklaring publish` lays beside it. For a USB stick or an attachment there is no need; build that anew with each new list."
    ))
}
