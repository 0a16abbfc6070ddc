import Diagnostics

/// Something about the sign-off that goes with another way of signing.
enum AnderGegevenBijWijze: Rule {
  static let code = DiagnosticCode(
    "BO237", .error,
    nl: (
      "gegeven hoort bij een andere wijze van aftekenen",
      "`scan` hoort bij `papier`, `kenmerk` en `tijdstip` horen bij `portaal`. Het document zegt hoe is afgetekend; een gegeven van een andere wijze zou dat tegenspreken.",
      "Verbeter `aftekening.wijze`, of haal het gegeven weg."
    ),
    en: (
      "value goes with another way of signing off",
      "`scan` goes with `papier`, `kenmerk` and `tijdstip` go with `portaal`. The document says how it was signed off; a value of another way would contradict that.",
      "Correct `aftekening.wijze`, or take the value away."
    ))

  private static let fields: [(field: RecordField, wijze: Aftekenwijze)] = [
    (.aftekeningScan, .papier), (.aftekeningKenmerk, .portaal), (.aftekeningTijdstip, .portaal),
  ]

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let wijze = subject.beoordeling.aftekening.wijze else { return }
    for (field, own) in fields where own != wijze && !subject.isAbsent(field) {
      report.add(
        code, at: field,
        Bilingual(
          nl: "`\(field.path)` hoort bij \(own.rawValue), en `aftekening.wijze` is \(wijze.rawValue)",
          en: "`\(field.path)` goes with \(own.rawValue), and `aftekening.wijze` is \(wijze.rawValue)"))
    }
  }
}
