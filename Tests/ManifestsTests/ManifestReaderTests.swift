import Manifests
import TestSupport
import Testing

private func entry(_ number: UInt64) -> ManifestEntry {
  let digest = { (name: String) in Digest(of: Array("\(name) \(number)".utf8)) }
  return ManifestEntry(
    id: DocumentID(bits: UInt128(number) << 64), html: digest("html"), json: digest("json"), txt: digest("txt"))
}

private func manifest(_ numbers: [UInt64]) -> [UInt8] {
  var text: [UInt8] = []
  appendBatchLeaf(Digest(of: Array("batch".utf8)), to: &text)
  for number in numbers { entry(number).appendLeaf(to: &text) }
  return text
}

/// Reads a manifest from its bytes.
private func read(_ bytes: [UInt8]) throws(ManifestProblem) -> [ManifestReader.Item] {
  var reader = ManifestReader()
  var items: [ManifestReader.Item] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    if let item = try reader.read(rest[..<(end ?? rest.endIndex)], isTerminated: end != nil) { items.append(item) }
    rest = rest[(end.map { $0 + 1 } ?? rest.endIndex)...]
  }
  try reader.finish()
  return items
}

@Suite("The manifest")
struct ManifestReaderTests {
  @Test("What is written is read back as it was")
  func roundTrip() throws {
    let items = try read(manifest([1, 2, 700]))
    #expect(items == [.batch(Digest(of: Array("batch".utf8)))] + [1, 2, 700].map { .entry(entry($0)) })
  }

  @Test("A batch without documents is a manifest of one line")
  func emptyBatch() throws {
    #expect(try read(manifest([])).count == 1)
  }

  /// Changes to the lines of a right manifest of two documents, what is then wrong, and in which line.
  private static let damage: [(String, ManifestProblem, @Sendable (inout [String]) -> Void)] = [
    ("empty", ManifestProblem(kind: .empty, line: 1), { $0 = [] }),
    ("byte order mark", ManifestProblem(kind: .byteOrderMark, line: 1), { $0[0] = "\u{FEFF}" + $0[0] }),
    ("carriage return", ManifestProblem(kind: .carriageReturn, line: 2), { $0[1] += "\r" }),
    ("comment", ManifestProblem(kind: .lineForm, line: 2), { $0.insert("# niets", at: 1) }),
    ("empty line", ManifestProblem(kind: .lineForm, line: 2), { $0.insert("", at: 1) }),
    ("capitals", ManifestProblem(kind: .lineForm, line: 2), { $0[1] = $0[1].uppercased() }),
    ("one space", ManifestProblem(kind: .lineForm, line: 2), { $0[1] = $0[1].replacing("  ", with: " ") }),
    ("binary mark", ManifestProblem(kind: .lineForm, line: 2), { $0[1] = $0[1].replacing("  ", with: " *") }),
    ("no batch", ManifestProblem(kind: .batchLine, line: 1), { $0.removeFirst() }),
    ("batch twice", ManifestProblem(kind: .batchLine, line: 2), { $0.insert($0[0], at: 1) }),
    ("batch late", ManifestProblem(kind: .batchLine, line: 8), { $0.append($0[0]) }),
    ("order", ManifestProblem(kind: .idOrder, line: 5), { $0 = [$0[0]] + $0[4...6] + $0[1...3] }),
    ("twice", ManifestProblem(kind: .idOrder, line: 5), { $0.insert(contentsOf: $0[1...3], at: 1) }),
    ("no text", ManifestProblem(kind: .leafForm, line: 4), { $0.remove(at: 3) }),
    ("cut in a leaf", ManifestProblem(kind: .leafForm, line: 6), { $0.removeLast() }),
    ("renditions swapped", ManifestProblem(kind: .leafForm, line: 2), { $0.swapAt(1, 2) }),
    ("other document's text", ManifestProblem(kind: .leafForm, line: 4), { $0.swapAt(3, 6) }),
    (
      "parent folder", ManifestProblem(kind: .name, line: 2),
      { $0[1] = $0[1].replacing("documenten/", with: "../documenten/") }
    ),
    (
      "absolute", ManifestProblem(kind: .name, line: 2),
      { $0[1] = $0[1].replacing("documenten/", with: "/documenten/") }
    ),
    (
      "backslash", ManifestProblem(kind: .name, line: 2),
      { $0[1] = $0[1].replacing("documenten/", with: "documenten\\") }
    ),
    ("other ending", ManifestProblem(kind: .name, line: 2), { $0[1] = $0[1].replacing(".html", with: ".exe") }),
    ("zero byte", ManifestProblem(kind: .name, line: 2), { $0[1] = $0[1].replacing(".html", with: ".html\u{0}") }),
  ]

  @Test("A manifest of any other form is refused in its line", arguments: damage.indices)
  func refused(index: Int) {
    let (name, expected, change) = Self.damage[index]
    var lines = String(decoding: manifest([1, 2]), as: UTF8.self).split(separator: "\n").map(String.init)
    change(&lines)
    let bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
    #expect(throws: expected, "\(name)") { try read(bytes) }
  }

  @Test("A manifest that was cut anywhere but behind a leaf is refused")
  func cutAnywhere() {
    let whole = manifest([1, 2])
    var accepted: [Int] = []
    for length in 0..<whole.count where (try? read(Array(whole[..<length]))) != nil { accepted.append(length) }
    #expect(accepted == [manifest([]).count, manifest([1]).count])
  }

  @Test("No byte can be changed without another outcome")
  func everyByteCounts() throws {
    let whole = manifest([1])
    let right = try read(whole)
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1
      #expect((try? read(bytes)) != right)
    }
  }
}

/// Keeps spilled entries in memory.
private final class MemoryStore: RunStore {
  private(set) var bytes: [UInt8] = []

  func append(_ bytes: UnsafeRawBufferPointer) {
    self.bytes += bytes
  }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) {
    buffer.copyBytes(from: bytes[offset..<offset + buffer.count])
  }
}

@Suite("Sorting entries")
struct EntrySorterTests {
  @Test("Entries come out in the order of their ids, however many were spilled", arguments: [0, 1, 7, 8, 9, 1000])
  func sorts(count: Int) throws {
    var random = SeededGenerator(seed: 3)
    let numbers = (0..<count).map { UInt64($0) }.shuffled(using: &random)
    let store = MemoryStore()
    var sorter = EntrySorter(store: store, capacity: 8)
    for number in numbers { try sorter.append(entry(number)) }
    #expect(sorter.count == count)
    var sorted: [ManifestEntry] = []
    try sorter.drain { sorted.append($0) }
    #expect(sorted == (0..<count).map { entry(UInt64($0)) })
    #expect(store.bytes.isEmpty == (count < 8))
  }
}
