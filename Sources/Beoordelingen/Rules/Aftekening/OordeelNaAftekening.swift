import Diagnostics

/// A judgement that the sign-off cannot have covered.
enum OordeelNaAftekening: Rule {
  static let code = DiagnosticCode(
    "BO207", .error,
    nl: (
      "oordeel na de aftekening",
      "Wie aftekent, tekent voor oordelen die er al zijn. Een oordeel met een latere datum is niet afgetekend.",
      "Verbeter de datum, of laat het leerbedrijf opnieuw aftekenen."
    ),
    en: (
      "judgement after the sign-off",
      "Who signs off, signs for judgements that are there. A judgement of a later date was not signed off.",
      "Correct the date, or have the leerbedrijf sign off again."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekening = subject.beoordeling.aftekening.datum else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let datum = oordeel.datum, datum > aftekening else { continue }
      report.add(
        code, at: .werkprocesDatum, item: item,
        Bilingual(
          nl: "het oordeel van \(datum) is van na de aftekening op \(aftekening)",
          en: "the judgement of \(datum) is later than the sign-off on \(aftekening)"))
    }
  }
}
