import Manifests
import Verification
import Verklaringen

/// Finds the files in the folder of a batch or of an unpacked bundle that no seal covers and that do not belong there: whoever
/// reads "genuine" should know which files that does not speak of.
struct UncoveredFiles {
  private let files: any BatchFiles
  /// What is covered, or goes with what is, by its name in the folder.
  private var known: Set<String>
  private var sheets: Set<String> = []

  /// What `generate` and `seal` leave in a batch.
  init(inBatch files: some BatchFiles) {
    self.files = files
    known = [
      manifestFileName, batchFileName, checkpointFileName, checkpointBodyFileName, reportFileName, refusedFileName,
    ]
    known.formUnion(Attachment.names)
  }

  init(inBundle folder: String, of ids: [DocumentID]) {
    files = BatchFolder(path: folder)
    known = [checkpointFileName, guideFileName]
    known.formUnion(Attachment.names)
    for id in ids {
      known.formUnion(["\(id)\(BundleFolder.leafEnding)", "\(id)\(proofFileSuffix)"])
    }
  }

  /// A record that may be believed names this sheet, so that it is looked at.
  mutating func cover(_ sheet: Digest) {
    let names = sheetNames(of: sheet)
    sheets.formUnion([names.sheet, names.signature])
  }

  /// `checkpoint.body` is the text of the seal, or it would mislead whoever checks an attachment with it.
  mutating func cover(textOfSeal text: [UInt8]) throws(DiskError) {
    guard try files.kind(of: checkpointBodyFileName) == .file else { return }
    // One byte more than the text tells a longer file from it.
    let bytes = try? files.contents(of: checkpointBodyFileName, limit: text.count + 1)
    if bytes == text { known.insert(checkpointBodyFileName) }
  }

  /// In the order of their bytes; folders that are not looked into have a slash at their end.
  func names() throws(DiskError) -> [String] {
    var names: [String] = []
    for name in try files.names(in: "") { try add(name, to: &names) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func add(_ name: String, to names: inout [String]) throws(DiskError) {
    guard try files.kind(of: name) == .folder else {
      if !known.contains(name) { names.append(name) }
      return
    }
    switch name {
    // Whatever else is in it makes the batch or the bundle a changed one.
    case documentFolder: break
    case signoffFolder: try add(name, to: &names) { sheets.contains($0) }
    case Attachment.folder: try add(name, to: &names) { known.contains("\(name)/\($0)") }
    case proofFolder: try add(name, to: &names) { DocumentID(proofFileName: $0) != nil }
    default: names.append("\(name)/")
    }
  }

  private func add(
    _ name: String, to names: inout [String], unless isKnown: (String) -> Bool
  ) throws(DiskError) {
    names += try files.names(in: name).filter { !isKnown($0) }.map { "\(name)/\($0)" }
  }
}

extension DocumentID {
  /// The id whose proof a file of this name holds; nil for any other name.
  init?(proofFileName name: String) {
    guard name.hasSuffix(proofFileSuffix) else { return nil }
    self.init(Array(name.utf8.dropLast(proofFileSuffix.utf8.count)))
  }
}
