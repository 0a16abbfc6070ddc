import Manifests

extension BatchFolder: BatchSource {
  /// Listed documents that are checked together.
  private static let chunkLength = 64

  func manifest() throws -> ManifestFile { ManifestFile(try File.open(path(of: manifestFileName))) }

  func checkDocuments(_ manifest: ManifestFile, _ check: BatchCheck) async throws -> [String] {
    let sheets = SheetShelf(in: self)
    let folder = try Folder(path)
    var reader = manifest
    var extra = ExtraFiles()
    // Reading the list and telling what was found both happen in this task, one at a time.
    try await orderedMap(jobs: check.context.jobs) {
      var entries: [ManifestEntry] = []
      while entries.count < Self.chunkLength, case .entry(let entry)? = try reader.next() {
        check.take(entry)
        entries.append(entry)
        extra.add(entry.id)
      }
      return entries.isEmpty ? nil : entries
    } work: { entries in
      findings(on: entries, in: folder, sheets)
    } deliver: { findings in
      check.add(findings)
    }
    return try extra.unlisted(in: path(of: documentFolder)).map { "\(documentFolder)/\($0)" }
  }
}
