import Diagnostics
import Dossiers
import JSONText
import Manifests
import QRCodes
import TestSupport
import Testing
import Verification
import Verklaringen

@Suite("What a QR code is worth")
struct PaperJudgementTests {
  private static let id = DocumentID(bits: 1 << 64)

  /// A QR code that a key signed, and that names the key, or another.
  private func paper(
    _ seed: UInt8 = 1, naming: UInt8? = nil, name: String = Fixture.origin, brin: String = Fixture.brin
  ) throws -> SignedPaper {
    let key = try Fixture.key(seed, name: name)
    let named = try Fixture.key(naming ?? seed, name: name).verifier
    let record = JSONValue.object([
      "afg": .string(Fixture.issued), "aft": .array([.string("papier"), .string("Utrecht"), .string("2026-11-18")]),
      "bpv": .array([.string("2026-02-02"), .string("2026-11-13")]), "brin": .string(brin), "crebo": .string("25499"),
      "dos": .string("900"), "id": .string(Self.id.description),
      "lb": .array([.string("100018965"), .string("Bedrijf & Zoon")]), "naam": .string("Noor Jansen"),
      "op": .string("P. Opleider"), "sha": .string(Base64.text(of: [UInt8](repeating: 0, count: 32))),
      "sl": .string(named.hexadecimalID), "wp": .object(["B1-K1": .array([.integer(1)])]),
    ]).canonicalBytes
    let signature = key.signature(over: Array("pv-qr/1\n".utf8) + record).bytes
    return try SignedPaper(Array("https://roc.example/c#1".utf8) + Base32.text(of: record + signature))
  }

  private func outcome(_ paper: SignedPaper, _ trust: Trust, _ book: StatusBook = StatusBook()) -> Outcome {
    Checker(trust: trust, book: book).conclude(paper).outcome
  }

  @Test("Signed by a key that is trusted: genuine, and with no status list that is said too")
  func trusted() throws {
    let conclusion = Checker(trust: Trust(try Fixture.key(1).verifier), book: StatusBook()).conclude(try paper())
    #expect(conclusion.outcome == .genuineStatusStale && conclusion.record != nil && conclusion.status == .notChecked)
  }

  @Test("Without a key nothing is said; by another key the issuer is unknown, and nothing is shown")
  func unknown() throws {
    #expect(outcome(try paper(), Trust()) == .unsealed)
    let conclusion = Checker(trust: Trust(try Fixture.key(2).verifier), book: StatusBook()).conclude(try paper())
    #expect(conclusion.outcome == .unknownIssuer && conclusion.record == nil)
    // The key for status lists seals nothing.
    #expect(
      outcome(
        try paper(name: Fixture.origin + "/status"),
        Trust(try Fixture.key(1, name: Fixture.origin + "/status").verifier)) == .unsealed)
  }

  @Test("A signature that is not the key's that the record names is a changed code")
  func forged() throws {
    let trust = Trust(try Fixture.key(1).verifier, try Fixture.key(2).verifier)
    #expect(outcome(try paper(2, naming: 1), trust) == .changed)
    #expect(outcome(try paper(3, naming: 1), trust) == .changed)
  }

  @Test("A key in a list counts for its school and within its period alone")
  func listed() throws {
    for (from, to, revoked, brin, expected) in [
      ("2026-01-01", nil, nil, Fixture.brin, .genuineStatusStale), ("2026-01-01", nil, nil, "99ZZ", .unknownIssuer),
      ("2026-11-21", nil, nil, Fixture.brin, .keyOutsidePeriod),
      ("2026-01-01", "2026-11-19", nil, Fixture.brin, .keyOutsidePeriod),
      // No timestamp can stand on paper, so that nothing is left of a key that was revoked.
      ("2026-01-01", nil, "2027-01-01", Fixture.brin, .keyOutsidePeriod),
    ] as [(String, String?, String?, String, Outcome)] {
      let period = try #require(
        KeyPeriod(from: try day(from), to: try to.map { try day($0) }, revokedAsOf: try revoked.map { try day($0) }))
      let school = try #require(School(brin: Fixture.brin, name: "ROC Voorbeeld"))
      let key = try #require(ListedKey(key: try Fixture.key(1).verifier, period: period, school: school))
      var trust = Trust()
      trust.add(
        KeyList(first: try #require(KeyName(rootName)), madeAt: try moment("2026-01-01T00:00:00Z"), lines: [.key(key)]))
      #expect(outcome(try paper(brin: brin), trust) == expected, "\(from) \(brin)")
    }
  }

  @Test("A status list of the school's tells what became of the verklaring; what was revoked is shown all the same")
  func revoked() throws {
    let statusKey = try Fixture.key(5, name: "\(Fixture.origin)/status")
    let trust = Trust(try Fixture.key(1).verifier, statusKey.verifier)
    for (id, expected) in [(Self.id, Outcome.revoked), (DocumentID(bits: 7 << 64), .genuine)] {
      let entry = try #require(StatusList.Entry(id: id, datum: try day("2026-11-22"), reden: .foutInGegevens))
      let list = try StatusList(
        first: statusKey.verifier.name, madeAt: try moment("2026-11-24T10:00:00Z"),
        nextAtLatest: try moment("2026-12-24T10:00:00Z"), entries: [entry])
      let (judgement, _) = trust.judge(
        try SignedStatusList(list, signedBy: statusKey), now: try moment("2026-11-25T00:00:00Z")
      ) { _ in nil }
      var book = StatusBook()
      book.add(judgement, for: list.origin)
      let conclusion = Checker(trust: trust, book: book).conclude(try paper())
      #expect(conclusion.outcome == expected && conclusion.record != nil)
    }
  }

  @Test("What the record says is told by its codes, and with a table by their titles")
  func lines() throws {
    let record = try paper().record
    let plain = record.lines().map { "\($0.label.en): \($0.value.nl)" }
    #expect(
      plain.contains("Name: Noor Jansen") && plain.contains("Werkproces: B1-K1-W1")
        && plain.contains("School: BRIN 25PW"))
    #expect(plain.contains("Kwalificatie: crebo 25499") && plain.contains("Dossier: nr 900"))
    #expect(plain.contains { $0.hasPrefix("Check number (controlegetal): 0000 0000") })
    let titled = record.lines(Titeltabel(try Self.catalogus())).map(\.value.nl)
    for line in [
      "B1-K1-W1 Bereidt voor", "B1-K1 Voert uit", "Medewerker (crebo 25499)", "mbo-2",
      "Dienstverlening, crebo 23189 (nr 900)",
    ] {
      #expect(titled.contains(line), "\(line)")
    }
  }

  @Test("The table has what kwalificaties of a dossier share once, and each one's own")
  func table() throws {
    let table = Titeltabel(try Self.catalogus()).value
    #expect(
      String(decoding: table.canonicalBytes, as: UTF8.self)
        == #"{"900":{"basis":{"B1-K1":"Voert uit","B1-K1-W1":"Bereidt voor"},"crebo":"23189","kwalificaties":{"25499":{"eigen":{"P1-K1":"Beheert","P1-K1-W1":"Beheert gebouwen"},"naam":"Medewerker","niveau":2}},"naam":"Dienstverlening"}}"#
    )
  }

  private static func catalogus() throws -> Dossiercatalogus {
    var xml: [UInt8]? = Array(
      """
      <sbb><dossiers><dossier nr="900" titel="Dienstverlening">
      <dossiercrebos><dossiercrebo>23189</dossiercrebo></dossiercrebos>
      <basis><basistaken><basiskerntaken><kerntaak titel="Voert uit" hoofdstuk="1"><basiswerkprocessen>
      <werkproces titel="Bereidt voor" hoofdstuk="1"/>
      </basiswerkprocessen></kerntaak></basiskerntaken></basistaken></basis>
      <profielen><profiel nr="1" titel="Medewerker" hoofdstuk="1" niveau="2">
      <creboinformatie><crebo>25499</crebo></creboinformatie>
      <profielkerntaken><kerntaak titel="Beheert" hoofdstuk="1"><profielwerkprocessen>
      <werkproces titel="Beheert gebouwen" hoofdstuk="1"/>
      </profielwerkprocessen></kerntaak></profielkerntaken></profiel></profielen></dossier></dossiers></sbb>
      """.utf8)
    let file = DossierReader().read(file: "d.xml") {
      defer { xml = nil }
      return xml
    }
    #expect(file.diagnostics.isEmpty)
    return Dossiercatalogus.joining([file]).catalogus
  }
}
