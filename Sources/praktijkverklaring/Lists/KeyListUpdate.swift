import Diagnostics
import Manifests
import Verification

/// The next key list of a body that vouches for schools' keys.
struct KeyListUpdate {
  private let folder: ListFolder<KeyList>
  private let key: SigningKey
  private let newest: SignedKeyList?
  private let madeAt: Moment
  private let report: Report

  init(_ options: ListOptions, _ report: Report) throws {
    folder = ListFolder(options.list)
    key = try KeyFolder(options.keys).signingKey(.sleutels)
    newest = try folder.newest(signedBy: key.verifier)
    madeAt = options.madeAt ?? .now
    self.report = report
  }

  /// Changes the lines of the newest list, signs and writes them.
  func publish(_ change: (inout [KeyList.Line]) throws(ListChangeProblem) -> Void) throws {
    let list = try refusing(at: folder.path) { () throws(ListChangeProblem) in
      var lines = newest?.list.lines ?? []
      try change(&lines)
      guard let newest else { return KeyList(first: key.verifier.name, madeAt: madeAt, lines: lines) }
      return try newest.successor(madeAt: madeAt, lines: lines)
    }
    let file = try folder.publish(try SignedKeyList(list, signedBy: key)).printable
    let (keys, authorities) = (list.keys.count, list.authorities.count)
    try report.say(
      nl: "\(file): lijst \(list.serial) met \(keys) sleutels en \(authorities) tijdstempeldiensten",
      en: "\(file): list \(list.serial) with \(keys) keys and \(authorities) time-stamping authorities")
  }
}
