import Bytes
public import Dossiers

/// A date of birth, of which the day, or the day and the month, may be unknown (`1990-05-00`, `1990-00-00`), as in the BRP.
public struct Geboortedatum: Hashable, Sendable, CustomStringConvertible {
  public let jaar: Int
  /// Nil when it is unknown.
  public let maand: Int?
  /// Nil when it is unknown; always nil when the month is.
  public let dag: Int?

  /// Reads `YYYY-MM-DD`; nil for another form or a date that does not exist.
  public init?(iso text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 10 else { return nil }
    let zero = UInt8(ascii: "0")
    let monthIsUnknown = text[5] == zero && text[6] == zero
    let dayIsUnknown = text[8] == zero && text[9] == zero
    if monthIsUnknown, !dayIsUnknown { return nil }
    // The unknown parts are filled in with the first day, so that one check of dates serves.
    let filled = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { filled in
      _ = filled.initialize(fromContentsOf: text)
      if monthIsUnknown { filled[6] = UInt8(ascii: "1") }
      if dayIsUnknown { filled[9] = UInt8(ascii: "1") }
      return Datum(iso: UnsafeBufferPointer(filled))
    }
    guard let date = filled else { return nil }
    jaar = date.jaar
    maand = monthIsUnknown ? nil : date.maand
    dag = dayIsUnknown ? nil : date.dag
  }

  public init?(iso text: some Collection<UInt8>) {
    guard let date = Array(text).withUnsafeBufferPointer({ Geboortedatum(iso: $0) }) else { return nil }
    self = date
  }

  /// The first day that it can be.
  public var earliest: Datum? { Datum(jaar: jaar, maand: maand ?? 1, dag: dag ?? 1) }

  /// `YYYY-MM-DD`, with `00` for what is unknown.
  public var description: String {
    var text: [UInt8] = []
    appendISO(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes `YYYY-MM-DD`, with `00` for what is unknown; answers its length.
  func putISO(at place: UnsafeMutablePointer<UInt8>) -> Int {
    guard let earliest else { preconditionFailure("a date of birth that is no day") }
    let length = earliest.putISO(at: place)
    if maand == nil { place[length - 4] = UInt8(ascii: "0") }
    if dag == nil { place[length - 1] = UInt8(ascii: "0") }
    return length
  }

  /// Appends `YYYY-MM-DD`, with `00` for what is unknown.
  public func appendISO(to text: inout [UInt8]) {
    text.append(atMost: Datum.isoLength) { putISO(at: $0) }
  }
}
