import Diagnostics
import Dossiers
import JSONText
import Manifests
import QRCodes
import TestSupport
import Testing
import Verklaringen

@Suite("What stands on a verklaring for who checks it on paper")
struct PaperTests {
  private static let adres = "https://roc.example/c/controleer.html"

  private func key() throws -> SigningKey {
    try SigningKey(
      name: try #require(KeyName("roc.example/praktijkverklaringen")), seed: [UInt8](repeating: 7, count: 32))
  }

  private func sealer() throws -> PaperSealer {
    PaperSealer(adres: try Controleadres(Self.adres), key: try key())
  }

  /// The drawing of the QR code on the page of a record, and the page and the text.
  private func drawn(
    _ record: String, with sample: SampleVerklaringen? = nil
  ) throws -> (drawing: [UInt8]?, page: String, text: String, isTooLong: Bool) {
    let sample = try sample ?? SampleVerklaringen()
    var renderer = VerklaringRenderer(templates: sample.templates, paper: try sealer())
    _ = renderer.render(try sample.verklaring(record))
    let page = String(decoding: renderer[.html], as: UTF8.self)
    let start = page.firstRange(of: "<p><img src=\"data:image/svg+xml;base64,")?.upperBound
    let drawing = start.flatMap { Base64.bytes(of: page[$0...].prefix { $0 != "\"" }.utf8.map(\.self)) }
    return (drawing, page, String(decoding: renderer[.txt], as: UTF8.self), renderer.isTooLongForQR)
  }

  @Test("Without an address for it, a verklaring says nothing of a QR code", arguments: Rendition.allCases)
  func without(rendition: Rendition) throws {
    let text = String(
      decoding: try #require(try SampleVerklaringen().render(SampleVerklaringen.full)[rendition]), as: UTF8.self)
    for word in ["QR", "qr", "scan de"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test(
    "The page has the code and the address, the text the address; the record has neither, and is the same as without")
  func shown() throws {
    let (drawing, page, text, isTooLong) = try drawn(SampleVerklaringen.full)
    #expect(drawing != nil && !isTooLong)
    #expect(page.contains("<strong>\(Self.adres)</strong>") && text.contains("\n\(Self.adres)\n"))
    var renderer = VerklaringRenderer(templates: try SampleVerklaringen().templates, paper: try sealer())
    _ = renderer.render(try SampleVerklaringen().verklaring(SampleVerklaringen.full))
    #expect(Array(renderer[.json]) == (try SampleVerklaringen().render(SampleVerklaringen.full))[.json])
  }

  @Test(
    "zbarimg reads what the page draws: an address, a short record that is signed, and nothing else",
    .enabled(if: OutsideTool.isInstalled("zbarimg")),
    arguments: [SampleVerklaringen.full, SampleVerklaringen.least])
  func readBack(record: String) throws {
    let drawing = try #require(try drawn(record).drawing)
    let read = try OutsideTool.inFolder { folder in
      try OutsideTool.write(try #require(QRDrawing(svg: drawing)).picture, to: "\(folder)/qr.pgm")
      return OutsideTool.run("zbarimg -q --raw -Sdisable -Sqrcode.enable '\(folder)/qr.pgm' 2>/dev/null").output
    }
    #expect(read.hasPrefix(Self.adres + "#1"))
    let paper = try SignedPaper(Array(read.dropLast().utf8))
    #expect(paper.isSigned(by: try key().verifier.publicKey))
    let verklaring = try SampleVerklaringen().verklaring(record)
    #expect(paper.record.id == verklaring.id && paper.record.afgegeven == verklaring.afgegeven)
    #expect(
      paper.record.recordDigest == Digest(of: try #require(try SampleVerklaringen().render(record)[.json])))
  }

  @Test("Names that are too long for a code leave the address, and are told")
  func tooLong() throws {
    let sample = try SampleVerklaringen(bedrijf: String(repeating: "Lang ", count: 120) + "BV")
    let (drawing, page, text, isTooLong) = try drawn(SampleVerklaringen.full, with: sample)
    #expect(drawing == nil && isTooLong)
    #expect(page.contains("Ga naar <strong>\(Self.adres)</strong>") && text.contains(Self.adres))
  }
}

@Suite("The text of a QR code")
struct SignedPaperTests {
  private static let record =
    #"{"afg":"2025-11-20","aft":["papier","Nergenshuizen","2025-06-30"],"bpv":["2025-02-03","2026-01-30"],"brin":"99ZZ","crebo":"25499","dos":"900","id":"pv-00000000000000000000000000","lb":["100018965","Bedrijf"],"naam":"Noor van 't Hof","op":"P. Opleider","sha":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","sl":"0a1b2c3d","wp":{"B1-K1":[1,12],"B1-K10":[2],"B1-K2":[3],"P2-K1":[1]}}"#

  private static func key() throws -> SigningKey {
    try SigningKey(name: try #require(KeyName("roc.example/x")), seed: [UInt8](repeating: 7, count: 32))
  }

  private static func text(_ record: String, prefix: String = "https://roc.example/#1", domain: String = "pv-qr/1\n")
    throws -> [UInt8]
  {
    let bytes = Array(record.utf8)
    return Array(prefix.utf8) + Base32.text(of: bytes + (try key()).signature(over: Array(domain.utf8) + bytes).bytes)
  }

  @Test(
    "The whole address and what stands behind its # say the same", arguments: ["https://a.example/c?x=1#1", "#1", "1"])
  func prefixes(prefix: String) throws {
    let paper = try SignedPaper(try Self.text(Self.record, prefix: prefix))
    #expect(paper.isSigned(by: try Self.key().verifier.publicKey))
    #expect(paper.record.keyID == "0a1b2c3d" && paper.record.brin == "99ZZ")
    #expect(
      paper.record.werkprocessen.map(\.description)
        == ["B1-K1-W1", "B1-K1-W12", "B1-K2-W3", "B1-K10-W2", "P2-K1-W1"])
  }

  @Test(
    "A signature for another purpose, over the record alone or of a preview, is none",
    arguments: ["", "pv-qr/2\n", "pv-qr-proefdruk/1\n"])
  func domains(domain: String) throws {
    let paper = try SignedPaper(try Self.text(Self.record, domain: domain))
    #expect(!paper.isSigned(by: try Self.key().verifier.publicKey))
  }

  @Test("Every other text is told apart")
  func refused() throws {
    let good = String(decoding: try Self.text(Self.record), as: UTF8.self)
    for (text, problem) in [
      ("", .notOurs), ("https://roc.example/", .notOurs), ("https://roc.example/#", .notOurs), ("#0A", .notOurs),
      ("#A", .notOurs), (good.replacing("#1", with: "#2"), .newerFormat),
      (good.replacing("#1", with: "#9"), .newerFormat),
      (good.lowercased(), .notBase32), (good + "=", .notBase32), (good + "\n", .notBase32), (good + "#", .notBase32),
      ("#1", .notARecord), ("#1AA", .notARecord),
      (good.replacing("#1", with: "#1AAAAAAAA"), .notARecord),
      ("#1" + String(repeating: "A", count: 4_288), .notARecord),
      ("#1" + String(repeating: "A", count: 4_295), .notOurs),
    ] as [(String, SignedPaperProblem)] {
      #expect(throws: problem, "\(text.prefix(30))") { try SignedPaper(Array(text.utf8)) }
    }
  }

  @Test(
    "A record has its members and no others, each in its form",
    arguments: [
      ("\"afg\":\"2025-11-20\"", "\"afg\":\"2025-11-31\""), ("\"afg\":\"2025-11-20\",", ""),
      ("\"papier\",\"Nergenshuizen\"", "\"papier\""), ("\"papier\"", "\"\""),
      ("[\"2025-02-03\",\"2026-01-30\"]", "\"2025\""),
      ("\"brin\":\"99ZZ\"", "\"brin\":99"), ("25499", "2549"), ("\"900\"", "\"\""), ("\"pv-0", "\"pv-u"),
      ("\"pv-0", "\"0"),
      ("AAA=", "AAB="), ("AAA=", "AA=="), ("0a1b2c3d", "0A1B2C3D"), ("0a1b2c3d", "0a1b2c3"), ("[1,12]", "[12,1]"),
      ("[1,12]", "[1,1]"), ("[1,12]", "[]"), ("[1,12]", "[0]"), ("[1,12]", "[100]"), ("[1,12]", "[\"1\"]"),
      ("B1-K10", "B1-K01"), ("P2-K1", "X2-K1"), ("\"wp\":{", "\"wq\":{"), ("\"crebo\"", "\"crebo\": "),
      ("\"id\"", "\"geb\":\"\",\"id\""), ("\"wp\"", "\"verv\":\"pv\",\"wp\""), ("\"naam\"", "\"n\":\"x\",\"naam\""),
      ("\"Noor van 't Hof\"", "\"Noor\\u0020van\""),
    ])
  func form(old: String, new: String) throws {
    let record = Self.record.replacing(old, with: new, maxReplacements: 1)
    #expect(record != Self.record)
    #expect(throws: SignedPaperProblem.notARecord) { try SignedPaper(try Self.text(record)) }
  }

  @Test("Whatever character is changed, the signature no longer holds: 3000 random changes")
  func flips() throws {
    var random = SeededGenerator(seed: 6)
    let good = try Self.text(Self.record, prefix: "1")
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
    for _ in 0..<3_000 {
      var text = good
      let place = Int.random(in: 1..<text.count, using: &random)
      let other = try #require(alphabet.randomElement(using: &random))
      if other == text[place] { continue }
      text[place] = other
      let paper = try? SignedPaper(text)
      #expect(paper?.isSigned(by: try Self.key().verifier.publicKey) != true, "\(place)")
    }
  }
}

@Suite("The address of a verification page")
struct ControleadresTests {
  @Test(
    "An address is taken as it is",
    arguments: [
      "https://roc.example/c/controleer.html", "http://localhost:8080/", "https://roc.example",
      "https://roc.example?x=%20",
      "https://[::1]/c",
    ])
  func good(text: String) throws { #expect(try Controleadres(text).description == text) }

  @Test("Anything else is refused, and why is told")
  func refused() {
    for (text, problem) in [
      ("", .scheme), ("roc.example/c", .scheme), ("ftp://roc.example/", .scheme), ("HTTPS://roc.example/", .scheme),
      ("javascript:alert(1)", .scheme), ("https://roc.example/#1", .fragment), ("https://roc.example/a b", .characters),
      ("https://roc.example/\"", .characters), ("https://rôc.example/", .characters),
      ("https://roc.example/<", .characters),
      ("https://", .host), ("https:///c", .host), ("https://:80/", .host),
      ("https://roc.example@elders.example/", .host),
      ("https://roc.example/" + String(repeating: "a", count: 131), .length),
    ] as [(String, ControleadresProblem)] {
      #expect(throws: problem, "\(text)") { try Controleadres(text) }
      #expect(problem.demand.hasSuffix("."))
    }
  }
}
