import Diagnostics
import Templates
import Testing

/// What is kept of Mustache: variables, sections, inverted sections, partials, comments and lines of their own.
@Suite struct MustacheTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let template: String
    let output: String
    var testDescription: String { template }

    init(_ template: String, _ output: String) {
      self.template = template
      self.output = output
    }
  }

  @Test(arguments: [
    Case("", ""),
    Case("Hallo {{naam}}!", "Hallo Jan!"),
    Case("{{ naam }}|{{\tnaam\t}}", "Jan|Jan"),
    Case("a {b} { { }} c", "a {b} { { }} c"),
    Case("{{naam}}}", "Jan}"),
    Case("{{#concept}}concept{{/concept}}.", "concept."),
    Case("{{# concept }}concept{{/ concept }}.", "concept."),
    Case("{{^concept}}echt{{/concept}}.", "."),
    Case("{{#tussenvoegsel}}{{tussenvoegsel}} {{/tussenvoegsel}}{{naam}}", "van Jan"),
    Case("{{^tussenvoegsel}}geen{{/tussenvoegsel}}", ""),
    Case("{{#kerntaken}}{{code}};{{/kerntaken}}", "K1;K2;"),
    Case("{{^kerntaken}}geen{{/kerntaken}}", ""),
    Case("{{#kerntaken}}{{code}}{{^toelichting}}-{{/toelichting}}{{/kerntaken}}", "K1K2-"),
    Case("{{#kerntaken}}{{code}}:{{#werkprocessen}} {{titel}}{{/werkprocessen}}\n{{/kerntaken}}", "K1: a b\nK2:\n"),
    Case("{{#kerntaken}}{{^werkprocessen}}leeg{{/werkprocessen}}{{/kerntaken}}", "leeg"),
    Case("{{#concept}}a{{#concept}}b{{/concept}}c{{/concept}}", "abc"),
    Case("a{{! niets }}b{{!\nook\nniets\n}}c{{! {{naam }}d", "abcd"),
    Case("{{> groet}}!", "Hallo Jan!"),
    Case("{{>groet}}{{#kerntaken}} {{> taak}}{{/kerntaken}}", "Hallo Jan K1 K2"),
    Case("{{#tussenvoegsel}}{{> voegsel}}{{/tussenvoegsel}}", "van"),
  ])
  func `renders as Mustache does`(_ test: Case) {
    let sample = Sample(
      tussenvoegsel: "van", concept: true, kerntaken: [("K1", "goed", ["a", "b"]), ("K2", nil, [])])
    let partials = ["groet": "Hallo {{naam}}", "taak": "{{code}}", "voegsel": "{{tussenvoegsel}}"]
    #expect(render(test.template, partials: partials, sample) == test.output)
  }

  @Test(arguments: [
    Case("a\n{{#concept}}\nb\n{{/concept}}\nc\n", "a\nb\nc\n"),
    Case("a\n  {{#concept}}  \nb\n\t{{/concept}}\t\nc", "a\nb\nc"),
    Case("{{#concept}}\nb\n{{/concept}}", "b\n"),
    Case("a\n{{^concept}}\nb\n{{/concept}}\nc\n", "a\nc\n"),
    Case("a\n  {{! weg }}\nb\n", "a\nb\n"),
    Case("a\n{{! weg\n  en weg }}\nb\n", "a\nb\n"),
    Case("a\n    {{> regels}}\nb\n", "a\n1\n2\nb\n"),
    Case("a\n{{naam}}\nb\n", "a\nJan\nb\n"),
    Case("{{#concept}} {{/concept}}\n", " \n"),
    Case("a {{! niet alleen }}\nb\n", "a \nb\n"),
    Case("a\r\n{{#concept}}\r\nb\r\n{{/concept}}\r\nc\r\n", "a\nb\nc\n"),
  ])
  func `a tag alone on its line takes the line with it`(_ test: Case) {
    #expect(render(test.template, partials: ["regels": "1\n2\n"], Sample(concept: true)) == test.output)
  }

  @Test func `a byte order mark and Windows line ends do not change a document`() {
    #expect(render("\u{FEFF}a\r\n{{naam}}\r\n") == "a\nJan\n")
  }

  @Test func `the names that a template uses are known with their lists and places`() {
    let uses = compile("{{naam}}\n {{#kerntaken}}{{^toelichting}}{{/toelichting}}{{/kerntaken}}").uses
    #expect(uses.map(\.path) == [["naam"], ["kerntaken"], ["kerntaken", "toelichting"]])
    #expect(uses.map(\.role) == [.variable, .section, .inverted])
    #expect(uses.map(\.place.description) == ["v.html:1:1", "v.html:2:2", "v.html:2:16"])
  }
}
