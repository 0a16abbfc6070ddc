import Manifests
import TestSupport
import Testing

/// The name under which tests sign.
func keyName(_ text: String = "school.example/zegel") throws -> KeyName {
  try #require(KeyName(text))
}

/// A signing key that is the same in every run.
func signingKey(_ seed: UInt8, name: String = "school.example/zegel") throws -> SigningKey {
  try SigningKey(name: try keyName(name), seed: [UInt8](repeating: seed, count: 32))
}

@Suite("Ed25519")
struct Ed25519Tests {
  @Test(
    "Keys and signatures are those of RFC 8032, 7.1",
    arguments: [
      (
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
      ),
      (
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
      ),
    ])
  func knownSignatures(seed: String, publicKey: String, message: String, signature: String) throws {
    let key = try SigningKey(name: keyName(), seed: #require(decoded(hexadecimal: seed)))
    let message = try #require(decoded(hexadecimal: message))
    #expect(key.verifier.publicKey.bytes == decoded(hexadecimal: publicKey))
    #expect(key.signature(over: message).bytes == decoded(hexadecimal: signature))
    #expect(key.verifier.publicKey.isValid(key.signature(over: message).bytes, over: message))
  }

  @Test("No bit of the message or the signature can be turned, and none left out")
  func everyBitCounts() throws {
    let key = try signingKey(7)
    let message = Array("zegel\n".utf8)
    let signature = key.signature(over: message).bytes
    for bit in 0..<8 * (message.count + signature.count) {
      var whole = message + signature
      whole[bit / 8] ^= 1 << UInt8(bit % 8)
      let (wrongMessage, wrongSignature) = (Array(whole[..<message.count]), Array(whole[message.count...]))
      #expect(!key.verifier.publicKey.isValid(wrongSignature, over: wrongMessage))
    }
    for wrong in [[], Array(signature.dropLast()), signature + [0]] {
      #expect(!key.verifier.publicKey.isValid(wrong, over: message))
    }
  }

  /// All encodings of the eight points whose order divides 8, also those with y + p, and their reasons.
  private static let weakKeys: [(String, KeyProblem)] = [
    ("0000000000000000000000000000000000000000000000000000000000000000", .smallOrder),
    ("0000000000000000000000000000000000000000000000000000000000000080", .smallOrder),
    ("0100000000000000000000000000000000000000000000000000000000000000", .smallOrder),
    ("0100000000000000000000000000000000000000000000000000000000000080", .smallOrder),
    ("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", .smallOrder),
    ("ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", .smallOrder),
    ("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05", .smallOrder),
    ("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85", .smallOrder),
    ("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a", .smallOrder),
    ("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa", .smallOrder),
    ("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", .notCanonical),
    ("edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", .notCanonical),
    ("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f", .notCanonical),
    ("eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", .notCanonical),
    ("ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff", .notCanonical),
    ("", .length),
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f70751", .length),
    ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a00", .length),
  ]

  @Test("Threat: a key that no honest signer has is not taken", arguments: weakKeys)
  func refusesWeakKeys(key: String, problem: KeyProblem) throws {
    let bytes = try #require(decoded(hexadecimal: key))
    #expect(throws: problem) { try PublicKey(bytes: bytes) }
  }

  @Test("A key just below the prime is a key")
  func canonicalKeys() throws {
    let bytes = try #require(decoded(hexadecimal: "ebffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"))
    #expect(try PublicKey(bytes: bytes).bytes == bytes)
  }
}

@Suite(
  "Vectors of Ed25519", .enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
struct Ed25519VectorTests {
  @Test("Wycheproof: each signature is valid or not as it says")
  func wycheproof() throws {
    var count = 0
    for group in try Vector.file("wycheproof/ed25519_test.json")["testGroups"].elements {
      let key = try? PublicKey(bytes: #require(group["publicKey"]["pk"].hexadecimal))
      for vector in group["tests"].elements {
        count += 1
        let message = try #require(vector["msg"].hexadecimal)
        let signature = try #require(vector["sig"].hexadecimal)
        let isValid = key?.isValid(signature, over: message) ?? false
        #expect(isValid == (vector["result"].string == "valid"), "\(vector["tcId"]) \(vector["comment"])")
      }
    }
    #expect(count == 151)
  }

  @Test("ed25519.cr.yp.to: keys and signatures are those of sign.input")
  func signInput() throws {
    let file = try #require(SharedFolder.contents("vectors/ed25519-cr-yp-to/sign.input.first256"))
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 256)
    for line in lines {
      let fields = try line.split(separator: ":", omittingEmptySubsequences: false).map {
        try #require(decoded(hexadecimal: $0))
      }
      let key = try SigningKey(name: keyName(), seed: Array(fields[0].prefix(32)))
      #expect(key.verifier.publicKey.bytes == fields[1])
      #expect(key.signature(over: fields[2]).bytes == Array(fields[3].prefix(64)))
    }
  }
}
