import Diagnostics
import Manifests
import Verification

/// The next key list of a body that vouches for schools' keys.
struct KeyListUpdate {
  private let chain: ListChain<KeyList>
  private let madeAt: Moment
  private let report: Report

  init(_ options: ListOptions, _ report: Report) throws {
    chain = try ListChain(options)
    madeAt = options.madeAt ?? .now
    self.report = report
  }

  /// Changes the lines of the newest list, signs and writes them.
  func publish(_ change: (inout [KeyList.Line]) throws(ListChangeProblem) -> Void) throws {
    let list = try refusing(at: chain.path) { () throws(ListChangeProblem) in
      var lines = chain.newest?.list.lines ?? []
      try change(&lines)
      guard let newest = chain.newest else {
        return KeyList(first: chain.key.verifier.name, madeAt: madeAt, lines: lines)
      }
      return try newest.successor(madeAt: madeAt, lines: lines)
    }
    let first = try chain.noteOnFirst()
    let file = try chain.publish(list).printable
    let dutch = [
      list.keys.count.counted("sleutel", "sleutels"),
      list.authorities.count.counted("tijdstempeldienst", "tijdstempeldiensten"),
    ]
    let english = [
      list.keys.count.counted("key", "keys"),
      list.authorities.count.counted("time-stamping authority", "time-stamping authorities"),
    ]
    try report.say(
      nl: "\(file): lijst \(list.serial) met \(dutch.joined(separator: " en "))\(first.nl)",
      en: "\(file): list \(list.serial) with \(english.joined(separator: " and "))\(first.en)")
  }
}
