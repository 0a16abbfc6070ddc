/// Verification of proofs whose sizes, indices and hashes come from anybody. A digest has 32 bytes by its type.
extension MerkleTree {
  /// Whether `proof` shows that the leaf at `index` is in the tree with `root` (RFC 9162, 2.1.3.2). A proof that is too long
  /// or too short shows nothing.
  ///
  /// - Parameters:
  ///   - index: from 0; one that is not below `size` is in no tree.
  ///   - size: how many leaves the tree has.
  public static func isIncluded(
    _ leafHash: Digest, at index: UInt64, inTreeOf size: UInt64, root: Digest, proof: [Digest]
  ) -> Bool {
    guard index < size else { return false }
    // The RFC's fn and sn: where the node and the last node are in their level.
    var position = index
    var last = size - 1
    var hash = leafHash
    for sibling in proof {
      guard last > 0 else { return false }
      if isRight(position, of: last) {
        hash = Digest(ofNode: sibling, hash)
        skipUnpaired(&position, &last)
      } else {
        hash = Digest(ofNode: hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }

  /// Whether `proof` shows that the tree of `size` leaves with `root` begins with the leaves of the earlier one
  /// (RFC 9162, 2.1.4.2). From the empty tree nothing is shown; between trees of one size, only by no proof and one root.
  public static func isConsistent(
    from earlierSize: UInt64, root earlierRoot: Digest, to size: UInt64, root: Digest, proof: [Digest]
  ) -> Bool {
    guard earlierSize > 0, earlierSize <= size else { return false }
    if earlierSize == size { return proof.isEmpty && earlierRoot == root }
    var position = earlierSize - 1
    var last = size - 1
    let height = (~position).trailingZeroBitCount
    position >>= height
    last >>= height
    // Where the earlier tree is complete, the proof leaves its root out.
    guard let first = position == 0 ? earlierRoot : proof.first else { return false }
    var earlierHash = first
    var hash = first
    let rest = position == 0 ? proof[...] : proof.dropFirst()
    for sibling in rest {
      guard last > 0 else { return false }
      if isRight(position, of: last) {
        earlierHash = Digest(ofNode: sibling, earlierHash)
        hash = Digest(ofNode: sibling, hash)
        skipUnpaired(&position, &last)
      } else {
        hash = Digest(ofNode: hash, sibling)
      }
      position >>= 1
      last >>= 1
    }
    return last == 0 && earlierHash == earlierRoot && hash == root
  }

  /// Whether the next sibling stands to the left: the node is a right child, or the last one, which goes up until it is.
  private static func isRight(_ position: UInt64, of last: UInt64) -> Bool {
    position & 1 == 1 || position == last
  }

  /// Passes the levels in which the last node went up unchanged.
  private static func skipUnpaired(_ position: inout UInt64, _ last: inout UInt64) {
    while position & 1 == 0, position != 0 {
      position >>= 1
      last >>= 1
    }
  }
}
