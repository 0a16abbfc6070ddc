/// A place for entries that no longer fit in memory: bytes are appended in order and read back from anywhere.
public protocol RunStore: AnyObject {
  func append(_ bytes: UnsafeRawBufferPointer) throws
  /// Fills `buffer` with the bytes that start at `offset`.
  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws
}

/// Sorts any number of entries by id in bounded memory: full buffers are sorted and spilled as runs, which are merged.
public struct EntrySorter {
  private var buffer: [ManifestEntry] = []
  private var runs: [Range<Int>] = []
  private var spilled = 0
  private let capacity: Int
  private let store: any RunStore

  /// How many entries came in.
  public var count: Int { spilled + buffer.count }

  /// - Parameter capacity: how many entries stay in memory; an entry takes 112 bytes.
  public init(store: any RunStore, capacity: Int = 32_768) {
    self.store = store
    self.capacity = capacity
  }

  public mutating func append(_ entry: ManifestEntry) throws {
    buffer.append(entry)
    if buffer.count == capacity { try spill() }
  }

  private mutating func spill() throws {
    buffer.sort { $0.id < $1.id }
    try buffer.withUnsafeBytes { try store.append($0) }
    runs.append(spilled..<spilled + buffer.count)
    spilled += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }

  /// Hands over all entries in the order of their ids.
  public mutating func drain(_ body: (ManifestEntry) throws -> Void) throws {
    buffer.sort { $0.id < $1.id }
    var cursors = runs.map { RunCursor(entries: $0) }
    var inMemory = buffer[...]
    // What is still in memory is one source more.
    func next(_ source: Int) throws -> ManifestEntry? {
      source < cursors.count ? try cursors[source].next(from: store) : inMemory.popFirst()
    }
    var merger = EntryMerger()
    for source in 0...cursors.count { if let entry = try next(source) { merger.insert(entry, from: source) } }
    while let head = merger.first {
      try body(head.entry)
      merger.removeFirst(next: try next(head.source))
    }
  }
}

/// Reads one sorted run back, a block at a time.
private struct RunCursor {
  var entries: Range<Int>
  var block: [ManifestEntry] = []
  var position = 0

  static let blockLength = 256

  init(entries: Range<Int>) {
    self.entries = entries
  }

  mutating func next(from store: any RunStore) throws -> ManifestEntry? {
    if position == block.count { try refill(from: store) }
    guard position < block.count else { return nil }
    position += 1
    return block[position - 1]
  }

  private mutating func refill(from store: any RunStore) throws {
    let taken = entries.prefix(Self.blockLength)
    position = 0
    block.removeAll(keepingCapacity: true)
    guard let firstIndex = taken.first else { return }
    let size = MemoryLayout<ManifestEntry>.stride
    block = try Array(unsafeUninitializedCapacity: taken.count) { buffer, count in
      let target = UnsafeMutableRawBufferPointer(buffer)
      try store.read(
        at: firstIndex * size, into: UnsafeMutableRawBufferPointer(rebasing: target[..<(taken.count * size)]))
      count = taken.count
    }
    entries = taken.endIndex..<entries.upperBound
  }
}
