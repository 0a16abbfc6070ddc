import Manifests

/// Finds the files in a folder that a sorted list does not name.
struct ExtraFiles {
  private var rest: ArraySlice<String>
  private var found: [String] = []

  /// - Parameter names: in the order of their bytes.
  init(names: [String]) {
    rest = names[...]
  }

  /// Notes that the three files of `id` are listed; ids come in ascending order.
  mutating func add(_ id: DocumentID) {
    let prefix = "\(id)."
    let listed = Rendition.allCases.map { prefix + $0.rawValue }
    while let name = rest.first {
      if listed.contains(name) {
        rest.removeFirst()
      } else if name.utf8.lexicographicallyPrecedes(prefix.utf8) || name.hasPrefix(prefix) {
        found.append(rest.removeFirst())
      } else {
        return
      }
    }
  }

  /// All names that were not listed.
  var unlisted: [String] { found + rest }
}
