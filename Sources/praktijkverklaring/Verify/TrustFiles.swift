import ArgumentParser
import Diagnostics
import Manifests
import Verification

/// What `--trust` names: files with verifier keys, signed key lists, and folders of both.
struct TrustFiles {
  private(set) var trust = Trust()
  /// What keeps every document from being checked: an old key list may hide that a key was revoked.
  private(set) var trouble: Outcome?

  private let report: Report

  /// How many bytes a file of keys can have; key lists may have more.
  private static let maximumByteCount = signedListMaximumByteCount

  /// - Throws: a `Refusal` that says what cannot be used.
  init(_ paths: [String], memory: ListMemoryFolder, now: Moment, report: Report) throws {
    self.report = report
    var lists: [(path: String, bytes: [UInt8])] = []
    for path in try paths.flatMap(Self.files) {
      let bytes = try File.contents(of: path, limit: Self.maximumByteCount)
      // A list of keys is a signed note; nothing else has an em dash behind an empty line.
      if bytes.holdsSignatures {
        lists.append((path, bytes))
      } else {
        for (_, key) in try VerifierKeyFile(path, text: bytes).keys { trust.add(key) }
      }
    }
    for (path, bytes) in lists { try add(bytes, path, memory, now) }
  }

  /// The file itself, or the key files of a folder and the newest of its key lists.
  private static func files(_ path: String) throws -> [String] {
    guard try Folder.kind(of: path) == .folder else { return [path] }
    let names = try Folder.names(in: path)
    let newest = names.compactMap { name in KeyList.serial(inFileName: name).map { ($0, name) } }.max { $0.0 < $1.0 }
    return (names.filter { $0.hasSuffix(".vkey") } + [newest?.1].compactMap(\.self)).map { "\(path)/\($0)" }
  }

  private mutating func add(_ bytes: [UInt8], _ path: String, _ memory: ListMemoryFolder, _ now: Moment) throws {
    let signed: SignedKeyList
    do throws(SignedListProblem) {
      signed = try SignedKeyList(parsing: bytes)
    } catch {
      throw Refusal(ListCodes.form, at: error.place(in: path), error.message)
    }
    let signers: [VerifierKey]
    do throws(SealProblem) {
      signers = try signed.signers(among: trust.verifiers(for: .sleutels))
    } catch {
      throw Refusal(ListCodes.signature, at: Place(file: path), error.message)
    }
    guard let signer = signers.first(where: { $0.name == signed.list.origin }) else {
      preconditionFailure("a list that may be believed was signed in its own name")
    }
    let remembered = ListMemory(serial: signed.list.serial, digest: signed.digest)
    switch memory.memory(of: signer)?.compare(
      serial: signed.list.serial, digest: signed.digest, previous: signed.list.previous)
    {
    case .older:
      trouble = .oldList
      tell(
        path, nl: "dit is nummer \(signed.list.serial); dit apparaat kende al een nieuwere",
        en: "this is number \(signed.list.serial); this machine has seen a newer one")
    case .contradicts:
      trouble = .conflictingLists
      tell(
        path,
        nl: "dit apparaat kende een andere lijst met nummer \(signed.list.serial) of ervoor",
        en: "this machine has seen another list with number \(signed.list.serial) or before it")
    case .agrees, nil:
      if now < signed.list.madeAt {
        trouble = .clockBehind
      } else {
        memory.remember(remembered, of: signer, report)
      }
    }
    trust.add(signed.list)
  }

  private func tell(_ path: String, nl: String, en: String) {
    report.print(Diagnostic(ListCodes.chain, at: Place(file: path), Bilingual(nl: nl, en: en)))
  }
}

extension [UInt8] {
  /// Whether an empty line with a signature line behind it stands in the text, as in every signed note.
  fileprivate var holdsSignatures: Bool {
    String(decoding: self, as: UTF8.self).contains("\n\n\u{2014} ")
  }
}

extension ListMemoryFolder {
  /// Remembers a list, and says so when that did not succeed.
  func remember(_ memory: ListMemory, of key: VerifierKey, _ report: Report) {
    if remember(memory, of: key) { return }
    report.print(
      Diagnostic(
        VerifyCodes.notRemembered, at: Place(file: path ?? "XDG_STATE_HOME"),
        Bilingual(
          nl: "dat lijst \(memory.serial) van \(key.name) is gezien, kon niet worden bewaard",
          en: "that list \(memory.serial) of \(key.name) was seen could not be kept")))
  }
}
