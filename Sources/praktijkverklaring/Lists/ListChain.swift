import Diagnostics
import Manifests
import Verification

/// The lists of one key, and the key at work on the next. One key has one chain of lists: of two lists with one number
/// nobody could tell which holds. So no other run works with the key folder meanwhile, and the folder remembers what was
/// signed last.
struct ListChain<List: SignableList> {
  let key: SigningKey
  /// Nil when the key has signed none yet.
  let newest: SignedList<List>?
  private let folder: ListFolder<List>
  private let last: LastSigned
  private let lock: FolderLock

  /// The folder of the lists.
  var path: String { folder.path }

  init(_ options: ListOptions) throws {
    folder = ListFolder(options.list)
    let keys = KeyFolder(options.keys)
    // Before the lock, so that a folder that is not there is told as keys that are to be made.
    _ = try keys.verifierKey(List.role)
    try folder.demandNoBatch()
    lock = try FolderLock(keys.path)
    key = try keys.signingKey(List.role)
    newest = try folder.newest(signedBy: key.verifier)
    last = try LastSigned(of: List.role, in: keys)
    try demandLastSigned()
  }

  /// What is to be said behind the file of a key's first list; empty for others. Asked before that is published.
  func noteOnFirst() throws(DiskError) -> Bilingual {
    guard newest == nil else { return Bilingual(nl: "", en: "") }
    return try Folder.kind(of: path) == .absent
      ? Bilingual(nl: "; eerste lijst, in een nieuwe map", en: "; first list, in a new folder")
      : Bilingual(nl: "; eerste lijst", en: "; first list")
  }

  /// Signs the list that follows the newest, writes it and remembers it; answers its file.
  func publish(_ list: List) throws -> String {
    let signed = try SignedList(list, signedBy: key)
    // Before the list is published: a key folder in which nothing can be written signs nothing.
    let memory = try last.draft(ListMemory(serial: list.serial, digest: signed.digest))
    let file = try folder.publish(signed)
    try memory.putInPlace()
    return file
  }

  /// Refuses a folder that lacks the list that was signed last, or that holds another one of its number. The folder may be
  /// ahead: a run that was stopped right after it published remembers nothing.
  private func demandLastSigned() throws {
    guard let known = last.known else { return }
    let name = List.fileName(serial: known.serial)
    guard let newest, newest.list.serial >= known.serial else {
      throw Refusal(
        ListCodes.behind, at: Place(file: path),
        Bilingual(
          nl: "deze sleutel heeft \(name) al ondertekend, en die staat hier niet",
          en: "this key has signed \(name) already, which is not here"))
    }
    if let digest = try folder.digest(ofSerial: known.serial, under: newest), digest != known.digest {
      throw Refusal(
        ListCodes.behind, at: Place(file: "\(path)/\(name)"),
        Bilingual(
          nl: "deze sleutel heeft een andere \(name) ondertekend dan die bij deze lijsten hoort",
          en: "this key has signed another \(name) than the one of these lists"))
    }
  }
}
