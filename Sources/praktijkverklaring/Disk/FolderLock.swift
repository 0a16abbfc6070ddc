import Diagnostics
import Glibc

/// Keeps two runs that change one folder apart, for as long as it is held.
final class FolderLock {
  private let descriptor: Int32

  /// - Throws: at once, when another run holds it.
  init(_ path: String) throws(DiskError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.cannotOpen, path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .busy(path) }
  }

  deinit {
    close(descriptor)
  }
}

extension DiskError {
  static func busy(_ path: String) -> DiskError {
    DiskError(
      Bilingual(
        nl: "een andere run is bezig met deze map; wacht tot die klaar is",
        en: "another run is busy with this folder; wait until it is done"),
      path: path, number: 0)
  }
}
