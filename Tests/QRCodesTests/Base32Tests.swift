import QRCodes
import TestSupport
import Testing

@Suite("Base32 without padding")
struct Base32Tests {
  @Test(
    "The vectors of RFC 4648, 10, without their padding",
    arguments: [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
      ("foobar", "MZXW6YTBOI"),
    ])
  func vectors(bytes: String, text: String) {
    #expect(Base32.text(of: bytes.utf8) == Array(text.utf8))
    #expect(Base32.bytes(of: text.utf8) == Array(bytes.utf8))
  }

  @Test("Every other text is refused: small letters, padding, spaces, lengths and bits that write nothing")
  func refused() {
    for text in ["my", "MY======", "M", "MZX", "MZXW6Y", "MZ", "MB", "M1", "M0", "M8", "MY ", "MY\n", "É", "MZXW6YTBO"]
    {
      #expect(Base32.bytes(of: text.utf8) == nil, "\(text)")
    }
  }

  @Test("What is written is read, and has no other form: 2000 random byte strings")
  func roundTrip() {
    var random = SeededGenerator(seed: 32)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      let text = Base32.text(of: bytes)
      #expect(Base32.bytes(of: text) == bytes)
      guard let place = text.indices.randomElement(using: &random) else { continue }
      var other = text
      other[place] = UInt8.random(in: 0...255, using: &random)
      if let read = Base32.bytes(of: other) { #expect(Base32.text(of: read) == other) }
    }
  }
}
