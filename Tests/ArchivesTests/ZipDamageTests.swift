import Archives
import TestSupport
import Testing

@Suite("Damaged ZIP files")
struct ZipDamageTests {
  private static let kinds = [
    "z.writestr('een.txt', 'hallo')\nz.writestr('map/twee.txt', 'regel ' * 20)",
    "z.writestr('een.txt', 'hallo ' * 9, zipfile.ZIP_DEFLATED)\nz.writestr('map/', '')\nz.writestr('map/twee.txt', 'b')",
    """
    z.fp.seekable = lambda: False
    z._seekable = False
    for name in ['een.txt', 'twee.txt']:
      with z.open(info(name, compress_type=zipfile.ZIP_DEFLATED), 'w') as out: out.write(b'stroom ' * 9)
    """,
  ]

  @Test("No part of a ZIP file from its beginning is a ZIP file", arguments: kinds)
  func truncated(script: String) throws {
    let whole = try zipFile(python: script)
    for count in 0..<whole.count {
      #expect(problem(Array(whole[..<count])) != nil, "\(count) bytes of \(whole.count)")
    }
  }

  @Test("With any one bit turned, a ZIP file is refused or says the same", arguments: kinds)
  func flipped(script: String) throws {
    let whole = try zipFile(python: script)
    let entries = try generous.entries(of: whole)
    var refused = 0
    for index in whole.indices {
      for bit in 0..<8 {
        var changed = whole
        changed[index] ^= 1 << bit
        do throws(ZipProblem) {
          #expect(try generous.entries(of: changed) == entries, "byte \(index), bit \(bit)")
        } catch {
          refused += 1
        }
      }
    }
    // Times, versions and attributes may be anything.
    #expect(refused > whole.count * 8 / 2)
  }

  @Test("Any bytes and any mixture of pieces are refused or read, and never more than the limits")
  func mixtures() throws {
    var random = SeededGenerator(seed: 11)
    let sources = try Self.kinds.map { try zipFile(python: $0) }
    let reader = ZipReader(limits: ZipLimits(fileCount: 4, byteCount: 4096))
    var read = 0
    for _ in 0..<20_000 {
      var bytes = sources.randomElement(using: &random) ?? []
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let start = Int.random(in: 0...bytes.count, using: &random)
        let end = min(bytes.count, start + Int.random(in: 0...8, using: &random))
        let other = sources.randomElement(using: &random) ?? []
        let from = Int.random(in: 0...other.count, using: &random)
        bytes.replaceSubrange(start..<end, with: other[from..<min(other.count, from + end - start)])
      }
      guard let entries = try? reader.entries(of: bytes) else { continue }
      read += 1
      #expect(entries.count <= 4 && entries.reduce(0) { $0 + $1.bytes.count } <= 4096)
    }
    #expect(read > 1000)
  }
}
