import Diagnostics
import Manifests
import TestSupport
import Testing
import Verklaringen

@Suite("What a batch is")
struct BatchDescriptionTests {
  @Test(
    "The count is read from a description in the known format only",
    arguments: [
      (#"{"aantal":3,"formaat":"praktijkverklaring-partij/1"}"#, 3),
      (#"{"formaat":"praktijkverklaring-partij/2","aantal":3}"#, nil),
      (#"{"formaat":"praktijkverklaring-partij/1"}"#, nil), ("", nil), ("[]", nil),
      (#"{"aantal":"3","formaat":"praktijkverklaring-partij/1"}"#, nil),
    ] as [(String, Int?)])
  func count(text: String, expected: Int?) {
    #expect(BatchDescription.count(in: Array(text.utf8)) == expected)
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
