import SSHSignatures
import TestSupport
import Testing

@Suite("Files that are no SSH signature")
struct SSHSignatureProblemTests {
  /// What UTF-16 makes of ASCII.
  private static func utf16(_ text: String, littleEndian: Bool, mark: Bool) -> [UInt8] {
    (mark ? [0xFEFF] : []).appending(contentsOf: Array(text.utf16)).flatMap { unit in
      withUnsafeBytes(of: littleEndian ? unit.littleEndian : unit.bigEndian) { Array($0) }
    }
  }

  private static let start = "-----BEGIN SSH SIGNATURE-----\nU1NI"

  @Test(
    "A file of another kind is told by its beginning",
    arguments: [
      (utf16(start, littleEndian: true, mark: true), .reencoded),
      (utf16(start, littleEndian: false, mark: true), .reencoded),
      (utf16(start, littleEndian: true, mark: false), .reencoded),
      (utf16(start, littleEndian: false, mark: false), .reencoded),
      ([0xEF, 0xBB, 0xBF] + Array(start.utf8), .reencoded),
      (Array("-----BEGIN PGP SIGNATURE-----\n\niQ".utf8), .pgp),
      (Array("-----BEGIN PGP SIGNED MESSAGE-----\n".utf8), .pgp),
      (Array("-----BEGIN PKCS7-----\nMII".utf8), .cms), (Array("-----BEGIN CMS-----\nMII".utf8), .cms),
      (Array("-----BEGIN CERTIFICATE-----\nMII".utf8), .cms), ([0x30, 0x82, 0x05, 0x00], .cms),
      ([0x30, 0x80, 0x06, 0x09], .cms),
      (Array("untrusted comment: signature from minisign secret key\nRU".utf8), .minisign),
      (Array("ssh-ed25519 AAAA x\n".utf8), .publicKey), (Array("ecdsa-sha2-nistp256 AAAA".utf8), .publicKey),
      (Array("sk-ssh-ed25519@openssh.com AAAA".utf8), .publicKey),
      (Array("-----BEGIN PUBLIC KEY-----\n".utf8), .publicKey),
      (Array("---- BEGIN SSH2 PUBLIC KEY ----\n".utf8), .publicKey),
      (Array("-----BEGIN OPENSSH PRIVATE KEY-----\r\nb3".utf8), .privateKey),
      (Array("-----BEGIN PRIVATE KEY-----\n".utf8), .privateKey),
      (Array("-----BEGIN ENCRYPTED PRIVATE KEY-----\n".utf8), .privateKey),
      (Array("PuTTY-User-Key-File-3: ssh-ed25519".utf8), .privateKey),
      (Array("praktijkverklaring-aftekenblad/1\n".utf8), .unknown), (Array("x".utf8), .unknown),
      (Array("%PDF-1.7\n".utf8), .unknown), (Array("SSHSIG\0\0\0\u{1}".utf8), .unknown),
      ([UInt8](repeating: 0, count: 40), .unknown), (Array("-----BEGIN SSH".utf8), .unknown),
      (Array(" -----BEGIN SSH SIGNATURE-----\n".utf8), .unknown),
    ] as [([UInt8], SSHSignatureProblem.OtherKind)])
  func otherKinds(bytes: [UInt8], kind: SSHSignatureProblem.OtherKind) {
    #expect(throws: SSHSignatureProblem.otherKind(kind)) { try SSHSignature(parsing: bytes) }
  }

  @Test("A file without anything in it is empty", arguments: ["", "\n", " \t\r\n\r\n"])
  func empty(text: String) {
    #expect(throws: SSHSignatureProblem.empty) { try SSHSignature(parsing: Array(text.utf8)) }
  }

  @Test("Lines may end as Windows ends them, and may be of any length")
  func lineEnds() throws {
    let text = String(decoding: try OwnVector.file("ed25519.sig"), as: UTF8.self)
    let signature = try OwnVector.signature("ed25519")
    let inOneLine = armored(try unarmored(Array(text.utf8))).split(separator: 0x0A)
    let body = inOneLine.dropFirst().dropLast().joined()
    let long = inOneLine[0] + [0x0A] + body + [0x0A] + inOneLine[inOneLine.count - 1]
    for form in [Array(text.replacing("\n", with: "\r\n").utf8), Array("\(text)\n\r\n".utf8), Array(long)] {
      #expect(try SSHSignature(parsing: form) == signature)
    }
  }

  @Test(
    "A text that is damaged says where",
    arguments: [
      ("-----\n", "----- \n", .line(1)), ("-----\nU1", "-----\n\nU1", .line(2)), ("-----\nU1", "-----\n U1", .line(2)),
      ("-----\nU1", "-----\nU-", .line(2)), ("-----\nU1", "-----\nU\u{E9}", .line(2)),
      ("-----\nU1", "-----\nU", .base64),
      ("\n-----END", "=\n-----END", .base64), ("-----END SSH", "-----END PGP", .end), ("\n-----END", "-----END", .end),
      ("SIGNATURE-----\nU1NI", "SIGNATURE-----\n-----END SSH SIGNATURE-----\nU1NI", .rest),
      ("U1NIU0lH", "U1NIU0lI", .content),
    ] as [(String, String, SSHSignatureProblem.Part)])
  func damagedText(right: String, wrong: String, part: SSHSignatureProblem.Part) throws {
    let text = String(decoding: try OwnVector.file("ed25519.sig"), as: UTF8.self)
    let damaged = text.replacing(right, with: wrong, maxReplacements: 1)
    #expect(damaged != text)
    #expect(throws: SSHSignatureProblem.malformed(part)) { try SSHSignature(parsing: Array(damaged.utf8)) }
  }

  @Test("Two signatures in one file are not one")
  func twice() throws {
    let text = try OwnVector.file("ed25519.sig")
    #expect(throws: SSHSignatureProblem.malformed(.rest)) { try SSHSignature(parsing: text + text) }
  }

  /// What is done to the parts of a right signature.
  private static let changes: [(String, SSHSignatureProblem, @Sendable (inout Parts) -> Void)] = [
    ("magic", .malformed(.content), { $0.magic = Array("SSHSIX".utf8) }),
    ("version 0", .malformed(.content), { $0.version = 0 }), ("version 2", .newerVersion(2), { $0.version = 2 }),
    ("version 2³²−1", .newerVersion(.max), { $0.version = .max }),
    ("reserved", .malformed(.content), { $0.reserved = [0] }), ("rest", .malformed(.content), { $0.rest = [0] }),
    ("no namespace", .malformed(.namespace), { $0.namespace = [] }),
    ("namespace not UTF-8", .malformed(.namespace), { $0.namespace = [0xFF] }),
    ("namespace with NUL", .malformed(.namespace), { $0.namespace.append(0) }),
    ("namespace with line feed", .malformed(.namespace), { $0.namespace.append(0x0A) }),
    ("long namespace", .malformed(.namespace), { $0.namespace = [UInt8](repeating: 0x61, count: 1025) }),
    ("hash SHA-1", .unsupportedHash("sha1"), { $0.hash = Array("sha1".utf8) }),
    ("hash in capitals", .unsupportedHash("SHA512"), { $0.hash = Array("SHA512".utf8) }),
    ("no hash", .malformed(.content), { $0.hash = [] }),
    ("hash with NUL", .malformed(.content), { $0.hash.append(0) }),
    ("no key", .key(.malformed), { $0.key = [] }), ("key cut", .key(.malformed), { $0.key.removeLast() }),
    ("no algorithm", .malformed(.content), { $0.algorithm = [] }),
    (
      "ECDSA", .unsupportedAlgorithm("ecdsa-sha2-nistp256"), { $0.algorithm = Array("ecdsa-sha2-nistp256".utf8) }
    ),
    ("signature cut", .malformed(.content), { $0.value.removeLast() }),
    ("signature longer", .malformed(.content), { $0.value.append(0) }),
  ]

  @Test("Each part inside has one form", arguments: changes.indices)
  func parts(index: Int) throws {
    let (name, problem, change) = Self.changes[index]
    var parts = try Parts(of: OwnVector.file("ed25519.sig"))
    change(&parts)
    #expect(throws: problem, "\(name)") { try SSHSignature(parsing: parts.text) }
  }

  @Test("A signature with SHA-1 is not taken, nor one by a kind of key that is not")
  func unsupported() throws {
    #expect(throws: SSHSignatureProblem.unsupportedAlgorithm("ssh-rsa")) { try OwnVector.signature("rsa-sha1") }
    #expect(throws: SSHSignatureProblem.key(.unsupported(algorithm: "ecdsa-sha2-nistp384"))) {
      try OwnVector.signature("nistp384")
    }
  }

  @Test("The numbers of an ECDSA signature have one form")
  func ecdsaNumbers() throws {
    let parts = try Parts(of: OwnVector.file("ecdsa.sig"))
    let long = [1] + [UInt8](repeating: 0, count: 32)
    for (r, s) in [([], [1]), ([0], [1]), ([0, 1], [1]), ([0x80], [1]), ([1], long), (long, [1])]
      as [([UInt8], [UInt8])]
    {
      var wrong = parts
      wrong.value = Parts.string(r) + Parts.string(s)
      #expect(throws: SSHSignatureProblem.malformed(.content)) { try SSHSignature(parsing: wrong.text) }
    }
    var extra = parts
    extra.value += Parts.string([1])
    #expect(throws: SSHSignatureProblem.malformed(.content)) { try SSHSignature(parsing: extra.text) }
    // A number that an ECDSA signature may have, but not this one.
    var other = parts
    other.value = Parts.string([1]) + Parts.string([1])
    #expect(try !SSHSignature(parsing: other.text).isValid(over: OwnVector.message()))
  }

  @Test("Threat: DoS/oversized input: a file that is too large is not looked at")
  func tooLarge() {
    let most = [UInt8](repeating: 0x20, count: SSHSignature.maximumByteCount)
    #expect(throws: SSHSignatureProblem.empty) { try SSHSignature(parsing: most) }
    #expect(throws: SSHSignatureProblem.tooLarge) { try SSHSignature(parsing: most + [0x20]) }
  }

  @Test("Made-up bytes around a right beginning never pass")
  func random() throws {
    var generator = SeededGenerator(seed: 5)
    let right = try unarmored(OwnVector.file("ecdsa.sig"))
    for _ in 0..<2000 {
      var bytes = right
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: .min ... .max, using: &generator)
      }
      guard bytes != right, let signature = try? SSHSignature(parsing: armored(bytes)) else { continue }
      #expect(try !signature.isValid(over: OwnVector.message()))
    }
  }
}

extension Array {
  fileprivate func appending(contentsOf other: [Element]) -> [Element] { self + other }
}
