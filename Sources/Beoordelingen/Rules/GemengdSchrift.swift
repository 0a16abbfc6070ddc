import Diagnostics
import UnicodeText

/// Letters of two scripts in one name, as a Cyrillic `а` among Latin letters.
enum GemengdSchrift: Rule {
  static let code = DiagnosticCode(
    "BO306", .warning,
    nl: (
      "letters van meer dan één schrift in een naam",
      "Letters uit verschillende schriften kunnen er hetzelfde uitzien (de Latijnse en de Cyrillische a). Zo'n naam is dan niet te vinden of te vergelijken.",
      "Typ de naam opnieuw met letters van één schrift."
    ),
    en: (
      "letters of more than one script in a name",
      "Letters of different scripts can look the same (Latin and Cyrillic a). Such a name can then not be found or compared.",
      "Type the name anew with letters of one script."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let names: [(Text?, RecordField)] = [
      (subject.beoordeling.kandidaat.voornamen, .kandidaatVoornamen),
      (subject.beoordeling.kandidaat.tussenvoegsel, .kandidaatTussenvoegsel),
      (subject.beoordeling.kandidaat.achternaam, .kandidaatAchternaam),
      (subject.beoordeling.praktijkopleider.naam, .praktijkopleiderNaam),
      (subject.beoordeling.ondertekenaar.naam, .ondertekenaarNaam),
    ]
    for case (let naam?, let field) in names where mixesScripts(naam.utf8) {
      report.add(
        code, at: field,
        Bilingual(
          nl: "in `\(field.path)` staan letters van meer dan één schrift",
          en: "`\(field.path)` holds letters of more than one script"))
    }
  }
}
