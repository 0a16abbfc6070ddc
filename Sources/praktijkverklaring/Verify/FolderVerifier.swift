import Diagnostics
import Glibc
import Manifests
import Verification

/// Checks a folder: a batch, the documents of one, an unpacked bundle, concepts, or a folder in which all of these and
/// documents may lie among other files. There each file that is a document, or could be taken for one, has a verdict of its own;
/// the others are named, so that no green answer speaks for what nobody looked at.
final class FolderVerifier {
  private let folder: String
  private let context: VerifyContext
  /// What was not taken for a document, as it stands in the folder.
  private var rest: [String] = []

  /// How many folders deep is looked: far more than people make.
  private static let maximumDepth = 16
  /// How many names a sentence holds.
  private static let maximumNameCount = 20

  init(_ folder: String, context: VerifyContext) {
    self.folder = folder
    self.context = context
  }

  func verify() async throws -> [Verdict] {
    var verdicts = try await verdicts(in: folder, depth: 0)
    if verdicts.isEmpty { verdicts = [context.verdict(folder, .noProof)] }
    if !rest.isEmpty { context.print(Self.notChecked(rest, in: folder)) }
    return verdicts
  }

  private func verdicts(in path: String, depth: Int) async throws -> [Verdict] {
    if try Folder.kind(of: "\(path)/\(manifestFileName)") == .file {
      return [try await BatchVerifier(folder: path, context: context).verify()]
    }
    // Who points at the folder of the documents means the batch that it is part of.
    let parent = "\(path)/.."
    if try Folder.realName(of: path) == documentFolder, try Folder.kind(of: "\(parent)/\(manifestFileName)") == .file {
      return [try await BatchVerifier(folder: parent, context: context).verify()]
    }
    let isConcept = try isFolderOfConcepts(path) || Folder.realName(of: path) == conceptFolder
    if isConcept { return [context.verdict(path, .concept)] }
    let verdicts = try BundleVerifier.verify(folder: path, context: context)
    return verdicts.isEmpty ? try await mixedVerdicts(in: path, depth: depth) : verdicts
  }

  private func mixedVerdicts(in path: String, depth: Int) async throws -> [Verdict] {
    var verdicts: [Verdict] = []
    for name in try Folder.names(in: path) {
      let file = "\(path)/\(name)"
      do {
        verdicts += try await praktijkverklaring.reporting(context.report) {
          try await verdictsOnEntry(file, name, depth)
        }
      } catch {
        // The reason has been printed; the others are judged all the same.
        verdicts.append(context.verdict(file, .couldNotCheck))
      }
    }
    return verdicts
  }

  private func verdictsOnEntry(_ path: String, _ name: String, _ depth: Int) async throws -> [Verdict] {
    var status = stat()
    let isLink = lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    switch try Folder.kind(of: path) {
    case .folder where !isLink && depth < Self.maximumDepth: return try await verdicts(in: path, depth: depth + 1)
    case .folder: rest.append(relative("\(path)/"))
    // A link to nowhere.
    case .absent: rest.append(relative(path))
    case .file:
      let isFile = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      let verdict = isFile ? try await context.verdict(onFile: path) : context.verdict(path, .notAVerklaring)
      if verdict.outcome != .notAVerklaring || DocumentFile.passesForOne(name) { return [verdict] }
      let isExpected = try DocumentFile.goesWithOne(name) || isFile && Self.isOfProofs(path, name)
      if !isExpected { rest.append(relative(path)) }
    }
    return []
  }

  /// Many a letter has a name as short as that of a file of proofs.
  private static func isOfProofs(_ path: String, _ name: String) throws(DiskError) -> Bool {
    guard IDPrefix(fileName: name) != nil else { return false }
    let prefix = Array(ProofBucket.formatPrefix.utf8)
    return try File.open(path).read(upTo: prefix.count) == prefix
  }

  private func relative(_ path: String) -> String {
    String(decoding: path.utf8.dropFirst(folder.utf8.count + 1), as: UTF8.self)
  }

  private static func notChecked(_ names: [String], in folder: String) -> Diagnostic {
    let shown = names.prefix(maximumNameCount).joined(separator: ", ")
    let count = names.count - min(names.count, maximumNameCount)
    return Diagnostic(
      VerifyCodes.notChecked, at: Place(file: folder),
      Bilingual(
        nl: "niet gecontroleerd, want niet voor een verklaring aangezien: \(shown)"
          + (count > 0 ? " en nog \(count)" : ""),
        en: "not checked, since not taken for a verklaring: \(shown)" + (count > 0 ? " and \(count) more" : "")))
  }
}

extension DocumentFile {
  /// Whether a reader could take a file of that name for a verklaring, whatever it holds: what opens as a page or a print, what
  /// may hold one, and what is named so.
  static func passesForOne(_ name: String) -> Bool {
    let name = name.asciiLowercased
    return documentFileName(name.utf8) != nil || name.contains("praktijkverklaring")
      || [".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".zip"].contains { name.hasSuffix($0) }
  }

  /// Whether a file of that name goes with documents, and is looked at with them.
  static func goesWithOne(_ name: String) -> Bool {
    [checkpointFileName, checkpointBodyFileName, guideFileName].contains(name) || DocumentID(proofFileName: name) != nil
      || Attachment.names.contains { splitPath($0).name == name } || isSheet(name)
  }

  private static func isSheet(_ name: String) -> Bool {
    let digest = name.utf8.prefix(64)
    return digest.count == 64 && digest.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
      && [".txt", ".txt.sig"].contains(name.dropFirst(64))
  }
}

extension String {
  fileprivate var asciiLowercased: String {
    String(decoding: utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
