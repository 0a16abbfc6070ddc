/// Whether a citizen service number (BSN) may stand in `text`: nine digits, written together or in groups as people write
/// them (`1234.56.789`, `123 456 789`, `12-34-56-789`), that pass the eleven-test with the weights 9 8 7 6 5 4 3 2 −1.
///
/// A BSN may stand on a document only where a law says so (UAVG, article 46), so never here.
///
/// - Parameter allowsHyphens: whether groups with hyphens count too; not in a school's own key, where `2026-11-001` is usual.
func containsBSN(_ text: ArraySlice<UInt8>, allowsHyphens: Bool = true) -> Bool {
  // Nearly every text has no digit at all: it is ASCII and letters up to U+02FF.
  let hasNone = text.withUnsafeBufferPointer { text in
    text.allSatisfy { !isDigit($0) && ($0 < 0xC0 || ($0 >= 0xC3 && $0 < 0xCC)) }
  }
  if hasNone { return false }
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

/// Whether `text` starts with nine digits in groups as people write them, that pass the test.
private func startsWithBSN(_ text: ArraySlice<UInt8>, allowsHyphens: Bool) -> Bool {
  text.withUnsafeBufferPointer { text in
    var length = 0
    while length < text.count, isDigit(text[length]) { length += 1 }
    // The first group tells which groups can follow.
    switch length {
    case 9: return isBSN(text, groups: (9, 0, 0, 0), allowsHyphens: allowsHyphens)
    case 4: return isBSN(text, groups: (4, 2, 3, 0), allowsHyphens: allowsHyphens)
    case 3: return isBSN(text, groups: (3, 3, 3, 0), allowsHyphens: allowsHyphens)
    case 2: return isBSN(text, groups: (2, 2, 2, 3), allowsHyphens: allowsHyphens)
    default: return false
    }
  }
}

/// Whether `text` starts with digits in exactly these groups, with one and the same separator between, that pass the
/// eleven-test.
private func isBSN(_ text: UnsafeBufferPointer<UInt8>, groups: (Int, Int, Int, Int), allowsHyphens: Bool) -> Bool {
  var index = 0
  var position = 0
  var sum = 0
  var holdsOther = false
  var separator: UInt8?
  func reads(_ length: Int) -> Bool {
    if length == 0 { return true }
    if position > 0 {
      guard index < text.count, isSeparator(text[index], allowsHyphens: allowsHyphens),
        separator ?? text[index] == text[index]
      else { return false }
      separator = text[index]
      index += 1
    }
    for _ in 0..<length {
      guard index < text.count, isDigit(text[index]) else { return false }
      let digit = Int(text[index] - UInt8(ascii: "0"))
      // The weights are 9 8 7 6 5 4 3 2 −1.
      sum += digit * (position < 8 ? 9 - position : -1)
      holdsOther = holdsOther || digit != 0
      index += 1
      position += 1
    }
    return index == text.count || !isDigit(text[index])
  }
  // 000000000 passes the arithmetic and is nobody's number.
  return reads(groups.0) && reads(groups.1) && reads(groups.2) && reads(groups.3) && sum % 11 == 0 && holdsOther
}

private func isSeparator(_ byte: UInt8, allowsHyphens: Bool) -> Bool {
  switch byte {
  case UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "/"): true
  case UInt8(ascii: "-"): allowsHyphens
  default: false
  }
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
