import Diagnostics
import SSHSignatures

/// The signature is not that of its key over these bytes.
enum HandtekeningOngeldig: Rule {
  static let code = DiagnosticCode(
    "BO226", .error,
    nl: (
      "handtekening onder het aftekenblad klopt niet",
      "De handtekening is niet gezet over precies dit blad: het blad of de handtekening is daarna veranderd, of ze horen niet bij elkaar. Dat gebeurt ook als een programma voor het tekenen de regeleinden van het blad veranderde.",
      "Zet het blad en de handtekening terug zoals ze van het leerbedrijf kwamen, of stuur het blad opnieuw, ongeopend, en laat het tekenen."
    ),
    en: (
      "signature of the sign-off sheet does not hold",
      "The signature was not made over exactly this sheet: sheet or signature was changed since, or they do not belong together. It also happens when a program changed the line ends of the sheet before it was signed.",
      "Put sheet and signature back as they came from the leerbedrijf, or send the sheet again, unopened, and have it signed."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard case .wrongSignature(let file, .signature) = subject.aftekenblad?.answer else { return }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "de handtekening is niet die van haar sleutel over dit aftekenblad",
        en: "the signature is not its key's over this sign-off sheet"),
      notes: [Note(Bilingual(nl: "het blad", en: "the sheet"), at: Place(file: file))])
  }
}
