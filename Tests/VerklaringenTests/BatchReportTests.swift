import Testing
import Verklaringen

@Suite("The report of a batch")
struct BatchReportTests {
  private static let report = #"""
    {
      "aangeboden": 6,
      "duur_ms": {
        "documenten": 12,
        "manifest": 1
      },
      "formaat": "praktijkverklaring-verslag/1",
      "gemaakt": 4,
      "gemaakt_per_aftekenwijze": {
        "papier": 3,
        "sshsig": 1
      },
      "gemaakt_per_leerlijn": {
        "Zorg & \"Welzijn\"": 2
      },
      "gemaakt_per_opdrachtgever": {},
      "gemaakt_per_regio": {},
      "gemaakt_per_stap": {},
      "gemaakt_per_tranche": {},
      "geweigerd": 2,
      "soort": "praktijkverklaringen",
      "waarschuwingen": 3,
      "waarschuwingen_per_code": {
        "BO101": 3
      },
      "weigeringen_per_code": {
        "BO203": 2
      }
    }

    """#

  @Test("What was read is written again, and sums have both")
  func sum() throws {
    let report = try #require(BatchReport(parsing: Array(Self.report.utf8)))
    #expect(report.tally.made == 4 && report.tally.refused == 2 && report.tally.warnings == 3)
    #expect(report.tally.report(durations: report.durations) == Self.report)
    var tally = report.tally
    tally.add(report.tally)
    let text = tally.report(durations: [("samenvoegen", 5)], partDurations: [("documenten", 24)])
    #expect(text.contains(#""BO203": 4"#) && text.contains(#""duur_ms_delen": {"#))
    let again = try #require(BatchReport(parsing: Array(text.utf8)))
    #expect(again.tally.made == 8 && again.partDurations.map(\.milliseconds) == [24])
  }

  @Test("Parts stay in the report until all of a whole are there, as often as each other")
  func parts() throws {
    func tally(_ texts: String...) throws -> BatchTally {
      var tally = BatchTally()
      for text in texts { tally.add(BatchTally(of: try #require(BatchPart(text)))) }
      return tally
    }
    #expect(!BatchTally(of: try #require(BatchPart("1/1"))).report(durations: []).contains("delen"))
    var some = try tally("1/3", "3/3")
    #expect(some.missingParts.map(\.description) == ["2/3"])
    let text = some.report(durations: [])
    #expect(text.contains(#""delen": {"#) && text.contains(#""1/3": 1"#))
    let read = try #require(BatchReport(parsing: Array(text.utf8))).tally
    #expect(read.missingParts == some.missingParts)
    some.add(try tally("2/3"))
    #expect(some.missingParts.isEmpty)
    some.joinParts()
    #expect(!some.report(durations: []).contains("delen"))
    some.add(try tally("1/2", "2/2", "2/2"))
    #expect(some.missingParts.map(\.description) == ["1/2"])
    for text in ["0/3", "4/3", "1/0", "01/3", "1/3/3", "1", "-1/3", "+1/3", "1/100001", ""] {
      #expect(BatchPart(text) == nil)
    }
  }

  @Test(
    "Anything else is no report",
    arguments: [
      ("\"gemaakt\": 4", "\"gemaakt\": 5"), ("\"aangeboden\": 6", "\"aangeboden\": 7"),
      ("\"papier\": 3", "\"papier\": 2"),
      ("\"BO101\": 3", "\"BO101\": 4"), ("\"BO203\": 2", "\"BO203\": 3"), ("Welzijn\\\"\": 2", "Welzijn\\\"\": 5"),
      ("papier", "krijt"), ("praktijkverklaringen", "concepten"), ("verslag/1", "verslag/2"), ("  ", " "),
      ("\"geweigerd\": 2", "\"geweigerd\": -2"), ("per_stap", "per_anders"),
      ("\"documenten\": 12", "\"documenten\": \"x\""),
      ("\"documenten\": 12", "\"documenten\": 9007199254740991"), ("{}", "{\"\": 1}"), ("}\n", "}"),
      ("\"soort\"", "\"meer\": 1,\n  \"soort\""),
      ("\"duur_ms\"", "\"delen\": {\n    \"0/3\": 1\n  },\n  \"duur_ms\""),
      ("\"duur_ms\"", "\"delen\": {},\n  \"duur_ms\""),
    ])
  func refused(old: String, new: String) throws {
    let text = Self.report.replacing(old, with: new, maxReplacements: 1)
    #expect(text != Self.report)
    #expect(BatchReport(parsing: Array(text.utf8)) == nil)
  }
}
