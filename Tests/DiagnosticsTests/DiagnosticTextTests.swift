import Diagnostics
import Testing

@Suite("Diagnostics as text")
struct DiagnosticTextTests {
  private let code = DiagnosticCode(
    "BO999", .error, nl: ("titel", "uitleg", "herstel"), en: ("title", "explanation", "remedy"))

  @Test("A diagnostic reads as compilers print it, in both languages, with its notes below")
  func printsLikeACompiler() {
    let diagnostic = Diagnostic(
      code, at: Place(file: "a.jsonl", line: 3, column: 7, path: "bpv.van"),
      Bilingual(nl: "fout hier", en: "wrong here"),
      notes: [
        Note(Bilingual(nl: "staat daar", en: "stands there"), at: Place(file: "b.xml", line: 9)),
        Note(Bilingual(nl: "los", en: "loose")),
      ])
    #expect(
      diagnostic.text(in: .nl)
        == "a.jsonl:3:7: fout[BO999]: fout hier\n  b.xml:9: noot: staat daar\n  noot: los\n")
    #expect(
      diagnostic.text(in: .en)
        == "a.jsonl:3:7: error[BO999]: wrong here\n  b.xml:9: note: stands there\n  note: loose\n")
  }

  @Test("A warning says that it is one")
  func warnings() {
    let warning = DiagnosticCode("BO998", .warning, nl: ("", "", ""), en: ("", "", ""))
    let diagnostic = Diagnostic(warning, at: Place(file: "a"), Bilingual(nl: "let op", en: "look"))
    #expect(diagnostic.text(in: .nl) == "a: waarschuwing[BO998]: let op\n")
    #expect(diagnostic.text(in: .en) == "a: warning[BO998]: look\n")
  }

  @Test(
    "A position counts lines by line feeds and columns by Unicode scalars",
    arguments: [
      (0, 1, 1), (3, 1, 4), (4, 2, 1), (6, 2, 2), (10, 2, 3), (11, 2, 4), (99, 2, 4),
    ])
  func positions(offset: Int, line: Int, column: Int) {
    // é is two bytes, 😀 four.
    let text = Array("abc\né😀x".utf8)
    #expect(SourcePosition(of: offset, in: text) == SourcePosition(line: line, column: column))
  }
}

@Suite("The nearest name")
struct NearestNameTests {
  private static let names = ["voornamen", "tussenvoegsel", "achternaam", "uren", "van", "tot"]

  @Test(
    "A slip of the keyboard finds the name that was meant",
    arguments: [
      ("voornaam", "voornamen"), ("Achternaam", "achternaam"), ("achter_naam", "achternaam"), ("uuren", "uren"),
      ("tusenvoegsel", "tussenvoegsel"), ("vann", "van"),
    ])
  func near(name: String, expected: String) {
    #expect(nearestName(to: name, among: Self.names) == expected)
  }

  @Test(
    "Something else altogether finds nothing", arguments: ["", "postcode", "xyz", String(repeating: "a", count: 100)])
  func far(name: String) {
    #expect(nearestName(to: name, among: Self.names) == nil)
  }
}
