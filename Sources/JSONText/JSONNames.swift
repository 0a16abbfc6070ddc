import Bytes

/// The names that the members of an object may have, for a reader to look up without making a text of each.
public struct JSONNames: Sendable {
  /// The names in their quotes, one after the other, and where each stands.
  private let quoted: [UInt8]
  private let ranges: [Range<Int>]

  /// - Parameter names: names that JSON writes without escapes.
  public init(_ names: [[UInt8]]) {
    var quoted: [UInt8] = []
    ranges = names.map { name in
      let start = quoted.count
      quoted.append(UInt8(ascii: "\""))
      quoted += name
      quoted.append(UInt8(ascii: "\""))
      return start..<quoted.count
    }
    self.quoted = quoted
  }

  /// The index of a name, or nil when it is none of these.
  public func index(of name: ArraySlice<UInt8>) -> Int? {
    ranges.firstIndex { quoted[$0].dropFirst().dropLast().elementsEqual(name) }
  }

  func quotedLength(of index: Int) -> Int { ranges[index].count }

  /// The index of the name that stands in `bytes` from `start` on, quotes and all; `expected` is looked at first.
  func index(ofQuotedNameAt start: Int, in bytes: [UInt8], before end: Int, expecting expected: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      quoted.withUnsafeBufferPointer { quoted in
        func stands(_ range: Range<Int>) -> Bool {
          guard range.count <= end - start else { return false }
          return quoted.hasSameBytes(in: range, as: bytes, at: start)
        }
        if expected < ranges.count, stands(ranges[expected]) { return expected }
        return ranges.firstIndex(where: stands)
      }
    }
  }
}

/// The key of a member, looked up among the names that are known.
public enum JSONKey: Sendable {
  /// The name with this index; its opening quote stands at `offset`.
  case known(Int, offset: Int)
  case other(JSONString)
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes in `range` stand in `other` from `start` on too, where there are as many.
  ///
  /// Names are short: as words of eight bytes they are compared in one or two steps, the last word reaching back into the
  /// one before it.
  @inline(__always)
  fileprivate func hasSameBytes(in range: Range<Int>, as other: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    var index = 0
    if range.count >= 8 {
      while index + 8 <= range.count {
        if word(at: range.lowerBound + index) != other.word(at: start + index) { return false }
        index += 8
      }
      return word(at: range.upperBound - 8) == other.word(at: start + range.count - 8)
    }
    while index < range.count {
      if self[range.lowerBound + index] != other[start + index] { return false }
      index += 1
    }
    return true
  }
}
