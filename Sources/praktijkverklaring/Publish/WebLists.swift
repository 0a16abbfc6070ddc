import Diagnostics
import Manifests
import Verification

/// The status lists in a web root: every `status-NNNN`, and `status`, which is the newest of them. They are one chain, of
/// one key's name, to which lists are only added.
struct WebLists {
  private let root: WebRoot
  private var digests: [UInt64: Digest] = [:]
  /// The name of the key whose lists these are, once it was read.
  private var knownOrigin: KeyName?
  private(set) var newest: (serial: UInt64, bytes: [UInt8])?

  /// The file that holds the newest list.
  static let newestFileName = "status"

  init(_ root: WebRoot) {
    self.root = root
  }

  /// Puts the lists there that `paths` names: files, and folders of them.
  mutating func put(_ paths: [String]) throws {
    let files = try paths.flatMap { try Self.lists($0) }.sorted { ($0.serial, $0.path) < ($1.serial, $1.path) }
    for file in files {
      try Interruption.check()
      try put(file.path, serial: file.serial)
    }
    guard let newest else { return }
    try demandNewest(newest.serial)
    try root.put(newest.bytes, as: Self.newestFileName)
  }

  private static func lists(_ path: String) throws -> [(path: String, serial: UInt64)] {
    guard try Folder.kind(of: path) == .folder else {
      return [(path, try ListFolder<StatusList>.read(path).list.serial)]
    }
    // What the folder's own commands demand of it.
    guard try ListFolder<StatusList>(path).newest() != nil else {
      throw Refusal(
        ListCodes.noList, at: Place(file: path),
        Bilingual(
          nl: "in deze map staat geen statuslijst (status-0001)", en: "this folder holds no status list (status-0001)"))
    }
    return try Folder.names(in: path).compactMap { name in
      StatusList.serial(inFileName: name).map { ("\(path.droppingFinalSlash)/\(name)", $0) }
    }
  }

  private mutating func put(_ path: String, serial: UInt64) throws {
    let bytes = try File.contents(of: path, limit: signedListMaximumByteCount)
    let name = StatusList.fileName(serial: serial)
    let there = try root.contents(of: name, limit: signedListMaximumByteCount)
    // There may be hundreds of old ones, which were looked at when they were put there.
    if there != bytes {
      try demand(try ListFolder<StatusList>.read(path), serial, path)
      if there != nil { throw contradiction(path, name) }
      try root.put(bytes, as: name)
    }
    digests[serial] = Digest(of: bytes)
    newest = (serial, bytes)
  }

  /// Demands that a list is the one that its name says, of the same key's name as those that are there, and their successor.
  private mutating func demand(_ signed: SignedStatusList, _ serial: UInt64, _ path: String) throws {
    guard signed.list.serial == serial else {
      let name = StatusList.fileName(serial: signed.list.serial)
      throw Refusal(
        ListCodes.fileName, at: Place(file: path, line: 2, column: 1),
        Bilingual(
          nl: "dit is lijst \(signed.list.serial); haar bestand heet \(name)",
          en: "this is list \(signed.list.serial); its file is called \(name)"))
    }
    guard try origin() ?? signed.list.origin == signed.list.origin else {
      throw Refusal(
        PublishCodes.otherLists, at: Place(file: path, line: 1, column: 1),
        Bilingual(
          nl: "in deze webmap staan lijsten van een andere naam", en: "this web root has lists of another name"))
    }
    knownOrigin = signed.list.origin
    if serial > 1, let before = try digestBefore(serial), before != signed.list.previous {
      let name = StatusList.fileName(serial: serial - 1)
      throw Refusal(
        ListCodes.chain, at: Place(file: path, line: 3, column: 1),
        Bilingual(
          nl: "deze lijst volgt op een andere \(name) dan die er staat",
          en: "this list follows another \(name) than the one that is there"))
    }
  }

  /// Whose lists are there; nil when there are none yet.
  private func origin() throws(DiskError) -> KeyName? {
    if let knownOrigin { return knownOrigin }
    let newest = try root.contents(of: Self.newestFileName, limit: signedListMaximumByteCount)
    return newest?.split(separator: UInt8(ascii: "\n"), maxSplits: 1).first.flatMap { KeyName($0) }
  }

  /// The digest of the list before, when it is known.
  private func digestBefore(_ serial: UInt64) throws(DiskError) -> Digest? {
    if let digest = digests[serial - 1] { return digest }
    let name = StatusList.fileName(serial: serial - 1)
    return try root.contents(of: name, limit: signedListMaximumByteCount).map { Digest(of: $0) }
  }

  /// Whoever saw the list that is there would call an older one out.
  private func demandNewest(_ serial: UInt64) throws {
    let newer = try Folder.names(in: root.path).compactMap { StatusList.serial(inFileName: $0) }.max() ?? 0
    guard newer > serial else { return }
    throw Refusal(
      PublishCodes.olderLists, at: Place(file: "\(root.path)/\(StatusList.fileName(serial: newer))"),
      Bilingual(
        nl: "deze lijst staat er al, en de nieuwste in --status is \(serial)",
        en: "this list is there already, and the newest in --status is \(serial)"))
  }

  private func contradiction(_ path: String, _ name: String) -> Refusal {
    Refusal(
      PublishCodes.contradiction, at: Place(file: path),
      Bilingual(
        nl: "in de webmap staat een andere \(name)", en: "the web root has another \(name)"))
  }
}
