import Manifests
import TestSupport
import Testing

@Suite("Signed notes")
struct SignedNoteTests {
  private static let text = Array("Tekst\n\nvan twee alinea's\n".utf8)

  private func note(_ keys: SigningKey...) throws -> SignedNote {
    try SignedNote(text: Self.text, signatures: keys.map { $0.signature(over: Self.text) })
  }

  /// The names of the keys that signed, or what is wrong.
  private func outcome(_ note: SignedNote, _ keys: SigningKey...) -> String {
    do throws(SignatureProblem) {
      return try note.signers(among: keys.map(\.verifier)).map(\.name.description).joined(separator: " ")
    } catch {
      switch error {
      case .bad(let name, _): return "bad: \(name)"
      case .noKnownKey: return "no known key"
      }
    }
  }

  @Test("A note of RFC 8032's TEST 2 key is the one that Go's sumdb/note wrote")
  func knownNote() throws {
    let key = try SigningKey(
      name: keyName("voorbeeld.example/praktijkverklaringen/2026-11"),
      seed: #require(decoded(hexadecimal: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")))
    let text =
      "voorbeeld.example/praktijkverklaringen/2026-11\n1000\ngJlgjLYEr+SkHKxjYmmU226i+D45AgfTdyOGBF6Odxw=\n"
    let expected = """
      \(text)
      \u{2014} voorbeeld.example/praktijkverklaringen/2026-11 \
      4HoXaxsI9TWDuuLQjW1JNK5vvHGYbWMhAYyPUNnssyoQ2MhFarKYyQJEqXvMtFi4SFQPahcQ/FQkMq7U2wwHUxsrhww=

      """
    let note = try SignedNote(text: Array(text.utf8), signatures: [key.signature(over: Array(text.utf8))])
    #expect(String(decoding: note.bytes, as: UTF8.self) == expected)
    #expect(try SignedNote(parsing: expected.utf8) == note)
    #expect(outcome(note, key) == "voorbeeld.example/praktijkverklaringen/2026-11")
  }

  @Test("Of several signatures those by known keys count, and each known key once")
  func severalKeys() throws {
    let (a, b, c) = (try signingKey(1, name: "a"), try signingKey(2, name: "b"), try signingKey(3, name: "c"))
    #expect(try outcome(note(a, b), a, b, c) == "a b")
    #expect(try outcome(note(b, a), a, b) == "b a")
    #expect(try outcome(note(a, b), b) == "b")
    #expect(try outcome(note(a, b, a), a, a) == "a")
    #expect(try outcome(note(a, b), c) == "no known key")
    #expect(try outcome(note(a)) == "no known key")
  }

  @Test("An unknown key says nothing, also under a known key's name, or as another kind of key")
  func unknownKeys() throws {
    let (known, other) = (try signingKey(1), try signingKey(2))
    #expect(try outcome(note(other), known) == "no known key")
    #expect(try outcome(note(other, known), known) == "school.example/zegel")
    var bytes = try note(known).bytes
    // Type 0x04, a cosignature with its time, and one byte that could be anything.
    bytes += Array("\u{2014} witness.example mJirIklj\n\u{2014} ander.example AAAAAAA=\n".utf8)
    #expect(outcome(try SignedNote(parsing: bytes), known) == "school.example/zegel")
  }

  @Test("Threat: a bad signature by a known key fails the note, with a good one before or behind it")
  func badBesideGood() throws {
    let (a, b) = (try signingKey(1, name: "a"), try signingKey(2, name: "b"))
    let bad = NoteSignature(by: a.verifier, bytes: a.signature(over: Array("Iets anders\n".utf8)).bytes)
    let short = NoteSignature(by: a.verifier, bytes: [1])
    let (goodA, goodB) = (a.signature(over: Self.text), b.signature(over: Self.text))
    for signatures in [[bad], [bad, goodB], [goodB, bad], [goodA, bad], [bad, goodA], [goodB, short]] {
      let note = try SignedNote(text: Self.text, signatures: signatures)
      #expect(outcome(note, a, b) == "bad: a")
      #expect(outcome(note, b) == (signatures.contains(goodB) ? "b" : "no known key"))
    }
  }

  @Test("Threat: another text under the signatures is refused")
  func otherText() throws {
    let key = try signingKey(1)
    let signatures = try note(key).signatures
    for text in ["\n", "Tekst\n", "Tekst\n\nvan twee alinea's\n\n", "\nTekst\n\nvan twee alinea's\n"] {
      let note = try SignedNote(text: Array(text.utf8), signatures: signatures)
      #expect(outcome(note, key) == "bad: school.example/zegel")
    }
  }

  @Test("Threat: no bit of a note can be turned")
  func everyBitCounts() throws {
    let key = try signingKey(9)
    let bytes = try note(key).bytes
    #expect(outcome(try SignedNote(parsing: bytes), key) == "school.example/zegel")
    for bit in 0..<8 * bytes.count {
      var wrong = bytes
      wrong[bit / 8] ^= 1 << UInt8(bit % 8)
      guard let note = try? SignedNote(parsing: wrong) else { continue }
      #expect(outcome(note, key) != "school.example/zegel", "bit \(bit)")
    }
  }

  @Test("Threat: a truncated note is refused, wherever it was cut")
  func cutAnywhere() throws {
    let bytes = try note(signingKey(1)).bytes
    for length in bytes.indices {
      #expect(throws: NoteProblem.self, "\(length)") { try SignedNote(parsing: bytes[..<length]) }
    }
  }

  @Test("Notes with random texts and signatures read back as they were", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "\n\n", "a", "\u{2014} ", "e\u{301}", "\u{202E}", "\u{200D}", "字", "{{", "\u{2014} a AAAAAAA=\n",
    ]
    let text = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
    let signatures = try (0..<Int.random(in: 1...5, using: &random)).map { _ in
      let key = try signingKey(UInt8.random(in: 0...255, using: &random), name: "sch\u{E9}\u{301}ol.example")
      let count = Int.random(in: 1...200, using: &random)
      return NoteSignature(by: key.verifier, bytes: (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
    let note = try SignedNote(text: Array((text.joined() + "\n").utf8), signatures: signatures)
    #expect(try SignedNote(parsing: note.bytes) == note)
    #expect(try SignedNote(parsing: note.bytes).bytes == note.bytes)
  }

  @Test(
    "Vectors of C2SP and golang.org/x/mod",
    .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
  func vectors() throws {
    let vectors = try Vector.file("signed-note/vectors.json").elements
    #expect(vectors.count == 3)
    for vector in vectors {
      let bytes = try #require(vector["note"].utf8)
      let key = try VerifierKey(#require(vector["vkey"].utf8))
      let note = try SignedNote(parsing: bytes)
      #expect(note.bytes == bytes)
      #expect(key.description.utf8.elementsEqual(try #require(vector["vkey"].utf8)))
      #expect(((try? note.signers(among: [key])) == [key]) == vector["valid"].bool, "\(vector["source"])")
    }
  }
}
