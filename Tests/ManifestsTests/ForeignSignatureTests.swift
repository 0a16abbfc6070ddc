import Manifests
import TestSupport
import Testing

/// The kinds of signatures that only others make.
@Suite("Signatures of others")
struct ForeignSignatureTests {
  @Test(
    "SHA-512 gives the digests of FIPS 180-4",
    arguments: [
      (
        "",
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
      ),
      (
        "abc",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"
      ),
    ])
  func knownDigests(text: String, expected: String) {
    #expect(Digest512(of: Array(text.utf8)).bytes == decoded(hexadecimal: expected))
  }

  /// A number of so many bits, odd or even.
  private func number(bits: Int, last: UInt8 = 1) -> [UInt8] {
    var bytes = [UInt8](repeating: 0x5A, count: (bits + 7) / 8)
    bytes[0] = 1 << UInt8((bits - 1) % 8)
    bytes[bytes.count - 1] = last
    return bytes
  }

  @Test("The bits of a number are those behind its leading zeros")
  func bitCounts() {
    #expect(RSAPublicKey.bitCount(of: []) == 0)
    #expect(RSAPublicKey.bitCount(of: [0, 0]) == 0)
    #expect(RSAPublicKey.bitCount(of: [0, 1, 0]) == 9)
    for bits in 16..<40 { #expect(RSAPublicKey.bitCount(of: number(bits: bits)) == bits) }
  }

  @Test(
    "An RSA key is taken when its numbers can be those of one, and are not too small or too large",
    arguments: [
      (2048, 1, [1, 0, 1], true), (2049, 1, [1, 0, 1], true), (8192, 1, [1, 0, 1], true), (3072, 1, [3], true),
      (2047, 1, [1, 0, 1], false), (1024, 1, [1, 0, 1], false), (8193, 1, [1, 0, 1], false),
      (2048, 0, [1, 0, 1], false), (2048, 1, [], false), (2048, 1, [0], false), (2048, 1, [1], false),
      (2048, 1, [2], false), (2048, 1, [1, 0, 0], false), (2048, 1, [1, 0xFF, 0xFF, 0xFF, 0xFF], true),
      (2048, 1, [3, 0xFF, 0xFF, 0xFF, 0xFF], false),
    ] as [(Int, UInt8, [UInt8], Bool)])
  func keys(bits: Int, last: UInt8, exponent: [UInt8], isTaken: Bool) {
    let key = RSAPublicKey(modulus: number(bits: bits, last: last), exponent: exponent)
    #expect((key != nil) == isTaken)
    #expect(key.map { $0.modulusByteCount } ?? (bits + 7) / 8 == (bits + 7) / 8)
  }

  @Test("No bytes that are not RSA's verify, whatever their number")
  func noSignatures() throws {
    let key = try #require(RSAPublicKey(modulus: number(bits: 2048), exponent: [1, 0, 1]))
    for count in [0, 1, 255, 256, 257, 512] {
      for byte: UInt8 in [0, 1, 0xFF] {
        let bytes = [UInt8](repeating: byte, count: count)
        #expect(!key.isValid(bytes, over: [], hash: .sha256) && !key.isValid(bytes, over: [], hash: .sha512))
      }
    }
  }

  /// The point G (SEC 2, 2.4.2).
  private static let base =
    "046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"

  @Test("Only the 65 bytes of a point of P-256 make a key")
  func points() throws {
    let point = try #require(decoded(hexadecimal: Self.base))
    let key = try #require(P256PublicKey(uncompressedPoint: point))
    let long = [UInt8](repeating: 1, count: 33)
    #expect(!key.isValid(r: long, s: [1], over: []) && !key.isValid(r: [1], s: long, over: []))
    #expect(!key.isValid(r: [], s: [], over: []))
    #expect(P256PublicKey(uncompressedPoint: []) == nil)
    #expect(P256PublicKey(uncompressedPoint: point + [0]) == nil)
    #expect(P256PublicKey(uncompressedPoint: point.dropLast()) == nil)
    #expect(P256PublicKey(uncompressedPoint: [0x02] + point[1...32]) == nil)
    #expect(P256PublicKey(uncompressedPoint: [UInt8](repeating: 0, count: 65)) == nil)
    #expect(P256PublicKey(uncompressedPoint: [0x04] + [UInt8](repeating: 0, count: 64)) == nil)
    for index in point.indices {
      var wrong = point
      wrong[index] ^= 1
      #expect(P256PublicKey(uncompressedPoint: wrong) == nil, "off the curve")
    }
  }
}

@Suite(
  "Vectors of the signatures of others",
  .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
struct ForeignSignatureVectorTests {
  @Test("NIST: SHA-512 of short messages")
  func sha512() throws {
    var count = 0
    for record in try responseRecords("nist-sha2/SHA512ShortMsg.rsp") {
      guard let length = record["Len"].flatMap({ Int($0) }) else { continue }
      count += 1
      let message = try #require(record["Msg"].flatMap { decoded(hexadecimal: $0) })
      let digest = try #require(record["MD"].flatMap { decoded(hexadecimal: $0) })
      #expect(Digest512(of: Array(message.prefix(length / 8))).bytes == digest)
    }
    #expect(count == 129)
  }

  @Test("Wycheproof: each ECDSA signature is valid or not as it says")
  func wycheproof() throws {
    var count = 0
    for group in try Vector.file("wycheproof/ecdsa_secp256r1_sha256_p1363_test.json")["testGroups"].elements {
      let point = try #require(group["publicKey"]["uncompressed"].hexadecimal)
      let key = try #require(P256PublicKey(uncompressedPoint: point))
      for vector in group["tests"].elements {
        count += 1
        let (message, bytes) = try (#require(vector["msg"].hexadecimal), #require(vector["sig"].hexadecimal))
        let half = bytes.count / 2
        let isValid = key.isValid(r: Array(bytes[..<half]), s: Array(bytes[half...]), over: message)
        // Halves of another length write the same numbers: SSH's form has no leading zeros.
        guard bytes.count == 64 else { continue }
        #expect(isValid == (vector["result"].string == "valid"), "\(vector["tcId"]) \(vector["comment"])")
      }
    }
    #expect(count == 262)
  }
}
