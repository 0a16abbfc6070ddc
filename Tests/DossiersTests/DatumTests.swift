import Diagnostics
import Dossiers
import Testing

@Suite struct DatumTests {
  @Test(arguments: [
    ("2026-11-23", "2026-11-23"), ("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"),
    ("0001-01-01", "0001-01-01"),
    ("9999-12-31", "9999-12-31"), ("2023-02-29", nil), ("1900-02-29", nil), ("2026-04-31", nil), ("2026-13-01", nil),
    ("2026-00-01", nil), ("2026-01-00", nil), ("0000-01-01", nil), ("2026-1-1", nil), ("2026-11-23 ", nil),
    (" 2026-11-23", nil), ("2026/11/23", nil), ("23-11-2026", nil), ("2026-11-2３", nil), ("", nil), ("+026-11-23", nil),
  ])
  func `A date is read in ISO form, if the calendar has it`(text: String, expected: String?) {
    #expect(Datum(iso: text.utf8)?.description == expected)
  }

  @Test(arguments: [("01-08-2015", "2015-08-01"), ("29-02-2023", nil), ("2015-08-01", nil), ("1-8-2015", nil)])
  func `A date is read in the form of SBB's older files`(text: String, expected: String?) {
    #expect(Datum(dutch: text.utf8)?.description == expected)
  }

  @Test func `Dates are ordered in time and written in Dutch`() throws {
    let early = try #require(Datum(iso: "2025-12-31".utf8))
    let late = try #require(Datum(iso: "2026-03-01".utf8))
    #expect(early < late)
    #expect(late.dutch == "1 maart 2026")
    #expect(early.dutch == "31 december 2025")
  }
}

@Suite struct CodeTests {
  @Test(arguments: ["B1-K1-W1", "P1-K2-W3", "P99-K99-W99", "P12-K10-W20"])
  func `A code of a werkproces is read and written alike`(text: String) {
    #expect(WerkprocesCode(text.utf8)?.description == text)
  }

  @Test(arguments: [
    "", "B1-K1", "B1-K1-W0", "B1-K1-W01", "B0-K1-W1", "P1-K1-W100", "p1-K1-W1", "P1-K1-W1 ", "P1-W1-K1", "P1K1W1",
    "P-K1-W1", "C1-K1-W1", "P1-K1-W1-W2", "P1-K１-W1",
  ])
  func `Anything else is no code`(text: String) {
    #expect(WerkprocesCode(text.utf8) == nil)
  }

  @Test func `Codes are in the order of the dossier: basisdeel first, then by number`() {
    let codes = ["P2-K1-W1", "P1-K10-W1", "P1-K2-W1", "B1-K2-W1", "B1-K1-W10", "B1-K1-W9"]
    #expect(
      codes.compactMap { WerkprocesCode($0.utf8) }.sorted().map(\.description)
        == ["B1-K1-W9", "B1-K1-W10", "B1-K2-W1", "P1-K2-W1", "P1-K10-W1", "P2-K1-W1"])
  }

  @Test(arguments: [
    ("25498", true), ("2549", false), ("254980", false), ("K0123", false), ("2549８", false), ("", false),
  ])
  func `A crebo is five digits`(text: String, isCrebo: Bool) {
    #expect((Crebo(text) != nil) == isCrebo)
  }
}
