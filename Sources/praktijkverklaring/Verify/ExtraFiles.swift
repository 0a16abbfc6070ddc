import Manifests

/// Finds the files in a folder that a list does not name.
struct ExtraFiles {
  /// In ascending order, as they came.
  private var listed: [DocumentID] = []

  /// Notes that the three files of `id` are listed; ids come in ascending order.
  mutating func add(_ id: DocumentID) {
    listed.append(id)
  }

  /// The names in `folder` that were not listed, in the order of their bytes; none when there is no such folder.
  func unlisted(in folder: String) throws(DiskError) -> [String] {
    guard try Folder.kind(of: folder) == .folder else { return [] }
    var names: [String] = []
    try Folder.forEachName(in: folder) { name in
      if let document = documentFileName(name), isListed(document.id) { return }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func isListed(_ id: DocumentID) -> Bool {
    var range = listed.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if listed[middle] == id { return true }
      range = listed[middle] < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
