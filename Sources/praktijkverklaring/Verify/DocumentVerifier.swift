import ArgumentParser
import Diagnostics
import Glibc
import Manifests
import Verification
import Verklaringen

/// Checks one file: a page, a text or a record beside its batch or beside its proof, or a holder's bundle.
struct DocumentVerifier {
  let path: String
  var context: VerifyContext

  func verify() throws -> Verdict {
    let (folder, name) = splitPath(path)
    guard let bytes = try contents() else {
      // Too large to be one, unless a list beside it names it: then it is not what the list says.
      guard let named = documentFileName(Array(name.utf8)) else { return context.verdict(path, .notAVerklaring) }
      if let verdict = try againstManifest(.document(named.id, named.rendition), nil, folder) { return verdict }
      // No document has so many bytes, so that none will do to compare.
      return try againstProof(named.id, named.rendition, [], folder)
        ?? againstBucket(named.id, named.rendition, [], folder) ?? context.verdict(path, .notAVerklaring)
    }
    if name == batchFileName, let verdict = try againstManifest(.batch, bytes, folder) { return verdict }
    switch DocumentFile(name: name, bytes: bytes) {
    case .other: return context.verdict(path, .notAVerklaring)
    case .newerFormat: return context.verdict(path, .newerFormat)
    case .concept: return context.verdict(path, .concept)
    case .zip: return try BundleVerifier(path: path, context: context).verify(zip: bytes)
    case .rendition(let rendition, let ids):
      if ids.count > 1 { return try verify(rendition, ids, bytes, folder) }
      for id in ids {
        if let verdict = try verdict(of: id, rendition, bytes, folder) { return verdict }
      }
      // A concept under the name of a verklaring that nothing here lists.
      if Concept.isRendition(bytes) { return context.verdict(path, .concept) }
      var verdict = context.verdict(path, .noProof)
      verdict.id = ids.first
      return verdict
    }
  }

  /// A renamed text names the verklaring that it replaces, too: it is the one whose bytes it has. Where it has none's, it
  /// may be anybody's letter that names a verklaring.
  private func verify(
    _ rendition: Rendition, _ ids: [DocumentID], _ bytes: [UInt8], _ folder: String
  ) throws -> Verdict {
    var muted = self
    muted.context.isMuted = true
    for id in ids {
      if let verdict = try muted.verdict(of: id, rendition, bytes, folder), verdict.outcome != .changed {
        return try self.verdict(of: id, rendition, bytes, folder) ?? verdict
      }
    }
    return context.verdict(path, .noProof)
  }

  /// The verdict on the file as a rendition of a verklaring; nil where nothing beside it speaks of that one.
  private func verdict(
    of id: DocumentID, _ rendition: Rendition, _ bytes: [UInt8], _ folder: String
  ) throws -> Verdict? {
    try againstManifest(.document(id, rendition), bytes, folder) ?? againstProof(id, rendition, bytes, folder)
      ?? againstBucket(id, rendition, bytes, folder)
  }

  /// Checks against a file with the proofs of all verklaringen whose ids begin alike; nil where none holds this one's.
  private func againstBucket(
    _ id: DocumentID, _ rendition: Rendition, _ bytes: [UInt8], _ folder: String
  ) throws -> Verdict? {
    let folders = [folder, "\(folder)/.."]
    do {
      guard let found = try ProofFiles(paths: context.proofs, folders: folders).find(id) else { return nil }
      let verifier = BucketVerifier(
        path: path, context: context, id: id, rendition: rendition, bytes: bytes, found: found)
      return try verifier.verify(
        record: { try record(of: $0, rendition, bytes, [folder, "\(folder)/\(documentFolder)"]) },
        attachments: { sealed in
          (folders + [found.folder(of: sealed)].compactMap(\.self)).flatMap { context.attachments(in: $0) }
        },
        signoff: SheetShelf(beside: folders).judge)
    } catch let error as ProofFileProblem {
      context.print(error.diagnostic)
      return context.verdict(path, error.outcome)
    }
  }

  /// The file's bytes; nil when it has more than any file of a verklaring or bundle can have.
  private func contents() throws -> [UInt8]? {
    let file = try File.open(path)
    guard try file.status().st_size <= DocumentFile.maximumByteCount else { return nil }
    return try File.contents(of: path, limit: DocumentFile.maximumByteCount)
  }

  /// What a manifest lists.
  private enum Listed {
    case batch
    case document(DocumentID, Rendition)

    var id: DocumentID? {
      if case .document(let id, _) = self { id } else { nil }
    }
  }

  /// Checks against the manifest of the batch that the file stands in, or that stands beside it; nil where none lists it.
  private func againstManifest(_ listed: Listed, _ bytes: [UInt8]?, _ folder: String) throws -> Verdict? {
    for candidate in ["\(folder)/..", folder] {
      let manifestPath = "\(candidate)/\(manifestFileName)"
      guard try Folder.kind(of: manifestPath) == .file else { continue }
      do {
        let contents = try ManifestContents(manifestPath, wanted: listed.id)
        if case .document(_, let rendition) = listed {
          guard let entry = contents.entry else { continue }
          return try verdict(on: entry, rendition, bytes, contents.tree, candidate)
        }
        return try verdictOnBatchFile(bytes, contents, candidate)
      } catch let problem as ManifestProblem {
        // A list of that name that does not begin as ours do is somebody else's, as of a download.
        if problem.line == 1, problem.kind != .byteOrderMark { continue }
        context.print(problem, in: manifestPath)
        return context.verdict(path, .couldNotCheck)
      } catch let refusal as Refusal {
        return context.verdict(path, refusal)
      }
    }
    return nil
  }

  /// A file that the list names is what the list says, to the byte, or changed (contract).
  private func verdict(
    on entry: ManifestEntry, _ rendition: Rendition, _ bytes: [UInt8]?, _ tree: ManifestTree, _ folder: String
  ) throws -> Verdict {
    guard let bytes, Digest(of: bytes) == entry[rendition] else { return changed() }
    var verdict = context.verdict(path, .unsealed)
    verdict.id = entry.id
    guard let sealed = try CheckpointFile.read(in: folder) else { return verdict }
    try CheckpointFile.demandAgreement(of: sealed, with: tree, in: folder, orEndWith: .refused)
    let record = try record(of: entry, rendition, bytes, ["\(folder)/\(documentFolder)", splitPath(path).folder])
    let document = SealedDocument(entry: entry, integrity: .exact, changed: [], record: record, sealed: sealed)
    let sheets = SheetShelf(beside: [folder, splitPath(path).folder])
    return try context.verdict(
      path, document, attachments: context.attachments(in: folder), signoff: sheets.judge)
  }

  private func verdictOnBatchFile(_ bytes: [UInt8]?, _ contents: ManifestContents, _ folder: String) throws -> Verdict {
    guard let bytes, Digest(of: bytes) == contents.batchDigest else { return changed() }
    var verdict = context.verdict(path, .unsealed)
    guard let sealed = try CheckpointFile.read(in: folder) else { return verdict }
    try CheckpointFile.demandAgreement(of: sealed, with: contents.tree, in: folder, orEndWith: .refused)
    let summary: BatchSummary
    do throws(RecordProblem) {
      summary = try BatchSummary(parsing: bytes)
    } catch {
      verdict.outcome = error == .newerFormat ? .newerFormat : .couldNotCheck
      return verdict
    }
    let attachments = context.attachments(in: folder)
    let conclusion = context.checker.conclude(
      sealed, claims: SealClaims(day: summary.afgegeven, brin: summary.brin),
      timestamps: context.timestamps(attachments, over: sealed))
    verdict.outcome = conclusion.outcome
    verdict.seal = conclusion.seal
    verdict.sealed = sealed
    if conclusion.outcome == .genuine {
      let status = context.checker.book.answer(sealedBy: sealed.checkpoint.origin)
      verdict.status = status
      verdict.outcome = Outcome(.exact, status)
    }
    verdict.attachments = attachments
    return verdict
  }

  private func changed() -> Verdict {
    context.print(
      VerifyCodes.changedFile, path, nl: "de inhoud is niet die van de lijst", en: "the content is not that of the list"
    )
    return context.verdict(path, .changed)
  }

  /// The record of the document: the file itself, what the page carries, or the file beside them; whoever judges it
  /// compares its digest.
  private func record(
    of entry: ManifestEntry, _ rendition: Rendition, _ bytes: [UInt8], _ folders: [String]
  ) throws -> [UInt8]? {
    var candidates: [[UInt8]] = []
    if rendition == .json { candidates.append(bytes) }
    if rendition == .html, let embedded = IssuedRecord.embedded(in: bytes) { candidates.append(embedded) }
    for folder in folders {
      let beside = "\(folder)/\(entry.id).json"
      guard try Folder.kind(of: beside) == .file else { continue }
      // Where the record cannot be read, the document is judged without it.
      if let bytes = try? File.contents(of: beside, limit: DocumentFile.maximumByteCount) { candidates.append(bytes) }
    }
    return candidates.first { Digest(of: $0) == entry.json }
  }

  /// Checks against a proof that stands beside the file, as in an unpacked bundle; nil where there is none.
  private func againstProof(
    _ id: DocumentID, _ rendition: Rendition, _ bytes: [UInt8], _ folder: String
  ) throws -> Verdict? {
    for base in [folder, "\(folder)/.."] {
      guard let found = try BundleFolder(base).holding(of: id) else { continue }
      var holding = found
      holding.files = [rendition: bytes]
      // The record beside a text tells what it says; a changed one is not this file's fault.
      if rendition != .json, let record = found.files[.json], let entry = try? ManifestEntry(leaf: found.leaf),
        Digest(of: record) == entry.json
      {
        holding.files[.json] = record
      }
      let verifier = BundleVerifier(path: path, context: context)
      return try verifier.verdict(
        on: holding, id: id, attachments: context.attachments(in: base), only: rendition,
        signoff: SheetShelf(beside: [base, folder]).judge)
    }
    return nil
  }
}
