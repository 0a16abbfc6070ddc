/// The options of one line of allowed signers.
struct SignerOptions {
  /// Their names, without regard to case.
  enum Name: String {
    case certAuthority = "cert-authority"
    case namespaces
    case validAfter = "valid-after"
    case validBefore = "valid-before"
  }

  private(set) var namespaces: [String]?
  private var validAfter: SignerTime?
  private var validBefore: SignerTime?

  var window: SignerWindow { SignerWindow(validAfter: validAfter, validBefore: validBefore) }

  /// Takes an option's value; gives what is wrong with it.
  mutating func set(_ name: Name, _ value: [UInt8]) -> SignerProblem.Kind? {
    switch name {
    case .certAuthority: return .certAuthority
    case .namespaces:
      guard namespaces == nil else { return .repeatedOption(name.rawValue) }
      guard let names = Self.names(in: value) else { return .optionForm(name.rawValue) }
      if Self.isPattern(value) { return .pattern }
      namespaces = names
    case .validAfter: return Self.set(&validAfter, name, value)
    case .validBefore: return Self.set(&validBefore, name, value)
    }
    return nil
  }

  private static func set(_ time: inout SignerTime?, _ name: Name, _ value: [UInt8]) -> SignerProblem.Kind? {
    guard time == nil else { return .repeatedOption(name.rawValue) }
    time = SignerTime(value)
    return time == nil ? .time(option: name.rawValue) : nil
  }

  /// Whether both ends are there and in the wrong order.
  var isInverted: Bool {
    guard let validAfter, let validBefore else { return false }
    return validBefore <= validAfter
  }

  /// Names apart by commas, none of them empty; or nil.
  static func names(in text: some Collection<UInt8>) -> [String]? {
    let names = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard names.allSatisfy({ !$0.isEmpty }) else { return nil }
    return names.map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether ssh-keygen would match others than the names themselves.
  static func isPattern(_ text: some Collection<UInt8>) -> Bool {
    text.contains { "*?!".utf8.contains($0) }
  }
}
