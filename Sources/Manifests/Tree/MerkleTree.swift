/// A Merkle tree held whole, for proofs (RFC 9162, 2.1; the same as RFC 6962's).
///
/// Building it hashes every node once; each proof is then looked up, without a hash. A tree takes 64 bytes a leaf.
/// Where only the root is wanted, `CompactRange` needs no memory to speak of.
public struct MerkleTree: Sendable {
  /// All levels, the leaves first. Node j of level k is over the leaves from j·2ᵏ up to (j+1)·2ᵏ, or as far as there are
  /// any; one without a right neighbour below it is the one below it, unchanged and not doubled (CVE-2012-2459).
  private let nodes: [Digest]
  /// Where each level begins in `nodes`, and how long it is; the last level is the root alone.
  private let levels: [Range<Int>]
  /// How many leaves the tree has.
  public let count: Int

  /// The root of the tree without leaves: SHA-256 of nothing.
  public static let emptyRoot = Digest(of: [])

  /// How many digests a tree of so many leaves has room for at most. An array of leaf hashes with that capacity, which is
  /// given away, becomes the tree's without being copied.
  public static func capacity(forLeaves count: Int) -> Int { 2 * count + Int.bitWidth }

  public init(leafHashes: consuming [Digest]) {
    count = leafHashes.count
    var nodes = leafHashes
    nodes.reserveCapacity(Self.capacity(forLeaves: count))
    var level = 0..<count
    var levels = [level]
    while level.count > 1 {
      for left in stride(from: level.lowerBound, to: level.upperBound, by: 2) {
        nodes.append(left + 1 < level.upperBound ? Digest(ofNode: nodes[left], nodes[left + 1]) : nodes[left])
      }
      level = level.upperBound..<nodes.count
      levels.append(level)
    }
    self.nodes = nodes
    self.levels = levels
  }

  /// The root over all leaves.
  public var root: Digest { nodes.last ?? Self.emptyRoot }

  /// The inclusion proof of the leaf at `index` (RFC 9162, 2.1.3.1), from its sibling upwards.
  public func inclusionProof(of index: Int) -> [Digest] {
    var proof: [Digest] = []
    appendInclusionProof(of: index, to: &proof)
    return proof
  }

  /// Hands over the inclusion proof of every leaf, in their order.
  public func forEachInclusionProof<E: Error>(_ body: (_ index: Int, _ proof: [Digest]) throws(E) -> Void) throws(E) {
    var proof: [Digest] = []
    proof.reserveCapacity(levels.count)
    for index in 0..<count {
      proof.removeAll(keepingCapacity: true)
      appendInclusionProof(of: index, to: &proof)
      try body(index, proof)
    }
  }

  private func appendInclusionProof(of index: Int, to proof: inout [Digest]) {
    precondition(0..<count ~= index, "no such leaf")
    var position = index
    for level in levels.dropLast() {
      appendSibling(of: position, in: level, to: &proof)
      position >>= 1
    }
  }

  /// Appends the other child of the node above; a node that goes up unchanged has no sibling.
  private func appendSibling(of position: Int, in level: Range<Int>, to proof: inout [Digest]) {
    let sibling = position ^ 1
    if sibling < level.count { proof.append(nodes[level.lowerBound + sibling]) }
  }

  /// The proof that the tree over the first `earlierCount` leaves grew into this one (RFC 9162, 2.1.4.1); it is empty when
  /// there are no more leaves than those.
  ///
  /// - Parameter earlierCount: at least 1 and at most `count`; nothing can be proved from the empty tree.
  public func consistencyProof(from earlierCount: Int) -> [Digest] {
    precondition(1...max(1, count) ~= earlierCount && count > 0, "no such earlier tree")
    if earlierCount == count { return [] }
    // The largest complete subtree at the right edge of the earlier tree; where it is that whole tree, its root is known.
    var position = earlierCount - 1
    let height = (~position).trailingZeroBitCount
    position >>= height
    var proof = position == 0 ? [] : [nodes[levels[height].lowerBound + position]]
    for level in levels.dropLast().dropFirst(height) {
      appendSibling(of: position, in: level, to: &proof)
      position >>= 1
    }
    return proof
  }
}
