import JSONText
import Manifests
import TestSupport
import Testing
import Verklaringen

@Suite("The three files of a verklaring")
struct DocumentTests {
  @Test(
    "They are those that were agreed, byte for byte",
    arguments: [("volledig", SampleVerklaringen.full), ("minimaal", SampleVerklaringen.least)])
  func golden(name: String, record: String) throws {
    for (rendition, bytes) in try SampleVerklaringen().render(record) {
      expectGolden(bytes, "Tests/VerklaringenTests/Golden/\(name).\(rendition.rawValue)")
    }
  }

  @Test("The samples that a template is shown with are those that were agreed, byte for byte")
  func samples() throws {
    let documents = Samples.render(with: try SampleVerklaringen().templates)
    #expect(documents.map(\.name) == ["een", "tien", "veertig", "concept", "namen"])
    for document in documents {
      for (rendition, bytes) in document.files {
        expectGolden(bytes, "Tests/VerklaringenTests/Golden/\(document.name).\(rendition.rawValue)")
      }
    }
  }

  @Test("Page, text and record hold id and salt; page and text hold the control number of the record")
  func boundTogether() throws {
    let files = try SampleVerklaringen().render(SampleVerklaringen.full)
    let record = try #require(files[.json])
    let verklaring = try SampleVerklaringen().verklaring(SampleVerklaringen.full)
    var salt: [UInt8] = []
    verklaring.zout.append(to: &salt)
    let digits = Digest(of: record).hexadecimal
    for rendition in Rendition.allCases {
      let text = String(decoding: try #require(files[rendition]), as: UTF8.self)
      #expect(text.contains(verklaring.id.description))
      #expect(text.contains(String(decoding: salt, as: UTF8.self)))
      if rendition != .json {
        let joined = text.filter { !$0.isWhitespace }
        #expect(joined.contains(digits))
      }
    }
  }

  @Test("Nothing that does not belong on a document is on it")
  func nothingElse() throws {
    for (rendition, bytes) in try SampleVerklaringen().render(SampleVerklaringen.full) {
      let text = String(decoding: bytes, as: UTF8.self)
      for secret in ["S-1", "Geheime", "niet-aangetoond", "B1-K1-W2", "Rondt af", "OVO"] {
        #expect(!text.contains(secret), "\(secret) in \(rendition)")
      }
    }
  }

  @Test("Another salt changes all three digests")
  func saltMatters() throws {
    let sample = try SampleVerklaringen()
    let other = SampleVerklaringen.full.replacing("\"S-1\"", with: "\"S-9\"")
    let a = try sample.render(SampleVerklaringen.full)
    let b = try sample.render(other)
    for rendition in Rendition.allCases { #expect(a[rendition] != b[rendition]) }
  }

  @Test("A renderer that is used again gives the same bytes")
  func reuse() throws {
    let sample = try SampleVerklaringen()
    var renderer = VerklaringRenderer(templates: sample.templates)
    let full = try sample.verklaring(SampleVerklaringen.full)
    let first = renderer.render(full)
    _ = renderer.render(try sample.verklaring(SampleVerklaringen.least))
    #expect(renderer.render(full) == first)
  }

  @Test("No line of the text has more than 76 columns")
  func textWidth() throws {
    let long = String(repeating: "lange woorden ", count: 12) + String(repeating: "zonderspatie", count: 9)
    let sample = try SampleVerklaringen(bedrijf: long, school: long, titel: long)
    let text = String(decoding: try #require(try sample.render(SampleVerklaringen.full)[.txt]), as: UTF8.self)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { #expect(line.count <= 76) }
  }

  @Test("The name is put together as it is written in Dutch")
  func names() throws {
    let cases = [
      (#""voornamen":"Noor","tussenvoegsel":"van 't","achternaam":"Hof""#, "Noor van 't Hof"),
      (#""voornamen":"Gina","tussenvoegsel":"d'","achternaam":"Ancona""#, "Gina d'Ancona"),
      (#""tussenvoegsel":"el","achternaam":"Amrani""#, "el Amrani"),
      (#""achternaam":"Ketut""#, "Ketut"),
    ]
    for (json, name) in cases {
      let record = SampleVerklaringen.least.replacing(#""achternaam":"Proef""#, with: json)
      let text = String(decoding: try #require(try SampleVerklaringen().render(record)[.txt]), as: UTF8.self)
      #expect(text.contains("Naam                \(name)\n"))
    }
  }

  @Test("Text is in NFC, however the record writes it")
  func normalisation() throws {
    let composed = try SampleVerklaringen().render(SampleVerklaringen.least.replacing("Proef", with: "Andr\u{E9}"))
    let decomposed = try SampleVerklaringen().render(SampleVerklaringen.least.replacing("Proef", with: "Andre\u{301}"))
    #expect(composed == decomposed)
  }
}

@Suite("Hostile values")
struct HostileValueTests {
  private static let parts = [
    "<", ">", "\"", "'", "&", "<b>", "</td>", "</title>", "<script>", "{{naam}}", "{{", "-->", "<\u{301}", "\"\u{308}",
    "é", "a",
    "&lt;", " ",
  ]

  @Test("A name can never become markup: the page has the elements of its template and the text of the record")
  func injection() throws {
    var random = SeededGenerator(seed: 5)
    let sample = try SampleVerklaringen()
    let plain = String(decoding: try #require(try sample.render(SampleVerklaringen.least)[.html]), as: UTF8.self)
    let elements = tags(in: plain)
    for _ in 0..<200 {
      let name =
        (0..<Int.random(in: 1...6, using: &random)).map { _ in Self.parts.randomElement(using: &random) ?? "" }.joined()
        + "x"
      let json = String(decoding: JSONValue.string(name).canonicalBytes, as: UTF8.self)
      let page = String(
        decoding: try #require(try sample.render(SampleVerklaringen.least.replacing("\"Proef\"", with: json))[.html]),
        as: UTF8.self)
      #expect(tags(in: page) == elements)
    }
  }

  /// The tags of a page in their order, without their attributes.
  private func tags(in page: String) -> [String] {
    var tags: [String] = []
    var rest = page.utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[rest.index(after: open)...]
      tags.append(String(decoding: rest.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ">") }, as: UTF8.self))
    }
    return tags
  }
}
