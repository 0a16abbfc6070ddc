import Bytes

/// The secret behind ids and salts: two independent keys, so that the one for salts can be destroyed on its own.
///
/// Its file is text, three lines with LF:
///
///     praktijkverklaring-geheim/v1
///     id <64 hexadecimal digits>
///     zout <64 hexadecimal digits>
public struct IdentitySecret: Sendable {
  private let idKey: MessageKey
  private let saltKey: MessageKey
  /// What the secret's file holds.
  public let fileText: [UInt8]

  private static let firstLine = "praktijkverklaring-geheim/v1"

  /// The secret in the text of its file, or nil when the text has another form.
  public init?(fileText: [UInt8]) {
    guard fileText.last == UInt8(ascii: "\n") else { return nil }
    let lines = fileText.dropLast().split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual(Self.firstLine.utf8),
      lines[1].starts(with: "id ".utf8), lines[2].starts(with: "zout ".utf8),
      let idKey = keyBytes(lines[1].dropFirst(3)), let saltKey = keyBytes(lines[2].dropFirst(5))
    else { return nil }
    self.idKey = MessageKey(idKey)
    self.saltKey = MessageKey(saltKey)
    self.fileText = fileText
  }

  /// A new secret from 2 × 32 random bytes.
  public init(idKey: [UInt8], saltKey: [UInt8]) {
    precondition(idKey.count == 32 && saltKey.count == 32, "keys have 256 bits")
    self.idKey = MessageKey(idKey)
    self.saltKey = MessageKey(saltKey)
    fileText = Array("\(Self.firstLine)\nid \(hexadecimal(idKey))\nzout \(hexadecimal(saltKey))\n".utf8)
  }

  public static func random() -> IdentitySecret {
    IdentitySecret(idKey: MessageKey.random(), saltKey: MessageKey.random())
  }

  /// The id of a document: HMAC-SHA256(idKey, "pv-id/v1" 0x00 issuer 0x00 key 0x00 replaced), its first 128 bits.
  ///
  /// - Parameters:
  ///   - issuer: who gives the document out.
  ///   - key: the issuer's own key of what the document is about; it cannot be found again from the id.
  ///   - replaced: the id of the document that this one replaces, if it does; in the message it is its text, or nothing.
  public func id(issuer: String, key: ArraySlice<UInt8>, replaced: DocumentID?) -> DocumentID {
    var message: [UInt8] = []
    message.reserveCapacity(128)
    message.append(contentsOf: "pv-id/v1".utf8)
    message.append(0)
    message.append(contentsOf: issuer.utf8)
    message.append(0)
    message.append(contentsOf: key)
    message.append(0)
    replaced?.append(to: &message)
    return DocumentID(bits: idKey.code128(over: message))
  }

  /// The salt of a document: HMAC-SHA256(saltKey, "pv-zout/v1" 0x00 id), its first 128 bits.
  public func salt(of id: DocumentID) -> Salt {
    var message: [UInt8] = []
    message.reserveCapacity(64)
    message.append(contentsOf: "pv-zout/v1".utf8)
    message.append(0)
    id.append(to: &message)
    return Salt(bits: saltKey.code128(over: message))
  }
}

/// 128 bits that the public does not know, in every file whose digest is published: without them a digest of guessable
/// content gives the content away. Written as 32 lower-case hexadecimal digits.
public struct Salt: Hashable, Sendable {
  public let bits: UInt128

  /// The length of a salt as text.
  public static let textLength = 32

  /// Writes the digits; answers their number.
  public func put(at place: UnsafeMutablePointer<UInt8>) -> Int {
    Digest.store(UInt64(truncatingIfNeeded: bits >> 64), at: place)
    Digest.store(UInt64(truncatingIfNeeded: bits), at: place + 16)
    return Self.textLength
  }

  public func append(to text: inout [UInt8]) {
    text.append(atMost: Self.textLength) { put(at: $0) }
  }
}

private func keyBytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
  guard text.count == 64 else { return nil }
  let characters = Array(text)
  var bytes: [UInt8] = []
  for index in stride(from: 0, to: 64, by: 2) {
    let pair = String(decoding: characters[index...index + 1], as: UTF8.self)
    guard characters[index] != UInt8(ascii: "+"), let byte = UInt8(pair, radix: 16) else { return nil }
    bytes.append(byte)
  }
  return bytes
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
  bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}
