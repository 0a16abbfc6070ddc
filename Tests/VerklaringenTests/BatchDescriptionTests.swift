import Diagnostics
import Dossiers
import Manifests
import TestSupport
import Testing
import Verklaringen

@Suite("What a batch is")
struct BatchDescriptionTests {
  private static func text(format: String = "1", count: String = "3", more: String = "") -> String {
    #"{"aantal":\#(count),"afgegeven":"2026-11-20","formaat":"praktijkverklaring-partij/\#(format)","instelling":{"brin":"25PW"}\#(more)}"#
  }

  @Test("Count, day and school are read from a description in the known format")
  func summary() throws {
    let summary = try BatchSummary(parsing: Array(Self.text().utf8))
    #expect(summary.count == 3 && summary.afgegeven.description == "2026-11-20" && summary.brin == "25PW")
  }

  @Test(
    "A later format asks for a newer program; anything else is no description",
    arguments: [
      (text(format: "2"), .newerFormat), (text(format: "10"), .newerFormat), (text(format: "0"), .notARecord),
      (text(format: "x"), .notARecord), (text(count: "\"3\""), .notARecord), (text(count: "3.5"), .notARecord),
      (text(count: "null"), .notARecord), (text(more: #","aantal":4"#), .notARecord), (text() + "\n", .notARecord),
      ("", .notARecord), ("[]", .notARecord), (#"{"formaat":"praktijkverklaring-partij/1"}"#, .notARecord),
    ] as [(String, RecordProblem)])
  func refused(text: String, problem: RecordProblem) {
    #expect(throws: problem) { try BatchSummary(parsing: Array(text.utf8)) }
  }
}

@Suite("The built-in templates")
struct BuiltInTemplateTests {
  @Test("They are the files of the folder templates")
  func sameFiles() throws {
    #expect(!BuiltInTemplates.files.isEmpty)
    for (name, bytes) in BuiltInTemplates.files { #expect(Checkout.contents("templates/\(name)") == bytes, "\(name)") }
  }

  @Test("They compile without a word")
  func compile() {
    let (set, diagnostics) = TemplateSet.compile(folder: "templates", files: BuiltInTemplates.files)
    #expect(set != nil)
    #expect(diagnostics.isEmpty)
  }

  @Test("A partial that nothing uses is a warning")
  func unusedPartial() {
    var files = BuiltInTemplates.files
    files["voet.html"] = Array("<p>{{niets}}</p>".utf8)
    let (set, diagnostics) = TemplateSet.compile(folder: "mijn", files: files)
    #expect(set != nil)
    #expect(
      diagnostics.map { $0.text(in: .nl) } == [
        "mijn/voet.html: waarschuwing[SJ203]: geen sjabloon gebruikt dit bestand; het is niet nagekeken\n"
      ])
  }

  @Test("A folder without one of the two files says which")
  func missingFile() {
    var files = BuiltInTemplates.files
    files["verklaring.txt"] = nil
    let (set, diagnostics) = TemplateSet.compile(folder: "mijn", files: files)
    #expect(set == nil)
    #expect(
      diagnostics.map { $0.text(in: .nl) } == [
        "mijn/verklaring.txt: fout[SJ201]: de map met sjablonen heeft geen verklaring.txt\n"
      ])
  }
}

@Suite("What batches have in common")
struct BatchDifferenceTests {
  private static func summary(_ members: String) throws -> BatchSummary {
    try BatchSummary(
      parsing: Array(
        #"{"aantal":3,"afgegeven":"2026-11-20",\#(members)"formaat":"praktijkverklaring-partij/1","instelling":{"brin":"25PW"}}"#
          .utf8))
  }

  @Test("Every member counts, also one that only one of them has, but for the count")
  func differences() throws {
    let plain = try Self.summary("")
    #expect(plain.differences(from: plain).isEmpty)
    let more = try Self.summary(#""dossiers":[],"#)
    #expect(more.differences(from: plain) == ["dossiers"] && plain.differences(from: more) == ["dossiers"])
    let larger = try BatchSummary(parsing: more.bytes(count: 70))
    #expect(larger.count == 70 && larger.differences(from: more).isEmpty)
  }
}
