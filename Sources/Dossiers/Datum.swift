import Bytes

/// A day of the Gregorian calendar, years 1–9999.
public struct Datum: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, the month and the day as one number, `yyyymmdd`: its order is the order of days.
  private let packed: Int32

  public init?(jaar: Int, maand: Int, dag: Int) {
    guard (1...9999).contains(jaar), (1...12).contains(maand), dag >= 1, dag <= Self.daysIn(maand, of: jaar) else {
      return nil
    }
    packed = Int32(jaar * 10_000 + maand * 100 + dag)
  }

  /// Reads `yyyy-MM-dd` (ISO 8601); nil for another form or a day that does not exist.
  public init?(iso text: UnsafeBufferPointer<UInt8>) {
    guard let (jaar, maand, dag) = Self.numbers(in: text, hyphens: (4, 7)) else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  public init?(iso text: some Collection<UInt8>) {
    guard let date = Array(text).withUnsafeBufferPointer({ Datum(iso: $0) }) else { return nil }
    self = date
  }

  /// Reads `dd-MM-yyyy`, as SBB's older files write dates; nil for another form or a day that does not exist.
  public init?(dutch text: some Collection<UInt8>) {
    let numbers = Array(text).withUnsafeBufferPointer { Self.numbers(in: $0, hyphens: (2, 5)) }
    guard let (dag, maand, jaar) = numbers else { return nil }
    self.init(jaar: jaar, maand: maand, dag: dag)
  }

  public var jaar: Int { Int(packed) / 10_000 }
  public var maand: Int { Int(packed) / 100 % 100 }
  public var dag: Int { Int(packed) % 100 }

  /// `yyyy-MM-dd`.
  public var description: String {
    var text: [UInt8] = []
    appendISO(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The length of `yyyy-MM-dd`.
  public static let isoLength = 10

  /// Writes `yyyy-MM-dd`; answers its length.
  public func putISO(at place: UnsafeMutablePointer<UInt8>) -> Int {
    Self.putPair(jaar / 100, at: place)
    Self.putPair(jaar % 100, at: place + 2)
    place[4] = UInt8(ascii: "-")
    Self.putPair(maand, at: place + 5)
    place[7] = UInt8(ascii: "-")
    Self.putPair(dag, at: place + 8)
    return Self.isoLength
  }

  /// Appends `yyyy-MM-dd`.
  public func appendISO(to text: inout [UInt8]) {
    text.append(atMost: Self.isoLength) { putISO(at: $0) }
  }

  /// The length of the longest date as Dutch documents write it: `23 september 2026`.
  public static let longestDutch = 17

  /// Writes the date as Dutch documents write it, `23 november 2026`; answers its length.
  public func putDutch(at place: UnsafeMutablePointer<UInt8>) -> Int {
    var end = Self.put(dag, at: place)
    end += Self.spacedMonths.withUnsafeBufferPointer { months in
      let month = months[maand - 1]
      month.withUTF8Buffer { for (index, letter) in $0.enumerated() { place[end + index] = letter } }
      return month.utf8CodeUnitCount
    }
    return end + Self.put(jaar, at: place + end)
  }

  /// Appends the date as Dutch documents write it: `23 november 2026`.
  public func appendDutch(to text: inout [UInt8]) {
    text.append(atMost: Self.longestDutch) { putDutch(at: $0) }
  }

  /// `23 november 2026`.
  public var dutch: String {
    var text: [UInt8] = []
    appendDutch(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// The Dutch name of a month, 1–12.
  public static func monthName(_ maand: Int) -> String {
    String(spacedMonths[maand - 1].description.dropFirst().dropLast())
  }

  /// The day after this one.
  public var next: Datum? {
    Datum(jaar: jaar, maand: maand, dag: dag + 1) ?? Datum(jaar: jaar, maand: maand + 1, dag: 1)
      ?? Datum(jaar: jaar + 1, maand: 1, dag: 1)
  }

  public static func < (a: Datum, b: Datum) -> Bool { a.packed < b.packed }

  private static let spacedMonths: [StaticString] = [
    " januari ", " februari ", " maart ", " april ", " mei ", " juni ", " juli ", " augustus ", " september ",
    " oktober ", " november ", " december ",
  ]

  private static func daysIn(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The three numbers in ten characters, parted by hyphens at these places.
  ///
  /// It takes a pointer and not any collection: every record has some twenty dates, and generic code that another module
  /// calls is not specialised.
  private static func numbers(in text: UnsafeBufferPointer<UInt8>, hyphens: (Int, Int)) -> (Int, Int, Int)? {
    guard text.count == 10, text[hyphens.0] == UInt8(ascii: "-"), text[hyphens.1] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= text[index] else { return nil }
        value = value * 10 + Int(text[index] - UInt8(ascii: "0"))
      }
      return value
    }
    guard let first = number(0..<hyphens.0), let second = number(hyphens.0 + 1..<hyphens.1),
      let third = number(hyphens.1 + 1..<10)
    else { return nil }
    return (first, second, third)
  }

  /// Writes a number below 100 with two digits.
  private static func putPair(_ value: Int, at place: UnsafeMutablePointer<UInt8>) {
    place[0] = UInt8(ascii: "0") + UInt8(value / 10)
    place[1] = UInt8(ascii: "0") + UInt8(value % 10)
  }

  /// Writes a number of at most four digits, without zeros before it; answers how many it has.
  private static func put(_ value: Int, at place: UnsafeMutablePointer<UInt8>) -> Int {
    let digits = value < 10 ? 1 : value < 100 ? 2 : value < 1000 ? 3 : 4
    var rest = value
    for index in (0..<digits).reversed() {
      place[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return digits
  }
}
