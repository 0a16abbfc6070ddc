/// Whether a citizen service number (BSN) may stand in `text`: nine digits, written together or in groups as people write
/// them (`1234.56.789`, `123 456 789`, `12-34-56-789`), that pass the eleven-test with the weights 9 8 7 6 5 4 3 2 −1.
///
/// A BSN may stand on a document only where a law says so (UAVG, article 46), so never here.
///
/// - Parameter allowsHyphens: whether groups with hyphens count too; not in a school's own key, where `2026-11-001` is usual.
func containsBSN(_ text: ArraySlice<UInt8>, allowsHyphens: Bool = true) -> Bool {
  // Nearly every text has no digit at all.
  guard text.contains(where: { isDigit($0) || $0 >= 0x80 }) else { return false }
  let plain = text.allSatisfy { $0 < 0x80 } ? text : plainDigits(in: text)[...]
  var index = plain.startIndex
  while index < plain.endIndex {
    guard isDigit(plain[index]) else {
      index += 1
      continue
    }
    if startsWithBSN(plain[index...], allowsHyphens: allowsHyphens) { return true }
    while index < plain.endIndex, isDigit(plain[index]) { index += 1 }
  }
  return false
}

/// The sizes of the groups in which people write nine digits.
private let groupings: [[Int]] = [[9], [4, 2, 3], [3, 3, 3], [2, 2, 2, 3]]

/// Whether `text` starts with nine digits in usual groups, with one and the same separator between, that pass the test.
private func startsWithBSN(_ text: ArraySlice<UInt8>, allowsHyphens: Bool) -> Bool {
  for groups in groupings {
    var rest = text
    var digits: [Int] = []
    var separator: UInt8?
    let fits = groups.allSatisfy { length in
      if !digits.isEmpty {
        guard let next = rest.popFirst(), isSeparator(next, allowsHyphens: allowsHyphens), separator ?? next == next
        else {
          return false
        }
        separator = next
      }
      let group = rest.prefix(while: isDigit)
      digits += group.map { Int($0 - UInt8(ascii: "0")) }
      rest = rest.dropFirst(group.count)
      return group.count == length
    }
    if fits, passesElevenTest(digits) { return true }
  }
  return false
}

private func isSeparator(_ byte: UInt8, allowsHyphens: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "/"): true
  case UInt8(ascii: "-"): allowsHyphens
  default: false
  }
}

private func passesElevenTest(_ digits: [Int]) -> Bool {
  var sum = 0
  for (digit, weight) in zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) { sum += digit * weight }
  // 000000000 passes the arithmetic and is nobody's number.
  return sum % 11 == 0 && digits.contains { $0 != 0 }
}

/// The text with the digits of every script, spaces and hyphens as ASCII, and a letter for anything else.
private func plainDigits(in text: ArraySlice<UInt8>) -> [UInt8] {
  String(decoding: text, as: UTF8.self).unicodeScalars.map { scalar in
    if scalar.isASCII { return UInt8(truncatingIfNeeded: scalar.value) }
    let properties = scalar.properties
    if properties.numericType == .decimal, let value = properties.numericValue, (0...9).contains(value) {
      return UInt8(ascii: "0") + UInt8(value)
    }
    if properties.isWhitespace { return UInt8(ascii: " ") }
    return properties.isDash ? UInt8(ascii: "-") : UInt8(ascii: "x")
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
