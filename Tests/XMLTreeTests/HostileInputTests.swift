import TestSupport
import Testing
import XMLTree

/// Input that is broken or means harm: one problem, with its place, and soon.
@Suite struct HostileInputTests {
  @Test(arguments: [
    ("", "1:1 empty"),
    (" \n\t ", "1:1 empty"),
    ("hallo", "1:1 notXML"),
    ("{\"a\": 1}", "1:1 notXML"),
    ("PK\u{3}\u{4}\0", "1:1 notXML"),
    ("<a>\n<b>", "2:4 truncated: in a"),
    ("<a>\n<b c='d", "2:8 truncated: in a"),
    ("<a>\n</", "2:3 truncated: in a"),
    ("<a><!-- ", "1:9 truncated: in a"),
    ("<a><![CDATA[ ", "1:14 truncated: in a"),
    ("<?xml version='1.0'?>", "1:22 truncated"),
    ("<", "1:2 truncated"),
    ("<a/>\n<b/>", "2:1 contentAfterEnd: Extra content at the end of the document"),
    ("<a></a>\nrest", "2:1 contentAfterEnd: Extra content at the end of the document"),
    ("<a>\n <b>\n</a>", "3:1 mismatchedTag: Opening and ending tag mismatch: b line 2 and a"),
    ("<a>x & y</a>", "1:7 malformed: xmlParseEntityRef: no name"),
    ("<a b=c/>", "1:6 malformed: AttValue: \" or ' expected"),
    ("<a b='<'/>", "1:7 malformed: Unescaped '<' not allowed in attributes values"),
    ("<a b='' b=''/>", "1:13 malformed: Attribute b redefined"),
    ("<a>]]></a>", "1:4 malformed: Sequence ']]>' not allowed in content"),
    ("<x:a/>", "1:5 malformed: Namespace prefix x on a is not defined"),
    ("<a>&nbsp;</a>", "1:10 unknownEntity: Entity 'nbsp' not defined"),
    ("<a b='&nbsp;'/>", "1:13 unknownEntity: Entity 'nbsp' not defined"),
    ("<a>\n\u{1}</a>", "2:1 forbiddenCharacter: PCDATA invalid Char value 1"),
    ("<a>&#1;</a>", "1:8 forbiddenCharacter: xmlParseCharRef: invalid xmlChar value 1"),
    ("<?xml version='1.0'?>\n<!DOCTYPE a><a/>", "2:1 documentType"),
    ("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "1:1 documentType"),
    ("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", "1:1 documentType"),
    ("<!DOCTYPE a [<!ENTITY % x SYSTEM 'http://127.0.0.1/x'> %x;]><a/>", "1:1 documentType"),
    (
      "<a xmlns:xi='http://www.w3.org/2001/XInclude'>\n <xi:include href='/etc/passwd' parse='text'/></a>",
      "2:2 inclusion"
    ),
    ("<a>\n <include xmlns='http://www.w3.org/2003/XInclude' href='/etc/passwd'/></a>", "2:2 inclusion"),
  ])
  func `Broken or hostile text is one problem with a place`(text: String, expected: String) {
    for size in [1, 3, 1 << 16] {
      #expect(line(read(Array(text.utf8), chunk: size).outcome.problem) == expected)
    }
  }

  @Test func `An entity bomb is refused before it is declared`() {
    var text = "<!DOCTYPE a [<!ENTITY e0 'ha'>"
    for level in 1...9 {
      text += "<!ENTITY e\(level) '" + String(repeating: "&e\(level - 1);", count: 10) + "'>"
    }
    text += "]><a>&e9;</a>"
    #expect(line(read(Array(text.utf8)).outcome.problem) == "1:1 documentType")
  }

  @Test(arguments: [
    ("", 100_000, "", "1:193 tooDeep: more than 64 levels"),
    ("<a b='", 30_000_000, "'/>", "1:1 startTagTooLong: more than 262144 bytes"),
    ("<a>", 30_000_000, "</a>", "textTooLong"),
    ("<a><![CDATA[", 30_000_000, "]]></a>", "textTooLong"),
    ("<a><!--", 30_000_000, "--></a>", "textTooLong"),
    ("<a><?x ", 30_000_000, "?></a>", "textTooLong"),
    ("<a>&", 30_000_000, ";</a>", "textTooLong"),
    ("<", 30_000_000, "/>", "1:1 startTagTooLong: more than 262144 bytes"),
    ("<a></", 30_000_000, ">", "textTooLong"),
    ("<!DOCTYPE a [", 30_000_000, "]>", "textTooLong"),
  ])
  func `What is far too long is refused soon`(start: String, count: Int, end: String, expected: String) {
    let filling =
      end.isEmpty ? Array(repeatElement("<a>".utf8, count: count).joined()) : Array(repeating: 0x78, count: count)
    let bytes = Array(start.utf8) + filling + end.utf8
    var problem: XMLProblem?
    let time = processorTime { problem = read(bytes).outcome.problem }
    #expect(line(problem).contains(expected))
    #expect(time < .seconds(20), "a debug build with a sanitizer; a release build takes a tenth of a second")
  }

  @Test func `A million attributes are refused without comparing them all`() {
    var text = "<a"
    for number in 0..<1_000_000 { text += " b\(number)=''" }
    #expect(read(Array((text + "/>").utf8)).outcome.problem?.kind == .startTagTooLong)
    #expect(line(read(attributes(257)).outcome.problem) == "1:1 tooManyAttributes: more than 256")
    #expect(read(attributes(256)).outcome.problem == nil)
  }

  private func attributes(_ count: Int) -> [UInt8] {
    Array(("<a" + (0..<count).map { " b\($0)=''" }.joined() + "/>").utf8)
  }

  @Test func `Too many different names are refused`() {
    let text = "<a>" + (0..<5000).map { "<b\($0)/>" }.joined() + "</a>"
    #expect(read(Array(text.utf8)).outcome.problem?.kind == .tooManyNames)
  }

  @Test func `A document or a fragment over its limit is refused`() {
    let bytes = Array(("<a>" + String(repeating: "<b/>", count: 1000) + "</a>").utf8)
    var limits = XMLLimits()
    limits.bytes = bytes.count
    #expect(read(bytes, limits: limits, chunk: 10).outcome.problem == nil)
    limits.bytes -= 1
    #expect(read(bytes, limits: limits, chunk: 10).outcome.problem?.kind == .inputTooLarge)
    limits = XMLLimits()
    limits.fragmentBytes = 1000
    #expect(read(bytes, limits: limits).outcome.problem?.kind == .fragmentTooLarge)
  }

  @Test func `Depth at the limit is read`() {
    let text = String(repeating: "<a>", count: 64) + String(repeating: "</a>", count: 64)
    #expect(read(Array(text.utf8)).outcome.problem == nil)
  }

  @Test(arguments: [1, 1 << 16])
  func `Every beginning of a document is one that is not complete`(chunk size: Int) {
    let bytes = Array(
      "<?xml version='1.0'?> <!-- b --><a b='1' c = \"&lt;\">ë &amp; <![CDATA[x]]><!-- c --><?p i?><b/><c ></c ></a>"
        .utf8)
    for length in 1..<bytes.count {
      #expect(read(Array(bytes[..<length]), chunk: size).outcome.problem?.kind == .truncated, "\(length) bytes")
    }
  }

  @Test func `A byte changed anywhere never crashes the reader`() {
    let bytes = Array("<?xml version='1.0' encoding='utf-8'?><a b='1'>ë &amp; <![CDATA[x]]><!-- c --><b/></a>".utf8)
    for index in bytes.indices {
      for byte: UInt8 in [0, 0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x80, 0xFF] {
        var changed = bytes
        changed[index] = byte
        let (elements, outcome) = read(changed, chunk: 7)
        #expect(!elements.isEmpty || outcome.problem != nil || outcome.root?.name != "a")
      }
    }
  }
}
