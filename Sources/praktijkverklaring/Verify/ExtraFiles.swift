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
      if let document = documentFileName(name), listed.ascendingIndex(of: document.id) != nil { return }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension [DocumentID] {
  /// The index of an id among ids in ascending order.
  func ascendingIndex(of id: DocumentID) -> Int? {
    var range = indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if self[middle] == id { return middle }
      range = self[middle] < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}
