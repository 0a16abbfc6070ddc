public import Dossiers

/// When something was done, by somebody else's clock: RFC 3339, `2026-11-18T14:05:00+01:00`, kept as it was written.
public struct Tijdstip: Hashable, Sendable {
  public let text: Text
  /// The day, by the clock that the offset belongs to.
  public let datum: Datum
  /// `14:05`, by that clock.
  public var tijd: ArraySlice<UInt8> { text.utf8.dropFirst(11).prefix(5) }

  /// Which clock that is, `UTC` or `UTC+05:00`; nil for Dutch time, in winter or summer.
  public var zone: String? {
    if text.utf8.last == UInt8(ascii: "Z") { return "UTC" }
    let offset = String(decoding: text.utf8.suffix(6), as: UTF8.self)
    return offset == "+01:00" || offset == "+02:00" ? nil : "UTC\(offset)"
  }

  /// The same in a regular expression, for the JSON Schema.
  static let pattern =
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"

  /// Reads a moment in exactly the form above, seconds with or without a fraction; nil for another form or one that does
  /// not exist.
  public init?(_ text: ArraySlice<UInt8>) {
    guard text.count >= 20, let datum = Datum(iso: text.prefix(10)) else { return nil }
    var rest = text.dropFirst(10)
    func takes(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }
    func takesTwoDigits(below limit: Int) -> Bool {
      guard rest.count >= 2, let number = decimal(rest.prefix(2)), number < limit else { return false }
      rest.removeFirst(2)
      return true
    }
    guard takes("T"), takesTwoDigits(below: 24), takes(":"), takesTwoDigits(below: 60), takes(":"),
      takesTwoDigits(below: 60)
    else { return nil }
    if takes(".") {
      let fraction = rest.prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      guard (1...9).contains(fraction.count) else { return nil }
      rest.removeFirst(fraction.count)
    }
    if !takes("Z") {
      guard takes("+") || takes("-"), takesTwoDigits(below: 24), takes(":"), takesTwoDigits(below: 60) else {
        return nil
      }
    }
    guard rest.isEmpty else { return nil }
    self.text = Text(utf8: text)
    self.datum = datum
  }
}
