import Diagnostics
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

  /// What is remembered of the lists of `key`; nil when that is nothing.
  ///
  /// - Throws: when something is there that cannot be read: then an old list could pass for a new one.
  func memory(of key: VerifierKey) throws(DiskError) -> ListMemory? {
    guard let file = file(of: key), try Folder.kind(of: file) != .absent else { return nil }
    guard let memory = ListMemory(line: try File.contents(of: file, limit: ListMemory.lineLimit)) else {
      throw DiskError(
        Bilingual(
          nl: "is niet wat dit programma van een lijst onthoudt; haal het weg als u de lijst vertrouwt",
          en: "is not what this program remembers of a list; take it away if you trust the list"),
        path: file, number: 0)
    }
    return memory
  }

  /// Remembers a list, unless a newer one is remembered. What cannot be written is not remembered: checking a document
  /// does not fail for that.
  ///
  /// - Returns: whether it will be remembered.
  func remember(_ memory: ListMemory, of key: VerifierKey) -> Bool {
    guard let path, let file = file(of: key) else { return false }
    Self.makeFolders(path)
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return false }
    defer { close(folder) }
    // Of two runs at once the newer list stays, whichever came first.
    guard flock(folder, LOCK_EX) == 0 else { return false }
    do {
      if let known = try self.memory(of: key), known.serial >= memory.serial { return true }
      try File.put(memory.line, at: file)
      return true
    } catch {
      return false
    }
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
