import Diagnostics

/// The same werkproces is judged twice in one record.
enum WerkprocesDubbel: Rule {
  static let code = DiagnosticCode(
    "BO204", .error,
    nl: (
      "werkproces staat er twee keer",
      "Over één werkproces is er één oordeel; bij twee is niet zeker welk oordeel en welke datum gelden.",
      "Laat één van de twee oordelen staan."
    ),
    en: (
      "werkproces stands there twice",
      "There is one judgement of one werkproces; with two it is not certain which judgement and date count.",
      "Keep one of the two judgements."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let oordelen = subject.beoordeling.werkprocessen
    for (item, oordeel) in oordelen.enumerated() {
      guard let werkproces = oordeel.code, oordelen[..<item].contains(where: { $0.code == werkproces }) else {
        continue
      }
      report.add(
        code, at: .werkprocesCode, item: item,
        Bilingual(
          nl: "werkproces \(werkproces) staat al eerder in dit record",
          en: "werkproces \(werkproces) already stands in this record"))
    }
  }
}
