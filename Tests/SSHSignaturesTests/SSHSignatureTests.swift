import Manifests
import SSHSignatures
import TestSupport
import Testing

func base64(_ bytes: [UInt8]) -> String { Base64.text(of: bytes) }
func decoded(base64 text: [UInt8]) -> [UInt8]? { Base64.bytes(of: text) }

@Suite("SSH signatures")
struct SSHSignatureTests {
  @Test("A signature that ssh-keygen made verifies under its key", arguments: OwnVector.signatures)
  func verifies(name: String, key: String) throws {
    let signature = try OwnVector.signature(name)
    #expect(try signature.key == OwnVector.key(key))
    #expect(signature.namespace == OwnVector.namespace)
    #expect(signature.hash == (name == "ed25519-sha256" ? .sha256 : .sha512))
    #expect(try signature.isValid(over: OwnVector.message()))
    try signature.verify(OwnVector.message(), namespace: OwnVector.namespace)
  }

  @Test("It does not verify over another message, nor for another purpose", arguments: OwnVector.signatures)
  func refuses(name: String, key: String) throws {
    let signature = try OwnVector.signature(name)
    let message = try OwnVector.message()
    for wrong in [[], message + [0x0A], message.dropLast(), Array(message.map { $0 == 0x0A ? 0x0D : $0 })] {
      #expect(throws: SSHVerificationProblem.signature) {
        try signature.verify(wrong, namespace: OwnVector.namespace)
      }
    }
    for wrong in ["", "file", "praktijkverklaring-zegel@v1", "\(OwnVector.namespace) "] {
      #expect(throws: SSHVerificationProblem.namespace(OwnVector.namespace)) {
        try signature.verify(message, namespace: wrong)
      }
    }
  }

  @Test("Threat: algorithm/namespace confusion: what was signed for one purpose does not serve another")
  func purposeIsSigned() throws {
    for (name, _) in OwnVector.signatures {
      var parts = try Parts(of: OwnVector.file("\(name).sig"))
      #expect(
        try SSHSignature(parsing: parts.text).isValid(over: OwnVector.message()), "the parts are put together right")
      parts.namespace = Array("praktijkverklaring-zegel@v1".utf8)
      #expect(try !SSHSignature(parsing: parts.text).isValid(over: OwnVector.message()))
    }
  }

  @Test("Threat: algorithm/namespace confusion: a signature is not another key's, of whatever kind")
  func keysDoNotSwap() throws {
    for (name, own) in OwnVector.signatures {
      for other in ["ed25519", "ecdsa", "rsa"] where other != own {
        var parts = try Parts(of: OwnVector.file("\(name).sig"))
        parts.key = try OwnVector.key(other).blob
        let algorithm = String(decoding: parts.algorithm, as: UTF8.self)
        #expect(throws: SSHSignatureProblem.unsupportedAlgorithm(algorithm)) { try SSHSignature(parsing: parts.text) }
      }
    }
  }

  @Test("No byte of a signature can be changed", arguments: OwnVector.signatures)
  func everyByteCounts(name: String, key: String) throws {
    let bytes = try unarmored(OwnVector.file("\(name).sig"))
    let (message, key) = (try OwnVector.message(), try OwnVector.key(key))
    for index in bytes.indices {
      for mask: UInt8 in [0x01, 0x80, 0xFF] {
        var wrong = bytes
        wrong[index] ^= mask
        // Another key may be one; whoever looks it up does not find it.
        guard let signature = try? SSHSignature(parsing: armored(wrong)), signature.key == key else { continue }
        #expect(throws: SSHVerificationProblem.self, "byte \(index)") {
          try signature.verify(message, namespace: OwnVector.namespace)
        }
      }
    }
  }

  @Test("No byte can be left out at the end, or added", arguments: OwnVector.signatures)
  func everyLengthCounts(name: String, key: String) throws {
    let text = try OwnVector.file("\(name).sig")
    let bytes = try unarmored(text)
    for count in bytes.indices {
      #expect(throws: SSHSignatureProblem.self, "\(count)") {
        try SSHSignature(parsing: armored(Array(bytes[..<count])))
      }
    }
    #expect(throws: SSHSignatureProblem.malformed(.content)) { try SSHSignature(parsing: armored(bytes + [0])) }
    // Without its last line feed the text is whole.
    for count in 0..<text.count - 1 {
      #expect(throws: SSHSignatureProblem.self, "\(count)") { try SSHSignature(parsing: Array(text[..<count])) }
    }
    _ = try SSHSignature(parsing: text.dropLast())
  }
}

@Suite(
  "OpenSSH's own signatures", .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
struct OpenSSHVectorTests {
  private func file(_ name: String) throws -> [UInt8] {
    try #require(SharedFolder.contents("vectors/openssh-sshsig/\(name)"), "\(name)")
  }

  @Test("Its signatures with the kinds of keys that we take verify", arguments: ["ed25519", "ecdsa", "rsa"])
  func verifies(name: String) throws {
    let signature = try SSHSignature(parsing: file("\(name).sig"))
    #expect(try signature.key == SSHPublicKey(line: file("\(name).pub").dropLast()))
    let (message, namespace) = try (file("signed-data"), String(decoding: file("namespace"), as: UTF8.self))
    try signature.verify(message, namespace: namespace)
    #expect(throws: SSHVerificationProblem.signature) { try signature.verify(message + [0], namespace: namespace) }
  }

  @Test("A kind of key that we do not take is named")
  func names() throws {
    let problem = SSHKeyProblem.unsupported(algorithm: "ssh-mldsa44-ed25519@openssh.com")
    #expect(throws: SSHSignatureProblem.key(problem)) { try SSHSignature(parsing: file("mldsa44-ed25519.sig")) }
    #expect(throws: problem) { try SSHPublicKey(line: file("mldsa44-ed25519.pub").dropLast()) }
  }
}
