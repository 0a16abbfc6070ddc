public import Dossiers

/// A moment by the clock of the world, to the second, without leap seconds. Written `2026-11-24T10:00:00Z` (RFC 3339, UTC).
public struct Moment: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  private static let secondsPerDay: Int64 = 86_400
  /// 0001-01-01 and 9999-12-31, between which every moment has its day.
  private static let bounds = -62_135_596_800...Int64(253_402_300_799)

  /// The moment so many seconds after 1970 began; one outside the years 1–9999 is put on the nearest edge of them.
  public init(seconds: Int64) {
    self.seconds = min(max(seconds, Self.bounds.lowerBound), Self.bounds.upperBound)
  }

  /// The beginning of a day, in UTC.
  public init(startOf day: Datum) {
    self.init(seconds: Self.days(to: day) * Self.secondsPerDay)
  }

  /// Reads exactly `yyyy-MM-ddThh:mm:ssZ`; nil for another form or a moment that does not exist.
  public init?(_ text: some Collection<UInt8>) {
    let text = Array(text)
    guard text.count == 20, let day = Datum(iso: text[..<10]), text[10] == UInt8(ascii: "T"),
      text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"), text[19] == UInt8(ascii: "Z"),
      let hour = Self.number(text[11...12]), hour < 24, let minute = Self.number(text[14...15]), minute < 60,
      let second = Self.number(text[17...18]), second < 60
    else { return nil }
    self.init(seconds: Self.days(to: day) * Self.secondsPerDay + Int64(hour * 3600 + minute * 60 + second))
  }

  /// The day in UTC.
  public var day: Datum {
    // Civil from days, for the proleptic Gregorian calendar: years that begin in March, in eras of 400.
    let days = (seconds >= 0 ? seconds : seconds - Self.secondsPerDay + 1) / Self.secondsPerDay + Self.daysToEpoch
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    guard
      let day = Datum(
        jaar: Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), maand: Int(month),
        dag: Int(dayOfYear - (153 * shifted + 2) / 5 + 1))
    else { preconditionFailure("every moment has a day") }
    return day
  }

  public func adding(days: Int) -> Moment {
    Moment(seconds: seconds + Int64(days) * Self.secondsPerDay)
  }

  public var description: String {
    let rest = seconds - Moment(startOf: day).seconds
    func two(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(day)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

  /// From 0000-03-01 to 1970-01-01.
  private static let daysToEpoch: Int64 = 719_468

  /// Days from 1970-01-01 to `day`.
  private static func days(to day: Datum) -> Int64 {
    let year = Int64(day.maand <= 2 ? day.jaar - 1 : day.jaar)
    let era = year / 400
    let yearOfEra = year - era * 400
    let month = Int64(day.maand > 2 ? day.maand - 3 : day.maand + 9)
    let dayOfYear = (153 * month + 2) / 5 + Int64(day.dag) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { sum, digit in
      guard let sum, UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
      return sum * 10 + Int(digit - UInt8(ascii: "0"))
    }
  }
}
