import JSONText
import TestSupport
import Testing

/// The kind of problem that reading `text` as any value gives, with its offset; nil when it is JSON.
private func problem(in text: String) -> JSONProblem? {
  problem(in: Array(text.utf8))
}

private func problem(in bytes: [UInt8]) -> JSONProblem? {
  do throws(JSONProblem) {
    var reader = try JSONReader(bytes[...])
    try reader.skipValue()
    try reader.finish()
    return nil
  } catch {
    return error
  }
}

@Suite("Reading JSON")
struct JSONReaderTests {
  @Test(
    "JSON by the grammar of RFC 8259 is accepted",
    arguments: [
      "{}", "[]", " [1, -2.5e+3, 0.1] ", "\"\"", "true", "null", "{\"a\":{\"b\":[{}]}}",
      "\"\\u00e9\\ud83d\\ude00\\/\\b\"",
      "0", "-0", "[[[[]]]]",
    ])
  func accepts(text: String) {
    #expect(problem(in: text) == nil)
  }

  @Test(
    "What is not JSON is refused at its place",
    arguments: [
      ("", 0), ("{", 1), ("[1,]", 3), ("[1 2]", 3), ("{\"a\" 1}", 5), ("{a:1}", 1), ("01", 1), ("1.", 2), ("1e", 2),
      ("\"abc", 4), ("\"a\u{1}\"", 2), ("\"\\x\"", 2), ("\"\\u12g4\"", 5), ("tru", 0), ("[1]x", 3), ("{\"a\":1,}", 7),
      ("-", 1), (".5", 0), ("'a'", 0), ("nul", 0),
    ])
  func refuses(text: String, offset: Int) {
    #expect(problem(in: text)?.offset == offset)
  }

  @Test("Half a surrogate pair is not Unicode", arguments: ["\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\""])
  func loneSurrogates(text: String) {
    #expect(problem(in: text) == JSONProblem(kind: .invalidUnicode, offset: 1))
  }

  @Test(
    "Bytes that are not UTF-8 are refused where they stand",
    arguments: [([0x22, 0xFF, 0x22], 1), ([0x22, 0x61, 0xC3, 0x22], 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], 1)]
      as [([UInt8], Int)])
  func invalidUTF8(bytes: [UInt8], offset: Int) {
    #expect(problem(in: bytes) == JSONProblem(kind: .invalidUnicode, offset: offset))
  }

  @Test("Depth is a limit and not a crash")
  func depth() {
    let allowed = JSONReader.maximumDepth
    #expect(problem(in: String(repeating: "[", count: allowed) + String(repeating: "]", count: allowed)) == nil)
    #expect(problem(in: String(repeating: "[", count: 100_000))?.kind == .tooDeep)
    #expect(problem(in: String(repeating: "{\"a\":", count: 100_000))?.kind == .tooDeep)
  }

  @Test("A string is its text without escapes, and a slice of the input where there are none")
  func strings() throws {
    var reader = try JSONReader(Array(#"["plain é","a\"b\\c\u00e9\ud83d\ude00\n"]"#.utf8)[...])
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect(try String(decoding: reader.string().text, as: UTF8.self) == "plain é")
    #expect(try reader.nextElement())
    #expect(try String(decoding: reader.string().text, as: UTF8.self) == "a\"b\\cé😀\n")
    #expect(try !reader.nextElement())
    try reader.finish()
  }

  @Test(
    "An integer has no fraction, no exponent and at most 53 bits",
    arguments: ["1.0", "1e2", "9007199254740992", "99999999999999999999"])
  func notIntegers(text: String) throws {
    var reader = try JSONReader(Array(text.utf8)[...])
    #expect(throws: JSONProblem.self) { try reader.integer() }
  }
}

@Suite("Writing canonical JSON")
struct CanonicalWriterTests {
  @Test("Members are sorted and only what must be is escaped (RFC 8785)")
  func canonicalForm() {
    let value = JSONValue.object([
      "b": .array([.integer(-1), .bool(true), .string("é\u{7F}/")]),
      "a": .string("\"\\\u{8}\u{9}\u{A}\u{C}\u{D}\u{1}\u{1F}"),
    ])
    let expected = #"{"a":"\"\\\b\t\n\f\r\u0001\u001f","b":[-1,true,"é\#u{7F}/"]}"#
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == expected)
  }

  @Test("What is written is read back as it was, for texts full of what JSON gives a meaning")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 7)
    let letters: [Character] = ["a", "\"", "\\", "\n", "\u{0}", "é", "😀", "{", "\u{1F}", "\u{2028}", "/"]
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...20, using: &random)).map { _ in letters.randomElement(using: &random) ?? "a" })
      let bytes = JSONValue.string(text).canonicalBytes
      var reader = try JSONReader(bytes[...])
      let read = try reader.string()
      try reader.finish()
      #expect(read.text.elementsEqual(text.utf8))
    }
  }
}
