/// Whether a citizen service number (BSN) may stand in `text`: nine digits, written together or in the usual groups
/// (`1234.56.789`, `123 456 789`), that pass the eleven-test with the weights 9 8 7 6 5 4 3 2 −1.
///
/// A BSN may stand on a document only where a law says so (UAVG, article 46), so never here.
func containsBSN(_ text: ArraySlice<UInt8>) -> Bool {
  var index = text.startIndex
  while index < text.endIndex {
    guard isDigit(text[index]) else {
      index += 1
      continue
    }
    for groups in [[9], [4, 2, 3], [3, 3, 3]] where isBSN(text[index...], in: groups) { return true }
    while index < text.endIndex, isDigit(text[index]) { index += 1 }
  }
  return false
}

/// Whether `text` starts with nine digits in `groups`, with a point or a space between, that pass the eleven-test.
///
/// A hyphen does not count: `2026-11-001` is a school's own key, not a number of a person.
private func isBSN(_ text: ArraySlice<UInt8>, in groups: [Int]) -> Bool {
  var rest = text
  var digits: [Int] = []
  for (position, length) in groups.enumerated() {
    if position > 0 {
      guard let separator = rest.popFirst(), separator == UInt8(ascii: ".") || separator == UInt8(ascii: " ") else {
        return false
      }
    }
    let group = rest.prefix(while: isDigit)
    guard group.count == length else { return false }
    digits.append(contentsOf: group.map { Int($0 - UInt8(ascii: "0")) })
    rest = rest.dropFirst(length)
  }
  return passesElevenTest(digits)
}

private func passesElevenTest(_ digits: [Int]) -> Bool {
  var sum = 0
  for (digit, weight) in zip(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) { sum += digit * weight }
  // 000000000 passes the arithmetic and is nobody's number.
  return sum % 11 == 0 && digits.contains { $0 != 0 }
}

private func isDigit(_ byte: UInt8) -> Bool {
  UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
}
