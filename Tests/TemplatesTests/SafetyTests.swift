import TestSupport
import Testing

@testable import Templates

/// Templates of random pieces: whatever can be compiled is safe, whatever its values are.
@Suite struct SafetyTests {
  private static let pieces = [
    "{{naam}}", "{{naam}}", "{{naam}}", "{{#concept}}", "{{/concept}}", "{{^concept}}", "{{#kerntaken}}", "{{code}}",
    "{{/kerntaken}}", "{{#tussenvoegsel}}", "{{tussenvoegsel}}", "{{/tussenvoegsel}}", "{{> deel}}", "{{! x }}", "{{",
    "}}",
    "<", ">", "/", "</", "<p", "<p>", "</p>", "<p ", " title=", "title=\"", "\"", "'", "=", " ", "\n", "a", "&",
    "&amp;",
    "<!--", "-->", "-", "!", "<title>", "</title>", "<textarea>", "</textarea>", "<style>", "</style>", "<script>",
    "</script>", "<svg>", "</svg>", "<path/>", "<!doctype html>", "]]>", "<![CDATA[", "class='", "data-x=\"",
    "<b hidden>",
  ]

  /// The states that a page is read in, without how long each lasts.
  private func skeleton(_ page: ArraySlice<UInt8>) -> [String] {
    var tokenizer = HTMLTokenizer()
    var skeleton: [String] = []
    for byte in page {
      _ = tokenizer.read(byte)
      let state = "\(tokenizer.state) \(tokenizer.tag) \(tokenizer.attribute)"
      if skeleton.last != state { skeleton.append(state) }
    }
    return skeleton
  }

  @Test func `no value changes how a page is read`() {
    var random = SeededGenerator(seed: 99)
    var output = OutputBuffer()
    var compiled = 0
    func sample(_ value: String) -> Sample {
      Sample(naam: value, tussenvoegsel: value, concept: true, kerntaken: [(value, nil, []), (value, nil, [])])
    }
    let plain = sample("x").values
    let nasty = [
      "<p onload=x>", "\"><script>", "' x='", "-->", "</title></textarea></style>", "lt;", "&", ">", "=", "/",
    ]
    .map { sample($0).values }
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &random)
      let source = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      guard let template = compile(source, partials: ["deel": "<i title='{{naam}}'>{{naam}}</i>"]).template else {
        continue
      }
      compiled += 1
      template.render(plain, into: &output)
      let expected = skeleton(output.bytes)
      for values in nasty {
        template.render(values, into: &output)
        #expect(skeleton(output.bytes) == expected, "\(source)")
      }
    }
    #expect(compiled > 500)
  }
}
