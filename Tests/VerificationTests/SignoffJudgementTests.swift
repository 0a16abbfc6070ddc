import Diagnostics
import Dossiers
import JSONText
import Manifests
import TestSupport
import Testing
import Verification
import Verklaringen

/// One change to a sign-off that holds, and the word for what is then wrong; nil where it is not at hand any more.
struct SignoffChange: CustomTestStringConvertible, @unchecked Sendable {
  let testDescription: String
  let word: String?
  let change: (inout SignedOff) -> Void

  init(_ name: String, _ word: String?, _ change: @escaping (inout SignedOff) -> Void) {
    testDescription = name
    self.word = word
    self.change = change
  }
}

@Suite("What is known of a sign-off with a key", .enabled(if: OpenSSHKey.isThere, "ssh-keygen is not installed"))
struct SignoffJudgementTests {
  @Test("A sheet that ssh-keygen signed and that has the assessment holds", arguments: ["ed25519", "ecdsa", "rsa"])
  func holds(kind: String) throws {
    try OutsideTool.inFolder { folder in
      let key = try OpenSSHKey(in: folder, kind: kind)
      guard case .holds(let claim, let day) = try SignedOff().judge(with: key) else {
        Issue.record("does not hold")
        return
      }
      #expect(try claim.vingerafdruk == key.fingerprint)
      #expect(day.description == "2026-11-17")
    }
  }

  private static let changes = [
    SignoffChange("no sheet", nil) { $0.sheet = { _ in nil } },
    SignoffChange("no signature", nil) { $0.signature = { _ in nil } },
    SignoffChange("neither", nil) {
      $0.sheet = { _ in nil }
      $0.signature = { _ in nil }
    },
    SignoffChange("a byte more", "other-sheet") { $0.sheet = { $0 + [0x0A] } },
    SignoffChange("another sheet without a signature", "other-sheet") {
      $0.sheet = { _ in [] }
      $0.signature = { _ in nil }
    },
    SignoffChange("no sheet at all", "sheet-form") { $0.written = { _ in "Beste school,\n" } },
    SignoffChange("a line too many", "sheet-form") { $0.written = { $0.replacing("aantal 2", with: "aantal 1") } },
    SignoffChange("an empty signature", "unusable-signature") { $0.signature = { _ in [] } },
    SignoffChange("another kind of signature", "unusable-signature") {
      $0.signature = { _ in Array("-----BEGIN PGP SIGNATURE-----\n\nabc\n".utf8) }
    },
    SignoffChange("another key than the record names", "other-key") {
      $0.named = "SHA256:\(String(repeating: "A", count: 43))"
    },
    SignoffChange("another leerbedrijf", "other-leerbedrijf") { $0.leerbedrijf = "100000001" },
    SignoffChange("another praktijkopleider", "other-praktijkopleider") { $0.praktijkopleider = "A. Ander" },
    SignoffChange("another school", "other-school") { $0.instelling = "98XX" },
    SignoffChange("another verklaring", "not-listed") { $0.isListed = false },
    SignoffChange("another assessment", "other-assessment") { $0.titel = "Rondt af" },
    SignoffChange("fewer werkprocessen shown to the signer", "other-assessment") { $0.codes = ["B1-K1-W1"] },
    SignoffChange("more werkprocessen shown to the signer", "other-assessment") {
      $0.codes = ["B1-K1-W1", "B1-K1-W2", "P1-K1-W1"]
    },
    SignoffChange("a record that names no sheet", "incomplete-record") { $0.isComplete = false },
  ]

  @Test("Each thing that is wrong has its word, and what is not at hand is not called wrong", arguments: changes)
  func wrong(change: SignoffChange) throws {
    try OutsideTool.inFolder { folder in
      var signedOff = SignedOff()
      change.change(&signedOff)
      switch try signedOff.judge(with: OpenSSHKey(in: folder)) {
      case .wrong(_, let problem): #expect(problem.word == change.word)
      case .absent: #expect(change.word == nil)
      case .claimed, .holds: Issue.record("not found wrong")
      }
    }
  }

  @Test(
    "Threat: algorithm/namespace confusion: what was signed for another purpose is no sign-off",
    arguments: [
      "file", "git", "praktijkverklaring-zegel@v1", "praktijkverklaring-beoordeling@v2",
      "Praktijkverklaring-beoordeling@v1",
    ])
  func otherPurpose(namespace: String) throws {
    try OutsideTool.inFolder { folder in
      var signedOff = SignedOff()
      signedOff.namespace = namespace
      guard case .wrong(_, .otherPurpose) = try signedOff.judge(with: OpenSSHKey(in: folder)) else {
        Issue.record("taken for a sign-off")
        return
      }
    }
  }

  @Test("Threat: algorithm/namespace confusion: another kind of key than the record names is another key")
  func otherKind() throws {
    try OutsideTool.inFolder { folder in
      var signedOff = SignedOff()
      signedOff.named = try OpenSSHKey(in: folder, kind: "ed25519").fingerprint
      for kind in ["ecdsa", "rsa"] {
        let key = try OpenSSHKey(in: folder, kind: kind)
        guard case .wrong(_, .otherKey(let fingerprint)) = try signedOff.judge(with: key) else {
          Issue.record("taken for the key named")
          return
        }
        #expect(try fingerprint == key.fingerprint)
      }
    }
  }

  @Test("Another's sheet, signed by a key of the same leerbedrijf, does not serve")
  func anothersSignature() throws {
    try OutsideTool.inFolder { folder in
      let key = try OpenSSHKey(in: folder)
      let other = try key.sign(Array("een ander blad\n".utf8), namespace: SignedOff.namespace)
      var signedOff = SignedOff()
      signedOff.signature = { _ in other }
      guard case .wrong(_, .signature) = try signedOff.judge(with: key) else {
        Issue.record("taken for this sheet's")
        return
      }
    }
  }

  @Test("No byte of a sheet or its signature can be changed")
  func everyByteCounts() throws {
    try OutsideTool.inFolder { folder in
      let key = try OpenSSHKey(in: folder)
      var (text, signature): ([UInt8], [UInt8]) = ([], [])
      var signedOff = SignedOff()
      signedOff.sheet = {
        text = $0
        return $0
      }
      signedOff.signature = {
        signature = $0
        return $0
      }
      guard case .holds(let claim, _) = try signedOff.judge(with: key) else {
        Issue.record("does not hold")
        return
      }
      let digest = Digest(of: text)
      for index in text.indices {
        var changed = text
        changed[index] ^= 1 << (index % 8)
        #expect(claim.judge(SignoffSheet(named: digest, sheet: changed, signature: signature)).isWrong)
      }
      for index in signature.indices {
        var changed = signature
        changed[index] ^= 1 << (index % 8)
        let judgement = claim.judge(SignoffSheet(named: digest, sheet: text, signature: changed))
        // White space around the text is nobody's signature.
        #expect(judgement.isWrong || index == signature.count - 1, "byte \(index)")
      }
    }
  }
}

@Suite("What a sign-off changes of an outcome")
struct SignoffOutcomeTests {
  @Test(
    "A wrong one takes the place of what was good, and nothing else changes an outcome", arguments: Outcome.allCases)
  func considering(outcome: Outcome) throws {
    var signedOff = SignedOff()
    signedOff.isComplete = false
    let record = try signedOff.record(blad: Digest(of: []), key: "")
    let wrong = try #require(record.signoffClaim).judge(.absent)
    #expect(wrong.isWrong)
    #expect(outcome.considering(wrong) == (outcome.status == 0 ? .signoffWrong : outcome))
    #expect(outcome.considering(.claimed) == outcome && outcome.considering(nil) == outcome)
    #expect(Outcome.signoffWrong.status == 1 && Outcome.signoffWrong.showsContent)
  }

  /// A way of signing off and what is said of it.
  private static let words: [([String: JSONValue], String)] = [
    (["wijze": .string("papier")], "Volgens de school met de pen afgetekend op papier."),
    (["wijze": .string("portaal")], "Volgens de school afgetekend in een portaal."),
    (
      [
        "wijze": .string("portaal"), "kenmerk": .string("K-1"), "tijdstip": .string("2026-11-18T14:05:00+01:00"),
      ], "Volgens de school afgetekend in een portaal, op 18 november 2026 om 14:05 uur, kenmerk K-1."
    ),
    (
      ["wijze": .string("sshsig")],
      "Digitaal ondertekend met een sleutel van het leerbedrijf. De datum is die van de ondertekenaar zelf."
    ),
  ]

  @Test("Both parties are shown, and only what a key made is called a signature", arguments: words.indices)
  func lines(index: Int) throws {
    let (aftekening, expected) = Self.words[index]
    let full = try SignedOff().record(blad: Digest(of: []), key: "SHA256:x")
    guard case .object(var members) = full.members else { return }
    members["aftekening"] = .object(aftekening)
    let record = try IssuedRecord(parsing: JSONValue.object(members).canonicalBytes)
    let lines = record.lines
    #expect(lines.first { $0.label.nl == "Hoe afgetekend" }?.value.nl == expected)
    #expect(lines.contains { $0.label.nl == "Namens" && $0.value.nl == "Bedrijf & Zoon" })
    #expect(lines.contains { $0.label.nl == "Praktijkopleider" && $0.value.nl == "P. Opleider, voorman" })
    #expect(lines.contains { $0.label.nl == "School" && $0.value.nl == "ROC Voorbeeld (BRIN 25PW)" })
    for line in lines where aftekening["wijze"] != .string("sshsig") {
      #expect(!"\(line.value.nl)\(line.value.en)".lowercased().contains("handtekening"))
      #expect(!"\(line.value.nl)\(line.value.en)".lowercased().contains("ondertekend"))
    }
  }
}
