/// What verifies signed notes: a name and an Ed25519 key (C2SP signed-note, "Ed25519 signatures").
///
/// Written as `<name>+<id>+<base64>`: the id as eight lower-case hexadecimal digits, then the byte 0x01 (for Ed25519) and
/// the key's 32 bytes in base64.
public struct VerifierKey: Hashable, Sendable, CustomStringConvertible {
  public let name: KeyName
  public let publicKey: PublicKey
  /// The first four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ key), the greatest first. It finds a key among known ones, and
  /// identifies none: another key with the same id is quickly made.
  public let id: UInt32

  /// The type of signature that is Ed25519 over the note's text (C2SP signed-note, "Signature types").
  private static let algorithm: UInt8 = 0x01
  private static let pem = PEM(label: "PUBLIC KEY")
  /// The DER before the 32 bytes: the algorithm id-Ed25519 (1.3.101.112), a bit string.
  private static let information: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]

  public init(name: KeyName, publicKey: PublicKey) {
    self.name = name
    self.publicKey = publicKey
    let digest = Digest(of: name.utf8 + [UInt8(ascii: "\n"), Self.algorithm] + publicKey.bytes)
    id = UInt32(truncatingIfNeeded: digest.prefix >> 32)
  }

  /// The key that `text` writes in exactly the form above, without a line feed.
  public init(_ text: some Collection<UInt8>) throws(KeyProblem) {
    // Names hold no plus sign; base64 may.
    let parts = Array(text).split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, let name = KeyName(parts[0]), let key = Base64.bytes(of: parts[2]),
      let algorithm = key.first
    else { throw .form }
    guard algorithm == Self.algorithm else { throw .algorithm }
    self.init(name: name, publicKey: try PublicKey(bytes: Array(key.dropFirst())))
    guard parts[1].elementsEqual(hexadecimalID.utf8) else { throw .keyID }
  }

  /// The key in a PEM file of exactly the form that `publicKeyPEM` has, as `openssl pkey -pubout` writes it.
  public init(name: KeyName, publicKeyPEM pem: [UInt8]) throws(KeyProblem) {
    guard let information = Self.pem.bytes(of: pem) else { throw .form }
    guard information.starts(with: Self.information) else { throw .algorithm }
    self.init(name: name, publicKey: try PublicKey(bytes: Array(information.dropFirst(Self.information.count))))
  }

  public var description: String {
    "\(name)+\(hexadecimalID)+\(Base64.text(of: [Self.algorithm] + publicKey.bytes))"
  }

  /// The id as eight lower-case hexadecimal digits.
  public var hexadecimalID: String {
    let digits = String(id, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The public key as SubjectPublicKeyInfo in DER (RFC 8410, 4).
  private var publicKeyInformation: [UInt8] {
    Self.information + publicKey.bytes
  }

  /// The public key as SubjectPublicKeyInfo in PEM (RFC 8410, 4), as OpenSSL reads it with `-pubin`.
  public var publicKeyPEM: String {
    String(decoding: Self.pem.text(of: publicKeyInformation), as: UTF8.self)
  }

  /// What people compare: the SHA-256 of the public key as SubjectPublicKeyInfo in DER, which also
  /// `openssl pkey -pubin -in X.pem -outform DER | sha256sum` tells of `publicKeyPEM`. The name has no part in it.
  public var fingerprint: Digest { Digest(of: publicKeyInformation) }
}
