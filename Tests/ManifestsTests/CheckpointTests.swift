import Manifests
import TestSupport
import Testing

@Suite("Checkpoints")
struct CheckpointTests {
  private static let root = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="

  @Test("A checkpoint reads back as it was", arguments: [0, 1, 1000, UInt64.max])
  func roundTrip(size: UInt64) throws {
    let checkpoint = Checkpoint(origin: try keyName(), size: size, root: MerkleTree.emptyRoot)
    #expect(String(decoding: checkpoint.text, as: UTF8.self) == "school.example/zegel\n\(size)\n\(Self.root)\n")
    #expect(try Checkpoint(text: checkpoint.text) == checkpoint)
  }

  @Test(
    "A text of any other form is no checkpoint",
    arguments: [
      ("", .lines), ("a\n1\n\(root)", .lines), ("a\n1\n\(root)\n\n", .lines), ("a\n1\n\(root)\nuitbreiding\n", .lines),
      ("a\n1\n", .lines), ("\na\n1\n\(root)\n", .lines),
      ("\n1\n\(root)\n", .origin), ("a b\n1\n\(root)\n", .origin), ("a+b\n1\n\(root)\n", .origin),
      ("a\n\n\(root)\n", .size), ("a\n01\n\(root)\n", .size), ("a\n00\n\(root)\n", .size), ("a\n-1\n\(root)\n", .size),
      ("a\n+1\n\(root)\n", .size), ("a\n 1\n\(root)\n", .size), ("a\n1 \n\(root)\n", .size),
      ("a\n0x1\n\(root)\n", .size), ("a\n1e3\n\(root)\n", .size), ("a\n\u{0661}\n\(root)\n", .size),
      ("a\n18446744073709551616\n\(root)\n", .size), ("a\n99999999999999999999999\n\(root)\n", .size),
      ("a\n1\n\n", .root), ("a\n1\n\(root.dropLast())\n", .root), ("a\n1\n\(root) \n", .root),
      ("a\n1\n\(root.dropLast(2))V=\n", .root), ("a\n1\n\(root.replacing("+/", with: "-_"))\n", .root),
      ("a\n1\nAAAA\n", .root), ("a\n1\n\(root)AAAA\n", .root),
      ("a\n0\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", .root),
    ] as [(String, CheckpointProblem)])
  func refused(text: String, problem: CheckpointProblem) {
    #expect(throws: problem) { try Checkpoint(text: Array(text.utf8)) }
  }

  @Test("A seal is by a known key of the origin's name; others may sign with it, and not instead of it")
  func sealers() throws {
    let (school, witness) = (try signingKey(1), try signingKey(2, name: "witness.example"))
    let unknown = try signingKey(3)
    let checkpoint = Checkpoint(origin: try keyName(), size: 0, root: MerkleTree.emptyRoot)
    func outcome(_ keys: SigningKey...) throws -> Result<[VerifierKey], SealProblem> {
      let sealed = try SealedCheckpoint(parsing: SealedCheckpoint(checkpoint, signedBy: keys).note.bytes)
      return Result { () throws(SealProblem) in
        try sealed.sealers(among: [school.verifier, witness.verifier])
      }
    }
    #expect(try outcome(school) == .success([school.verifier]))
    #expect(try outcome(witness, school, unknown) == .success([witness.verifier, school.verifier]))
    #expect(try outcome(witness, unknown) == .failure(.otherOrigin(signers: [witness.verifier.name])))
    #expect(try outcome(unknown) == .failure(.signature(.noKnownKey)))
  }

  @Test("A seal that was made elsewhere is put in")
  func signedElsewhere() throws {
    let key = try signingKey(1)
    let checkpoint = Checkpoint(origin: try keyName(), size: 0, root: MerkleTree.emptyRoot)
    let raw = key.signature(over: checkpoint.text).bytes
    let sealed = try SealedCheckpoint(checkpoint, signatures: [NoteSignature(by: key.verifier, bytes: raw)])
    #expect(sealed == (try SealedCheckpoint(checkpoint, signedBy: [key])))
  }

  @Test("A second school signs below the first, and the checkpoint stays the first's")
  func cosigned() throws {
    let (school, second) = (try signingKey(1), try signingKey(2, name: "tweede.example"))
    let checkpoint = Checkpoint(origin: try keyName(), size: 0, root: MerkleTree.emptyRoot)
    let sealed = try SealedCheckpoint(checkpoint, signedBy: [school])
    let both = try sealed.adding(second.signature(over: checkpoint.text))
    #expect(both == (try SealedCheckpoint(checkpoint, signedBy: [school, second])))
    #expect(both.checkpoint == checkpoint)
    #expect(try both.sealers(among: [school.verifier, second.verifier]) == [school.verifier, second.verifier])
  }

  @Test("A signature's file holds its 64 bytes or their base64, in lines or not")
  func signatureFile() throws {
    let key = try signingKey(1)
    let raw = key.signature(over: [1]).bytes
    let text = encoded(raw)
    let forms = [
      raw, text, text + [0x0A], text.prefix(64) + [0x0A] + text.dropFirst(64) + [0x0A],
      text.prefix(76) + [0x0D, 0x0A] + text.dropFirst(76) + [0x0D, 0x0A],
    ]
    for form in forms { #expect(NoteSignature(by: key.verifier, file: form)?.bytes == raw) }
    let others = [
      [], Array(raw.dropLast()), raw + [0x0A], text.dropLast(), [0x20] + text, text + text, Array("AAAA".utf8),
    ]
    for form in others { #expect(NoteSignature(by: key.verifier, file: Array(form)) == nil) }
  }

  /// Base64 of 64 bytes, bit by bit.
  private func encoded(_ bytes: [UInt8]) -> [UInt8] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bits = bytes.flatMap { byte in (0..<8).map { byte >> (7 - $0) & 1 } } + [UInt8](repeating: 0, count: 4)
    let digits = stride(from: 0, to: bits.count, by: 6).map { start in
      alphabet[Int(bits[start..<start + 6].reduce(0) { $0 << 1 | $1 })]
    }
    return digits + Array("==".utf8)
  }
}
