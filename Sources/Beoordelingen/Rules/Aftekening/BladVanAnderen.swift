import Diagnostics

/// The sheet is for another leerbedrijf, praktijkopleider or school than the record.
enum BladVanAnderen: Rule {
  static let code = DiagnosticCode(
    "BO231", .error,
    nl: (
      "aftekenblad is van een ander",
      "Een aftekenblad is voor één leerbedrijf, één praktijkopleider en één school; die staan boven aan het blad. Het record noemt een ander.",
      "Controleer `aftekening.blad`, `leerbedrijf` en `praktijkopleider.naam` (precies zo geschreven als op het blad)."
    ),
    en: (
      "sign-off sheet is somebody else's",
      "A sign-off sheet is for one leerbedrijf, one praktijkopleider and one school; they stand at its top. The record names another.",
      "Check `aftekening.blad`, `leerbedrijf` and `praktijkopleider.naam` (written exactly as on the sheet)."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekenblad = subject.aftekenblad, let blad = aftekenblad.sheet?.blad else { return }
    func add(_ what: Bilingual, line: Int) {
      report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "het aftekenblad is voor een andere \(what.nl) dan het record",
          en: "the sign-off sheet is for another \(what.en) than the record"),
        notes: aftekenblad.note(Bilingual(nl: "op het blad", en: "on the sheet"), line: line))
    }
    if let leerbedrijf = subject.beoordeling.leerbedrijf, leerbedrijf != blad.leerbedrijf {
      report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "het aftekenblad is voor leerbedrijf \(blad.leerbedrijf), het record voor \(leerbedrijf)",
          en: "the sign-off sheet is for leerbedrijf \(blad.leerbedrijf), the record for \(leerbedrijf)"),
        notes: aftekenblad.note(Bilingual(nl: "op het blad", en: "on the sheet"), line: 2))
    }
    if let naam = subject.beoordeling.praktijkopleider.naam, naam != blad.praktijkopleider {
      add(Bilingual(nl: "praktijkopleider", en: "praktijkopleider"), line: 3)
    }
    if aftekenblad.instelling != blad.instelling { add(Bilingual(nl: "school", en: "school"), line: 4) }
  }
}
