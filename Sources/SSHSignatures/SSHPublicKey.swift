import Manifests

/// A public key as OpenSSH writes it: `ssh-ed25519 AAAA… comment`. Two keys are the same when their bytes are.
public struct SSHPublicKey: Hashable, Sendable {
  /// The kinds of keys that are taken, by the names that SSH gives them.
  public enum Algorithm: String, CaseIterable, Sendable {
    /// RFC 8709.
    case ed25519 = "ssh-ed25519"
    /// RFC 5656; only the curve P-256.
    case ecdsa = "ecdsa-sha2-nistp256"
    /// RFC 4253, 6.6, with the signatures of RFC 8332.
    case rsa = "ssh-rsa"
  }

  public let algorithm: Algorithm
  /// The key in SSH's binary form: what stands in a file in base64.
  public let blob: [UInt8]
  let checker: SignatureChecker

  /// The longest base64 of a key: that of RSA with 8,192 bits takes 1,400 characters.
  static let maximumBase64Count = 4096

  /// The key in SSH's binary form.
  public init(blob: [UInt8]) throws(SSHKeyProblem) {
    var reader = WireReader(blob)
    guard let name = reader.name() else { throw .malformed }
    guard let algorithm = Algorithm(rawValue: name) else { throw .unsupported(algorithm: name) }
    checker = try SignatureChecker(algorithm, from: &reader)
    guard reader.isAtEnd else { throw .malformed }
    self.algorithm = algorithm
    self.blob = blob
  }

  /// The key in a line, without its line end: name, base64 and, if there is one, a comment, apart by spaces or tabs.
  public init(line: some Collection<UInt8>) throws(SSHKeyProblem) {
    let words = line.split(maxSplits: 2, whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    guard words.count >= 2, WireReader.isName(words[0]) else { throw .form }
    let name = String(decoding: words[0], as: UTF8.self)
    guard Algorithm(rawValue: name) != nil else { throw .unsupported(algorithm: name) }
    guard words[1].count <= Self.maximumBase64Count, let blob = Base64.bytes(of: Array(words[1])) else {
      throw .malformed
    }
    try self.init(blob: blob)
    guard algorithm.rawValue == name else { throw .malformed }
  }

  /// What people compare, as `ssh-keygen -l` prints it: `SHA256:` and the digest of the key's bytes in base64 without
  /// padding.
  public var fingerprint: String {
    "SHA256:" + Base64.text(of: Digest(of: blob).bytes).prefix { $0 != "=" }
  }

  public static func == (a: SSHPublicKey, b: SSHPublicKey) -> Bool {
    a.blob == b.blob
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(blob)
  }
}

/// Why a key is not taken.
public enum SSHKeyProblem: Error, Hashable, Sendable {
  /// Not a name and base64.
  case form
  /// A kind of key that is not taken, by the name it has in SSH: `ssh-dss`, `ecdsa-sha2-nistp384`, one in hardware
  /// (`sk-…`), a certificate (`…-cert-v01@openssh.com`).
  case unsupported(algorithm: String)
  /// Names a kind that is taken, but is no such key: not base64 in its one form, bytes too few or too many, another name
  /// inside, no point of the curve, or a point that no honest signer has.
  case malformed
  /// An RSA key with too few bits to be safe.
  case weak(bits: Int)
  /// An RSA key with more bits than are taken.
  case tooLarge
}
