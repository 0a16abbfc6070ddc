import Diagnostics

/// A digital sign-off names the sheet that was signed.
enum SshsigZonderBlad: Rule {
  static let code = DiagnosticCode(
    "BO215", .error,
    nl: (
      "digitale aftekening zonder aftekenblad",
      "Bij `sshsig` is het aftekenblad ondertekend, niet het record. Zonder de SHA-256 van dat blad is niet te zien wat er is ondertekend.",
      "Vul `aftekening.blad` in met de SHA-256 van het aftekenblad."
    ),
    en: (
      "digital sign-off without a sheet",
      "With `sshsig` the sign-off sheet was signed, not the record. Without the SHA-256 of that sheet nobody can see what was signed.",
      "Fill in `aftekening.blad` with the SHA-256 of the sign-off sheet."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard subject.beoordeling.aftekening.wijze == .sshsig, subject.isAbsent(.aftekeningBlad) else { return }
    report.add(
      code, at: .aftekeningWijze,
      Bilingual(
        nl: "`aftekening.wijze` is sshsig, maar `aftekening.blad` ontbreekt",
        en: "`aftekening.wijze` is sshsig, but `aftekening.blad` is missing"))
  }
}
