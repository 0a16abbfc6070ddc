import Diagnostics
import Dossiers
import TestSupport
import Testing

/// The same dossier written in other ways says the same.
@Suite struct VariantTests {
  enum Form: CaseIterable { case utf8, utf8WithMark, utf16Little, utf16Big }

  private func bytes(_ text: String, _ form: Form) -> [UInt8] {
    switch form {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16Little, .utf16Big:
      ([0xFEFF] + Array(text.replacing("encoding=\"utf-8\"", with: "encoding=\"UTF-16\"").utf16)).flatMap { unit in
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        return form == .utf16Little ? [low, high] : [high, low]
      }
    }
  }

  /// Other white space between attributes and between tags, attributes in another order, titles with stray spaces.
  private func variant(of text: String, _ random: inout SeededGenerator) -> String {
    func space() -> String {
      (0...Int.random(in: 0...2, using: &random)).map { _ in [" ", "\n", "\t"].randomElement(using: &random) ?? " " }
        .joined()
    }
    var result = ""
    for line in text.split(separator: "\n") {
      var rest = line[...]
      while let match = rest.firstMatch(of: /<([a-z]+)((?: [A-Za-z_]+="[^"]*")+)/) {
        let attributes = match.2.matches(of: /[A-Za-z_]+="[^"]*"/).map { String($0.0) }
        result += rest[..<match.range.lowerBound] + "<" + match.1
        for attribute in attributes.shuffled(using: &random) {
          let stray = attribute.hasPrefix("titel=") ? attribute.replacing(" ", with: " " + space()) : attribute
          result += space() + stray
        }
        rest = rest[match.range.upperBound...]
      }
      result += rest + (Bool.random(using: &random) ? "\n" : "\n\n  ")
    }
    return Bool.random(using: &random) ? result.replacing("\n", with: "\r\n") : result
  }

  @Test(arguments: 0..<20 as Range<UInt64>, Form.allCases)
  func `White space, order of attributes, line ends and encoding change nothing`(seed: UInt64, form: Form) {
    var random = SeededGenerator(seed: seed)
    let expected = read(Sample.text, omschrijvingen: true).dossiers
    let file = read(bytes(variant(of: Sample.text, &random), form), omschrijvingen: true)
    #expect(file.diagnostics.map { $0.text(in: .en) } == [])
    #expect(file.dossiers == expected)
  }
}
