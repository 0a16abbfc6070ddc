import Glibc
import Manifests
import Verification

/// Checks timestamps (RFC 3161) over a checkpoint with `openssl ts`, against the authorities of the trust list alone.
struct TimestampChecker {
  let authorities: [TimestampAuthority]

  /// The earliest time that one of the tokens proves for `text`. Where the program is missing or does not work, or there
  /// is no room for its files, nothing is said.
  ///
  /// - Parameter responses: time-stamp responses, as an authority answers `openssl ts -query`.
  func evidence(_ responses: [[UInt8]], over text: [UInt8]) -> TimestampEvidence {
    if responses.isEmpty || authorities.isEmpty { return .none }
    guard let folder = try? Folder.makeTemporary(in: temporaryFolder) else { return .uncheckable }
    defer { try? Folder.removeAll(folder) }
    do {
      guard try OpenSSL.run(["version"], in: folder)?.status == 0 else { return .uncheckable }
      try File.create("\(folder)/body", mode: 0o600).write(text)
      for (index, authority) in authorities.enumerated() {
        try File.create("\(folder)/\(index).pem", mode: 0o600).write(Array(authority.pem.utf8))
      }
      let proofs = try responses.enumerated().compactMap { index, response in
        try proof("\(folder)/\(index).tsr", response, in: folder)
      }
      return proofs.min { $0.moment < $1.moment }.map { .proven($0.moment, authority: $0.authority) } ?? .none
    } catch {
      return .uncheckable
    }
  }

  /// What one response proves; nil when it is nothing.
  private func proof(
    _ path: String, _ response: [UInt8], in folder: String
  ) throws(DiskError) -> (moment: Moment, authority: String)? {
    try File.create(path, mode: 0o600).write(response)
    // The token alone: around it stands what nobody signed, as a status text that can look like a time.
    let token = "\(path).token"
    guard try OpenSSL.run(["ts", "-reply", "-in", path, "-token_out", "-out", token], in: folder)?.status == 0,
      let shown = try OpenSSL.run(["ts", "-reply", "-in", token, "-token_in", "-text"], in: folder), shown.status == 0,
      let moment = Self.moment(in: shown.output)
    else { return nil }
    for (number, authority) in authorities.enumerated() {
      // An authority that was itself revoked proves nothing: with its key any time can be put on a token.
      guard authority.period.revokedAsOf == nil, authority.period.contains(moment.day) else { continue }
      // The certificates count at the time that the token names: they need not be valid today.
      let verify = [
        "ts", "-verify", "-in", token, "-token_in", "-data", "\(folder)/body", "-CAfile", "\(folder)/\(number).pem",
        "-partial_chain", "-attime", String(moment.seconds),
      ]
      if try OpenSSL.run(verify, in: folder)?.status == 0 { return (moment, authority.name) }
    }
    return nil
  }

  /// The time in what `openssl ts -reply -token_in -text` prints: `Time stamp: Nov 24 18:39:34 2026 GMT`, on one line and
  /// no other. A fraction of a second is dropped, which makes no difference to a day.
  static func moment(in output: [UInt8]) -> Moment? {
    let mark = "Time stamp: "
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n").filter { $0.contains(mark) }
    guard let line = lines.first, lines.count == 1, line.hasPrefix(mark) else { return nil }
    let words = line.dropFirst(mark.count).split(separator: " ")
    guard words.count == 5, words[4] == "GMT", let month = months.firstIndex(of: String(words[0])) else { return nil }
    func two(_ text: some StringProtocol) -> String { (text.count < 2 ? "0" : "") + text }
    let clock = words[2].prefix { $0 != "." }
    return Moment("\(words[3])-\(two(String(month + 1)))-\(two(words[1]))T\(clock)Z".utf8)
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

/// The program `openssl`.
private enum OpenSSL {
  static func run(_ arguments: [String], in folder: String) throws(DiskError) -> (status: Int32, output: [UInt8])? {
    try ChildProcess.run(["openssl"] + arguments, in: folder)
  }
}
