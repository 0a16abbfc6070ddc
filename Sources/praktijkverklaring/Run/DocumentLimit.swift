import Diagnostics
import Manifests
import Verification
import Verklaringen

// No file of a verklaring is made, bundled or read that `verify` would not read.

extension VerklaringRenderer {
  /// Whether one of the files that were rendered last has more bytes than a file of a verklaring can have.
  var hasTooLargeFile: Bool {
    Rendition.allCases.contains { self[$0].count > DocumentFile.maximumByteCount }
  }
}

extension Bilingual {
  /// What is said of such a file.
  static let documentTooLarge = Bilingual(
    nl: "is groter dan \(DocumentFile.maximumByteCount >> 20) MiB",
    en: "is larger than \(DocumentFile.maximumByteCount >> 20) MiB")
}
