import Diagnostics
import Templates
import Testing

/// Sources that are no text, or too much of it: each is refused in a short time, and nothing else is said about it.
@Suite struct LimitTests {
  private func codes(_ bytes: [UInt8], partials: [String: String] = [:]) -> [String] {
    Template.compile(
      TemplateSource(file: "v.html", bytes: bytes), kind: .html, shape: SampleFields.sample.shape,
      partials: partials.mapValues { TemplateSource(file: "deel.html", bytes: Array($0.utf8)) }
    ).diagnostics.map { "\($0.place) \($0.code.id)" }
  }

  @Test func `bytes that are not UTF-8 are refused where they stand`() {
    #expect(codes(Array("é\n".utf8) + [0x41, 0xE9, 0x41]) == ["v.html:2:2 SJ109"])
    #expect(codes([0xC0, 0x80]) == ["v.html:1:1 SJ109"])
    #expect(codes([0xED, 0xA0, 0x80]) == ["v.html:1:1 SJ109"])
  }

  @Test func `a NUL is refused where it stands`() {
    #expect(codes(Array("a\n{{naam\u{0}}}".utf8)) == ["v.html:2:7 SJ110"])
  }

  @Test func `a template of 1 MiB is read and a larger one is not`() {
    #expect(codes(Array(repeating: 0x61, count: 1 << 20)).isEmpty)
    #expect(codes(Array(repeating: 0x61, count: 1 << 20 + 1)) == ["v.html:1:1 SJ111"])
  }

  @Test func `partials that multiply are refused`() {
    var partials = ["p0": "x"]
    for level in 1...25 { partials["p\(level)"] = "{{> p\(level - 1)}}{{> p\(level - 1)}}" }
    let codes = codes(Array("{{> p25}}".utf8), partials: partials)
    #expect(codes.contains { $0.hasSuffix("SJ111") })
  }

  @Test func `partials go 32 deep and sections too`() {
    var partials = ["p0": "x"]
    for level in 1...33 { partials["p\(level)"] = "{{> p\(level - 1)}}" }
    #expect(codes(Array("{{> p31}}".utf8), partials: partials).isEmpty)
    #expect(codes(Array("{{> p32}}".utf8), partials: partials) == ["deel.html:1:1 SJ108"])
    let open = "{{#concept}}"
    let close = "{{/concept}}"
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: open, count: depth) + String(repeating: close, count: depth)).utf8)
    }
    #expect(codes(nested(32)).isEmpty)
    #expect(codes(nested(33)) == ["v.html:1:385 SJ108"])
    #expect(codes(nested(40_000)) == ["v.html:1:385 SJ108"])
  }

  @Test(arguments: [
    "{{x}}", "{{", "{{{", "{{#a}}", "{{/a}}", "<", "<a ", "{{>x}}", "{{^a}}{{/b}}", "<!-->", "{{naam}}", "{{!",
  ])
  func `a file of nothing but mistakes is given up`(_ mistake: String) {
    let count = codes(Array(String(repeating: mistake, count: (1 << 20) / mistake.utf8.count).utf8)).count
    #expect(count <= 501)
  }

  @Test func `what was given up says so`() {
    let last = codes(Array(String(repeating: "{{x}}\n", count: 600).utf8)).suffix(2)
    #expect(Array(last) == ["v.html:500:1 SJ121", "v.html SJ112"])
  }
}
