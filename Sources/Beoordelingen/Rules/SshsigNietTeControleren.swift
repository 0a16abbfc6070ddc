import Diagnostics

/// A digital sign-off counts only when it was checked, and this version cannot check one yet.
enum SshsigNietTeControleren: Rule {
  static let code = DiagnosticCode(
    "BO216", .error,
    nl: (
      "digitale aftekening nog niet te controleren",
      "Een digitale aftekening telt alleen als de handtekening is gecontroleerd. Deze versie van het programma kan dat nog niet.",
      "Laat het leerbedrijf op papier of in het portaal aftekenen."
    ),
    en: (
      "digital sign-off not yet checkable",
      "A digital sign-off counts only when the signature was checked. This version of the program cannot do that yet.",
      "Have the leerbedrijf sign off on paper or in the portal."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard subject.beoordeling.aftekening.wijze == .sshsig, !subject.isAbsent(.aftekeningBlad) else { return }
    report.add(
      code, at: .aftekeningWijze,
      Bilingual(
        nl: "een aftekening met sshsig kan deze versie nog niet controleren",
        en: "a sign-off with sshsig cannot be checked by this version yet"))
  }
}
