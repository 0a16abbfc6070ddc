public import Diagnostics

/// How far the assessment on a line of records is.
public struct Beoordelingsstand: Sendable {
  public enum Stand: Sendable {
    case afgetekend(AfgetekendeBeoordeling)
    /// It meets every rule, and nothing is said of a sign-off yet.
    case wacht(GeldigeBeoordeling)
    case geweigerd
  }

  public let stand: Stand
  /// The leerbedrijf that the record names, also when it is refused.
  public let leerbedrijf: LeerbedrijfID?
  /// Everything that is to be said of the record.
  public let diagnostics: [Diagnostic]

  init(_ stand: Stand, leerbedrijf: LeerbedrijfID?, _ diagnostics: [Diagnostic]) {
    self.stand = stand
    self.leerbedrijf = leerbedrijf
    self.diagnostics = diagnostics
  }
}
