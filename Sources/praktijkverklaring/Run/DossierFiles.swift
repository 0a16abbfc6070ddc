import Diagnostics
import Dossiers
import Glibc
import Manifests

/// The dossiers that a command was pointed at, read from files and folders.
struct DossierFiles {
  let catalogus: Dossiercatalogus
  /// The digests of the files, for `batch.json`.
  let digests: Set<Digest>
  let diagnostics: [Diagnostic]
  /// Whether everything was read and is right.
  var isUsable: Bool { !diagnostics.contains(where: \.isError) }

  /// - Parameter paths: files, or folders in which every `.xml` file counts, also in folders within.
  init(_ paths: [String], omschrijvingen: Bool = false) throws {
    var diagnostics: [Diagnostic] = []
    var files: [Dossierbestand] = []
    var digests: Set<Digest> = []
    for path in paths {
      let found = try Self.files(below: path)
      if found.isEmpty {
        diagnostics.append(
          Diagnostic(
            RunCodes.noDossiers, at: Place(file: path),
            Bilingual(nl: "in deze map staat geen .xml-bestand", en: "this folder holds no .xml file")))
      }
      for file in found {
        let (content, digest) = try Self.read(file, omschrijvingen: omschrijvingen)
        diagnostics += content.diagnostics
        files.append(content)
        digests.insert(digest)
      }
    }
    let joined = Dossiercatalogus.joining(files)
    catalogus = joined.catalogus
    self.diagnostics = diagnostics + joined.diagnostics
    self.digests = digests
  }

  private static func files(below path: String) throws(DiskError) -> [String] {
    switch try Folder.kind(of: path) {
    case .absent: throw DiskError(.cannotOpen, path: path, number: ENOENT)
    case .file: return [path]
    case .folder:
      var files: [String] = []
      let base = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
      for name in try Folder.names(in: path) where !name.hasPrefix(".") {
        let inner = "\(base)/\(name)"
        switch try Folder.kind(of: inner) {
        case .folder: files += try Self.files(below: inner)
        case .file where name.hasSuffix(".xml") || name.hasSuffix(".XML"): files.append(inner)
        case .absent:
          // A link to nothing, or a name that is not UTF-8: better said than passed over.
          throw DiskError(.cannotOpen, path: inner, number: ENOENT)
        case .file: break
        }
      }
      return files
    }
  }

  private static func read(_ path: String, omschrijvingen: Bool) throws -> (Dossierbestand, Digest) {
    let file = try File.open(path)
    var digest = DigestStream()
    let reader = DossierReader(omschrijvingen: omschrijvingen)
    let content = try reader.read(file: path) {
      try Interruption.check()
      let bytes = try file.read(upTo: 1 << 18)
      bytes.withUnsafeBytes { digest.update($0) }
      return bytes.isEmpty ? nil : bytes
    }
    return (content, digest.finish())
  }
}
