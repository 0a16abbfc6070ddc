/// A point in time as allowed signers write it: `YYYYMMDD`, `YYYYMMDDHHMM` or `YYYYMMDDHHMMSS`, with a `Z` behind it for
/// UTC or none for the reader's own time. Compared as it is written, so that one file says the same everywhere.
public struct SignerTime: Comparable, Hashable, Sendable {
  /// From 1970 on.
  public let year: Int
  public let month: Int
  public let day: Int
  public let hour: Int
  public let minute: Int
  public let second: Int
  /// Whether a `Z` stands behind it.
  public let isUTC: Bool

  /// The beginning of a day.
  public init(year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
    (hour, minute, second) = (0, 0, 0)
    isUTC = false
  }

  /// The time that `text` writes in one of the forms above, or nil; also for days that no month has, and for the first
  /// moment of 1970, which ssh-keygen takes for none.
  init?(_ text: some Collection<UInt8>) {
    var digits = Array(text)
    isUTC = digits.last.map { $0 | 0x20 == UInt8(ascii: "z") } ?? false
    if isUTC { digits.removeLast() }
    guard [8, 12, 14].contains(digits.count), digits.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    year = number(0..<4)
    month = number(4..<6)
    day = number(6..<8)
    hour = digits.count > 8 ? number(8..<10) : 0
    minute = digits.count > 8 ? number(10..<12) : 0
    second = digits.count > 12 ? number(12..<14) : 0
    guard year >= 1970, 1...12 ~= month, 1...Self.dayCount(year: year, month: month) ~= day, hour < 24, minute < 60,
      second < 60, self > SignerTime(year: 1970, month: 1, day: 1)
    else { return nil }
  }

  private static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// All of what is written but the `Z`.
  private var written: [Int] { [year, month, day, hour, minute, second] }

  public static func < (a: SignerTime, b: SignerTime) -> Bool {
    a.written.lexicographicallyPrecedes(b.written)
  }

  public static func == (a: SignerTime, b: SignerTime) -> Bool {
    a.written == b.written
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(written)
  }
}

/// When a key may sign; both ends belong to it.
public struct SignerWindow: Hashable, Sendable {
  /// The first moment; nil is always.
  public let validAfter: SignerTime?
  /// The last moment; nil is always.
  public let validBefore: SignerTime?

  public enum Position: Hashable, Sendable {
    case tooEarly, inside, tooLate
  }

  public init(validAfter: SignerTime? = nil, validBefore: SignerTime? = nil) {
    self.validAfter = validAfter
    self.validBefore = validBefore
  }

  /// Where the beginning of a day lies.
  public func position(ofDay day: SignerTime) -> Position {
    if let validAfter, day < validAfter { return .tooEarly }
    if let validBefore, day > validBefore { return .tooLate }
    return .inside
  }

  /// Whether the beginning of a day lies inside.
  public func contains(year: Int, month: Int, day: Int) -> Bool {
    position(ofDay: SignerTime(year: year, month: month, day: day)) == .inside
  }
}
