public import Beoordelingen
public import Dossiers
import JSONText
public import Manifests
import Pages

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
  /// The digests of the logos of leerbedrijven in the register; their order and repetition do not count.
  public let logos: Set<Digest>
  /// Where the QR codes on the verklaringen lead; nil where they have none.
  public let controleadres: Controleadres?

  /// The name and version of the format.
  public static let format = "praktijkverklaring-partij/1"

  public init(
    instelling: Instelling, afgegeven: Datum, count: Int, version: String, dossiers: Set<Digest>,
    templates: [String: Digest], logos: Set<Digest>, controleadres: Controleadres? = nil
  ) {
    self.instelling = instelling
    self.afgegeven = afgegeven
    self.count = count
    self.version = version
    self.dossiers = dossiers
    self.templates = templates
    self.logos = logos
    self.controleadres = controleadres
  }

  /// The file's bytes, in canonical form (RFC 8785).
  public var bytes: [UInt8] {
    var members: [String: JSONValue] = [
      "aantal": .integer(count),
      "afgegeven": .string(afgegeven.description),
      "dossiers": list(of: dossiers),
      "formaat": .string(Self.format),
      "generator": .object(["naam": .string("praktijkverklaring"), "versie": .string(version)]),
      "instelling": .object([
        "brin": .string(instelling.brin.description), "naam": .string(instelling.naam.description),
      ]),
      "huisstijl": huisstijl,
      "logos": list(of: logos),
      "sjablonen": .object(templates.mapValues { .string($0.hexadecimal) }),
    ]
    members["qr"] = controleadres.map {
      .object(["adres": .string($0.description), "geboortedatum": .bool(instelling.geboortedatumInQR)])
    }
    return JSONValue.object(members).canonicalBytes
  }

  private func list(of digests: Set<Digest>) -> JSONValue {
    .array(digests.map(\.hexadecimal).sorted().map { .object(["sha256": .string($0)]) })
  }

  /// What of the house style shows on pages beside the templates; the school's line stands in each record.
  private var huisstijl: JSONValue {
    let huisstijl = instelling.huisstijl
    var members: [String: JSONValue] = [
      "accent": .string(huisstijl.accent.hexadecimal), "kleur": .string(huisstijl.kleur.hexadecimal),
      "lettertype": .string(huisstijl.lettertype.rawValue),
    ]
    members["logo"] = huisstijl.logo.map { .object(["sha256": .string($0.digest.hexadecimal)]) }
    return .object(members)
  }
}

/// What `batch.json` says of its batch, read back.
public struct BatchSummary: Hashable, Sendable {
  /// How many verklaringen it announces.
  public let count: Int
  public let afgegeven: Datum
  /// The school's BRIN.
  public let brin: String
  /// The whole description.
  private let members: JSONValue

  public init(parsing bytes: [UInt8]) throws(RecordProblem) {
    guard let members = JSONValue(canonical: bytes), let format = members["formaat"]?.text else { throw .notARecord }
    guard format == BatchDescription.format else {
      throw isLaterFormat(format, than: BatchDescription.format) ? .newerFormat : .notARecord
    }
    guard let count = members["aantal"]?.number,
      let afgegeven = members["afgegeven"]?.text.flatMap({ Datum(iso: $0.utf8) }),
      let brin = members["instelling", "brin"]?.text
    else { throw .notARecord }
    self.count = count
    self.afgegeven = afgegeven
    self.brin = brin
    self.members = members
  }

  /// The names of the members that say something else than those of another batch, but for the count, in their order.
  public func differences(from other: BatchSummary) -> [String] {
    guard case .object(let ours) = members, case .object(let theirs) = other.members else {
      preconditionFailure("a description is an object")
    }
    return Set(ours.keys).union(theirs.keys).filter { $0 != Self.countName && ours[$0] != theirs[$0] }.sorted()
  }

  /// The bytes of the description of a batch of another size that is the same in all else.
  public func bytes(count: Int) -> [UInt8] {
    guard case .object(var members) = members else { preconditionFailure("a description is an object") }
    members[Self.countName] = .integer(count)
    return JSONValue.object(members).canonicalBytes
  }

  private static let countName = "aantal"
}
