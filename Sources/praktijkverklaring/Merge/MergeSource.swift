import Diagnostics
import Glibc
import Manifests
import Verklaringen

/// One of the batches that are merged. Of its documents nothing is kept.
struct MergeSource: Sendable {
  /// As it was given, without a slash at its end.
  let folder: String
  let summary: BatchSummary
  let report: BatchReport
  /// The seal over its list, by whomever.
  let sealed: SealedCheckpoint?

  var listPath: String { "\(folder)/\(manifestFileName)" }
  var refusedPath: String { "\(folder)/\(refusedFileName)" }

  /// Reads what stands beside the list; the list itself is read with those of the others.
  init(_ folder: String, _ summary: BatchSummary) throws {
    self.folder = folder
    self.summary = summary
    let reportPath = "\(folder)/\(reportFileName)"
    guard let report = BatchReport(parsing: try File.contents(of: reportPath)) else {
      throw Refusal(
        MergeCodes.reportForm, at: Place(file: reportPath),
        Bilingual(
          nl: "dit is geen verslag van een partij, zoals generate of merge het schrijft",
          en: "this is no report of a batch, as generate or merge writes it"))
    }
    guard report.tally.made == summary.count else {
      throw Refusal(
        MergeCodes.reportForm, at: Place(file: reportPath),
        Bilingual(
          nl: "het verslag noemt \(report.tally.made) verklaringen, en \(batchFileName) \(summary.count)",
          en: "the report names \(report.tally.made) verklaringen, and \(batchFileName) \(summary.count)"))
    }
    self.report = report
    sealed = try CheckpointFile.read(in: folder)
  }

  /// Ends the command where one of the folders is no batch, or is given twice under whatever names.
  static func demandBatches(_ folders: [String]) throws {
    var seen: [String: String] = [:]
    for folder in folders {
      switch try Folder.kind(of: folder) {
      case .absent: throw DiskError(.cannotOpen, path: folder, number: ENOENT)
      case .file:
        try BatchArchive.demandNone(at: folder)
        throw DiskError(.cannotOpen, path: folder, number: ENOTDIR)
      case .folder: break
      }
      try demandNoConcepts(in: folder)
      guard try Folder.kind(of: "\(folder)/\(manifestFileName)") == .file else {
        throw Refusal(
          MergeCodes.notABatch, at: Place(file: folder),
          Bilingual(nl: "hier staat geen \(manifestFileName)", en: "there is no \(manifestFileName) here"))
      }
      if let other = seen.updateValue(folder, forKey: try Folder.realPath(of: folder)) {
        throw Refusal(
          MergeCodes.sameFolder, at: Place(file: folder),
          Bilingual(
            nl: "dit is dezelfde map als \(other.printable), die al is genoemd",
            en: "this is the same folder as \(other.printable), which was given already"))
      }
    }
  }

  /// Ends the command where the new folder, or the one that it is written in, would stand in one that is merged.
  static func demandOutside(_ folders: [String], _ out: String) throws {
    let (parent, name) = splitPath(out)
    guard try Folder.kind(of: parent) == .folder else { return }
    let realParent = try Folder.realPath(of: parent)
    let staging = realParent.appendingComponent(StagingFolder.name(for: name))
    for folder in folders {
      let path = try Folder.realPath(of: folder)
      guard realParent.isIn(path) || path.isIn(staging) else { continue }
      throw Refusal(
        MergeCodes.outInSource, at: Place(file: out),
        Bilingual(
          nl: "deze map zou in \(folder.printable) komen te staan, of daarmee in de weg",
          en: "this folder would stand in \(folder.printable), or in its way"))
    }
  }
}

extension String {
  fileprivate func appendingComponent(_ name: String) -> String { (self == "/" ? "" : self) + "/" + name }

  /// Whether this path is that of `folder`, or of something in it.
  fileprivate func isIn(_ folder: String) -> Bool {
    self == folder || utf8.starts(with: folder.appendingComponent("").utf8)
  }
}
