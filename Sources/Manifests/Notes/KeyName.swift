/// The name of a key in a signed note (C2SP signed-note, "Format"): UTF-8, not empty, without Unicode white space, control
/// characters and plus signs. By convention a URL without its scheme, `school.example/praktijkverklaringen`.
///
/// Names are compared by their bytes: two that only look alike are two.
public struct KeyName: Hashable, Sendable, CustomStringConvertible {
  public let utf8: [UInt8]

  public init?(_ text: some Collection<UInt8>) {
    let bytes = Array(text)
    guard !bytes.isEmpty, isUnicode(bytes) else { return nil }
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard !scalar.properties.isWhitespace, scalar.value >= 0x20, scalar != "+" else { return nil }
    }
    utf8 = bytes
  }

  public init?(_ text: String) {
    self.init(text.utf8)
  }

  public var description: String { String(decoding: utf8, as: UTF8.self) }
}

/// Whether the bytes are UTF-8 (RFC 3629).
func isUnicode(_ bytes: [UInt8]) -> Bool {
  (try? UTF8Span(validating: bytes.span)) != nil
}
