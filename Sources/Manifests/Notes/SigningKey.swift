/// What signs notes: an Ed25519 private key with the name of the verifier's. Printing it shows the verifier's key alone.
///
/// Its file is PKCS#8 in PEM (RFC 8410, 7), as `openssl genpkey -algorithm ed25519` writes it; the name stands elsewhere.
public struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
  private let key: PrivateKey
  /// The key that verifies what this one signs.
  public let verifier: VerifierKey

  private static let pem = PEM(label: "PRIVATE KEY")
  /// The DER before the 32 bytes: version 0, the algorithm id-Ed25519 (1.3.101.112), an octet string within another.
  private static let information: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]

  private init(name: KeyName, key: PrivateKey) {
    self.key = key
    verifier = VerifierKey(name: name, publicKey: key.publicKey)
  }

  /// - Parameter seed: the private key of RFC 8032, 32 bytes.
  public init(name: KeyName, seed: [UInt8]) throws(KeyProblem) {
    guard let key = PrivateKey(seed: seed) else { throw .length }
    self.init(name: name, key: key)
  }

  /// The key in a PEM file of exactly the form above.
  public init(name: KeyName, pem: [UInt8]) throws(KeyProblem) {
    guard let information = Self.pem.bytes(of: pem) else { throw .form }
    guard information.starts(with: Self.information) else { throw .algorithm }
    try self.init(name: name, seed: Array(information.dropFirst(Self.information.count)))
  }

  /// A new key of random bits from the operating system.
  public static func random(name: KeyName) -> SigningKey {
    SigningKey(name: name, key: .random())
  }

  /// The private key's file. It is a secret: its reader can seal in the school's name.
  public var pem: [UInt8] { Self.pem.text(of: Self.information + key.seed) }

  /// The signature over a note's text.
  public func signature(over text: [UInt8]) -> NoteSignature {
    NoteSignature(by: verifier, bytes: key.signature(over: text))
  }

  public var description: String { "signing key of \(verifier)" }

  public var customMirror: Mirror { Mirror(self, children: ["verifier": verifier]) }
}
