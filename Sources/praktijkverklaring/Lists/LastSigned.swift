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

  /// No such line is longer.
  private static let sizeLimit = 1 << 10

  init(of role: KeyRole, in folder: KeyFolder) throws {
    path = "\(folder.path)/\(role.rawValue).laatste"
    guard try Folder.kind(of: path) != .absent else {
      known = nil
      return
    }
    guard let memory = ListMemory(line: try File.contents(of: path, limit: Self.sizeLimit)) else {
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

extension ListMemory {
  /// - Parameter line: as `line` gives it, in exactly that form.
  fileprivate init?(line: [UInt8]) {
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: 1, omittingEmptySubsequences: false)
    guard words.count == 2, let serial = UInt64(String(decoding: words[0], as: UTF8.self)),
      1...ListHeader.maximumSerial ~= serial, let digest = Digest(hexadecimal: words[1].dropLast())
    else { return nil }
    self.init(serial: serial, digest: digest)
    guard self.line == line else { return nil }
  }

  fileprivate var line: [UInt8] { Array("\(serial) \(digest.hexadecimal)\n".utf8) }
}
