import Diagnostics
import Dossiers

/// The dossier version that the record means is not there, does not hold the kwalificatie, or is not in force.
enum DossierNietPassend: Rule {
  static let code = DiagnosticCode(
    "BO202", .error,
    nl: (
      "dossierversie past niet",
      "Het record noemt een dossierversie die niet is ingelezen of waarin de kwalificatie niet staat, of op de inschrijfdatum was nog geen versie van kracht.",
      "Verbeter `opleiding.dossier` of `opleiding.inschrijfdatum`, of geef de juiste dossierversie erbij met --dossiers."
    ),
    en: (
      "dossier version does not fit",
      "The record names a dossier version that was not read or that does not hold the kwalificatie, or no version was in force yet on the date of enrolment.",
      "Correct `opleiding.dossier` or `opleiding.inschrijfdatum`, or add the right dossier version with --dossiers."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let opleiding = subject.beoordeling.opleiding
    guard let lookup = subject.lookup, let crebo = opleiding.kwalificatie else { return }
    switch lookup {
    case .found, .unknownCrebo:
      return
    case .unknownDossier:
      report.add(
        code, at: .opleidingDossier,
        Bilingual(
          nl: "deze dossierversie is niet ingelezen; kwalificatie \(crebo) is er wel",
          en: "this dossier version was not read; kwalificatie \(crebo) is there"))
    case .notInDossier(let kop, let elsewhere):
      let nrs = elsewhere.map(\.nr).joined(separator: ", ")
      report.add(
        code, at: .opleidingDossier,
        Bilingual(
          nl: "kwalificatie \(crebo) staat niet in dossier \(kop.nr) (\(kop.titel)), wel in dossier \(nrs)",
          en: "kwalificatie \(crebo) is not in dossier \(kop.nr) (\(kop.titel)), but in dossier \(nrs)"))
    case .notYetInForce(let vanaf, _):
      report.add(
        code, at: .opleidingInschrijfdatum,
        Bilingual(
          nl:
            "op de inschrijfdatum was er nog geen dossier van kracht voor kwalificatie \(crebo); het eerste geldt vanaf \(vanaf)",
          en:
            "on the date of enrolment no dossier was in force yet for kwalificatie \(crebo); the first holds from \(vanaf)"
        ))
    }
  }
}
