import Diagnostics

/// The same `sleutel` on more than one line: every one of them is refused, so that the order of the lines does not matter.
enum SleutelDubbel: Rule {
  static let code = DiagnosticCode(
    "BO217", .error,
    nl: (
      "sleutel staat er meer dan één keer",
      "De sleutel wijst een beoordeling aan. Staat die op meer regels, dan is niet zeker welke geldt; alle regels met deze sleutel worden geweigerd.",
      "Laat één regel staan, of geef de beoordelingen elk een eigen sleutel."
    ),
    en: (
      "sleutel occurs more than once",
      "The sleutel names an assessment. If it stands on several lines it is not certain which counts; all lines with this sleutel are refused.",
      "Keep one line, or give each assessment a sleutel of its own."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    let lines = subject.linesWithSameSleutel
    guard lines.count > 1 else { return }
    // Only what is shown is looked up: thousands of lines may share one key.
    let others = lines.lazy.filter { [line = report.line] in $0 != line }.prefix(5)
    let shown = others.map(String.init).joined(separator: ", ") + (lines.count > 6 ? ", …" : "")
    report.add(
      code, at: .sleutel,
      Bilingual(
        nl: "deze sleutel staat ook op regel \(shown); geen van deze records wordt gebruikt",
        en: "this sleutel also stands on line \(shown); none of these records is used"))
  }
}
