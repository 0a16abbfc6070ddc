import Dossiers
import Testing
import Verification

@Suite("Moments")
struct MomentTests {
  @Test(
    "A moment reads back as it was written, and has its day",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1), ("2026-11-24T18:10:44Z", 1_795_543_844),
      ("2000-02-29T12:00:00Z", 951_825_600), ("1900-03-01T00:00:00Z", -2_203_891_200),
      ("0001-01-01T00:00:00Z", -62_135_596_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
    ] as [(String, Int64)])
  func roundTrip(text: String, seconds: Int64) throws {
    let moment = try #require(Moment(text.utf8))
    #expect(moment.seconds == seconds)
    #expect(moment.description == text)
    #expect(moment.day.description == text.prefix(10))
  }

  @Test("Every day of four centuries comes after the one before it")
  func days() throws {
    var day = try #require(Datum(jaar: 1890, maand: 1, dag: 1))
    for _ in 0..<146_097 {
      let next = try #require(day.next)
      #expect(Moment(startOf: day).adding(days: 1) == Moment(startOf: next))
      #expect(Moment(startOf: next).day == next)
      day = next
    }
  }

  @Test(
    "Another form, or a moment that does not exist, is none",
    arguments: [
      "", "2026-11-24", "2026-11-24T18:10:44", "2026-11-24t18:10:44z", "2026-11-24 18:10:44Z",
      "2026-11-24T18:10:44+00:00",
      "2026-02-29T00:00:00Z", "2026-11-24T24:00:00Z", "2026-11-24T18:60:00Z", "2026-11-24T18:10:60Z",
      "2026-11-24T1a:10:44Z", "2026-11-24T18:10:44.5Z", "0000-01-01T00:00:00Z",
    ])
  func refused(text: String) {
    #expect(Moment(text.utf8) == nil)
  }
}
