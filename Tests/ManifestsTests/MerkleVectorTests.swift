import Manifests
import TestSupport
import Testing

/// Other people's vectors, where they are at hand: ../shared/vectors beside the checkout.
@Suite(
  "Vectors of the tree and its hash",
  .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
struct MerkleVectorTests {
  @Test("transparency-dev/merkle: inclusion")
  func inclusion() throws {
    let cases = try Vector.file("transparency-dev-merkle/inclusion.json").elements
    #expect(cases.count == 98)
    for vector in cases {
      var holds = false
      // What is no list of digests of 32 bytes cannot be given to the verifier.
      if let leaf = vector["leafHash"].digest, let root = vector["root"].digest, let proof = vector["proof"].digests {
        holds = MerkleTree.isIncluded(
          leaf, at: try #require(vector["leafIdx"].number), inTreeOf: try #require(vector["treeSize"].number),
          root: root, proof: proof)
      }
      #expect(holds == (vector["wantErr"].bool == false), "\(vector["_path"].string ?? "")")
    }
  }

  @Test("transparency-dev/merkle: consistency")
  func consistency() throws {
    let cases = try Vector.file("transparency-dev-merkle/consistency.json").elements
    #expect(cases.count == 98)
    for vector in cases {
      // Some roots are words ("don't care 2"), one of them in a case that must hold: the word's digest stands for it.
      let (earlierRoot, root) = (vector["root1"], vector["root2"])
      let holds = try vector["proof"].digests.map { proof in
        MerkleTree.isConsistent(
          from: try #require(vector["size1"].number),
          root: earlierRoot.digest ?? Digest(of: earlierRoot.utf8 ?? []),
          to: try #require(vector["size2"].number), root: root.digest ?? Digest(of: root.utf8 ?? []), proof: proof)
      }
      #expect((holds ?? false) == (vector["wantErr"].bool == false), "\(vector["_path"].string ?? "")")
    }
  }

  @Test("Certificate Transparency's reference tree")
  func referenceTree() throws {
    let vector = try Vector.file("rfc6962-ct/reference-tree.json")
    let leaves = try vector["leaves_hex"].elements.map { Digest(ofLeaf: try #require($0.hexadecimal)) }
    let roots = vector["roots"].elements
    #expect(roots.count == leaves.count + 1)
    for (count, root) in roots.enumerated() {
      #expect(MerkleTree(leafHashes: Array(leaves[..<count])).root.bytes == root.hexadecimal)
    }
    let primitive = vector["primitive"]
    #expect(MerkleTree.emptyRoot.bytes == primitive["empty_root"].hexadecimal)
    #expect(Digest(ofLeaf: []).bytes == primitive["empty_leaf"].hexadecimal)
    #expect(Digest(ofLeaf: "L123456".utf8).bytes == primitive["leaf_L123456"].hexadecimal)
    // Its node is over two texts that are no digests.
    #expect(Digest(of: Array("\u{1}N123N456".utf8)).bytes == primitive["node_N123_N456"].hexadecimal)
  }

  /// The leaf of the generated trees: three lines with digests that are numbers.
  private static func leaf(_ number: Int) -> [UInt8] {
    func padded(_ text: String, _ length: Int) -> String { String(repeating: "0", count: length - text.count) + text }
    let name = padded(String(number), 6)
    let lines = ["html", "json", "txt"].enumerated().map { index, ending in
      "\(padded(String(3 * number + index + 1, radix: 16), 64))  pv-\(name).\(ending)\n"
    }
    return Array(lines.joined().utf8)
  }

  @Test("Trees, inclusion and consistency proofs that Go's sumdb/tlog made")
  func generated() throws {
    let vector = try Vector.file("generated-tlog/rfc6962-tlog-go.json")
    #expect(Self.leaf(0) == vector["leaf0"].utf8)
    let leaves = (0..<1000).map { Digest(ofLeaf: Self.leaf($0)) }
    var proofs = 0
    for entry in vector["trees"].elements {
      let size = Int(try #require(entry["size"].number))
      let tree = MerkleTree(leafHashes: Array(leaves[..<size]))
      #expect(tree.root.bytes == entry["root_hex"].hexadecimal, "\(size)")
      for inclusion in entry["inclusion"].elements {
        let index = try #require(inclusion["index"].number)
        let proof = try #require(inclusion["proof"].digests)
        #expect(tree.inclusionProof(of: Int(index)) == proof, "\(index) in \(size)")
        #expect(
          MerkleTree.isIncluded(
            leaves[Int(index)], at: index, inTreeOf: UInt64(size), root: tree.root, proof: proof))
        proofs += 1
      }
      for (earlier, list) in entry["consistency_from"].members {
        let count = try #require(Int(earlier))
        let proof = try #require(list.digests)
        #expect(tree.consistencyProof(from: count) == proof, "\(count) to \(size)")
        #expect(
          MerkleTree.isConsistent(
            from: UInt64(count), root: MerkleTree(leafHashes: Array(leaves[..<count])).root, to: UInt64(size),
            root: tree.root, proof: proof))
        proofs += 1
      }
    }
    #expect(proofs > 400)
  }

  @Test("NIST CAVP: SHA-256 of short messages")
  func shortMessages() throws {
    let records = try responseRecords("nist-sha2/SHA256ShortMsg.rsp").filter { $0["Len"] != nil }
    #expect(records.count == 65)
    for record in records {
      let length = try #require(record["Len"].flatMap { Int($0) }) / 8
      let message = try #require(record["Msg"].flatMap { decoded(hexadecimal: $0) }).prefix(length)
      #expect(Digest(of: Array(message)).hexadecimal == record["MD"])
    }
  }

  @Test("NIST CAVP: SHA-256, Monte Carlo")
  func monteCarlo() throws {
    let records = try responseRecords("nist-sha2/SHA256Monte.rsp")
    var seed = try #require(records.compactMap { $0["Seed"] }.first.flatMap { decoded(hexadecimal: $0) })
    let expected = records.compactMap { $0["MD"] }
    #expect(expected.count == 100)
    for digest in expected {
      var (a, b, c) = (seed, seed, seed)
      for _ in 0..<1000 { (a, b, c) = (b, c, Digest(of: a + b + c).bytes) }
      seed = c
      #expect(Digest(bytes: seed)?.hexadecimal == digest)
    }
  }
}
