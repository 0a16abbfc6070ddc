import Controlepagina
import Diagnostics
import Manifests
import Verification

/// What `--trust` names: files with verifier keys, signed key lists, and folders of both.
struct TrustFiles {
  private(set) var trust = Trust()
  /// What keeps every document from being judged: an old key list may hide that a key was revoked.
  private(set) var trouble: Outcome?

  private let now: Moment
  private let report: Report

  /// - Throws: a `Refusal` that says what cannot be used.
  init(_ paths: [String], memory: ListMemoryFolder, now: Moment, report: Report) throws {
    self.now = now
    self.report = report
    var lists: [(path: String, signed: SignedKeyList)] = []
    for path in try paths.flatMap(Self.files) {
      let bytes = try File.contents(of: path, limit: signedListMaximumByteCount)
      // A list of keys is a signed note; nothing else has an em dash behind an empty line.
      if bytes.holdsSignatures {
        lists.append((path, try Self.list(bytes, path)))
      } else {
        for (_, key) in try VerifierKeyFile(path, text: bytes).keys { trust.add(key) }
      }
    }
    let roots = trust.verifiers(for: .sleutels)
    var memories = try ListMemories(memory, for: roots, report: report)
    var newest: [VerifierKey: KeyList] = [:]
    // In the order of their numbers, so that several lists are judged as if they had come one after the other.
    for (path, signed) in lists.sorted(by: { $0.signed.list.serial < $1.signed.list.serial }) {
      let root = try Self.signer(of: signed, path, roots)
      if isCurrent(signed, path, memories[root]) { memories.remember(signed, of: root) }
      newest[root] = signed.list
    }
    for list in newest.values { trust.add(list) }
  }

  /// The file itself, or the key files of a folder and the newest of its key lists.
  private static func files(_ path: String) throws -> [String] {
    guard try Folder.kind(of: path) == .folder else { return [path] }
    let names = try Folder.names(in: path)
    let newest = names.compactMap { name in KeyList.serial(inFileName: name).map { ($0, name) } }.max { $0.0 < $1.0 }
    let found = names.filter { $0.hasSuffix(".vkey") } + [newest?.1].compactMap(\.self)
    guard !found.isEmpty else {
      throw Refusal(
        KeyCodes.keyForm, at: Place(file: path),
        Bilingual(
          nl: "in deze map staat geen sleutel (….vkey) en geen sleutellijst (sleutels-0001)",
          en: "this folder holds no key (….vkey) and no key list (sleutels-0001)"))
    }
    return found.map { "\(path)/\($0)" }
  }

  /// The keys and key lists of `paths` as texts, to be built in: keys as their own lines, so that what else stands in their
  /// files does not come along.
  static func texts(of paths: [String]) throws -> Set<Controlepagina.Bestand> {
    var texts: Set<Controlepagina.Bestand> = []
    for path in try paths.flatMap(files) {
      let bytes = try File.contents(of: path, limit: signedListMaximumByteCount)
      let text =
        bytes.holdsSignatures
        ? String(decoding: try list(bytes, path).note.bytes, as: UTF8.self)
        : try VerifierKeyFile(path, text: bytes).keys.map { "\($0.key)\n" }.joined()
      texts.insert(Controlepagina.Bestand(naam: splitPath(path).name, tekst: text))
    }
    return texts
  }

  private static func list(_ bytes: [UInt8], _ path: String) throws -> SignedKeyList {
    do throws(SignedListProblem) {
      return try SignedKeyList(parsing: bytes)
    } catch {
      throw Refusal(ListCodes.form, at: error.place(in: path), error.message)
    }
  }

  private static func signer(of signed: SignedKeyList, _ path: String, _ roots: [VerifierKey]) throws -> VerifierKey {
    do throws(SealProblem) {
      let signers = try signed.signers(among: roots)
      if let root = signers.first(where: { $0.name == signed.list.origin }) { return root }
    } catch {
      throw Refusal(ListCodes.signature, at: Place(file: path), error.message)
    }
    preconditionFailure("a list that may be believed was signed in its own name")
  }

  /// Whether nothing is wrong with the list's place among those that were seen; else that is noted.
  private mutating func isCurrent(_ signed: SignedKeyList, _ path: String, _ memory: ListMemory?) -> Bool {
    let list = signed.list
    switch memory?.compare(serial: list.serial, digest: signed.digest, previous: list.previous) {
    case .older:
      note(
        .oldList, path, nl: "dit is sleutellijst \(list.serial); dit apparaat kende al \(memory?.serial ?? 0)",
        en: "this is key list \(list.serial); this machine has seen \(memory?.serial ?? 0)")
      return false
    case .contradicts:
      note(
        .conflictingLists, path,
        nl: "sleutellijst \(list.serial) past niet bij lijst \(memory?.serial ?? 0), die dit apparaat eerder zag",
        en: "key list \(list.serial) does not fit list \(memory?.serial ?? 0), which this machine saw before")
      return false
    case .agrees, nil:
      guard now < list.madeAt else { return true }
      note(
        .clockBehind, path, nl: "deze sleutellijst is van \(list.madeAt), en volgens de klok is het nu \(now)",
        en: "this key list is of \(list.madeAt), and by the clock it is \(now) now")
      return false
    }
  }

  private mutating func note(_ outcome: Outcome, _ path: String, nl: String, en: String) {
    // A contradiction outweighs a clock.
    if trouble?.status != 1 { trouble = outcome }
    report.print(Diagnostic(ListCodes.chain, at: Place(file: path), Bilingual(nl: nl, en: en)))
  }
}

extension [UInt8] {
  /// Whether the last line is a signature, as in every signed note.
  fileprivate var holdsSignatures: Bool {
    let lastLine = dropLast().lastIndex(of: UInt8(ascii: "\n")).map { self[($0 + 1)...] }
    return lastLine?.starts(with: "\u{2014} ".utf8) ?? false
  }
}
