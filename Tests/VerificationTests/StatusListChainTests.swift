import Dossiers
import Manifests
import Testing
import Verification

@Suite("Status lists that follow each other")
struct StatusListChainTests {
  private func first(_ entries: [StatusList.Entry] = []) throws -> SignedStatusList {
    let key = try signingKey(1)
    let list = try StatusList(
      first: key.verifier.name, madeAt: moment(), nextAtLatest: moment().adding(days: 30), entries: entries)
    return try SignedStatusList(list, signedBy: key)
  }

  @Test("A list names the whole file before it, and keeps its entries")
  func successor() throws {
    let key = try signingKey(1)
    let one = try first([.revoked(5)])
    let madeAt = try moment().adding(days: 1)
    let list = try one.successor(
      madeAt: madeAt, nextAtLatest: madeAt.adding(days: 30), adding: [.replaced(3, by: 9), .revoked(7)])
    let two = try SignedStatusList(parsing: SignedStatusList(list, signedBy: key).note.bytes)
    #expect(two.list == list)
    #expect(one.list.serial == 1 && one.list.previous == nil)
    #expect(list.serial == 2 && list.previous == Digest(of: one.note.bytes))
    #expect(list.entries == (try [.replaced(3, by: 9), .revoked(5), .revoked(7)]))
    // Another signature under the first list makes it another file.
    let other = try SignedStatusList(
      parsing: SignedNote(
        text: one.note.text, signatures: one.note.signatures + [signingKey(2).signature(over: one.note.text)]
      ).bytes)
    #expect(other.list == one.list && other.digest != one.digest)
  }

  @Test("no un-revoke: what a list names stays as it is in every list after it")
  func noUnrevoke() throws {
    let one = try first([.revoked(5), .replaced(6, by: 7)])
    let (madeAt, next) = (try moment(), try moment().adding(days: 30))
    for entry in try [.revoked(5, .dubbelAfgegeven), .replaced(5, by: 8), .revoked(6), .replaced(6, by: 8)]
      as [StatusList.Entry]
    {
      #expect(throws: ListChangeProblem.alreadyListed(entry.id)) {
        try one.successor(madeAt: madeAt, nextAtLatest: next, adding: [entry])
      }
    }
    #expect(throws: ListChangeProblem.alreadyListed(documentID(8))) {
      try one.successor(madeAt: madeAt, nextAtLatest: next, adding: [.revoked(8), .revoked(8)])
    }
    #expect(try one.successor(madeAt: madeAt, nextAtLatest: next).entries == one.list.entries)
  }

  @Test("A list is not made before the one that it follows, nor due before it is made, nor about days to come")
  func moments() throws {
    let one = try first()
    let (madeAt, next) = (try moment(), try moment().adding(days: 30))
    #expect(throws: ListChangeProblem.earlier(than: madeAt)) {
      try one.successor(madeAt: Moment(seconds: madeAt.seconds - 1), nextAtLatest: next)
    }
    #expect(throws: ListChangeProblem.dueTooEarly) { try one.successor(madeAt: madeAt, nextAtLatest: madeAt) }
    let late = try #require(
      StatusList.Entry(id: documentID(1), datum: day("2026-11-25"), reden: .dubbelAfgegeven))
    #expect(throws: ListChangeProblem.dayAfterList(late.id)) {
      try one.successor(madeAt: madeAt, nextAtLatest: next, adding: [late])
    }
    #expect(try one.successor(madeAt: madeAt, nextAtLatest: next).serial == 2)
  }

  @Test("An entry replaces exactly when something replaces it, and not itself")
  func entries() throws {
    for reden in Intrekkingsreden.allCases {
      let (a, b) = (documentID(1), documentID(2))
      let isReplacement = reden == .vervangen
      #expect((StatusList.Entry(id: a, datum: try day(), reden: reden) == nil) == isReplacement)
      #expect((StatusList.Entry(id: a, datum: try day(), reden: reden, vervangenDoor: b) != nil) == isReplacement)
      #expect(StatusList.Entry(id: a, datum: try day(), reden: reden, vervangenDoor: a) == nil)
    }
  }

  @Test("Only a known key of the list's own name vouches for it")
  func signers() throws {
    let (school, witness, stranger) = (try signingKey(1), try signingKey(2, name: "witness.example"), try signingKey(3))
    let text = try first().note.text
    func outcome(_ keys: SigningKey...) throws -> Result<[VerifierKey], SealProblem> {
      let note = try SignedNote(text: text, signatures: keys.map { $0.signature(over: text) })
      let signed = try SignedStatusList(parsing: note.bytes)
      return Result { () throws(SealProblem) in try signed.signers(among: [school.verifier, witness.verifier]) }
    }
    #expect(try outcome(school) == .success([school.verifier]))
    #expect(try outcome(stranger, witness, school) == .success([witness.verifier, school.verifier]))
    #expect(try outcome(witness) == .failure(.otherOrigin(signers: [witness.verifier.name])))
    #expect(try outcome(stranger) == .failure(.signature(.noKnownKey)))
  }

  @Test("A list under a changed text, a note without a list and a list without a note are refused")
  func notSigned() throws {
    let one = try first([.revoked(5)])
    let text = String(decoding: one.note.bytes, as: UTF8.self)
    let other = try SignedStatusList(parsing: Array(text.replacing("fout-in-gegevens", with: "dubbel-afgegeven").utf8))
    let key = try signingKey(1).verifier
    #expect(throws: SealProblem.signature(.bad(name: key.name, id: key.id))) { try other.signers(among: [key]) }
    #expect(throws: SignedListProblem.note(NoteProblem(kind: .noSignatures, line: 7))) {
      try SignedStatusList(parsing: one.note.text)
    }
    #expect(throws: SignedListProblem.list(ListProblem(.serial, 2))) {
      try SignedStatusList(parsing: Array(text.replacing("\n1\n", with: "\neen\n").utf8))
    }
    #expect(throws: SignedListProblem.list(ListProblem(.origin, 1))) { try SignedKeyList(parsing: one.note.bytes) }
  }

  @Test(
    "A file is named by its role and its serial",
    arguments: [(1, "status-0001"), (12, "status-0012"), (9999, "status-9999"), (12345, "status-12345")]
      as [(UInt64, String)])
  func fileNames(serial: UInt64, name: String) {
    #expect(StatusList.fileName(serial: serial) == name)
    #expect(StatusList.serial(inFileName: name) == serial)
  }

  @Test(
    "Other names are no list's",
    arguments: [
      "", "status", "status-", "status-1", "status-012", "status-00012", "status-0000", "status-+001",
      "status-0001.bak",
      ".status-0001", "sleutels-0001", "Status-0001", "status--001", "status-99999999999999999999", "x-status-0001",
    ])
  func otherNames(name: String) {
    #expect(StatusList.serial(inFileName: name) == nil)
  }
}
