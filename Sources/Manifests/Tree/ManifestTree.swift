/// The Merkle tree over the leaves of a manifest, as they come: leaf 0 is the line of `batch.json`, each further leaf the
/// three lines of one document. Memory does not grow with the manifest.
public struct ManifestTree: Sendable {
  private var range = CompactRange()
  /// The byte before every leaf, and the leaf: used again for each, so that none takes memory of its own.
  private var prefixedLeaf = [Digest.leafPrefix]

  public init() {
    prefixedLeaf.reserveCapacity(512)
  }

  /// Takes the next leaf in, as `ManifestReader` reads it, and gives its hash.
  ///
  /// The batch's line comes first and once, and entries in the order of the manifest: the reader sees to the order.
  @discardableResult
  public mutating func append(_ item: ManifestReader.Item) -> Digest {
    prefixedLeaf.removeLast(prefixedLeaf.count - 1)
    switch item {
    case .batch(let digest):
      precondition(count == 0, "the batch is leaf 0")
      appendBatchLeaf(digest, to: &prefixedLeaf)
    case .entry(let entry):
      precondition(count > 0, "the batch is leaf 0")
      entry.appendLeaf(to: &prefixedLeaf)
    }
    let hash = Digest(of: prefixedLeaf)
    range.append(hash)
    return hash
  }

  /// How many leaves the tree has: one more than there are documents.
  public var count: Int { range.count }

  /// The root over all leaves so far.
  public var root: Digest { range.root }
}
