/// The first characters of an id behind `pv-`: all that a host of proofs is told of the document that somebody looks at.
/// Each has five bits, so that two make 1,024 prefixes, and three 32,768.
public struct IDPrefix: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// How many characters there may be.
  public static let lengths = 2...3

  public let length: Int
  /// The bits that the characters write.
  private let bits: UInt128

  public init(of id: DocumentID, length: Int) {
    precondition(Self.lengths ~= length, "no such prefix")
    self.length = length
    bits = id.bits >> Self.shift(length)
  }

  /// The prefix that the characters write, without `pv-`; nil for any other text.
  public init?(_ text: some Collection<UInt8>) {
    guard Self.lengths ~= text.count else { return nil }
    // The first id that begins so.
    let padding = repeatElement(UInt8(ascii: "0"), count: DocumentID.textLength - 3 - text.count)
    guard let first = DocumentID(Array("pv-".utf8) + text + padding) else { return nil }
    self.init(of: first, length: text.count)
  }

  /// The prefix in a name that `fileName` gives, or nil for any other name.
  public init?(fileName name: String) {
    guard name.hasSuffix(Self.fileEnding) else { return nil }
    self.init(name.utf8.dropLast(Self.fileEnding.utf8.count))
  }

  private static let fileEnding = ".txt"

  /// The name of the file with the proofs of all ids that begin so.
  public var fileName: String { "\(self)\(Self.fileEnding)" }

  public func covers(_ id: DocumentID) -> Bool { id.bits >> Self.shift(length) == bits }

  /// The characters, without `pv-`.
  public var description: String {
    String(DocumentID(bits: bits << Self.shift(length)).description.dropFirst(3).prefix(length))
  }

  public static func < (a: IDPrefix, b: IDPrefix) -> Bool { (a.length, a.bits) < (b.length, b.bits) }

  private static func shift(_ length: Int) -> UInt128 { UInt128(128 - 5 * length) }
}
