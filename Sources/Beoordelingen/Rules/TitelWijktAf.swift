import Diagnostics
import Dossiers
import UnicodeText

/// The title in the record is not the title that the dossier gives the code.
enum TitelWijktAf: Rule {
  static let code = DiagnosticCode(
    "BO301", .warning,
    nl: (
      "titel wijkt af van het dossier",
      "Op het document staat de titel uit het kwalificatiedossier. De titel in het record is anders; misschien is de code verkeerd of hoort de titel bij een andere dossierversie.",
      "Controleer of de code klopt, en neem de titel over uit het dossier of laat die weg."
    ),
    en: (
      "title differs from the dossier",
      "The document prints the title of the qualification dossier. The title in the record is another; perhaps the code is wrong or the title is of another dossier version.",
      "Check whether the code is right, and take the title from the dossier or leave it out."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kwalificatie = subject.kwalificatie else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let titel = oordeel.titel, let code = oordeel.code, let werkproces = kwalificatie.werkproces(code),
        titel != werkproces.titel, collapsedTitle(titel.description) != werkproces.titel
      else { continue }
      report.add(
        Self.code, at: .werkprocesTitel, item: item,
        Bilingual(
          nl: "de titel bij \(code) wijkt af; in het dossier staat «\(werkproces.titel)»",
          en: "the title of \(code) differs; the dossier has «\(werkproces.titel)»"))
    }
  }
}
