import SSHSignatures
import TestSupport
import Testing

/// A question to `ssh-keygen -Y verify` and to us: is this a signature of this principal over this message?
struct AgreementCase: Sendable, CustomTestStringConvertible {
  let name: String
  /// The file of allowed signers; `{ed25519}` and the like stand for the public key of that name.
  var signers = "p {ed25519}\n"
  var principal = "p"
  var namespace = OwnVector.namespace
  /// At whose beginning it is asked for.
  var day = (2026, 9, 1)
  /// The names of files that `KeygenWorld` makes.
  var message = "message"
  var signature = "ed25519"
  /// What we say, and what ssh-keygen says; nil where its versions differ.
  let ours: Bool
  let theirs: Bool?

  var testDescription: String { name }
}

/// A folder with keys, messages and signatures that ssh-keygen makes for this run.
struct KeygenWorld {
  let folder: String
  private let keys: [String: String]

  private static let kinds = [
    ("ed25519", "-t ed25519"), ("other", "-t ed25519"), ("ecdsa", "-t ecdsa -b 256"), ("rsa", "-t rsa -b 3072"),
    ("nistp384", "-t ecdsa -b 384"), ("weak", "-t rsa -b 1024"),
  ]

  init(in folder: String) throws {
    self.folder = folder
    let message = try OwnVector.message()
    try OutsideTool.write(message, to: "\(folder)/message")
    try OutsideTool.write(message + [0x78], to: "\(folder)/changed")
    try OutsideTool.write([], to: "\(folder)/nothing")
    try OutsideTool.write(message.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, to: "\(folder)/windows")
    var keys: [String: String] = [:]
    for (name, options) in Self.kinds {
      let sign = "ssh-keygen -q -Y sign -f \(name) -n \(OwnVector.namespace)"
      let made = OutsideTool.run(
        """
        cd '\(folder)' && ssh-keygen -q \(options) -N '' -C '' -f \(name) && \
        \(sign) < message > \(name).sig 2>/dev/null && cat \(name).pub
        """)
      try #require(made.status == 0, "\(made.output)")
      keys[name] = made.output.split(separator: " ").prefix(2).joined(separator: " ").filter { $0 != "\n" }
    }
    for name in ["rsa-sha2-256", "rsa-sha1"] {
      try OutsideTool.write(OwnVector.file("\(name).sig"), to: "\(folder)/\(name).sig")
    }
    keys["vector"] = String(decoding: try OwnVector.line("rsa"), as: UTF8.self)
    self.keys = keys
    let more = OutsideTool.run(
      """
      cd '\(folder)'
      ssh-keygen -q -Y sign -O hashalg=sha256 -f ed25519 -n \(OwnVector.namespace) < message > sha256.sig 2>/dev/null
      ssh-keygen -q -Y sign -f ed25519 -n file < message > file.sig 2>/dev/null
      ssh-keygen -q -Y sign -f ed25519 -n \(OwnVector.namespace) < changed > changed.sig 2>/dev/null
      """)
    try #require(more.status == 0, "\(more.output)")
    try writeChanged()
  }

  /// Signatures that are changed by hand.
  private func writeChanged() throws {
    let text = try #require(OutsideTool.contents("\(folder)/ed25519.sig"))
    let string = String(decoding: text, as: UTF8.self)
    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
      try OutsideTool.write(Array(bytes), to: "\(folder)/\(name).sig")
    }
    func write(_ name: String, _ change: (inout Parts) -> Void) throws {
      var parts = try Parts(of: text)
      change(&parts)
      try write(name, parts.text)
    }
    try write("windows", string.replacing("\n", with: "\r\n").utf8)
    try write("indented", string.replacing("-----\n", with: "-----\n ", maxReplacements: 1).utf8)
    try write("tail", "\(string)x\n".utf8)
    try write("blank", "\(string)\n\n".utf8)
    try write("cut", string.dropLast(40).utf8)
    try write("public", try #require(keys["ed25519"]).utf8)
    try write("empty", [])
    try write("version-0") { $0.version = 0 }
    try write("version-2") { $0.version = 2 }
    try write("reserved") { $0.reserved = [1] }
    try write("renamed") { $0.namespace = Array("file".utf8) }
    try write("rehashed") { $0.hash = Array("sha256".utf8) }
    try write("md5") { $0.hash = Array("md5".utf8) }
    try write("longer") { $0.rest = [0] }
    try write("flipped") { $0.value[10] ^= 1 }
    let other = try Parts(of: #require(OutsideTool.contents("\(folder)/other.sig")))
    try write("rekeyed") { $0.key = other.key }
    // The order of the group (RFC 8032, 5.1), added to S: the same equation holds.
    let order: [UInt8] = [
      0xED, 0xD3, 0xF5, 0x5C, 0x1A, 0x63, 0x12, 0x58, 0xD6, 0x9C, 0xF7, 0xA2, 0xDE, 0xF9, 0xDE, 0x14,
    ]
    try write("malleable") { parts in
      var carry = 0
      for (index, byte) in (order + [UInt8](repeating: 0, count: 15) + [0x10]).enumerated() {
        carry += Int(parts.value[32 + index]) + Int(byte)
        parts.value[32 + index] = UInt8(truncatingIfNeeded: carry)
        carry >>= 8
      }
    }
  }

  private func signers(_ question: AgreementCase) -> [UInt8] {
    Array(keys.reduce(question.signers) { $0.replacing("{\($1.key)}", with: $1.value) }.utf8)
  }

  func theirAnswer(_ question: AgreementCase) throws -> (isGood: Bool, output: String) {
    try OutsideTool.write(signers(question), to: "\(folder)/signers")
    let (year, month, day) = question.day
    let time = "\(year)\(month < 10 ? "0" : "")\(month)\(day < 10 ? "0" : "")\(day)"
    let (status, output) = OutsideTool.run(
      """
      cd '\(folder)' && TZ=UTC ssh-keygen -Y verify -f signers -I '\(question.principal)' -n '\(question.namespace)' \
      -Overify-time=\(time) -s \(question.signature).sig < \(question.message)
      """)
    try #require(status == 0 || status == 255, "\(output)")
    return (status == 0, output)
  }

  func ourAnswer(_ question: AgreementCase) throws -> Bool {
    let message = try #require(OutsideTool.contents("\(folder)/\(question.message)"))
    let file = try #require(OutsideTool.contents("\(folder)/\(question.signature).sig"))
    guard let signature = try? SSHSignature(parsing: file),
      (try? signature.verify(message, namespace: question.namespace)) != nil
    else { return false }
    return AllowedSigners(parsing: signers(question)).entries.contains { entry in
      entry.principals.contains(question.principal) && entry.key == signature.key
        && entry.permits(namespace: question.namespace)
        && entry.window.contains(year: question.day.0, month: question.day.1, day: question.day.2)
    }
  }
}

@Suite("ssh-keygen", .enabled(if: OutsideTool.isInstalled("ssh-keygen"), "no ssh-keygen"))
struct KeygenAgreementTests {
  @Test("ssh-keygen and we answer alike, but where we are known to be stricter")
  func cases() throws {
    try OutsideTool.inFolder { folder in
      let world = try KeygenWorld(in: folder)
      for question in AgreementCase.all {
        let theirs = try world.theirAnswer(question)
        #expect(try world.ourAnswer(question) == question.ours, "\(question.name): ours")
        if let expected = question.theirs {
          #expect(theirs.isGood == expected, "\(question.name): theirs: \(theirs.output)")
        }
      }
    }
  }

  @Test("ssh-keygen and we agree about every window")
  func windows() throws {
    var generator = SeededGenerator(seed: 20_260_901)
    func time() -> String {
      let day = "2026090\(Int.random(in: 1...3, using: &generator))"
      let clock = ["", "0000", "0001", "2359", "000000", "000001", "235959"].randomElement(using: &generator) ?? ""
      return day + clock + (Bool.random(using: &generator) ? "Z" : "")
    }
    try OutsideTool.inFolder { folder in
      let world = try KeygenWorld(in: folder)
      var goodCount = 0
      for _ in 0..<150 {
        let options = [
          ["valid-after=\"\(time())\""], ["valid-before=\"\(time())\""],
          ["valid-after=\"\(time())\"", "valid-before=\"\(time())\""],
        ].randomElement(using: &generator)?.joined(separator: ",")
        let question = AgreementCase(
          name: "", signers: "p \(options ?? "") {ed25519}\n", day: (2026, 9, Int.random(in: 1...3, using: &generator)),
          ours: true, theirs: nil)
        let theirs = try world.theirAnswer(question)
        goodCount += theirs.isGood ? 1 : 0
        #expect(try world.ourAnswer(question) == theirs.isGood, "\(question.signers) \(question.day) \(theirs.output)")
      }
      #expect(30...120 ~= goodCount, "both answers occur")
    }
  }
}
