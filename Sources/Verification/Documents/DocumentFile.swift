import Beoordelingen
public import Manifests
import Verklaringen

/// The file in a bundle that says how to check it.
public let guideFileName = "LEESMIJ.txt"

/// What a file is, by its name or else by what it holds: people rename what they download.
public enum DocumentFile: Hashable, Sendable {
  /// A rendition of a verklaring, and the ids that it may be of: one, when name or record tells.
  case rendition(Rendition, ids: [DocumentID])
  /// A holder's bundle, or another ZIP file.
  case zip
  /// A page, a text or a record of a concept.
  case concept
  /// A record whose format is later than this version knows.
  case newerFormat
  case other

  /// How many bytes a file of a verklaring can have at most.
  public static let maximumByteCount = 16 << 20

  /// - Parameter name: without its folder.
  public init(name: String, bytes: [UInt8]) {
    if let named = documentFileName(Array(name.utf8)) {
      self = .rendition(named.rendition, ids: [named.id])
    } else if Self.companions.contains(name) || bytes.starts(with: Aftekenblad.formatPrefix.utf8)
      || bytes.starts(with: ProofBucket.formatPrefix.utf8)
    {
      self = .other
    } else if bytes.starts(with: "PK\u{3}\u{4}".utf8) || bytes.starts(with: "PK\u{5}\u{6}".utf8) {
      self = .zip
    } else {
      self = Self.recognise(bytes)
    }
  }

  private static func recognise(_ bytes: [UInt8]) -> DocumentFile {
    do throws(RecordProblem) {
      return .rendition(.json, ids: [try IssuedRecord(parsing: bytes).id])
    } catch {
      if error == .newerFormat { return .newerFormat }
    }
    if let embedded = IssuedRecord.embedded(in: bytes), let record = try? IssuedRecord(parsing: embedded) {
      return .rendition(.html, ids: [record.id])
    }
    if Concept.isRendition(bytes) { return .concept }
    // Every text has the title; a list or a letter that names an id has not.
    guard bytes.firstRange(of: Array("Praktijkverklaring".utf8)) != nil else { return .other }
    let ids = ids(in: bytes)
    return ids.isEmpty ? .other : .rendition(.txt, ids: ids)
  }

  /// What stands beside documents in a batch or a bundle, and is none.
  private static let companions: Set = [manifestFileName, checkpointFileName, checkpointBodyFileName, guideFileName]

  /// How many ids of a text are looked at: its own, that of the verklaring that it replaces, and room.
  private static let maximumIDCount = 8

  private static func ids(in text: [UInt8]) -> [DocumentID] {
    var ids: [DocumentID] = []
    var rest = text[...]
    while ids.count < maximumIDCount, let start = rest.firstIndex(of: UInt8(ascii: "p")) {
      rest = rest[start...]
      if let id = DocumentID(rest.prefix(DocumentID.textLength)) {
        if !ids.contains(id) { ids.append(id) }
        rest = rest.dropFirst(DocumentID.textLength)
      } else {
        rest = rest.dropFirst()
      }
    }
    return ids
  }
}
