public import Dossiers
public import Manifests

/// What finds a key or a certificate in a list.
public struct KeySelector: Hashable, Sendable {
  private let name: String?
  private let id: String

  /// Reads eight hexadecimal digits, or `<name>+<eight hexadecimal digits>`, where a verifier's key may go on with `+…`.
  public init?(_ text: String) {
    let parts = text.split(separator: "+", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    name = parts.count > 1 ? parts[0] : nil
    id = (parts.count > 1 ? parts[1] : parts[0]).lowercased()
    guard id.utf8.count == 8, UInt32(id, radix: 16) != nil, !id.hasPrefix("+") else { return nil }
  }

  /// Finds this key.
  public init(_ key: VerifierKey) {
    name = key.name.description
    id = key.hexadecimalID
  }

  fileprivate func matches(_ line: KeyList.Line) -> Bool {
    switch line {
    case .key(let listed): listed.key.hexadecimalID == id && (name?.utf8.elementsEqual(listed.key.name.utf8) ?? true)
    case .authority(let authority): authority.hexadecimalID == id && name == nil
    }
  }
}

extension [KeyList.Line] {
  /// Adds a key or a certificate, once.
  public mutating func add(_ line: KeyList.Line) throws(ListChangeProblem) {
    guard !contains(where: { $0.subject == line.subject }) else { throw .keyListed }
    append(line)
  }

  /// Lets the period of a key or certificate end on a day.
  public mutating func end(_ selector: KeySelector, on day: Datum) throws(ListChangeProblem) {
    try change(selector) { period throws(ListChangeProblem) in try period.ending(day) }
  }

  /// Revokes a key or certificate as of a day.
  public mutating func revoke(_ selector: KeySelector, asOf day: Datum) throws(ListChangeProblem) {
    try change(selector) { period throws(ListChangeProblem) in try period.revoked(asOf: day) }
  }

  private mutating func change(
    _ selector: KeySelector, _ period: (KeyPeriod) throws(ListChangeProblem) -> KeyPeriod
  ) throws(ListChangeProblem) {
    let found = indices.filter { selector.matches(self[$0]) }
    guard let index = found.first else { throw .unknownKey }
    guard found.count == 1 else { throw .ambiguousKey }
    self[index] = self[index].with(try period(self[index].period))
  }
}

extension KeyList.Line {
  /// The period of the key or certificate.
  public var period: KeyPeriod {
    switch self {
    case .key(let listed): listed.period
    case .authority(let authority): authority.period
    }
  }

  fileprivate func with(_ period: KeyPeriod) -> KeyList.Line {
    switch self {
    case .key(let listed): .key(listed.with(period))
    case .authority(let authority): .authority(authority.with(period))
    }
  }
}
