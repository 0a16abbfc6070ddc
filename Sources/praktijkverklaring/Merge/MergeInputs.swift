import ArgumentParser
import Diagnostics
import Manifests
import Verklaringen

/// The batches that are merged, found to belong together before the first document is copied: their lists were read once,
/// side by side.
struct MergeInputs {
  let sources: [MergeSource]
  /// The bytes of the merged `batch.json`.
  let batch: [UInt8]
  /// How many documents there are.
  let count: Int
  /// The root over the merged list: what is read a second time must have it too.
  let root: Digest

  /// - Parameters:
  ///   - key: the one that seals the merged batch.
  ///   - isPartial: whether parts may be missing.
  init(_ folders: [String], key: VerifierKey?, isPartial: Bool, _ report: Report) throws {
    var lists = try MergedLists(folders)
    let sources = try folders.enumerated().map { try MergeSource($1, lists.summary(of: $0)) }
    self.sources = sources
    try Self.demandOneKind(sources, report)
    if !isPartial { try Self.demandAllParts(sources) }
    try MergeSeals.demandAgreement(sources, key: key, report)
    // Announced, and found true or not at the end of each list.
    count = sources.reduce(0) { $0 &+ $1.summary.count }
    batch = sources[0].summary.bytes(count: count)
    root = try Self.read(&lists, sources, batch, report)
  }

  /// Demands that every batch is what the first is, but for its count.
  private static func demandOneKind(_ sources: [MergeSource], _ report: Report) throws {
    let first = sources[0]
    var isOne = true
    for source in sources.dropFirst() {
      let names = source.summary.differences(from: first.summary)
      if names.isEmpty { continue }
      isOne = false
      let list = names.joined(separator: ", ").printable
      report.print(
        Diagnostic(
          MergeCodes.otherBatch, at: Place(file: "\(source.folder)/\(batchFileName)"),
          Bilingual(
            nl: "deze partij is een andere dan de eerste; verschillend: \(list)",
            en: "this batch is another than the first; different: \(list)"),
          notes: [
            Note(
              Bilingual(nl: "hiermee is zij vergeleken", en: "this is what it was compared with"),
              at: Place(file: "\(first.folder)/\(batchFileName)"))
          ]))
    }
    if !isOne { throw ExitCode.couldNot }
  }

  /// Demands that where one part of a whole is there, all are. Of batches that were not made with `--shard` nothing is
  /// known, so that nothing is missed.
  private static func demandAllParts(_ sources: [MergeSource]) throws {
    var tally = BatchTally()
    for source in sources { tally.add(source.report.tally) }
    let missing = tally.missingParts
    guard let first = missing.first else { return }
    let list = missing.prefix(20).map(\.description).joined(separator: ", ") + (missing.count > 20 ? ", …" : "")
    let known = sources.first { $0.report.tally.hasPart(ofWhole: first.count) } ?? sources[0]
    // Where each part is there and some twice, those may be copies, and then nothing is missing.
    let repeated = missing.allSatisfy(tally.has) ? tally.repeatedParts.first { $0.count == first.count } : nil
    let holders = repeated.map { part in sources.filter { $0.report.tally.has(part) } } ?? []
    throw Refusal(
      MergeCodes.missingParts, at: Place(file: "\(known.folder)/\(reportFileName)"),
      repeated.map { part in
        Bilingual(
          nl: "deel \(part) is er vaker dan een keer; even vaak moeten er zijn: \(list)",
          en: "part \(part) is there more than once; as often there must be: \(list)")
      }
        ?? Bilingual(
          nl: "dit is een deel van een geheel dat niet compleet is; er ontbreekt: \(list)",
          en: "this is a part of a whole that is not complete; missing: \(list)"),
      notes: holders.prefix(20).map { source in
        Note(
          Bilingual(nl: "hier zit dat deel in", en: "that part is in here"),
          at: Place(file: "\(source.folder)/\(reportFileName)"))
      })
  }

  /// Duplicates that are told one by one.
  private static let toldDuplicates = 10

  /// Reads all lists to their ends.
  ///
  /// - Returns: the root over the merged list.
  private static func read(
    _ lists: inout MergedLists, _ sources: [MergeSource], _ batch: [UInt8], _ report: Report
  ) throws -> Digest {
    var tree = ManifestTree()
    tree.append(.batch(Digest(of: batch)))
    var trees = sources.enumerated().map { index, source in
      source.sealed.map { _ in
        var tree = ManifestTree()
        tree.append(.batch(lists.batchDigest(of: index)))
        return tree
      }
    }
    var duplicates = 0
    var previous: MergedLists.Line?
    while let line = try lists.next() {
      if let previous, previous.entry.id == line.entry.id {
        duplicates += 1
        if duplicates <= toldDuplicates { report.print(duplicate(line, previous, sources)) }
      }
      previous = line
      tree.append(.entry(line.entry))
      trees[line.source]?.append(.entry(line.entry))
    }
    if duplicates > toldDuplicates, let previous {
      report.print(
        Diagnostic(
          MergeCodes.duplicate, at: Place(file: sources[previous.source].listPath),
          Bilingual(
            nl: "en nog \(duplicates - toldDuplicates) die in meer dan één map staan",
            en: "and \(duplicates - toldDuplicates) more that are in more than one folder")))
    }
    if duplicates > 0 { throw ExitCode.couldNot }
    for (source, tree) in zip(sources, trees) {
      guard let sealed = source.sealed, let tree else { continue }
      try CheckpointFile.demandAgreement(of: sealed, with: tree, in: source.folder, orEndWith: .couldNot)
    }
    return tree.root
  }

  private static func duplicate(
    _ line: MergedLists.Line, _ first: MergedLists.Line, _ sources: [MergeSource]
  ) -> Diagnostic {
    func place(_ line: MergedLists.Line) -> Place {
      Place(file: sources[line.source].listPath, line: line.number, column: 1)
    }
    let isSame = line.entry == first.entry
    return Diagnostic(
      MergeCodes.duplicate, at: place(line),
      Bilingual(
        nl: "\(line.entry.id) staat ook in een andere map, \(isSame ? "met dezelfde inhoud" : "met een andere inhoud")",
        en: "\(line.entry.id) is in another folder as well, with \(isSame ? "the same" : "other") content"),
      notes: [Note(Bilingual(nl: "hier staat zij ook", en: "it is here as well"), at: place(first))])
  }
}
