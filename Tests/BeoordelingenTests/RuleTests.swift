import Beoordelingen
import Diagnostics
import Dossiers
import JSONText
import Testing

/// One change to a right record, and the whole of what is then printed.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let changes: [(String, JSONValue?)]
  /// What stands in the record at the place of the diagnostic; nil for its beginning.
  let target: String?
  /// With `@` for the column.
  let printed: String

  init(_ changes: [(String, JSONValue?)], at target: String?, _ printed: String) {
    self.changes = changes
    self.target = target
    self.printed = printed
  }

  /// The column of the target, counted in scalars by other means than the program's.
  func column(in record: String) throws -> Int {
    guard let target else { return 1 }
    let range = try #require(record.firstRange(of: target))
    return record[..<range.lowerBound].unicodeScalars.count + 1
  }

  var testDescription: String { changes.map(\.0).joined(separator: ", ") }
}

private func werkproces(_ code: String, _ oordeel: String = "aangetoond", _ datum: String = "2025-05-12") -> JSONValue {
  .object(["code": .string(code), "oordeel": .string(oordeel), "datum": .string(datum)])
}

@Suite("Each rule")
struct RuleTests {
  @Test("A record that is right in every way is accepted without a word")
  func accepted() throws {
    let (geldig, diagnostics) = try SampleInputs.validator().validate(line(SampleInputs.record([])))
    #expect(diagnostics.isEmpty)
    #expect(geldig?.beoordeling.aangetoond.map(\.werkproces.code.description) == ["B1-K1-W1", "P1-K1-W1"])
  }

  @Test(
    "A record that breaks one rule gets exactly its diagnostic",
    arguments: [
      RuleCase(
        [("opleiding.kwalificatie", .string("25960"))],
        at: #""25960""#,
        """
        r.jsonl:1:@: error[BO201]: kwalificatie 25960 is in none of the dossiers that were read (sleutel S-1)

        """),
      RuleCase(
        [("opleiding.dossier", .string("901"))],
        at: #""901""#,
        """
        r.jsonl:1:@: error[BO202]: this dossier version was not read; kwalificatie 25499 is there (sleutel S-1)

        """),
      RuleCase(
        [("opleiding.inschrijfdatum", .string("2015-07-31"))],
        at: #""2015-07-31""#,
        """
        r.jsonl:1:@: error[BO202]: on the date of enrolment no dossier was in force yet for kwalificatie 25499; the first holds from 2015-08-01 (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.0", werkproces("P2-K1-W1"))],
        at: #""P2-K1-W1""#,
        """
        r.jsonl:1:@: error[BO203]: werkproces P2-K1-W1 is not of kwalificatie 25499 (basisdeel and profiel P1) (sleutel S-1)
          d.xml:8:1: note: the kwalificatie stands here

        """),
      RuleCase(
        [("werkprocessen.0", werkproces("B1-K1-W1"))],
        at: #""B1-K1-W1","datum":"2025-06-02""#,
        """
        r.jsonl:1:@: error[BO204]: werkproces B1-K1-W1 already stands in this record (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.1", nil), ("werkprocessen.0", werkproces("B1-K1-W1", "niet-aangetoond"))],
        at: #""niet-aangetoond""#,
        """
        r.jsonl:1:@: error[BO205]: none of the 1 werkprocessen was shown (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.0", werkproces("P1-K1-W1", "aangetoond", "2025-02-02"))],
        at: #""2025-02-02""#,
        """
        r.jsonl:1:@: error[BO206]: the judgement of 2025-02-02 is outside the practice period 2025-02-03 to 2025-07-04 (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.0", werkproces("P1-K1-W1", "aangetoond", "2025-07-01"))],
        at: #""2025-07-01""#,
        """
        r.jsonl:1:@: error[BO207]: the judgement of 2025-07-01 is later than the sign-off on 2025-06-30 (sleutel S-1)

        """),
      RuleCase(
        [("aftekening.datum", .string("2025-11-21"))],
        at: #""2025-11-21""#,
        """
        r.jsonl:1:@: error[BO208]: the date 2025-11-21 in `aftekening.datum` is later than the issue on 2025-11-20 (sleutel S-1)

        """),
      RuleCase(
        [("overeenkomsten.praktijkovereenkomst", .string("2025-02-04"))],
        at: #""2025-02-03""#,
        """
        r.jsonl:1:@: error[BO209]: the practice begins on 2025-02-03, before the praktijkovereenkomst of 2025-02-04 (sleutel S-1)

        """),
      RuleCase(
        [("leerbedrijf", .string("100018966"))],
        at: #""100018966""#,
        """
        r.jsonl:1:@: error[BO210]: leerbedrijf 100018966 is not in the register (sleutel S-1)

        """),
      RuleCase(
        [("bpv.van", .string("2023-12-31"))],
        at: #""100018965""#,
        """
        r.jsonl:1:@: error[BO211]: leerbedrijf 100018965 was not recognised for kwalificatie 25499 for the whole period from 2023-12-31 to 2025-07-04 (sleutel S-1)
          leerbedrijven.jsonl:1: note: the leerbedrijf stands here

        """),
      RuleCase(
        [("werkprocessen.0", werkproces("B1-K1-W2"))],
        at: #""B1-K1-W2""#,
        """
        r.jsonl:1:@: error[BO212]: werkproces B1-K1-W2 cannot be done at leerbedrijf 100018965 (sleutel S-1)
          leerbedrijven.jsonl:1: note: the recognition stands here

        """),
      RuleCase(
        [("praktijkopleider", nil)],
        at: nil,
        """
        r.jsonl:1:@: error[BO213]: the required field `praktijkopleider` is missing: with naam (sleutel S-1)

        """),
      RuleCase(
        [("aftekening", nil)],
        at: nil,
        """
        r.jsonl:1:@: error[BO214]: the required field `aftekening` is missing: with wijze, plaats and datum (sleutel S-1)

        """),
      RuleCase(
        [("aftekening.wijze", .string("sshsig"))],
        at: #""sshsig""#,
        """
        r.jsonl:1:@: error[BO215]: `aftekening.wijze` is sshsig, but `aftekening.blad` is missing (sleutel S-1)

        """),
      RuleCase(
        [("aftekening.wijze", .string("sshsig")), ("aftekening.blad", .string(String(repeating: "a", count: 64)))],
        at: #""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
        """
        r.jsonl:1:@: error[BO223]: there is no sign-off sheet with this SHA-256 (sleutel S-1)

        """),
      RuleCase(
        [("aftekening.scan", .string(String(repeating: "a", count: 64))), ("aftekening.wijze", .string("portaal"))],
        at: #""aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa""#,
        """
        r.jsonl:1:@: error[BO237]: `aftekening.scan` goes with papier, and `aftekening.wijze` is portaal (sleutel S-1)

        """),
      RuleCase(
        [("aftekening.kenmerk", .string("K-1"))],
        at: #""K-1""#,
        """
        r.jsonl:1:@: error[BO237]: `aftekening.kenmerk` goes with portaal, and `aftekening.wijze` is papier (sleutel S-1)

        """),
      RuleCase(
        [
          ("aftekening.tijdstip", .string("2025-07-01T00:05:00+02:00")), ("aftekening.wijze", .string("portaal")),
        ],
        at: #""2025-07-01T00:05:00+02:00""#,
        """
        r.jsonl:1:@: error[BO238]: the time is on 2025-07-01, the sign-off on 2025-06-30 (sleutel S-1)

        """),
      RuleCase(
        [("bpv.tot", .string("2025-02-02"))],
        at: #""2025-02-02""#,
        """
        r.jsonl:1:@: error[BO218]: the practice period ends on 2025-02-02, before it begins on 2025-02-03 (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.0.toelichting", .string("nummer 111222333 van hem"))],
        at: #""nummer"#,
        """
        r.jsonl:1:@: error[BO220]: `werkprocessen[0].toelichting` holds a number that may be a BSN (sleutel S-1)

        """),
      RuleCase(
        [("kandidaat.achternaam", .string("Pro\u{202E}ef"))],
        at: #""Pro"#,
        """
        r.jsonl:1:@: error[BO221]: `kandidaat.achternaam` holds a character that turns the reading direction (U+202E) (sleutel S-1)

        """),
      RuleCase(
        [("werkprocessen.0.titel", .string("Beheert gebouw"))],
        at: #""Beheert gebouw""#,
        """
        r.jsonl:1:@: warning[BO301]: the title of P1-K1-W1 differs; the dossier has «Beheert gebouwen» (sleutel S-1)

        """),
      RuleCase(
        [("overeenkomsten.werkprocessen", .array([.string("P1-K1-W1")]))],
        at: #""B1-K1-W1""#,
        """
        r.jsonl:1:@: warning[BO302]: werkproces B1-K1-W1 is not in the praktijkovereenkomst (sleutel S-1)

        """),
      RuleCase(
        [
          ("opleiding.inschrijfdatum", .string("2025-08-01")), ("bpv.van", .string("2025-04-02")),
        ],
        at: #""2025-08-01""#,
        """
        r.jsonl:1:@: warning[BO303]: enrolled on 2025-08-01, after the last enrolment of 25499 on 2025-07-31 (sleutel S-1)

        """),
      RuleCase(
        [("praktijkopleider.naam", .string("Q. Opleider"))],
        at: #""Q. Opleider""#,
        """
        r.jsonl:1:@: warning[BO305]: this praktijkopleider is not in the register of leerbedrijf 100018965 (sleutel S-1)

        """),
      RuleCase(
        [("kandidaat.achternaam", .string("Pr\u{43E}ef"))],
        at: #""Pr"#,
        """
        r.jsonl:1:@: warning[BO306]: `kandidaat.achternaam` holds letters of more than one script (sleutel S-1)

        """),
    ])
  func eachRule(_ rule: RuleCase) throws {
    let record = SampleInputs.record(rule.changes)
    let expected = rule.printed.replacing("@", with: String(try rule.column(in: record)))
    #expect(try printed(record) == expected)
  }

  @Test("A key that stands on more lines is refused on each of them")
  func duplicates() throws {
    let record = SampleInputs.record([])
    let column = try RuleCase([], at: #""S-1""#, "").column(in: record)
    #expect(
      try printed(record, duplicates: [Array("S-1".utf8): [1, 4, 9]])
        == "r.jsonl:1:\(column): error[BO217]: this sleutel also stands on line 4, 9; none of these records is used (sleutel S-1)\n"
    )
  }

  @Test("Issue after the crebo's end is a warning, not a refusal")
  func afterTheEnd() throws {
    let (geldig, diagnostics) = try SampleInputs.validator(on: "2027-08-01").validate(line(SampleInputs.record([])))
    #expect(geldig != nil)
    #expect(diagnostics.map(\.code.id) == ["BO304"])
  }

  @Test("The end of the practice period may be after the issue: it is planned")
  func plannedEnd() throws {
    #expect(try printed(SampleInputs.record([("bpv.tot", .string("2025-12-31"))])) == "")
  }

  @Test("Recognitions that follow on one another count together; a gap of a day does not")
  func adjoiningRecognitions() throws {
    #expect(try printed(SampleInputs.record([("bpv.van", .string("2025-03-31"))])) == "")
    let gap = [Periode(van: day("2025-01-01"), tot: day("2025-03-30")), Periode(van: day("2025-04-01"), tot: nil)]
    let joined = [Periode(van: day("2025-01-01"), tot: day("2025-03-31")), Periode(van: day("2025-04-01"), tot: nil)]
    #expect(!gap.cover(van: try #require(day("2025-03-01")), tot: try #require(day("2025-05-01"))))
    #expect(joined.cover(van: try #require(day("2025-03-01")), tot: try #require(day("2025-05-01"))))
  }

  @Test("Of thousands of lines with one key a few are named, at once")
  func manyDuplicates() throws {
    let printed = try printed(SampleInputs.record([]), duplicates: [Array("S-1".utf8): Array(1...50_000)])
    #expect(printed.contains("also stands on line 2, 3, 4, 5, 6, …;"))
  }

  @Test("The last enrolment of the dossier counts as that of the kwalificatie does, the earlier first")
  func dossierEnds() throws {
    let ended = SampleInputs.dossier.replacing(
      "<dossiercrebo Geldig_vanaf=\"01-08-2015\"",
      with: "<dossiercrebo Geldig_vanaf=\"01-08-2015\" Datum_einde_instroom=\"31-07-2024\"")
    let validator = try SampleInputs.validator(dossier: ended)
    let diagnostics = validator.validate(line(SampleInputs.record([]))).1
    #expect(diagnostics.map(\.code.id) == ["BO303"])
  }

  @Test("A title that no document may print refuses the records of its kwalificatie, not the dossier")
  func unprintableTitle() throws {
    let turned = SampleInputs.dossier.replacing("titel=\"Helpt mee\"", with: "titel=\"Helpt\u{202E} mee\"")
    let validator = try SampleInputs.validator(dossier: turned)
    #expect(validator.validate(line(SampleInputs.record([]))).1.isEmpty)
    let other = SampleInputs.record([
      ("opleiding.kwalificatie", .string("25498")), ("werkprocessen.0", werkproces("P2-K1-W1")),
    ])
    #expect(validator.validate(line(other)).1.map(\.code.id).contains("BO222"))
  }

  @Test("All reasons of a record are reported, not the first only")
  func allReasons() throws {
    let text = SampleInputs.record([
      ("kandidaat.geboortedatum", .string("1990-13-01")), ("leerbedrijf", .string("1")), ("bpv.uuren", .integer(1)),
      ("werkprocessen.0.code", .string("B1-K9-W9")), ("praktijkopleider", nil),
    ])
    let (geldig, diagnostics) = try SampleInputs.validator().validate(line(text))
    #expect(geldig == nil)
    #expect(Set(diagnostics.map(\.code.id)) == ["BO102", "BO104", "BO005", "BO203", "BO213"])
  }

  @Test("No diagnostic repeats a name or a date of birth")
  func noPersonalData() throws {
    let text = SampleInputs.record([
      ("kandidaat.achternaam", .string("Geheimenaam\u{200B}")), ("kandidaat.geboortedatum", .string("2030-01-02")),
      ("praktijkopleider.naam", .string("Anderenaam")), ("sleutel", .string("111222333")),
      ("werkprocessen.0.titel", .string("Geheimenaam")),
    ])
    let printed = try printed(text)
    #expect(printed.split(separator: "\n").count >= 4)
    for secret in ["Geheimenaam", "2030-01-02", "Anderenaam", "111222333"] { #expect(!printed.contains(secret)) }
  }

  private func day(_ text: String) -> Datum? { Datum(iso: text.utf8) }
}
