import Beoordelingen
public import Dossiers
public import JSONText
public import Manifests

/// The record of a verklaring that was given out, read back from `<id>.json`: the other half of `CanonicalRecord`.
///
/// Whoever shows it sees first to it that a seal covers its bytes.
public struct IssuedRecord: Hashable, Sendable {
  public let id: DocumentID
  /// The day of issue.
  public let afgegeven: Datum
  /// The verklaring that this one replaces.
  public let vervangt: DocumentID?
  /// The BRIN of the school that the record names.
  public let brin: String
  /// The whole record.
  public let members: JSONValue

  /// Bytes in another form than the canonical one are no record, whatever they say.
  public init(parsing bytes: [UInt8]) throws(RecordProblem) {
    guard let members = JSONValue(canonical: bytes), let format = members["formaat"]?.text else { throw .notARecord }
    guard format == Praktijkverklaring.recordFormat else {
      throw isLaterFormat(format, than: Praktijkverklaring.recordFormat) ? .newerFormat : .notARecord
    }
    guard let id = members["id"]?.text.flatMap({ DocumentID($0.utf8) }),
      let afgegeven = members["afgegeven"]?.text.flatMap({ Datum(iso: $0.utf8) }),
      let brin = members["instelling", "brin"]?.text
    else { throw .notARecord }
    self.id = id
    self.afgegeven = afgegeven
    self.brin = brin
    vervangt = members["vervangt"]?.text.flatMap { DocumentID($0.utf8) }
    self.members = members
  }

  /// The digest of the assessment that the record is of, as a praktijkopleider signs for it: the record without
  /// `aftekening`, `afgegeven` and `instelling`, under a format of its own.
  public var assessmentDigest: Digest {
    guard case .object(var members) = members else { preconditionFailure("a record is an object") }
    for name in ["aftekening", "afgegeven", "instelling"] { members[name] = nil }
    members["formaat"] = .string(CanonicalBeoordeling.signedFormat)
    return Digest(of: JSONValue.object(members).canonicalBytes)
  }

  /// The record that a page carries in base64, whatever attribute its template put it in; its bytes, which nothing
  /// vouches for. Nil where there is none.
  public static func embedded(in page: [UInt8]) -> [UInt8]? {
    // What every record begins with; 15 bytes fill whole characters of base64.
    embedded(in: page, beginning: "{\"afgegeven\":\"2")
  }

  /// What a page carries in base64 that begins with these characters, whose count is a multiple of three.
  static func embedded(in page: [UInt8], beginning: String) -> [UInt8]? {
    let beginning = Base64.text(of: Array(beginning.utf8))
    guard let start = page.firstIndex(of: Array(beginning.utf8)) else { return nil }
    let text = page[start...].prefix {
      switch $0 {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
        true
      default: false
      }
    }
    return Base64.bytes(of: text)
  }
}

/// Why bytes are not the record of a verklaring that was given out.
public enum RecordProblem: Error, Hashable, Sendable {
  case notARecord
  /// A record of a later version of the format.
  case newerFormat
}

/// Whether `format` is a later version of `known`; both are a name, a slash and a number.
func isLaterFormat(_ format: String, than known: String) -> Bool {
  let (parts, knownParts) = (format.split(separator: "/"), known.split(separator: "/"))
  guard parts.count == 2, parts[0] == knownParts[0], let version = Int(parts[1]), let knownVersion = Int(knownParts[1])
  else { return false }
  return version > knownVersion
}

extension [UInt8] {
  /// Where `other` begins for the first time.
  fileprivate func firstIndex(of other: [UInt8]) -> Int? {
    guard let first = other.first, count >= other.count else { return nil }
    var position = 0
    while let start = self[position..<(count - other.count + 1)].firstIndex(of: first) {
      if self[start...].starts(with: other) { return start }
      position = start + 1
    }
    return nil
  }
}
