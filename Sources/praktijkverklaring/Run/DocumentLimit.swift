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

extension DiskError {
  /// Whether a file of a verklaring has more bytes than it can have.
  var isOfTooLargeDocument: Bool { action == .documentTooLarge }
}

extension Bilingual {
  static let documentTooLarge = tooLarge(DocumentFile.maximumByteCount)
}
