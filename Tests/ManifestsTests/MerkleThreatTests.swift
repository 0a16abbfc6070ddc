import Manifests
import Testing

@Suite("Threats to the Merkle tree")
struct MerkleThreatTests {
  @Test("Threat: a duplicated leaf gives another root (CVE-2012-2459)", arguments: 1...33)
  func duplicatedLeaf(count: Int) {
    let leaves = leafHashes(count)
    let root = MerkleTree(leafHashes: leaves).root
    for doubled in 1...count {
      #expect(MerkleTree(leafHashes: leaves + leaves.suffix(doubled)).root != root)
    }
  }

  @Test("Threat: the two hashes under a node, offered as a leaf, are in no tree (second preimage)")
  func secondPreimage() {
    let leaves = leafHashes(4)
    let tree = MerkleTree(leafHashes: leaves)
    let forged = leaves[0].bytes + leaves[1].bytes
    let proof = [Digest(ofNode: leaves[2], leaves[3])]
    // Without the prefixes of RFC 6962 this would be the node itself, and the proof would hold in a tree of two.
    #expect(
      MerkleTree.isIncluded(
        Digest(ofNode: leaves[0], leaves[1]), at: 0, inTreeOf: 2, root: tree.root, proof: proof))
    for first in [[], [0x00], [0x01]] as [[UInt8]] {
      #expect(
        !MerkleTree.isIncluded(Digest(ofLeaf: first + forged), at: 0, inTreeOf: 2, root: tree.root, proof: proof))
    }
  }

  @Test("Threat: no proof holds at another index, beyond the tree, or with a hash more or less", arguments: 1...20)
  func indexAndSizeGames(count: Int) {
    let leaves = leafHashes(count)
    let tree = MerkleTree(leafHashes: leaves)
    let size = UInt64(count)
    tree.forEachInclusionProof { index, proof in
      let leafHash = leaves[index]
      func holds(at index: UInt64, of size: UInt64, _ proof: [Digest]) -> Bool {
        MerkleTree.isIncluded(leafHash, at: index, inTreeOf: size, root: tree.root, proof: proof)
      }
      let right = UInt64(index)
      for other in 0..<2 * size where other != right { #expect(!holds(at: other, of: size, proof)) }
      for extreme in [UInt64.max, UInt64.max - 1, 1 << 63] {
        #expect(!holds(at: extreme, of: size, proof))
        #expect(!holds(at: extreme, of: extreme, proof))
        #expect(!holds(at: right, of: extreme, proof))
      }
      #expect(!holds(at: right, of: right, proof))
      #expect(!holds(at: right, of: 0, proof))
      #expect(!holds(at: right, of: size, proof + [tree.root]))
      #expect(!holds(at: right, of: size, [leaves[index]] + proof))
      if !proof.isEmpty {
        #expect(!holds(at: right, of: size, Array(proof.dropLast())))
        #expect(!holds(at: right, of: size, Array(proof.dropFirst())))
        #expect(!holds(at: right, of: size, []))
      }
    }
  }

  @Test("Nothing is consistent with the empty tree, with a larger one, or with another of its size")
  func consistencyGames() {
    let tree = MerkleTree(leafHashes: leafHashes(5))
    let other = MerkleTree(leafHashes: leafHashes(4))
    func holds(_ earlier: UInt64, _ earlierRoot: Digest, _ size: UInt64, _ proof: [Digest]) -> Bool {
      MerkleTree.isConsistent(from: earlier, root: earlierRoot, to: size, root: tree.root, proof: proof)
    }
    #expect(holds(5, tree.root, 5, []))
    #expect(!holds(5, tree.root, 5, [tree.root]))
    #expect(!holds(5, other.root, 5, []))
    #expect(!holds(0, MerkleTree.emptyRoot, 5, []))
    #expect(!holds(0, MerkleTree.emptyRoot, 0, []))
    #expect(!holds(6, tree.root, 5, []))
    #expect(!holds(4, other.root, 5, []))
    #expect(!holds(3, other.root, 5, []))
    #expect(holds(4, other.root, 5, tree.consistencyProof(from: 4)))
    #expect(!holds(4, other.root, 5, tree.consistencyProof(from: 4) + [tree.root]))
  }
}
