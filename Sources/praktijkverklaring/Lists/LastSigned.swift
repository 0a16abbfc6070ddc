import Diagnostics
import Manifests
import Verification

/// What a key folder remembers of the lists that its key signed: the last one, as `SERIAL SHA-256` in one line of
/// `status.laatste` or `sleutels.laatste`. The folder of the lists may be an older copy; the key must not sign a second
/// list of one number for that.
struct LastSigned {
  private let path: String
  /// Nil when nothing is known: the key has signed no list, or did so before this was kept.
  let known: ListMemory?

  init(of role: KeyRole, in folder: KeyFolder) throws {
    path = "\(folder.path)/\(role.rawValue).laatste"
    guard try Folder.kind(of: path) != .absent else {
      known = nil
      return
    }
    guard let memory = ListMemory(line: try File.contents(of: path, limit: ListMemory.lineLimit)) else {
      throw Refusal(
        ListCodes.lastSignedForm, at: Place(file: path),
        Bilingual(nl: "dit is geen regel met volgnummer en SHA-256", en: "this is no line with a serial and a SHA-256"))
    }
    known = memory
  }

  /// Writes what is to be remembered, for when the list is published.
  func draft(_ memory: ListMemory) throws(DiskError) -> FileDraft {
    try FileDraft(memory.line, for: path, mode: 0o600)
  }
}
