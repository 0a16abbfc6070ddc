import Diagnostics

/// A verklaring without a werkproces that was shown would say nothing.
enum NietsAangetoond: Rule {
  static let code = DiagnosticCode(
    "BO205", .error,
    nl: (
      "geen werkproces aangetoond",
      "Op een praktijkverklaring staan alleen werkprocessen die zijn aangetoond; dit record heeft er geen.",
      "Wacht met de verklaring tot er een werkproces is aangetoond, of verbeter het oordeel."
    ),
    en: (
      "no werkproces was shown",
      "A praktijkverklaring lists only werkprocessen that were shown; this record has none.",
      "Wait with the verklaring until a werkproces was shown, or correct the judgement."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let oordelen = subject.beoordeling.werkprocessen
    // A judgement that could not be read has been reported, and may have been this one.
    guard !oordelen.isEmpty, oordelen.allSatisfy({ $0.isAangetoond == false }) else { return }
    report.add(
      code, at: .werkprocesOordeel, item: 0,
      Bilingual(
        nl: "geen van de \(oordelen.count) werkprocessen is aangetoond",
        en: "none of the \(oordelen.count) werkprocessen was shown"))
  }
}
