import Manifests
import Testing

@Suite("Merging entries")
struct EntryMergerTests {
  private static func entry(_ bits: Int) -> ManifestEntry {
    let digest = Digest(of: [])
    return ManifestEntry(id: DocumentID(bits: UInt128(bits)), html: digest, json: digest, txt: digest)
  }

  /// What comes out of sorted sources, as (id, source).
  private static func merged(_ sources: [[Int]]) -> [[Int]] {
    var rests = sources.map { $0[...] }
    var merger = EntryMerger()
    for source in rests.indices { if let bits = rests[source].popFirst() { merger.insert(entry(bits), from: source) } }
    var result: [[Int]] = []
    while let head = merger.first {
      result.append([Int(head.entry.id.bits), head.source])
      merger.removeFirst(next: rests[head.source].popFirst().map(entry))
    }
    return result
  }

  @Test("Nothing comes of no sources and of empty ones")
  func empty() {
    #expect(Self.merged([]).isEmpty)
    #expect(Self.merged([[], [], []]).isEmpty)
  }

  @Test("Where two sources have one id, the one with the lower number comes first")
  func ties() {
    #expect(Self.merged([[5, 7], [5], [1, 5]]) == [[1, 2], [5, 0], [5, 1], [5, 2], [7, 0]])
  }

  @Test("Any entries, spread over any number of sources, come out in order", arguments: 1...40)
  func anySpread(count: Int) {
    var state = UInt64(count)
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var sources: [[Int]] = Array(repeating: [], count: count)
    for _ in 0..<random(300) { sources[random(count)].append(random(100)) }
    sources = sources.map { $0.sorted() }
    let expected = sources.enumerated().flatMap { source, all in all.map { [$0, source] } }
    #expect(Self.merged(sources) == expected.sorted { $0.lexicographicallyPrecedes($1) })
  }
}
