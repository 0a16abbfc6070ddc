import Diagnostics

/// The portal's time is on another day than the sign-off.
enum TijdstipOpAndereDag: Rule {
  static let code = DiagnosticCode(
    "BO238", .error,
    nl: (
      "tijdstip is op een andere dag dan de aftekening",
      "`aftekening.tijdstip` is het moment van dezelfde aftekening als `aftekening.datum`, met de klok van het portaal.",
      "Verbeter de datum of het tijdstip."
    ),
    en: (
      "time is on another day than the sign-off",
      "`aftekening.tijdstip` is the moment of the same sign-off as `aftekening.datum`, by the portal's clock.",
      "Correct the date or the time."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let aftekening = subject.beoordeling.aftekening
    guard let datum = aftekening.datum, let tijdstip = aftekening.tijdstip, tijdstip.datum != datum else { return }
    report.add(
      code, at: .aftekeningTijdstip,
      Bilingual(
        nl: "het tijdstip is op \(tijdstip.datum), de aftekening op \(datum)",
        en: "the time is on \(tijdstip.datum), the sign-off on \(datum)"))
  }
}
