import Manifests
import TestSupport
import Testing

/// The leaves of a small batch, and a proof for each under the seal of `keys`.
func proofs(_ count: Int, origin: String = "school.example/zegel", keys: [SigningKey]) throws -> (
  leaves: [[UInt8]], proofs: [TlogProof]
) {
  let leaves = (0..<count).map { Array("blad \($0)\n".utf8) }
  let tree = MerkleTree(leafHashes: leaves.map { Digest(ofLeaf: $0) })
  let checkpoint = Checkpoint(origin: try keyName(origin), size: UInt64(count), root: tree.root)
  let sealed = try SealedCheckpoint(checkpoint, signedBy: keys)
  let proofs = (0..<count).map {
    TlogProof(index: UInt64($0), path: tree.inclusionProof(of: $0), sealed: sealed)
  }
  return (leaves, proofs)
}

@Suite("Proofs that a holder keeps")
struct TlogProofTests {
  private func outcome(_ proof: TlogProof, _ leaf: [UInt8], _ keys: [SigningKey]) -> InclusionProblem? {
    do throws(InclusionProblem) {
      _ = try proof.verify(leaf, keys: keys.map(\.verifier))
      return nil
    } catch {
      return error
    }
  }

  @Test("Each leaf is where its proof says, and no other leaf is", arguments: [1, 2, 3, 7, 20])
  func verifies(count: Int) throws {
    let key = try signingKey(1)
    let (leaves, proofs) = try proofs(count, keys: [key])
    for (index, proof) in proofs.enumerated() {
      let read = try TlogProof(parsing: proof.bytes)
      #expect(read == proof)
      #expect(read.bytes == proof.bytes)
      #expect(read.index == UInt64(index))
      #expect(read.sealed.checkpoint.size == UInt64(count))
      for (other, leaf) in leaves.enumerated() {
        #expect(outcome(read, leaf, [key]) == (other == index ? nil : .notIncluded))
      }
    }
  }

  @Test("Who sealed is another question than whether the leaf is there")
  func seal() throws {
    let (key, other) = (try signingKey(1), try signingKey(2))
    let (leaves, proofs) = try proofs(5, keys: [key])
    #expect(proofs[2].includes(leaves[2]))
    #expect(outcome(proofs[2], leaves[2], [other]) == .seal(.signature(.noKnownKey)))
    #expect(outcome(proofs[2], leaves[2], []) == .seal(.signature(.noKnownKey)))
    #expect(outcome(proofs[2], leaves[3], [other]) == .notIncluded)
  }

  @Test("Threat: a proof under another batch's checkpoint is none")
  func otherCheckpoint() throws {
    let key = try signingKey(1)
    let (leaves, small) = try proofs(5, keys: [key])
    let (_, large) = try proofs(6, keys: [key])
    let mixed = TlogProof(index: 2, path: small[2].path, sealed: large[2].sealed)
    #expect(outcome(mixed, leaves[2], [key]) == .notIncluded)
  }

  @Test("Threat: a checkpoint with another origin is refused, signed anew or not")
  func otherOrigin() throws {
    let key = try signingKey(1)
    let (leaves, proofs) = try proofs(5, origin: "ander.example/zegel", keys: [key])
    #expect(
      outcome(proofs[0], leaves[0], [key]) == .seal(.otherOrigin(signers: [key.verifier.name])))
    let text = String(decoding: proofs[0].bytes, as: UTF8.self)
    let renamed = try TlogProof(
      parsing: Array(text.replacing("ander.example/zegel", with: "school.example/zegel").utf8))
    #expect(
      outcome(renamed, leaves[0], [key])
        == .seal(.signature(.bad(name: key.verifier.name, id: key.verifier.id))))
  }

  @Test("Threat: no bit of a proof can be turned")
  func everyBitCounts() throws {
    let key = try signingKey(1)
    let (leaves, proofs) = try proofs(7, keys: [key])
    let bytes = proofs[4].bytes
    for bit in 0..<8 * bytes.count {
      var wrong = bytes
      wrong[bit / 8] ^= 1 << UInt8(bit % 8)
      if let proof = try? TlogProof(parsing: wrong) {
        #expect(outcome(proof, leaves[4], [key]) != nil, "bit \(bit)")
      }
    }
  }

  @Test("Threat: a cut proof is refused, and one with something behind it")
  func cutAnywhere() throws {
    let bytes = try proofs(7, keys: [signingKey(1)]).proofs[4].bytes
    for length in bytes.indices {
      #expect(throws: TlogProofProblem.self, "\(length)") { try TlogProof(parsing: Array(bytes[..<length])) }
    }
    for garbage in ["\n", " ", "x\n", "\u{0}", "\n\n"] {
      #expect(throws: TlogProofProblem.self) { try TlogProof(parsing: bytes + Array(garbage.utf8)) }
    }
  }

  @Test("What the proof does not vouch for goes with it, and reads back")
  func extra() throws {
    let key = try signingKey(1)
    let (leaves, proofs) = try proofs(3, keys: [key])
    let proof = TlogProof(
      extra: Array("iets".utf8), index: 1, path: proofs[1].path, sealed: proofs[1].sealed)
    #expect(try TlogProof(parsing: proof.bytes) == proof)
    #expect(outcome(proof, leaves[1], [key]) == nil)
  }

  /// Changes to the lines of a right proof (first line, index, two hashes, empty line, checkpoint), and what is then wrong.
  private static let damage: [(String, TlogProofProblem, @Sendable (inout [String]) -> Void)] = [
    ("empty", .line(1), { $0 = [] }),
    ("another version", .line(1), { $0[0] = "c2sp.org/tlog-proof@v2" }),
    ("mark of byte order", .line(1), { $0[0] = "\u{FEFF}" + $0[0] }),
    ("carriage return", .line(1), { $0[0] += "\r" }),
    ("no index", .line(2), { $0.remove(at: 1) }),
    ("index with a zero before it", .line(2), { $0[1] = "index 01" }),
    ("index that is negative", .line(2), { $0[1] = "index -1" }),
    ("index of 65 bits", .line(2), { $0[1] = "index 18446744073709551616" }),
    ("index without a number", .line(2), { $0[1] = "index " }),
    ("two indices", .line(3), { $0.insert("index 1", at: 2) }),
    ("no extra", .line(2), { $0.insert("extra ", at: 1) }),
    ("extra that is no base64", .line(2), { $0.insert("extra iets!", at: 1) }),
    ("extra twice", .line(3), { $0.insert(contentsOf: ["extra AAAA", "extra AAAA"], at: 1) }),
    ("extra behind the index", .line(3), { $0.insert("extra AAAA", at: 2) }),
    ("a short hash", .line(3), { $0[2] = "AAAA" }),
    ("a hash with a space", .line(4), { $0[3] += " " }),
    ("65 hashes", .line(67), { $0.insert(contentsOf: [String](repeating: $0[2], count: 63), at: 2) }),
    ("no empty line", .line(5), { $0.remove(at: 4) }),
    (
      "an empty line more", .checkpoint(.checkpoint(.lines), after: 5), { $0.insert("", at: 5) }
    ),
    ("a line more in the checkpoint", .checkpoint(.checkpoint(.lines), after: 5), { $0.insert("iets", at: 8) }),
    ("no signature", .checkpoint(.note(NoteProblem(kind: .noSignatures, line: 4)), after: 5), { $0.removeLast() }),
    (
      "garbage behind it", .checkpoint(.note(NoteProblem(kind: .signatureForm, line: 6)), after: 5),
      { $0.append("rommel") }
    ),
  ]

  @Test("A proof of any other form is refused in its line", arguments: damage.indices)
  func refused(index: Int) throws {
    let (name, problem, change) = Self.damage[index]
    let bytes = try proofs(3, keys: [signingKey(1)]).proofs[0].bytes
    var lines = String(decoding: bytes.dropLast(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    change(&lines)
    let wrong = Array(lines.map { $0 + "\n" }.joined().utf8)
    #expect(throws: problem, "\(name)") { try TlogProof(parsing: wrong) }
  }

  @Test("A proof that is larger than any is refused before it is read")
  func tooLarge() {
    let bytes = [UInt8](repeating: 0x0A, count: TlogProof.maximumByteCount + 1)
    #expect(throws: TlogProofProblem.tooLarge) { try TlogProof(parsing: bytes) }
  }

  @Test(
    "Proofs that Go's sumdb packages made",
    .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"),
    arguments: ["000000", "000500", "000999"])
  func vectors(number: String) throws {
    func file(_ name: String) throws -> [UInt8] {
      try #require(SharedFolder.contents("vectors/generated-tlog/\(name)"))
    }
    let key = try VerifierKey(file("vkey").dropLast())
    let bytes = try file("pv-\(number).tlog-proof")
    let leaf = try file("pv-\(number).leaf")
    let proof = try TlogProof(parsing: bytes)
    #expect(proof.bytes == bytes)
    #expect(proof.index == UInt64(number))
    #expect(proof.sealed.note.bytes == (try file("checkpoint")))
    #expect(try proof.verify(leaf, keys: [key]) == [key])
    #expect(throws: InclusionProblem.notIncluded) { try proof.verify(leaf + [0x0A], keys: [key]) }
    #expect(key.publicKeyPEM.utf8.elementsEqual(try file("school-testkey-pub.pem")))
  }
}
