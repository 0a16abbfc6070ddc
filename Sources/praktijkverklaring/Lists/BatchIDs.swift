import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Which of some ids are those of verklaringen in batches.
struct BatchIDs {
  private var found: [DocumentID: (folder: String, entry: ManifestEntry)] = [:]

  /// Nil when there are no batches to look in.
  init?(_ ids: [DocumentID], in folders: [String]) throws {
    if folders.isEmpty { return nil }
    let wanted = Set(ids)
    for folder in folders {
      try forEachEntry(in: folder) { entry in
        if wanted.contains(entry.id) { found[entry.id] = (folder, entry) }
      }
    }
  }

  func contains(_ id: DocumentID) -> Bool { found[id] != nil }

  /// Which verklaring that of `id` replaces, by its record.
  func replaced(by id: DocumentID) throws -> DocumentID? {
    try found[id].flatMap { try issuedRecord($0.entry, in: $0.folder).vervangt }
  }
}

/// What the verklaringen of a batch replace, by their records.
struct BatchReplacements {
  /// In the order of the new ids.
  private(set) var pairs: [(old: DocumentID, new: DocumentID)] = []
  /// Records that cannot be used.
  private(set) var diagnostics: [Diagnostic] = []

  init(_ folder: String) throws {
    try forEachEntry(in: folder) { entry in
      do {
        if let old = try issuedRecord(entry, in: folder).vervangt { pairs.append((old, entry.id)) }
      } catch let refusal as Refusal {
        diagnostics.append(refusal.diagnostic)
      }
    }
  }
}

/// The record of a verklaring in a batch; one that is not as the list has it is refused.
private func issuedRecord(_ entry: ManifestEntry, in folder: String) throws -> IssuedRecord {
  var path = Array("\(folder)/".utf8)
  entry.appendPath(of: .json, to: &path)
  let file = String(decoding: path, as: UTF8.self)
  func refusal(nl: String, en: String) -> Refusal {
    Refusal(ListCodes.recordForm, at: Place(file: file), Bilingual(nl: nl, en: en), status: .refused)
  }
  let bytes: [UInt8]
  do throws(DiskError) {
    bytes = try File.contents(of: file, limit: DocumentFile.maximumByteCount)
  } catch {
    guard error.isTooLarge else { throw error }
    throw refusal(nl: Bilingual.documentTooLarge.nl, en: Bilingual.documentTooLarge.en)
  }
  guard Digest(of: bytes) == entry.json else {
    throw refusal(nl: "het bestand is veranderd sinds de lijst", en: "the file was changed since the list")
  }
  let record: IssuedRecord
  do throws(RecordProblem) {
    record = try IssuedRecord(parsing: bytes)
  } catch {
    throw switch error {
    case .notARecord:
      refusal(nl: "dit is geen record van een verklaring", en: "this is no record of a verklaring")
    case .newerFormat:
      refusal(
        nl: "dit record heeft een nieuwer formaat dan deze versie kent",
        en: "this record has a newer format than this version knows")
    }
  }
  guard record.id == entry.id else {
    throw refusal(nl: "het record noemt een ander id", en: "the record names another id")
  }
  return record
}

/// Gives the entries of a batch's manifest to `body`; one of another form is refused.
private func forEachEntry(in folder: String, _ body: (ManifestEntry) throws -> Void) throws {
  try demandNoConcepts(in: folder)
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
