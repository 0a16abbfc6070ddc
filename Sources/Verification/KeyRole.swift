public import Manifests

/// What a key may sign. The name of a plain verifier key shows it, so that no key speaks in two roles.
public enum KeyRole: String, CaseIterable, Sendable {
  /// Seals batches.
  case zegel
  /// Signs lists of what was revoked or replaced: names that end in `/status`.
  case status
  /// Signs lists of the keys of schools: names that end in `/sleutels`.
  case sleutels

  /// The role that a key of this name has.
  public init(of name: KeyName) {
    self = [.status, .sleutels].first { name.utf8.hasSuffix($0.nameSuffix) } ?? .zegel
  }

  /// What the name of a key with this role ends in, behind the origin.
  public var nameSuffix: [UInt8] {
    switch self {
    case .zegel: []
    case .status, .sleutels: Array("/\(rawValue)".utf8)
    }
  }

  /// The name of the key with this role for `origin`: whoever gives documents out, or vouches for keys.
  public func keyName(for origin: KeyName) -> KeyName? {
    KeyName(origin.utf8 + nameSuffix)
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    self.suffix(suffix.count).elementsEqual(suffix)
  }
}
