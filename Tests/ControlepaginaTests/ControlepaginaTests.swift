import Controlepagina
import Diagnostics
import JSONText
import Manifests
import TestSupport
import Testing
import Verification

@Suite("The verification page")
struct ControlepaginaTests {
  private static let key = Controlepagina.Bestand(naam: "zegel.vkey", tekst: "school.invalid/pv+00000000+AQ==\n")
  private static let list = Controlepagina.Bestand(naam: "status-0001", tekst: "een </script><script>lijst\n")

  private static func page(_ change: (inout Controlepagina) -> Void = { _ in }) -> String {
    var page = Controlepagina(versie: "1.2.3")
    change(&page)
    return String(decoding: page.html, as: UTF8.self)
  }

  /// The JSON of the data block.
  private static func data(in page: String) throws -> JSONValue {
    let opening = try #require(page.firstRange(of: "<script type=\"application/json\" id=\"gegevens\">"))
    let rest = page[opening.upperBound...]
    let closing = try #require(rest.firstRange(of: "</script>"))
    let text = Array(rest[..<closing.lowerBound].utf8)
    // What is written as an escape for HTML's sake is not canonical, but is the same JSON.
    let canonical = String(decoding: text, as: UTF8.self).split(separator: "\\u003c", omittingEmptySubsequences: false)
      .joined(separator: "<")
    return try #require(JSONValue(canonical: Array(canonical.utf8)))
  }

  @Test("The same contents make the same bytes, in whatever order they were given")
  func reproducible() {
    let other = Controlepagina.Bestand(naam: "andere.vkey", tekst: "b\n")
    let one = Self.page { $0.vertrouwen = [Self.key, other] }
    let two = Self.page {
      $0.vertrouwen.insert(other)
      $0.vertrouwen.insert(Self.key)
    }
    #expect(one == two)
    #expect(one != Self.page { $0.vertrouwen = [other] })
  }

  @Test("What is built in cannot end its block and become markup")
  func noMarkup() throws {
    let page = Self.page { $0.status = [Self.list] }
    #expect(!page.contains("<script>lijst"))
    let data = try Self.data(in: page)
    #expect(data["status"]?.elements?.first?["tekst"]?.text == Self.list.tekst)
  }

  @Test("The policy names the digests of the script and the style that stand in the page, and no other source")
  func policy() throws {
    let page = Self.page()
    func contents(_ opening: String, _ closing: String) throws -> [UInt8] {
      let start = try #require(page.firstRange(of: opening))
      let rest = page[start.upperBound...]
      return Array(rest[..<(try #require(rest.firstRange(of: closing))).lowerBound].utf8)
    }
    func source(_ bytes: [UInt8]) -> String {
      var text: [UInt8] = []
      Digest(of: bytes).appendBase64(to: &text)
      return "'sha256-\(String(decoding: text, as: UTF8.self))'"
    }
    let script = source(try contents("<script>", "</script>"))
    let style = source(try contents("<style>", "</style>"))
    #expect(
      page.contains(
        "content=\"default-src 'none'; script-src \(script); style-src \(style); img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'\""
      ))
    #expect(page.firstRange(of: "{{") == nil)
  }

  @Test("The page has the words of every outcome, as the program says them", arguments: Outcome.allCases)
  func words(outcome: Outcome) throws {
    let words = try #require(try Self.data(in: Self.page())["woorden"]?[outcome.rawValue])
    let code = outcome.code
    #expect(words["code"]?.text == code.id)
    for language in Language.allCases {
      #expect(words["titel"]?[language.rawValue]?.text == code.title[language])
      #expect(words["uitleg"]?[language.rawValue]?.text == code.explanation[language])
      #expect(words["doen"]?[language.rawValue]?.text == code.remedy[language])
    }
  }

  @Test("What was not given is not in the page")
  func absent() throws {
    let data = try Self.data(in: Self.page())
    for member in ["statusbestand", "titels"] { #expect(data[member] == nil) }
    let with = try Self.data(in: Self.page { $0.statusbestand = "status" })
    #expect(with["statusbestand"]?.text == "status")
  }

  @Test("Every part of the page's folders stands in its script once, each folder after those that it uses")
  func parts() throws {
    let order = ["bytes", "crypto", "formats", "lists", "rules", "paper", "words", "page"]
    let folders = Checkout.names(in: "Sources/Controlepagina/Pagina").filter { !$0.contains(".") }
    #expect(Set(folders) == Set(order))
    let texts = try order.flatMap { folder in
      try Checkout.names(in: "Sources/Controlepagina/Pagina/\(folder)").map { name in
        try #require(Checkout.text("Sources/Controlepagina/Pagina/\(folder)/\(name)"))
      }
    }
    #expect(Self.page().contains("(() => {\n" + texts.joined(separator: "\n") + "})();"))
  }
}
