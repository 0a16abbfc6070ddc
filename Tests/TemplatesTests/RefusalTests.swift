import Diagnostics
import Templates
import Testing

/// A template that is refused, and all that is said about it.
struct Refusal: Sendable, CustomTestStringConvertible {
  let template: String
  /// The diagnostics as they are printed, without the last line end.
  let nl: String
  let en: String

  init(_ template: String, nl: String, en: String) {
    self.template = template
    self.nl = nl
    self.en = en
  }

  var testDescription: String { template }
}

@Suite struct RefusalTests {
  /// The partials that the refused templates use.
  static let partials = [
    "kring": "b\n{{> ring}}", "ring": "{{> kring}}", "koptekst": "", "fout": "<p>\n{{naam}}{{code}} {{{naam}}}",
  ]

  @Test(arguments: Refusal.syntax + Refusal.names + Refusal.values + Refusal.html)
  func `a refused template gets its whole diagnostics in both languages`(_ refusal: Refusal) {
    let compilation = compile(refusal.template, partials: Self.partials)
    #expect(compilation.template == nil)
    #expect(compilation.diagnostics.map { $0.text(in: .nl) }.joined() == refusal.nl + "\n")
    #expect(compilation.diagnostics.map { $0.text(in: .en) }.joined() == refusal.en + "\n")
  }

  @Test func `every code but those of whole files has a refusal here`() {
    let refusals = Refusal.syntax + Refusal.names + Refusal.values + Refusal.html
    let seen = Set(
      refusals.flatMap { compile($0.template, partials: Self.partials).diagnostics.map(\.code.id) })
    let ofFiles = ["SJ108", "SJ109", "SJ110", "SJ111", "SJ112"]
    #expect(TemplateCodes.all.map(\.id).filter { !seen.contains($0) } == ofFiles)
  }

  @Test func `plain text has no places that are refused`() {
    #expect(problems("<script>{{naam}} <a {{naam}} & {{#concept}}<!--{{/concept}}", kind: .text(width: 76)).isEmpty)
  }

  @Test func `what a name holds cannot disturb the terminal`() {
    let name = "\u{1B}[31m\u{202E}" + String(repeating: "a", count: 100)
    #expect(
      problems("{{\(name)}}") == "v.html:1:1: fout[SJ121]: `\u{FFFD}[31m\u{FFFD}\(String(repeating: "a", count: 34))…` "
        + "bestaat niet bij document\n")
  }
}
