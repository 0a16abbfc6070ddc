import Diagnostics
import UnicodeText

/// A character that would make a document look other than it is: control, bidirectional override, zero width, unassigned.
enum NietAfdrukbaar: Rule {
  static let code = DiagnosticCode(
    "BO221", .error,
    nl: (
      "teken dat niet op een document kan",
      "Stuurtekens, tekens die de leesrichting omkeren en tekens zonder breedte kunnen een tekst iets anders laten lijken dan er staat.",
      "Typ de tekst opnieuw, zonder te plakken uit een ander programma. Een toelichting is één regel."
    ),
    en: (
      "character that cannot stand on a document",
      "Control characters, characters that turn the reading direction and characters without width can make a text look other than it is.",
      "Type the text anew, without pasting from another program. An explanation is one line."
    ))

  static func check(_ subject: RuleSubject, _ report: inout RuleReport) {
    for free in subject.remarkableTexts {
      guard let found = firstUnprintable(in: free.text) else { continue }
      let path = free.field.path(item: free.item)
      let digits = String(found.scalar.value, radix: 16, uppercase: true)
      let codePoint = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      report.add(
        code, at: free.field, item: free.item,
        Bilingual(
          nl: "in `\(path)` staat \(found.kind.name.nl) (\(codePoint))",
          en: "`\(path)` holds \(found.kind.name.en) (\(codePoint))"))
    }
  }
}
