import Diagnostics

/// Codes for a batch of which bundles are to be made.
enum BundleCodes {
  static let all = [
    noOwnSignature, unknownDocument, documentDiffers, skippedAttachment, documentTooLarge, signoffUnusable,
  ]

  static let noOwnSignature = DiagnosticCode(
    "MA401", .error,
    nl: (
      "zegel heeft geen handtekening van de school zelf",
      "Onder een zegel staat een handtekening op de naam van zijn eerste regel; anders is niet te zien van wie het zegel is.",
      "Verzegel de partij met de sleutel van de school: `praktijkverklaring seal`."
    ),
    en: (
      "seal has no signature of the school itself",
      "Under a seal stands a signature in the name of its first line; else it cannot be seen whose seal it is.",
      "Seal the batch with the school's key: `praktijkverklaring seal`."
    ))
  static let unknownDocument = DiagnosticCode(
    "MA402", .error,
    nl: (
      "verklaring staat niet in deze partij", "SHA256SUMS noemt geen verklaring met dit id.",
      "Controleer het id en de map; zo nodig: `grep -l ID */SHA256SUMS`."
    ),
    en: (
      "verklaring is not in this batch", "SHA256SUMS names no verklaring with this id.",
      "Check the id and the folder; if need be: `grep -l ID */SHA256SUMS`."
    ))
  static let documentDiffers = DiagnosticCode(
    "MA403", .error,
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
    "MA404", .warning,
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
  static let documentTooLarge = DiagnosticCode(
    "MA405", .error,
    nl: (
      "document is te groot",
      "Een bestand van een verklaring is hoogstens 16 MiB; van een groter bestand zegt `praktijkverklaring verify` niets, ook niet in een bundel.",
      "Maak de partij opnieuw, met een korter sjabloon."
    ),
    en: (
      "document is too large",
      "A file of a verklaring has at most 16 MiB; of a larger one `praktijkverklaring verify` says nothing, in a bundle neither.",
      "Make the batch again, with a shorter template."
    ))
  static let signoffUnusable = DiagnosticCode(
    "MA406", .error,
    nl: (
      "aftekenblad van de verklaring ontbreekt of klopt niet",
      "Het leerbedrijf tekende met een sleutel, en dan gaan het aftekenblad en zijn handtekening mee in de bundel. Ze staan als <sha256>.txt en <sha256>.txt.sig in de map aftekenbladen van de partij. Van deze verklaring komt geen bundel: haar houder zou de handtekening niet kunnen laten zien.",
      "Zet het blad en zijn handtekening terug in de map aftekenbladen; ze staan ook in het register."
    ),
    en: (
      "sign-off sheet of the verklaring is missing or does not hold",
      "The leerbedrijf signed with a key, and then the sign-off sheet and its signature go into the bundle. They stand as <sha256>.txt and <sha256>.txt.sig in the folder aftekenbladen of the batch. No bundle is made of this verklaring: its holder could not show the signature.",
      "Put the sheet and its signature back into the folder aftekenbladen; they are in the register too."
    ))
}
