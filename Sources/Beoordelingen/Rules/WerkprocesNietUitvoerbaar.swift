import Diagnostics

/// A werkproces that, by the recognition, cannot be done at this leerbedrijf.
enum WerkprocesNietUitvoerbaar: Rule {
  static let code = DiagnosticCode(
    "BO212", .error,
    nl: (
      "werkproces is bij dit leerbedrijf niet uitvoerbaar",
      "SBB legt bij de erkenning vast welke werkprocessen bij het leerbedrijf niet gedaan kunnen worden. Wat daar niet kan, kan daar ook niet zijn aangetoond.",
      "Controleer de code en de erkenning bij SBB."
    ),
    en: (
      "werkproces cannot be done at this leerbedrijf",
      "With the recognition SBB lays down which werkprocessen cannot be done at the leerbedrijf. What cannot be done there cannot have been shown there.",
      "Check the code and the recognition with SBB."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let leerbedrijf = subject.leerbedrijf, let crebo = subject.beoordeling.opleiding.kwalificatie else { return }
    let erkenningen = leerbedrijf.erkenningen
    guard erkenningen.contains(where: { $0.kwalificatie == crebo && !$0.nietUitvoerbaar.isEmpty }) else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let werkproces = oordeel.code else { continue }
      // A recognition that does not hold on the day of the judgement says nothing about it.
      let excludes = erkenningen.contains { erkenning in
        erkenning.kwalificatie == crebo && erkenning.nietUitvoerbaar.contains(werkproces)
          && (oordeel.datum.map(erkenning.periode.contains) ?? true)
      }
      guard excludes else { continue }
      report.add(
        code, at: .werkprocesCode, item: item,
        Bilingual(
          nl: "werkproces \(werkproces) is bij leerbedrijf \(leerbedrijf.id) niet uitvoerbaar",
          en: "werkproces \(werkproces) cannot be done at leerbedrijf \(leerbedrijf.id)"),
        notes: [
          Note(
            Bilingual(nl: "de erkenning staat hier", en: "the recognition stands here"),
            at: Place(file: subject.registerFile, line: leerbedrijf.line))
        ])
    }
  }
}
