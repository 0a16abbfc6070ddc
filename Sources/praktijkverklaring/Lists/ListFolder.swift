import Diagnostics
import Glibc
import Manifests
import Verification

/// A folder of signed lists that is published as it is: `status-0001`, `status-0002` and on, each naming the one before it.
struct ListFolder<List: SignableList> {
  let path: String

  init(_ path: String) {
    self.path = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
  }

  private func file(_ serial: UInt64) -> String { "\(path)/\(List.fileName(serial: serial))" }

  /// The list with the highest number, with its file; nil when there is none yet. Its file must have its own number for a
  /// name, and the file before it, where it is kept, must be the one that it names.
  func newest() throws -> (file: String, signed: SignedList<List>)? {
    guard try Folder.kind(of: path) != .absent else { return nil }
    guard let serial = try Folder.names(in: path).compactMap(List.serial(inFileName:)).max() else { return nil }
    let file = file(serial)
    let signed = try Self.read(file)
    guard signed.list.serial == serial else {
      throw Refusal(
        ListCodes.fileName, at: Place(file: file, line: 2, column: 1),
        Bilingual(
          nl: "dit is lijst \(signed.list.serial); haar bestand heet \(List.fileName(serial: signed.list.serial))",
          en: "this is list \(signed.list.serial); its file is called \(List.fileName(serial: signed.list.serial))"))
    }
    try demandChain(signed, file)
    return (file, signed)
  }

  /// The newest list, when `key` signed it in its own name; nil when there is none yet.
  func newest(signedBy key: VerifierKey) throws -> SignedList<List>? {
    guard let (file, signed) = try newest() else { return nil }
    do throws(SealProblem) {
      _ = try signed.signers(among: [key])
    } catch {
      throw Refusal(ListCodes.signature, at: Place(file: file), error.listMessage)
    }
    return signed
  }

  /// Refuses the folder of a batch: what is published would be what may not be, or the lists would stand where nobody looks.
  func demandNoBatch() throws {
    guard try Folder.kind(of: path) == .folder,
      try Folder.kind(of: "\(path)/\(manifestFileName)") != .absent
    else { return }
    throw Refusal(
      ListCodes.batchFolder, at: Place(file: path),
      Bilingual(
        nl: "dit is een partij (er staat een \(manifestFileName)); geef bij --list een eigen map voor lijsten",
        en: "this is a batch (it holds \(manifestFileName)); give --list a folder of its own for lists"))
  }

  /// The digest of the list with a number, by the newest list or by its own file; nil when neither tells.
  func digest(ofSerial serial: UInt64, under newest: SignedList<List>?) throws(DiskError) -> Digest? {
    guard let newest, serial <= newest.list.serial else { return nil }
    if serial == newest.list.serial { return newest.digest }
    if serial + 1 == newest.list.serial { return newest.list.previous }
    guard try Folder.kind(of: file(serial)) != .absent else { return nil }
    return Digest(of: try File.contents(of: file(serial), limit: signedListMaximumByteCount))
  }

  /// Writes the list that follows the newest, whole, under its number; answers its file.
  ///
  /// - Throws: `Refusal` when another run has put a list there, since that one is not in ours.
  func publish(_ signed: SignedList<List>) throws -> String {
    let isNew = try Folder.kind(of: path) == .absent
    if isNew { try Folder.create(path) }
    // Only an empty folder goes.
    defer { if isNew { rmdir(path) } }
    let file = file(signed.list.serial)
    guard try File.place(signed.note.bytes, at: file) else {
      throw Refusal(
        ListCodes.taken, at: Place(file: file),
        Bilingual(
          nl: "een andere run heeft ondertussen deze lijst gemaakt", en: "another run has made this list meanwhile"))
    }
    if isNew { try Folder(splitPath(path).folder).synchronize() }
    return file
  }

  private func demandChain(_ signed: SignedList<List>, _ file: String) throws {
    guard let previous = signed.list.previous else { return }
    let before = self.file(signed.list.serial - 1)
    guard try Folder.kind(of: before) != .absent else { return }
    guard Digest(of: try File.contents(of: before, limit: signedListMaximumByteCount)) == previous else {
      let name = List.fileName(serial: signed.list.serial - 1)
      throw Refusal(
        ListCodes.chain, at: Place(file: file, line: 3, column: 1),
        Bilingual(
          nl: "deze lijst volgt op een ander bestand dan de \(name) die hier staat",
          en: "this list follows another file than the \(name) that stands here"))
    }
  }

  /// The list in a file, or the newest of a folder; nobody may believe it yet.
  static func newest(at path: String) throws -> (file: String, signed: SignedList<List>) {
    guard try Folder.kind(of: path) == .folder else { return (path, try read(path)) }
    if let newest = try Self(path).newest() { return newest }
    throw Refusal(
      ListCodes.noList, at: Place(file: path),
      Bilingual(
        nl: "hier staat geen bestand \(List.fileName(serial: 1))",
        en: "there is no file \(List.fileName(serial: 1)) here"))
  }

  /// The list in a file; nobody may believe it yet.
  static func read(_ file: String) throws -> SignedList<List> {
    let bytes = try File.contents(of: file, limit: signedListMaximumByteCount)
    do throws(SignedListProblem) {
      return try SignedList(parsing: bytes)
    } catch {
      throw Refusal(ListCodes.form, at: error.place(in: file), error.message)
    }
  }
}

extension SealProblem {
  /// Why a list is not one of the key that its folder belongs to.
  fileprivate var listMessage: Bilingual {
    switch self {
    case .signature(.bad):
      Bilingual(
        nl: "de handtekening past niet bij de tekst: een van beide is veranderd",
        en: "the signature does not fit the text: one of them was changed")
    case .signature(.noKnownKey), .otherOrigin:
      Bilingual(nl: "niet ondertekend met de sleutel in --keys", en: "not signed with the key in --keys")
    }
  }
}
