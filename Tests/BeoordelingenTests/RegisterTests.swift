import Beoordelingen
import Diagnostics
import Testing

@Suite("The register")
struct RegisterTests {
  private func printedInstelling(_ text: String) -> String {
    RegisterReader.instelling(file: "i.json", bytes: Array(text.utf8)).1.map { $0.text(in: .en) }.joined()
  }

  private func printedLeerbedrijven(_ text: String) -> String {
    RegisterReader.leerbedrijven(file: "l.jsonl", bytes: Array(text.utf8)).diagnostics.map { $0.text(in: .en) }.joined()
  }

  @Test(
    "What is wrong with the school's file is said with its place",
    arguments: [
      (
        #"{"brin":"99Z","naam":"A","plaats":"B"}"#,
        "i.json:1:9: error[RE101]: the field `brin` has not the right form; expected: something like 25PW\n"
      ),
      (#"{"brin":"99ZZ","naam":"A"}"#, "i.json:1:1: error[RE003]: the required field `plaats` is missing\n"),
      (
        "{\"brin\":\"99ZZ\",\n\"naam\":\"A\",\"plaats\":\"B\",\n\"brinn\":1}",
        "i.json:3:1: error[RE002]: unknown field; did you mean `brin`?\n"
      ),
      (#"{"brin":"99ZZ","naam":"","plaats":"B"}"#, "i.json:1:23: error[RE005]: the field `naam` is empty\n"),
      (
        #"{"brin":"99ZZ","naam":"A\u200bB","plaats":"B"}"#,
        "i.json:1:23: error[RE108]: `naam` holds a character that cannot stand on a document\n"
      ),
      ("{", "i.json:1:2: error[RE001]: here stands no valid JSON\n"),
      (#"{"brin":1,"naam":"A","plaats":"B"}"#, "i.json:1:9: error[RE004]: here should stand text in quotes\n"),
      (
        #"{"brin":"99ZZ","naam":"A","plaats":"B","geboortedatumInQR":"ja"}"#,
        "i.json:1:60: error[RE004]: here should stand true or false\n"
      ),
      (
        #"{"brin":"99ZZ","naam":"A","plaats":"B","geboortedatumInQR":1}"#,
        "i.json:1:60: error[RE004]: here should stand true or false\n"
      ),
    ])
  func instelling(text: String, expected: String) {
    #expect(printedInstelling(text) == expected)
  }

  @Test(
    "The birth date stands in QR codes only where the school's file says so",
    arguments: [("true", true), ("false", false), ("", false)])
  func geboortedatumInQR(value: String, expected: Bool) throws {
    let text = #"{"brin":"99ZZ","naam":"A","plaats":"B"\#(value.isEmpty ? "" : #","geboortedatumInQR":\#(value)"#)}"#
    let (instelling, diagnostics) = RegisterReader.instelling(file: "i.json", bytes: Array(text.utf8))
    #expect(diagnostics.isEmpty)
    #expect(try #require(instelling).geboortedatumInQR == expected)
  }

  @Test(
    "What is wrong with a leerbedrijf is said with its line",
    arguments: [
      (
        #"{"id":"12","naam":"A","plaats":"B"}"#,
        "l.jsonl:2:7: error[RE102]: the field `id` has not the right form; expected: something like 100018965\n"
      ),
      (
        #"{"id":"100018966","naam":"A","plaats":"B","kvk":"1234567"}"#,
        "l.jsonl:2:49: error[RE103]: the field `kvk` has not the right form; expected: something like 01234567\n"
      ),
      (
        #"{"id":"100018966","naam":"A","plaats":"B","erkenningen":[{"kwalificatie":"2549","van":null,"tot":null}]}"#,
        "l.jsonl:2:74: error[RE104]: the field `erkenningen[0].kwalificatie` has not the right form; expected: something like 25499\n"
      ),
      (
        #"{"id":"100018966","naam":"A","plaats":"B","praktijkopleiders":[{"naam":"C","van":"2025-02-30"}]}"#,
        "l.jsonl:2:82: error[RE105]: the field `praktijkopleiders[0].van` has not the right form; expected: something like 2026-11-23\n"
      ),
      (
        #"{"id":"100018965","naam":"A","plaats":"B"}"#,
        "l.jsonl:2:1: error[RE107]: leerbedrijf 100018965 stands there twice; neither line counts\n  l.jsonl:1: note: the first time\n"
      ),
    ])
  func leerbedrijf(text: String, expected: String) {
    let first = #"{"id":"100018965","naam":"Eerste","plaats":"B"}"#
    #expect(printedLeerbedrijven(first + "\n" + text + "\n") == expected)
  }

  @Test("A line that is wrong does not take the others with it; a byte order mark and CRLF do no harm")
  func goodLinesStay() {
    let good = #"{"id":"100018965","naam":"Goed","plaats":"B","erkenningen":[{"kwalificatie":"25499"}]}"#
    let text = "\u{FEFF}" + good + "\r\n\r\n{]\r\n" + good.replacing("100018965", with: "100018966") + "\r\n"
    let (leerbedrijven, unusable, diagnostics) = RegisterReader.leerbedrijven(file: "l.jsonl", bytes: Array(text.utf8))
    #expect(leerbedrijven.map(\.id.description) == ["100018965", "100018966"])
    #expect(leerbedrijven.map(\.line) == [1, 4])
    #expect(diagnostics.map(\.code.id) == ["RE001"])
    #expect(unusable.isEmpty)
  }

  @Test("A leerbedrijf whose line is wrong is known as such, so that its records can be told why")
  func unusableLines() throws {
    let wrong = #"{"id":"100018965","naam":"A","plaats":"B","kvk":"1"}"#
    let twice = #"{"id":"100018966","naam":"A","plaats":"B"}"#
    let (leerbedrijven, unusable, _) = RegisterReader.leerbedrijven(
      file: "l.jsonl", bytes: Array([wrong, twice, twice].joined(separator: "\n").utf8))
    #expect(leerbedrijven.isEmpty)
    #expect(
      unusable == [
        try #require(LeerbedrijfID(Array("100018965".utf8)[...])): 1,
        try #require(LeerbedrijfID(Array("100018966".utf8)[...])): 2,
      ])
  }
}
