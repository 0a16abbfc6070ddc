/// Follows the path from the root to the place where the parser is, outside fragments, and knows where one begins.
struct WantedPaths {
  private let paths: Set<String>
  /// Every path that leads towards a wanted one.
  private let leading: Set<String>
  /// The path to the innermost open element that leads to a wanted one or is one: `sbb/dossiers`.
  private(set) var current = ""
  /// Open elements that lead nowhere; a document may have many, and they cost no more than a count.
  private var astray = 0

  init(_ paths: [String]) {
    self.paths = Set(paths)
    leading = Set(paths.flatMap { path in path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) } })
  }

  /// Goes down into the element `name`; true when a fragment begins there.
  mutating func open(_ name: String) -> Bool {
    guard astray == 0 else {
      astray += 1
      return false
    }
    let path = current.isEmpty ? name : current + "/" + name
    let isWanted = paths.contains(path)
    if isWanted || leading.contains(path) { current = path } else { astray = 1 }
    return isWanted
  }

  /// Goes up again.
  mutating func close() {
    guard astray == 0 else {
      astray -= 1
      return
    }
    current = current.lastIndex(of: "/").map { String(current[..<$0]) } ?? ""
  }
}
