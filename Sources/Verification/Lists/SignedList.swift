public import Manifests

/// A list that a key signs and that later ones replace, as the text of a signed note.
public protocol SignableList: Hashable, Sendable {
  /// The role of the key that signs it.
  static var role: KeyRole { get }

  /// Reads the text, strictly: what is accepted has exactly one form.
  init(text: [UInt8]) throws(ListProblem)

  var header: ListHeader { get }
  /// What is signed.
  var text: [UInt8] { get }
}

extension SignableList {
  /// The name of the key that signs the list.
  public var origin: KeyName { header.origin }
  public var serial: UInt64 { header.serial }
  /// The digest of the signed note before this one; nil in the first list alone.
  public var previous: Digest? { header.previous }
  public var madeAt: Moment { header.madeAt }

  /// The name of a list's file, `status-0012`: the role and the serial with at least four digits.
  public static func fileName(serial: UInt64) -> String {
    let digits = String(serial)
    return "\(role.rawValue)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The serial in a name that `fileName` gives, or nil for any other name.
  public static func serial(inFileName name: String) -> UInt64? {
    guard let hyphen = name.utf8.lastIndex(of: UInt8(ascii: "-")), let serial = UInt64(name[hyphen...].dropFirst()),
      1...ListHeader.maximumSerial ~= serial, name == fileName(serial: serial)
    else { return nil }
    return serial
  }
}

/// A list with its signature. Nobody may believe it before `signers(among:)` has.
public struct SignedList<List: SignableList>: Hashable, Sendable {
  public let note: SignedNote
  public let list: List
  /// Of the whole note file: what the list after this one names as `vorige`.
  public let digest: Digest

  public init(parsing bytes: [UInt8]) throws(SignedListProblem) {
    do throws(NoteProblem) {
      note = try SignedNote(parsing: bytes, maximumByteCount: signedListMaximumByteCount)
    } catch {
      throw .note(error)
    }
    do throws(ListProblem) {
      list = try List(text: note.text)
    } catch {
      throw .list(error)
    }
    digest = Digest(of: bytes)
  }

  /// The list, signed by the key of its origin's name.
  public init(_ list: List, signedBy key: SigningKey) throws(NoteProblem) {
    precondition(key.verifier.name == list.origin, "a list speaks for the key that signs it")
    self.list = list
    let text = list.text
    note = try SignedNote(text: text, signatures: [key.signature(over: text)])
    digest = Digest(of: note.bytes)
  }

  /// The known keys that signed the list. One of them has the origin for its name: a known key of another name may sign
  /// too, and does not speak for the origin.
  public func signers(among keys: [VerifierKey]) throws(SealProblem) -> [VerifierKey] {
    try note.signers(among: keys, speakingFor: list.origin)
  }
}

/// How many bytes a signed list may have: room for more than a million revocations.
public let signedListMaximumByteCount = 128 << 20

public typealias SignedStatusList = SignedList<StatusList>
public typealias SignedKeyList = SignedList<KeyList>
