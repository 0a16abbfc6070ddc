import Dossiers
import Manifests
import Testing
import Verification

/// Rows of the threat model (docs/verification.md) that touch keys and seals.
@Suite("What a seal is worth")
struct SealJudgementTests {
  private static func outcome(
    _ trust: Trust, _ fixture: Fixture, timestamps: TimestampEvidence = .none
  ) throws -> Outcome {
    Checker(trust: trust, book: StatusBook()).conclude(try fixture.holding().examine(), timestamps: timestamps).outcome
  }

  /// A trust list that holds one key of the fixture's school.
  private static func listed(
    _ key: VerifierKey, from: String = "2026-01-01", to: String? = nil, revokedAsOf: String? = nil,
    brin: String = Fixture.brin
  ) throws -> Trust {
    let period = try #require(
      KeyPeriod(from: try day(from), to: try to.map(day), revokedAsOf: try revokedAsOf.map(day)))
    let school = try #require(School(brin: brin, name: "ROC Voorbeeld"))
    let origin = try #require(KeyName("sbb.example/sleutels"))
    let key = try #require(ListedKey(key: key, period: period, school: school))
    var trust = Trust()
    trust.add(KeyList(first: origin, madeAt: try moment("2026-01-01T00:00:00Z"), lines: [.key(key)]))
    return trust
  }

  @Test("Forged document: sealed with another key of the same name it is by an unknown issuer, and never green")
  func otherKey() throws {
    let known = try Fixture.key(1).verifier
    #expect(try Self.outcome(Trust(known), Fixture()) == .genuineStatusStale)
    #expect(try Self.outcome(Trust(known), Fixture(sealedBy: [2])) == .unknownIssuer)
    #expect(try Self.outcome(Trust(), Fixture()) == .unsealed)
  }

  @Test("A signature under a known key's name and id that is not its own fails the whole note")
  func badSignature() throws {
    let fixture = try Fixture(sealedBy: [1, 2])
    let (first, second) = (fixture.sealed.note.signatures[0], fixture.sealed.note.signatures[1])
    let key = try Fixture.key(1).verifier
    let bad = NoteSignature(by: key, bytes: second.bytes)
    for signatures in [[bad], [first, bad], [bad, first]] {
      let sealed = try SealedCheckpoint(fixture.sealed.checkpoint, signatures: signatures)
      let judgement = Trust(key).judge(sealed, claims: nil, timestamps: .none)
      #expect(judgement == .forged(key) && judgement.outcome == .changed)
    }
    // An unknown line beside a good one says nothing.
    let sealed = try SealedCheckpoint(fixture.sealed.checkpoint, signatures: [second, first])
    #expect(Trust(key).judge(sealed, claims: nil, timestamps: .none).outcome == .genuine)
  }

  @Test("Algorithm and role confusion: a key of another role or name does not speak for a school")
  func roles() throws {
    for name in ["\(Fixture.origin)/status", "\(Fixture.origin)/sleutels"] {
      let key = try Fixture.key(1, name: name).verifier
      #expect(try Self.outcome(Trust(key, Fixture.key(9).verifier), Fixture(origin: name)) == .unknownIssuer)
    }
    // A known school that signs under another's origin is that other's witness at best.
    let (own, other) = (try Fixture.key(1), try Fixture.key(2, name: "andere.example/pv"))
    let checkpoint = try Fixture().sealed.checkpoint
    let sealed = try SealedCheckpoint(checkpoint, signedBy: [other])
    let judgement = Trust(own.verifier, other.verifier).judge(sealed, claims: nil, timestamps: .none)
    #expect(judgement.outcome == .unknownIssuer)
  }

  @Test("A listed key speaks for its own school only")
  func school() throws {
    let key = try Fixture.key(1).verifier
    #expect(try Self.outcome(Self.listed(key), Fixture()) == .genuineStatusStale)
    #expect(try Self.outcome(Self.listed(key, brin: "01AA"), Fixture()) == .unknownIssuer)
  }

  // The fixtures were given out on 2026-11-20.
  @Test(
    "Expired key, and key compromise: with and without a timestamp, before and after the day",
    arguments: [
      // A key that ended: without a timestamp the day of issue counts, with one its time does.
      ("ended, no timestamp, given out within", "2026-12-31", nil, nil, .genuineStatusStale),
      ("ended, no timestamp, given out after", "2026-10-31", nil, nil, .keyOutsidePeriod),
      ("ended, timestamp within", "2026-12-31", nil, "2026-11-21T08:00:00Z", .genuineStatusStale),
      ("ended, timestamp after", "2026-12-31", nil, "2027-01-01T00:00:00Z", .keyOutsidePeriod),
      // A key that was revoked: whoever has it can put any day, so only a timestamp from before saves a seal.
      ("revoked, no timestamp, given out before", nil, "2026-12-01", nil, .keyOutsidePeriod),
      ("revoked, no timestamp, given out after", nil, "2026-11-01", nil, .keyOutsidePeriod),
      ("revoked, timestamp before", nil, "2026-12-01", "2026-11-30T23:59:59Z", .genuineStatusStale),
      ("revoked, timestamp on the day", nil, "2026-12-01", "2026-12-01T00:00:00Z", .keyOutsidePeriod),
      // Both.
      (
        "ended and revoked, timestamp before both", "2026-12-31", "2027-02-01", "2026-11-21T08:00:00Z",
        .genuineStatusStale
      ),
      ("ended and revoked, timestamp between", "2026-12-31", "2027-02-01", "2027-01-15T08:00:00Z", .keyOutsidePeriod),
    ] as [(String, String?, String?, String?, Outcome)])
  func periods(name: String, to: String?, revokedAsOf: String?, timestamp: String?, expected: Outcome) throws {
    let trust = try Self.listed(try Fixture.key(1).verifier, to: to, revokedAsOf: revokedAsOf)
    let evidence = try timestamp.map { TimestampEvidence.proven(try moment($0), authority: "TSA") } ?? .none
    #expect(try Self.outcome(trust, Fixture(), timestamps: evidence) == expected, "\(name)")
  }

  @Test("Where two bodies list one key, both must let it count")
  func twoLists() throws {
    let key = try Fixture.key(1).verifier
    func list(_ origin: String, to: String?) throws -> KeyList {
      let period = try #require(KeyPeriod(from: try day("2026-01-01"), to: try to.map(day)))
      let school = try #require(School(brin: Fixture.brin, name: "ROC Voorbeeld"))
      let listed = try #require(ListedKey(key: key, period: period, school: school))
      return KeyList(
        first: try #require(KeyName(origin)), madeAt: try moment("2026-01-01T00:00:00Z"), lines: [.key(listed)])
    }
    let lists = [try list("een.example/sleutels", to: nil), try list("twee.example/sleutels", to: "2026-10-01")]
    for order in [lists, lists.reversed()] {
      var trust = Trust()
      for list in order { trust.add(list) }
      #expect(try Self.outcome(trust, Fixture()) == .keyOutsidePeriod)
    }
  }

  @Test("A key that does not count yet seals nothing")
  func early() throws {
    let trust = try Self.listed(try Fixture.key(1).verifier, from: "2026-11-21")
    #expect(try Self.outcome(trust, Fixture()) == .keyOutsidePeriod)
  }

  @Test("Where only a timestamp could tell and cannot be checked, nothing is said of the document")
  func uncheckable() throws {
    let key = try Fixture.key(1).verifier
    let revoked = try Self.listed(key, revokedAsOf: "2026-12-01")
    #expect(try Self.outcome(revoked, Fixture(), timestamps: .uncheckable) == .couldNotCheck)
    // Where it makes no difference it is not missed.
    #expect(try Self.outcome(Self.listed(key), Fixture(), timestamps: .uncheckable) == .genuineStatusStale)
  }

  @Test("Without the record a listed key cannot be judged: it names the day and the school")
  func noRecord() throws {
    var holding = try Fixture().holding()
    holding.files[.json] = nil
    holding.files[.html] = nil
    let trust = try Self.listed(try Fixture.key(1).verifier)
    let checker = Checker(trust: trust, book: StatusBook())
    #expect(checker.conclude(try holding.examine(), timestamps: .none).outcome == .couldNotCheck)
    let plain = Checker(trust: Trust(try Fixture.key(1).verifier), book: StatusBook())
    #expect(plain.conclude(try holding.examine(), timestamps: .none).outcome == .genuineStatusStale)
  }

  @Test("Nothing of a document is shown before a trusted key is known to have sealed it")
  func nothingShown() throws {
    for trust in [Trust(), Trust(try Fixture.key(9).verifier)] {
      let conclusion = Checker(trust: trust, book: StatusBook()).conclude(
        try Fixture().holding().examine(), timestamps: .none)
      #expect(conclusion.record == nil && !conclusion.outcome.showsContent)
    }
  }
}
