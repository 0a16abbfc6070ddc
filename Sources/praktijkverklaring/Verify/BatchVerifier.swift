import Manifests
import Verification

/// What a batch is checked from: a folder, or an archive.
protocol BatchSource: BatchFiles {
  /// The list, from its beginning.
  func manifest() throws -> ManifestFile

  /// Looks at every document that the list names, and at whatever else is among them.
  ///
  /// - Parameter manifest: the list, behind the line of `batch.json`.
  /// - Returns: the names in the batch of what the list does not name, as far as `check` was not told.
  func checkDocuments(_ manifest: ManifestFile, _ check: BatchCheck) async throws -> [String]
}

/// Checks a batch: every listed file, the count, that nothing else is there, the seal over the list, and which of its
/// documents were revoked. The list streams: of each document only the id stays in memory.
struct BatchVerifier {
  let batch: any BatchSource
  let context: VerifyContext

  init(folder: String, context: VerifyContext) {
    self.init(BatchFolder(path: folder), context: context)
  }

  init(_ batch: any BatchSource, context: VerifyContext) {
    self.batch = batch
    self.context = context
  }

  func verify() async throws -> Verdict {
    guard try batch.kind(of: manifestFileName) == .file else { return context.verdict(batch.path, .noProof) }
    let check = BatchCheck(batch, context)
    do {
      // Read first: its origin tells whose status list to look in, and believing comes later. One that cannot be read
      // keeps no file from being compared.
      let seal = Result { try CheckpointFile.read(in: batch) }
      check.origin = (try? seal.get())?.checkpoint.origin
      try await checkContents(check)
      guard check.verdict.outcome == .unsealed, let sealed = try seal.get() else { return check.verdict }
      try CheckpointFile.demandAgreement(of: sealed, with: check.tree, in: batch, orEndWith: .refused)
      check.conclude(sealed)
    } catch let problem as ManifestProblem {
      context.print(problem, in: batch.path(of: manifestFileName))
      // What a broken list says of the files is not worth counting, but a difference that was found stays one.
      check.couldNotGoOn()
      check.verdict.counts = nil
    } catch let refusal as Refusal {
      check.verdict.outcome = context.verdict(batch.path, refusal).outcome
    } catch let error as DiskError {
      context.report.print(error)
      check.couldNotGoOn()
    }
    return check.verdict
  }

  /// Checks everything that the manifest lists, and that nothing else is there.
  private func checkContents(_ check: BatchCheck) async throws {
    var manifest = try batch.manifest()
    guard case .batch(let batchDigest)? = try manifest.next() else { throw ManifestProblem(kind: .empty, line: 1) }
    check.takeBatchFile(batchDigest)
    let unlisted = try await batch.checkDocuments(manifest, check)
    check.compareCounts()
    let beside = try batch.names(in: "").filter { documentFileName($0.utf8) != nil }
    for name in beside + unlisted { check.addExtra(name) }
    try check.lookForUncoveredFiles()
  }
}
