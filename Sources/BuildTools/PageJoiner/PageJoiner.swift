import Foundation

/// Writes the files of a folder as Swift: `PageParts.skeleton`, `.style` and `.script`.
///
///     PageJoiner FOLDER OUTPUT
@main
enum PageJoiner {
  /// In the order in which they must stand: each folder after those that it uses.
  private static let folders = ["bytes", "crypto", "formats", "lists", "rules", "paper", "words", "page"]

  static func main() throws {
    let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
    func text(_ name: String) throws -> String { try String(contentsOf: folder.appending(path: name), encoding: .utf8) }
    let parts = try folders.flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path(percentEncoded: false))
        .filter { $0.hasSuffix(".js") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { "\(name)/\($0)" }
    }
    // One script, since the page's policy names one by its digest: every part in one scope of its own.
    let script = "\"use strict\";\n(() => {\n" + (try parts.map(text)).joined(separator: "\n") + "})();\n"
    let members = [
      ("skeleton", try text("controlepagina.html")), ("style", try text("controlepagina.css")), ("script", script),
    ]
    var source = "/// The page's own files, as text.\nenum PageParts {\n"
    for (name, text) in members { source += "static let \(name) = \(literal(text))\n" }
    try (source + "}\n").write(to: URL(filePath: CommandLine.arguments[2]), atomically: true, encoding: .utf8)
  }

  /// A string literal in which nothing is an escape.
  private static func literal(_ text: String) -> String {
    let fence = "###"
    precondition(!text.contains("\"\"\"" + fence) && !text.contains("\\" + fence), "the page may not hold \(fence)")
    return "\(fence)\"\"\"\n\(text)\n\"\"\"\(fence)"
  }
}
