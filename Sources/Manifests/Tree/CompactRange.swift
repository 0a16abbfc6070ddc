/// The root of a Merkle tree whose leaves come one after another, in memory that grows with the logarithm of their number.
///
/// It holds the roots of the complete subtrees from left to right: one for each bit of the count that is set, the largest
/// first.
public struct CompactRange: Sendable {
  private var roots: [Digest] = []
  /// How many leaves came in.
  public private(set) var count = 0

  public init() {
    roots.reserveCapacity(Int.bitWidth)
  }

  public mutating func append(_ leafHash: Digest) {
    var hash = leafHash
    // Each bit that carries joins two subtrees of one size.
    var carry = count
    while carry & 1 == 1 {
      hash = Digest(ofNode: roots.removeLast(), hash)
      carry >>= 1
    }
    roots.append(hash)
    count += 1
  }

  /// The root over all leaves so far (RFC 9162, 2.1.1); that of no leaves is the digest of nothing.
  public var root: Digest {
    guard var root = roots.last else { return MerkleTree.emptyRoot }
    for left in roots.dropLast().reversed() { root = Digest(ofNode: left, root) }
    return root
  }
}
