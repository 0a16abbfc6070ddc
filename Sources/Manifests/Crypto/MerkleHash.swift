/// The hashes of a Merkle tree (RFC 9162, 2.1.1; the same as RFC 6962's). Leaves and nodes are hashed with another first
/// byte, so that no leaf can be taken for a node.
extension Digest {
  /// The first byte of what is hashed for a leaf.
  static let leafPrefix: UInt8 = 0x00
  private static let nodePrefix: UInt8 = 0x01

  /// The hash of a leaf: SHA-256(0x00 ‖ `leaf`).
  public init(ofLeaf leaf: some Collection<UInt8>) {
    var bytes = [Self.leafPrefix]
    bytes.reserveCapacity(1 + leaf.count)
    bytes.append(contentsOf: leaf)
    self.init(of: bytes)
  }

  /// The hash of the node over two others: SHA-256(0x01 ‖ `left` ‖ `right`).
  public init(ofNode left: Digest, _ right: Digest) {
    self = withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Self.byteCount, alignment: 8) { buffer in
      buffer[0] = Self.nodePrefix
      left.store(in: buffer, at: 1)
      right.store(in: buffer, at: 1 + Self.byteCount)
      return Digest(of: UnsafeRawBufferPointer(buffer))
    }
  }

  private func store(in buffer: UnsafeMutableRawBufferPointer, at offset: Int) {
    buffer.storeBytes(of: words.0.bigEndian, toByteOffset: offset, as: UInt64.self)
    buffer.storeBytes(of: words.1.bigEndian, toByteOffset: offset + 8, as: UInt64.self)
    buffer.storeBytes(of: words.2.bigEndian, toByteOffset: offset + 16, as: UInt64.self)
    buffer.storeBytes(of: words.3.bigEndian, toByteOffset: offset + 24, as: UInt64.self)
  }
}
