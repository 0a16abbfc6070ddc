import Diagnostics

/// The record has werkprocessen for which nobody signed.
enum WerkprocesNietOpBlad: Rule {
  static let code = DiagnosticCode(
    "BO234", .error,
    nl: (
      "werkproces staat niet op het aftekenblad",
      "De praktijkopleider heeft voor de werkprocessen op het blad getekend. Het record noemt er nog een als aangetoond; daarvoor is niet getekend.",
      "Maak een nieuw aftekenblad met dit werkproces en laat het tekenen, of haal het werkproces uit het record."
    ),
    en: (
      "werkproces is not on the sign-off sheet",
      "The praktijkopleider signed for the werkprocessen on the sheet. The record gives another as shown; for that nobody signed.",
      "Make a new sheet with this werkproces and have it signed, or take the werkproces out of the record."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekenblad = subject.aftekenblad, let (regel, number) = aftekenblad.regel else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard oordeel.isAangetoond == true, let werkproces = oordeel.code, !regel.codes.contains(werkproces) else {
        continue
      }
      report.add(
        code, at: .werkprocesCode, item: item,
        Bilingual(
          nl: "voor werkproces \(werkproces) is op het aftekenblad niet getekend",
          en: "nobody signed for werkproces \(werkproces) on the sign-off sheet"),
        notes: aftekenblad.note(Bilingual(nl: "de regel op het blad", en: "the line on the sheet"), line: number))
    }
  }
}
