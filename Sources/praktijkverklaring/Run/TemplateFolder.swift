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

  /// A template is smaller; more is not read into memory.
  private static let sizeLimit = 2 << 20

  /// - Parameters:
  ///   - path: nil for the built-in templates.
  ///   - checksOwnPage: whether the page is looked at also where the files are the program's own to the byte.
  init(_ path: String?, checksOwnPage: Bool = true) throws(DiskError) {
    var files: [String: [UInt8]] = [:]
    var skipped: [Diagnostic] = []
    if let path {
      for name in try Folder.names(in: path) where name.hasSuffix(".html") || name.hasSuffix(".txt") {
        let file = "\(path)/\(name)"
        do throws(DiskError) {
          files[name] = try File.contents(of: file, limit: Self.sizeLimit)
        } catch {
          // What no template may use need not stop the others; a tag that asks for it says so.
          if [TemplateSet.htmlFile, TemplateSet.txtFile].contains(name) { throw error }
          skipped.append(Diagnostic(RunCodes.skippedFile, at: Place(file: file), error.message))
        }
      }
    } else {
      files = BuiltInTemplates.files
    }
    let (set, problems) = TemplateSet.compile(
      folder: path ?? BuiltInTemplates.folder, files: files,
      isBuiltIn: !checksOwnPage && files == BuiltInTemplates.files)
    templates = set
    diagnostics = problems + skipped
    digests = files.mapValues { Digest(of: $0) }
  }
}
