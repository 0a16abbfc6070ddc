import Diagnostics
import Manifests
import Verification
import Verklaringen

/// What every path is checked with.
struct VerifyContext {
  let checker: Checker
  let report: Report
  let jobs: Int
  let requiresStatus: Bool
  /// Files with proofs by id prefix, and folders of them.
  var proofs: [String] = []
  /// Whether nothing is said meanwhile: what is tried may be the wrong thing.
  var isMuted = false

  func verdict(_ path: String, _ outcome: Outcome) -> Verdict {
    var verdict = Verdict(path: path, outcome: outcome)
    verdict.requiresStatus = requiresStatus
    return verdict
  }

  /// The verdict on a file: a document, a bundle, or an archive of a batch.
  func verdict(onFile path: String) async throws -> Verdict {
    try BatchArchive.isOne(path)
      ? try await BatchArchive.verify(path, self) : try DocumentVerifier(path: path, context: self).verify()
  }

  /// The verdict where something beside the document is refused; why is printed.
  func verdict(_ path: String, _ refusal: Refusal) -> Verdict {
    print(refusal.diagnostic)
    return verdict(path, refusal.status == .refused ? .changed : .couldNotCheck)
  }

  /// The verdict on a document whose lines are in a tree.
  ///
  /// - Parameter signoff: what is known of the sign-off that a record says; asked once the record may be believed.
  func verdict(
    _ path: String, _ document: SealedDocument, attachments: [Attachment], uncovered: [String] = [],
    signoff: (IssuedRecord) throws -> SignoffJudgement
  ) rethrows -> Verdict {
    var verdict = verdict(path, .genuine)
    let timestamps = timestamps(attachments, over: document.sealed)
    let conclusion = checker.conclude(document, timestamps: timestamps)
    verdict.id = document.entry.id
    verdict.sealed = document.sealed
    verdict.seal = conclusion.seal
    verdict.status = conclusion.status
    verdict.record = conclusion.record
    verdict.signoff = try conclusion.record.map(signoff)
    verdict.outcome = conclusion.outcome.considering(verdict.signoff)
    verdict.changed = document.changed
    verdict.attachments = attachments
    verdict.uncovered = uncovered
    return verdict
  }

  /// What the timestamps prove, asked of another program only where a key has a period.
  func timestamps(_ attachments: [Attachment], over sealed: SealedCheckpoint) -> TimestampEvidence {
    let tokens = attachments.filter { $0.kind == .tsr }.map(\.bytes)
    return TimestampChecker(authorities: checker.trust.authorities).evidence(tokens, over: sealed.note.text)
  }

  /// The attachments that stand in the folder of a batch or of an unpacked bundle; one that cannot be read is left out,
  /// which is said, since nothing hangs on it but a timestamp.
  func attachments(in folder: String) -> [Attachment] { attachments(in: BatchFolder(path: folder)) }

  /// The attachments of a batch.
  func attachments(in batch: some BatchFiles) -> [Attachment] {
    Attachment.names.compactMap { name in
      do throws(DiskError) {
        guard try batch.kind(of: name) == .file else { return nil }
        let bytes = try batch.contents(of: name, limit: Attachment.maximumByteCount)
        let folder = batch.folder
        return Attachment(
          name: name, path: "\(folder)/\(name)", body: "\(folder)/\(checkpointBodyFileName)", bytes: bytes)
      } catch {
        print(Diagnostic(VerifyCodes.skippedAttachment, at: Place(file: batch.path(of: name)), error.message))
        return nil
      }
    }
  }

  func print(_ code: DiagnosticCode, _ path: String, nl: String, en: String) {
    print(Diagnostic(code, at: Place(file: path), Bilingual(nl: nl, en: en)))
  }

  func print(_ problem: ManifestProblem, in path: String, _ code: DiagnosticCode = VerifyCodes.manifestForm) {
    print(Diagnostic(code, at: Place(file: path, line: problem.line, column: 1), problem.message))
  }

  func print(_ diagnostic: Diagnostic) {
    if !isMuted { report.print(diagnostic) }
  }
}
