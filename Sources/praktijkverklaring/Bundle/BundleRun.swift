import Manifests

/// Makes the bundles of a whole batch in a folder that appears whole or not at all.
struct BundleRun {
  let maker: BundleMaker
  let jobs: Int
  let report: Report

  struct Tally {
    var made = 0
    var refused = 0
  }

  /// Documents that are worked on together.
  private static let blockLength = 32

  func make(in staging: StagingFolder) async throws -> Tally {
    let maker = maker
    let target = try Folder(staging.path)
    var documents = try DocumentLeaves(maker.batch.folder)
    var tally = Tally()
    let progress = report.progress
    progress.begin(total: maker.batch.tree.count - 1)
    try await orderedMap(jobs: jobs) {
      try Interruption.check()
      let block = try documents.next(Self.blockLength)
      return block.isEmpty ? nil : block
    } work: { block in
      try block.map { document in
        let result = try maker.bundle(of: document)
        guard case .made(let bytes) = result else { return result }
        try target.write(bytes[...], to: Array("\(document.entry.id).zip\0".utf8))
        // What was written is not kept until the block is delivered.
        return .made([])
      }
    } deliver: { results in
      for result in results {
        switch result {
        case .made: tally.made += 1
        case .refused(let diagnostics):
          report.print(diagnostics)
          tally.refused += 1
        }
      }
      progress.show(done: tally.made, refused: tally.refused)
    }
    progress.clear()
    // As many as at the first look: a list that was cut between the two is another list.
    guard tally.made + tally.refused == maker.batch.tree.count - 1 else {
      throw SealedBatch.otherList(than: "\(maker.batch.folder)/\(manifestFileName)")
    }
    try staging.publish()
    return tally
  }
}

extension StagingFolder {
  /// Whether a run over bundles writes a file of that name.
  static func isBundle(_ name: String) -> Bool {
    name.hasSuffix(".zip") && DocumentID(name.dropLast(4).utf8) != nil
  }
}
