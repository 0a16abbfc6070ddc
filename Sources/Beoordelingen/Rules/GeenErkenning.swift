import Diagnostics
import Dossiers

/// The leerbedrijf was not recognised for the kwalificatie during the whole practice period.
enum GeenErkenning: Rule {
  static let code = DiagnosticCode(
    "BO211", .error,
    nl: (
      "geen erkenning voor deze kwalificatie en periode",
      "Een praktijkverklaring telt alleen als het leerbedrijf door SBB is erkend voor de kwalificatie, de hele praktijkperiode lang. Erkenningen die op elkaar aansluiten tellen samen.",
      "Controleer de erkenning bij SBB en werk het register bij, of verbeter de periode of het crebo."
    ),
    en: (
      "no recognition for this kwalificatie and period",
      "A praktijkverklaring counts only if SBB recognised the leerbedrijf for the kwalificatie, for the whole practice period. Recognitions that follow on one another count together.",
      "Check the recognition with SBB and update the register, or correct the period or the crebo."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    // Of a kwalificatie that nobody knows there is nothing to say.
    if case .unknownCrebo = subject.lookup { return }
    guard let leerbedrijf = subject.leerbedrijf, let crebo = subject.beoordeling.opleiding.kwalificatie,
      let van = subject.beoordeling.bpv.van, let tot = subject.beoordeling.bpv.tot, van <= tot
    else { return }
    // Nearly always one recognition holds for all of it.
    let isCovered = leerbedrijf.erkenningen.contains {
      $0.kwalificatie == crebo && $0.periode.contains(van) && $0.periode.contains(tot)
    }
    if isCovered { return }
    let periodes = leerbedrijf.erkenningen.filter { $0.kwalificatie == crebo }.map(\.periode)
    if periodes.cover(van: van, tot: tot) { return }
    let note = Note(
      Bilingual(nl: "het leerbedrijf staat hier", en: "the leerbedrijf stands here"),
      at: Place(file: subject.registerFile, line: leerbedrijf.line))
    let message =
      periodes.isEmpty
      ? Bilingual(
        nl: "leerbedrijf \(leerbedrijf.id) heeft geen erkenning voor kwalificatie \(crebo)",
        en: "leerbedrijf \(leerbedrijf.id) has no recognition for kwalificatie \(crebo)")
      : Bilingual(
        nl:
          "leerbedrijf \(leerbedrijf.id) is niet de hele periode van \(van) tot en met \(tot) erkend voor kwalificatie \(crebo)",
        en:
          "leerbedrijf \(leerbedrijf.id) was not recognised for kwalificatie \(crebo) for the whole period from \(van) to \(tot)"
      )
    report.add(code, at: .leerbedrijf, message, notes: [note])
  }
}
