extension [UInt8] {
  /// Appends what `put` writes, in one piece: character by character each would be looked at for room.
  ///
  /// - Parameters:
  ///   - most: the most bytes that it writes.
  ///   - put: answers how many bytes it wrote.
  @inlinable @inline(__always)
  public mutating func append(atMost most: Int, _ put: (UnsafeMutablePointer<UInt8>) -> Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { piece in
      guard let start = piece.baseAddress else { return }
      append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<put(start)]))
    }
  }
}
