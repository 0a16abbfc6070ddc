import Diagnostics
import Pages
import Testing

/// A page that is refused, and all that is said about it.
struct Refusal: Sendable, CustomTestStringConvertible {
  let page: String
  /// The diagnostics as they are printed, without the last line end.
  let nl: String
  let en: String

  init(page: String, nl: String, en: String) {
    self.page = page
    self.nl = nl
    self.en = en
  }

  /// A part of a page that has nothing else that is wrong.
  init(style: String = "", _ main: String, nl: String, en: String) {
    self.init(page: wholePage(style: style, main), nl: nl, en: en)
  }

  static let all = elements + structure + document + sheets + reading

  var testDescription: String { page }
}

@Suite struct RefusalTests {
  @Test(arguments: Refusal.all)
  func `a refused page gets its whole diagnostics in both languages`(_ refusal: Refusal) {
    #expect(problems(refusal.page, in: .nl) == refusal.nl + "\n")
    #expect(problems(refusal.page, in: .en) == refusal.en + "\n")
  }

  @Test func `every code but those of limits has a refusal here`() {
    let seen = Set(Refusal.all.flatMap { PageCheck.problems(in: page($0.page)).map(\.code.id) })
    #expect(PageCodes.all.map(\.id).filter { !seen.contains($0) } == ["SJ317", "SJ318"])
  }
}

@Suite struct PageCodesTests {
  @Test func `codes are SJ3xx, each once, in order`() {
    let ids = PageCodes.all.map(\.id)
    #expect(ids == Set(ids).sorted())
    #expect(ids.allSatisfy { $0.hasPrefix("SJ3") && $0.utf8.count == 5 })
  }

  @Test func `every code is explained in both languages`() {
    for code in PageCodes.all {
      for text in [code.title, code.explanation, code.remedy] { #expect(!text.nl.isEmpty && !text.en.isEmpty) }
      #expect(code.explanation.nl.hasSuffix(".") && code.explanation.en.hasSuffix("."), "\(code.id)")
      #expect(code.remedy.nl.hasSuffix(".") && code.remedy.en.hasSuffix("."), "\(code.id)")
    }
  }

  @Test func `the vocabulary describes everything in both languages, each name once`() {
    let properties = PageVocabulary.properties
    #expect(Set(properties.map(\.name)).count == properties.count)
    let described = properties + PageVocabulary.pageProperties + PageVocabulary.marginProperties
    #expect(described.allSatisfy { !$0.values.nl.isEmpty && !$0.values.en.isEmpty })
    #expect(PageVocabulary.attributes.allSatisfy { !$0.values.nl.isEmpty && !$0.values.en.isEmpty })
    #expect(Set(PageVocabulary.elements).count == PageVocabulary.elements.count)
    #expect(PageVocabulary.elements.contains("figcaption") && !PageVocabulary.elements.contains("script"))
    #expect(PageVocabulary.marginPlaces.count == 16)
  }
}
