import Archives
import Dossiers
import Manifests
import Verification

/// The keys that signed the lists of the corpus, and what they signed.
struct ListWorld {
  let status: SignedStatusList
  let statusKey: SigningKey
  let keys: SignedKeyList
  let rootKey: SigningKey

  static let shared: ListWorld = {
    do { return try ListWorld() } catch { fatalError("lists: \(error)") }
  }()

  private init() throws {
    let seal = SealedWorld.shared.key.verifier
    statusKey = try SigningKey(name: Self.name("praktijkverklaringen/status"), seed: Array(repeating: 8, count: 32))
    rootKey = try SigningKey(name: Self.name("raad.example/sleutels"), seed: Array(repeating: 9, count: 32))
    let made = "opgesteld 2026-11-23T10:00:00Z\n"
    let replaced = DocumentID(bits: 1 << 64)
    let revoked = DocumentID(bits: 2 << 64)
    let status = """
      \(statusKey.verifier.name)
      1
      vorige -
      \(made)volgende-uiterlijk 2026-12-23T10:00:00Z
      aantal 2
      \(replaced) ingetrokken 2026-11-20 vervangen vervangen-door \(revoked)
      \(revoked) ingetrokken 2026-11-21 fout-in-gegevens

      """
    let keys = """
      \(rootKey.verifier.name)
      3
      vorige 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=
      \(made)aantal 3
      zegel \(seal) vanaf 2026-01-01 school 25PW ROC Voorbeeld
      status \(statusKey.verifier) vanaf 2026-01-01 tot 2026-12-31 ingetrokken-per 2026-06-01 school 25PW ROC Voorbeeld
      tijdstempel MAgwBQIDAQIDBA== vanaf 2025-01-01 tot 2025-01-01 naam Tijd B.V.

      """
    self.status = try SignedStatusList(StatusList(text: Array(status.utf8)), signedBy: statusKey)
    self.keys = try SignedKeyList(KeyList(text: Array(keys.utf8)), signedBy: rootKey)
  }

  private static func name(_ text: String) -> KeyName {
    guard let name = KeyName(text) else { fatalError("name") }
    return name
  }
}

extension FuzzTarget {
  static func readStatusList(_ bytes: [UInt8]) {
    readList(bytes, signed: ListWorld.shared.status, by: ListWorld.shared.statusKey)
    guard let list = try? StatusList(text: bytes) else { return }
    for entry in list.entries { precondition(list.entry(for: entry.id) == entry, "a revocation that is not found") }
  }

  static func readKeyList(_ bytes: [UInt8]) {
    readList(bytes, signed: ListWorld.shared.keys, by: ListWorld.shared.rootKey)
  }

  /// Lists, bare and signed: what is read is written again as it was, and only what was signed is believed.
  private static func readList<List: SignableList>(_ bytes: [UInt8], signed: SignedList<List>, by key: SigningKey) {
    if let list = try? List(text: bytes) { precondition(list.text == bytes, "a list of another form was accepted") }
    guard let read = try? SignedList<List>(parsing: bytes) else { return }
    precondition(read.note.bytes == bytes && read.list.text == read.note.text, "a signed list of another form")
    if (try? read.signers(among: [key.verifier])) != nil { precondition(read.list == signed.list, "a forged list") }
  }

  /// ZIP files: never more than the limits, and what is read can be packed and read again.
  static func readZip(_ bytes: [UInt8]) {
    let limits = ZipLimits(fileCount: 8, byteCount: 1 << 16)
    guard let entries = try? ZipReader(limits: limits).entries(of: bytes) else { return }
    precondition(entries.count <= limits.fileCount, "too many files")
    precondition(entries.reduce(0) { $0 + $1.bytes.count } <= limits.byteCount, "too many bytes")
    var writer = ZipWriter()
    for entry in entries { writer.add(entry.name, entry.bytes) }
    let again = try? ZipReader(limits: limits).entries(of: writer.finish())
    precondition(again == entries, "files that change when they are packed")
  }
}
