import Diagnostics
import Glibc

extension File {
  /// Writes a file that is not there yet, whole or not at all. One with the same bytes is left as it is.
  static func publish(_ bytes: [UInt8], at path: String, mode: mode_t) throws(DiskError) {
    if try place(bytes, at: path, mode: mode) { return }
    if try Folder.kind(of: path) == .file, try contents(of: path) == bytes { return }
    throw DiskError(
      Bilingual(
        nl: "bestaat al met andere inhoud en wordt niet overschreven",
        en: "exists already with other content and is not overwritten"), path: path, number: 0)
  }

  /// Writes a file that is not there yet, whole or not at all; whatever stands there is left as it is.
  ///
  /// - Returns: whether it was written.
  static func place(_ bytes: [UInt8], at path: String, mode: mode_t = 0o644) throws(DiskError) -> Bool {
    let file = try NewFile(at: path, mode: mode)
    try file.content.write(bytes)
    return try file.publish()
  }
}
