import Diagnostics
import Manifests

/// The assessment is no longer the one that was signed for.
enum BeoordelingGewijzigd: Rule {
  static let code = DiagnosticCode(
    "BO235", .error,
    nl: (
      "beoordeling is veranderd na het tekenen",
      "Op het aftekenblad staat de SHA-256 van de beoordeling zoals de praktijkopleider haar las: persoon, opleiding, periode, werkprocessen met titel en datum, wie beoordeelde. Die van het record is een andere, dus is er daarna iets veranderd.",
      "Zet het record terug zoals het was, of maak een nieuw aftekenblad en laat het tekenen."
    ),
    en: (
      "assessment was changed after signing",
      "The sheet holds the SHA-256 of the assessment as the praktijkopleider read it: person, training, period, werkprocessen with title and date, who judged. The record's is another, so something was changed since.",
      "Put the record back as it was, or make a new sheet and have it signed."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let aftekenblad = subject.aftekenblad, let (regel, number) = aftekenblad.regel else { return }
    let shown = subject.beoordeling.werkprocessen.filter { $0.isAangetoond == true }.compactMap(\.code)
    let gone = regel.codes.filter { !shown.contains($0) }
    if gone.isEmpty { return }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "op het aftekenblad is ook getekend voor \(gone.listed); in het record is dat niet meer aangetoond",
        en: "the sign-off sheet also has \(gone.listed); in the record that is shown no longer"),
      notes: aftekenblad.note(Bilingual(nl: "de regel op het blad", en: "the line on the sheet"), line: number))
  }

  /// What is to be said when the werkprocessen are those of the sheet and the assessment is not; nil when it is. Asked where
  /// everything else was found right, since only then is it known what the verklaring would say.
  static func message(_ beoordeling: GeldigeBeoordeling, zout: Salt, on regel: Aftekenblad.Regel) -> Bilingual? {
    if CanonicalBeoordeling(signed: beoordeling, identity: (regel.id, zout)).digest == regel.digest { return nil }
    return Bilingual(
      nl: "de werkprocessen zijn die van het aftekenblad, maar een ander gegeven is na het tekenen veranderd",
      en: "the werkprocessen are those of the sign-off sheet, but another value was changed after signing")
  }
}
