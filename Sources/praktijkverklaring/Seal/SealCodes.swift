import Diagnostics

/// Codes for sealing a batch.
enum SealCodes {
  static let all = [
    otherSeal, badSeal, wrongSignature, signatureForm, notSealed, changedList, concepts,
  ]

  static let otherSeal = DiagnosticCode(
    "MA206", .error,
    nl: (
      "de partij is al verzegeld, met een andere inhoud",
      "checkpoint of checkpoint.body hoort bij een andere SHA256SUMS dan er nu staat: de lijst is veranderd nadat zij werd verzegeld, of deze bestanden komen uit een andere partij. Er is niets overschreven.",
      "Zet de oorspronkelijke SHA256SUMS terug. Alleen als nog niemand het oude zegel kreeg: verplaats checkpoint, checkpoint.body en bewijzen, en verzegel opnieuw."
    ),
    en: (
      "the batch is sealed already, with other content",
      "checkpoint or checkpoint.body belongs to another SHA256SUMS than the one that is there now: the list was changed after it was sealed, or these files come from another batch. Nothing was overwritten.",
      "Put the original SHA256SUMS back. Only if nobody was given the old seal yet: move checkpoint, checkpoint.body and bewijzen, and seal again."
    ))
  static let badSeal = DiagnosticCode(
    "MA207", .error,
    nl: (
      "zegel klopt niet",
      "In het checkpoint staat een handtekening op naam van deze sleutel die niet bij de tekst hoort: tekst of handtekening is veranderd. Zo'n checkpoint vertrouwt niemand.",
      "Zet het oorspronkelijke checkpoint terug, of verplaats het en verzegel opnieuw."
    ),
    en: (
      "seal does not hold",
      "The checkpoint has a signature in the name of this key that does not belong to the text: text or signature was changed. Nobody trusts such a checkpoint.",
      "Put the original checkpoint back, or move it and seal again."
    ))
  static let wrongSignature = DiagnosticCode(
    "MA208", .error,
    nl: (
      "handtekening klopt niet",
      "De handtekening is niet met de sleutel van deze .vkey over checkpoint.body gezet. Er is niets veranderd.",
      "Onderteken precies het bestand checkpoint.body, met de sleutel die bij de .vkey hoort; `seal --sign-external` drukt de opdracht af."
    ),
    en: (
      "signature does not hold",
      "The signature was not made over checkpoint.body with the key of this .vkey. Nothing was changed.",
      "Sign exactly the file checkpoint.body, with the key that belongs to the .vkey; `seal --sign-external` prints the command."
    ))
  static let signatureForm = DiagnosticCode(
    "MA209", .error,
    nl: (
      "bestand is geen handtekening",
      "Een Ed25519-handtekening heeft 64 bytes; het bestand bevat die bytes, of hun base64.",
      "Neem het bestand dat OpenSSL met -out schreef."
    ),
    en: (
      "file is no signature",
      "An Ed25519 signature has 64 bytes; the file holds those bytes, or their base64.",
      "Take the file that OpenSSL wrote with -out."
    ))
  static let notSealed = DiagnosticCode(
    "MA210", .error,
    nl: (
      "partij is niet verzegeld", "Een bewijs bevat het zegel; zonder checkpoint zijn er geen bewijzen te maken.",
      "Verzegel de partij: `praktijkverklaring seal MAP --keys MAP`."
    ),
    en: (
      "batch is not sealed", "A proof holds the seal; without a checkpoint no proofs can be made.",
      "Seal the batch: `praktijkverklaring seal DIR --keys DIR`."
    ))
  static let changedList = DiagnosticCode(
    "MA211", .error,
    nl: (
      "SHA256SUMS veranderde tijdens het lezen",
      "De lijst is twee keer gelezen, eerst voor de boom en dan voor de bewijzen, en was de tweede keer een andere. Er zijn geen bewijzen geschreven.",
      "Laat niemand in de map schrijven, en probeer het opnieuw."
    ),
    en: (
      "SHA256SUMS changed while it was read",
      "The list was read twice, for the tree and then for the proofs, and was another one the second time. No proofs were written.",
      "Let nobody write in the folder, and try again."
    ))
  static let concepts = DiagnosticCode(
    "MA214", .error,
    nl: (
      "map met concepten",
      "De map is gemaakt met `generate --concept`. Concepten zijn nog niet afgetekend door het leerbedrijf: zij krijgen geen id, geen zegel en geen bundel.",
      "Maak na de aftekening de praktijkverklaringen, met `praktijkverklaring generate` zonder --concept."
    ),
    en: (
      "folder of concepts",
      "The folder was made by `generate --concept`. Concepts are not signed off by the leerbedrijf yet: they get no id, no seal and no bundle.",
      "Make the praktijkverklaringen after the sign-off, by `praktijkverklaring generate` without --concept."
    ))
}
