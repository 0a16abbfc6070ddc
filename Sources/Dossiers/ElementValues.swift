import Diagnostics
import XMLTree

extension Element {
  func place(in file: String) -> Place { Place(file: file, line: line, column: column) }

  /// The value of an attribute without white space around it; nil when it is missing or empty, which in SBB's files
  /// means: unknown.
  func known(_ name: String) -> String? {
    attribute(name).map(trimmed).flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// `text` without white space at its ends.
func trimmed(_ text: String) -> String {
  // Numbers and dates, which is nearly all there is: nothing to trim, and no need to ask Unicode.
  if let first = text.utf8.first, let last = text.utf8.last, isASCIIGraphic(first), isASCIIGraphic(last) { return text }
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}

private func isASCIIGraphic(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

/// The number that `text` writes with one to three digits and no leading zero; nil for anything else.
func decimalNumber(_ text: String) -> Int? {
  guard (1...3).contains(text.utf8.count), text.utf8.first != UInt8(ascii: "0"),
    text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  return Int(text)
}
