import Diagnostics

/// The sheet does not list this assessment.
enum NietOpBlad: Rule {
  static let code = DiagnosticCode(
    "BO233", .error,
    nl: (
      "beoordeling staat niet op het aftekenblad",
      "Het aftekenblad noemt elke beoordeling bij het id dat de verklaring krijgt. Dat id volgt uit `sleutel`, `vervangt`, de school en het geheim: is een daarvan anders dan toen het blad werd gemaakt, dan is het een andere beoordeling.",
      "Controleer `aftekening.blad` en `sleutel`. Gebruik dezelfde `--keys` (of hetzelfde register) als bij `signoff sheet`; is het blad zonder --keys gemaakt, en is er met de sleutels nog geen partij afgegeven, kopieer dan .geheim uit het register over geheim in die map. Anders: maak een nieuw blad en laat het tekenen."
    ),
    en: (
      "assessment is not on the sign-off sheet",
      "The sheet names each assessment by the id that the verklaring gets. That id follows from `sleutel`, `vervangt`, the school and the secret: when one of them is another than when the sheet was made, it is another assessment.",
      "Check `aftekening.blad` and `sleutel`. Use the same `--keys` (or the same register) as with `signoff sheet`; if the sheet was made without --keys, and no batch was given out with the keys yet, copy .geheim from the register over geheim in that folder. Else make a new sheet and have it signed."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekenblad = subject.aftekenblad, aftekenblad.sheet != nil, aftekenblad.regel == nil,
      subject.beoordeling.sleutel != nil
    else { return }
    guard aftekenblad.id != nil else {
      // On paper nothing hangs on the sheet; with a key everything does.
      guard subject.isSignedWithKey else { return }
      return report.add(
        code, at: .aftekeningBlad,
        Bilingual(
          nl: "zonder het geheim waaruit de id's komen is niet te zien of deze beoordeling op het aftekenblad staat",
          en: "without the secret that ids come from it cannot be seen whether this assessment is on the sign-off sheet"
        ))
    }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "deze beoordeling staat niet op het genoemde aftekenblad",
        en: "this assessment is not on the sign-off sheet named"),
      notes: aftekenblad.note(Bilingual(nl: "het blad", en: "the sheet")))
  }
}
