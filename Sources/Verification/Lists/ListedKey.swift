public import Manifests

/// A school, as the body that keeps the list of keys knows it.
public struct School: Hashable, Sendable {
  /// The code of the school in the register Basisregistratie Instellingen: two digits and two capitals.
  public let brin: String
  public let name: String

  /// Nil when the code has another form, or the name may not stand in a list.
  public init?(brin: String, name: String) {
    guard Self.isBRIN(brin), isListedName(name) else { return nil }
    self.brin = brin
    self.name = name
  }

  static func isBRIN(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 4 && bytes[..<2].allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && bytes[2...].allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
  }
}

/// A key of a school, with its role and its period.
public struct ListedKey: Hashable, Sendable {
  public let key: VerifierKey
  public let period: KeyPeriod
  public let school: School

  /// What the key may sign: its name says so.
  public var role: KeyRole { KeyRole(of: key.name) }

  /// Nil when the key is one that signs lists of keys: nobody's list vouches for those.
  public init?(key: VerifierKey, period: KeyPeriod, school: School) {
    guard KeyRole(of: key.name) != .sleutels else { return nil }
    self.init(listed: key, period, school)
  }

  private init(listed key: VerifierKey, _ period: KeyPeriod, _ school: School) {
    self.key = key
    self.period = period
    self.school = school
  }

  func with(_ period: KeyPeriod) -> ListedKey {
    ListedKey(listed: key, period, school)
  }
}

/// Whether a name may be shown beside what it vouches for: visible characters, none that hides or turns others, neither
/// beginning nor ending with a space, of at most 200 bytes.
public func isListedName(_ name: String) -> Bool {
  guard 1...200 ~= name.utf8.count, let first = name.unicodeScalars.first, let last = name.unicodeScalars.last,
    !first.properties.isWhitespace, !last.properties.isWhitespace
  else { return false }
  return name.unicodeScalars.allSatisfy { scalar in
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
