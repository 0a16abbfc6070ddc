import Diagnostics
import Glibc

/// One line on a terminal that says how far a run is; nothing of it in a pipe.
struct Progress {
  private let total: Int
  private let language: Language
  private let isShown: Bool
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
    isShown = isatty(2) == 1 && total >= 1000
    start = .now
    lastShown = start
  }

  mutating func show(done: Int, refused: Int) {
    guard isShown, lastShown.duration(to: .now) > .milliseconds(200) else { return }
    lastShown = .now
    let seconds = max(start.duration(to: .now).seconds, 0.001)
    let rate = Double(done + refused) / seconds
    let left = Int(Double(max(0, total - done - refused)) / max(rate, 1))
    let text =
      language == .nl
      ? "\(done) gemaakt, \(refused) geweigerd van \(total), \(Int(rate)) per seconde, nog \(left) s"
      : "\(done) made, \(refused) refused of \(total), \(Int(rate)) a second, \(left) s left"
    Self.write("\r\u{1B}[K" + text)
  }

  /// Takes the line away, so that something else can be printed.
  static func clear() {
    if isatty(2) == 1 { write("\r\u{1B}[K") }
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }

  var milliseconds: Int { Int(seconds * 1000) }
}
