public import Manifests

/// What is remembered of the lists of one key: the highest serial and the digest of that list.
public struct ListMemory: Hashable, Sendable {
  public let serial: UInt64
  public let digest: Digest

  public init(serial: UInt64, digest: Digest) {
    self.serial = serial
    self.digest = digest
  }

  /// - Parameter line: as `line` gives it, in exactly that form.
  public init?(line: [UInt8]) {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, let serial = decimalNumber(words[0]), 1...ListHeader.maximumSerial ~= serial,
      let digest = Digest(hexadecimal: words[1].dropLast())
    else { return nil }
    self.init(serial: serial, digest: digest)
    guard self.line == line else { return nil }
  }

  /// The text that keeps it: `<serial> <SHA-256 in hexadecimal>` and a line feed.
  public var line: [UInt8] { Array("\(serial) \(digest.hexadecimal)\n".utf8) }

  /// How many bytes no such line has.
  public static let lineLimit = 1 << 10

  /// How a list stands to what is remembered.
  public enum Comparison: Hashable, Sendable {
    /// The same list, or a later one.
    case agrees
    case older
    /// Another list with the same serial, or the next one that does not follow it.
    case contradicts
  }

  /// - Parameter previous: the digest of the list that it says to follow.
  public func compare(serial: UInt64, digest: Digest, previous: Digest?) -> Comparison {
    if serial < self.serial { return .older }
    if serial == self.serial { return digest == self.digest ? .agrees : .contradicts }
    if serial == self.serial + 1, previous != self.digest { return .contradicts }
    return .agrees
  }
}
