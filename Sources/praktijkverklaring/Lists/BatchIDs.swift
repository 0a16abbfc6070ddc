import Diagnostics
import Manifests
import Verification
import Verklaringen

/// The ids of the verklaringen in batches.
struct BatchIDs {
  private var ids: Set<DocumentID> = []

  init(_ folders: [String]) throws {
    for folder in folders {
      try forEachEntry(in: folder) { ids.insert($0.id) }
    }
  }

  func contains(_ id: DocumentID) -> Bool { ids.contains(id) }
}

/// What the verklaringen of a batch replace, by their records.
struct BatchReplacements {
  /// In the order of the new ids.
  private(set) var pairs: [(old: DocumentID, new: DocumentID)] = []
  /// Records that cannot be used.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: String) throws {
    try forEachEntry(in: folder) { entry in
      var path = Array("\(folder)/".utf8)
      entry.appendPath(of: .json, to: &path)
      let file = String(decoding: path, as: UTF8.self)
      if let problem = try addRecord(in: file, entry) {
        diagnostics.append(Diagnostic(ListCodes.recordForm, at: Place(file: file), problem))
      }
    }
  }

  private mutating func addRecord(in file: String, _ entry: ManifestEntry) throws -> Bilingual? {
    do {
      return try add(File.contents(of: file, limit: DocumentFile.maximumByteCount), entry)
    } catch let error as DiskError where error.isTooLarge {
      return .documentTooLarge
    }
  }

  private mutating func add(_ bytes: [UInt8], _ entry: ManifestEntry) throws -> Bilingual? {
    guard Digest(of: bytes) == entry.json else {
      return Bilingual(nl: "het bestand is veranderd sinds de lijst", en: "the file was changed since the list")
    }
    do throws(RecordProblem) {
      let record = try IssuedRecord(parsing: bytes)
      guard record.id == entry.id else {
        return Bilingual(nl: "het record noemt een ander id", en: "the record names another id")
      }
      if let old = record.vervangt { pairs.append((old, entry.id)) }
      return nil
    } catch {
      return switch error {
      case .notARecord: Bilingual(nl: "dit is geen record van een verklaring", en: "this is no record of a verklaring")
      case .newerFormat:
        Bilingual(
          nl: "dit record heeft een nieuwer formaat dan deze versie kent",
          en: "this record has a newer format than this version knows")
      }
    }
  }
}

/// Gives the entries of a batch's manifest to `body`; one of another form is refused.
private func forEachEntry(in folder: String, _ body: (ManifestEntry) throws -> Void) throws {
  let path = "\(folder)/\(manifestFileName)"
  var manifest = ManifestFile(try File.open(path))
  do {
    while let item = try manifest.next() {
      if case .entry(let entry) = item { try body(entry) }
    }
  } catch let problem as ManifestProblem {
    throw Refusal(
      VerifyCodes.manifestForm, at: Place(file: path, line: problem.line, column: 1), problem.message)
  }
}
