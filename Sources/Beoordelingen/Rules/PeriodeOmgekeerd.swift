import Diagnostics

/// A practice period that ends before it begins.
enum PeriodeOmgekeerd: Rule {
  static let code = DiagnosticCode(
    "BO218", .error,
    nl: (
      "praktijkperiode eindigt voor het begin",
      "`bpv.tot` ligt voor `bpv.van`.",
      "Verbeter een van beide datums."
    ),
    en: (
      "practice period ends before it begins",
      "`bpv.tot` lies before `bpv.van`.",
      "Correct one of the two dates."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let van = subject.beoordeling.bpv.van, let tot = subject.beoordeling.bpv.tot, tot < van else { return }
    report.add(
      code, at: .bpvTot,
      Bilingual(
        nl: "de praktijkperiode eindigt op \(tot), voor het begin op \(van)",
        en: "the practice period ends on \(tot), before it begins on \(van)"))
  }
}
