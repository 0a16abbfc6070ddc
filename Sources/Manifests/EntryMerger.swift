/// Puts sorted sources of entries together in the order of their ids: it holds the next entry of each, and nothing else.
///
/// It does not read: whoever takes the first entry gives the one behind it in the same source. Where two sources have the
/// same id, the source with the lower number comes first.
public struct EntryMerger {
  public struct Head: Sendable {
    public let entry: ManifestEntry
    /// The number of its source.
    public let source: Int

    fileprivate static func < (a: Head, b: Head) -> Bool { (a.entry.id, a.source) < (b.entry.id, b.source) }
  }

  /// A binary heap: no head comes before its parent.
  private var heads: [Head] = []

  public init() {}

  /// The entry that comes next.
  public var first: Head? { heads.first }

  /// Takes in the first entry of a source.
  public mutating func insert(_ entry: ManifestEntry, from source: Int) {
    heads.append(Head(entry: entry, source: source))
    var index = heads.count - 1
    while index > 0 {
      let parent = (index - 1) / 2
      guard heads[index] < heads[parent] else { return }
      heads.swapAt(index, parent)
      index = parent
    }
  }

  /// Takes the first entry away; there is one.
  ///
  /// - Parameter next: what stands behind it in its source; nil when that was the last.
  public mutating func removeFirst(next: ManifestEntry?) {
    let source = heads[0].source
    if let next {
      heads[0] = Head(entry: next, source: source)
    } else {
      heads.swapAt(0, heads.count - 1)
      heads.removeLast()
    }
    var index = 0
    while true {
      var smallest = index
      let child = 2 * index + 1
      if child < heads.count, heads[child] < heads[smallest] { smallest = child }
      if child + 1 < heads.count, heads[child + 1] < heads[smallest] { smallest = child + 1 }
      if smallest == index { return }
      heads.swapAt(index, smallest)
      index = smallest
    }
  }
}
