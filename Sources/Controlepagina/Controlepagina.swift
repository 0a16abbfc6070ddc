import Diagnostics
public import JSONText
import Manifests
import Verification

/// The verification page: one HTML file in which a browser checks praktijkverklaringen as `verify` does, with no network
/// and no program (../shared/verification.md 4).
///
/// What it believes is built in: keys and lists of keys, and the newest status lists. The same contents make the same bytes.
public struct Controlepagina: Sendable {
  /// A file that is built in.
  public struct Bestand: Hashable, Comparable, Sendable {
    /// Without its folder.
    public let naam: String
    public let tekst: String

    public init(naam: String, tekst: String) {
      self.naam = naam
      self.tekst = tekst
    }

    public static func < (one: Bestand, other: Bestand) -> Bool {
      (one.naam, one.tekst) < (other.naam, other.tekst)
    }
  }

  /// Of the program that makes the page.
  public var versie: String
  /// Verifier keys and signed key lists.
  public var vertrouwen: Set<Bestand> = []
  /// Signed status lists.
  public var status: Set<Bestand> = []
  /// Where the page finds a newer status list on its own host: a name relative to its own.
  public var statusbestand: String?
  /// The titles of kwalificaties, kerntaken and werkprocessen, for the QR code on paper, which has room for codes only.
  public var titels: JSONValue?

  public init(versie: String) {
    self.versie = versie
  }

  /// What every page begins with, so that one is known for one.
  public static let opening: [UInt8] = Array(Skeleton.page.pieces[0].utf8)

  /// The page's bytes.
  public var html: [UInt8] {
    let style = PageParts.style
    let script = PageParts.script
    let values = [
      "style": style, "script": script, "data": data,
      "csp": Self.policy(script: script, style: style),
    ]
    return Skeleton.page.filled(with: values)
  }

  /// Nothing is loaded and nothing is sent, but for a newer list or a proof from the page's own host; only this script and
  /// this style count.
  static func policy(script: String, style: String) -> String {
    func source(_ text: String) -> String {
      var digest: [UInt8] = []
      Digest(of: Array(text.utf8)).appendBase64(to: &digest)
      return "'sha256-\(String(decoding: digest, as: UTF8.self))'"
    }
    return [
      "default-src 'none'", "script-src \(source(script))", "style-src \(source(style))", "img-src data:",
      "connect-src 'self'", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  /// The data block: JSON that no HTML reader can take for markup.
  private var data: String {
    var members: [String: JSONValue] = [
      "formaat": .string("praktijkverklaring-controlepagina/1"), "versie": .string(versie),
      "vertrouwen": Self.value(vertrouwen), "status": Self.value(status), "woorden": Self.words,
    ]
    members["statusbestand"] = statusbestand.map { .string($0) }
    members["titels"] = titels
    let text = String(decoding: JSONValue.object(members).canonicalBytes, as: UTF8.self)
    return text.split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
  }

  private static func value(_ files: Set<Bestand>) -> JSONValue {
    .array(files.sorted().map { .object(["naam": .string($0.naam), "tekst": .string($0.tekst)]) })
  }

  /// What `verify` says of each outcome, so that the page says the same.
  private static var words: JSONValue {
    func both(_ words: Bilingual) -> JSONValue { .object(["nl": .string(words[.nl]), "en": .string(words[.en])]) }
    return .object(
      Dictionary(
        uniqueKeysWithValues: Outcome.allCases.map { outcome in
          let code = outcome.code
          return (
            outcome.rawValue,
            .object([
              "code": .string(code.id), "titel": both(code.title), "uitleg": both(code.explanation),
              "doen": both(code.remedy),
            ])
          )
        }))
  }
}
