import Diagnostics
import Manifests

/// Checks one document against the `SHA256SUMS` of the batch folder that it stands in, or that stands beside it.
struct DocumentVerifier {
  let path: String
  let report: Report

  func verify() throws -> Verdict {
    var verdict = Verdict(path: path, outcome: .notAVerklaring)
    let (folder, name) = splitPath(path)
    let digest = try File.digest(of: path)
    guard let (id, rendition) = documentFileName(Array(name.utf8)) else { return verdict }
    verdict.outcome = .noProof
    for candidate in ["\(folder)/..", folder] {
      let manifestPath = "\(candidate)/\(manifestFileName)"
      guard try Folder.kind(of: manifestPath) == .file else { continue }
      do {
        guard let listed = try entry(id, in: manifestPath) else { continue }
        if listed[rendition] == digest {
          verdict.outcome = .unsealed
        } else {
          let message = Bilingual(nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list")
          report.print(Diagnostic(VerifyCodes.changedFile, at: Place(file: path), message))
          verdict.outcome = .changed
        }
      } catch let problem as ManifestProblem {
        report.print(
          Diagnostic(
            VerifyCodes.manifestForm, at: Place(file: manifestPath, line: problem.line, column: 1), problem.message))
        verdict.outcome = .couldNotCheck
      }
      return verdict
    }
    return verdict
  }

  /// The entry of `id`; the whole manifest is read, so that a broken one is never believed in part.
  private func entry(_ id: DocumentID, in manifestPath: String) throws -> ManifestEntry? {
    var manifest = ManifestFile(try File.open(manifestPath))
    var found: ManifestEntry?
    while let item = try manifest.next() {
      if case .entry(let entry) = item, entry.id == id { found = entry }
    }
    return found
  }
}
