import Glibc
import Manifests
import Verification

/// Checks timestamps (RFC 3161) over a checkpoint with `openssl ts`, against the authorities of the trust list alone.
struct TimestampChecker {
  let authorities: [TimestampAuthority]

  /// The earliest time that one of the tokens proves for `text`.
  ///
  /// - Parameter tokens: time-stamp responses, as `openssl ts -query` and an authority make them.
  func evidence(_ tokens: [[UInt8]], over text: [UInt8]) throws(DiskError) -> TimestampEvidence {
    if tokens.isEmpty || authorities.isEmpty { return .none }
    let folder = try Folder.makeTemporary(in: temporaryFolder)
    defer { try? Folder.removeAll(folder) }
    try File.create("\(folder)/body", mode: 0o600).write(text)
    for (index, authority) in authorities.enumerated() {
      try File.create("\(folder)/\(index).pem", mode: 0o600).write(Array(authority.pem.utf8))
    }
    var earliest: (moment: Moment, authority: String)?
    for (index, token) in tokens.enumerated() {
      let name = "\(folder)/\(index).tsr"
      try File.create(name, mode: 0o600).write(token)
      guard let shown = try ChildProcess.run(["openssl", "ts", "-reply", "-in", name, "-text"], in: folder) else {
        return .uncheckable
      }
      guard shown.status == 0, let moment = Self.moment(in: shown.output) else { continue }
      for (number, authority) in authorities.enumerated() {
        // An authority that was itself revoked proves nothing: with its key any time can be put on a token.
        guard authority.period.revokedAsOf == nil, authority.period.contains(moment.day) else { continue }
        // The certificates count at the time that the token names: they need not be valid today.
        let verify = [
          "openssl", "ts", "-verify", "-in", name, "-data", "\(folder)/body", "-CAfile", "\(folder)/\(number).pem",
          "-partial_chain", "-attime", String(moment.seconds),
        ]
        guard try ChildProcess.run(verify, in: folder)?.status == 0 else { continue }
        if earliest.map({ moment < $0.moment }) ?? true { earliest = (moment, authority.name) }
      }
    }
    return earliest.map { .proven($0.moment, authority: $0.authority) } ?? .none
  }

  /// The time in what `openssl ts -reply -text` prints: `Time stamp: Nov 24 18:39:34 2026 GMT`. A fraction of a second is
  /// dropped, which makes no difference to a day.
  static func moment(in output: [UInt8]) -> Moment? {
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") where line.hasPrefix("Time stamp: ") {
      let words = line.dropFirst("Time stamp: ".count).split(separator: " ")
      guard words.count == 5, words[4] == "GMT", let month = months.firstIndex(of: String(words[0])) else { return nil }
      func two(_ text: some StringProtocol) -> String { (text.count < 2 ? "0" : "") + text }
      let clock = words[2].prefix { $0 != "." }
      return Moment("\(words[3])-\(two(String(month + 1)))-\(two(words[1]))T\(clock)Z".utf8)
    }
    return nil
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}
