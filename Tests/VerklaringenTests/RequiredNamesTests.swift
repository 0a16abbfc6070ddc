import Diagnostics
import Templates
import Testing
import Verklaringen

@Suite("What a template must show")
struct RequiredNamesTests {
  private func printed(changing file: String, _ change: (String) -> String) throws -> [String] {
    var files = BuiltInTemplates.files
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    files[file] = Array(change(text).utf8)
    let (set, diagnostics) = TemplateSet.compile(folder: "t", files: files)
    #expect((set == nil) == diagnostics.contains(where: \.isError))
    return diagnostics.map { $0.text(in: .en) }
  }

  @Test(
    "A template without the salt is refused: the published digest would give the document away",
    arguments: ["verklaring.html", "verklaring.txt"])
  func salt(file: String) throws {
    let printed = try printed(changing: file) { $0.replacing("{{zout}}", with: "") }
    #expect(printed == ["t/\(file):1:1: error[SJ202]: `zout` is not shown on every verklaring\n"])
  }

  @Test("What stands in a section that a verklaring may lack is not shown on every verklaring")
  func conditional() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("{{zout}}", with: "{{#bpv_uren}}{{zout}}{{/bpv_uren}}")
    }
    #expect(printed == ["t/verklaring.txt:1:1: error[SJ202]: `zout` is not shown on every verklaring\n"])
  }

  @Test("What a verklaring may have must be shown somewhere; only saying that it is missing does not count")
  func optional() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("{{#vervangt}}", with: "{{^vervangt}}").replacing("{{vervangt}}", with: "")
    }
    #expect(printed == ["t/verklaring.txt:1:1: error[SJ202]: `vervangt` is shown nowhere\n"])
  }

  @Test("What stands in an attribute or in the title alone is not shown")
  func unseen() throws {
    let printed = try printed(changing: "verklaring.html") {
      $0.replacing(
        "<p class=\"let-op\">{{geen_diploma}}</p>", with: "<p class=\"let-op\" title=\"{{geen_diploma}}\">Let op</p>")
    }
    #expect(printed == ["t/verklaring.html:1:1: error[SJ202]: `geen_diploma` is not shown on every verklaring\n"])
  }

  @Test("A page has room for the pen; a text has not")
  func pen() throws {
    let printed = try printed(changing: "verklaring.html") {
      $0.replacing("aftekening_papier", with: "aftekening_portaal")
    }
    #expect(printed == ["t/verklaring.html:1:1: error[SJ202]: `aftekening_papier` is shown nowhere\n"])
  }

  @Test("An empty template leaves out everything")
  func empty() throws {
    let missing = try printed(changing: "verklaring.html") { _ in "" }.filter { $0.contains("[SJ202]") }
    #expect(missing.count == 42)
  }
}
