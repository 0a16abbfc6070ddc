/// The address of a school's verification page, as a QR code leads to it and as it is printed beside.
public struct Controleadres: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// More would leave too little of a QR code for the record.
  public static let longest = 150

  public init(_ text: String) throws(ControleadresProblem) {
    let isSecure = text.hasPrefix("https://")
    guard isSecure || text.hasPrefix("http://") else { throw .scheme }
    guard text.utf8.count <= Self.longest else { throw .length }
    guard !text.utf8.contains(UInt8(ascii: "#")) else { throw .fragment }
    let rest = text.dropFirst(isSecure ? 8 : 7)
    guard rest.utf8.allSatisfy(Self.isOfURL) else { throw .characters }
    let host = rest.prefix { $0 != "/" && $0 != "?" }
    // A name before an @ looks like a host and is none.
    guard let first = host.utf8.first, first != UInt8(ascii: ":"), !host.utf8.contains(UInt8(ascii: "@")) else {
      throw .host
    }
    description = text
  }

  /// The characters that RFC 3986 lets stand as they are, but for what begins a fragment.
  private static func isOfURL(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/?[]@!$&'()*+,;=%".utf8.contains(character)
    }
  }
}

/// Why a text is no address of a verification page.
public enum ControleadresProblem: Error, Hashable, Sendable {
  case scheme, length, fragment, characters, host

  /// What such an address must be, to follow its name.
  public var demand: String {
    switch self {
    case .scheme: "is an address that begins with https:// (or http://)."
    case .length: "has at most \(Controleadres.longest) characters: a longer one leaves no room in a QR code."
    case .fragment: "has no #: what the QR code says comes behind one."
    case .characters: "has a character that no address can have; write it as %20 and the like."
    case .host: "names a host, without a user."
    }
  }
}
