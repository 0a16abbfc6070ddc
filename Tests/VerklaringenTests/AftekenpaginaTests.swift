import Beoordelingen
import Dossiers
import JSONText
import Manifests
import Testing
import Verklaringen

@Suite("The page of a sign-off sheet")
struct AftekenpaginaTests {
  @Test(
    "All that the digest on the sheet is of can be read on the page",
    arguments: [SampleVerklaringen.full, SampleVerklaringen.least])
  func complete(record: String) throws {
    let (page, personen) = try SampleVerklaringen(bedrijf: "Zorg aan Zee").aftekenpagina([record])
    let persoon = try #require(personen.first)
    var writer = CanonicalWriter()
    let zout = SampleVerklaringen.secret.salt(of: persoon.id)
    CanonicalBeoordeling(signed: persoon.beoordeling, identity: (persoon.id, zout)).write(to: &writer)
    let signed = try #require(JSONValue(canonical: Array(writer.bytes)))
    let shown = values(of: signed, at: "")
    #expect(shown.count > 15)
    for (path, value) in shown { #expect(page.contains(value), "\(path)") }
  }

  /// The values of the record as the page writes them. What only belongs to the form is left out: it says nothing of anybody.
  private func values(of value: JSONValue, at path: String) -> [(path: String, text: String)] {
    switch value {
    case .object(let members):
      members.filter { !["formaat", "zout"].contains($0.key) }.flatMap { values(of: $1, at: "\(path).\($0)") }
    case .array(let elements): elements.flatMap { values(of: $0, at: path) }
    case .string(let text):
      if let datum = Datum(iso: text.utf8) {
        [(path, dutch(datum))]
      } else {
        [(path, path.hasSuffix("geboortedatum") ? String(text.prefix(4)) : text)]
      }
    case .integer(let number): [(path, "\(number)")]
    case .bool: []
    }
  }

  private func dutch(_ datum: Datum) -> String {
    var text: [UInt8] = []
    datum.appendDutch(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  @Test("The school's own administration, and what was not shown, are not on the page")
  func nothingElse() throws {
    let (page, _) = try SampleVerklaringen().aftekenpagina([SampleVerklaringen.full])
    for word in ["S-1", "Geheime", "Rondt af", "B1-K1-W2", "2025-06-30", "30 juni 2025"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("The order of the records is nothing to the page, and each person has a heading")
  func order() throws {
    let sample = try SampleVerklaringen()
    let records = [SampleVerklaringen.full, SampleVerklaringen.least]
    let page = try sample.aftekenpagina(records).page
    #expect(try sample.aftekenpagina(records.reversed()).page == page)
    #expect(page.split(separator: "<h3>").count == 3)
    #expect(page.contains("<p class=\"sub\">2 beoordelingen</p>"))
    #expect(try sample.aftekenpagina([SampleVerklaringen.least]).page.contains("<p class=\"sub\">1 beoordeling</p>"))
  }

  @Test("A period that is not over when the sheet is made is printed as planned")
  func planned() throws {
    let sample = try SampleVerklaringen()
    #expect(try sample.aftekenpagina([SampleVerklaringen.full]).page.contains("30 januari 2026 (gepland einde)"))
    #expect(try !sample.aftekenpagina([SampleVerklaringen.least]).page.contains("gepland"))
  }

  @Test("A name is text, whatever is in it")
  func escaped() throws {
    let (page, _) = try SampleVerklaringen(bedrijf: "</style><script>x</script> {{naam}}").aftekenpagina([
      SampleVerklaringen.least.replacing("\"Proef\"", with: "\"<img src=x onerror=y> & \\\"z\\\"\"")
    ])
    #expect(!page.contains("<script") && !page.contains("<img"))
    #expect(page.contains("&lt;script&gt;x&lt;/script&gt; {{naam}}"))
  }
}
