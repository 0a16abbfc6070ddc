import Diagnostics

/// The sheet was made after the day on which it is said to have been signed.
enum BladNaAftekening: Rule {
  static let code = DiagnosticCode(
    "BO232", .error,
    nl: (
      "aftekenblad is van na de aftekening",
      "Op het aftekenblad staat de dag waarop het is gemaakt. Eerder kan niemand het hebben getekend.",
      "Verbeter `aftekening.datum`: de dag waarop het leerbedrijf dit blad tekende."
    ),
    en: (
      "sign-off sheet is later than the sign-off",
      "The sheet bears the day on which it was made. Nobody can have signed it before.",
      "Correct `aftekening.datum`: the day on which the leerbedrijf signed this sheet."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekenblad = subject.aftekenblad, let blad = aftekenblad.sheet?.blad,
      let datum = subject.beoordeling.aftekening.datum, datum < blad.datum
    else { return }
    report.add(
      code, at: .aftekeningDatum,
      Bilingual(
        nl: "de aftekening op \(datum) is van voor het aftekenblad van \(blad.datum)",
        en: "the sign-off on \(datum) is earlier than the sign-off sheet of \(blad.datum)"),
      notes: aftekenblad.note(Bilingual(nl: "op het blad", en: "on the sheet"), line: 5))
  }
}
