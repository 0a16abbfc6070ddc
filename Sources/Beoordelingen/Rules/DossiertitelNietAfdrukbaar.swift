import Diagnostics
import Dossiers

/// A title of the dossier holds a character that no document may print.
enum DossiertitelNietAfdrukbaar: Rule {
  static let code = DiagnosticCode(
    "BO222", .error,
    nl: (
      "titel in het dossier kan niet op een document",
      "Een titel van de kwalificatie in het dossier heeft een stuurteken, een teken dat de leesrichting omkeert of een teken zonder breedte. Die titel zou op het document komen.",
      "Haal het dossier opnieuw op bij SBB, of verbeter de titel in een eigen dossier (waarschuwing DO117 noemt de plaats)."
    ),
    en: (
      "title in the dossier cannot stand on a document",
      "A title of the kwalificatie in the dossier holds a control character, one that turns the reading direction or one without width. That title would come onto the document.",
      "Get the dossier from SBB again, or correct the title in your own dossier (warning DO117 names the place)."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kwalificatie = subject.kwalificatie, !kwalificatie.hasPrintableTitles else { return }
    report.add(
      code, at: .opleidingKwalificatie,
      Bilingual(
        nl:
          "een titel van kwalificatie \(kwalificatie.crebo) in het dossier heeft een teken dat niet op een document kan",
        en:
          "a title of kwalificatie \(kwalificatie.crebo) in the dossier holds a character that cannot stand on a document"
      ),
      notes: [
        Note(Bilingual(nl: "de kwalificatie staat hier", en: "the kwalificatie stands here"), at: kwalificatie.place)
      ])
  }
}
