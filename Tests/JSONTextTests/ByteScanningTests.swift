import JSONText
import TestSupport
import Testing

/// What looks eight bytes at a time says what looking byte by byte says.
@Suite("Looking through text in words")
struct ByteScanningTests {
  private static let pieces: [[UInt8]] =
    ["a", "naam", " ", "é", "Ÿ", "ﬁ", "𝄞", "\u{301}", "plain text of some length", "{\"x\":1}"].map { Array($0.utf8) }
    + [[0x80], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0xE2, 0x82]]

  @Test("Bytes that are not UTF-8 are told at the place where the standard library finds them")
  func invalidUTF8() {
    var random = SeededGenerator(seed: 11)
    var refused = 0
    for _ in 0..<4000 {
      // Mostly good text, so that what is wrong stands at every distance from the start of a word.
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let isBad = Int.random(in: 0..<16, using: &random) == 0
        bytes += Self.pieces[isBad ? Int.random(in: 10..<17, using: &random) : Int.random(in: 0..<10, using: &random)]
      }
      let start = Int.random(in: 0...min(3, bytes.count), using: &random)
      var expected: Int?
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<bytes.count))
      } catch {
        expected = start + error.byteOffsets.lowerBound
      }
      var found: Int?
      do throws(JSONProblem) {
        _ = try JSONReader(bytes: bytes, in: start..<bytes.count)
      } catch {
        if error.kind == .invalidUnicode { found = error.offset }
      }
      #expect(found == expected, "\(bytes)")
      if expected != nil { refused += 1 }
    }
    #expect(refused > 500)
  }

  @Test("What a JSON string cannot hold is found and written at any place in a text")
  func escaped() throws {
    for special in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0, 0x1F, 0x0A] {
      for place in 0..<20 {
        for tail in [0, 1, 7, 8, 9] {
          var text = [UInt8](repeating: UInt8(ascii: "x"), count: place)
          text.append(special)
          text += [UInt8](repeating: 0x7F, count: tail) + Array("é".utf8)
          var writer = CanonicalWriter()
          writer.string(text)
          #expect(!writer.bytes.dropFirst().dropLast().contains { $0 < 0x20 })
          var reader = try JSONReader(writer.bytes)
          #expect(try Array(reader.string().text) == text)
        }
      }
    }
  }

  @Test("A key is found among the names whatever is expected, also when it is written with escapes")
  func names() throws {
    let names = JSONNames(["code", "codes", "co", "datum"].map { Array($0.utf8) })
    let text = Array(#"{"co":1, "code" :1,"codes":1,"c\u006fde":1,"cod":1,"datum":1,"datums":1,"":1}"#.utf8)
    for expecting in 0...5 {
      var reader = try JSONReader(text[...])
      var found: [String] = []
      try reader.beginObject()
      while let key = try reader.nextKey(among: names, expecting: expecting) {
        switch key {
        case .known(let index, let offset): found.append("\(index)@\(offset)")
        case .other(let name): found.append(String(decoding: name.text, as: UTF8.self))
        }
        try reader.skipValue()
      }
      try reader.finish()
      #expect(found == ["2@1", "0@9", "1@19", "0@29", "cod", "3@51", "datums", ""])
    }
  }
}
