import Manifests

/// The text around a signature: base64 between two lines.
enum Armor {
  private static let begin = Array("-----BEGIN SSH SIGNATURE-----".utf8)
  private static let end = Array("-----END SSH SIGNATURE-----".utf8)
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The bytes inside. Lines may end with LF or CRLF, since editors on Windows change that; empty lines may follow the last.
  static func bytes(of text: [UInt8]) throws(SSHSignatureProblem) -> [UInt8] {
    if text.allSatisfy({ [lineFeed, carriageReturn, UInt8(ascii: " "), UInt8(ascii: "\t")].contains($0) }) {
      throw .empty
    }
    guard text.starts(with: begin) else { throw .otherKind(OtherKinds.kind(of: text)) }
    var lines = text.split(separator: lineFeed, omittingEmptySubsequences: false).map { line in
      line.last == carriageReturn ? line.dropLast() : line
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    guard lines[0].elementsEqual(begin) else { throw .malformed(.line(1)) }
    guard let last = lines.firstIndex(where: { $0.elementsEqual(end) }) else { throw .malformed(.end) }
    guard last == lines.indices.last else { throw .malformed(.rest) }
    for (index, line) in lines[..<last].enumerated().dropFirst() where line.isEmpty || !line.allSatisfy(isBase64) {
      throw .malformed(.line(index + 1))
    }
    guard let bytes = Base64.bytes(of: Array(lines[1..<last].joined())) else { throw .malformed(.base64) }
    return bytes
  }

  private static func isBase64(_ character: UInt8) -> Bool {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
      true
    default: false
    }
  }
}

/// Tells by its first bytes what else a file is.
enum OtherKinds {
  static func kind(of bytes: [UInt8]) -> SSHSignatureProblem.OtherKind {
    if isReencoded(bytes) { return .reencoded }
    // A SEQUENCE, which in DER every signature and certificate is.
    if bytes.starts(with: [0x30, 0x80]) || bytes.starts(with: [0x30, 0x81]) || bytes.starts(with: [0x30, 0x82]) {
      return .cms
    }
    let beginnings: [(String, SSHSignatureProblem.OtherKind)] = [
      ("-----BEGIN PGP ", .pgp), ("-----BEGIN PKCS7-----", .cms), ("-----BEGIN CMS-----", .cms),
      ("-----BEGIN CERTIFICATE-----", .cms), ("untrusted comment:", .minisign),
      ("-----BEGIN PUBLIC KEY-----", .publicKey), ("---- BEGIN SSH2 PUBLIC KEY ----", .publicKey),
      ("ssh-", .publicKey), ("ecdsa-sha2-", .publicKey), ("sk-", .publicKey),
      ("PuTTY-User-Key-File", .privateKey),
    ]
    for (beginning, kind) in beginnings where bytes.starts(with: beginning.utf8) { return kind }
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    if line.starts(with: "-----BEGIN ".utf8), line.suffix(16).elementsEqual("PRIVATE KEY-----".utf8) {
      return .privateKey
    }
    return .unknown
  }

  /// UTF-16 with or without its mark, or UTF-8 with one.
  static func isReencoded(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return true
    }
    // In UTF-16, every second byte of ASCII is zero.
    let start = bytes.prefix(8)
    guard start.count == 8 else { return false }
    return [0, 1].contains { parity in
      start.indices.allSatisfy { (start[$0] == 0) == ($0 % 2 == parity) }
    }
  }
}
