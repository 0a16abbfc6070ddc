import Testing
import XMLTree

@Suite struct PositionTests {
  static let text = """
    <?xml version="1.0"?>
    <a>
      <b c="1"
         d="2"/> ë😀 <c/><d>
      tekst &amp; meer<![CDATA[
      <x>]]><e/></d><!-- <y>
      --><f/>
    </a>
    """
  static let expected = ["a 2:1", "b 3:3", "c 4:17", "d 4:21", "e 6:9", "f 7:6"]

  private func positions(_ bytes: [UInt8], chunk size: Int) -> [String] {
    read(bytes, chunk: size).elements.flatMap { $0.subtree.map { "\($0.name) \($0.line):\($0.column)" } }
  }

  @Test(arguments: [1, 2, 7, 64, 4096])
  func `An element stands where its < stands, counted in lines and characters`(chunk size: Int) {
    #expect(positions(Array(Self.text.utf8), chunk: size) == Self.expected)
    #expect(positions([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8), chunk: size) == Self.expected)
  }

  @Test(arguments: [1, 2, 7, 64, 4096])
  func `Positions are the same with CRLF`(chunk size: Int) {
    #expect(positions(Array(Self.text.replacing("\n", with: "\r\n").utf8), chunk: size) == Self.expected)
  }

  @Test(arguments: UTF16Order.allCases, [1, 3, 4096])
  func `Positions are the same in UTF-16`(order: UTF16Order, chunk size: Int) {
    #expect(positions(utf16(Self.text, order), chunk: size) == Self.expected)
  }

  @Test func `Positions stay right behind long lines and long texts`() {
    let filling = String(repeating: "ë tekst ", count: 40_000)
    let text = "<a>" + filling + "<b/>" + filling + "\n" + filling + "<c/><!--" + filling + "--><d/></a>"
    let long = filling.unicodeScalars.count
    #expect(
      positions(Array(text.utf8), chunk: 1000)
        == ["a 1:1", "b 1:\(long + 4)", "c 2:\(long + 1)", "d 2:\(2 * long + 12)"])
  }
}
