import Diagnostics

/// Who signed off digitally was no praktijkopleider of that leerbedrijf on that day.
enum OpleiderNietVanLeerbedrijf: Rule {
  static let code = DiagnosticCode(
    "BO236", .error,
    nl: (
      "praktijkopleider was die dag niet van dit leerbedrijf",
      "Een digitale aftekening zegt dat een praktijkopleider van dit leerbedrijf heeft getekend. Het register noemt die persoon niet bij dit leerbedrijf op de datum van de aftekening.",
      "Controleer de naam (precies zo geschreven als in het register) en de periode, of werk het register bij."
    ),
    en: (
      "praktijkopleider was not of this leerbedrijf on that day",
      "A digital sign-off says that a praktijkopleider of this leerbedrijf signed. The register does not name that person with this leerbedrijf on the date of the sign-off.",
      "Check the name (written exactly as in the register) and the period, or update the register."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard subject.isSignedWithKey, let message = subject.opleiderNotInRegister else { return }
    report.add(code, at: .praktijkopleiderNaam, message)
  }
}
