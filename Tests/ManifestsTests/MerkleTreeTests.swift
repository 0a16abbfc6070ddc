import Manifests
import TestSupport
import Testing

/// The tree by the definitions of RFC 9162, 2.1.1, 2.1.3.1 and 2.1.4.1, word by word and slowly.
private enum Definition {
  static func root(_ leaves: ArraySlice<Digest>) -> Digest {
    guard let first = leaves.first else { return Digest(of: []) }
    if leaves.count == 1 { return first }
    let (left, right) = halves(leaves)
    return Digest(ofNode: root(left), root(right))
  }

  static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
    if leaves.count == 1 { return [] }
    let (left, right) = halves(leaves)
    return index < left.count
      ? path(index, left) + [root(right)] : path(index - left.count, right) + [root(left)]
  }

  static func proof(_ earlier: Int, _ leaves: ArraySlice<Digest>, isWhole: Bool = true) -> [Digest] {
    if earlier == leaves.count { return isWhole ? [] : [root(leaves)] }
    let (left, right) = halves(leaves)
    return earlier <= left.count
      ? proof(earlier, left, isWhole: isWhole) + [root(right)]
      : proof(earlier - left.count, right, isWhole: false) + [root(left)]
  }

  private static func halves(_ leaves: ArraySlice<Digest>) -> (ArraySlice<Digest>, ArraySlice<Digest>) {
    var half = 1
    while 2 * half < leaves.count { half *= 2 }
    return (leaves.prefix(half), leaves.dropFirst(half))
  }
}

func leafHashes(_ count: Int) -> [Digest] {
  (0..<count).map { Digest(ofLeaf: "leaf \($0)".utf8) }
}

/// The digest with one bit turned.
func turned(_ digest: Digest, bit: Int) -> Digest {
  var bytes = digest.bytes
  bytes[bit / 8] ^= 1 << UInt8(bit % 8)
  return Digest(bytes: bytes) ?? digest
}

@Suite("The Merkle tree")
struct MerkleTreeTests {
  /// The eight leaves of Certificate Transparency's reference tree.
  private static let referenceLeaves = [
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
  ]

  @Test(
    "Leaves, nodes and roots are those of Certificate Transparency's reference tree",
    arguments: [
      (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (1, "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"),
      (2, "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"),
      (3, "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77"),
      (7, "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c"),
      (8, "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"),
    ])
  func referenceRoots(count: Int, root: String) {
    let leaves = Self.referenceLeaves.prefix(count).compactMap { decoded(hexadecimal: $0) }
    #expect(MerkleTree(leafHashes: leaves.map { Digest(ofLeaf: $0) }).root.hexadecimal == root)
  }

  @Test("The proofs of a tree of seven leaves are those that RFC 6962, 2.1.3 draws")
  func sevenLeaves() {
    let leaves = leafHashes(7)
    let (a, b, c, d, e, f, j) = (leaves[0], leaves[1], leaves[2], leaves[3], leaves[4], leaves[5], leaves[6])
    let (g, h, i) = (Digest(ofNode: a, b), Digest(ofNode: c, d), Digest(ofNode: e, f))
    let (k, l) = (Digest(ofNode: g, h), Digest(ofNode: i, j))
    let tree = MerkleTree(leafHashes: leaves)
    #expect(tree.root == Digest(ofNode: k, l))
    #expect(tree.inclusionProof(of: 0) == [b, h, l])
    #expect(tree.inclusionProof(of: 3) == [c, g, l])
    #expect(tree.inclusionProof(of: 4) == [f, j, k])
    #expect(tree.inclusionProof(of: 6) == [i, k])
    #expect(tree.consistencyProof(from: 3) == [c, d, g, l])
    #expect(tree.consistencyProof(from: 4) == [l])
    #expect(tree.consistencyProof(from: 6) == [i, j, k])
    #expect(tree.consistencyProof(from: 7) == [])
  }

  @Test("Roots and proofs are those of the RFC's definitions", arguments: Array(0...40) + [63, 64, 65, 127, 129])
  func definitions(count: Int) {
    let leaves = leafHashes(count)
    let tree = MerkleTree(leafHashes: leaves)
    #expect(tree.count == count)
    #expect(tree.root == Definition.root(leaves[...]))
    var proofs: [[Digest]] = []
    tree.forEachInclusionProof { index, proof in
      #expect(index == proofs.count)
      proofs.append(proof)
    }
    #expect(proofs == (0..<count).map { Definition.path($0, leaves[...]) })
    #expect(proofs == (0..<count).map { tree.inclusionProof(of: $0) })
    for earlier in 0..<count {
      #expect(tree.consistencyProof(from: earlier + 1) == Definition.proof(earlier + 1, leaves[...]))
    }
  }

  @Test("Leaves that come one after another give the roots of the whole trees")
  func compactRange() {
    let leaves = leafHashes(300)
    var range = CompactRange()
    for count in 0...300 {
      #expect(range.count == count)
      #expect(range.root == MerkleTree(leafHashes: Array(leaves[..<count])).root)
      if count < 300 { range.append(leaves[count]) }
    }
  }

  @Test("Every proof of trees of random sizes holds, and none with a bit turned in it", arguments: 0..<12)
  func everyBitCounts(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...300, using: &random)
    let leaves = leafHashes(count)
    let tree = MerkleTree(leafHashes: leaves)
    let size = UInt64(count)
    tree.forEachInclusionProof { index, proof in
      func holds(_ leaf: Digest, _ root: Digest, _ proof: [Digest]) -> Bool {
        MerkleTree.isIncluded(leaf, at: UInt64(index), inTreeOf: size, root: root, proof: proof)
      }
      #expect(holds(leaves[index], tree.root, proof))
      let bit = Int.random(in: 0..<256, using: &random)
      #expect(!holds(turned(leaves[index], bit: bit), tree.root, proof))
      #expect(!holds(leaves[index], turned(tree.root, bit: bit), proof))
      for position in proof.indices {
        var wrong = proof
        wrong[position] = turned(wrong[position], bit: bit)
        #expect(!holds(leaves[index], tree.root, wrong))
      }
    }
    for earlier in 1...count {
      let proof = tree.consistencyProof(from: earlier)
      let earlierRoot = MerkleTree(leafHashes: Array(leaves[..<earlier])).root
      func holds(_ earlierRoot: Digest, _ root: Digest, _ proof: [Digest]) -> Bool {
        MerkleTree.isConsistent(
          from: UInt64(earlier), root: earlierRoot, to: size, root: root, proof: proof)
      }
      #expect(holds(earlierRoot, tree.root, proof))
      let bit = Int.random(in: 0..<256, using: &random)
      #expect(!holds(turned(earlierRoot, bit: bit), tree.root, proof))
      #expect(!holds(earlierRoot, turned(tree.root, bit: bit), proof))
      for position in proof.indices {
        var wrong = proof
        wrong[position] = turned(wrong[position], bit: bit)
        #expect(!holds(earlierRoot, tree.root, wrong))
      }
    }
  }
}
