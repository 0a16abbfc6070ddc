import Diagnostics

/// The praktijkopleider is not in the register for this leerbedrijf on the day of the sign-off.
enum PraktijkopleiderNietInRegister: Rule {
  static let code = DiagnosticCode(
    "BO305", .warning,
    nl: (
      "praktijkopleider niet in het register op die datum",
      "Het register noemt per leerbedrijf de praktijkopleiders met hun periode. De naam in het record staat er op de datum van de aftekening niet bij.",
      "Controleer de naam (precies zo geschreven als in het register) en de periode, of werk het register bij."
    ),
    en: (
      "praktijkopleider not in the register for that date",
      "The register lists per leerbedrijf the praktijkopleiders with their period. The name in the record is not among them on the date of the sign-off.",
      "Check the name (written exactly as in the register) and the period, or update the register."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    // With a digital sign-off it is an error, with a code of its own.
    guard !subject.isSignedWithKey, let message = subject.opleiderNotInRegister else { return }
    report.add(code, at: .praktijkopleiderNaam, message)
  }
}

extension RuleSubject {
  /// What is to be said when the register does not name the praktijkopleider for this leerbedrijf on the day of the
  /// sign-off; nil when it does. The name itself is not repeated: a person stands behind it.
  var opleiderNotInRegister: Bilingual? {
    guard let leerbedrijf, let naam = beoordeling.praktijkopleider.naam, let datum = beoordeling.aftekening.datum
    else { return nil }
    let opleiders = leerbedrijf.praktijkopleiders
    if opleiders.contains(where: { $0.naam == naam && $0.periode.contains(datum) }) { return nil }
    return !opleiders.contains { $0.naam == naam }
      ? Bilingual(
        nl: "deze praktijkopleider staat niet in het register van leerbedrijf \(leerbedrijf.id)",
        en: "this praktijkopleider is not in the register of leerbedrijf \(leerbedrijf.id)")
      : Bilingual(
        nl: "deze praktijkopleider was op \(datum) niet in functie bij leerbedrijf \(leerbedrijf.id)",
        en: "this praktijkopleider was not in office at leerbedrijf \(leerbedrijf.id) on \(datum)")
  }
}
