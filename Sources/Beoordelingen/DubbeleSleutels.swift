import JSONText
import Manifests
import UnicodeText

/// The keys that stand on more than one line of the input, each with its lines.
public struct DubbeleSleutels: Sendable {
  private let linesBySleutel: [[UInt8]: [Int]]

  /// - Parameter lines: keys that may be double, with every line on which they stand.
  public init(_ lines: [[UInt8]: [Int]] = [:]) {
    linesBySleutel = lines.filter { $0.value.count > 1 }
  }

  /// The lines on which `sleutel` stands, if there is more than one.
  func lines(of sleutel: ArraySlice<UInt8>) -> [Int] {
    linesBySleutel.isEmpty ? [] : linesBySleutel[Array(sleutel)] ?? []
  }
}

/// The `sleutel` of a line in NFC, read without looking at the rest of the record where it can be; nil when there is none,
/// or one so long that the record is refused for it and nothing need be kept of it.
public func sleutel(of line: RecordLine) -> ArraySlice<UInt8>? {
  do throws(JSONProblem) {
    var reader = try JSONReader(bytes: line.block, in: line.range)
    try reader.beginObject()
    while let key = try reader.nextKey() {
      if key.isEqual(to: "sleutel") {
        guard try reader.peekKind() == .string else { return nil }
        let text = try reader.string().text
        return text.count > JSONRecordReader.longestText ? nil : normalizedValue(text)
      }
      try reader.skipValue()
    }
  } catch {
    // The line is refused when it is read as a record; here it merely has no key.
  }
  return nil
}

/// A number that spreads keys evenly and stays the same everywhere: the first 64 bits of the SHA-256 of the key.
public func spread(of sleutel: ArraySlice<UInt8>) -> UInt64 {
  Digest(of: sleutel).prefix
}

/// A record's key where it is safe to print: short, visible, and nothing in it that could be a BSN.
public func printableSleutel(_ sleutel: ArraySlice<UInt8>) -> String? {
  guard sleutel.count <= 80, firstUnprintable(in: sleutel) == nil, !containsBSN(sleutel, allowsHyphens: false) else {
    return nil
  }
  return String(decoding: sleutel, as: UTF8.self)
}
