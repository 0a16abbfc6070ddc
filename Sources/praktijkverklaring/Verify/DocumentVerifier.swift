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
    let document = documentFileName(Array(name.utf8))
    guard document != nil || name == batchFileName else { return verdict }
    verdict.outcome = .noProof
    for candidate in ["\(folder)/..", folder] {
      let manifestPath = "\(candidate)/\(manifestFileName)"
      guard try Folder.kind(of: manifestPath) == .file else { continue }
      do {
        guard let listed = try listedDigest(of: document, in: manifestPath) else { continue }
        if listed == digest {
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

  /// The digest that a manifest lists for a document's file, or for `batch.json` when there is no document. The whole
  /// manifest is read, so that a broken one is never believed in part.
  private func listedDigest(
    of document: (id: DocumentID, rendition: Rendition)?, in manifestPath: String
  ) throws -> Digest? {
    var manifest = ManifestFile(try File.open(manifestPath))
    var found: Digest?
    while let item = try manifest.next() {
      switch (item, document) {
      case (.batch(let digest), nil): found = digest
      case (.entry(let entry), let document?) where entry.id == document.id: found = entry[document.rendition]
      default: break
      }
    }
    return found
  }
}
