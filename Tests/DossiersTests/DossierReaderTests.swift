import Diagnostics
import Dossiers
import Testing

@Suite struct DossierReaderTests {
  @Test func `A dossier becomes values, with its codes from the place in the tree`() throws {
    let file = read(Sample.text)
    #expect(file.isReadable)
    #expect(file.diagnostics.map { $0.text(in: .nl) } == [])
    let dossier = try #require(file.dossiers.first)
    #expect(file.dossiers.count == 1)
    #expect(dossier.nr == "900")
    #expect(dossier.kop.titel == "Dienstverlening")
    #expect(dossier.kop.crebo.description == "23189")
    #expect(dossier.kop.geldigheid.vanaf?.description == "2015-08-01")
    #expect(dossier.kop.geldigheid.eindeInstroom == nil)
    #expect(dossier.kop.versie == "2")
    #expect(dossier.kop.vorigeVersie == "800")
    #expect(dossier.kop.status == "vastgesteld")
    #expect(dossier.kop.place.description == "d.xml:7:5")
    #expect(dossier.basiskerntaken.map(\.code) == ["B1-K1"])
    #expect(dossier.kwalificaties.map(\.crebo.description) == ["25499", "25498"])
  }

  @Test func `A kwalificatie has the kerntaken of the basisdeel and of its own profiel`() throws {
    let dossier = try #require(read(Sample.text).dossiers.first)
    let first = try #require(dossier.kwalificaties.first)
    #expect(first.naam == "Medewerker facilitair")
    #expect(first.niveau == 2)
    #expect(first.hoofdstuk == 1)
    #expect(first.dossier == dossier.kop)
    #expect(first.geldigheid.eindeInstroom?.description == "2027-07-31")
    #expect(first.geldigVanaf?.description == "2016-08-01")
    #expect(first.kerntaken.map { "\($0.code) \($0.titel)" } == ["B1-K1 Voert uit", "P1-K1 Beheert"])
    #expect(first.profielkerntaken.map(\.code) == ["P1-K1"])
    #expect(
      first.kerntaken.flatMap(\.werkprocessen).map { "\($0.code) \($0.titel)" }
        == ["B1-K1-W1 Bereidt voor", "B1-K1-W2 Rondt af", "P1-K1-W1 Beheert gebouwen"])
  }

  @Test func `A profiel without kerntaken of its own is the basisdeel`() throws {
    let second = try #require(read(Sample.text).dossiers.first?.kwalificaties.last)
    #expect(second.kerntaken.map(\.code) == ["B1-K1"])
    #expect(second.geldigVanaf?.description == "2015-08-01")
  }

  @Test func `A werkproces is found by its code in the basisdeel and the own profiel only`() throws {
    let kwalificaties = try #require(read(Sample.text).dossiers.first).kwalificaties
    func titel(_ code: String, in index: Int) throws -> String? {
      kwalificaties[index].werkproces(try #require(WerkprocesCode(code.utf8)))?.titel
    }
    #expect(try titel("B1-K1-W2", in: 0) == "Rondt af")
    #expect(try titel("P1-K1-W1", in: 0) == "Beheert gebouwen")
    #expect(try titel("B1-K1-W2", in: 1) == "Rondt af")
    #expect(try titel("P1-K1-W1", in: 1) == nil)
    #expect(try titel("P2-K1-W1", in: 0) == nil)
    #expect(try titel("B1-K1-W3", in: 0) == nil)
    #expect(kwalificaties[0].kerntaken[1].werkprocessen[0].place.description == "d.xml:31:15")
  }

  @Test func `Kerntaken and werkprocessen stand in the order of their codes, wherever they stand in the file`() throws {
    let text = Sample.text
      .replacing("titel=\"Bereidt voor\" hoofdstuk=\"1\"", with: "titel=\"Bereidt voor\" hoofdstuk=\"12\"")
    let kwalificatie = try #require(read(text).dossiers.first?.kwalificaties.first)
    #expect(kwalificatie.kerntaken[0].werkprocessen.map(\.code.description) == ["B1-K1-W2", "B1-K1-W12"])
    let last = try #require(WerkprocesCode("B1-K1-W12".utf8))
    #expect(kwalificatie.werkproces(last)?.titel == "Bereidt voor")
  }

  @Test func `A list that comes after the dossiers counts too, and unknown elements are ignored`() {
    let list = "<competenties><competentie nr=\"3088\" titel=\"Samenwerken\" code=\"E\"/></competenties>"
    let text = Sample.text.replacing(list, with: "")
      .replacing("</dossiers>", with: "</dossiers>" + list)
      .replacing("<profielen>", with: "<nieuw referentie=\"1\"><kerntaak/></nieuw><profielen>")
    let file = read(text)
    #expect(file.diagnostics.isEmpty)
    #expect(file.dossiers == read(Sample.text).dossiers)
  }

  @Test func `A good dossier beside a wrong one is kept`() {
    let other = Sample.version(nr: "901", from: "2016-08-01")
    let start = other.range(of: "<dossier nr")
    let dossier = start.map {
      other[$0.lowerBound...].prefix(upTo: other.range(of: "</dossiers>")?.lowerBound ?? other.endIndex)
    }
    let text = Sample.text.replacing("niveau=\"2\">", with: "niveau=\"9\">", maxReplacements: 1)
      .replacing("</dossiers>", with: (dossier ?? "") + "</dossiers>")
    let file = read(text)
    #expect(file.diagnostics.map(\.code.id) == ["DO112"])
    #expect(file.dossiers.map(\.nr) == ["901"])
  }
}

extension String {
  /// Where `part` stands first; the standard library has this for collections of any element.
  func range(of part: String) -> Range<Index>? { firstRange(of: part) }
}
