import Diagnostics

/// A werkproces that was not agreed in the praktijkovereenkomst.
enum NietOvereengekomen: Rule {
  static let code = DiagnosticCode(
    "BO302", .warning,
    nl: (
      "werkproces niet in de praktijkovereenkomst",
      "De praktijkovereenkomst noemt de werkprocessen waaraan wordt gewerkt; dit werkproces staat er niet bij.",
      "Controleer de code, of leg het werkproces alsnog vast in de praktijkovereenkomst."
    ),
    en: (
      "werkproces not in the praktijkovereenkomst",
      "The praktijkovereenkomst lists the werkprocessen to work on; this werkproces is not among them.",
      "Check the code, or add the werkproces to the praktijkovereenkomst."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let agreed = subject.beoordeling.overeenkomsten.werkprocessen, !agreed.isEmpty else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let werkproces = oordeel.code, !agreed.contains(werkproces) else { continue }
      report.add(
        code, at: .werkprocesCode, item: item,
        Bilingual(
          nl: "werkproces \(werkproces) staat niet in de praktijkovereenkomst",
          en: "werkproces \(werkproces) is not in the praktijkovereenkomst"))
    }
  }
}
