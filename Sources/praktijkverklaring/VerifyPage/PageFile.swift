import Controlepagina
import Diagnostics
import Glibc

/// Where a verification page goes: an earlier page there is replaced whole, anything else is left alone.
struct PageFile {
  private let path: String

  init(_ path: String) {
    self.path = path
  }

  func put(_ bytes: [UInt8]) throws {
    let lock = try FolderLock(splitPath(path).folder)
    defer { withExtendedLifetime(lock) {} }
    guard try isFree() else {
      throw Refusal(
        PageBuildCodes.otherFile, at: Place(file: path),
        Bilingual(
          nl: "hier staat al iets dat geen controlepagina is; het wordt niet overschreven",
          en: "something that is no verification page is here already; it is not overwritten"))
    }
    try File.put(bytes, at: path)
    // A web server is another user, whatever the umask; a disk that has no modes is no reason to fail.
    chmod(path, 0o644)
  }

  /// Whether nothing is there, or an earlier page.
  private func isFree() throws(DiskError) -> Bool {
    switch try Folder.kind(of: path) {
    case .absent: true
    case .folder: false
    case .file: try File.open(path).read(upTo: Controlepagina.opening.count) == Controlepagina.opening
    }
  }
}
