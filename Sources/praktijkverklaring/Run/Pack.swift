import Archives
import Diagnostics
import Dossiers
import Glibc
import Manifests
import Verification

/// The one archive that a run makes in place of a folder with three files a document. It stands in the folder of the run
/// until it is whole.
final class Pack {
  /// Its name there.
  static let draftName = "partij.tar"

  private let name: PackName
  private let time: Int
  private let writer: TarWriter
  private let file: File
  /// What is too little to be written by itself.
  private var pending: [UInt8] = []

  private static let blockLength = 1 << 20

  /// - Parameter day: the time of every file is the beginning of this day, in UTC.
  init(_ name: PackName, in staging: StagingFolder, day: Datum) throws(DiskError) {
    self.name = name
    time = Int(Moment(startOf: day).seconds)
    writer = TarWriter(below: name.folder, time: time)
    // Errors name what the caller asked for: nobody knows the draft.
    file = try File.create("\(staging.path)/\(Self.draftName)", mode: 0o600, as: name.path)
    // Whoever unpacks it has a folder that only they can enter, as a batch's is.
    writer.appendFolder(mode: 0o700, to: &pending)
    TarWriter(below: "\(name.folder)/\(documentFolder)", time: time).appendFolder(mode: 0o755, to: &pending)
  }

  /// Where workers put documents.
  var documents: DocumentSink { .archive(TarWriter(below: "\(name.folder)/\(documentFolder)", time: time)) }

  /// Writes members that a worker made.
  func append(_ members: [UInt8]) throws(DiskError) {
    if members.isEmpty { return }
    try flush()
    try file.write(members)
  }

  /// Adds a file.
  func add(_ name: String, _ contents: [UInt8]) throws(DiskError) {
    contents.withUnsafeBytes { writer.append($0, as: Array(name.utf8)[...], to: &pending) }
    if pending.count >= Self.blockLength { try flush() }
  }

  /// Adds what stands beside the documents of a batch, from the folder of the run, and the end.
  func finish(with folder: String) throws {
    let names = [
      batchFileName, manifestFileName, checkpointBodyFileName, checkpointFileName, refusedFileName, reportFileName,
    ]
    for name in names where try Folder.kind(of: "\(folder)/\(name)") == .file { try add(name, from: folder) }
    writer.appendEnd(to: &pending)
    try flush()
  }

  /// Puts the archive in its place, unless something stands there.
  func publish(from staging: StagingFolder) throws(DiskError) {
    try staging.publish(file, named: Self.draftName)
  }

  private func add(_ name: String, from folder: String) throws {
    let source = try File.open("\(folder)/\(name)")
    let byteCount = Int(try source.status().st_size)
    guard byteCount <= TarWriter.maximumByteCount else { throw DiskError(.cannotWrite, path: file.path, number: EFBIG) }
    writer.appendHeader(
      of: Array(name.utf8)[...], byteCount: byteCount, mode: name == refusedFileName ? 0o600 : 0o644, to: &pending)
    var copied = 0
    while copied < byteCount {
      try Interruption.check()
      let bytes = try source.read(upTo: min(Self.blockLength, byteCount - copied))
      if bytes.isEmpty { throw DiskError(.cannotRead, path: source.path, number: 0) }
      copied += bytes.count
      pending += bytes
      if pending.count >= Self.blockLength { try flush() }
    }
    writer.appendFilling(behind: byteCount, to: &pending)
  }

  private func flush() throws(DiskError) {
    if pending.isEmpty { return }
    try file.write(pending)
    pending.removeAll(keepingCapacity: true)
  }
}

/// The path of an archive to make, with a name by which a folder can be called too.
struct PackName {
  let path: String
  /// The folder that everything in the archive is below: its name without its ending, so that who unpacks it has one
  /// folder.
  let folder: String

  static let ending = ".tar"
  private static let maximumByteCount = 100

  init(_ path: String) throws {
    let name = splitPath(path).name
    let folder = name.dropLast(Self.ending.count)
    // By a colon tar takes what stands before it for a machine, and a backslash separates folders on Windows.
    let isPossible = name.utf8.allSatisfy { (0x20...0x7E).contains($0) && ![0x2F, 0x3A, 0x5C].contains($0) }
    guard isPossible, name.utf8.count <= Self.maximumByteCount, name.hasSuffix(Self.ending),
      !["", ".", ".."].contains(folder), !folder.hasPrefix("-")
    else {
      throw Refusal(
        RunCodes.packName, at: Place(file: path),
        Bilingual(
          nl:
            "zo kan een archief niet heten; verwacht: een naam op .tar, van hoogstens \(Self.maximumByteCount) gewone tekens",
          en:
            "an archive cannot have that name; expected: a name in .tar, of at most \(Self.maximumByteCount) plain characters"
        ))
    }
    self.path = path
    self.folder = String(folder)
  }
}
