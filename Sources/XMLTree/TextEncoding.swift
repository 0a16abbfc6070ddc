/// The encodings that are read. XML asks for the first two; the others are what older programs write.
enum TextEncoding: Hashable {
  case utf8
  case utf16(bigEndian: Bool)
  case latin1
  case windows1252

  /// The name that IANA has for it.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16: "UTF-16"
    case .latin1: "ISO-8859-1"
    case .windows1252: "windows-1252"
    }
  }
}

/// What the first bytes of a document say about its encoding (XML 1.0, appendix F).
struct EncodingSignature {
  /// The family that the bytes belong to; nil for one that is not read, such as UTF-32.
  let family: TextEncoding?
  /// Bytes of the byte order mark.
  let markLength: Int

  init(_ head: [UInt8]) {
    switch (byte(0), byte(1), byte(2), byte(3)) {
    case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF), (0, 0, 0, 0x3C), (0x3C, 0, 0, 0): (family, markLength) = (nil, 0)
    case (0xEF, 0xBB, 0xBF, _): (family, markLength) = (.utf8, 3)
    case (0xFF, 0xFE, _, _): (family, markLength) = (.utf16(bigEndian: false), 2)
    case (0xFE, 0xFF, _, _): (family, markLength) = (.utf16(bigEndian: true), 2)
    case (0x3C, 0, _, _): (family, markLength) = (.utf16(bigEndian: false), 0)
    case (0, 0x3C, _, _): (family, markLength) = (.utf16(bigEndian: true), 0)
    default: (family, markLength) = (.utf8, 0)
    }
    func byte(_ index: Int) -> UInt8? { index < head.count ? head[index] : nil }
  }
}

/// The value of `encoding` in the XML declaration at the start of `text`; nil without a declaration or without `encoding`.
func declaredEncoding(in text: some Collection<UInt8>) -> String? {
  let head = String(decoding: text, as: UTF8.self)
  guard head.hasPrefix("<?xml") else { return nil }
  // The first part of `version="1.0" encoding="utf-8"` that follows the word, up to its own kind of quote.
  let pieces =
    head.split(separator: ">", maxSplits: 1).first?.split(whereSeparator: { " \t\r\n=\"'".contains($0) }) ?? []
  guard let word = pieces.firstIndex(of: "encoding"), word + 1 < pieces.count else { return nil }
  return String(pieces[word + 1])
}
