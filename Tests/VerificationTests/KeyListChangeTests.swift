import Dossiers
import Manifests
import Testing
import Verification

@Suite("Changes of key lists")
struct KeyListChangeTests {
  private func line(_ number: UInt8, name: String = "s.example") throws -> KeyList.Line {
    let school = try #require(School(brin: "25PW", name: "ROC"))
    let period = try #require(KeyPeriod(from: day("2026-01-01")))
    return .key(
      try #require(ListedKey(key: signingKey(number, name: name).verifier, period: period, school: school)))
  }

  private func selector(_ number: UInt8, name: String = "s.example") throws -> KeySelector {
    try #require(KeySelector(signingKey(number, name: name).verifier.hexadecimalID))
  }

  @Test("A key is added once, ended and revoked, and the next list says so")
  func changes() throws {
    let root = try signingKey(9, name: rootName)
    let first = try SignedKeyList(
      KeyList(first: root.verifier.name, madeAt: moment(), lines: [line(1)]), signedBy: root)
    var lines = first.list.lines
    try lines.add(line(2))
    #expect(throws: ListChangeProblem.keyListed) { try lines.add(line(1)) }
    try lines.end(selector(1), on: day("2026-06-30"))
    // The same key with another period is still the same key.
    #expect(throws: ListChangeProblem.keyListed) { try lines.add(line(1)) }
    try lines.revoke(selector(2), asOf: day("2026-03-01"))
    let list = try first.successor(madeAt: moment(), lines: lines)
    #expect(list.serial == 2 && list.previous == first.digest)
    #expect(list.keys.map(\.period.to) == [try day("2026-06-30"), nil])
    #expect(list.keys.map(\.period.revokedAsOf) == [nil, try day("2026-03-01")])
    #expect(try KeyList(text: list.text) == list)
    #expect(throws: ListChangeProblem.earlier(than: try moment())) {
      try first.successor(madeAt: moment().adding(days: -1), lines: lines)
    }
  }

  @Test("no un-revoke: the revocation of a key can only be moved to an earlier day")
  func noUnrevoke() throws {
    var lines = [try line(1)]
    try lines.revoke(selector(1), asOf: day("2026-03-01"))
    for later in ["2026-03-01", "2026-03-02"] {
      #expect(throws: ListChangeProblem.alreadyRevoked(asOf: try day("2026-03-01"))) {
        try lines.revoke(selector(1), asOf: day(later))
      }
    }
    try lines.revoke(selector(1), asOf: day("2026-02-28"))
    #expect(lines[0].period.revokedAsOf == (try day("2026-02-28")))
    try lines.end(selector(1), on: day("2026-12-31"))
    #expect(lines[0].period.revokedAsOf == (try day("2026-02-28")))
    #expect(throws: ListChangeProblem.period(from: try day("2026-01-01"))) {
      try lines.end(selector(1), on: day("2025-12-31"))
    }
  }

  @Test("A key is found by its id, and by its name and id where several have it")
  func selectors() throws {
    let key = try signingKey(1, name: "s.example").verifier
    var lines = [try line(1)]
    for text in [key.hexadecimalID, key.hexadecimalID.uppercased(), "s.example+\(key.hexadecimalID)", "\(key)"] {
      try lines.end(#require(KeySelector(text)), on: day())
    }
    for text in ["00000000", "t.example+\(key.hexadecimalID)"] {
      #expect(throws: ListChangeProblem.unknownKey) { try lines.end(#require(KeySelector(text)), on: day()) }
    }
    for text in ["", "s.example", "1234567", "123456789", "+1234567", "s.example+", "s.example+xyz", "-1234567"] {
      #expect(KeySelector(text) == nil, "\(text)")
    }
    let period = try #require(KeyPeriod(from: day("2026-01-01")))
    let bytes: [UInt8] = [0x30, 0x02, 0x30, 0x00]
    let certificate = try #require(TimestampAuthority(certificate: bytes, name: "Tijd", period: period))
    try lines.add(.authority(certificate))
    try lines.end(#require(KeySelector(certificate.hexadecimalID)), on: day())
    #expect(lines[1].period.to == (try day()))
    #expect(throws: ListChangeProblem.keyListed) { try lines.add(.authority(certificate)) }
  }
}
