import Manifests

/// A public key, ready to check signatures.
enum SignatureChecker: Sendable {
  case ed25519(PublicKey)
  case ecdsa(P256PublicKey)
  case rsa(RSAPublicKey)

  /// Reads what follows the algorithm's name in a key.
  init(_ algorithm: SSHPublicKey.Algorithm, from reader: inout WireReader) throws(SSHKeyProblem) {
    switch algorithm {
    case .ed25519:
      guard let bytes = reader.string(), let key = try? PublicKey(bytes: Array(bytes)) else { throw .malformed }
      self = .ed25519(key)
    case .ecdsa:
      guard reader.string()?.elementsEqual("nistp256".utf8) == true, let point = reader.string(),
        let key = P256PublicKey(uncompressedPoint: Array(point))
      else { throw .malformed }
      self = .ecdsa(key)
    case .rsa:
      guard let exponent = reader.positiveNumber(), let modulus = reader.positiveNumber() else { throw .malformed }
      let bits = RSAPublicKey.bitCount(of: modulus)
      guard bits >= RSAPublicKey.bitCounts.lowerBound else { throw .weak(bits: bits) }
      guard bits <= RSAPublicKey.bitCounts.upperBound else { throw .tooLarge }
      guard let key = RSAPublicKey(modulus: modulus, exponent: exponent) else { throw .malformed }
      self = .rsa(key)
    }
  }

  /// Whether the signature is this key's over `message`.
  func isValid(_ signature: SignatureValue, over message: [UInt8]) -> Bool {
    switch (self, signature) {
    case (.ed25519(let key), .ed25519(let bytes)): key.isValid(bytes, over: message)
    case (.ecdsa(let key), .ecdsa(let r, let s)): key.isValid(r: r, s: s, over: message)
    case (.rsa(let key), .rsa(let hash, let bytes)): key.isValid(bytes, over: message, hash: hash)
    default: false
    }
  }
}

/// The signature itself, inside the file.
enum SignatureValue: Hashable, Sendable {
  /// RFC 8709, 6.
  case ed25519([UInt8])
  /// RFC 5656, 3.1.2.
  case ecdsa(r: [UInt8], s: [UInt8])
  /// RFC 8332, 3.
  case rsa(RSAPublicKey.Hash, [UInt8])

  /// Reads the signature of a key: the algorithm's name, then a string.
  init(parsing bytes: ArraySlice<UInt8>, of key: SSHPublicKey) throws(SSHSignatureProblem) {
    var reader = WireReader(bytes)
    guard let name = reader.name() else { throw .malformed(.content) }
    guard let value = reader.string(), reader.isAtEnd else { throw .malformed(.content) }
    switch (key.checker, name) {
    case (.ed25519, "ssh-ed25519"):
      guard value.count == PublicKey.signatureByteCount else { throw .malformed(.content) }
      self = .ed25519(Array(value))
    case (.ecdsa, "ecdsa-sha2-nistp256"):
      var numbers = WireReader(value)
      guard let r = numbers.positiveNumber(), let s = numbers.positiveNumber(), numbers.isAtEnd,
        max(r.count, s.count) <= P256PublicKey.scalarByteCount
      else { throw .malformed(.content) }
      self = .ecdsa(r: r, s: s)
    case (.rsa(let key), "rsa-sha2-256"), (.rsa(let key), "rsa-sha2-512"):
      guard value.count == key.modulusByteCount else { throw .malformed(.content) }
      self = .rsa(name == "rsa-sha2-256" ? .sha256 : .sha512, Array(value))
    default: throw .unsupportedAlgorithm(name)
    }
  }
}
