import Diagnostics
import Dossiers

/// The kwalificatie is in none of the dossiers that were loaded.
enum OnbekendeKwalificatie: Rule {
  static let code = DiagnosticCode(
    "BO201", .error,
    nl: (
      "onbekende kwalificatie",
      "Het crebo van de kwalificatie staat in geen van de ingelezen kwalificatiedossiers.",
      "Controleer het crebo, of geef het dossier erbij met --dossiers. `praktijkverklaring dossier list` toont wat er is."
    ),
    en: (
      "unknown kwalificatie",
      "The crebo of the kwalificatie is in none of the qualification dossiers that were read.",
      "Check the crebo, or add the dossier with --dossiers. `praktijkverklaring dossier list` shows what is there."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard case .unknownCrebo = subject.lookup, let crebo = subject.beoordeling.opleiding.kwalificatie else { return }
    report.add(
      code, at: .opleidingKwalificatie,
      Bilingual(
        nl: "kwalificatie \(crebo) staat in geen van de ingelezen dossiers",
        en: "kwalificatie \(crebo) is in none of the dossiers that were read"))
  }
}
