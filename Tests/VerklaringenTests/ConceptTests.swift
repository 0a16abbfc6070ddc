import Manifests
import TestSupport
import Testing
import Verklaringen

@Suite("A concept")
struct ConceptTests {
  /// The record with everything, and without a word of a sign-off.
  private static let unsigned: String = {
    let full = SampleVerklaringen.full
    guard let start = full.firstRange(of: "\"aftekening\":{"), let end = full[start.upperBound...].firstRange(of: "},")
    else { preconditionFailure("the sample has no sign-off") }
    return full.replacingCharacters(in: start.lowerBound..<end.upperBound)
  }()

  @Test("Its page, its text and the record that the page carries are those that were agreed, byte for byte")
  func golden() throws {
    for (rendition, bytes) in try SampleVerklaringen().renderConcept(Self.unsigned) {
      expectGolden(bytes, "Tests/VerklaringenTests/Golden/concept-volledig.\(rendition.rawValue)")
    }
  }

  @Test("It is the same whatever its record says of a sign-off")
  func sameWithSignoff() throws {
    let sample = try SampleVerklaringen()
    #expect(try sample.renderConcept(SampleVerklaringen.full) == sample.renderConcept(Self.unsigned))
  }

  @Test("It has no id, salt, control number, sign-off or day of issue")
  func lacks() throws {
    let sample = try SampleVerklaringen()
    let verklaring = try sample.verklaring(SampleVerklaringen.full)
    var salt: [UInt8] = []
    verklaring.zout.append(to: &salt)
    let concept = try sample.renderConcept(SampleVerklaringen.full)
    for (rendition, bytes) in concept {
      let text = String(decoding: bytes, as: UTF8.self)
      // The id of what it will replace is in the record; its own is not.
      for absent in [
        verklaring.id.description, String(decoding: salt, as: UTF8.self), "30 juni 2025", "2025-06-30",
        "20 november 2025",
        "2025-11-20", "aaaa", "Controlegetal", "afgegeven", "aftekening\":", "zout",
      ] {
        #expect(!text.contains(absent), "\(absent) in \(rendition)")
      }
    }
  }

  @Test("Its mark stands in the header of the page and at the top, and at both ends of the text")
  func marks() throws {
    let files = try SampleVerklaringen().renderConcept(Self.unsigned)
    let page = String(decoding: try #require(files[.html]), as: UTF8.self)
    let header = try #require(page.split(separator: "<header>").last?.split(separator: "</header>").first)
    #expect(header.contains("CONCEPT") && header.contains("Praktijkverklaring (concept)"))
    let lines = String(decoding: try #require(files[.txt]), as: UTF8.self).split(separator: "\n")
    #expect(lines.first == "Praktijkverklaring (concept)")
    #expect(
      lines.prefix(3).contains { $0.hasPrefix("CONCEPT") } && lines.suffix(5).contains { $0.hasPrefix("CONCEPT") })
    #expect(lines.contains { $0.hasPrefix("Afgetekend          Nog niet afgetekend door het leerbedrijf.") })
  }

  @Test("Page, text and the record in the page are known for a concept, and nothing else is")
  func known() throws {
    let sample = try SampleVerklaringen()
    for (rendition, bytes) in try sample.renderConcept(Self.unsigned) {
      #expect(Concept.isRendition(bytes), "\(rendition)")
    }
    for (rendition, bytes) in try sample.render(SampleVerklaringen.full) {
      #expect(!Concept.isRendition(bytes), "\(rendition)")
    }
    for other in [
      "", "\n", "{}", "Een brief over een Praktijkverklaring (concept)".replacing(" (", with: "\n("),
      "{\"bpv\":{\"tot\":\"x",
    ] {
      #expect(!Concept.isRendition(Array(other.utf8)))
    }
  }

  @Test("A text is known for a concept after its line ends were changed, too")
  func lineEnds() throws {
    let text = String(
      decoding: try #require(try SampleVerklaringen().renderConcept(Self.unsigned)[.txt]), as: UTF8.self)
    for changed in [text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text, "\n\n" + text] {
      #expect(Concept.isRendition(Array(changed.utf8)))
    }
  }

  @Test("A renderer makes the same verklaring after a concept as before, and the same concept after a verklaring")
  func reuse() throws {
    let sample = try SampleVerklaringen()
    var renderer = VerklaringRenderer(templates: sample.templates)
    let verklaring = try sample.verklaring(SampleVerklaringen.full)
    let first = renderer.render(verklaring)
    renderer.render(try sample.concept(Self.unsigned))
    #expect(Array(renderer[.html]) == (try sample.renderConcept(Self.unsigned)[.html]))
    #expect(renderer.render(verklaring) == first)
  }
}

extension String {
  /// The text without a part of it.
  fileprivate func replacingCharacters(in range: Range<String.Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}
