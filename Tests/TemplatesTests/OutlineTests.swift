import Diagnostics
import Templates
import Testing

/// The page as its template writes it.
@Suite struct OutlineTests {
  @Test func `every section is there once and every value is a placeholder`() {
    let outline = compile(
      "<p>{{naam}}</p>{{#concept}}a{{/concept}}{{^concept}}b{{/concept}}{{#kerntaken}}{{code}}{{/kerntaken}}"
    ).outline
    #expect(String(decoding: outline.bytes, as: UTF8.self) == "<p>\u{FFFC}</p>ab\u{FFFC}")
    #expect(outline.values.map(\.field.name) == ["naam", "code"])
    #expect(outline.values.map(\.offset) == [3, 12])
    #expect(outline.sections.map(\.name) == ["concept", "concept", "kerntaken"])
    #expect(outline.sections.map(\.range) == [10..<11, 11..<12, 12..<15])
    #expect(outline.sections.map(\.isRepeated) == [false, false, true])
  }

  @Test func `a byte knows its file, line and column, and how its partial came to be used`() {
    let outline = compile("<p>\n{{naam}}{{> deel}}</p>", partials: ["deel": "a\n<b>{{naam}}</b>"]).outline
    let text = String(decoding: outline.bytes, as: UTF8.self)
    func printed(_ part: String) -> String {
      guard let range = text.utf8.firstRange(of: part.utf8) else { return "no \(part)" }
      let (place, notes) = outline.place(at: text.utf8.distance(from: text.utf8.startIndex, to: range.lowerBound))
      return "\(place)" + notes.map { " \($0.place?.description ?? "")" }.joined()
    }
    #expect(printed("<p>") == "v.html:1:1")
    #expect(printed("\u{FFFC}") == "v.html:2:1")
    #expect(printed("a\n") == "deel.html:1:1 v.html:2:9")
    #expect(printed("</b>") == "deel.html:2:12 v.html:2:9")
    #expect(printed("</p>") == "v.html:2:19")
  }

  @Test func `a use knows whether readers see it`() {
    let uses = compile("<title>{{naam}}</title><p title=\"{{naam}}\">{{naam}}</p>").uses
    #expect(uses.map(\.isInText) == [false, false, true])
    #expect(compile("{{naam}}", kind: .text(width: nil)).uses.map(\.isInText) == [true])
  }
}
