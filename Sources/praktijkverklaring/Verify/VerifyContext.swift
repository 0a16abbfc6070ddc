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

  func verdict(_ path: String, _ outcome: Outcome) -> Verdict {
    var verdict = Verdict(path: path, outcome: outcome)
    verdict.requiresStatus = requiresStatus
    return verdict
  }

  /// The verdict where something beside the document is refused; why is printed.
  func verdict(_ path: String, _ refusal: Refusal) -> Verdict {
    report.print(refusal.diagnostic)
    return verdict(path, refusal.status == .refused ? .changed : .couldNotCheck)
  }

  /// The verdict on a document whose lines are in a tree.
  func verdict(
    _ path: String, _ document: SealedDocument, attachments: [Attachment], uncovered: [String] = []
  ) throws -> Verdict {
    var verdict = verdict(path, .genuine)
    let timestamps = try timestamps(attachments, over: document.sealed)
    let conclusion = checker.conclude(document, timestamps: timestamps)
    verdict.outcome = conclusion.outcome
    verdict.id = document.entry.id
    verdict.sealed = document.sealed
    verdict.seal = conclusion.seal
    verdict.status = conclusion.status
    verdict.record = conclusion.record
    verdict.changed = document.changed
    verdict.attachments = attachments
    verdict.uncovered = uncovered
    return verdict
  }

  func timestamps(_ attachments: [Attachment], over sealed: SealedCheckpoint) throws(DiskError) -> TimestampEvidence {
    let tokens = attachments.filter { $0.kind == .tsr }.map(\.bytes)
    return try TimestampChecker(authorities: checker.trust.authorities).evidence(tokens, over: sealed.note.text)
  }

  func print(_ code: DiagnosticCode, _ path: String, nl: String, en: String) {
    report.print(Diagnostic(code, at: Place(file: path), Bilingual(nl: nl, en: en)))
  }

  func print(_ problem: ManifestProblem, in path: String, _ code: DiagnosticCode = VerifyCodes.manifestForm) {
    report.print(Diagnostic(code, at: Place(file: path, line: problem.line, column: 1), problem.message))
  }
}

extension Attachment {
  /// The attachments that stand in the folder of a batch or of an unpacked bundle.
  static func all(in folder: String) throws(DiskError) -> [Attachment] {
    var found: [Attachment] = []
    for name in names {
      let path = "\(folder)/\(name)"
      guard try Folder.kind(of: path) == .file else { continue }
      let bytes = try File.contents(of: path, limit: 1 << 20)
      if let attachment = Attachment(name: name, path: path, body: "\(folder)/\(checkpointBodyFileName)", bytes: bytes)
      {
        found.append(attachment)
      }
    }
    return found
  }
}
