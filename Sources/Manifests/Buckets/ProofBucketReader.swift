/// Reads a bucket's bytes, one proof at a time, strictly.
struct ProofBucketReader {
  let prefix: IDPrefix
  private let bytes: [UInt8]
  /// Where the next proof's empty line is.
  private var position: Int
  private let announced: UInt64
  private var found = 0

  init(_ bytes: [UInt8]) throws(ProofBucketProblem) {
    guard bytes.count <= ProofBucket.maximumByteCount else { throw ProofBucketProblem(kind: .tooLarge, line: 1) }
    guard bytes.starts(with: ProofBucket.firstLine.utf8) else {
      throw ProofBucketProblem(kind: Self.isNewer(bytes) ? .newerFormat : .form, line: 1)
    }
    var lines = bytes.dropFirst(ProofBucket.firstLine.utf8.count)
    guard let begin = Self.line(of: &lines, after: ProofBucket.prefixWord), let prefix = IDPrefix(begin) else {
      throw ProofBucketProblem(kind: .form, line: 2)
    }
    guard let count = Self.line(of: &lines, after: ProofBucket.countWord).flatMap(decimalNumber), count > 0 else {
      throw ProofBucketProblem(kind: .form, line: 3)
    }
    self.bytes = bytes
    self.prefix = prefix
    announced = count
    position = lines.startIndex
  }

  /// Whether the first line has a version's number, and one that is later than this reader's.
  private static func isNewer(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: ProofBucket.formatPrefix.utf8) else { return false }
    let version = bytes.dropFirst(ProofBucket.formatPrefix.utf8.count).prefix { $0 != UInt8(ascii: "\n") }
    return decimalNumber(version).map { $0 > 1 } ?? false
  }

  private static func line(of text: inout ArraySlice<UInt8>, after word: String) -> ArraySlice<UInt8>? {
    guard text.starts(with: word.utf8), let end = text.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    defer { text = text[(end + 1)...] }
    return text[(text.startIndex + word.utf8.count)..<end]
  }

  /// The next proof; nil at the end of a bucket that may end there.
  mutating func next(after previous: ProofBucket.Entry?) throws(ProofBucketProblem) -> ProofBucket.Entry? {
    guard position < bytes.count else {
      guard UInt64(found) == announced else {
        throw ProofBucketProblem(kind: .count(announced: announced, found: found), line: 3)
      }
      return nil
    }
    guard UInt64(found) < announced else {
      throw ProofBucketProblem(kind: .count(announced: announced, found: found + 1), line: 3)
    }
    guard bytes[position] == UInt8(ascii: "\n") else { throw problem(.form, at: position) }
    let start = position + 1
    let end = endOfProof(from: start)
    let leafEnd = endOfLeaf(from: start, to: end)
    let leaf = Array(bytes[start..<leafEnd])
    guard let entry = try? ManifestEntry(leaf: leaf) else { throw problem(.leaf, at: start) }
    guard let proof = try? TlogProof(parsing: Array(bytes[leafEnd..<end])) else { throw problem(.proof, at: leafEnd) }
    let read = ProofBucket.Entry(id: entry.id, leaf: leaf, proof: proof)
    guard prefix.covers(entry.id), previous?.isBefore(read) ?? true else { throw problem(.order, at: start) }
    position = end
    found += 1
    return read
  }

  /// Where the third paragraph from `start` ends: its last line feed is within.
  private func endOfProof(from start: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var paragraphs = 0
      var index = start
      while index + 1 < bytes.count {
        if bytes[index] == UInt8(ascii: "\n"), bytes[index + 1] == UInt8(ascii: "\n") {
          paragraphs += 1
          if paragraphs == 3 { return index + 1 }
        }
        index += 1
      }
      return bytes.count
    }
  }

  private func endOfLeaf(from start: Int, to end: Int) -> Int {
    var position = start
    for _ in 0..<Rendition.allCases.count {
      guard let lineEnd = bytes[position..<end].firstIndex(of: UInt8(ascii: "\n")) else { return end }
      position = lineEnd + 1
    }
    return position
  }

  private func problem(_ kind: ProofBucketProblem.Kind, at position: Int) -> ProofBucketProblem {
    ProofBucketProblem(kind: kind, line: 1 + bytes[..<position].count { $0 == UInt8(ascii: "\n") })
  }
}
