import Archives
import Diagnostics
import Manifests
import Verification
import Verklaringen

/// Checks a holder's bundle: a ZIP file, or the folder that it was unpacked into.
struct BundleVerifier {
  let path: String
  let context: VerifyContext

  /// A bundle has some ten files of at most a few hundred kilobytes.
  private static let limits = ZipLimits(fileCount: 64, byteCount: 2 * DocumentFile.maximumByteCount)

  func verify(zip bytes: [UInt8]) throws -> Verdict {
    let entries: [ZipEntry]
    do throws(ZipProblem) {
      entries = try ZipReader(limits: Self.limits).entries(of: bytes)
    } catch {
      context.print(Diagnostic(VerifyCodes.zipForm, at: Place(file: path), error.message))
      return context.verdict(path, .couldNotCheck)
    }
    let files = Dictionary(entries.map { ($0.name, $0.bytes) }) { first, _ in first }
    let ids = files.keys.compactMap { name in
      name.hasSuffix(BundleFolder.leafEnding)
        ? DocumentID(Array(name.utf8.dropLast(BundleFolder.leafEnding.utf8.count))) : nil
    }
    guard let id = ids.first, ids.count == 1, let leaf = files["\(id)\(BundleFolder.leafEnding)"] else {
      return context.verdict(path, files.keys.contains { documentName($0.utf8) != nil } ? .noProof : .notAVerklaring)
    }
    let proofName = "\(id)\(proofFileSuffix)"
    guard let proof = files[proofName] else { return noProof(of: id) }
    var holding = Holding(files: [:], leaf: leaf, proof: proof, checkpoint: files[checkpointFileName])
    var covered: Set = ["\(id)\(BundleFolder.leafEnding)", proofName, checkpointFileName]
    for rendition in Rendition.allCases {
      let name = "\(documentFolder)/\(id).\(rendition.rawValue)"
      holding.files[rendition] = files[name]
      covered.insert(name)
    }
    // The body is the proof's, or it would mislead whoever checks an attachment with it.
    if let body = files[checkpointBodyFileName], (try? TlogProof(parsing: proof))?.sealed.note.text == body {
      covered.insert(checkpointBodyFileName)
    }
    let others = files.keys.filter { !covered.contains($0) && !Self.isExpected($0) }.sorted()
    if let extra = others.first(where: Self.looksLikeDocument) { return strange("\(path): \(extra)") }
    let attachments = entries.compactMap {
      Attachment(name: $0.name, path: $0.name, body: checkpointBodyFileName, bytes: $0.bytes)
    }
    var verdict = try verdict(on: holding, id: id, attachments: attachments, uncovered: others) { record in
      guard let claim = record.signoffClaim else { return .claimed }
      return claim.judge(
        claim.blad.map { digest in
          let (sheet, signature) = Self.sheetFiles(of: digest)
          return SignoffSheet(named: digest, sheet: files[sheet], signature: files[signature])
        } ?? .absent)
    }
    // The record holds the sheet's digest, so that it is looked at; any other is not.
    if let digest = verdict.record?.signoffClaim?.blad {
      let (sheet, signature) = Self.sheetFiles(of: digest)
      verdict.uncovered.removeAll { $0 == sheet || $0 == signature }
    }
    return verdict
  }

  /// The names in a bundle of a sheet and its signature.
  private static func sheetFiles(of digest: Digest) -> (sheet: String, signature: String) {
    let names = sheetNames(of: digest)
    return ("\(signoffFolder)/\(names.sheet)", "\(signoffFolder)/\(names.signature)")
  }

  /// Whether a bundle has a file of that name under no seal: how to check it, and attachments, which are named themselves.
  private static func isExpected(_ name: String) -> Bool {
    name == guideFileName || Attachment.names.contains(name)
  }

  /// Whether a reader could take a file of that name for the document that was checked.
  private static func looksLikeDocument(_ name: String) -> Bool {
    name.hasPrefix("\(documentFolder)/") || documentFileName(splitPath(name).name.utf8) != nil
  }

  private func strange(_ name: String) -> Verdict {
    context.print(
      VerifyCodes.extraFile, name, nl: "dit bestand hoort niet bij de verklaring, en lijkt er een",
      en: "this file is not of the verklaring, and looks like one")
    return context.verdict(path, .changed)
  }

  /// The verdicts on the verklaringen of an unpacked bundle.
  static func verify(folder: String, context: VerifyContext) throws -> [Verdict] {
    let bundle = BundleFolder(folder)
    let ids = try bundle.ids()
    if ids.isEmpty { return [] }
    let strange = try bundle.names().first { name in
      looksLikeDocument(name) && !ids.contains { Rendition.ofFile(name, of: $0) }
    }
    let sheets = SheetShelf(beside: [folder])
    var others = UncoveredFiles(inBundle: folder, of: ids)
    let verdicts = try ids.map { id in
      let path = "\(folder)/\(id)\(BundleFolder.leafEnding)"
      let verifier = BundleVerifier(path: path, context: context)
      if let strange { return verifier.strange("\(folder)/\(strange)") }
      guard let holding = try bundle.holding(of: id) else { return verifier.noProof(of: id) }
      let verdict = try verifier.verdict(
        on: holding, id: id, attachments: context.attachments(in: folder), signoff: sheets.judge)
      if let sheet = verdict.record?.signoffClaim?.blad { others.cover(sheet) }
      if let proof = try? TlogProof(parsing: holding.proof) { try others.cover(textOfSeal: proof.sealed.note.text) }
      return verdict
    }
    let uncovered = try others.names()
    return verdicts.map { verdict in
      var verdict = verdict
      // Of what is not known to be sealed nothing is covered, and the outcome says so.
      if verdict.sealed != nil { verdict.uncovered = uncovered }
      return verdict
    }
  }

  private func noProof(of id: DocumentID) -> Verdict {
    var verdict = context.verdict(path, .noProof)
    verdict.id = id
    return verdict
  }

  /// - Parameters:
  ///   - only: the one file that is judged, when not all are.
  ///   - signoff: what is known of the sign-off that a record says.
  func verdict(
    on holding: Holding, id: DocumentID, attachments: [Attachment], uncovered: [String] = [], only: Rendition? = nil,
    signoff: (IssuedRecord) throws -> SignoffJudgement
  ) throws -> Verdict {
    let document: SealedDocument
    do throws(HoldingProblem) {
      document = try holding.examine()
    } catch {
      return verdict(for: error)
    }
    // The name tells whose lines these are: another's lines under it are a swap.
    guard document.entry.id == id else { return swapped() }
    // The record that is intact must be within the file that is judged.
    if let only, document.changed.contains(only) {
      let embedded = only == .html ? holding.files[.html].flatMap(IssuedRecord.embedded) : nil
      guard embedded.map({ Digest(of: $0) }) == document.entry.json else { return changed([only]) }
    }
    return try context.verdict(
      path, document, attachments: attachments, uncovered: uncovered, signoff: signoff)
  }

  private func verdict(for problem: HoldingProblem) -> Verdict {
    switch problem {
    case .changed(let files): return changed(files)
    case .noFiles: return context.verdict(path, .noProof)
    case .newerProof: return context.verdict(path, .newerFormat)
    case .leaf(let problem):
      context.print(problem, in: path, VerifyCodes.leafForm)
      return context.verdict(path, .couldNotCheck)
    case .proof(let problem):
      context.print(Diagnostic(VerifyCodes.proofForm, at: problem.place(in: path), problem.message))
      return context.verdict(path, .couldNotCheck)
    case .notIncluded:
      context.print(
        VerifyCodes.notIncluded, path, nl: "deze regels staan niet in de verzegelde lijst van het bewijs",
        en: "these lines are not in the sealed list of the proof")
      return context.verdict(path, .changed)
    case .otherCheckpoint:
      context.print(
        VerifyCodes.checkpointDiffers, path, nl: "het bestand checkpoint is een ander dan dat in het bewijs",
        en: "the file checkpoint is another than the one in the proof")
      return context.verdict(path, .changed)
    }
  }

  private func changed(_ files: [Rendition]) -> Verdict {
    let names = files.map { ".\($0.rawValue)" }.joined(separator: ", ")
    context.print(
      VerifyCodes.changedFile, path, nl: "de inhoud is niet die van de lijst: \(names)",
      en: "the content is not that of the list: \(names)")
    return context.verdict(path, .changed)
  }

  private func swapped() -> Verdict {
    context.print(
      VerifyCodes.notIncluded, path, nl: "dit zijn de regels van een andere verklaring",
      en: "these are the lines of another verklaring")
    return context.verdict(path, .changed)
  }
}

extension Rendition {
  /// Whether a name in a bundle is that of a rendition of `id`.
  fileprivate static func ofFile(_ name: String, of id: DocumentID) -> Bool {
    documentName(name.utf8).map { $0.id == id } ?? false
  }
}
