import Manifests
import Testing
import Verification

/// Rows of the threat model (docs/verification.md) that touch what a holder has.
@Suite("What a holder has")
struct HoldingTests {
  @Test("An untouched bundle is exact, whichever of its files are at hand", arguments: [1, 2, 3, 7, 12])
  func exact(count: Int) throws {
    let fixture = try Fixture(count)
    for index in 0..<count {
      var holding = fixture.holding(index)
      for missing in [[], [Rendition.html], [.json, .txt], [.html, .json]] {
        holding.files = fixture.files[index].filter { !missing.contains($0.key) }
        let document = try holding.examine()
        #expect(document.integrity == .exact && document.entry == fixture.entries[index])
        #expect((document.record == nil) == (missing == [.html, .json]))
      }
    }
  }

  @Test("Tampered HTML: with any byte of a small page flipped, none is taken for the page that was given out")
  func flippedPage() throws {
    let fixture = try Fixture()
    var holding = fixture.holding()
    let page = try #require(holding.files[.html])
    holding.files = [:]
    for index in page.indices {
      for bit in 0..<8 {
        var flipped = page
        flipped[index] ^= 1 << bit
        holding.files = [.html: flipped]
        let document = try? holding.examine()
        // The record within may still be the one that was given out: then that is said, and never that the page is.
        #expect(document == nil || document?.integrity == .dataOnly)
      }
    }
  }

  /// A change of a text and what is then said of it; nil where it is changed.
  struct TextChange: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let expected: Integrity?
    let change: @Sendable (String) -> String

    init(_ name: String, _ expected: Integrity?, _ change: @escaping @Sendable (String) -> String) {
      testDescription = name
      self.expected = expected
      self.change = change
    }
  }

  private static let textChanges = [
    TextChange("CRLF", .lineEnds) { $0.replacing("\n", with: "\r\n") },
    TextChange("CR", .lineEnds) { $0.replacing("\n", with: "\r") },
    TextChange("BOM", .lineEnds) { "\u{FEFF}" + $0 },
    TextChange("BOM and CRLF", .lineEnds) { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") },
    TextChange("no last line feed", .lineEnds) { String($0.dropLast()) },
    TextChange("trailing space", nil) { $0.replacing("Noor", with: "Noor ") },
    TextChange("NBSP", nil) { $0.replacing("Naam  ", with: "Naam\u{A0} ") },
    TextChange("two BOMs", nil) { "\u{FEFF}\u{FEFF}" + $0 },
    TextChange("one more line feed", nil) { $0 + "\n" },
    TextChange("LF CR", nil) { $0.replacing("\n", with: "\n\r") },
    TextChange("another word", nil) { $0.replacing("Noor", with: "Naar") },
    TextChange("empty", nil) { _ in "" },
  ]

  @Test(
    "Tampered TXT and rewritten line ends: only line ends and a byte order mark are forgiven", arguments: textChanges)
  func text(change: TextChange) throws {
    var holding = try Fixture().holding()
    let text = String(decoding: try #require(holding.files[.txt]), as: UTF8.self)
    holding.files = [.txt: Array(change.change(text).utf8)]
    if let expected = change.expected {
      #expect(try holding.examine().integrity == expected)
    } else {
      #expect(throws: HoldingProblem.changed([.txt])) { try holding.examine() }
    }
  }

  @Test("One rendition swapped with another person's: both are changed", arguments: Rendition.allCases)
  func swapped(rendition: Rendition) throws {
    let fixture = try Fixture()
    for (own, other) in [(1, 2), (2, 1)] {
      var holding = fixture.holding(own)
      holding.files = [rendition: try #require(fixture.files[other][rendition])]
      #expect(throws: HoldingProblem.changed([rendition])) { try holding.examine() }
      // Among the two that are right, the one that is not is named.
      holding.files = fixture.files[own]
      holding.files[rendition] = fixture.files[other][rendition]
      let document = try holding.examine()
      #expect(document.integrity == .dataOnly && document.changed == [rendition])
      #expect(document.record == fixture.files[own][.json])
    }
  }

  @Test("Swapped checkpoint: a proof over another batch's or school's tree includes nothing")
  func otherCheckpoint() throws {
    let (fixture, other) = (try Fixture(5), try Fixture(6, origin: "andere.example/pv"))
    var holding = fixture.holding(2)
    holding.checkpoint = other.sealed.note.bytes
    #expect(throws: HoldingProblem.otherCheckpoint) { try holding.examine() }
    holding = fixture.holding(2)
    holding.proof = other.holding(2).proof
    holding.checkpoint = nil
    // The same documents, in a tree with one more.
    #expect(try holding.examine().sealed == other.sealed)
    holding.proof = fixture.holding(3).proof
    #expect(throws: HoldingProblem.notIncluded) { try holding.examine() }
  }

  @Test("Index and size games: no other index, count, or length of the path proves anything")
  func games() throws {
    let fixture = try Fixture(7)
    let holding = fixture.holding(3)
    let proof = try TlogProof(parsing: holding.proof)
    var other = holding
    other.checkpoint = nil
    for index in (0...16).map(UInt64.init) + [UInt64.max] where index != proof.index {
      other.proof = TlogProof(index: index, path: proof.path, sealed: proof.sealed).bytes
      #expect(throws: HoldingProblem.notIncluded) { try other.examine() }
    }
    for path in [[], Array(proof.path.dropLast()), proof.path + proof.path.suffix(1), Array(proof.path.reversed())] {
      other.proof = TlogProof(index: proof.index, path: path, sealed: proof.sealed).bytes
      #expect(throws: HoldingProblem.notIncluded) { try other.examine() }
    }
  }

  @Test("Second preimage: a node of the tree is no leaf")
  func secondPreimage() throws {
    let fixture = try Fixture(3)
    // Two leaf hashes one after the other, as a node hashes them, are no lines of a verklaring.
    var holding = fixture.holding(1)
    holding.leaf = Array(fixture.entries[0].leaf.prefix(64) + fixture.entries[1].leaf.prefix(64))
    #expect(throws: HoldingProblem.self) { try holding.examine() }
  }

  private static let leafChanges: [@Sendable (String) -> String] = [
    { $0 + $0 }, { String($0.dropLast()) }, { $0.split(separator: "\n").dropLast().joined(separator: "\n") + "\n" },
    { "\u{FEFF}" + $0 }, { $0 + "# klaar\n" }, { _ in "" }, { $0.replacing("documenten/", with: "../documenten/") },
    { $0.replacing("documenten/", with: "/documenten/") }, { $0.replacing("/pv-", with: "\\pv-") },
    { $0.replacing("\n", with: "\r\n") }, { $0.uppercased() }, { $0.replacing("  ", with: " *") },
  ]

  @Test("Path tricks and other forms: a leaf is exactly its three lines", arguments: leafChanges.indices)
  func leafForm(index: Int) throws {
    var holding = try Fixture().holding()
    holding.leaf = Array(Self.leafChanges[index](String(decoding: holding.leaf, as: UTF8.self)).utf8)
    let error = #expect(throws: HoldingProblem.self) { try holding.examine() }
    guard case .leaf = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A proof of a later version asks for a newer program; any other first line is no proof")
  func versions() throws {
    var holding = try Fixture().holding()
    let text = String(decoding: holding.proof, as: UTF8.self)
    holding.proof = Array(text.replacing("tlog-proof@v1\n", with: "tlog-proof@v2\n").utf8)
    #expect(throws: HoldingProblem.newerProof) { try holding.examine() }
    holding.proof = Array(text.replacing("c2sp.org/", with: "c3sp.org/").utf8)
    #expect(throws: HoldingProblem.proof(.line(1))) { try holding.examine() }
  }

  @Test("Files are known by their name, and renamed ones by what they hold")
  func recognition() throws {
    let fixture = try Fixture()
    let id = fixture.entries[0].id
    for rendition in Rendition.allCases {
      let bytes = try #require(fixture.files[0][rendition])
      #expect(DocumentFile(name: "\(id).\(rendition)", bytes: []) == .rendition(rendition, ids: [id]))
      #expect(DocumentFile(name: "verklaring (1).x", bytes: bytes) == .rendition(rendition, ids: [id]))
    }
    #expect(DocumentFile(name: "a.zip", bytes: Array("PK\u{3}\u{4}…".utf8)) == .zip)
    #expect(DocumentFile(name: "a.txt", bytes: Array("Beste mevrouw, pv-hallo".utf8)) == .other)
    #expect(DocumentFile(name: "b.json", bytes: Fixture.record(id: id, format: "praktijkverklaring/2")) == .newerFormat)
    #expect(
      DocumentFile(name: "c.json", bytes: Fixture.record(id: id, format: "praktijkverklaring-proefdruk/1"))
        != .newerFormat)
  }
}
