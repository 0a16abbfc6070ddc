/// The page's own files, as text.
enum PageParts {
  static let skeleton = text(PackageResources.controlepagina_html)
  static let style = text(PackageResources.controlepagina_css)

  /// One script, since the page's policy names one by its digest: every part in one scope of its own.
  static let script = "\"use strict\";\n(() => {\n" + parts.map(text).joined(separator: "\n") + "})();\n"

  /// In the order in which they must stand: each folder after those that it uses.
  private static let parts: [[UInt8]] = [
    PackageResources.hex_js
  ]

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
