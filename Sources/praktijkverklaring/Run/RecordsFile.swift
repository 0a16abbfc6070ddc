import Beoordelingen
import Diagnostics
import Glibc
import Verklaringen

/// The records of a run: a file that can be read more than once. Standard input and pipes are first kept in a file
/// without a name.
struct RecordsFile {
  /// How diagnostics call it.
  let name: String
  private let file: File
  private let initial: stat

  /// - Parameters:
  ///   - path: a file, or `-` for standard input.
  ///   - spoolFolder: where a pipe's records may be kept during the run.
  init(_ path: String, spoolFolder: String) throws {
    name = path == "-" ? "<stdin>" : path
    let source = path == "-" ? File.standardInput : try File.openStream(path)
    let kind = try source.status().st_mode & S_IFMT
    let isRegular = kind == S_IFREG
    // /dev/zero and the like never end; /dev/null does, and a terminal.
    if kind == S_IFBLK || kind == S_IFCHR && !source.isTerminal, try !source.read(upTo: 1).isEmpty {
      throw DiskError(.notAFile, path: name, number: 0)
    }
    if isRegular, path != "-" {
      file = source
    } else {
      file = try File.temporary(in: spoolFolder)
      while true {
        try source.waitForInput()
        let bytes = try source.read(upTo: 1 << 18)
        if bytes.isEmpty { break }
        try file.write(bytes)
      }
    }
    initial = try file.status()
    if let kind = OtherKind(of: try file.bytes(in: 0..<8)) {
      throw Refusal(RunCodes.noRecordsFile, at: Place(file: name), kind.message)
    }
  }

  var blocks: LineBlockReader { LineBlockReader(file) }

  /// Whether the file is still as it was when the run began.
  func isUnchanged() throws(DiskError) -> Bool {
    let now = try file.status()
    return now.st_size == initial.st_size && now.st_mtim.tv_sec == initial.st_mtim.tv_sec
      && now.st_mtim.tv_nsec == initial.st_mtim.tv_nsec
  }

  /// Copies a part of the file, as it is.
  func copy(_ range: Range<Int>, to target: File) throws(DiskError) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let count = min(1 << 18, range.upperBound - offset)
      var failure: DiskError?
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        do throws(DiskError) {
          filled = try file.read(at: offset, into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          filled = 0
          failure = error
        }
      }
      if let failure { throw failure }
      if bytes.isEmpty { return }
      try target.write(bytes)
      offset += bytes.count
    }
  }
}

/// A kind of file that is no JSON Lines throughout, by its first bytes: one error says so, and not one for each line.
private enum OtherKind {
  case wideText, compressed, spreadsheet

  init?(of start: [UInt8]) {
    func starts(_ bytes: UInt8...) -> Bool { start.starts(with: bytes) }
    let brace = UInt8(ascii: "{")
    if starts(0xFF, 0xFE) || starts(0xFE, 0xFF) || starts(brace, 0) || starts(0, brace) || starts(0, 0, 0xFE, 0xFF)
      || starts(0, 0, 0, brace)
    {
      self = .wideText
    } else if starts(0x1F, 0x8B) || starts(0x28, 0xB5, 0x2F, 0xFD) || starts(0xFD, 0x37, 0x7A, 0x58, 0x5A, 0)
      || start.starts(with: "BZh".utf8) && start.dropFirst(4).elementsEqual("1AY&".utf8)
    {
      self = .compressed
    } else if start.starts(with: "PK\u{3}\u{4}".utf8) || starts(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1) {
      self = .spreadsheet
    } else {
      return nil
    }
  }

  var message: Bilingual {
    switch self {
    case .wideText: Bilingual(nl: "dit is tekst in UTF-16 of UTF-32", en: "this is text in UTF-16 or UTF-32")
    case .compressed: Bilingual(nl: "dit bestand is gecomprimeerd", en: "this file is compressed")
    case .spreadsheet:
      Bilingual(nl: "dit is een werkblad van Excel of een zip", en: "this is a sheet of Excel or a zip")
    }
  }
}

/// What the first look at a records file tells: how many records there are, and which keys stand on more than one line.
///
/// A key that occurs twice makes every record with it refused, whatever the order of the lines, so all keys must be known
/// before the first document is made. Eight bytes a record are kept; only keys whose hashes meet are looked at whole.
struct KeyIndex {
  let recordCount: Int
  /// How many of them are this machine's part.
  let shardCount: Int
  let dubbeleSleutels: DubbeleSleutels

  init(_ records: RecordsFile, shard: Shard = .whole) throws {
    var hashes: [UInt64] = []
    var count = 0
    var shardCount = 0
    var blocks = records.blocks
    while let block = try blocks.next() {
      try Interruption.check()
      block.forEachLine { line, _, _ in
        count += 1
        if shard.contains(line) { shardCount += 1 }
        if let sleutel = sleutel(of: line) { hashes.append(spread(of: sleutel)) }
      }
    }
    recordCount = count
    self.shardCount = shardCount
    let suspects = Self.repeated(in: &hashes)
    guard !suspects.isEmpty else {
      dubbeleSleutels = DubbeleSleutels()
      return
    }
    var lines: [[UInt8]: [Int]] = [:]
    blocks = records.blocks
    while let block = try blocks.next() {
      try Interruption.check()
      block.forEachLine { line, _, _ in
        guard let sleutel = sleutel(of: line), suspects.contains(spread(of: sleutel)) else { return }
        lines[Array(sleutel), default: []].append(line.number)
      }
    }
    dubbeleSleutels = DubbeleSleutels(lines)
  }

  private static func repeated(in hashes: inout [UInt64]) -> Set<UInt64> {
    hashes.sort()
    var repeated: Set<UInt64> = []
    for index in hashes.indices.dropFirst() where hashes[index] == hashes[index - 1] { repeated.insert(hashes[index]) }
    return repeated
  }
}

/// One of several machines' part of the records: those whose key hashes to `index` modulo `count`.
struct Shard: Sendable {
  let index: UInt64
  let count: UInt64

  static let whole = Shard(index: 0, count: 1)

  /// How reports name it.
  var part: BatchPart { BatchPart(number: Int(index == 0 ? count : index), count: Int(count)) }

  func contains(_ line: RecordLine) -> Bool {
    if count == 1 { return true }
    // A line without a readable key is refused, by exactly one of the machines.
    return spread(of: sleutel(of: line) ?? line.bytes) % count == index
  }
}
