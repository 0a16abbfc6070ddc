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
  /// What is said of a verklaring that says too much for a QR code.
  static let tooLongForQR = Bilingual(
    nl: "past niet in een QR-code (namen en plaatsen zijn te lang); de verklaring is zonder gemaakt",
    en: "does not fit into a QR code (names and places are too long); the verklaring was made without")

  /// What is said of such a file.
  static let documentTooLarge = Bilingual(
    nl: "is groter dan \(DocumentFile.maximumByteCount >> 20) MiB",
    en: "is larger than \(DocumentFile.maximumByteCount >> 20) MiB")
}
