import Diagnostics
import Dossiers

/// A day that had not come when the verklaring was given; only the planned end of the practice training may be one.
enum DatumNaAfgifte: Rule {
  static let code = DiagnosticCode(
    "BO208", .error,
    nl: (
      "datum na de afgifte",
      "Een verklaring kan niet gaan over een dag die nog moet komen. Alleen het einde van de praktijkperiode mag later zijn: dat staat er dan als gepland.",
      "Verbeter de datum, of geef de verklaring later af (--issued-on)."
    ),
    en: (
      "date after the issue",
      "A verklaring cannot be about a day that is still to come. Only the end of the practice period may be later: it is then printed as planned.",
      "Correct the date, or give the verklaring later (--issued-on)."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let beoordeling = subject.beoordeling
    let afgifte = subject.afgegeven
    func check(_ datum: Datum?, _ field: RecordField, item: Int? = nil) {
      guard let datum, datum > afgifte else { return }
      // A date of birth is not repeated in a message.
      let shown = field == .kandidaatGeboortedatum ? "" : " \(datum)"
      report.add(
        code, at: field, item: item,
        Bilingual(
          nl: "de datum\(shown) in `\(field.path(item: item))` is van na de afgifte op \(afgifte)",
          en: "the date\(shown) in `\(field.path(item: item))` is later than the issue on \(afgifte)"))
    }
    check(beoordeling.kandidaat.geboortedatum?.earliest, .kandidaatGeboortedatum)
    check(beoordeling.opleiding.inschrijfdatum, .opleidingInschrijfdatum)
    check(beoordeling.bpv.van, .bpvVan)
    check(beoordeling.overeenkomsten.onderwijsovereenkomst, .onderwijsovereenkomst)
    check(beoordeling.overeenkomsten.praktijkovereenkomst, .praktijkovereenkomst)
    for (item, oordeel) in beoordeling.werkprocessen.enumerated() { check(oordeel.datum, .werkprocesDatum, item: item) }
    check(beoordeling.aftekening.datum, .aftekeningDatum)
  }
}
