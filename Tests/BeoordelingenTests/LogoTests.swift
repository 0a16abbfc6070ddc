import Beoordelingen
import Diagnostics
import TestSupport
import Testing

/// The house style in `instelling.json`, with a logo whose bytes are given.
private func read(huisstijl: String, logo: [UInt8] = []) -> (Instelling?, [Diagnostic]) {
  let text = #"{"brin":"99ZZ","naam":"A","plaats":"B","huisstijl":{\#(huisstijl)}}"#
  return RegisterReader.instelling(file: "i.json", bytes: Array(text.utf8)) { name in
    name == "logo" ? .found(logo) : .unusable(Bilingual(nl: "is er niet", en: "is not there"))
  }
}

/// What is said of a logo, without place and code; "" when it is accepted.
private func problem(_ logo: [UInt8]) -> String {
  let (school, diagnostics) = read(huisstijl: #""logo":"logo""#, logo: logo)
  guard let diagnostic = diagnostics.first else { return school?.huisstijl.logo == nil ? "no logo" : "" }
  return diagnostic.message.en.replacing("the logo `logo` ", with: "")
}

@Suite("Logos")
struct LogoTests {
  private static let size = #"xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4""#

  @Test("The samples' logos are accepted")
  func samples() throws {
    for name in ["logo.svg", "logos/hof.svg", "logos/pallet.png"] {
      #expect(problem(try #require(Checkout.contents("dossiers/voorbeeld/register/\(name)"))) == "", "\(name)")
    }
    #expect(problem(try #require(Checkout.contents("Tests/Fuzz/corpus/logo/klein.jpg"))) == "")
  }

  @Test(
    "A drawing that only draws is accepted",
    arguments: [
      "<svg \(size)/>", "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a --><svg \(size)/>",
      "<svg xmlns = 'http://www.w3.org/2000/svg' width='40mm' height=\"10\"/>",
      "<svg \(size)><style>.a { fill: #fff; stroke: rgb(1, 2, 3) } /* url( */ .b,#c{fill:url(#g)}</style></svg>",
      "<svg \(size)><defs><linearGradient id='g'><stop offset='0' stop-color='red'/></linearGradient></defs>"
        + "<rect fill='url(#g)' style='opacity:.5; fill-rule:evenodd'/><text x='1' font-family='Arial'>ROC</text></svg>",
      "<svg \(size) xmlns:xlink=\"http://www.w3.org/1999/xlink\"><path id='p' d='M0 0'/><use xlink:href='#p'/></svg>",
    ])
  func accepted(drawing: String) {
    #expect(problem(Array(drawing.utf8)) == "")
  }

  @Test(
    "A drawing that runs, loads, moves, or differs by reader is refused",
    arguments: [
      ("<svg \(size)><script>a()</script></svg>", "an element `script` on line 1"),
      ("<svg \(size)>\n<image href='a.png'/></svg>", "an element `image` on line 2"),
      ("<svg \(size)><animate/></svg>", "an element `animate`"),
      ("<svg \(size)><a href='#b'/></svg>", "an element `a`"),
      ("<svg \(size)><foreignObject/></svg>", "an element `foreignObject`"),
      ("<svg \(size) onload='a()'/>", "an attribute `onload`"),
      ("<svg \(size) xml:base='https://x.invalid/'/>", "an attribute `xml:base`"),
      ("<svg \(size)><text systemLanguage='nl'>a</text></svg>", "an attribute `systemLanguage`"),
      ("<svg \(size)><use href='x.svg#a'/></svg>", "an attribute `href`"),
      ("<svg \(size)><rect fill='url(https://x.invalid/)'/></svg>", "an attribute `fill`"),
      ("<svg \(size)><rect style='fill:light-dark(#000,#fff)'/></svg>", "an attribute `style`"),
      ("<svg \(size)><rect style='background:image-set(\"https://x.invalid/\")'/></svg>", "an attribute `style`"),
      ("<svg \(size)><rect style='color-scheme:dark'/></svg>", "an attribute `style`"),
      ("<svg \(size)><style>@import 'a.css';</style></svg>", "a style on line 1"),
      ("<svg \(size)><style>@media print { rect { fill: red } }</style></svg>", "a style on line 1"),
      ("<svg \(size)><style>rect:hover { fill: red }</style></svg>", "a style on line 1"),
      ("<svg \(size)><style>rect { fill: \\75rl(https://x.invalid/) }</style></svg>", "a style on line 1"),
      ("<?xml-stylesheet href='https://x.invalid/'?><svg \(size)/>", "an element `<?` on line 1"),
      ("<svg \(size)><g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>", "an element `use`"),
      ("<!DOCTYPE svg><svg \(size)/>", "a DOCTYPE on line 1"), ("<svg \(size)>", "is not well-formed XML"),
      ("<svg xmlns='urn:x' viewBox='0 0 1 1'><!-- xmlns=\"http://www.w3.org/2000/svg\" --></svg>", "is XML but no SVG"),
      ("<svg viewBox='0 0 1 1'/>", "is XML but no SVG"),
      ("<svg xmlns='http://www.w3.org/2000/svg' viewBox=''/>", "has no `viewBox`"),
      ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 1'/>", "has no `viewBox`"),
      ("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='1'/>", "has no `viewBox`"),
    ])
  func refused(drawing: String, expected: String) {
    #expect(problem(Array(drawing.utf8)).contains(expected), "\(problem(Array(drawing.utf8)))")
  }

  @Test("A PNG that is damaged, moves or has no pixels is refused; so is what is too large")
  func png() throws {
    let good = try #require(Checkout.contents("dossiers/voorbeeld/register/logos/pallet.png"))
    for length in [8, 20, 40, good.count - 1] {
      #expect(problem(Array(good[..<length])) == "is damaged or not complete")
    }
    // Any changed byte of a chunk breaks its check sum.
    for index in stride(from: 8, to: good.count, by: 5) {
      var bytes = good
      bytes[index] ^= 0x20
      #expect(problem(bytes) != "")
    }
    let header = Array(good[..<33])
    let end = Array(good[(good.count - 12)...])
    #expect(problem(header + end) == "is damaged or not complete")
    #expect(problem(good + Array(repeating: 0, count: 64 << 10)).contains("is 64 KiB large; a logo is at most 64 KiB"))
    #expect(problem(Array("GIF89a".utf8)) == "is no PNG, JPEG or SVG")
    #expect(problem([]) == "is no PNG, JPEG or SVG")
  }

  @Test("A JPEG may have filling before its markers, and must be whole")
  func jpeg() throws {
    let good = try #require(Checkout.contents("Tests/Fuzz/corpus/logo/klein.jpg"))
    #expect(problem([0xFF, 0xD8, 0xFF] + good[2...]) == "")
    #expect(problem(Array(good.dropLast(2))) == "is damaged or not complete")
    #expect(problem(Array(good[..<10])) == "is damaged or not complete")
  }

  @Test("A logo that many companies name is read once")
  func once() throws {
    let line = { (id: Int) in "{\"id\":\"\(id)\",\"naam\":\"A\",\"plaats\":\"B\",\"logo\":\"logo\"}" }
    let lines = (100_018_965..<100_019_065).map(line).joined(separator: "\n")
    var reads = 0
    let (leerbedrijven, _, _) = RegisterReader.leerbedrijven(file: "l", bytes: Array(lines.utf8)) { _ in
      reads += 1
      return .found(Array("<svg \(Self.size)/>".utf8))
    }
    #expect(leerbedrijven.count == 100 && reads == 1)
    #expect(Set(leerbedrijven.compactMap { $0.logo.map(ObjectIdentifier.init) }).count == 1)
  }
}

@Suite("The house style")
struct HuisstijlTests {
  @Test(
    "What is wrong is said with its place, and how to mend it",
    arguments: [
      (
        #""kleur":"154273""#,
        "i.json:1:61: error[RE201]: the field `huisstijl.kleur` has not the right form; expected: something like #154273\n"
      ),
      (
        ##""accent":"#ff6600""##,
        "i.json:1:62: error[RE202]: the contrast of `huisstijl.accent` with white is 2.93; at least 4.5 is needed to be "
          + "readable, as with #ca5000\n"
      ),
      (
        #""lettertype":"schref""#,
        "i.json:1:66: error[RE203]: there is no such typeface; did you mean `schreef`?\n"
      ),
      (
        #""logo":"../logo""#,
        "i.json:1:60: error[RE204]: the name of a logo names a file in the register folder, such as `logo.svg` or "
          + "`logos/1.png`\n"
      ),
      (#""logo":"a""#, "i.json:1:60: error[RE205]: the logo `a` is not there\n"),
      (
        ##""kleuren":"#000000""##, "i.json:1:53: error[RE002]: unknown field; did you mean `kleur`?\n"
      ),
    ])
  func wrong(huisstijl: String, expected: String) {
    let (school, diagnostics) = read(huisstijl: huisstijl)
    #expect(school == nil)
    #expect(diagnostics.map { $0.text(in: .en) }.joined() == expected)
  }

  @Test("The contrast that is needed is 4.5 to the letter", arguments: [("#767676", true), ("#777777", false)])
  func contrast(colour: String, isEnough: Bool) {
    #expect((read(huisstijl: "\"kleur\":\"\(colour)\"").0 != nil) == isEnough)
  }

  @Test("Without a house style there is one all the same")
  func standard() throws {
    let school = try #require(
      RegisterReader.instelling(file: "i", bytes: Array(#"{"brin":"99ZZ","naam":"A","plaats":"B"}"#.utf8)).0)
    #expect(school.huisstijl.lettertype == .schreefloos)
    #expect(school.huisstijl.logo == nil && school.huisstijl.tekst == nil)
  }
}
