import Diagnostics
import Dossiers
import Testing

@Suite struct DossiercatalogusTests {
  private let crebo: Crebo
  private let other: Crebo
  private let date: Datum

  init() throws {
    crebo = try #require(Crebo("25498"))
    other = try #require(Crebo("25500"))
    date = try #require(Datum(iso: "2020-01-01".utf8))
  }

  private func catalogus(_ texts: String...) -> Dossiercatalogus {
    Dossiercatalogus.joining(texts.map { read($0) }).catalogus
  }

  /// What a look-up answers, in a word.
  private func answer(
    _ catalogus: Dossiercatalogus, _ crebo: Crebo, dossier nr: String? = nil, on date: String
  ) throws -> String {
    switch catalogus.kwalificatie(crebo, dossier: nr, inschrijfdatum: try #require(Datum(iso: date.utf8))) {
    case .found(let kwalificatie): kwalificatie.dossier.nr
    case .unknownCrebo: "unknown crebo"
    case .unknownDossier: "unknown dossier"
    case .notInDossier(let dossier, let elsewhere): "not in \(dossier.nr) but in \(elsewhere.map(\.nr))"
    case .notYetInForce(let start, let dossier): "from \(start) in \(dossier.nr)"
    }
  }

  @Test(arguments: [
    ("2015-07-31", "from 2015-08-01 in 1"), ("2015-08-01", "1"), ("2017-07-31", "1"), ("2017-08-01", "2"),
    ("2019-07-31", "2"), ("2019-08-01", "3"), ("2030-01-01", "3"),
  ])
  func `Without a version, the one in force on the date of enrolment is found`(date: String, expected: String) throws {
    let first = Sample.version(nr: "1", from: "01-08-2015")
    let second = Sample.version(nr: "2", previous: "1", from: "2017-08-01")
    let third = Sample.version(nr: "3", previous: "2", from: "2019-08-01")
    #expect(try answer(catalogus(third, first, second), crebo, on: date) == expected)
    #expect(try answer(catalogus(first, second, third), crebo, on: date) == expected)
  }

  @Test func `Of versions of the same day, the one that is nobody's predecessor counts`() throws {
    let old = Sample.version(nr: "4156", from: "2016-08-01")
    let new = Sample.version(nr: "2631", previous: "4156", from: "2016-08-01")
    #expect(try answer(catalogus(old, new), crebo, on: "2016-08-01") == "2631")
    #expect(try answer(catalogus(new, old), crebo, on: "2016-08-01") == "2631")
  }

  @Test func `Where predecessors say nothing the highest nr counts, and a ring does not hang`() throws {
    let nine = Sample.version(nr: "999", previous: "1000", from: "2016-08-01")
    let ten = Sample.version(nr: "1000", previous: "999", from: "2016-08-01")
    #expect(try answer(catalogus(nine, ten), crebo, on: "2016-08-01") == "1000")
    #expect(try answer(catalogus(ten, nine), crebo, on: "2016-08-01") == "1000")
  }

  @Test func `A version without a date is always in force, but yields to one with a date`() throws {
    let undated = Sample.version(nr: "7", from: "")
    let dated = Sample.version(nr: "6", from: "2016-08-01")
    #expect(try answer(catalogus(dated, undated), crebo, on: "2016-07-31") == "7")
    #expect(try answer(catalogus(dated, undated), crebo, on: "2016-08-01") == "6")
  }

  @Test func `The later of the two dates of kwalificatie and dossier decides`() throws {
    let kwalificatie = try #require(Crebo("25499"))
    #expect(try answer(catalogus(Sample.text), kwalificatie, on: "2016-07-31") == "from 2016-08-01 in 900")
    #expect(try answer(catalogus(Sample.text), kwalificatie, on: "2016-08-01") == "900")
  }

  @Test func `With a version exactly that one is found, whatever the date`() throws {
    let both = catalogus(Sample.version(nr: "1", from: "2015-08-01"), Sample.version(nr: "2", from: "2017-08-01"))
    #expect(try answer(both, crebo, dossier: "1", on: "2030-01-01") == "1")
    #expect(try answer(both, crebo, dossier: "2", on: "2000-01-01") == "2")
    #expect(try answer(both, crebo, dossier: "3", on: "2020-01-01") == "unknown dossier")
    #expect(try answer(both, other, dossier: "1", on: "2020-01-01") == "unknown crebo")
    #expect(try answer(both, other, on: "2020-01-01") == "unknown crebo")
  }

  @Test func `A crebo that another dossier has is told apart`() throws {
    let elsewhere = Sample.version(nr: "2", from: "2017-08-01").replacing("25498", with: "25500")
    let both = catalogus(Sample.version(nr: "1", from: "2015-08-01"), elsewhere)
    #expect(try answer(both, other, dossier: "1", on: "2020-01-01") == "not in 1 but in [\"2\"]")
  }

  @Test func `The same dossier twice is accepted once, in whatever form it is written`() {
    let folder = read(Sample.text, file: "map/d.xml")
    let again = read("\n\n" + Sample.text.dropFirst(38), file: "d.xml")
    let (catalogus, diagnostics) = Dossiercatalogus.joining([folder, again, folder])
    #expect(diagnostics.isEmpty)
    #expect(catalogus.dossiers.count == 1)
    #expect(catalogus.kwalificaties.map(\.crebo.description) == ["25498", "25499"])
  }

  @Test func `The same nr with other content is an error at the second`() {
    let changed = Sample.text.replacing("Rondt af", with: "Ruimt op")
    let (catalogus, diagnostics) = Dossiercatalogus.joining([
      read(Sample.text, file: "a.xml"), read(changed, file: "b.xml"),
    ])
    #expect(
      diagnostics.map { $0.text(in: .nl) } == [
        """
        b.xml:7:5: fout[DO114]: dossier 900 staat er twee keer, met verschillende inhoud
          a.xml:7:5: noot: de eerste staat hier

        """
      ])
    #expect(catalogus.dossiers.map(\.kop.place.file) == ["a.xml"])
  }
}
