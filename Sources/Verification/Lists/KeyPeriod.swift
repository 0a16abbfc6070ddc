public import Dossiers

/// From when to when a key speaks for its school, or a certificate for its time-stamping authority.
public struct KeyPeriod: Hashable, Sendable {
  /// The first day.
  public let from: Datum
  /// The last day, not before the first; nil while the end is not known.
  public let to: Datum?
  /// From this day on what it signed is not to be believed, unless a time stamp shows that it was signed before: the
  /// private half may be in other hands.
  public let revokedAsOf: Datum?

  /// Nil when the period ends before it begins.
  public init?(from: Datum, to: Datum? = nil, revokedAsOf: Datum? = nil) {
    if let to, to < from { return nil }
    self.init(ordered: from, to, revokedAsOf)
  }

  private init(ordered from: Datum, _ to: Datum?, _ revokedAsOf: Datum?) {
    self.from = from
    self.to = to
    self.revokedAsOf = revokedAsOf
  }

  /// The same period with another last day.
  func ending(_ to: Datum) throws(ListChangeProblem) -> KeyPeriod {
    guard let period = KeyPeriod(from: from, to: to, revokedAsOf: revokedAsOf) else { throw .period(from: from) }
    return period
  }

  /// The same period, revoked; a revocation can only be moved to an earlier day.
  func revoked(asOf day: Datum) throws(ListChangeProblem) -> KeyPeriod {
    if let revokedAsOf, revokedAsOf <= day { throw .alreadyRevoked(asOf: revokedAsOf) }
    return KeyPeriod(ordered: from, to, day)
  }

  /// Reads `vanaf <day> [tot <day>] [ingetrokken-per <day>]`.
  init(_ words: inout LineWords, _ lines: ListLines) throws(ListProblem) {
    guard let from = try words.day(after: "vanaf", in: lines) else { throw lines.problem(.lineForm) }
    let to = try words.day(after: "tot", in: lines)
    let revokedAsOf = try words.day(after: "ingetrokken-per", in: lines)
    guard let period = KeyPeriod(from: from, to: to, revokedAsOf: revokedAsOf) else { throw lines.problem(.period) }
    self = period
  }

  /// The words, each with a space before it.
  var words: String {
    var text = " vanaf \(from)"
    if let to { text += " tot \(to)" }
    if let revokedAsOf { text += " ingetrokken-per \(revokedAsOf)" }
    return text
  }
}
