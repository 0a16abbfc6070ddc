import Diagnostics

/// Practice training that begins before the agreements on which it rests.
enum PraktijkVoorOvereenkomst: Rule {
  static let code = DiagnosticCode(
    "BO209", .error,
    nl: (
      "praktijk begint vóór de overeenkomst",
      "De beroepspraktijkvorming rust op de onderwijsovereenkomst en de praktijkovereenkomst (WEB 7.2.8); zij kan niet eerder beginnen.",
      "Verbeter de datum van de overeenkomst of `bpv.van`."
    ),
    en: (
      "practice begins before the agreement",
      "The practice training rests on the onderwijsovereenkomst and the praktijkovereenkomst (WEB 7.2.8); it cannot begin earlier.",
      "Correct the date of the agreement or `bpv.van`."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let van = subject.beoordeling.bpv.van else { return }
    let overeenkomsten = subject.beoordeling.overeenkomsten
    let dates = [
      (overeenkomsten.onderwijsovereenkomst, "onderwijsovereenkomst"),
      (overeenkomsten.praktijkovereenkomst, "praktijkovereenkomst"),
    ]
    for case (let datum?, let name) in dates where van < datum {
      report.add(
        code, at: .bpvVan,
        Bilingual(
          nl: "de praktijk begint op \(van), vóór de \(name) van \(datum)",
          en: "the practice begins on \(van), before the \(name) of \(datum)"))
    }
  }
}
