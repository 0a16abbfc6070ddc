import Glibc
import Manifests
import Verification

/// What this machine remembers of signed lists: for each key the highest serial that it has seen, so that an older list
/// is known for one. One small text file a key, in the user's own folder; it holds nothing of any document.
struct ListMemoryFolder {
  /// Nil when there is no place to remember in.
  let path: String?

  /// `$XDG_STATE_HOME/praktijkverklaring`, by default `~/.local/state/praktijkverklaring` (XDG Base Directory).
  static var ofUser: ListMemoryFolder {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let state = variable("XDG_STATE_HOME") ?? variable("HOME").map { "\($0)/.local/state" }
    return ListMemoryFolder(path: state.map { "\($0)/praktijkverklaring" })
  }

  /// What is remembered of the lists of `key`; a file of another form is as none.
  func memory(of key: VerifierKey) -> ListMemory? {
    guard let file = file(of: key), let bytes = try? File.contents(of: file, limit: 1 << 12) else { return nil }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "\n" })
    guard words.count == 2, let serial = UInt64(words[0]), let digest = Digest(hexadecimal: words[1].utf8) else {
      return nil
    }
    return ListMemory(serial: serial, digest: digest)
  }

  /// Remembers a list. What cannot be written is not remembered: checking a document does not fail for that.
  ///
  /// - Returns: whether it will be remembered.
  @discardableResult
  func remember(_ memory: ListMemory, of key: VerifierKey) -> Bool {
    if let known = self.memory(of: key), known.serial >= memory.serial { return true }
    guard let path, let file = file(of: key) else { return false }
    Self.makeFolders(path)
    let draft = "\(file).\(getpid())"
    unlink(draft)
    defer { unlink(draft) }
    do {
      try File.create(draft, mode: 0o600).write(Array("\(memory.serial) \(memory.digest.hexadecimal)\n".utf8))
    } catch {
      return false
    }
    return rename(draft, file) == 0
  }

  /// The name holds the key's own digest, since a key id is quickly imitated.
  private func file(of key: VerifierKey) -> String? {
    path.map { "\($0)/lijst-\(Digest(of: Array(key.description.utf8)).hexadecimal)" }
  }

  private static func makeFolders(_ path: String) {
    var current = ""
    for part in path.split(separator: "/") {
      current += "/\(part)"
      mkdir(current, 0o700)
    }
  }
}
