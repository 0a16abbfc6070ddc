import Diagnostics
import Glibc
import JSONText
import Manifests
import Verklaringen

/// Checks a batch folder against its `SHA256SUMS`: every listed file, the count, and that nothing else is there.
struct BatchVerifier {
  let folder: String
  let jobs: Int
  let report: Report

  /// Listed documents that are checked together.
  private static let chunkLength = 64

  func verify() async throws -> Verdict {
    var verdict = Verdict(path: folder, outcome: .unsealed, counts: Verdict.Counts())
    let manifestPath = "\(folder)/\(manifestFileName)"
    guard try Folder.kind(of: manifestPath) == .file else {
      verdict.outcome = .noProof
      verdict.counts = nil
      return verdict
    }
    var manifest = ManifestFile(try File.open(manifestPath))
    var extra = ExtraFiles()
    do {
      guard case .batch(let batchDigest)? = try manifest.next() else {
        throw ManifestProblem(kind: .empty, line: 1)
      }
      let announced = try checkBatchFile(batchDigest, &verdict)
      try await checkDocuments(&manifest, &extra, &verdict)
      if let announced, let counts = verdict.counts, announced != counts.documents {
        report.print(
          Diagnostic(
            VerifyCodes.countDiffers, at: Place(file: manifestPath),
            Bilingual(
              nl: "batch.json noemt \(announced) verklaringen, de lijst heeft er \(counts.documents)",
              en: "batch.json names \(announced) verklaringen, the list has \(counts.documents)")))
        verdict.outcome = .changed
      }
    } catch let problem as ManifestProblem {
      report.print(
        Diagnostic(
          VerifyCodes.manifestForm, at: Place(file: manifestPath, line: problem.line, column: 1), problem.message))
      // What a broken list says of the files is not worth counting, but a difference that was found stays one.
      if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
      verdict.counts = nil
      return verdict
    }
    for name in try extra.unlisted(in: "\(folder)/\(documentFolder)") {
      report.print(
        Diagnostic(
          VerifyCodes.extraFile, at: Place(file: "\(folder)/\(documentFolder)/\(name)"),
          Bilingual(nl: "dit bestand staat niet in SHA256SUMS", en: "this file is not in SHA256SUMS")))
      verdict.counts?.extra += 1
      verdict.outcome = .changed
    }
    return verdict
  }

  /// Checks `batch.json` and tells how many documents it announces, if it can be read.
  private func checkBatchFile(_ digest: Digest, _ verdict: inout Verdict) throws -> Int? {
    let path = "\(folder)/\(batchFileName)"
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try File.contents(of: path)
    } catch {
      add(Difference(error, path), &verdict)
      return nil
    }
    guard Digest(of: bytes) == digest else {
      addChanged(path, &verdict)
      return nil
    }
    guard let count = BatchDescription.count(in: bytes) else {
      report.print(
        Diagnostic(
          VerifyCodes.batchForm, at: Place(file: path),
          Bilingual(
            nl: "geen beschrijving van een partij in een bekend formaat",
            en: "no description of a batch in a known format")))
      verdict.outcome = .couldNotCheck
      return nil
    }
    return count
  }

  private func checkDocuments(
    _ manifest: inout ManifestFile, _ extra: inout ExtraFiles, _ verdict: inout Verdict
  ) async throws {
    let folder = try Folder(folder)
    // Reading the list and telling what was found both happen in this task, one at a time.
    var reader = manifest
    var seen = extra
    var result = verdict
    try await orderedMap(jobs: jobs) {
      var entries: [ManifestEntry] = []
      while entries.count < Self.chunkLength, case .entry(let entry)? = try reader.next() {
        entries.append(entry)
        seen.add(entry.id)
      }
      result.counts?.documents += entries.count
      return entries.isEmpty ? nil : entries
    } work: { entries in
      differences(from: entries, in: folder)
    } deliver: { differences in
      for difference in differences { add(difference, &result) }
    }
    manifest = reader
    extra = seen
    verdict = result
  }

  private func add(_ difference: Difference, _ verdict: inout Verdict) {
    switch difference {
    case .changed(let path): addChanged(path, &verdict)
    case .missing(let path): addMissing(path, &verdict)
    case .unreadable(let error):
      report.print(error)
      // What is known to differ outweighs what could not be read.
      if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
    }
  }

  private func addChanged(_ path: String, _ verdict: inout Verdict) {
    let message = Bilingual(nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list")
    report.print(Diagnostic(VerifyCodes.changedFile, at: Place(file: path), message))
    verdict.counts?.changed += 1
    verdict.outcome = .changed
  }

  private func addMissing(_ path: String, _ verdict: inout Verdict) {
    let message = Bilingual(
      nl: "dit bestand staat in de lijst en is er niet", en: "this file is in the list and is not there")
    report.print(Diagnostic(VerifyCodes.missingFile, at: Place(file: path), message))
    verdict.counts?.missing += 1
    verdict.outcome = .changed
  }
}
