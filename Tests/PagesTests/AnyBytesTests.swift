import Diagnostics
import Pages
import TestSupport
import Testing

/// Whatever the bytes, the check ends soon and says something that can be printed.
@Suite struct AnyBytesTests {
  private static let good = wholePage(
    style: """
      :root { --a: {{colour:kleur}}; --b: var(--a) } @media print and (min-width: 10rem) { p:nth-child(2) { margin: 0 } }
      .a > p, #b td:first-child { color: var(--b); background: #fff } @page { @top-left { content: counter(page) } }
      """,
    """
    <!-- a --><p class="a" title='{{naam}}'>a {{#deel}}b <b>c</b>{{/deel}}</p><img src="{{image:logo}}" alt="">
    <table id="b"><tbody>{{*delen}}<tr><th scope="row">d</th><td>{{naam}}</td></tr>{{/delen}}</tbody></table>
    """)

  private func check(_ source: PageSource) {
    let problems = PageCheck.problems(in: source)
    #expect(problems.count <= 501)
    #expect(problems.allSatisfy { !$0.text(in: .nl).isEmpty })
  }

  @Test(arguments: 0..<20)
  func `changed pages do not disturb the check`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = page(Self.good)
    for _ in 0..<10 {
      var bytes = start.bytes
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: index)
        case 1: bytes.insert("<>\"'/{}():;-#.@&=! \u{0}".utf8.randomElement(using: &random) ?? 0, at: index)
        default: bytes[index] = UInt8.random(in: 0...255, using: &random)
        }
      }
      check(source(bytes, like: start))
    }
  }

  @Test(arguments: 0..<20)
  func `pages of nothing but marks do not disturb the check`(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "<", ">", "</", "<p", "<p>", "</p>", "<style>", "</style>", "<title>", "<table>", "<svg>", "/>", "=\"", "'", "{",
      "}",
      "(", ")", "@media ", "@page", "--a:", "var(--a)", ":root", ":nth-child(", "url(", "/*", "*/", "<!--", "-->", "<!",
      "\u{FFFC}", "&#x", " ", ";", "1e999", "-", "\\", "é",
    ]
    for _ in 0..<10 {
      let text = (0..<Int.random(in: 0...200, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
      check(source(Array(text.joined().utf8), like: page(Self.good)))
    }
  }

  /// The values and sections of another page: they stand anywhere here.
  private func source(_ bytes: [UInt8], like other: PageSource) -> PageSource {
    PageSource(bytes: bytes, values: other.values, sections: other.sections) { offset in
      (Place(file: "v.html", line: 1, column: offset + 1), [])
    }
  }

  @Test func `sections and values outside the page do not disturb the check`() {
    let sections = [0..<100, 0..<0, 50..<60, 55..<1000, 2000..<3000].map {
      PageSource.Section(range: $0, name: "a", kind: .list)
    }
    let values = [0, 5, 99, 4000].map { PageSource.Value(offset: $0, name: "b", kind: .image) }
    check(
      PageSource(bytes: page(Self.good).bytes, values: values, sections: sections) { _ in (Place(file: "v.html"), []) })
  }

  @Test(arguments: [
    "<p>", "<p a", "<!--", "<b></p>", "<style>p{", "<style>:root{--a:var(--a)}", "<td>{", "</p>", "<ul><li>", "&#",
    "\"",
    "<style></style>", "<p class=\"a\" id=\"b\">x</p>",
  ])
  func `much of the same is looked at in no time`(_ piece: String) {
    let many = String(repeating: piece, count: 15_000 / piece.utf8.count)
    for template in [many, wholePage(style: many, many)] {
      let whole = page(template)
      check(source(whole.bytes, like: whole))
    }
  }

  @Test func `a style sheet that grows beyond all bounds is refused`() {
    let variables = (0..<60).map { "--v\($0): var(--v\($0 + 1)) var(--v\($0 + 1));" }.joined(separator: " ")
    let style = ":root { \(variables) --v60: 1px } p { margin: var(--v0) }"
    #expect(problems(wholePage(style: style, "<p>a</p>")).contains("SJ345"))
    let rules = (0..<2000).map { ".a\($0) * :nth-child(odd) { color: #333 }" }.joined(separator: "\n")
    let paragraphs = String(repeating: "<p class=\"a1\">a</p>\n", count: 2000)
    #expect(problems(wholePage(style: rules, paragraphs)).contains("SJ318"))
    let positions = (1...20).map { "p:nth-child(\($0)) { color: #333 }" }.joined(separator: "\n")
    #expect(problems(wholePage(style: positions, "<p>a</p>")).contains("SJ318"))
  }

  @Test func `elements that lie too deep are told once`() {
    let deep = String(repeating: "<div>", count: 200) + String(repeating: "</div>", count: 200)
    #expect(problems(wholePage(deep)).split(separator: "\n").filter { $0.contains("SJ317") }.count == 1)
  }

  @Test func `the last problem says that there are more`() {
    let problems = PageCheck.problems(in: page(wholePage(String(repeating: "<blink></blink>", count: 600))))
    #expect(problems.count == 501)
    #expect(problems.last?.code.id == "SJ318")
  }
}
