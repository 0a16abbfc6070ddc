import Bytes

/// Turns the bytes of a document into UTF-8, whatever encoding it is in, and finds bytes that are no text.
///
/// libxml2 could decode by itself, with iconv and ICU behind it. It is not asked to: with all text in valid UTF-8, every
/// offset is an offset in the same text, a NUL is a NUL in every encoding, and what is accepted does not depend on how
/// a system's libxml2 was built.
struct TextDecoder {
  /// The first bytes, until they tell the encoding.
  private var head: [UInt8] = []
  private var encoding: TextEncoding?
  /// The first bytes of a character whose last bytes have not come yet.
  private var unfinished: [UInt8] = []

  /// Enough for any XML declaration.
  private static let headLimit = 1024

  /// Appends to `text` what `bytes` mean. When it returns a failure, `text` ends before the failing place.
  mutating func decode(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) -> Failure? {
    if let encoding { return decode(bytes, as: encoding, into: &text) }
    head.append(contentsOf: bytes)
    return knowsEnough ? begin(into: &text) : nil
  }

  /// Appends what is left when no more bytes come.
  mutating func finish(into text: inout [UInt8]) -> Failure? {
    if encoding == nil, let failure = begin(into: &text) { return failure }
    return unfinished.isEmpty ? nil : Failure(.truncated, "the last character is incomplete")
  }

  struct Failure {
    let kind: XMLProblem.Kind
    let detail: String

    init(_ kind: XMLProblem.Kind, _ detail: String = "") {
      self.kind = kind
      self.detail = detail
    }
  }

  /// Whether the head holds the whole XML declaration, or text that is none.
  private var knowsEnough: Bool {
    guard head.count >= 4 else { return false }
    let declaration = head.prefix(Self.headLimit)
    return head.count >= Self.headLimit || declaration.contains(UInt8(ascii: ">"))
  }

  /// Finds the encoding and decodes the head.
  private mutating func begin(into text: inout [UInt8]) -> Failure? {
    let signature = EncodingSignature(head)
    guard let family = signature.family else { return Failure(.unsupportedEncoding, "UTF-32") }
    // In all families ASCII is itself, but for the NUL bytes of UTF-16.
    let ascii = head.prefix(2 * Self.headLimit).dropFirst(signature.markLength).filter { $0 != 0 }
    guard let first = ascii.first(where: { !isWhitespace($0) }) else {
      return Failure(head.count < Self.headLimit ? .empty : .notXML)
    }
    guard first == UInt8(ascii: "<") else { return Failure(.notXML) }
    switch Self.encoding(family: family, isMarked: signature.markLength > 0, declared: declaredEncoding(in: ascii)) {
    case .failure(let failure): return failure.failure
    case .success(let encoding):
      self.encoding = encoding
      defer { head = [] }
      return decode(head.dropFirst(signature.markLength), as: encoding, into: &text)
    }
  }

  private struct Refusal: Error {
    let failure: Failure
  }

  private static func encoding(
    family: TextEncoding, isMarked: Bool, declared: String?
  ) -> Result<TextEncoding, Refusal> {
    guard let declared else { return .success(family) }
    let named: TextEncoding
    switch declared.lowercased() {
    case "utf-8", "utf8": named = .utf8
    case "us-ascii", "ascii": named = family == .utf8 ? .utf8 : .latin1
    case "utf-16", "utf-16le", "utf-16be":
      guard case .utf16 = family else { return .failure(contradiction(family, declared)) }
      return .success(family)
    case "iso-8859-1", "latin1": named = .latin1
    case "windows-1252", "cp1252": named = .windows1252
    default: return .failure(Refusal(failure: Failure(.unsupportedEncoding, declared)))
    }
    guard family == .utf8, named == .utf8 || !isMarked else { return .failure(contradiction(family, declared)) }
    return .success(named)
  }

  private static func contradiction(_ family: TextEncoding, _ declared: String) -> Refusal {
    Refusal(failure: Failure(.contradictoryEncoding, "declared \(declared), found \(family.name)"))
  }

  private mutating func decode(
    _ bytes: ArraySlice<UInt8>, as encoding: TextEncoding, into text: inout [UInt8]
  ) -> Failure? {
    switch encoding {
    case .utf8: return decodeUTF8(bytes, into: &text)
    case .utf16(let bigEndian): return decodeUTF16(bytes, bigEndian: bigEndian, into: &text)
    case .latin1: for byte in bytes { append(Unicode.Scalar(byte), to: &text) }
    case .windows1252:
      for byte in bytes {
        guard let scalar = windows1252Scalar(byte) else {
          return Failure(.invalidEncoding, "byte 0x\(String(byte, radix: 16)) has no meaning in windows-1252")
        }
        append(scalar, to: &text)
      }
    }
    return nil
  }

  private mutating func decodeUTF8(_ bytes: ArraySlice<UInt8>, into text: inout [UInt8]) -> Failure? {
    let start = text.count
    text.append(contentsOf: unfinished)
    text.append(contentsOf: bytes)
    unfinished = []
    guard let invalid = invalidUTF8(in: text, start..<text.count) else { return nil }
    defer { text.removeSubrange(invalid.offset...) }
    if invalid.isCutOff {
      unfinished = Array(text[invalid.offset...])
      return nil
    }
    return Failure(.invalidEncoding, "byte 0x\(String(text[invalid.offset], radix: 16)) is no UTF-8 here")
  }

  private mutating func decodeUTF16(
    _ bytes: ArraySlice<UInt8>, bigEndian: Bool, into text: inout [UInt8]
  ) -> Failure? {
    var rest = unfinished + bytes
    unfinished = []
    var position = 0
    func unit(at index: Int) -> UInt32 {
      let (first, second) = (UInt32(rest[index]), UInt32(rest[index + 1]))
      return bigEndian ? first << 8 | second : second << 8 | first
    }
    while position + 2 <= rest.count {
      var value = unit(at: position)
      var length = 2
      if value & 0xFC00 == 0xD800 {
        guard position + 4 <= rest.count else { break }
        let low = unit(at: position + 2)
        if low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
          length = 4
        }
      }
      guard let scalar = Unicode.Scalar(value) else {
        return Failure(.invalidEncoding, "half of a surrogate pair without the other half")
      }
      append(scalar, to: &text)
      position += length
    }
    rest.removeFirst(position)
    unfinished = rest
    return nil
  }
}

private func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
  if scalar.isASCII {
    text.append(UInt8(truncatingIfNeeded: scalar.value))
  } else if let encoded = UTF8.encode(scalar) {
    text.append(contentsOf: encoded)
  }
}

/// White space of XML.
func isWhitespace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}

/// The WHATWG table without its five holes.
private func windows1252Scalar(_ byte: UInt8) -> Unicode.Scalar? {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  let table: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
  let value = table[Int(byte - 0x80)]
  return value == 0 ? nil : Unicode.Scalar(value)
}
