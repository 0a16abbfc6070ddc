import ArgumentParser
import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Checks a batch folder: every listed file, the count, that nothing else is there, the seal over the list, and which of
/// its documents were revoked. The list streams: of each document only the id stays in memory.
struct BatchVerifier {
  let folder: String
  let context: VerifyContext

  /// Listed documents that are checked together.
  private static let chunkLength = 64

  private var manifestPath: String { "\(folder)/\(manifestFileName)" }

  func verify() async throws -> Verdict {
    var verdict = context.verdict(folder, .unsealed)
    guard try Folder.kind(of: manifestPath) == .file else {
      verdict.outcome = .noProof
      return verdict
    }
    verdict.counts = Verdict.Counts()
    do {
      // Read first: its origin tells whose status list to look in, and believing comes later. One that cannot be read
      // keeps no file from being compared.
      let seal = Result { try CheckpointFile.read(in: folder) }
      let origin = (try? seal.get())?.checkpoint.origin
      let contents = try await checkContents(origin, &verdict)
      guard verdict.outcome == .unsealed, let sealed = try seal.get() else { return verdict }
      try CheckpointFile.demandAgreement(of: sealed, with: contents.tree, in: folder, orEndWith: .refused)
      try conclude(sealed, contents, &verdict)
    } catch let problem as ManifestProblem {
      context.print(problem, in: manifestPath)
      // What a broken list says of the files is not worth counting, but a difference that was found stays one.
      if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
      verdict.counts = nil
    } catch let refusal as Refusal {
      verdict.outcome = context.verdict(folder, refusal).outcome
    } catch let error as DiskError {
      context.report.print(error)
      if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
    }
    return verdict
  }

  private struct Contents {
    var tree = ManifestTree()
    var summary: BatchSummary?
    /// The listed documents that the status list names.
    var revoked: [StatusList.Entry] = []
    /// The sign-off sheets that documents name.
    var sheets: Set<Digest> = []
  }

  /// Checks everything that the manifest lists, and that nothing else is there.
  private func checkContents(_ origin: KeyName?, _ verdict: inout Verdict) async throws -> Contents {
    var contents = Contents()
    var manifest = ManifestFile(try File.open(manifestPath))
    var extra = ExtraFiles()
    guard case .batch(let batchDigest)? = try manifest.next() else { throw ManifestProblem(kind: .empty, line: 1) }
    contents.tree.append(.batch(batchDigest))
    contents.summary = try checkBatchFile(batchDigest, &verdict)
    try await checkDocuments(&manifest, &extra, &contents, origin, &verdict)
    if let announced = contents.summary?.count, let found = verdict.counts?.documents, announced != found {
      context.print(
        VerifyCodes.countDiffers, manifestPath,
        nl: "batch.json noemt \(announced) verklaringen, de lijst heeft er \(found)",
        en: "batch.json names \(announced) verklaringen, the list has \(found)")
      verdict.outcome = .changed
    }
    let beside = try Folder.names(in: folder).filter { documentFileName($0.utf8) != nil }
    for name in try beside + extra.unlisted(in: "\(folder)/\(documentFolder)").map({ "\(documentFolder)/\($0)" }) {
      context.print(
        VerifyCodes.extraFile, "\(folder)/\(name)", nl: "dit bestand staat niet in SHA256SUMS",
        en: "this file is not in SHA256SUMS")
      verdict.counts?.extra += 1
      verdict.outcome = .changed
    }
    var others = UncoveredFiles(inBatch: folder)
    for sheet in contents.sheets { others.cover(sheet) }
    verdict.uncovered = try others.names()
    return contents
  }

  /// Checks `batch.json` and reads what it says.
  private func checkBatchFile(_ digest: Digest, _ verdict: inout Verdict) throws -> BatchSummary? {
    let path = "\(folder)/\(batchFileName)"
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try File.contents(of: path)
    } catch {
      add(Difference(error, path), &verdict)
      return nil
    }
    guard Digest(of: bytes) == digest else {
      add(.changed(path), &verdict)
      return nil
    }
    do throws(RecordProblem) {
      return try BatchSummary(parsing: bytes)
    } catch {
      context.print(
        VerifyCodes.batchForm, path, nl: "geen beschrijving van een partij in een bekend formaat",
        en: "no description of a batch in a known format")
      verdict.outcome = error == .newerFormat ? .newerFormat : .couldNotCheck
      return nil
    }
  }

  private func checkDocuments(
    _ manifest: inout ManifestFile, _ extra: inout ExtraFiles, _ contents: inout Contents, _ origin: KeyName?,
    _ verdict: inout Verdict
  ) async throws {
    let sheets = SheetShelf(beside: [folder])
    let folder = try Folder(folder)
    let lists = origin.map(context.checker.book.lists(forSealsOf:)) ?? []
    // Reading the list and telling what was found both happen in this task, one at a time.
    var (reader, seen, found, result) = (manifest, extra, contents, verdict)
    // What was found counts also where the list turns out to be broken further on.
    defer { (manifest, extra, contents, verdict) = (reader, seen, found, result) }
    try await orderedMap(jobs: context.jobs) {
      var entries: [ManifestEntry] = []
      while entries.count < Self.chunkLength, let item = try reader.next() {
        found.tree.append(item)
        guard case .entry(let entry) = item else { continue }
        entries.append(entry)
        seen.add(entry.id)
        for list in lists {
          guard let revoked = list.entry(for: entry.id) else { continue }
          found.revoked.append(revoked)
          break
        }
      }
      result.counts?.documents += entries.count
      return entries.isEmpty ? nil : entries
    } work: { entries in
      findings(on: entries, in: folder, sheets)
    } deliver: { findings in
      for difference in findings.differences { add(difference, &result) }
      for signoff in findings.signoffs { add(signoff, &found, &result) }
    }
  }

  /// Judges the seal and what the status list says of the documents.
  private func conclude(_ sealed: SealedCheckpoint, _ contents: Contents, _ verdict: inout Verdict) throws {
    verdict.sealed = sealed
    verdict.attachments = context.attachments(in: folder)
    let conclusion = context.checker.conclude(
      sealed, claims: contents.summary.map { SealClaims(day: $0.afgegeven, brin: $0.brin) },
      timestamps: context.timestamps(verdict.attachments, over: sealed))
    verdict.outcome = conclusion.outcome
    verdict.seal = conclusion.seal
    guard conclusion.outcome == .genuine else { return }
    let status = context.checker.book.answer(sealedBy: sealed.checkpoint.origin)
    verdict.status = status
    verdict.outcome = Outcome(.exact, status)
    for entry in contents.revoked { add(entry, &verdict) }
    if let counts = verdict.counts, counts.revoked + counts.replaced > 0 {
      verdict.outcome = counts.revoked > 0 ? .revoked : .replaced
    }
    if verdict.outcome.status == 0, verdict.counts?.signoffs.wrong ?? 0 > 0 { verdict.outcome = .signoffWrong }
  }

  private func add(_ signoff: DocumentSignoff, _ contents: inout Contents, _ verdict: inout Verdict) {
    verdict.counts?.signoffs.add(signoff.judgement)
    switch signoff.judgement {
    case .claimed: break
    case .absent(let claim), .holds(let claim, _): contents.sheets.formUnion(claim.blad.map { [$0] } ?? [])
    case .wrong(let claim, let problem):
      contents.sheets.formUnion(claim.blad.map { [$0] } ?? [])
      context.print(.signoffDiffers(problem, in: "\(folder)/\(documentFolder)/\(signoff.id).json"))
    }
  }

  private func add(_ entry: StatusList.Entry, _ verdict: inout Verdict) {
    if entry.vervangenDoor == nil { verdict.counts?.revoked += 1 } else { verdict.counts?.replaced += 1 }
    let successor = entry.vervangenDoor.map { ": \($0)" } ?? ""
    context.print(
      VerifyCodes.revokedInBatch, "\(folder)/\(documentFolder)/\(entry.id).json",
      nl:
        "op \(entry.datum) \(entry.vervangenDoor == nil ? "ingetrokken (\(entry.reden.rawValue))" : "vervangen")\(successor)",
      en:
        "\(entry.vervangenDoor == nil ? "revoked (\(entry.reden.rawValue))" : "replaced") on \(entry.datum)\(successor)"
    )
  }

  private func add(_ difference: Difference, _ verdict: inout Verdict) {
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
      // What is known to differ outweighs what could not be read.
      if verdict.outcome != .changed { verdict.outcome = .couldNotCheck }
    }
  }
}
