import Diagnostics
import Templates
import Testing
import Verklaringen

@Suite("What a template must show")
struct RequiredNamesTests {
  private func printed(changing file: String, _ change: (String) -> String) throws -> [String] {
    var files = BuiltInTemplates.files
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    #expect(change(text) != text)
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

  @Test("What stands in a section that a verklaring may lack is not shown on every verklaring; its place is told")
  func conditional() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("{{zout}}", with: "{{#bpv_uren}}{{zout}}{{/bpv_uren}}")
    }
    #expect(printed.count == 1)
    #expect(
      try #require(printed.first).hasPrefix("t/verklaring.txt:") && printed[0].contains(": error[SJ202]: `zout` is not")
        && printed[0].hasSuffix("  note: here it depends on something else as well\n"))
  }

  @Test("What stands in an attribute or in the title alone is not shown")
  func unseen() throws {
    let printed = try printed(changing: "verklaring.html") {
      $0.replacing("<p class=\"let-op\">{{geen_diploma}}</p>", with: "<p title=\"{{geen_diploma}}\">Let op</p>")
    }
    #expect(printed.count == 2)
    #expect(printed.contains { $0.contains("[SJ202]: `geen_diploma`") && $0.contains("readers do not see it") })
    #expect(printed.contains { $0.contains("[SJ204]: `geen_diploma` is shown here, and not in t/verklaring.html") })
  }

  @Test(
    "What a verklaring may have must itself be shown where it is there: not only its section, nor under another condition",
    arguments: [
      ("{{vervangt}}", "een andere"), ("{{#vervangt}}", "{{#vervangt}}{{#bpv_uren}}"),
      ("{{bpv_uren}} uur", "veel uren"), ("Toelichting: {{toelichting}}", "Toelichting"),
      (", {{ondertekenaar_functie}}", ", functie"), ("{{instelling_tekst}}", "tekst"),
    ])
  func optional(old: String, new: String) throws {
    let printed = try printed(changing: "verklaring.html") {
      let text = $0.replacing(old, with: new)
      return new.contains("{{#bpv_uren}}") ? text.replacing("{{/vervangt}}", with: "{{/bpv_uren}}{{/vervangt}}") : text
    }
    #expect(printed.contains { $0.contains("[SJ202]") && $0.contains("is not shown on every verklaring that has it") })
  }

  @Test("A page has room for the pen; a text has not")
  func pen() throws {
    for (old, new) in [
      ("aftekening_papier", "aftekening_portaal"),
      (
        "<tr><th scope=\"row\">Handtekening voor het leerbedrijf</th><td><div class=\"pen\"></div></td></tr>", ""
      ),
    ] {
      let printed = try printed(changing: "verklaring.html") { $0.replacing(old, with: new) }
      #expect(
        printed == [
          "t/verklaring.html:1:1: error[SJ202]: `{{#aftekening_papier}}…{{/aftekening_papier}}` with an element in it is "
            + "missing: the place for the signature\n"
        ])
    }
  }

  @Test("A page carries its record whatever the sign-off")
  func record() throws {
    let printed = try printed(changing: "verklaring.html") { $0.replacing(" data-record=\"{{record}}\"", with: "") }
    #expect(printed == ["t/verklaring.html:1:1: error[SJ202]: `record` is not shown on every verklaring\n"])
  }

  @Test("Page and text show the same values")
  func same() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("{{#geboorteland}}\nGeboorteland        {{geboorteland}}\n{{/geboorteland}}\n", with: "")
    }
    #expect(printed.count == 1)
    #expect(try #require(printed.first).contains("[SJ204]: `geboorteland` is shown here, and not in t/verklaring.txt"))
  }

  /// What is said of a template that can make no concepts, of one file.
  private func conceptProblems(changing file: String, _ change: (String) -> String) throws -> [String] {
    var files = BuiltInTemplates.files
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    #expect(change(text) != text)
    files[file] = Array(change(text).utf8)
    let (set, diagnostics) = TemplateSet.compile(folder: "t", files: files)
    let templates = try #require(set, "\(diagnostics.map { $0.text(in: .en) })")
    #expect(diagnostics.isEmpty)
    #expect(templates.canMakeConcepts == templates.conceptProblems.isEmpty)
    return templates.conceptProblems.map { $0.text(in: .en) }
  }

  @Test("Templates that know nothing of concepts make verklaringen all the same, and it is told why no concepts")
  func withoutConcepts() throws {
    let printed = try conceptProblems(changing: "verklaring.txt") { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.contains("CONCEPT") }
        .joined(separator: "\n")
        .replacing("{{#concept}}", with: "").replacing("{{^concept}}", with: "").replacing("{{/concept}}", with: "")
    }
    for name in [
      "id", "zout", "controlegetal", "controle_hoe", "aftekening_plaats", "aftekening_datum", "afgegeven",
    ] {
      #expect(printed.count { $0.contains("warning[SJ206]: a concept has no `\(name)`") } == 1, "\(name)")
    }
    #expect(
      printed.count == 8 && printed.last?.contains("t/verklaring.txt:1:1: warning[SJ206]: a `{{#concept}}") == true)
  }

  @Test(
    "The mark of a concept stands in the text, in its own section alone",
    arguments: [
      ("<p>CONCEPT</p>", true), ("<p>Dit is een concept</p>", true), ("<p class=\"concept\">Let op</p>", false),
      ("", false),
    ])
  func mark(body: String, isMark: Bool) throws {
    func printed(_ section: String) throws -> [String] {
      try conceptProblems(changing: "verklaring.html") { text in
        text.replacing("CONCEPT", with: "KLAD").replacing("dit concept", with: "dit").replacing(
          "Dit concept", with: "Dit"
        )
        .replacing("<main>", with: "<main>" + section)
      }
    }
    #expect(try printed("{{#concept}}\(body){{/concept}}").isEmpty == isMark)
    #expect(try printed("{{^concept}}\(body){{/concept}}").count == 1)
    #expect(try printed("{{#bpv_uren}}{{#concept}}\(body){{/concept}}{{/bpv_uren}}").count == 1)
  }

  @Test("What concepts do have is not shown on every verklaring where it is left out of concepts")
  func leftOutOfConcepts() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("Naam                {{naam}}", with: "Naam                {{^concept}}{{naam}}{{/concept}}")
        .replacing("gezien dat {{naam}}", with: "gezien dat men")
    }
    #expect(printed.count == 1 && printed[0].contains("[SJ202]: `naam` is not shown on every verklaring"))
  }

  @Test("What concepts do not have is not shown on every verklaring where it stands in concepts alone")
  func inConceptsAlone() throws {
    let printed = try printed(changing: "verklaring.txt") {
      $0.replacing("Zout                {{zout}}", with: "{{#concept}}{{zout}}{{/concept}}")
    }
    #expect(printed.count == 1 && printed[0].contains("[SJ202]: `zout` is not shown on every verklaring"))
  }

  @Test(
    "A template without the QR code or the address is good, and it is told what verklaringen with a code would lack",
    arguments: [
      ("verklaring.html", "<img src=\"{{qr}}\" alt=\"QR-code om deze verklaring te controleren\">", "QR", "qr"),
      ("verklaring.html", "<p><img src=\"{{qr}}\"", "<p>{{#bpv_uren}}<img src=\"{{qr}}\"", "qr"),
      (
        "verklaring.html", "<strong>{{controle_adres}}</strong>",
        "<strong title=\"{{controle_adres}}\">de pagina</strong>", "controle_adres"
      ),
    ])
  func withoutQR(file: String, old: String, new: String, name: String) throws {
    var files = BuiltInTemplates.files
    let text = String(decoding: try #require(files[file]), as: UTF8.self)
    var changed = text.replacing(old, with: new)
    if new.contains("{{#bpv_uren}}") {
      changed = changed.replacing("te controleren\"></p>", with: "te controleren\">{{/bpv_uren}}</p>")
    }
    #expect(changed != text)
    files[file] = Array(changed.utf8)
    // What the text shows and the page does not is another matter.
    if name == "controle_adres" {
      files["verklaring.txt"] = files["verklaring.txt"].map {
        Array(String(decoding: $0, as: UTF8.self).replacing("{{controle_adres}}\n", with: "").utf8)
      }
    }
    let (set, diagnostics) = TemplateSet.compile(folder: "t", files: files)
    let templates = try #require(set, "\(diagnostics.map { $0.text(in: .en) })")
    #expect(diagnostics.isEmpty)
    #expect(templates.qrProblems.first?.text(in: .en).contains("warning[SJ208]: `{{#\(name)}}") == true)
    #expect(templates.qrProblems.count == (name == "qr" ? 1 : 2))
  }

  @Test("An empty template leaves out everything")
  func empty() throws {
    let missing = try printed(changing: "verklaring.html") { _ in "" }.filter { $0.contains("[SJ202]") }
    #expect(missing.count == 41)
  }
}
