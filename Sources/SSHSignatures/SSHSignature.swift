import Manifests

/// A signature that `ssh-keygen -Y sign` made over a file (OpenSSH, PROTOCOL.sshsig): who signed, for what purpose, and the
/// signature, in one armored text. It proves no time, and nothing in it is to be believed before `verify` has been asked.
public struct SSHSignature: Hashable, Sendable {
  /// The key that the file says it was signed with.
  public let key: SSHPublicKey
  /// What the signature is for, so that one made for one purpose cannot serve another.
  public let namespace: String
  /// What the message was hashed with before it was signed.
  public let hash: Hash
  private let value: SignatureValue

  public enum Hash: String, CaseIterable, Sendable {
    case sha256, sha512
  }

  /// How many bytes the text of a signature may have.
  public static let maximumByteCount = 64 * 1024
  /// How many bytes a namespace may have.
  public static let maximumNamespaceByteCount = 1024

  private static let magic = Array("SSHSIG".utf8)
  private static let version: UInt32 = 1

  /// The signature in a file.
  public init(parsing text: [UInt8]) throws(SSHSignatureProblem) {
    guard text.count <= Self.maximumByteCount else { throw .tooLarge }
    var reader = WireReader(try Armor.bytes(of: text))
    guard reader.skip(Self.magic), let version = reader.uint32() else { throw .malformed(.content) }
    guard version <= Self.version else { throw .newerVersion(version) }
    guard version == Self.version, let key = reader.string(), let namespace = reader.string(),
      // Kept for later versions.
      reader.string()?.isEmpty == true,
      let hash = reader.name(), let value = reader.string(), reader.isAtEnd
    else { throw .malformed(.content) }
    guard 1...Self.maximumNamespaceByteCount ~= namespace.count, isPlainText(namespace),
      let namespace = String(validating: namespace, as: UTF8.self)
    else { throw .malformed(.namespace) }
    guard let algorithm = Hash(rawValue: hash) else { throw .unsupportedHash(hash) }
    do throws(SSHKeyProblem) {
      self.key = try SSHPublicKey(blob: Array(key))
    } catch {
      throw .key(error)
    }
    self.namespace = namespace
    self.hash = algorithm
    self.value = try SignatureValue(parsing: value, of: self.key)
  }

  /// Whether this is the signature of `key` over `message` in its own `namespace`. Whose key that is, and whether the
  /// namespace is the wanted one, is another question.
  public func isValid(over message: [UInt8]) -> Bool {
    var signed = Self.magic
    func append(_ string: some Collection<UInt8>) {
      withUnsafeBytes(of: UInt32(string.count).bigEndian) { signed.append(contentsOf: $0) }
      signed.append(contentsOf: string)
    }
    append(namespace.utf8)
    append([])
    append(hash.rawValue.utf8)
    switch hash {
    case .sha256: append(Digest(of: message).bytes)
    case .sha512: append(Digest512(of: message).bytes)
    }
    return key.checker.isValid(value, over: signed)
  }

  /// Verifies that `key` signed `message` for this purpose.
  public func verify(_ message: [UInt8], namespace: String) throws(SSHVerificationProblem) {
    // By bytes: strings that look the same are equal to Swift.
    guard self.namespace.utf8.elementsEqual(namespace.utf8) else { throw .namespace(self.namespace) }
    guard isValid(over: message) else { throw .signature }
  }
}

/// Why a signature may not be believed.
public enum SSHVerificationProblem: Error, Hashable, Sendable {
  /// It was made for another purpose: this one.
  case namespace(String)
  /// It is not the key's over this message: one of the three was changed.
  case signature
}
