import Templates
import TestSupport
import Testing

/// Lines of plain text, here of at most 20 columns.
@Suite struct LineWrapperTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    let naam: String
    let output: String
    var testDescription: String { template + " " + naam }

    init(_ template: String, _ naam: String, _ output: String) {
      self.template = template
      self.naam = naam
      self.output = output
    }
  }

  @Test(arguments: [
    // Short enough, to the last column.
    Case("{{naam}}\n", "aaaa bbbb cccc ddddd\n", "aaaa bbbb cccc ddddd\n\n"),
    Case("{{naam}}", "aaaa bbbb cccc ddddd", "aaaa bbbb cccc ddddd"),
    Case("{{naam}}.\n", "aaaa bbbb cccc ddddd", "aaaa bbbb cccc\nddddd.\n"),
    // Running text keeps the indentation of its line.
    Case("{{naam}} loopt hier\n", "een langere naam", "een langere naam\nloopt hier\n"),
    Case("  {{naam}}\n", "aaaa bbbb cccc ddddd", "  aaaa bbbb cccc\n  ddddd\n"),
    // A value behind a label goes on below itself.
    Case("Naam:  {{naam}}\n", "aaaa bbbb cccc ddddd eeee", "Naam:  aaaa bbbb\n       cccc ddddd\n       eeee\n"),
    Case("A:  b  {{naam}}\n", "aaaa bbbb cccc ddddd", "A:  b  aaaa bbbb\n       cccc ddddd\n"),
    // Two spaces in a value are no stop, and one space in the template is not either.
    Case("X {{naam}}\n", "aaaa  bbbb cccc ddddd", "X aaaa  bbbb cccc\nddddd\n"),
    // A stop too far to the right does not count.
    Case("aaaa bbbb cccc d  {{naam}}\n", "eee fff", "aaaa bbbb cccc d\neee fff\n"),
    // A stop behind the word that does not fit does not count.
    Case("{{naam}}  x\n", "aaaa bbbb cccc ddddd eeee", "aaaa bbbb cccc ddddd\neeee  x\n"),
    // Long words: moved when that helps, and broken only when no line can hold them.
    Case("X {{naam}} y\n", "aaaaaaaaaaaaaaaaaaaaaaaaa", "X\naaaaaaaaaaaaaaaaaaaa\naaaaa y\n"),
    Case("Naam:  {{naam}}\n", "aaaaaaaaaaaaaaaaaaaaaaaaa b", "Naam:  aaaaaaaaaaaaa\n       aaaaaaaaaaaa\n       b\n"),
    Case("  {{naam}}\n", "éééééééééééééééééééé\u{301}ééé", "  éééééééééééééééééé\n  éé\u{301}ééé\n"),
    Case("Naam:  {{naam}}\n", "aaaaaaaaaaaaaaaaaa b c", "Naam:\naaaaaaaaaaaaaaaaaa b\n       c\n"),
    Case("{{naam}}\n", "aaaaaaaaaaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaaaaaa\naaaaa\n"),
    // Width is in characters, not in bytes or scalars.
    Case("{{naam}}\n", "éééé éééé éééé ééééé", "éééé éééé éééé ééééé\n"),
    Case("{{naam}}\n", "e\u{301}ééé éééé éééé éééééé", "e\u{301}ééé éééé éééé\néééééé\n"),
    Case("{{naam}}\n", "aaaa bbbb cccc ddddd ééééé", "aaaa bbbb cccc ddddd\nééééé\n"),
    Case("{{naam}}\n", "aaaa bbbb cccc dddddé", "aaaa bbbb cccc\ndddddé\n"),
    Case("{{naam}}\n", "👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 aaaa bbbb ccc", "👨‍👩‍👧 👨‍👩‍👧 👨‍👩‍👧 aaaa bbbb ccc\n"),
    Case("é:  {{naam}}\n", "aaaa bbbb cccc ddddd", "é:  aaaa bbbb cccc\n    ddddd\n"),
    // A no-break space does not break.
    Case("{{naam}}\n", "aaaa bbbb cccc\u{A0}dddddd e", "aaaa bbbb\ncccc\u{A0}dddddd e\n"),
    // Text of the template itself is wrapped as well; spaces at the end stay.
    Case("aaaa bbbb cccc dddd eeee  \n{{naam}}\n", "x", "aaaa bbbb cccc dddd\neeee  \nx\n"),
    Case("a\n{{#concept}}\n  b  {{naam}}\n{{/concept}}\n", "cc dd ee ff gg hh", "a\n  b  cc dd ee ff gg\n     hh\n"),
    // A value with a line end keeps it.
    Case("N:  {{naam}}\n", "aaaa\nbbbb cccc dddd eeeee", "N:  aaaa\nbbbb cccc dddd eeeee\n"),
  ])
  func `long lines go on below where they should`(_ test: Case) {
    let output = render(test.template, kind: .text(width: 20), Sample(naam: test.naam, concept: true))
    #expect(output == test.output)
  }

  @Test func `wrapping changes spaces and line ends only, and leaves no line too wide`() {
    var random = SeededGenerator(seed: 3)
    let words = [
      "a", "bb", "ccc", "één", "woord", "langer", "e\u{301}e\u{301}", "achtletters", "  ", "dertienletter",
      "eenwoorddatnergenspastmetééntje",
    ]
    for _ in 0..<2_000 {
      let value = (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: " ")
      let template = ["{{naam}}\n", "  {{naam}}\n", "x:  {{naam}}\n", "é   b  {{naam}} c {{naam}}"].randomElement(
        using: &random)
      guard let template else { continue }
      let loose = render(template, kind: .text(width: nil), Sample(naam: value))
      let wrapped = render(template, kind: .text(width: 20), Sample(naam: value))
      #expect(wrapped.filter { !$0.isWhitespace } == loose.filter { !$0.isWhitespace })
      // Words that a line can hold stay whole.
      let pieces = wrapped.split { $0.isWhitespace }
      for word in loose.split(whereSeparator: \.isWhitespace) where word.count <= 20 { #expect(pieces.contains(word)) }
      for line in wrapped.split(separator: "\n") {
        let end = line.lastIndex { $0 != " " } ?? line.startIndex
        #expect(line[...end].count <= 20, "\(value)")
      }
    }
  }

  @Test func `without a width no line is wrapped`() {
    let line = String(repeating: "woord ", count: 100)
    #expect(render("{{naam}}\n", kind: .text(width: nil), Sample(naam: line)) == line + "\n")
  }
}
