import Diagnostics

/// Codes for a batch of which bundles are to be made.
enum BundleCodes {
  static let all = [
    notSealed, sealForm, sealOfOtherList, bodyDiffers, unknownDocument, documentDiffers, skippedAttachment,
  ]

  static let notSealed = DiagnosticCode(
    "MA401", .error,
    nl: (
      "partij is niet verzegeld",
      "In de map staat geen `checkpoint`. Zonder zegel kan een houder niet bewijzen dat zijn verklaring van de school is.",
      "Verzegel de partij eerst: `praktijkverklaring seal`."
    ),
    en: (
      "batch is not sealed",
      "There is no `checkpoint` in the folder. Without a seal holders cannot prove that their verklaring is the school's.",
      "Seal the batch first: `praktijkverklaring seal`."
    ))
  static let sealForm = DiagnosticCode(
    "MA402", .error,
    nl: (
      "checkpoint heeft niet de goede vorm",
      "Een `checkpoint` heeft drie regels (naam, aantal, wortel), een lege regel, en daaronder handtekeningen, waarvan een onder de naam van de eerste regel.",
      "Zet het oorspronkelijke bestand terug, of verzegel de partij opnieuw."
    ),
    en: (
      "checkpoint has not the right form",
      "A `checkpoint` has three lines (name, count, root), an empty line, and signatures below, one of them under the name of the first line.",
      "Put the original file back, or seal the batch again."
    ))
  static let sealOfOtherList = DiagnosticCode(
    "MA403", .error,
    nl: (
      "zegel hoort niet bij deze lijst",
      "Het aantal of de wortel in `checkpoint` is niet die van SHA256SUMS: de lijst of het zegel is van een andere partij, of is veranderd.",
      "Haal de oorspronkelijke map terug; een zegel geldt voor één lijst."
    ),
    en: (
      "seal is of another list",
      "The count or the root in `checkpoint` is not that of SHA256SUMS: the list or the seal is of another batch, or was changed.",
      "Get the original folder back; a seal holds for one list."
    ))
  static let bodyDiffers = DiagnosticCode(
    "MA404", .error,
    nl: (
      "checkpoint.body is niet de tekst van het zegel",
      "`checkpoint.body` is de tekst waar de handtekeningen over gaan, byte voor byte: de eerste drie regels van `checkpoint`.",
      "Zet het oorspronkelijke bestand terug, of maak het opnieuw: `head -n 3 checkpoint >checkpoint.body`."
    ),
    en: (
      "checkpoint.body is not the text of the seal",
      "`checkpoint.body` is the text that the signatures are over, byte for byte: the first three lines of `checkpoint`.",
      "Put the original file back, or make it again: `head -n 3 checkpoint >checkpoint.body`."
    ))
  static let unknownDocument = DiagnosticCode(
    "MA405", .error,
    nl: (
      "verklaring staat niet in deze partij", "SHA256SUMS noemt geen verklaring met dit id.",
      "Controleer het id en de map; zo nodig: `grep -l ID */SHA256SUMS`."
    ),
    en: (
      "verklaring is not in this batch", "SHA256SUMS names no verklaring with this id.",
      "Check the id and the folder; if need be: `grep -l ID */SHA256SUMS`."
    ))
  static let documentDiffers = DiagnosticCode(
    "MA406", .error,
    nl: (
      "document is niet wat de lijst zegt",
      "Een bestand van de verklaring ontbreekt, of zijn SHA-256 is niet die in SHA256SUMS. Van deze verklaring komt geen bundel: zij zou bij niemand kloppen.",
      "Zet het oorspronkelijke bestand terug, of maak de partij opnieuw."
    ),
    en: (
      "document is not what the list says",
      "A file of the verklaring is missing, or its SHA-256 is not that in SHA256SUMS. No bundle is made of this verklaring: it would fail for everybody.",
      "Put the original file back, or make the batch again."
    ))
  static let skippedAttachment = DiagnosticCode(
    "MA407", .warning,
    nl: (
      "bestand in zegel gaat niet mee",
      "Van de map `zegel` gaan alleen de bestanden checkpoint.body.p7s, .tsr, .minisig en .sshsig mee in een bundel.",
      "Geef de handtekening die naam, of haal het bestand weg."
    ),
    en: (
      "file in zegel is left out",
      "Of the folder `zegel` only the files checkpoint.body.p7s, .tsr, .minisig and .sshsig go into a bundle.",
      "Give the signature that name, or take the file away."
    ))
}
