import Diagnostics
import Dossiers

/// A code that the kwalificatie does not have: also a code of another profiel of the same dossier.
enum WerkprocesNietInKwalificatie: Rule {
  static let code = DiagnosticCode(
    "BO203", .error,
    nl: (
      "werkproces hoort niet bij de kwalificatie",
      "Een kwalificatie bestaat uit het basisdeel (B1) en precies één profiel. De code staat in geen van beide, of hoort bij een ander profiel van het dossier.",
      "Controleer de code met `praktijkverklaring dossier show CREBO`, of verbeter het crebo van de kwalificatie."
    ),
    en: (
      "werkproces is not of the kwalificatie",
      "A kwalificatie is the basisdeel (B1) and exactly one profiel. The code is in neither, or belongs to another profiel of the dossier.",
      "Check the code with `praktijkverklaring dossier show CREBO`, or correct the crebo of the kwalificatie."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let kwalificatie = subject.kwalificatie else { return }
    for (item, oordeel) in subject.beoordeling.werkprocessen.enumerated() {
      guard let werkproces = oordeel.code, !kwalificatie.hasWerkproces(werkproces) else { continue }
      let profielen = Bilingual(
        nl:
          "werkproces \(werkproces) hoort niet bij kwalificatie \(kwalificatie.crebo) (basisdeel en profiel P\(kwalificatie.hoofdstuk))",
        en:
          "werkproces \(werkproces) is not of kwalificatie \(kwalificatie.crebo) (basisdeel and profiel P\(kwalificatie.hoofdstuk))"
      )
      let note = Note(
        Bilingual(nl: "de kwalificatie staat hier", en: "the kwalificatie stands here"), at: kwalificatie.place)
      report.add(code, at: .werkprocesCode, item: item, profielen, notes: [note])
    }
  }
}
