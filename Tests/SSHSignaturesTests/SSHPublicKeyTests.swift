import SSHSignatures
import TestSupport
import Testing

@Suite("SSH keys")
struct SSHPublicKeyTests {
  @Test(
    "A key reads from its line, and has the fingerprint that ssh-keygen -l prints",
    arguments: [
      ("ed25519", .ed25519, "SHA256:0aG51OoOk37cB4K80PWB/loXq4kkP83mLj4fDA5g4sE"),
      ("ecdsa", .ecdsa, "SHA256:akwhwg40XfpvZAqD6zHMPTrOKjtdWMtdxnTqZFfWZlM"),
      ("rsa", .rsa, "SHA256:QwEF/fnXUfBRGXFt/HgdKkhkISIqjRZgV91qxknvYos"),
    ] as [(String, SSHPublicKey.Algorithm, String)])
  func reads(name: String, algorithm: SSHPublicKey.Algorithm, fingerprint: String) throws {
    let key = try OwnVector.key(name)
    #expect(key.algorithm == algorithm)
    #expect(key.fingerprint == fingerprint)
    #expect(try SSHPublicKey(blob: key.blob) == key)
    let words = try OwnVector.line(name).split(separator: UInt8(ascii: " "))
    for line in [
      words[0] + [0x20] + words[1], [0x20, 0x09] + words[0] + [0x09, 0x20] + words[1] + Array(" # x y".utf8),
    ] {
      #expect(try SSHPublicKey(line: line) == key)
    }
  }

  @Test("Two keys are the same when their bytes are, whatever the comment")
  func equality() throws {
    let keys = try ["ed25519", "ecdsa", "rsa"].map(OwnVector.key)
    #expect(Set(keys + keys).count == 3)
  }

  @Test(
    "A kind that is not taken is named",
    arguments: [("nistp384", "ecdsa-sha2-nistp384"), ("dss", "ssh-dss")])
  func names(name: String, algorithm: String) throws {
    #expect(throws: SSHKeyProblem.unsupported(algorithm: algorithm)) { try OwnVector.key(name) }
    let blob = try #require(decoded(base64: Array(OwnVector.line(name).split(separator: UInt8(ascii: " "))[1])))
    #expect(throws: SSHKeyProblem.unsupported(algorithm: algorithm)) { try SSHPublicKey(blob: blob) }
  }

  @Test(
    "A key in hardware or a certificate is named, and its bytes are not looked at",
    arguments: [
      "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com", "ssh-ed25519-cert-v01@openssh.com", "ED25519",
      "rsa-sha2-512",
    ])
  func namesMore(algorithm: String) {
    #expect(throws: SSHKeyProblem.unsupported(algorithm: algorithm)) {
      try SSHPublicKey(line: Array("\(algorithm) AAAA".utf8))
    }
  }

  @Test("An RSA key with few bits is weak")
  func weak() {
    #expect(throws: SSHKeyProblem.weak(bits: 1024)) { try OwnVector.key("weak") }
  }

  private func rsa(exponent: [UInt8], modulus: [UInt8]) -> [UInt8] {
    Parts.string(Array("ssh-rsa".utf8)) + Parts.string(exponent) + Parts.string(modulus)
  }

  @Test("The numbers of an RSA key have one form, and a size")
  func rsaNumbers() throws {
    let modulus = [0] + [UInt8](repeating: 0xFF, count: 256)
    _ = try SSHPublicKey(blob: rsa(exponent: [1, 0, 1], modulus: modulus))
    for (exponent, modulus) in [
      ([0, 1, 0, 1], modulus), ([1, 0, 1], [0] + modulus), ([1, 0, 1], Array(modulus.dropFirst())), ([], modulus),
      ([0], modulus), ([0x81], modulus), ([2], modulus), ([1, 0, 1], []), ([1, 0, 1], modulus.dropLast() + [0xFE]),
    ] as [([UInt8], [UInt8])] {
      #expect(throws: SSHKeyProblem.malformed) { try SSHPublicKey(blob: rsa(exponent: exponent, modulus: modulus)) }
    }
    let large = [1] + [UInt8](repeating: 0xFF, count: 1024)
    #expect(throws: SSHKeyProblem.tooLarge) { try SSHPublicKey(blob: rsa(exponent: [1, 0, 1], modulus: large)) }
    #expect(throws: SSHKeyProblem.weak(bits: 1)) { try SSHPublicKey(blob: rsa(exponent: [1, 0, 1], modulus: [1])) }
  }

  @Test("No byte of a key can be left out or added", arguments: ["ed25519", "ecdsa", "rsa"])
  func everyLengthCounts(name: String) throws {
    let blob = try OwnVector.key(name).blob
    for count in blob.indices {
      #expect(throws: SSHKeyProblem.self) { try SSHPublicKey(blob: Array(blob[..<count])) }
    }
    #expect(throws: SSHKeyProblem.malformed) { try SSHPublicKey(blob: blob + [0]) }
  }

  @Test("Threat: a key that no honest signer has is not taken")
  func smallOrder() {
    for last: UInt8 in [0, 1] {
      let point = [last] + [UInt8](repeating: 0, count: 31)
      let blob = Parts.string(Array("ssh-ed25519".utf8)) + Parts.string(point)
      #expect(throws: SSHKeyProblem.malformed) { try SSHPublicKey(blob: blob) }
    }
  }

  @Test("A length that promises more than there is ends the reading")
  func lengths() {
    for length: [UInt8] in [[0xFF, 0xFF, 0xFF, 0xFF], [0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 12], [0, 1, 0, 0]] {
      #expect(throws: SSHKeyProblem.malformed) { try SSHPublicKey(blob: length + Array("ssh-ed25519".utf8)) }
    }
  }

  @Test(
    "A line that holds no key says so",
    arguments: [
      ("", .form), ("ssh-ed25519", .form), ("ssh-ed25519 ", .form), ("ssh-ed\u{E9} AAAA", .form),
      ("a,b AAAA", .form), ("ssh-ed25519 %", .malformed), ("ssh-ed25519 AAA", .malformed),
      ("ssh-ed25519 AAAA", .malformed),
      ("ssh-ed25519 " + String(repeating: "A", count: 5000), .malformed),
    ] as [(String, SSHKeyProblem)])
  func noKey(line: String, problem: SSHKeyProblem) {
    #expect(throws: problem) { try SSHPublicKey(line: Array(line.utf8)) }
  }

  @Test("The name before the base64 is the one inside")
  func names() throws {
    let words = try OwnVector.line("ed25519").split(separator: UInt8(ascii: " "))
    #expect(throws: SSHKeyProblem.malformed) { try SSHPublicKey(line: Array("ssh-rsa ".utf8) + words[1]) }
  }
}
