import Diagnostics

/// The key that signed is another company's.
enum SleutelVanAnderLeerbedrijf: Rule {
  static let code = DiagnosticCode(
    "BO229", .error,
    nl: (
      "sleutel is van een ander leerbedrijf",
      "Een leerbedrijf tekent af wat het zelf heeft gezien. De sleutel staat in `allowed_signers` bij een ander LeerbedrijfID dan dat van het record.",
      "Verbeter het leerbedrijf in het record, of laat het goede leerbedrijf tekenen. Werkt iemand voor twee leerbedrijven, noem dan beide id's op de regel van de sleutel."
    ),
    en: (
      "key is another leerbedrijf's",
      "A leerbedrijf signs for what it has seen itself. The key stands in `allowed_signers` with another LeerbedrijfID than the record's.",
      "Correct the leerbedrijf in the record, or have the right leerbedrijf sign. If somebody works for two, name both ids on the key's line."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let found = subject.sleuteloordeel, case .otherLeerbedrijf(let line) = found.oordeel,
      let leerbedrijf = subject.beoordeling.leerbedrijf
    else { return }
    report.add(
      code, at: .aftekeningBlad,
      Bilingual(
        nl: "het blad is getekend met een sleutel die niet van leerbedrijf \(leerbedrijf) is",
        en: "the sheet was signed with a key that is not leerbedrijf \(leerbedrijf)'s"),
      notes: [Note(Bilingual(nl: "de sleutel", en: "the key"), at: Place(file: found.file, line: line))])
  }
}
