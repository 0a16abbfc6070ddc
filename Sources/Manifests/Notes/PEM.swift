/// A block of PEM (RFC 7468) in exactly the form that OpenSSL writes: lines of 64 characters, no text around it.
struct PEM {
  private let header: [UInt8]
  private let footer: [UInt8]

  /// - Parameter label: what the block holds, `PUBLIC KEY`.
  init(label: String) {
    header = Array("-----BEGIN \(label)-----\n".utf8)
    footer = Array("-----END \(label)-----\n".utf8)
  }

  /// The bytes that the block in `text` writes, or nil for any other text.
  func bytes(of text: [UInt8]) -> [UInt8]? {
    guard text.starts(with: header), text.suffix(footer.count).elementsEqual(footer),
      text.count > header.count + footer.count,
      let lines = terminatedLines(text.dropFirst(header.count).dropLast(footer.count)),
      lines.dropLast().allSatisfy({ $0.count == 64 }), let last = lines.last, 1...64 ~= last.count
    else { return nil }
    return Base64.bytes(of: Array(lines.joined()))
  }

  /// The block around `bytes`, which are at most 48: one line.
  func text(of bytes: [UInt8]) -> [UInt8] {
    precondition(bytes.count <= 48, "one line")
    var text = header
    Base64.append(bytes, to: &text)
    text.append(UInt8(ascii: "\n"))
    return text + footer
  }
}
