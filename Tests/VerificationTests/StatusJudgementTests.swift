import Diagnostics
import Dossiers
import Manifests
import Testing
import Verification

/// Rows of the threat model (docs/verification.md) that touch revocation.
@Suite("What a status list is worth")
struct StatusJudgementTests {
  private static func key(_ seed: UInt8 = 5) throws -> SigningKey {
    try Fixture.key(seed, name: "\(Fixture.origin)/status")
  }

  private static let madeAt = "2026-11-24T10:00:00Z"
  private static let due = "2026-12-24T10:00:00Z"

  private static func first(_ entries: [StatusList.Entry] = [], key: SigningKey? = nil) throws -> SignedStatusList {
    let key = try key ?? self.key()
    let list = try StatusList(
      first: key.verifier.name, madeAt: try moment(madeAt), nextAtLatest: try moment(due), entries: entries)
    return try SignedStatusList(list, signedBy: key)
  }

  private static func next(
    _ list: SignedStatusList, _ entries: [StatusList.Entry] = [], madeAt: String = madeAt, due: String = due
  ) throws -> SignedStatusList {
    let successor = try list.successor(
      madeAt: try moment(madeAt), nextAtLatest: try moment(due), adding: entries)
    return try SignedStatusList(successor, signedBy: key())
  }

  private static func revoked(_ index: Int, in fixture: Fixture, by other: Int? = nil) throws -> StatusList.Entry {
    try #require(
      StatusList.Entry(
        id: fixture.entries[index].id, datum: try day("2026-11-22"), reden: other == nil ? .foutInGegevens : .vervangen,
        vervangenDoor: other.map { fixture.entries[$0].id }))
  }

  /// The outcome for the document with number 2, checked with the lists in the order of their numbers.
  private static func outcome(
    _ lists: [SignedStatusList], _ fixture: Fixture, remembered: ListMemory? = nil,
    now: String = "2026-11-25T00:00:00Z",
    statusKey: VerifierKey? = nil
  ) throws -> Outcome {
    let trust = Trust(try Fixture.key(1).verifier, try statusKey ?? key().verifier)
    var book = StatusBook()
    var memory = remembered
    for list in lists {
      let (judgement, signer) = trust.judge(list, now: try moment(now)) { _ in memory }
      if signer != nil { memory = ListMemory(serial: list.list.serial, digest: list.digest) }
      book.add(judgement, for: list.list.origin)
    }
    return Checker(trust: trust, book: book).conclude(try fixture.holding(2).examine(), timestamps: .none).outcome
  }

  @Test("A fresh list that does not name a verklaring makes it green; one that names it does not")
  func listed() throws {
    let fixture = try Fixture()
    let first = try Self.first()
    #expect(try Self.outcome([], fixture) == .genuineStatusStale)
    #expect(try Self.outcome([first], fixture) == .genuine)
    #expect(try Self.outcome([Self.first([Self.revoked(1, in: fixture)])], fixture) == .genuine)
    #expect(try Self.outcome([Self.first([Self.revoked(2, in: fixture)])], fixture) == .revoked)
    #expect(try Self.outcome([Self.first([Self.revoked(2, in: fixture, by: 3)])], fixture) == .replaced)
    #expect(try Self.outcome([first, Self.next(first, [Self.revoked(2, in: fixture)])], fixture) == .revoked)
  }

  @Test("Freeze: past the day by which a new list was due nothing is green without saying so")
  func freeze() throws {
    let fixture = try Fixture()
    let first = try Self.first()
    #expect(try Self.outcome([first], fixture, now: "2026-12-24T10:00:00Z") == .genuine)
    #expect(try Self.outcome([first], fixture, now: "2026-12-24T10:00:01Z") == .genuineStatusStale)
    // What a stale list does say stays true.
    let revoked = try Self.first([Self.revoked(2, in: fixture)])
    #expect(try Self.outcome([revoked], fixture, now: "2028-01-01T00:00:00Z") == .revoked)
  }

  @Test("A clock before the list was made tells nothing of how fresh it is")
  func clock() throws {
    #expect(try Self.outcome([Self.first()], Fixture(), now: "2026-11-24T09:59:59Z") == .clockBehind)
  }

  @Test("Rollback of the status list: an older one than this machine has seen, also signed anew")
  func rollback() throws {
    let fixture = try Fixture()
    let first = try Self.first()
    let second = try Self.next(first, [Self.revoked(2, in: fixture)])
    let memory = ListMemory(serial: second.list.serial, digest: second.digest)
    #expect(try Self.outcome([first], fixture, remembered: memory) == .oldList)
    let anew = try SignedStatusList(
      StatusList(
        first: Self.key().verifier.name, madeAt: try moment("2026-11-24T12:00:00Z"), nextAtLatest: try moment(Self.due),
        entries: []), signedBy: Self.key())
    #expect(try Self.outcome([anew], fixture, remembered: memory) == .oldList)
    #expect(try Self.outcome([second], fixture, remembered: memory) == .revoked)
    // Offered together, as in a folder of all lists, the newer one counts, whether it was seen before or not.
    #expect(try Self.outcome([first, second], fixture) == .revoked)
    #expect(try Self.outcome([first, second], fixture, remembered: memory) == .revoked)
    let third = try Self.next(Self.next(first))
    #expect(
      try Self.outcome([first, third], fixture, remembered: ListMemory(serial: 3, digest: third.digest)) == .genuine)
  }

  @Test("Fork: two lists with one number, or one that does not follow what was seen, contradict")
  func fork() throws {
    let fixture = try Fixture()
    let first = try Self.first()
    let (second, other) = (try Self.next(first), try Self.next(first, [Self.revoked(0, in: fixture)]))
    #expect(try Self.outcome([second, other], fixture) == .conflictingLists)
    let memory = ListMemory(serial: 2, digest: other.digest)
    #expect(try Self.outcome([second], fixture, remembered: memory) == .conflictingLists)
    #expect(try Self.outcome([Self.next(second)], fixture, remembered: memory) == .conflictingLists)
    #expect(
      try Self.outcome([Self.next(second)], fixture, remembered: ListMemory(serial: 2, digest: second.digest))
        == .genuine)
    // What happened in between was not seen: a later list may follow anything.
    #expect(try Self.outcome([Self.next(Self.next(second))], fixture, remembered: memory) == .genuine)
  }

  @Test("Truncated list: fewer lines than announced are no list, whoever signed them")
  func truncated() throws {
    let fixture = try Fixture()
    let whole = try Self.first([Self.revoked(1, in: fixture), Self.revoked(2, in: fixture)])
    let lines = String(decoding: whole.note.text, as: UTF8.self).split(separator: "\n")
    let text = Array((lines.dropLast().joined(separator: "\n") + "\n").utf8)
    let note = try SignedNote(text: text, signatures: [Self.key().signature(over: text)])
    let error = #expect(throws: SignedListProblem.self) { try SignedStatusList(parsing: note.bytes) }
    guard case .list(let problem) = error, case .count(announced: 2, found: 1) = problem.kind else {
      Issue.record("\(String(describing: error))")
      return
    }
    var book = StatusBook()
    book.fail(.incomplete(announced: 2, found: 1))
    let trust = Trust(try Fixture.key(1).verifier)
    let conclusion = Checker(trust: trust, book: book).conclude(try fixture.holding().examine(), timestamps: .none)
    #expect(conclusion.outcome == .incompleteList)
  }

  @Test("A list by another key is as none; but what it calls revoked is not called genuine beside it")
  func otherSigner() throws {
    let fixture = try Fixture()
    #expect(try Self.outcome([Self.first(key: Self.key(6))], fixture) == .genuineStatusStale)
    let other = try Self.first([Self.revoked(1, in: fixture)], key: Self.key(6))
    #expect(try Self.outcome([other], fixture) == .genuineStatusStale)
    let naming = try Self.first([Self.revoked(2, in: fixture)], key: Self.key(6))
    #expect(try Self.outcome([naming], fixture) == .couldNotCheck)
    // A list that is believed says what counts.
    #expect(try Self.outcome([Self.first(), naming], fixture) == .genuine)
    let forged = try Self.first()
    let signature = NoteSignature(by: try Self.key().verifier, bytes: [UInt8](repeating: 7, count: 64))
    let note = try SignedNote(text: forged.note.text, signatures: [signature])
    #expect(try Self.outcome([SignedStatusList(parsing: note.bytes)], fixture) == .couldNotCheck)
  }

  @Test("A status key that has ended calls no list fresh, however far it puts the next")
  func endedKey() throws {
    let fixture = try Fixture()
    let period = try #require(KeyPeriod(from: try day("2026-01-01"), to: try day("2026-12-31")))
    let school = try #require(School(brin: Fixture.brin, name: "ROC Voorbeeld"))
    let listed = try #require(ListedKey(key: try Self.key().verifier, period: period, school: school))
    var trust = Trust(try Fixture.key(1).verifier)
    trust.add(
      KeyList(
        first: try #require(KeyName("raad.example/sleutels")), madeAt: try moment("2026-01-01T00:00:00Z"),
        lines: [.key(listed)]))
    let list = try SignedStatusList(
      StatusList(
        first: Self.key().verifier.name, madeAt: try moment(Self.madeAt),
        nextAtLatest: try moment("2099-01-01T00:00:00Z"), entries: []), signedBy: Self.key())
    for (now, expected) in [("2026-12-31T23:00:00Z", Outcome.genuine), ("2027-01-01T00:00:00Z", .genuineStatusStale)] {
      var book = StatusBook()
      book.add(trust.judge(list, now: try moment(now)) { _ in nil }.judgement, for: list.list.origin)
      let checker = Checker(trust: trust, book: book)
      #expect(checker.conclude(try fixture.holding().examine(), timestamps: .none).outcome == expected)
    }
  }

  @Test("What one list says stays, whatever is the matter with another")
  func revokedBesideTrouble() throws {
    let fixture = try Fixture()
    let first = try Self.first()
    let (second, other) = (try Self.next(first, [Self.revoked(2, in: fixture)]), try Self.next(first))
    #expect(try Self.outcome([second, other], fixture) == .revoked)
    #expect(try Self.outcome([other, second], fixture) == .revoked)
    var book = StatusBook()
    let trust = Trust(try Fixture.key(1).verifier, try Self.key().verifier)
    book.add(trust.judge(second, now: try moment(Self.madeAt)) { _ in nil }.judgement, for: second.list.origin)
    book.fail(.unusable)
    let checker = Checker(trust: trust, book: book)
    #expect(checker.conclude(try fixture.holding(2).examine(), timestamps: .none).outcome == .revoked)
    #expect(checker.conclude(try fixture.holding(1).examine(), timestamps: .none).outcome == .couldNotCheck)
  }

  @Test("The list of another school says nothing of this one's")
  func otherSchool() throws {
    let key = try Fixture.key(5, name: "andere.example/pv/status")
    let fixture = try Fixture()
    let list = try Self.first([Self.revoked(2, in: fixture)], key: key)
    #expect(try Self.outcome([list], fixture, statusKey: key.verifier) == .genuineStatusStale)
  }

  @Test("Fast-forward by a stolen key: a new status key starts its own numbers")
  func newKey() throws {
    let (old, new) = (try Self.key(5), try Self.key(6))
    var memories: [VerifierKey: ListMemory] = [
      old.verifier: ListMemory(serial: 9_000_000, digest: Digest(of: Array("gestolen".utf8)))
    ]
    let list = try Self.first(key: new)
    let trust = Trust(try Fixture.key(1).verifier, old.verifier, new.verifier)
    let (judgement, signer) = trust.judge(list, now: try moment(Self.madeAt)) { memories[$0] }
    #expect(signer == new.verifier)
    if case .usable(let status) = judgement { #expect(!status.isStale) } else { Issue.record("\(judgement)") }
    memories[new.verifier] = ListMemory(serial: 1, digest: list.digest)
    #expect(trust.judge(list, now: try moment(Self.madeAt)) { memories[$0] }.signer == new.verifier)
  }
}

@Suite("Outcomes")
struct OutcomeTests {
  @Test("Every outcome has its own word and code; the code's first digit is the exit status")
  func codes() {
    #expect(Set(Outcome.allCases.map(\.code.id)).count == Outcome.allCases.count)
    for outcome in Outcome.allCases {
      #expect(outcome.code.id.hasPrefix("UV\(outcome.status)"), "\(outcome)")
      #expect(outcome.code.severity == .result)
    }
  }
}
