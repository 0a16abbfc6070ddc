import CUTF8Proc

/// `text` in Unicode Normalization Form C (UAX 15); the same slice when it is so already, which is nearly always.
///
/// A text with more than thirty marks on one letter (UAX 15, Stream-Safe Text) stays as it is: putting them in order takes
/// quadratic time, and `firstUnprintable` refuses it.
///
/// - Parameter text: valid UTF-8.
public func normalizedNFC(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  if isPlainlyNFC(text) || endlessMarks(in: text) != nil { return text }
  return text.withUnsafeBufferPointer { source in
    var result: UnsafeMutablePointer<UInt8>?
    let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    let count = utf8proc_map(source.baseAddress, utf8proc_ssize_t(source.count), &result, options)
    // utf8proc fails only for invalid UTF-8, which the callers' contract excludes, and for want of memory.
    precondition(count >= 0, "utf8proc_map failed with \(count)")
    guard let result else { return [] }
    defer { free(result) }
    return Array(UnsafeBufferPointer(start: result, count: Int(count)))[...]
  }
}

/// A title as documents print it: in NFC, without white space around it and with single spaces within
/// (SBB's own titles have stray and double spaces in one of six).
public func collapsedTitle(_ title: String) -> String {
  if isPlainlyCollapsed(title) { return title }
  var collapsed: [UInt8] = []
  collapsed.reserveCapacity(title.utf8.count)
  for scalar in title.unicodeScalars {
    // Up to U+02FF most are letters, and Unicode's tables are slow to ask.
    let isLetter = scalar.value > 0x20 && scalar.value < 0x7F || (0xA1...0x2FF).contains(scalar.value)
    if !isLetter, scalar.properties.isWhitespace {
      if let last = collapsed.last, last != UInt8(ascii: " ") { collapsed.append(UInt8(ascii: " ")) }
    } else {
      collapsed.append(contentsOf: UTF8.encode(scalar).unsafelyUnwrapped)
    }
  }
  if collapsed.last == UInt8(ascii: " ") { collapsed.removeLast() }
  return String(decoding: normalizedNFC(collapsed[...]), as: UTF8.self)
}

/// Whether `title` is printable ASCII with single spaces within: most titles are.
private func isPlainlyCollapsed(_ title: String) -> Bool {
  var previous = UInt8(ascii: " ")
  for byte in title.utf8 {
    guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
    previous = byte
  }
  return previous != UInt8(ascii: " ")
}

/// Whether every scalar is below U+0300, where nothing composes with its neighbour.
func isPlainlyNFC(_ text: ArraySlice<UInt8>) -> Bool {
  text.withUnsafeBufferPointer { bytes in bytes.allSatisfy { $0 < 0xCC } }
}

/// The first of more than thirty combining marks in a row, if there are so many.
func endlessMarks(in text: ArraySlice<UInt8>) -> Unicode.Scalar? {
  // Thirty marks take sixty bytes.
  if text.count < 60 { return nil }
  var run = 0
  for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
    run = scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered ? run + 1 : 0
    if run > 30 { return scalar }
  }
  return nil
}
