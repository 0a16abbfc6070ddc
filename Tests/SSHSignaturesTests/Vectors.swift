import SSHSignatures
import TestSupport
import Testing

/// What ssh-keygen made once (OpenSSH 9.2; `rsa-sha2-256` and `rsa-sha1` with OpenSSL, since it signs with SHA-512 only);
/// the private keys were thrown away.
enum OwnVector {
  /// What the signatures stand under.
  static let namespace = "praktijkverklaring-beoordeling@v1"

  static func file(_ name: String) throws -> [UInt8] {
    try #require(Checkout.contents("Tests/SSHSignaturesTests/Vectors/\(name)"), "\(name)")
  }

  static func message() throws -> [UInt8] { try file("message") }

  /// The key in `<name>.pub`.
  static func key(_ name: String) throws -> SSHPublicKey {
    try SSHPublicKey(line: line(name))
  }

  /// The line in `<name>.pub`.
  static func line(_ name: String) throws -> ArraySlice<UInt8> {
    try file("\(name).pub").dropLast()
  }

  static func signature(_ name: String) throws -> SSHSignature {
    try SSHSignature(parsing: file("\(name).sig"))
  }

  /// Each signature that is taken, with the name of its key.
  static let signatures = [
    ("ed25519", "ed25519"), ("ed25519-sha256", "ed25519"), ("ecdsa", "ecdsa"), ("rsa", "rsa"), ("rsa-sha2-256", "rsa"),
  ]
}

/// The text of a signature around `bytes`.
func armored(_ bytes: [UInt8]) -> [UInt8] {
  var text = "-----BEGIN SSH SIGNATURE-----\n"
  let base64 = Array(base64(bytes).utf8)
  for start in stride(from: 0, to: base64.count, by: 70) {
    text += String(decoding: base64[start..<min(start + 70, base64.count)], as: UTF8.self) + "\n"
  }
  return Array("\(text)-----END SSH SIGNATURE-----\n".utf8)
}

/// The bytes inside the text of a signature.
func unarmored(_ text: [UInt8]) throws -> [UInt8] {
  let lines = text.split(separator: UInt8(ascii: "\n")).dropFirst().dropLast()
  return try #require(decoded(base64: Array(lines.joined())))
}

/// The parts of a signature's bytes, to put other ones together.
struct Parts {
  var magic = Array("SSHSIG".utf8)
  var version: UInt32 = 1
  var key: [UInt8]
  var namespace: [UInt8]
  var reserved: [UInt8] = []
  var hash: [UInt8]
  var algorithm: [UInt8]
  var value: [UInt8]
  var rest: [UInt8] = []

  /// The parts of a signature that is one.
  init(of text: [UInt8]) throws {
    var bytes = try unarmored(text)[...].dropFirst(10)
    func string(_ bytes: inout ArraySlice<UInt8>) -> [UInt8] {
      let count = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
      defer { bytes = bytes.dropFirst(4 + count) }
      return Array(bytes.dropFirst(4).prefix(count))
    }
    key = string(&bytes)
    namespace = string(&bytes)
    reserved = string(&bytes)
    hash = string(&bytes)
    var signature = string(&bytes)[...]
    algorithm = string(&signature)
    value = string(&signature)
  }

  static func string(_ bytes: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt32(bytes.count).bigEndian) { Array($0) } + bytes
  }

  var text: [UInt8] {
    let start = magic + withUnsafeBytes(of: version.bigEndian) { Array($0) }
    let named = Self.string(key) + Self.string(namespace) + Self.string(reserved) + Self.string(hash)
    return armored(start + named + Self.string(Self.string(algorithm) + Self.string(value)) + rest)
  }
}
