import Dossiers
import Manifests
import TestSupport
import Testing
import Verification

@Suite("The form of status lists")
struct StatusListFormTests {
  private static let digest = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
  private static let a = "pv-00000000000004000000000008"
  private static let b = "pv-0000000000000800000000000g"
  private static let text = """
    \(statusName)
    12
    vorige \(digest)
    opgesteld 2026-11-23T10:00:00Z
    volgende-uiterlijk 2026-12-23T10:00:00Z
    aantal 2
    \(a) ingetrokken 2026-11-20 vervangen vervangen-door \(b)
    \(b) ingetrokken 2026-11-24 fout-in-gegevens

    """

  @Test("The example of the format is read, and written as it was")
  func example() throws {
    let list = try StatusList(text: Array(Self.text.utf8))
    #expect(String(decoding: list.text, as: UTF8.self) == Self.text)
    #expect(list.origin.description == statusName)
    #expect(list.serial == 12)
    #expect(list.previous == Digest(base64: Self.digest.utf8))
    #expect(list.madeAt == (try moment()))
    #expect(list.nextAtLatest == (try moment("2026-12-23T10:00:00Z")))
    let (a, b) = (try #require(DocumentID(Self.a.utf8)), try #require(DocumentID(Self.b.utf8)))
    #expect(list.entries.map(\.id) == [a, b])
    #expect(list.entry(for: a)?.vervangenDoor == b)
    #expect(list.entry(for: a)?.reden == .vervangen)
    #expect(list.entry(for: b)?.vervangenDoor == nil)
    #expect(list.entry(for: b)?.datum == (try day("2026-11-24")))
    #expect(list.entry(for: documentID(99)) == nil)
  }

  @Test(
    "Each line that is wrong in any way has its problem",
    arguments: [
      // What is replaced, with what, the problem, the line.
      (statusName + "\n", "", .origin, 1), (statusName, "school.example/zegel", .origin, 1),
      (statusName, "school.example/sleutels", .origin, 1), (statusName, "a b/status", .origin, 1),
      (statusName, statusName + " ", .origin, 1), (statusName, "status", .origin, 1),
      ("\n12\n", "\n0\n", .serial, 2), ("\n12\n", "\n012\n", .serial, 2), ("\n12\n", "\n+12\n", .serial, 2),
      ("\n12\n", "\n\n", .serial, 2), ("\n12\n", "\n12 \n", .serial, 2), ("\n12\n", "\n9007199254740992\n", .serial, 2),
      ("\n12\n", "\n18446744073709551616\n", .serial, 2),
      ("\n12\n", "\n1\n", .previous, 3), ("vorige \(digest)", "vorige -", .previous, 3),
      ("vorige ", "vorige  ", .previous, 3), ("vorige ", "Vorige ", .previous, 3), (digest, "AAAA", .previous, 3),
      (digest, "", .previous, 3), (digest + "\n", digest + " \n", .previous, 3),
      (digest, digest.replacing("=", with: ""), .previous, 3), (" \(digest)", "", .previous, 3),
      ("opgesteld 2026-11-23T10:00:00Z", "opgesteld 2026-11-23", .madeAt, 4),
      ("opgesteld 2026-11-23T10:00:00Z", "opgesteld 2026-11-31T10:00:00Z", .madeAt, 4),
      ("opgesteld", "gemaakt", .madeAt, 4), ("opgesteld", " opgesteld", .madeAt, 4),
      ("uiterlijk 2026-12-23T10:00:00Z", "uiterlijk 2026-11-23T10:00:00Z", .nextAtLatest, 5),
      ("uiterlijk 2026-12-23T10:00:00Z", "uiterlijk 2026-11-22T10:00:00Z", .nextAtLatest, 5),
      ("uiterlijk 2026-12-23T10:00:00Z", "uiterlijk morgen", .nextAtLatest, 5),
      ("volgende-uiterlijk", "volgende", .nextAtLatest, 5),
      ("aantal 2", "aantal 02", .countForm, 6), ("aantal 2", "aantal -2", .countForm, 6),
      ("aantal 2", "aantal", .countForm, 6), ("aantal 2", "count 2", .countForm, 6),
      ("aantal 2", "aantal 3", .count(announced: 3, found: 2), 6),
      ("aantal 2", "aantal 1", .count(announced: 1, found: 2), 6),
      ("aantal 2", "aantal 18446744073709551615", .count(announced: .max, found: 2), 6),
      ("\(b) ingetrokken 2026-11-24 fout-in-gegevens\n", "", .count(announced: 2, found: 1), 6),
      ("fout-in-gegevens\n", "fout-in-gegevens", .noFinalLineFeed, 8),
      (" fout-in-gegevens\n", "", .noFinalLineFeed, 8),
      ("\n\(b)", "\n\n\(b)", .lineForm, 8), ("\n\(b)", "\n# \(b)", .lineForm, 8), ("\n\(b)", "\n \(b)", .lineForm, 8),
      ("\n\(b)", "\n\(b.uppercased())", .lineForm, 8), ("\n\(b)", "\n\(b.dropLast())", .lineForm, 8),
      ("\n\(b)", "\n\(b.dropLast())i", .lineForm, 8), ("\n\(b)", "\n\(b.dropLast())1", .lineForm, 8),
      ("\(b) ingetrokken", "\(b)  ingetrokken", .lineForm, 8), ("\(b) ingetrokken", "\(b) Ingetrokken", .lineForm, 8),
      ("\(b) ingetrokken", "\(b) geldig", .lineForm, 8), ("2026-11-24 f", "2026-11-24  f", .reason, 8),
      ("2026-11-24 f", "2026-11-24f", .lineForm, 8), ("2026-11-24", "2026-11-2", .day, 8),
      ("2026-11-24", "2026-11-31", .day, 8), ("2026-11-24", "24-11-2026", .day, 8), ("2026-11-24", "", .day, 8),
      ("2026-11-24", "2026-11-25", .dayAfterList, 8), ("fout-in-gegevens", "fraude", .reason, 8),
      ("fout-in-gegevens", "Fout-in-gegevens", .reason, 8), ("fout-in-gegevens", "", .reason, 8),
      ("fout-in-gegevens", "fout-in-gegevens ", .lineForm, 8), ("fout-in-gegevens", "vervangen", .replacement, 8),
      ("fout-in-gegevens", "fout-in-gegevens vervangen-door \(a)", .replacement, 8),
      ("fout-in-gegevens", "vervangen vervangen-door \(b)", .replacement, 8),
      ("fout-in-gegevens", "vervangen vervangen-door ", .lineForm, 8),
      ("fout-in-gegevens", "vervangen vervangen-door \(a) ", .lineForm, 8),
      ("fout-in-gegevens", "vervangen door \(a)", .lineForm, 8),
      ("\n\(b)", "\n\(a)", .idOrder, 8), ("\n\(a)", "\npv-00000000000010000000000010", .idOrder, 8),
    ] as [(String, String, ListProblem.Kind, Int)])
  func refused(old: String, new: String, kind: ListProblem.Kind, line: Int) {
    let changed = Self.text.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != Self.text)
    #expect(problem(StatusList.self, changed) == ListProblem(kind, line))
  }

  @Test("truncated: a list that is cut anywhere is refused")
  func truncated() {
    for length in 0..<Self.text.utf8.count {
      #expect(problem(StatusList.self, String(Self.text.prefix(length))) != nil, "cut after \(length)")
    }
    #expect(problem(StatusList.self, "") == ListProblem(.noFinalLineFeed, 1))
    #expect(problem(StatusList.self, "\(statusName)\n") == ListProblem(.noHeader, 2))
    #expect(problem(StatusList.self, Self.text.replacing("\n", with: "\r\n")) != nil)
    #expect(problem(StatusList.self, Self.text + "\n") == ListProblem(.lineForm, 9))
  }

  @Test("A list of random entries reads back as it was, and finds each of them", arguments: 0..<100)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let madeAt = Moment(seconds: Int64.random(in: -2_000_000_000...200_000_000_000, using: &random))
    let entries = try (0..<Int.random(in: 0...40, using: &random)).map { _ in
      let reden = try #require(Intrekkingsreden.allCases.randomElement(using: &random))
      let datum = Moment(seconds: madeAt.seconds - .random(in: -80_000...1_000_000_000, using: &random)).day
      return try #require(
        StatusList.Entry(
          id: DocumentID(bits: .random(in: 0...(.max), using: &random)), datum: datum, reden: reden,
          vervangenDoor: reden == .vervangen ? DocumentID(bits: .random(in: 0...(.max), using: &random)) : nil))
    }
    let list = try StatusList(
      first: #require(KeyName(statusName)), madeAt: madeAt,
      nextAtLatest: madeAt.adding(days: .random(in: 1...400, using: &random)), entries: entries)
    #expect(try StatusList(text: list.text) == list)
    #expect(Set(list.entries) == Set(entries))
    for entry in entries { #expect(list.entry(for: entry.id) == entry) }
    #expect(list.entry(for: DocumentID(bits: .random(in: 0...(.max), using: &random))) == nil)
  }

  @Test("Any bytes are refused or read back, and nothing crashes", arguments: 0..<300)
  func anyBytes(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = Array(Self.text.utf8)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
    }
    if let list = try? StatusList(text: bytes) { #expect(list.text == bytes) }
  }
}
