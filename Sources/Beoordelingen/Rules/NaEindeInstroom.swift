import Diagnostics
import Dossiers

/// Enrolment after the last day on which the crebo took new students.
enum NaEindeInstroom: Rule {
  static let code = DiagnosticCode(
    "BO303", .warning,
    nl: (
      "ingeschreven na de laatste instroomdatum",
      "Het crebo had op de inschrijfdatum geen instroom meer (`Datum_einde_instroom` in het dossier).",
      "Controleer het crebo en de inschrijfdatum; misschien is er een opvolger van deze kwalificatie."
    ),
    en: (
      "enrolled after the last date of enrolment",
      "On the date of enrolment the crebo took no new students any more (`Datum_einde_instroom` in the dossier).",
      "Check the crebo and the date of enrolment; there may be a successor of this kwalificatie."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kwalificatie = subject.kwalificatie, let einde = kwalificatie.eindeInstroom,
      let inschrijfdatum = subject.beoordeling.opleiding.inschrijfdatum, inschrijfdatum > einde
    else { return }
    report.add(
      code, at: .opleidingInschrijfdatum,
      Bilingual(
        nl: "ingeschreven op \(inschrijfdatum), na het einde van de instroom van \(kwalificatie.crebo) op \(einde)",
        en: "enrolled on \(inschrijfdatum), after the last enrolment of \(kwalificatie.crebo) on \(einde)"))
  }
}
