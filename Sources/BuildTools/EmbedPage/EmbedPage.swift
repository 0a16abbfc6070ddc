import Foundation
import PackagePlugin

/// Has the files of `Pagina/` joined to one Swift file before `Controlepagina` is compiled. SwiftPM's own embedding writes
/// arrays of numbers, which the compiler needs minutes for.
@main
struct EmbedPage: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = target.directoryURL.appending(path: "Pagina", directoryHint: .isDirectory)
    let output = context.pluginWorkDirectoryURL.appending(path: "PageParts.swift")
    let paths = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (paths?.compactMap { $0 as? URL } ?? []).filter { !$0.pathExtension.isEmpty }
    return [
      .buildCommand(
        displayName: "Joining the parts of the verification page",
        executable: try context.tool(named: "PageJoiner").url,
        arguments: [folder.path(percentEncoded: false), output.path(percentEncoded: false)],
        inputFiles: files, outputFiles: [output])
    ]
  }
}
