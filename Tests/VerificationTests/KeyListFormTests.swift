import Dossiers
import Manifests
import TestSupport
import Testing
import Verification

@Suite("The form of key lists")
struct KeyListFormTests {
  private static let digest = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  /// RFC 8032's TEST 2, and the same bits under two other names.
  private static let key =
    "voorbeeld.example/praktijkverklaringen/2026-11+e07a176b+AT1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM"
  /// Two sequences, as the certificate's form demands.
  private static let certificate = "MAgwBQIDAQIDBA=="

  private static func text(_ zegel: String = key, status: String) -> String {
    """
    \(rootName)
    3
    vorige \(digest)
    opgesteld 2026-11-23T10:00:00Z
    aantal 3
    zegel \(zegel) vanaf 2026-01-01 school 25PW ROC Voorbeeld  & zonen
    status \(status) vanaf 2026-01-01 tot 2026-12-31 ingetrokken-per 2026-06-01 school 25PW ROC Voorbeeld
    tijdstempel \(certificate) vanaf 2025-01-01 tot 2025-01-01 naam Tijd B.V.

    """
  }

  private static func text() throws -> String {
    text(status: try signingKey(4).verifier.description)
  }

  @Test("The example of the format is read, and written as it was")
  func example() throws {
    let text = try Self.text()
    let list = try KeyList(text: Array(text.utf8))
    #expect(String(decoding: list.text, as: UTF8.self) == text)
    #expect(list.origin.description == rootName)
    #expect(list.keys.map(\.key.description) == [Self.key, try signingKey(4).verifier.description])
    #expect(list.keys.map(\.role) == [.zegel, .status])
    #expect(list.keys.map(\.school.name) == ["ROC Voorbeeld  & zonen", "ROC Voorbeeld"])
    #expect(list.keys.map(\.school.brin) == ["25PW", "25PW"])
    #expect(list.keys[0].period == KeyPeriod(from: try day("2026-01-01")))
    #expect(
      list.keys[1].period
        == KeyPeriod(from: try day("2026-01-01"), to: try day("2026-12-31"), revokedAsOf: try day("2026-06-01")))
    #expect(list.authorities.map(\.name) == ["Tijd B.V."])
    #expect(
      list.authorities[0].pem == "-----BEGIN CERTIFICATE-----\n\(Self.certificate)\n-----END CERTIFICATE-----\n")
  }

  private static let long = String(repeating: "é", count: 101)

  @Test(
    "Each line that is wrong in any way has its problem",
    arguments: [
      (rootName, "raad.example", .origin, 1), (rootName, statusName, .origin, 1),
      ("\n3\n", "\n03\n", .serial, 2), ("vorige \(digest)", "vorige -", .previous, 3),
      ("opgesteld ", "opgesteld  ", .madeAt, 4), ("opgesteld", "volgende-uiterlijk", .madeAt, 4),
      ("aantal 3", "aantal 4", .count(announced: 4, found: 3), 5),
      ("aantal 3", "aantal 2", .count(announced: 2, found: 3), 5), ("aantal 3", "aantal drie", .countForm, 5),
      ("\nzegel ", "\nsleutel ", .lineForm, 6), ("\nzegel ", "\nZegel ", .lineForm, 6),
      ("\nzegel ", "\n zegel ", .lineForm, 6), ("\nzegel ", "\n\nzegel ", .lineForm, 6),
      ("\nzegel ", "\nsleutels ", .lineForm, 6), ("\nzegel ", "\nzegel  ", .key(.form), 6),
      ("\nzegel ", "\nstatus ", .role, 6), ("e07a176b", "e07a176c", .key(.keyID), 6),
      ("+AT1A", "+AT 1A", .key(.form), 6), ("+AT1A", "+Aj1A", .key(.algorithm), 6),
      (" vanaf 2026-01-01 school", " school", .lineForm, 6), ("vanaf 2026-01-01 school", "vanaf school", .day, 6),
      ("vanaf 2026-01-01 school", "vanaf 2026-02-30 school", .day, 6),
      ("vanaf 2026-01-01 school", "vanaf  2026-01-01 school", .day, 6),
      ("vanaf 2026-01-01 school", "vanaf 2026-01-01 tot 2025-12-31 school", .period, 6),
      ("vanaf 2026-01-01 school", "vanaf 2026-01-01 ingetrokken-per 2026-01-01 tot 2026-01-02 school", .lineForm, 6),
      ("vanaf 2026-01-01 school", "vanaf 2026-01-01 tot - school", .day, 6),
      (" school 25PW ROC Voorbeeld  & zonen", "", .lineForm, 6), ("school 25PW ROC", "naam 25PW ROC", .lineForm, 6),
      (" 25PW ROC Voorbeeld  & zonen", " 25PW", .lineForm, 6), (" 25PW ROC Voorbeeld  & zonen", " 25PW ", .name, 6),
      ("25PW ROC", "25pw ROC", .brin, 6), ("25PW ROC", "25PW01 ROC", .brin, 6), ("25PW ROC", "2 5PW ROC", .brin, 6),
      ("25PW ROC", "25PW  ROC", .name, 6), ("& zonen", "& zonen ", .name, 6), ("& zonen", "\u{202E}zonen", .name, 6),
      ("& zonen", "\u{200B}zonen", .name, 6), ("& zonen", "zo\u{FEFF}nen", .name, 6),
      ("& zonen", "zo\u{AD}nen", .name, 6), ("& zonen", "zo\u{34F}nen", .name, 6),
      ("& zonen", "zo\u{85}nen", .name, 6), ("& zonen", "zo\tnen", .name, 6), ("& zonen", "zo\rnen", .name, 6),
      ("& zonen", "zo\u{2028}nen", .name, 6), ("& zonen", "\u{3164}", .name, 6), ("& zonen", "\u{A0}", .name, 6),
      ("ROC Voorbeeld  & zonen", long, .name, 6),
      ("\nstatus ", "\nzegel ", .role, 7), ("tot 2026-12-31", "tot 2025-12-31", .period, 7),
      ("ingetrokken-per 2026-06-01", "ingetrokken-per 2026-06-31", .day, 7),
      (certificate, "MAgwBQIDAQIDBB==", .certificate, 8), (certificate, "MAgwBQIDAQIDBAU=", .certificate, 8),
      (certificate, "MAcwBQIDAQIDBA==", .certificate, 8), (certificate, "AAAA", .certificate, 8),
      (certificate, "", .certificate, 8), (certificate, "MAgCBQIDAQIDBA==", .certificate, 8),
      (certificate, "MIEIMAUCAwECAwQ=", .certificate, 8), ("naam Tijd", "school 25PW Tijd", .lineForm, 8),
      ("naam Tijd B.V.", "naam", .lineForm, 8), ("naam Tijd B.V.", "naam ", .name, 8),
      ("2025-01-01 tot 2025-01-01", "2025-01-02 tot 2025-01-01", .period, 8), ("B.V.\n", "B.V.", .noFinalLineFeed, 8),
    ] as [(String, String, ListProblem.Kind, Int)])
  func refused(old: String, new: String, kind: ListProblem.Kind, line: Int) throws {
    let text = try Self.text()
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed.utf8.elementsEqual(text.utf8) == false)
    #expect(problem(KeyList.self, changed) == ListProblem(kind, line))
  }

  @Test("No key and no certificate stands in a list twice, and no key for lists at all")
  func twice() throws {
    let text = try Self.text().replacing("aantal 3", with: "aantal 4")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 5...7 {
      #expect(problem(KeyList.self, text + lines[index] + "\n") == ListProblem(.listedTwice, 9))
    }
    // The same bits under another name are another key.
    let other = try VerifierKey(Self.key.utf8)
    let renamed = VerifierKey(name: try #require(KeyName("ander.example")), publicKey: other.publicKey)
    #expect(problem(KeyList.self, text + "zegel \(renamed) vanaf 2026-01-01 school 25PW X\n") == nil)
    let root = try signingKey(9, name: rootName).verifier
    for word in ["zegel", "status"] {
      #expect(problem(KeyList.self, text + "\(word) \(root) vanaf 2026-01-01 school 25PW X\n") == ListProblem(.role, 9))
    }
    let school = try #require(School(brin: "25PW", name: "X"))
    #expect(ListedKey(key: root, period: try #require(KeyPeriod(from: day())), school: school) == nil)
  }

  @Test("A list of random lines reads back as it was", arguments: 0..<100)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func any<Value>(_ values: [Value]) throws -> Value { try #require(values.randomElement(using: &random)) }
    let days = try (1...28).map { try #require(Datum(jaar: 2026, maand: 2, dag: $0)) }
    var lines: [KeyList.Line] = []
    for number in 0..<UInt8.random(in: 0...20, using: &random) {
      let from = try any(days)
      let period = try #require(
        KeyPeriod(
          from: from, to: any([nil] + days.filter { $0 >= from }.map { $0 }), revokedAsOf: any([nil] + days.map { $0 }))
      )
      let name = try any(["ROC 't Gooi", "İş é\u{301} 学校", "a  b", "vanaf tot school naam", "x"])
      if try any([true, false]) {
        let key = try signingKey(number, name: any(["s.example", statusName, "\u{E9}/zegel"])).verifier
        let school = try #require(School(brin: "01AA", name: name))
        lines.append(.key(try #require(ListedKey(key: key, period: period, school: school))))
      } else {
        let content = [0x30, 0x02, 0x05, 0x00] + [UInt8](repeating: number, count: Int(number) * 20)
        let length = [UInt8(content.count >> 8), UInt8(content.count & 0xFF)]
        let der =
          [0x30] + (content.count < 128 ? [length[1]] : length[0] == 0 ? [0x81, length[1]] : [0x82] + length) + content
        lines.append(.authority(try #require(TimestampAuthority(certificate: der, name: name, period: period))))
      }
    }
    let list = KeyList(first: try #require(KeyName(rootName)), madeAt: try moment(), lines: lines)
    #expect(try KeyList(text: list.text) == list)
    for authority in list.authorities {
      #expect(
        TimestampAuthority(pem: Array(authority.pem.utf8), name: authority.name, period: authority.period) == authority)
    }
  }

  @Test(
    "What is not one certificate in PEM is none",
    arguments: [
      ("-----BEGIN CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----"), ("-----BEGIN", "x\n-----BEGIN"),
      ("-----END CERTIFICATE-----\n", ""), ("-----END CERTIFICATE-----\n", "-----END CERTIFICATE-----"),
      ("-----END CERTIFICATE-----\n", "-----END CERTIFICATE-----\n\n"), ("MAgw", "MA gw"), ("MAgw", "MAgwMAgw"),
      ("=", ""), (certificate, ""),
    ])
  func notPEM(old: String, new: String) throws {
    let period = try #require(KeyPeriod(from: day()))
    let pem = "-----BEGIN CERTIFICATE-----\n\(Self.certificate)\n-----END CERTIFICATE-----\n"
    #expect(TimestampAuthority(pem: Array(pem.utf8), name: "x", period: period) != nil)
    #expect(TimestampAuthority(pem: Array(pem.replacing("\n", with: "\r\n").utf8), name: "x", period: period) != nil)
    #expect(TimestampAuthority(pem: Array(pem.replacing(old, with: new).utf8), name: "x", period: period) == nil)
    #expect(TimestampAuthority(pem: Array((pem + pem).utf8), name: "x", period: period) == nil)
  }
}
