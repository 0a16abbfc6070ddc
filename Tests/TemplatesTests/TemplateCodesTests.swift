import Diagnostics
import Templates
import Testing

@Suite struct TemplateCodesTests {
  @Test func `codes are SJ1xx, each once, in order`() {
    let ids = TemplateCodes.all.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy { $0.hasPrefix("SJ1") && $0.utf8.count == 5 })
  }

  @Test func `every code is explained in both languages`() {
    for code in TemplateCodes.all {
      for text in [code.title, code.explanation, code.remedy] { #expect(!text.nl.isEmpty && !text.en.isEmpty) }
      #expect(code.explanation.nl.hasSuffix(".") && code.explanation.en.hasSuffix("."), "\(code.id)")
      #expect(code.remedy.nl.hasSuffix(".") && code.remedy.en.hasSuffix("."), "\(code.id)")
    }
  }
}
