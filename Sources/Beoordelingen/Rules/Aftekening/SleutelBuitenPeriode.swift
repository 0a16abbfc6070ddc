import Diagnostics

/// The key did not count on the day of the sign-off.
enum SleutelBuitenPeriode: Rule {
  static let code = DiagnosticCode(
    "BO230", .error,
    nl: (
      "sleutel telde niet op de dag van de aftekening",
      "Een sleutel in `allowed_signers` kan een begin (`valid-after`) en een einde (`valid-before`) hebben. Een handtekening bewijst zelf geen tijd: de datum is die van de ondertekenaar, en daarop moet de sleutel tellen.",
      "Controleer `aftekening.datum` en de periode van de sleutel; laat zo nodig tekenen met een sleutel die telt."
    ),
    en: (
      "key did not count on the day of the sign-off",
      "A key in `allowed_signers` can have a beginning (`valid-after`) and an end (`valid-before`). A signature proves no time itself: the date is the signer's, and on it the key must count.",
      "Check `aftekening.datum` and the key's period; if need be, have it signed with a key that counts."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let found = subject.sleuteloordeel, case .outsidePeriod(let line) = found.oordeel,
      let datum = subject.beoordeling.aftekening.datum
    else { return }
    report.add(
      code, at: .aftekeningDatum,
      Bilingual(
        nl: "de sleutel van het leerbedrijf telde op \(datum) niet",
        en: "the leerbedrijf's key did not count on \(datum)"),
      notes: [Note(Bilingual(nl: "de sleutel", en: "the key"), at: Place(file: found.file, line: line))])
  }
}
