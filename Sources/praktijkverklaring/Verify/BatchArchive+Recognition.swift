import Archives
import Diagnostics
import Manifests
import Verification

extension BatchArchive {
  private static let compressedEndings = [
    ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".tzst",
  ]

  /// Whether a file is meant as an archive of a batch: by its name, or by what it begins with. Nothing that a manifest
  /// could list is.
  static func isOne(_ path: String) throws(DiskError) -> Bool {
    let name = splitPath(path).name
    if documentFileName(name.utf8) != nil || name == batchFileName { return false }
    if name.lowercased().hasSuffix(PackName.ending) || isNamedCompressed(name) { return true }
    return TarReader.isBeginning(try File.open(path).bytes(in: 0..<TarReader.beginningLength))
  }

  private static func isNamedCompressed(_ name: String) -> Bool {
    compressedEndings.contains { name.lowercased().hasSuffix($0) }
  }

  /// Ends a command that works on the folder of a batch where it is given an archive.
  static func demandNone(at path: String) throws {
    guard try Folder.kind(of: path) == .file, try isOne(path) else { return }
    let file = path.shellQuoted
    throw Refusal(
      RunCodes.packedBatch, at: Place(file: path),
      Bilingual(
        nl: "dit is een archief en geen map; pak het eerst uit: tar -xf \(file)",
        en: "this is an archive and no folder; unpack it first: tar -xf \(file)"))
  }

  /// The verdict on an archive.
  static func verify(_ path: String, _ context: VerifyContext) async throws -> Verdict {
    do {
      if isNamedCompressed(splitPath(path).name) { throw TarProblem.compressed }
      let archive = try BatchArchive(path)
      // Somebody's archive of other things.
      if !archive.hasDocuments, archive.kind(of: manifestFileName) == .absent {
        return context.verdict(path, .notAVerklaring)
      }
      return try await BatchVerifier(archive, context: context).verify()
    } catch let problem as TarProblem {
      context.print(Diagnostic(VerifyCodes.archiveForm, at: Place(file: path), problem.message))
      return context.verdict(path, .couldNotCheck)
    }
  }
}
