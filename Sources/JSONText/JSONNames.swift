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
          // Names differ early, or at the quote behind the shorter one.
          for index in 1..<range.count where bytes[start + index] != quoted[range.lowerBound + index] { return false }
          return true
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
