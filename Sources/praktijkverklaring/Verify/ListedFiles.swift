import Diagnostics
import Glibc
import Manifests
import Verification
import Verklaringen

/// A listed file that is not what the list says.
enum Difference: Sendable {
  case changed(String)
  case missing(String)
  /// It could not be read, which says nothing of it.
  case unreadable(DiskError)

  init(_ error: DiskError, _ path: String) {
    switch error.number {
    case ENOENT: self = .missing(path)
    default: self = error.isNotAFile || error.isTooLarge ? .changed(path) : .unreadable(error)
    }
  }
}

extension Difference {
  /// What is said of it.
  var diagnostic: Diagnostic {
    switch self {
    case .changed(let path):
      Diagnostic(
        VerifyCodes.changedFile, at: Place(file: path),
        Bilingual(nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list"))
    case .missing(let path):
      Diagnostic(
        VerifyCodes.missingFile, at: Place(file: path),
        Bilingual(
          nl: "dit bestand staat in de lijst en is er niet", en: "this file is in the list and is not there"))
    case .unreadable(let error): Diagnostic(RunCodes.disk, at: Place(file: error.path), error.message)
    }
  }
}

/// What was found among the listed files of some documents.
struct Findings: Sendable {
  /// What is not as the list says, in the order of the list.
  var differences: [Difference] = []
  /// The sign-offs with a key.
  var signoffs: [DocumentSignoff] = []
}

/// Looks at the three files of each entry.
///
/// - Parameters:
///   - folder: that of the batch.
///   - sheets: those with which keys signed off.
nonisolated func findings(on entries: [ManifestEntry], in folder: Folder, _ sheets: SheetShelf) -> Findings {
  var findings = Findings()
  var name: [UInt8] = []
  // One memory for all files: nearly every one fits into it.
  withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 64) { buffer in
    for entry in entries {
      for rendition in Rendition.allCases {
        name.removeAll(keepingCapacity: true)
        entry.appendPath(of: rendition, to: &name)
        name.append(0)
        var path: String { "\(folder.path)/\(String(decoding: name.dropLast(), as: UTF8.self))" }
        do throws(DiskError) {
          let (digest, whole) = try folder.digest(of: name, through: buffer)
          if digest != entry[rendition] {
            findings.differences.append(.changed(path))
          } else if rendition == .json, whole.map(mayBeSignedOffWithKey) ?? true {
            let record = if let whole { Array(whole) } else { try folder.contents(of: name) }
            if let signoff = try signoff(of: entry, record, sheets) { findings.signoffs.append(signoff) }
          }
        } catch {
          findings.differences.append(Difference(error, path))
        }
      }
    }
  }
  return findings
}

/// What is known of the sign-off of a document; nil when no key signed it off, or when these are not its record's bytes.
func signoff(
  of entry: ManifestEntry, _ bytes: [UInt8], _ sheets: SheetShelf
) throws(DiskError) -> DocumentSignoff? {
  guard Digest(of: bytes) == entry.json, let record = try? IssuedRecord(parsing: bytes), record.id == entry.id,
    record.signoffClaim != nil
  else { return nil }
  return DocumentSignoff(id: entry.id, judgement: try sheets.judge(record))
}
