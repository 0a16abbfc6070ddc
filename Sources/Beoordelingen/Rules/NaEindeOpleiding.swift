import Diagnostics
import Dossiers

/// Issue after the last day on which the crebo could lead to a diploma.
enum NaEindeOpleiding: Rule {
  static let code = DiagnosticCode(
    "BO304", .warning,
    nl: (
      "afgegeven na de laatste diplomadatum",
      "Het crebo liep op de dag van afgifte niet meer (`Datum_einde_opleiding` in het dossier).",
      "Controleer het crebo en de datum van afgifte."
    ),
    en: (
      "issued after the last diploma date",
      "On the day of issue the crebo had ended (`Datum_einde_opleiding` in the dossier).",
      "Check the crebo and the date of issue."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kwalificatie = subject.kwalificatie, let einde = kwalificatie.eindeOpleiding,
      subject.afgegeven > einde
    else { return }
    report.add(
      code, at: .opleidingKwalificatie,
      Bilingual(
        nl: "afgegeven op \(subject.afgegeven), na het einde van opleiding \(kwalificatie.crebo) op \(einde)",
        en: "issued on \(subject.afgegeven), after the end of \(kwalificatie.crebo) on \(einde)"))
  }
}
