import Manifests
import Testing

@Suite("Digests, ids and salts")
struct DigestTests {
  @Test(
    "SHA-256 gives the digests of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func knownDigests(text: String, expected: String) {
    #expect(Digest(of: Array(text.utf8)).hexadecimal == expected)
    #expect(Digest(hexadecimal: expected.utf8) == Digest(of: Array(text.utf8)))
  }

  @Test("Every half byte is written as its digit, and read back")
  func digits() throws {
    for shift in 0..<64 {
      let text = String((0..<64).map { Array("0123456789abcdef")[($0 * 7 + shift + $0 / 16) % 16] })
      let digest = try #require(Digest(hexadecimal: text.utf8))
      #expect(digest.hexadecimal == text)
      #expect(digest.bytes == decoded(hexadecimal: text))
      #expect(Digest(bytes: digest.bytes) == digest)
      for index in text.utf8.indices {
        var wrong = Array(text.utf8)
        for character in [UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "`"), UInt8(ascii: "g")] {
          wrong[text.utf8.distance(from: text.utf8.startIndex, to: index)] = character
          #expect(Digest(hexadecimal: wrong) == nil)
        }
      }
    }
  }

  @Test("A digest in pieces is the digest of the whole")
  func pieces() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    var stream = DigestStream()
    for start in stride(from: 0, to: 1000, by: 7) {
      bytes[start..<min(1000, start + 7)].withUnsafeBytes { stream.update($0) }
    }
    #expect(stream.finish() == Digest(of: bytes))
  }

  @Test(
    "Only 64 lower-case hexadecimal digits write a digest",
    arguments: [
      "", "abc", String(repeating: "A", count: 64), String(repeating: "g", count: 64),
      String(repeating: "0", count: 65),
    ])
  func notADigest(text: String) {
    #expect(Digest(hexadecimal: text.utf8) == nil)
  }

  @Test(
    "An id is pv- and 26 characters, and reads back as it was",
    arguments: [0, 1, UInt128.max, 1 << 127, 0x0123_4567_89AB_CDEF])
  func ids(bits: UInt128) {
    let id = DocumentID(bits: bits)
    let text = id.description
    #expect(text.utf8.count == 29)
    #expect(text.hasPrefix("pv-"))
    #expect(DocumentID(text.utf8) == id)
  }

  @Test("The order of ids is the order of their texts")
  func order() {
    var bits: UInt128 = 1
    var ids: [DocumentID] = []
    for _ in 0..<200 {
      bits = bits &* 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835 &+ 12345
      ids.append(DocumentID(bits: bits))
    }
    #expect(
      ids.sorted().map(\.description) == ids.map(\.description).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test(
    "A text that is nearly an id is none",
    arguments: [
      "", "pv-", "pv-0000000000000000000000000i", "pv-0000000000000000000000000l", "pv-0000000000000000000000000o",
      "pv-0000000000000000000000000u", "pv-00000000000000000000000001", "pv-00000000000000000000000000 ",
      "PV-00000000000000000000000000", "pv-0000000000000000000000000A", "pv-000000000000000000000000000",
    ])
  func notAnID(text: String) {
    #expect(DocumentID(text.utf8) == nil)
  }
}

@Suite("Ids, byte by byte")
struct DocumentIDTests {
  @Test("Of all characters, those of the alphabet alone write an id, each another one")
  func everyCharacter() throws {
    let text = Array("pv-0123456789abcdefghjkmnpqr0".utf8)
    for index in text.indices {
      var ids: Set<DocumentID> = []
      for character in UInt8.min...UInt8.max {
        var other = text
        other[index] = character
        // The bytes of some collections do not lie together.
        #expect(DocumentID(other) == DocumentID(other.lazy.map { $0 }))
        guard let id = DocumentID(other) else { continue }
        #expect(id.description.utf8.elementsEqual(other))
        ids.insert(id)
      }
      // The last character writes three bits, and the first three stand firm.
      #expect(ids.count == (index < 3 ? 1 : index < 28 ? 32 : 8))
    }
  }
}

@Suite("The secret behind ids and salts")
struct IdentitySecretTests {
  private let secret = IdentitySecret(
    idKey: (0..<32).map { UInt8($0) }, saltKey: (32..<64).map { UInt8($0) })

  @Test("The secret's file reads back as the same secret")
  func fileRoundTrip() {
    let read = IdentitySecret(fileText: secret.fileText)
    #expect(
      read?.id(issuer: "99ZZ", key: Array("a".utf8)[...], replaced: nil)
        == secret.id(issuer: "99ZZ", key: Array("a".utf8)[...], replaced: nil))
  }

  @Test("Ids and salts are those of the recipe, made with another tool (openssl mac HMAC-SHA256)")
  func knownValues() {
    // printf 'pv-id/v1\0'"99ZZ"'\0'"VV-1"'\0' | openssl mac -digest SHA256 -macopt hexkey:0001…1f HMAC, its first 16 bytes.
    let id = secret.id(issuer: "99ZZ", key: Array("VV-1".utf8)[...], replaced: nil)
    #expect(id.bits == 0xA5682F5B48E02A5E29176CF60099998E)
    var salt: [UInt8] = []
    secret.salt(of: id).append(to: &salt)
    #expect(String(decoding: salt, as: UTF8.self) == "f1ca9e023f0acc9a791879e794a931a6")
  }

  @Test(
    "A file of another form is no secret",
    arguments: ["", "praktijkverklaring-geheim/v1\n", "praktijkverklaring-geheim/v2\nid 00\nzout 00\n", "x"])
  func otherForms(text: String) {
    #expect(IdentitySecret(fileText: Array(text.utf8)) == nil)
  }

  @Test("A secret without its last line feed was cut and is no secret")
  func cutFile() {
    #expect(IdentitySecret(fileText: Array(secret.fileText.dropLast())) == nil)
  }

  @Test("Another school, another key or another replaced id gives another id")
  func independence() {
    let ids = [
      ("99ZZ", "a", nil), ("99ZY", "a", nil), ("99ZZ", "b", nil), ("99ZZ", "a", DocumentID(bits: 0)),
    ].map {
      secret.id(issuer: $0.0, key: Array($0.1.utf8)[...], replaced: $0.2)
    }
    #expect(Set(ids).count == 4)
  }
}
