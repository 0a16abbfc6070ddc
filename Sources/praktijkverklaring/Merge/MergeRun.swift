import ArgumentParser
import Diagnostics
import Manifests
import Verklaringen

/// Joins batches into one, byte for byte the one that a single run would have made; whole or not at all. The batches are
/// only read.
struct MergeRun {
  let inputs: MergeInputs
  /// What seals the merged batch.
  let key: SigningKey?
  let jobs: Int
  let staging: StagingFolder
  let report: Report

  private var folders: [String] { inputs.sources.map(\.folder) }

  /// Documents that are copied together.
  private static let blockLength = 64

  func make() async throws -> BatchTally {
    var copied = 0
    do {
      return try await make(&copied)
    } catch is Interruption {
      throw Interruption(copied: copied, in: staging)
    }
  }

  /// - Parameter copied: how many documents have been copied.
  private func make(_ copied: inout Int) async throws -> BatchTally {
    let start = ContinuousClock.now
    for folder in folders { try demandNothingMore(in: folder) }
    let documents = "\(staging.path)/\(documentFolder)"
    try Folder.create(documents)
    let copier = try DocumentCopier(from: folders, to: try Folder(documents))
    let sheets = try await copyDocuments(copier, &copied)
    for folder in folders { try demandNothingMore(in: folder) }
    try MergeSheets(folders: folders, copier: copier).write(sheets, to: staging.path, report)
    try copyRefused()
    let tally = try writeReport(start)
    try staging.publish()
    return tally
  }

  /// Copies the documents and writes the list in one go.
  ///
  /// - Parameter done: how many of them have been copied.
  /// - Returns: the sheets that records name.
  private func copyDocuments(
    _ copier: DocumentCopier, _ done: inout Int
  ) async throws -> Set<DocumentCopier.NamedSheet> {
    var lists = try MergedLists(folders)
    var manifest = try ManifestWriter(in: staging.path, batch: inputs.batch, growsTree: true)
    var sheets: Set<DocumentCopier.NamedSheet> = []
    let progress = report.progress
    progress.begin(total: inputs.count)
    try await orderedMap(jobs: jobs) {
      try Interruption.check()
      var block: [MergedLists.Line] = []
      while block.count < Self.blockLength, let line = try lists.next() {
        try manifest.append(line.entry)
        block.append(line)
      }
      return block.isEmpty ? nil : block
    } work: { block in
      try copier.copy(block)
    } deliver: { copied in
      report.print(copied.problems)
      if !copied.problems.isEmpty { throw ExitCode.couldNot }
      sheets.formUnion(copied.sheets)
      done += copied.count
      progress.show(done: done, refused: 0)
    }
    progress.clear()
    try manifest.finish()
    guard let tree = manifest.tree, tree.root == inputs.root else {
      throw Refusal(
        MergeCodes.changedList, at: Place(file: "\(staging.path)/\(manifestFileName)"),
        Bilingual(
          nl: "een van de lijsten was de tweede keer een andere", en: "one of the lists was another the second time"))
    }
    if let key { try manifest.writeSeal(over: tree, by: key) }
    return sheets
  }

  /// Demands that a batch has no documents but those of its list. Every listed file was or will be found, so that counting
  /// tells; only where there are more is it looked which they are.
  private func demandNothingMore(in folder: String) throws {
    var problems = try Folder.names(in: folder).filter { documentFileName($0.utf8) != nil }
    var files = 0
    var listed = ExtraFiles()
    let path = "\(folder)/\(documentFolder)"
    // Where there is no such folder, the first listed file is missing.
    guard try Folder.kind(of: path) == .folder else { return }
    try Folder.forEachName(in: path) { _ in files += 1 }
    let count = inputs.sources.first { $0.folder == folder }?.summary.count ?? 0
    if files > count * Rendition.allCases.count {
      try BatchManifest(folder: folder).forEachItem { if case .entry(let entry) = $0 { listed.add(entry.id) } }
      problems += try listed.unlisted(in: path).map { "\(documentFolder)/\($0)" }
    }
    for name in problems {
      report.print(
        Diagnostic(
          VerifyCodes.extraFile, at: Place(file: "\(folder)/\(name)"),
          Bilingual(nl: "dit bestand staat niet in SHA256SUMS", en: "this file is not in SHA256SUMS")))
    }
    if !problems.isEmpty { throw ExitCode.couldNot }
  }

  /// Puts the refused records of all batches together, in the order in which the batches were given.
  private func copyRefused() throws {
    let target = try File.create("\(staging.path)/\(refusedFileName)", mode: 0o600)
    for source in inputs.sources {
      let file = try File.open(source.refusedPath, followingLinks: false)
      var lines = 0
      var last = UInt8(ascii: "\n")
      while true {
        try Interruption.check()
        let bytes = try file.read(upTo: 1 << 18)
        if bytes.isEmpty { break }
        lines += bytes.countOfLineFeeds
        last = bytes[bytes.count - 1]
        try target.write(bytes)
      }
      guard lines == source.report.tally.refused, last == UInt8(ascii: "\n") else {
        throw Refusal(
          MergeCodes.reportForm, at: Place(file: source.refusedPath),
          Bilingual(
            nl: "het verslag noemt \(source.report.tally.refused) geweigerde records; hier staan er \(lines)",
            en: "the report names \(source.report.tally.refused) refused records; here are \(lines)"))
      }
    }
  }

  private func writeReport(_ start: ContinuousClock.Instant) throws -> BatchTally {
    var tally = BatchTally()
    var parts: [String: Int] = [:]
    for source in inputs.sources {
      tally.add(source.report.tally)
      for (stage, milliseconds) in source.report.durations + source.report.partDurations {
        parts[stage, default: 0] += milliseconds
      }
    }
    tally.joinParts()
    let durations = [(stage: "samenvoegen", milliseconds: start.duration(to: .now).milliseconds)]
    let text = tally.report(durations: durations, partDurations: parts.map { ($0.key, $0.value) })
    try File.create("\(staging.path)/\(reportFileName)").write(Array(text.utf8))
    return tally
  }
}
