import Testing
import XMLTree

@Suite struct ElementTests {
  @Test func `An element tells its name, attributes and children in document order`() throws {
    let root = try element("<a nr='1' titel=\"twee\"><b/><c/><b x=''/></a>")
    #expect(root.name == "a")
    #expect(root.attributes.map { "\($0.name)=\($0.value)" } == ["nr=1", "titel=twee"])
    #expect(root.attribute("titel") == "twee")
    #expect(root.attribute("niets") == nil)
    #expect(root.children.map(\.name) == ["b", "c", "b"])
    #expect(root.children(named: "b").count == 2)
    #expect(root.child(named: "b")?.attribute("x") == nil)
    #expect(root.children(named: "b").last?.attribute("x") == "")
    #expect(root.subtree.map(\.name) == ["a", "b", "c", "b"])
  }

  @Test func `Elements are found at the end of a path, through every branch`() throws {
    let root = try element("<a><b><c n='1'/></b><x><c n='2'/></x><b><c n='3'/><d/></b></a>")
    #expect(root.elements(at: "b", "c").map { $0.attribute("n") } == ["1", "3"])
  }

  @Test func `Text is the element's own, with CDATA and without that of its children`() throws {
    let root = try element("<a>een <![CDATA[<twee> &amp; ]]><b>niet</b>drie</a>")
    #expect(root.text == "een <twee> &amp; drie")
    #expect(root.child(named: "b")?.text == "niet")
  }

  @Test func `References are replaced in text and in attributes, however they are written`() throws {
    let root = try element("<a b='&amp;&#38;&#x26;&lt;&gt;&quot;&apos;&#233;&amp;#38;'>&amp;&#38;&lt;&#x20AC;</a>")
    #expect(root.attribute("b") == "&&&<>\"'é&#38;")
    #expect(root.text == "&&<€")
  }

  @Test func `A prefix is part of a name, so that another namespace is not mistaken`() throws {
    let root = try element("<a xmlns:x='urn:x'><x:b x:c='1' c='2'/></a>")
    let child = try #require(root.children.first { _ in true })
    #expect(child.name == "x:b")
    #expect(child.attribute("x:c") == "1")
    #expect(child.attribute("c") == "2")
  }

  @Test func `Line ends in text are LF, whatever they were`() throws {
    #expect(try element("<a>1\r\n2\r3\n4</a>").text == "1\n2\n3\n4")
  }

  @Test func `An element stays valid when the reading is over`() throws {
    #expect(try element("<r><a>kort<b/></a></r>", path: "r/a").children.map(\.name) == ["b"])
  }
}

@Suite struct FragmentTests {
  @Test func `Only the wanted paths are handed over, one at a time and in document order`() {
    let text =
      "<sbb><d><x/></d><dossiers><dossier n='1'/><ander><dossier n='0'/></ander><dossier n='2'/></dossiers></sbb>"
    let (elements, outcome) = read(Array(text.utf8), paths: ["sbb/d", "sbb/dossiers/dossier"])
    #expect(outcome.problem == nil)
    #expect(elements.map { $0.name + ($0.attribute("n") ?? "") } == ["d", "dossier1", "dossier2"])
  }

  @Test func `The root is known even when nothing in the document is wanted`() {
    let (elements, outcome) = read(Array("<?xml version='1.0'?>\n <!-- x -->\n  <html/>".utf8))
    #expect(elements.isEmpty)
    #expect(outcome.root?.name == "html")
    #expect(outcome.root?.line == 3)
    #expect(outcome.root?.column == 3)
  }

  @Test func `It does not matter where chunks are cut`() throws {
    let text =
      "<?xml version='1.0' encoding='utf-8'?>\r\n<a b='x>y &amp; é'>\r\n <!-- < - >--><![CDATA[]]>]]&gt; 😀<c/>\r\n</a>\r\n"
    let whole = try element(text)
    for size in 1...text.utf8.count {
      let cut = try element(text, chunk: size)
      #expect(cut.text == whole.text)
      #expect(cut.attribute("b") == "x>y & é")
      #expect(cut.children.map { "\($0.name) \($0.line):\($0.column)" } == ["c 3:35"])
    }
  }

  @Test func `What the caller throws comes through, and the parser is freed`() {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      _ = try XMLFragmentReader(paths: ["a"]).read(nextChunk: { throw Stop() }, onFragment: { _ in })
    }
    var chunks: [[UInt8]] = [Array("<a/>".utf8)]
    #expect(throws: Stop.self) {
      _ = try XMLFragmentReader(paths: ["a"]).read(nextChunk: { chunks.popLast() }, onFragment: { _ in throw Stop() })
    }
  }
}
