public import Dossiers

/// A date of birth, of which the day, or the day and the month, may be unknown (`1990-05-00`, `1990-00-00`), as in the BRP.
public struct Geboortedatum: Hashable, Sendable, CustomStringConvertible {
  public let jaar: Int
  /// Nil when it is unknown.
  public let maand: Int?
  /// Nil when it is unknown; always nil when the month is.
  public let dag: Int?

  /// Reads `YYYY-MM-DD`; nil for another form or a date that does not exist.
  public init?(iso text: ArraySlice<UInt8>) {
    guard text.count == 10 else { return nil }
    // The unknown parts are filled in with the first day, so that one check of dates serves.
    var filled = Array(text)
    let zero: [UInt8] = [UInt8(ascii: "0"), UInt8(ascii: "0")]
    let monthIsUnknown = filled[5...6].elementsEqual(zero)
    let dayIsUnknown = filled[8...9].elementsEqual(zero)
    if monthIsUnknown, !dayIsUnknown { return nil }
    if monthIsUnknown { filled[6] = UInt8(ascii: "1") }
    if dayIsUnknown { filled[9] = UInt8(ascii: "1") }
    guard let date = Datum(iso: filled) else { return nil }
    jaar = date.jaar
    maand = monthIsUnknown ? nil : date.maand
    dag = dayIsUnknown ? nil : date.dag
  }

  /// The first day that it can be.
  public var earliest: Datum? { Datum(jaar: jaar, maand: maand ?? 1, dag: dag ?? 1) }

  /// `YYYY-MM-DD`, with `00` for what is unknown.
  public var description: String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(jaar, 4))-\(padded(maand ?? 0, 2))-\(padded(dag ?? 0, 2))"
  }
}
