public import Manifests

/// The keys that the one who checks chose to believe. A key found beside a document is never among them.
public struct Trust: Sendable {
  /// A key, what it may sign, and, when a key list vouches for it, for whom and when it counts.
  public struct Key: Hashable, Sendable {
    public let key: VerifierKey
    public let role: KeyRole
    public let school: School?
    /// When the key counts; nil when nobody says, so that it always does.
    public let period: KeyPeriod?
  }

  public private(set) var keys: [Key] = []
  /// Who may vouch for the time of a seal.
  public private(set) var authorities: [TimestampAuthority] = []

  public init() {}

  /// Whether nothing was given to believe.
  public var isEmpty: Bool { keys.isEmpty }

  /// Takes in a key by itself: its name shows its role.
  public mutating func add(_ key: VerifierKey) {
    keys.append(Key(key: key, role: KeyRole(of: key.name), school: nil, period: nil))
  }

  /// Takes in a key list whose signature holds; of one root key only the newest list is given. What it says of a key
  /// outweighs that the key was given by itself, since it may say when the key ends. Where two bodies list one key, both
  /// must let it count: see `judge`.
  public mutating func add(_ list: KeyList) {
    for listed in list.keys {
      keys.removeAll { $0.key == listed.key && $0.period == nil }
      keys.append(Key(key: listed.key, role: listed.role, school: listed.school, period: listed.period))
    }
    authorities += list.authorities
  }

  /// The keys with a role.
  public func keys(for role: KeyRole) -> [Key] {
    keys.filter { $0.role == role }
  }

  /// The verifier keys with a role, each once.
  public func verifiers(for role: KeyRole) -> [VerifierKey] {
    keys(for: role).reduce(into: []) { found, key in
      if !found.contains(key.key) { found.append(key.key) }
    }
  }
}
