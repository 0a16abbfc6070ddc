import Diagnostics
import Manifests
import Verification
import Verklaringen

/// What the check of a batch has found so far. One task at a time adds to it.
final class BatchCheck {
  let context: VerifyContext
  var verdict: Verdict
  /// Over the lines of the list that were taken.
  private(set) var tree = ManifestTree()
  /// Who says to have sealed it.
  var origin: KeyName? {
    didSet { lists = origin.map(context.checker.book.lists(forSealsOf:)) ?? [] }
  }

  private let batch: any BatchFiles
  private var lists: [StatusList] = []
  private var summary: BatchSummary?
  /// The listed documents that the status list names.
  private var revoked: [StatusList.Entry] = []
  /// The sign-off sheets that documents name.
  private var sheets: Set<Digest> = []

  init(_ batch: any BatchFiles, _ context: VerifyContext) {
    self.batch = batch
    self.context = context
    verdict = context.verdict(batch.path, .unsealed)
    verdict.counts = Verdict.Counts()
  }

  /// Takes the first line of the list: checks `batch.json` and reads what it says.
  func takeBatchFile(_ digest: Digest) {
    tree.append(.batch(digest))
    let path = batch.path(of: batchFileName)
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try batch.contents(of: batchFileName, limit: 64 << 20)
    } catch {
      return add(Difference(error, path))
    }
    guard Digest(of: bytes) == digest else { return add(.changed(path)) }
    do throws(RecordProblem) {
      summary = try BatchSummary(parsing: bytes)
    } catch {
      context.print(
        VerifyCodes.batchForm, path, nl: "geen beschrijving van een partij in een bekend formaat",
        en: "no description of a batch in a known format")
      verdict.outcome = error == .newerFormat ? .newerFormat : .couldNotCheck
    }
  }

  /// Takes the next document of the list.
  func take(_ entry: ManifestEntry) {
    tree.append(.entry(entry))
    verdict.counts?.documents += 1
    for list in lists {
      guard let found = list.entry(for: entry.id) else { continue }
      revoked.append(found)
      break
    }
  }

  func compareCounts() {
    guard let announced = summary?.count, let found = verdict.counts?.documents, announced != found else { return }
    context.print(
      VerifyCodes.countDiffers, batch.path(of: manifestFileName),
      nl: "batch.json noemt \(announced) verklaringen, de lijst heeft er \(found)",
      en: "batch.json names \(announced) verklaringen, the list has \(found)")
    verdict.outcome = .changed
  }

  func lookForUncoveredFiles() throws(DiskError) {
    var others = UncoveredFiles(inBatch: batch)
    for sheet in sheets { others.cover(sheet) }
    verdict.uncovered = try others.names()
  }

  /// Something kept the check from going on. What is known to differ outweighs what could not be read.
  func couldNotGoOn() {
    if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
  }

  /// Judges the seal and what the status list says of the documents.
  func conclude(_ sealed: SealedCheckpoint) {
    verdict.sealed = sealed
    verdict.attachments = context.attachments(in: batch)
    let conclusion = context.checker.conclude(
      sealed, claims: summary.map { SealClaims(day: $0.afgegeven, brin: $0.brin) },
      timestamps: context.timestamps(verdict.attachments, over: sealed))
    verdict.outcome = conclusion.outcome
    verdict.seal = conclusion.seal
    guard conclusion.outcome == .genuine else { return }
    let status = context.checker.book.answer(sealedBy: sealed.checkpoint.origin)
    verdict.status = status
    verdict.outcome = Outcome(.exact, status)
    for entry in revoked { add(entry) }
    if let counts = verdict.counts, counts.revoked + counts.replaced > 0 {
      verdict.outcome = counts.revoked > 0 ? .revoked : .replaced
    }
    if verdict.outcome.status == 0, verdict.counts?.signoffs.wrong ?? 0 > 0 { verdict.outcome = .signoffWrong }
  }

  func add(_ findings: Findings) {
    for difference in findings.differences { add(difference) }
    for signoff in findings.signoffs { add(signoff) }
  }

  func add(_ signoff: DocumentSignoff) {
    verdict.counts?.signoffs.add(signoff.judgement)
    switch signoff.judgement {
    case .claimed: break
    case .absent(let claim), .holds(let claim, _): sheets.formUnion(claim.blad.map { [$0] } ?? [])
    case .wrong(let claim, let problem):
      sheets.formUnion(claim.blad.map { [$0] } ?? [])
      context.print(.signoffDiffers(problem, in: batch.path(of: "\(documentFolder)/\(signoff.id).json")))
    }
  }

  func add(_ difference: Difference) {
    switch difference {
    case .changed:
      context.print(difference.diagnostic)
      verdict.counts?.changed += 1
      verdict.outcome = .changed
    case .missing:
      context.print(difference.diagnostic)
      verdict.counts?.missing += 1
      verdict.outcome = .changed
    case .unreadable:
      context.report.print(difference.diagnostic)
      couldNotGoOn()
    }
  }

  /// Adds a file among the documents that the list does not name.
  func addExtra(_ name: String) {
    context.print(
      VerifyCodes.extraFile, batch.path(of: name), nl: "dit bestand staat niet in SHA256SUMS",
      en: "this file is not in SHA256SUMS")
    verdict.counts?.extra += 1
    verdict.outcome = .changed
  }

  /// Adds a name that an archive has once more.
  ///
  /// - Parameter isCounted: whether the file was found changed already.
  func addRepeated(_ name: String, isCounted: Bool = false) {
    context.print(
      VerifyCodes.repeatedName, batch.path(of: name), nl: "deze naam staat meer dan één keer in het archief",
      en: "this name stands in the archive more than once")
    if !isCounted { verdict.counts?.changed += 1 }
    verdict.outcome = .changed
  }

  private func add(_ entry: StatusList.Entry) {
    if entry.vervangenDoor == nil { verdict.counts?.revoked += 1 } else { verdict.counts?.replaced += 1 }
    let successor = entry.vervangenDoor.map { ": \($0)" } ?? ""
    context.print(
      VerifyCodes.revokedInBatch, batch.path(of: "\(documentFolder)/\(entry.id).json"),
      nl:
        "op \(entry.datum) \(entry.vervangenDoor == nil ? "ingetrokken (\(entry.reden.rawValue))" : "vervangen")\(successor)",
      en:
        "\(entry.vervangenDoor == nil ? "revoked (\(entry.reden.rawValue))" : "replaced") on \(entry.datum)\(successor)"
    )
  }
}
