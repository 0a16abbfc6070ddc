import Diagnostics

/// The leerbedrijf is not in the register folder.
enum OnbekendLeerbedrijf: Rule {
  static let code = DiagnosticCode(
    "BO210", .error,
    nl: (
      "onbekend leerbedrijf",
      "Het LeerbedrijfID staat niet in leerbedrijven.jsonl van het register, of de regel daarvan is niet leesbaar.",
      "Controleer het LeerbedrijfID, of voeg het leerbedrijf toe aan het register."
    ),
    en: (
      "unknown leerbedrijf",
      "The LeerbedrijfID is not in the register's leerbedrijven.jsonl, or its line there is not readable.",
      "Check the LeerbedrijfID, or add the leerbedrijf to the register."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    guard let id = subject.beoordeling.leerbedrijf, subject.leerbedrijf == nil else { return }
    if let line = subject.unusableLeerbedrijfLine {
      report.add(
        code, at: .leerbedrijf,
        Bilingual(
          nl: "de regel van leerbedrijf \(id) in het register is niet bruikbaar",
          en: "the line of leerbedrijf \(id) in the register is not usable"),
        notes: [
          Note(
            Bilingual(nl: "herstel eerst deze regel", en: "mend this line first"),
            at: Place(file: subject.registerFile, line: line))
        ])
      return
    }
    report.add(
      code, at: .leerbedrijf,
      Bilingual(nl: "leerbedrijf \(id) staat niet in het register", en: "leerbedrijf \(id) is not in the register"))
  }
}
