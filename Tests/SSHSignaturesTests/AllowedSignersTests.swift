import SSHSignatures
import TestSupport
import Testing

@Suite("Allowed signers")
struct AllowedSignersTests {
  /// Reads a file in which `KEY` stands for our Ed25519 key's name and base64.
  private func signers(_ text: String) throws -> AllowedSigners {
    let words = try OwnVector.line("ed25519").split(separator: UInt8(ascii: " ")).prefix(2)
    let key = String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    return AllowedSigners(parsing: Array(text.replacing("KEY", with: key).utf8))
  }

  @Test("Each line gives its names, options and key, and says where it stands")
  func entries() throws {
    let rsa = String(decoding: try OwnVector.line("rsa"), as: UTF8.self)
    let signers = try signers(
      """
      # wie mag tekenen

       \t# nog een
      100018965 KEY
      "100018966,100018967#J. de Vries"\tnamespaces="a@v1,b@v1",valid-after="20260901",VALID-BEFORE="202712312359Z"  KEY x
        100018968#balie \(rsa)
      """)
    #expect(signers.problems.isEmpty && signers.problemCount == 0)
    #expect(signers.entries.map(\.line) == [4, 5, 6])
    #expect(signers.entries[0].principals == ["100018965"])
    #expect(signers.entries[0].namespaces == nil && signers.entries[0].window == SignerWindow())
    #expect(try signers.entries[0].key == OwnVector.key("ed25519"))
    let entry = signers.entries[1]
    #expect(entry.principals == ["100018966", "100018967#J. de Vries"])
    #expect(entry.namespaces == ["a@v1", "b@v1"])
    #expect(entry.window.validAfter == SignerTime(year: 2026, month: 9, day: 1))
    let end = try #require(entry.window.validBefore)
    #expect((end.year, end.month, end.day, end.hour, end.minute, end.second) == (2027, 12, 31, 23, 59, 0))
    #expect(end.isUTC && entry.window.validAfter?.isUTC == false)
    #expect(signers.entries[2].principals == ["100018968#balie"])
    #expect(try signers.entries[2].key == OwnVector.key("rsa"))
  }

  @Test("A key without namespaces signs for every purpose, one with them for these")
  func namespaces() throws {
    let entries = try signers("p KEY\np namespaces=\"a,b\" KEY\n").entries
    #expect(entries[0].permits(namespace: "x"))
    #expect(entries[1].permits(namespace: "b"))
    for other in ["", "a,b", "A", "ab"] { #expect(!entries[1].permits(namespace: other)) }
  }

  @Test("A file written on Windows reads the same")
  func windows() throws {
    let text = "# x\r\n\r\np KEY\r\nq namespaces=\"n\" KEY x\r\n"
    #expect(try signers(text).problemCount == 0)
    #expect(try signers(text).entries == signers(text.replacing("\r\n", with: "\n")).entries)
  }

  @Test(
    "A line that cannot be used says why and where",
    arguments: [
      ("KEY", .noPrincipals, 1), ("  KEY x", .noPrincipals, 3), ("sk-ssh-ed25519@openssh.com AAAA", .noPrincipals, 1),
      ("* KEY", .pattern, 1), ("p,?q KEY", .pattern, 1), ("p,!q KEY", .pattern, 1), ("\"p*\" KEY", .pattern, 1),
      ("p namespaces=\"*@v1\" KEY", .pattern, 3), ("p namespaces=\"!a\" KEY", .pattern, 3),
      (",p KEY", .principals, 1), ("p,,q KEY", .principals, 1), ("p, q KEY", .principals, 1),
      ("\"p KEY", .principals, 1), ("\"p\"KEY", .principals, 1), ("p\"q KEY", .principals, 1),
      ("\"\" KEY", .principals, 1),
      ("p cert-authority KEY", .certAuthority, 3), ("p Cert-Authority,namespaces=\"n\" KEY", .certAuthority, 3),
      ("p namespaces=\"n\",cert-authority KEY", .certAuthority, 18), ("p cert-authority=\"x\" KEY", .certAuthority, 3),
      ("p restrict KEY", .unknownOption("restrict"), 3), ("p no-pty,x=\"y\" KEY", .unknownOption("no-pty"), 3),
      ("p ,namespaces=\"n\" KEY", .unknownOption(""), 3), ("p namespace=\"n\" KEY", .unknownOption("namespace"), 3),
      ("p namespaces=\"n\",namespaces=\"n\" KEY", .repeatedOption("namespaces"), 18),
      ("p valid-after=\"20260101\",Valid-After=\"20260101\" KEY", .repeatedOption("valid-after"), 26),
      ("p valid-before=\"20260101\",valid-before=\"20260101\" KEY", .repeatedOption("valid-before"), 27),
      ("p namespaces KEY", .optionForm("namespaces"), 3), ("p namespaces=n KEY", .optionForm("namespaces"), 3),
      ("p namespaces=\"n KEY", .optionForm("namespaces"), 3), ("p namespaces=\"\" KEY", .optionForm("namespaces"), 3),
      ("p namespaces=\"n\"x KEY", .optionForm("namespaces"), 3), ("p namespaces=\"n\", KEY", .unknownOption(""), 18),
      ("p namespaces=\"n\\\" KEY", .optionForm("namespaces"), 3),
      ("p valid-after=\"2026-01-01\" KEY", .time(option: "valid-after"), 3),
      ("p valid-after=\"20260230\" KEY", .time(option: "valid-after"), 3),
      ("p valid-before=\"2026\" KEY", .time(option: "valid-before"), 3),
      ("p valid-before=\"\" KEY", .time(option: "valid-before"), 3),
      ("p valid-after=\"20260102\",valid-before=\"20260101\" KEY", .window, 3),
      ("p valid-before=\"20260101\",valid-after=\"20260101\" KEY", .window, 3),
      ("p", .noKey, 2), ("p ", .noKey, 3), ("p namespaces=\"n\"", .noKey, 17), ("p namespaces=\"n\" ", .noKey, 18),
      ("p namespaces=\"n\" x", .key(.form), 18), ("p ssh-ed25519", .key(.form), 3),
      ("p ssh-ed25519 AAAA", .key(.malformed), 3), ("p ssh-ed25519 %", .key(.malformed), 3),
      ("p ssh-dss AAAAB3NzaC1kc3M=", .key(.unsupported(algorithm: "ssh-dss")), 3),
      ("p namespaces=\"n\" ssh-dss AAAAB3NzaC1kc3M=", .key(.unsupported(algorithm: "ssh-dss")), 18),
      ("p\u{1} KEY", .encoding, 2), ("\u{E9}\u{20AC} x\u{7F} KEY", .encoding, 5), ("p KEY x\ry", .encoding, 85),
      ("\u{E9}\u{1F600} restrict KEY", .unknownOption("restrict"), 4),
    ] as [(String, SignerProblem.Kind, Int)])
  func problems(line: String, kind: SignerProblem.Kind, column: Int) throws {
    for (file, number) in [(line, 1), ("# x\np KEY\n\(line)\r\nq KEY\n", 3)] {
      let signers = try signers(file)
      #expect(signers.problems == [SignerProblem(kind: kind, line: number, column: column)])
      #expect(signers.problemCount == 1)
      #expect(signers.entries.map(\.line) == (number == 3 ? [2, 4] : []), "the others count")
    }
  }

  @Test("A weak key, or one of a kind that is not taken, is no key here")
  func keys() throws {
    for (name, problem) in [
      ("weak", .weak(bits: 1024)), ("nistp384", .unsupported(algorithm: "ecdsa-sha2-nistp384")),
      ("dss", .unsupported(algorithm: "ssh-dss")),
    ] as [(String, SSHKeyProblem)] {
      let signers = AllowedSigners(parsing: try Array("p ".utf8) + OwnVector.line(name))
      #expect(signers.problems.map(\.kind) == [.key(problem)] && signers.entries.isEmpty)
    }
  }

  @Test(
    "A time is read in the forms of ssh-keygen(1), and only when there is such a time",
    arguments: [
      ("20260228", true), ("20260228Z", true), ("20260228z", true), ("202602281200", true), ("20260228120059", true),
      ("20260228120059Z", true), ("20240229", true), ("20000229", true), ("99991231235959", true),
      ("19700101000001", true),
      ("", false), ("Z", false), ("2026", false), ("2026022812", false), ("202602281", false), ("20260228UTC", false),
      ("20260229", false), ("21000229", false), ("20260431", false), ("20261301", false), ("20260001", false),
      ("20260100", false), ("202602282400", false), ("202602281260", false), ("20260228120060", false),
      ("19700101", false), ("19691231", false), ("00000101", false), ("2026022\u{663}", false), ("+2026022", false),
      ("20260228ZZ", false), (" 20260228", false), ("2026022812005999", false),
    ])
  func times(text: String, isTime: Bool) throws {
    let signers = try signers("p valid-after=\"\(text)\" KEY")
    #expect((signers.entries.first?.window.validAfter != nil) == isTime)
    #expect(signers.problems.map(\.kind) == (isTime ? [] : [.time(option: "valid-after")]))
  }

  @Test(
    "Both ends of a window belong to it, and the beginning of the day counts",
    arguments: [
      ("valid-after=\"20260902\"", .tooEarly), ("valid-after=\"20260901\"", .inside),
      ("valid-after=\"20260901000001\"", .tooEarly), ("valid-after=\"20260831235959Z\"", .inside),
      ("valid-before=\"20260831\"", .tooLate), ("valid-before=\"20260831235959\"", .tooLate),
      ("valid-before=\"20260901\"", .inside), ("valid-before=\"20260901Z\"", .inside),
      ("valid-before=\"20260902\"", .inside), ("valid-after=\"20250101\",valid-before=\"20260901\"", .inside),
      ("valid-after=\"20260901\",valid-before=\"20270101\"", .inside),
      ("valid-after=\"20251231\",valid-before=\"20260101\"", .tooLate),
    ] as [(String, SignerWindow.Position)])
  func windows(options: String, position: SignerWindow.Position) throws {
    let window = try #require(try signers("p \(options) KEY").entries.first?.window)
    #expect(window.position(ofDay: SignerTime(year: 2026, month: 9, day: 1)) == position)
    #expect(window.contains(year: 2026, month: 9, day: 1) == (position == .inside))
  }

  @Test("A file that an editor encoded anew is told so")
  func reencoded() throws {
    let marked = [0xEF, 0xBB, 0xBF] + Array("p KEY\n".utf8)
    #expect(AllowedSigners(parsing: marked).problems == [SignerProblem(kind: .reencoded, line: 1, column: 1)])
    let behind = try signers("\u{FEFF}# x\np KEY\n")
    #expect(behind.entries.map(\.line) == [2] && behind.problems.map(\.kind) == [.reencoded])
    let utf16 = "p ssh-ed25519 AAAA\nq\n".utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    for bytes in [utf16, [0xFF, 0xFE] + utf16] {
      #expect(AllowedSigners(parsing: bytes).problems == [SignerProblem(kind: .reencoded, line: 1, column: 1)])
    }
  }

  @Test("A line that is not UTF-8 does not count, a comment may be anything")
  func encoding() throws {
    let key = try OwnVector.line("ed25519")
    let bytes = Array("# caf".utf8) + [0xE9, 0x0A, 0x70, 0xE9, 0x20] + key + [0x0A, 0x70, 0x20] + key
    let signers = AllowedSigners(parsing: bytes)
    #expect(signers.problems == [SignerProblem(kind: .encoding, line: 2, column: 1)])
    #expect(signers.entries.map(\.line) == [3])
  }

  @Test("Threat: DoS/oversized input: long lines and many wrong ones cost little")
  func limits() throws {
    let comment = String(repeating: "x", count: AllowedSigners.maximumLineByteCount)
    #expect(try signers("p KEY \(comment)\nq KEY").problems.map(\.kind) == [.tooLong])
    let many = try signers(String(repeating: "p\n", count: 5000) + "p KEY")
    #expect(many.problems.count == AllowedSigners.maximumProblemCount && many.problemCount == 5000)
    #expect(many.entries.map(\.line) == [5001])
    #expect(try signers("").entries.isEmpty && signers("\n\n").problems.isEmpty)
  }
}
