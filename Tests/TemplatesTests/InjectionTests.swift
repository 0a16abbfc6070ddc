import Diagnostics
import Templates
import TestSupport
import Testing

/// Whatever a value is, it comes out as itself and nothing else.
@Suite struct InjectionTests {
  private static let nasty: [String] = [
    "<", "<\u{301}", "\"\u{308}", "'\u{200D}", "&\u{FE0F}", ">\u{20DD}", "{{", "}}", "{{naam}}", "{{{", "&#x3c;",
    "&lt;",
    "&amp", "</title>", "</textarea>", "<script>", "-->", "<!--", "]]>", "\"", "'", "`", "=", "/>", " onload=x",
    "javascript:", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\t", "\u{1}", "\u{7F}", "\u{85}", "é",
    "e\u{301}",
    "👩‍👩‍👧", "ĳ", "\u{10FFFF}", " ", "a", "Jansen",
  ]

  private static let places: [(template: String, isAttribute: Bool)] =
    [
      ("<p>", "</p>"), ("<title>", "</title>"), ("<textarea>\n", "</textarea>"), ("<!-- x --><b>a</b>", ""),
    ].map { ($0.0 + "{{naam}}" + $0.1, false) }
    + [
      "title", "alt", "id", "class", "lang", "datetime", "value", "headers", "for", "aria-label", "data-record",
    ].flatMap { [("<p \($0)=\"{{naam}}\">", true), ("<p class=x \($0) = 'a {{naam}}'/>", true)] }

  @Test func `escaped values unescape to themselves and hold nothing that HTML gives a meaning`() {
    var random = SeededGenerator(seed: 20_260_701)
    var values = FieldValues(of: SampleFields.sample.shape)
    var output = OutputBuffer()
    for (source, isAttribute) in Self.places {
      guard let template = compile(source).template, let spot = source.firstRange(of: "{{naam}}") else {
        Issue.record("\(source): \(problems(source))")
        continue
      }
      for _ in 0..<300 {
        let parts = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
          Self.nasty.randomElement(using: &random)
        }
        let value = parts.joined()
        Sample(naam: value).fill(&values)
        template.render(values, into: &output)
        let bytes = Array(output.bytes)
        let prefix = Array(source[..<spot.lowerBound].utf8)
        let suffix = Array(source[spot.upperBound...].utf8)
        #expect(bytes.starts(with: prefix) && bytes.reversed().starts(with: suffix.reversed()))
        let escaped = bytes.dropFirst(prefix.count).dropLast(suffix.count)
        #expect(!escaped.contains(UInt8(ascii: "<")) && !escaped.contains(UInt8(ascii: ">")))
        if isAttribute {
          #expect(!escaped.contains(UInt8(ascii: "\"")) && !escaped.contains(UInt8(ascii: "'")))
        }
        #expect(unescaped(escaped) == Array(value.utf8), "\(value.debugDescription) in \(source)")
      }
    }
  }

  @Test func `what must be escaped is found wherever it stands, and nothing like it is`() throws {
    // Those that are escaped, and others that differ from one of them by a bit or by the highest.
    let characters = ["&", "<", ">", "\"", "'", "=", "$", "%", "f", "|", "~", "#", "7", "?", "¢", "¦", "§", "¼", "¾"]
    let references = ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"]
    let text = try #require(compile("<p>{{naam}}").template)
    let attribute = try #require(compile("<p title=\"{{naam}}\">").template)
    var values = FieldValues(of: SampleFields.sample.shape)
    var output = OutputBuffer()
    var wrong: [String] = []
    for before in 0..<18 {
      for after in [0, 1, 7, 8] {
        for character in characters {
          let (start, end) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
          Sample(naam: start + character + end).fill(&values)
          let escaped = start + (references[character] ?? character) + end
          attribute.render(values, into: &output)
          if !output.bytes.elementsEqual("<p title=\"\(escaped)\">".utf8) { wrong.append("attribute: " + escaped) }
          text.render(values, into: &output)
          let isQuote = character == "\"" || character == "'"
          let expected = isQuote ? start + character + end : escaped
          if !output.bytes.elementsEqual("<p>\(expected)".utf8) { wrong.append("text: " + expected) }
        }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test func `plain text holds values as they are`() {
    for value in Self.nasty {
      #expect(render("{{naam}}|", kind: .text(width: nil), Sample(naam: value)) == value + "|")
    }
  }

  /// Undoes the five character references; anything else behind `&` is left, and so found.
  private func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"].map {
      (Array($0.utf8), Array($1.utf8))
    }
    var result: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if let (reference, character) = references.first(where: { rest.starts(with: $0.0) }) {
        result += character
        rest = rest.dropFirst(reference.count)
      } else {
        // A lone `&` must not occur: it is made into something that no value has.
        result += byte == UInt8(ascii: "&") ? [0] : [byte]
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
