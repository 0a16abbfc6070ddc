import Diagnostics
import Manifests
import Verklaringen

/// A folder with templates, or the built-in ones, compiled.
struct TemplateFolder {
  /// Nil when there is an error among the diagnostics.
  let templates: TemplateSet?
  let diagnostics: [Diagnostic]
  /// The digests of the files by name, for `batch.json`.
  let digests: [String: Digest]

  /// - Parameter path: nil for the built-in templates.
  init(_ path: String?) throws(DiskError) {
    var files: [String: [UInt8]] = [:]
    if let path {
      for name in try Folder.names(in: path) where name.hasSuffix(".html") || name.hasSuffix(".txt") {
        files[name] = try File.contents(of: "\(path)/\(name)")
      }
    } else {
      files = BuiltInTemplates.files
    }
    (templates, diagnostics) = TemplateSet.compile(
      folder: path ?? BuiltInTemplates.folder, files: files, isBuiltIn: path == nil)
    digests = files.mapValues { Digest(of: $0) }
  }
}
