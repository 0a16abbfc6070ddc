import Diagnostics

/// A judgement on a day that the person was not in practice training.
enum OordeelBuitenPeriode: Rule {
  static let code = DiagnosticCode(
    "BO206", .error,
    nl: (
      "oordeel buiten de praktijkperiode",
      "De praktijkopleider beoordeelt tijdens de beroepspraktijkvorming: van `bpv.van` tot en met `bpv.tot`.",
      "Verbeter de datum van het oordeel of de periode."
    ),
    en: (
      "judgement outside the practice period",
      "The praktijkopleider judges during the practice training: from `bpv.van` up to and including `bpv.tot`.",
      "Correct the date of the judgement or the period."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let bpv = subject.beoordeling.bpv
    // A period that ends before it begins is its own problem.
    if let van = bpv.van, let tot = bpv.tot, tot < van { return }
    let periode = Periode(van: bpv.van, tot: bpv.tot)
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let datum = oordeel.datum, !periode.contains(datum) else { continue }
      report.add(
        code, at: .werkprocesDatum, item: item,
        Bilingual(
          nl: "het oordeel van \(datum) valt buiten de praktijkperiode \(periode.text.nl)",
          en: "the judgement of \(datum) is outside the practice period \(periode.text.en)"))
    }
  }
}
