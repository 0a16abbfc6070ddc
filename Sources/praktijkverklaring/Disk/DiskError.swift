import Diagnostics
import Glibc

/// The world failed: a file could not be read or written. It ends the command with exit status 2.
struct DiskError: Error {
  /// What was tried.
  let action: Bilingual
  let path: String
  /// `errno`, or 0 when the system gave none.
  let number: Int32

  /// Whether the file has more bytes than its reader takes.
  let isTooLarge: Bool

  init(_ action: Bilingual, path: String, number: Int32 = errno) {
    self.init(action, path, number, isTooLarge: false)
  }

  private init(_ action: Bilingual, _ path: String, _ number: Int32, isTooLarge: Bool) {
    self.action = action
    self.path = path
    self.number = number
    self.isTooLarge = isTooLarge
  }

  /// A file of more than `limit` bytes.
  static func tooLarge(_ limit: Int, path: String) -> DiskError {
    let action = Bilingual(
      nl: "is groter dan \(limit >> 20) MiB; dat kan geen bestand van deze soort zijn",
      en: "is larger than \(limit >> 20) MiB; that can be no file of this kind")
    return DiskError(action, path, 0, isTooLarge: true)
  }

  /// Whether something else than an ordinary file stands where one should.
  var isNotAFile: Bool { number == EISDIR || action == .notAFile }

  /// One sentence: what was tried, on what, and why it failed.
  var message: Bilingual {
    guard number != 0 else { return action }
    let reason = Self.reason(number)
    return Bilingual(nl: "\(action.nl): \(reason.nl)", en: "\(action.en): \(reason.en)")
  }

  private static func reason(_ number: Int32) -> Bilingual {
    switch number {
    case ENOENT: Bilingual(nl: "het bestand of de map bestaat niet", en: "no such file or folder")
    case EACCES, EPERM: Bilingual(nl: "geen toestemming", en: "permission denied")
    case EISDIR: Bilingual(nl: "dit is een map", en: "this is a folder")
    case ENOTDIR: Bilingual(nl: "dit is geen map", en: "this is not a folder")
    case EEXIST, ENOTEMPTY: Bilingual(nl: "er staat al iets", en: "something is there already")
    case ENOSPC, EDQUOT: Bilingual(nl: "de schijf is vol", en: "the disk is full")
    case EFBIG: Bilingual(nl: "het bestand wordt te groot", en: "the file grows too large")
    case EROFS: Bilingual(nl: "de schijf is alleen te lezen", en: "the disk is read-only")
    case EMFILE, ENFILE:
      Bilingual(
        nl: "te veel open bestanden; verhoog de grens (ulimit -n)",
        en: "too many open files; raise the limit (ulimit -n)")
    case EBADF: Bilingual(nl: "het is gesloten", en: "it is closed")
    case ENAMETOOLONG: Bilingual(nl: "de naam is te lang", en: "the name is too long")
    case ELOOP: Bilingual(nl: "te veel verwijzingen", en: "too many links")
    case EPIPE: Bilingual(nl: "wie het las, is weg", en: "its reader went away")
    case EIO: Bilingual(nl: "de schijf geeft een fout", en: "the disk reports an error")
    default:
      {
        let text = String(cString: strerror(number))
        return Bilingual(nl: text, en: text)
      }()
    }
  }
}
