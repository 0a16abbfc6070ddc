import Manifests
import TestSupport
import Testing

@Suite("Keys of notes")
struct NoteKeyTests {
  /// RFC 8032's TEST 2, as Go's sumdb/note names and writes it.
  private static let name = "voorbeeld.example/praktijkverklaringen/2026-11"
  private static let text = "\(name)+e07a176b+AT1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM"
  private static let seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"

  @Test("A verifier's key is written as Go writes it, and read back as it was")
  func verifierKey() throws {
    let key = try SigningKey(name: keyName(Self.name), seed: #require(decoded(hexadecimal: Self.seed))).verifier
    #expect(key.description == Self.text)
    #expect(key.id == 0xE07A_176B)
    #expect(try VerifierKey(Self.text.utf8) == key)
  }

  @Test("Keys of random names and bits read back as they were", arguments: 0..<200)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let characters = Array("az09./-_é\u{301}\u{200D}字😀—=@")
    let text = String(
      (0..<Int.random(in: 1...20, using: &random)).compactMap { _ in characters.randomElement(using: &random) })
    let key = try SigningKey(name: keyName(text), seed: (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
    #expect(try VerifierKey(key.verifier.description.utf8) == key.verifier)
    #expect(try SigningKey(name: key.verifier.name, pem: key.pem).verifier == key.verifier)
    #expect(try SigningKey(name: key.verifier.name, pem: key.pem).pem == key.pem)
    let publicPEM = Array(key.verifier.publicKeyPEM.utf8)
    #expect(try VerifierKey(name: key.verifier.name, publicKeyPEM: publicPEM) == key.verifier)
    // No other bytes are another form of it: with one changed there is another key, or none.
    let place = Int.random(in: publicPEM.indices, using: &random)
    var changed = publicPEM
    changed[place] ^= 1
    #expect((try? VerifierKey(name: key.verifier.name, publicKeyPEM: changed)) != key.verifier)
  }

  @Test(
    "A text of another form is no verifier's key",
    arguments: [
      ("", .form), ("a+b", .form), ("+e07a176b+AT1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM", .form),
      (text + "\n", .form), (" " + text, .form), (text.replacing("AT1", with: "AT 1"), .form),
      // Bits behind the last byte, another length of base64, none.
      (String(text.dropLast(2)) + "YN", .keyID), (String(text.dropLast()), .form), ("\(name)+e07a176b+", .form),
      (text.replacing("+AT1A", with: "+Aj1A"), .algorithm), (text.replacing("+AT1A", with: "+/z1A"), .algorithm),
      ("\(name)+e07a176b+AT1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GY=", .length),
      ("\(name)+e07a176b+AQ==", .length),
      (text.replacing("e07a176b", with: "E07A176B"), .keyID), (text.replacing("e07a176b", with: "e07a176"), .keyID),
      (text.replacing("e07a176b", with: "e07a176c"), .keyID), (text.replacing("e07a176b", with: ""), .keyID),
      (text.replacing("voorbeeld", with: "voorbeelt"), .keyID),
      ("\(name)+e07a176b+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", .smallOrder),
      ("\(name)+e07a176b+Ae3///////////////////////////////////////9/", .notCanonical),
    ] as [(String, KeyProblem)])
  func notAKey(text: String, problem: KeyProblem) {
    #expect(throws: problem) { try VerifierKey(text.utf8) }
  }

  @Test(
    "A name is not empty and has no white space, control character or plus sign",
    arguments: ["", " ", "a b", "a+b", "a\n", "a\t", "a\u{0}", "a\u{85}", "a\u{A0}b", "a\u{2003}b", "a\u{3000}"])
  func notAName(text: String) {
    #expect(KeyName(text) == nil)
  }

  @Test("Names are what their bytes say: not UTF-8 is none, and two that look alike are two")
  func names() throws {
    #expect(KeyName([0x61, 0xFF]) == nil)
    #expect(try keyName("caf\u{E9}") != keyName("cafe\u{301}"))
    #expect(try keyName("school.example") != keyName("School.example"))
  }

  @Test("The private key's file is what OpenSSL writes")
  func pem() throws {
    let key = try SigningKey(name: keyName(Self.name), seed: #require(decoded(hexadecimal: Self.seed)))
    let expected =
      "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7\n-----END PRIVATE KEY-----\n"
    #expect(String(decoding: key.pem, as: UTF8.self) == expected)
    #expect(
      key.verifier.publicKeyPEM
        == "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAPUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=\n-----END PUBLIC KEY-----\n"
    )
  }

  @Test("The fingerprint is what OpenSSL and sha256sum tell of the public key, whatever its name")
  func fingerprint() throws {
    let seed = try #require(decoded(hexadecimal: Self.seed))
    for name in [Self.name, "een.andere/naam"] {
      let key = try SigningKey(name: keyName(name), seed: seed).verifier
      #expect(key.fingerprint.hexadecimal == "deb2ded39dc26fce0e6085b6fc34bf6b5941913bbfe2ea614113cff9e004c170")
      #expect(
        key.fingerprint.grouped
          == "deb2 ded3 9dc2 6fce 0e60 85b6 fc34 bf6b 5941 913b bfe2 ea61 4113 cff9 e004 c170")
    }
  }

  private static let body = "MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7"

  private static func file(_ body: String, kind: String = "PRIVATE KEY") -> String {
    "-----BEGIN \(kind)-----\n\(body)\n-----END \(kind)-----\n"
  }

  @Test(
    "A file of another form, or with another key, is no signing key",
    arguments: [
      ("", .form), (body, .form), (file(""), .form), (file(body, kind: "ENCRYPTED PRIVATE KEY"), .form),
      (file(body, kind: "PUBLIC KEY"), .form), (String(file(body).dropLast()), .form), ("\n" + file(body), .form),
      (file(body) + "\n", .form), (file(body).replacing("\n", with: "\r\n"), .form), (file(body + "\n"), .form),
      (file(String(body.dropLast())), .form),
      ("-----BEGIN PRIVATE KEY----------END PRIVATE KEY-----\n", .form),
      ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n", .form),
      // X25519 (1.3.101.110) and Ed448 (1.3.101.113).
      (file(body.replacing("K2Vw", with: "K2Vu")), .algorithm),
      (file(body.replacing("K2Vw", with: "K2Vx")), .algorithm),
      (file(body + "\nAAAA"), .length),
    ] as [(String, KeyProblem)])
  func notASigningKey(text: String, problem: KeyProblem) throws {
    let name = try keyName()
    #expect(throws: problem) { try SigningKey(name: name, pem: Array(text.utf8)) }
  }

  @Test("A seed has 32 bytes", arguments: [0, 31, 33, 64])
  func seeds(count: Int) throws {
    let name = try keyName()
    #expect(throws: KeyProblem.length) { try SigningKey(name: name, seed: [UInt8](repeating: 1, count: count)) }
  }

  @Test("Printing a signing key shows nothing of the private one")
  func printing() throws {
    let key = try SigningKey(name: keyName(), seed: (0..<32).map { $0 + 0x41 })
    var dumped = ""
    dump(key, to: &dumped)
    dump([key], to: &dumped)
    for text in ["\(key)", String(reflecting: key), "\([key])", "\(Optional(key) as Any)", dumped] {
      #expect(text.contains(key.verifier.description) || text == dumped)
      // The seed as letters, digits, base64 and numbers.
      for secret in ["ABCD", "4142", "QUJD", "65, 66", "_privateKey", "seed"] { #expect(!text.contains(secret)) }
    }
  }

  @Test("New keys differ")
  func random() throws {
    #expect(try SigningKey.random(name: keyName()).verifier != SigningKey.random(name: keyName()).verifier)
  }
}
