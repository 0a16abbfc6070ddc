import Beoordelingen
import Diagnostics
import JSONText
import TestSupport
import Testing

@Suite("The format of a record")
struct FormatTests {
  @Test(
    "A value that is not in the format is refused with what was expected",
    arguments: [
      ("bpv.uuren", JSONValue.integer(3), "BO005: unknown field `bpv.uuren`; did you mean `bpv.uren`?"),
      (
        "werkprocessen.0.datumm", .string("x"),
        "BO005: unknown field `werkprocessen[0].datumm`; did you mean `werkprocessen[0].datum`?"
      ),
      ("bpv.uren", .string("400"), "BO004: the field `bpv.uren` must be a number, but here stands text in quotes"),
      (
        "bpv.uren", .integer(0),
        "BO107: the field `bpv.uren` has not the right form; expected: a whole number from 1 to 10000"
      ),
      (
        "kandidaat", .string("Noor"),
        "BO004: the field `kandidaat` must be an object {…}, but here stands text in quotes"
      ),
      (
        "kandidaat.voornamen", .string(""),
        "BO008: the field `kandidaat.voornamen` is empty; leave it out or fill it in"
      ),
      (
        "kandidaat.voornamen", .string("  "),
        "BO008: the field `kandidaat.voornamen` is empty; leave it out or fill it in"
      ),
      ("werkprocessen", .array([]), "BO008: the list `werkprocessen` is empty"),
      (
        "werkprocessen.1", .string("B1-K1-W1"),
        "BO004: the field `werkprocessen[1]` must be an object {…}, but here stands text in quotes"
      ),
      (
        "aftekening.datum", .string("2025-02-30"),
        "BO101: the field `aftekening.datum` has not the right form; expected: a date that exists, YYYY-MM-DD"
      ),
      (
        "aftekening.datum", .string("30-06-2025"),
        "BO101: the field `aftekening.datum` has not the right form; expected: a date that exists, YYYY-MM-DD"
      ),
      (
        "kandidaat.geboortedatum", .string("1990-00-05"),
        "BO102: the field `kandidaat.geboortedatum` has not the right form; expected: YYYY-MM-DD, YYYY-MM-00 or YYYY-00-00"
      ),
      (
        "opleiding.kwalificatie", .string("2549"),
        "BO103: the field `opleiding.kwalificatie` has not the right form; expected: five digits"
      ),
      (
        "leerbedrijf", .string("000018965"),
        "BO104: the field `leerbedrijf` has not the right form; expected: nine digits, the first not 0"
      ),
      (
        "werkprocessen.0.code", .string("B2-K1-W1"),
        "BO105: the field `werkprocessen[0].code` has not the right form; expected: a code like B1-K1-W2 or P3-K1-W1"
      ),
      (
        "overeenkomsten.werkprocessen", .array([.string("B1K1W1")]),
        "BO105: the field `overeenkomsten.werkprocessen[0]` has not the right form; expected: a code like B1-K1-W2 or P3-K1-W1"
      ),
      (
        "opleiding.leerweg", .string("bol"),
        "BO106: the field `opleiding.leerweg` has not the right form; expected: OVO, ODT, BOL or BBL"
      ),
      (
        "aftekening.blad", .string("ABC"),
        "BO108: the field `aftekening.blad` has not the right form; expected: 64 lower-case hexadecimal digits"
      ),
      (
        "vervangt", .string("pv-1"),
        "BO109: the field `vervangt` has not the right form; expected: pv- and 26 characters"
      ),
      (
        "ondertekenaar.functie", .string("chef"),
        "BO006: the required field `ondertekenaar.naam` is missing: who signs for the leerbedrijf, where that is someone else"
      ),
    ] as [(String, JSONValue, String)])
  func refused(path: String, value: JSONValue, expected: String) throws {
    let diagnostics = try SampleInputs.validator().validate(line(SampleInputs.record([(path, value)]))).1
    #expect(diagnostics.map { "\($0.code.id): \($0.message.en)" } == [expected + " (sleutel S-1)"])
  }

  @Test(
    "A text of which nothing can be seen is empty",
    arguments: ["\u{A0}", "\u{2003}\u{2003}", "\u{3000}", "\u{2800}", "\u{301}", " \u{A0} "])
  func invisibleText(text: String) throws {
    #expect(try codes(of: SampleInputs.record([("kandidaat.achternaam", .string(text))])) == ["BO008"])
  }

  @Test("Spaces around a text are no part of it, and two keys that differ by them are one key")
  func outerSpaces() throws {
    let (geldig, diagnostics) = try SampleInputs.validator().validate(
      line(SampleInputs.record([("sleutel", .string(" S-1  ")), ("kandidaat.achternaam", .string("  Proef "))])))
    #expect(diagnostics.isEmpty)
    #expect(geldig?.beoordeling.kandidaat.achternaam.description == "Proef")
    #expect(sleutel(of: line(#"{"sleutel":" S-1  "}"#)).map { String(decoding: $0, as: UTF8.self) } == "S-1")
  }

  @Test("Texts and lists are bounded")
  func bounds() throws {
    let long = JSONValue.string(String(repeating: "a", count: 4001))
    #expect(try codes(of: SampleInputs.record([("werkprocessen.0.toelichting", long)])) == ["BO012"])
    let marks = JSONValue.string("a" + String(repeating: "\u{323}\u{301}", count: 40))
    #expect(try codes(of: SampleInputs.record([("werkprocessen.0.toelichting", marks)])) == ["BO221"])
    let items = JSONValue.array(Array(repeating: .string("B1-K1-W1"), count: 501))
    #expect(try codes(of: SampleInputs.record([("overeenkomsten.werkprocessen", items)])).contains("BO011"))
  }

  @Test(
    "A line that is no record at all is one clear diagnostic with a place",
    arguments: [
      ("x", "r.jsonl:1:1: error[BO001]: not valid JSON; expected: a value\n"),
      ("[]", "r.jsonl:1:1: error[BO004]: a record must be an object {…}, but here stands a list […]\n"),
      ("{\"sleutel\":\"é\",", "r.jsonl:1:16: error[BO001]: the line ends in the middle of a value (sleutel é)\n"),
      ("{\"sleutel\" \"S\"}", "r.jsonl:1:12: error[BO001]: not valid JSON; expected: a colon after the field's name\n"),
      ("{} {}", "r.jsonl:1:4: error[BO001]: text follows the record; each line is one object\n"),
      ("{\"kandidaat\":{\"achternaam\":\"\\ud800\"}}", "r.jsonl:1:29: error[BO002]: here stands no valid UTF-8\n"),
      (
        "{\"a\u{1}\":1}",
        "r.jsonl:1:4: error[BO001]: not valid JSON; expected: no bare control character in a text (write \\n or \\t)\n"
      ),
    ])
  func notARecord(text: String, expected: String) throws {
    let printed = try printed(text)
    #expect(printed == expected)
  }

  @Test("Depth, width and repetition are refused without a crash")
  func hostileShapes() throws {
    #expect(try codes(of: "{\"x\":" + String(repeating: "[", count: 100_000)) == ["BO005", "BO009"])
    let wide = "{" + (0..<20_000).map { "\"k\($0)\":1" }.joined(separator: ",") + "}"
    #expect(try codes(of: wide) == ["BO005", "BO010"])
    #expect(try codes(of: SampleInputs.record([]).dropLast() + ",\"sleutel\":\"T\"}") == ["BO007"])
  }

  @Test("What a wrong line holds never stands in the message", arguments: ["Geheim", "111222333"])
  func unknownNamesAreShownWithCare(secret: String) throws {
    let printed = try printed("{\"\(secret) en nog iets\":1}")
    #expect(!printed.contains(secret))
  }

  @Test("Random damage to a record is refused or accepted, and never crashes")
  func randomDamage() throws {
    var random = SeededGenerator(seed: 11)
    let validator = try SampleInputs.validator()
    let whole = Array(SampleInputs.record([("ondertekenaar.naam", .string("Ş. Ön"))]).utf8)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes[Int.random(in: bytes.indices, using: &random)], at: index)
        }
      }
      let (geldig, diagnostics) = validator.validate(RecordLine(block: bytes, range: bytes.indices, number: 1))
      #expect((geldig == nil) == diagnostics.contains(where: \.isError))
    }
  }

  private func codes(of text: String) throws -> [String] {
    try SampleInputs.validator().validate(line(text)).1.map(\.code.id).reduce(into: []) { unique, id in
      if !unique.contains(id) { unique.append(id) }
    }
  }
}

@Suite("Numbers that may be a BSN")
struct BSNTests {
  @Test(
    "A number of nine digits that passes the eleven-test is refused, in the usual ways of writing it",
    arguments: [
      "111222333", "nr. 111222333.", "1112.22.333", "111 222 333", "a111222333b", "111-222-333", "1112-22-333",
      "11 12 22 333", "111\u{A0}222\u{A0}333", "１１１２２２３３３",
    ])
  func refused(text: String) throws {
    #expect(try holdsBSN(text))
  }

  @Test(
    "Other numbers are not",
    arguments: [
      "111222334", "1112223330", "0111222333", "2026-11-23", "000000000", "11122233", "088 123 4567", "111 222.333",
    ])
  func accepted(text: String) throws {
    #expect(try !holdsBSN(text))
  }

  private func holdsBSN(_ text: String) throws -> Bool {
    try printed(SampleInputs.record([("werkprocessen.0.toelichting", .string(text))])).contains("BO220")
  }
}

@Suite("The JSON Schema of a record")
struct RecordSchemaTests {
  @Test("The schema that ships is the one that the table makes")
  func schemaIsCurrent() {
    expectGolden(Array(RecordSchema.json.indentedText.utf8), "docs/beoordeling.schema.json")
  }

  @Test(
    "Reader and schema agree on every field: known, required, and refused with any other kind",
    arguments: RecordField.allCases)
  func fieldByField(field: RecordField) throws {
    let path = field.path.replacing("[]", with: ".0")
    for (value, isRight) in field.samples {
      let text = SampleInputs.record(
        [(path, field.specification.presence == .list ? .array([value]) : value)] + field.companions)
      let refusals = try SampleInputs.validator().validate(line(text)).1.filter { FormatCodes.all.contains($0.code) }
      let mentions = refusals.contains { $0.place.path?.hasPrefix(field.path.replacing("[]", with: "[0]")) ?? false }
      #expect(mentions == !isRight, "\(path) = \(value)")
      #expect(SchemaCheck.accepts(text) == refusals.isEmpty, "\(path) = \(value)")
    }
    let without = SampleInputs.record(
      [(path, nil)] + (field.specification.presence == .requiredWithin ? field.companions : []))
    let isMissed = try SampleInputs.validator().validate(line(without)).1.contains {
      ["BO006", "BO213", "BO214"].contains($0.code.id)
    }
    let isRequired = field.specification.presence == .required || field.specification.presence == .requiredWithin
    #expect(isMissed == isRequired, "\(path) is missing")
    #expect(SchemaCheck.accepts(without) == !isRequired, "\(path) is missing")
  }
}

extension RecordField {
  /// Values that are right and wrong for the field's kind.
  fileprivate var samples: [(JSONValue, Bool)] {
    let notText: [(JSONValue, Bool)] = [
      (.integer(1), false), (.bool(true), false), (.object([:]), false), (.array([]), false),
    ]
    switch specification.kind {
    case .text: return notText + [(.string("iets"), true), (.string(""), false), (.string(" "), false)]
    case .integer(let range):
      return [
        (.integer(range.lowerBound), true), (.integer(range.upperBound), true), (.integer(range.lowerBound - 1), false),
        (.integer(range.upperBound + 1), false), (.string("1"), false), (.bool(false), false),
      ]
    case .date:
      return notText + [(.string("2025-05-05"), true), (.string("5-5-2025"), false), (.string("20250505"), false)]
    case .partialDate:
      return notText + [
        (.string("1990-01-31"), true), (.string("1990-01-00"), true), (.string("1990-00-00"), true),
        (.string("1990-00-01"), false), (.string("1990-13-01"), false),
      ]
    case .moment:
      return notText + [
        (.string("2025-06-30T14:05:00+02:00"), true), (.string("2025-06-30T12:05:59.5Z"), true),
        (.string("2025-06-30T12:05Z"), false), (.string("2025-06-30T24:05:00Z"), false),
        (.string("2025-06-30 12:05:00Z"), false), (.string("2025-06-30T12:05:00"), false),
        (.string("2025-06-30T12:05:00+24:00"), false), (.string("2025-06-30T12:05:00.Z"), false),
      ]
    case .crebo: return notText + [(.string("25499"), true), (.string("254990"), false), (.string("2549x"), false)]
    case .leerbedrijfID: return notText + [(.string("100018965"), true), (.string("012345678"), false)]
    case .werkprocesCode:
      return notText + [(.string("B1-K1-W1"), true), (.string("B1-K0-W1"), false), (.string("B1-K1-W100"), false)]
    case .digest:
      return notText + [
        (.string(String(repeating: "0a", count: 32)), true), (.string(String(repeating: "0A", count: 32)), false),
      ]
    case .verklaringID:
      return notText + [
        (.string("pv-00000000000000000000000000"), true), (.string("pv-00000000000000000000000001"), false),
        (.string("pv-0000000000000000000000000u"), false),
      ]
    case .choice(let words): return notText + words.map { (.string($0), true) } + [(.string("anders"), false)]
    }
  }

  /// What must stand beside the field for it to be the only thing that can be wrong.
  fileprivate var companions: [(String, JSONValue?)] {
    switch self {
    case .ondertekenaarFunctie: [("ondertekenaar.naam", .string("A"))]
    case .ondertekenaarNaam: [("ondertekenaar.functie", .string("chef"))]
    default: []
    }
  }
}
