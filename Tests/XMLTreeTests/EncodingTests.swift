import Testing
import XMLTree

@Suite struct EncodingTests {
  @Test(arguments: UTF16Order.allCases, ["", "<?xml version='1.0' encoding='UTF-16'?>", "<?xml version='1.0'?>"])
  func `UTF-16 with a byte order mark is read`(order: UTF16Order, declaration: String) throws {
    let (elements, outcome) = read(utf16(declaration + "<a b='ë'>€ 😀</a>", order))
    #expect(outcome.problem == nil)
    #expect(elements.first?.attribute("b") == "ë")
    #expect(elements.first?.text == "€ 😀")
  }

  @Test func `UTF-16 is recognised by its first characters too`() {
    #expect(
      read(Array(utf16("<?xml version='1.0' encoding='utf-16'?><a>ë</a>", .big).dropFirst(2))).outcome.problem == nil)
  }

  @Test(arguments: [("iso-8859-1", [0xE9, 0x80], "é\u{80}"), ("Windows-1252", [0xE9, 0x80], "é€")])
  func `Eight-bit encodings that are declared are read`(name: String, bytes: [UInt8], expected: String) {
    let text = Array("<?xml version='1.0' encoding='\(name)'?><a>".utf8) + bytes + Array("</a>".utf8)
    #expect(read(text).elements.first?.text == expected)
    #expect(read(text, chunk: 1).elements.first?.text == expected)
  }

  @Test(arguments: [
    ("<?xml version='1.0' encoding='utf-16'?><a/>", "1:1 contradictoryEncoding: declared utf-16, found UTF-8"),
    ("<?xml version='1.0' encoding='IBM037'?><a/>", "1:1 unsupportedEncoding: IBM037"),
    ("\u{FEFF}<?xml version='1.0' encoding='latin1'?><a/>", "1:1 contradictoryEncoding: declared latin1, found UTF-8"),
  ])
  func `A declaration that does not fit the bytes is refused`(text: String, expected: String) {
    #expect(line(read(Array(text.utf8)).outcome.problem) == expected)
  }

  @Test func `UTF-16 that says it is UTF-8 is refused, and so is UTF-32`() {
    let mislabelled = utf16("<?xml version='1.0' encoding='utf-8'?><a/>", .little)
    #expect(line(read(mislabelled).outcome.problem) == "1:1 contradictoryEncoding: declared utf-8, found UTF-16")
    let utf32: [UInt8] = [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0]
    #expect(line(read(utf32).outcome.problem) == "1:1 unsupportedEncoding: UTF-32")
  }

  @Test(arguments: [
    ([0xE9, 0x20], "0xe9"), ([0xC0, 0x80], "0xc0"), ([0xED, 0xA0, 0x80], "0xed"), ([0xF4, 0x90, 0x80, 0x80], "0xf4"),
    ([0x80], "0x80"), ([0xFF], "0xff"),
  ])
  func `Bytes that are no UTF-8 are refused where they stand`(bytes: [UInt8], first: String) {
    let text = Array("<a>\n é ".utf8) + bytes + Array("</a>".utf8)
    for size in [1, 2, 3, 100] {
      let problem = read(text, chunk: size).outcome.problem
      #expect(line(problem) == "2:4 invalidEncoding: byte \(first) is no UTF-8 here")
    }
  }

  @Test func `Half a surrogate pair is refused`() {
    var bytes = utf16("<a>", .little)
    bytes += [0x00, 0xD8] + utf16("</a>", .little).dropFirst(2)
    #expect(read(bytes).outcome.problem?.kind == .invalidEncoding)
  }

  @Test func `A NUL is refused in every encoding`() {
    #expect(line(read(Array("<a>\n x\0y</a>".utf8)).outcome.problem) == "2:3 nulCharacter")
    #expect(line(read(utf16("<a>\n x\0y</a>", .little)).outcome.problem) == "2:3 nulCharacter")
  }
}
