public import Beoordelingen
public import Dossiers
import JSONText
public import Manifests

/// `batch.json`: what a batch is and what it was made from; leaf 0 of its manifest.
///
/// It holds no paths and no clock but the day of issue, so that the same inputs give the same bytes.
public struct BatchDescription: Sendable {
  public let instelling: Instelling
  public let afgegeven: Datum
  public let count: Int
  /// The program's version.
  public let version: String
  /// The digests of the dossier files; their order and repetition do not count.
  public let dossiers: Set<Digest>
  /// The digests of the template files by name.
  public let templates: [String: Digest]

  /// The name and version of the format.
  public static let format = "praktijkverklaring-partij/1"

  public init(
    instelling: Instelling, afgegeven: Datum, count: Int, version: String, dossiers: Set<Digest>,
    templates: [String: Digest]
  ) {
    self.instelling = instelling
    self.afgegeven = afgegeven
    self.count = count
    self.version = version
    self.dossiers = dossiers
    self.templates = templates
  }

  /// The file's bytes, in canonical form (RFC 8785).
  public var bytes: [UInt8] {
    let sortedDossiers = dossiers.map(\.hexadecimal).sorted()
    return JSONValue.object([
      "aantal": .integer(count),
      "afgegeven": .string(afgegeven.description),
      "dossiers": .array(sortedDossiers.map { .object(["sha256": .string($0)]) }),
      "formaat": .string(Self.format),
      "generator": .object(["naam": .string("praktijkverklaring"), "versie": .string(version)]),
      "instelling": .object([
        "brin": .string(instelling.brin.description), "naam": .string(instelling.naam.description),
      ]),
      "sjablonen": .object(templates.mapValues { .string($0.hexadecimal) }),
    ]).canonicalBytes
  }
}

extension BatchDescription {
  /// How many verklaringen the `batch.json` in `bytes` announces, or nil when it is of another format.
  public static func count(in bytes: [UInt8]) -> Int? {
    var found: Int?
    var isKnownFormat = false
    do throws(JSONProblem) {
      var reader = try JSONReader(bytes[...])
      try reader.beginObject()
      while let key = try reader.nextKey() {
        if key.isEqual(to: "aantal") {
          found = try reader.integer()
        } else if key.isEqual(to: "formaat") {
          isKnownFormat = try reader.string().text.elementsEqual(format.utf8)
        } else {
          try reader.skipValue()
        }
      }
      try reader.finish()
    } catch {
      return nil
    }
    return isKnownFormat ? found : nil
  }
}
