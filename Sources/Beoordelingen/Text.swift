import Bytes
import UnicodeText

/// A text of a record: valid UTF-8 in NFC and not empty; a slice of what was read, so that nothing is copied.
public struct Text: Hashable, Sendable, CustomStringConvertible {
  public let utf8: ArraySlice<UInt8>

  init(utf8: ArraySlice<UInt8>) {
    self.utf8 = utf8
  }

  /// A name as records hold it: printable, in NFC, without spaces around it; nil for any other text.
  public init?(name: String) {
    self.init(name: Array(name.utf8)[...])
  }

  /// A text that a record held, as a report writes it; nil for any that no record can hold.
  public init?(reported: String) {
    guard let value = normalizedValue(Array(reported.utf8)[...]), value.elementsEqual(reported.utf8) else { return nil }
    self.init(utf8: value)
  }

  /// A name of bytes, which may be anything.
  init?(name bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty, String(validating: bytes, as: UTF8.self) != nil, firstUnprintable(in: bytes) == nil,
      let value = normalizedValue(bytes), value.elementsEqual(bytes)
    else { return nil }
    self.init(utf8: value)
  }

  public var description: String { String(decoding: utf8, as: UTF8.self) }

  public static func == (a: Text, b: Text) -> Bool { a.utf8.elementsEqual(b.utf8) }

  public static func == (a: Text, b: String) -> Bool { a.utf8.isEqual(to: b) }
  public static func != (a: Text, b: String) -> Bool { !(a == b) }

  public func hash(into hasher: inout Hasher) {
    utf8.withUnsafeBytes { hasher.combine(bytes: $0) }
  }
}

/// A text as records and registers hold it: without the spaces around it, in NFC; nil when nothing can be seen of it.
func normalizedValue(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  if text.withUnsafeBufferPointer(isPlainValue) { return text }
  var trimmed = text
  while trimmed.first == UInt8(ascii: " ") { trimmed.removeFirst() }
  while trimmed.last == UInt8(ascii: " ") { trimmed.removeLast() }
  return isVisible(trimmed) ? normalizedNFC(trimmed) : nil
}

/// Whether `text` is ASCII without a space at either end, as most values are: then nothing is to be done.
func isPlainValue(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let first = text.first, let last = text.last, first > 0x20, last > 0x20 else { return false }
  var others: UInt64 = 0
  text.forEachWord { others |= $0.nonASCIIMarks | $0.marks(of: 0x7F) }
  return others == 0
}

extension ArraySlice<UInt8> {
  func isEqual(to word: String) -> Bool { withUnsafeBufferPointer { $0.isEqual(to: word) } }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the bytes of `word`. Comparing collections of two kinds goes byte by byte through both.
  func isEqual(to word: String) -> Bool {
    let isEqual = word.utf8.withContiguousStorageIfAvailable { word in
      word.count == count && (0..<count).allSatisfy { self[$0] == word[$0] }
    }
    return isEqual ?? elementsEqual(word.utf8)
  }
}
