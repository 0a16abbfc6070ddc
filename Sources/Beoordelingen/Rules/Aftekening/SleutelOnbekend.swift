import Diagnostics

/// The key that signed is not one of the register's for signing assessments.
enum SleutelOnbekend: Rule {
  static let code = DiagnosticCode(
    "BO228", .error,
    nl: (
      "sleutel van de aftekening is onbekend",
      "Iedereen kan een sleutel maken. Een aftekening telt alleen met een sleutel die de school bij het leerbedrijf zelf heeft nagevraagd, en die met het LeerbedrijfID in `allowed_signers` van het register staat.",
      "Vraag de vingerafdruk na bij het leerbedrijf, op een nummer dat u al had, en zet de sleutel dan in `allowed_signers`: `LEERBEDRIJFID namespaces=\"praktijkverklaring-beoordeling@v1\" ssh-ed25519 AAAA…`."
    ),
    en: (
      "key of the sign-off is unknown",
      "Anyone can make a key. A sign-off counts only with a key that the school has confirmed with the leerbedrijf itself, and that stands in the register's `allowed_signers` with the LeerbedrijfID.",
      "Confirm the fingerprint with the leerbedrijf, at a number that you had already, and then put the key into `allowed_signers`: `LEERBEDRIJFID namespaces=\"praktijkverklaring-beoordeling@v1\" ssh-ed25519 AAAA…`."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let found = subject.sleuteloordeel else { return }
    switch found.oordeel {
    case .unknown:
      report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "het blad is getekend met een sleutel die niet in `allowed_signers` staat: \(found.fingerprint)",
          en: "the sheet was signed with a key that is not in `allowed_signers`: \(found.fingerprint)"))
    case .otherUse(let line):
      report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "de sleutel \(found.fingerprint) staat in `allowed_signers`, maar niet voor aftekeningen",
          en: "the key \(found.fingerprint) is in `allowed_signers`, but not for sign-offs"),
        notes: [Note(Bilingual(nl: "de sleutel", en: "the key"), at: Place(file: found.file, line: line))])
    case .valid, .otherLeerbedrijf, .outsidePeriod: return
    }
  }
}
