import Diagnostics
import Glibc

/// The one line on a terminal that says how far a run is; nothing of it in a pipe or a file.
final class Progress {
  private let language: Language
  private let isPossible: Bool
  private var total = 0
  /// When the part that is counted began.
  private var start = ContinuousClock.now
  /// A command that is done at once shows nothing.
  private var lastShown = ContinuousClock.now
  private var isVisible = false

  init(language: Language, isQuiet: Bool) {
    self.language = language
    let terminal = getenv("TERM").map { String(cString: $0) }
    isPossible = !isQuiet && isatty(2) == 1 && terminal != "dumb"
  }

  /// Begins to count up to `total`.
  func begin(total: Int) {
    self.total = total
    start = .now
  }

  /// - Parameter word: what the records that were not refused are.
  func show(done: Int, refused: Int, word: Bilingual = .made) {
    guard isDue else { return }
    let count = done + refused
    let rate = Double(count) / max(start.duration(to: .now).seconds, 0.001)
    let left = count == 0 ? nil : Self.time(Double(max(0, total - count)) / rate)
    write(
      Bilingual(
        nl: "\(done) \(word.nl), \(refused) geweigerd van \(total), \(Int(rate)) per seconde, nog \(left ?? "?")",
        en: "\(done) \(word.en), \(refused) refused of \(total), \(Int(rate)) a second, \(left ?? "?") left"))
  }

  /// Shows what is being done that cannot be counted.
  func show(_ text: Bilingual) {
    if isDue { write(text) }
  }

  /// Takes the line away, so that something else can be printed.
  func clear() {
    guard isVisible else { return }
    isVisible = false
    Self.write("\r\u{1B}[K")
  }

  private var isDue: Bool { isPossible && lastShown.duration(to: .now) > .milliseconds(200) }

  private func write(_ text: Bilingual) {
    lastShown = .now
    isVisible = true
    // A line that the terminal folds could not be taken away again.
    Self.write("\r\u{1B}[K" + text[language].prefix(Self.columns - 1))
  }

  private static var columns: Int {
    var size = winsize()
    let isKnown = ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? Int(size.ws_col) : 80
  }

  private static func time(_ seconds: Double) -> String {
    switch Int(seconds.rounded(.up)) {
    case let seconds where seconds < 120: "\(seconds) s"
    case let seconds where seconds < 7200: "\((seconds + 59) / 60) min"
    case let seconds: "\((seconds + 3599) / 3600) h"
    }
  }

  private static func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(2, $0.baseAddress, $0.count) }
  }
}

extension Bilingual {
  static let made = Bilingual(nl: "gemaakt", en: "made")
  static let inOrder = Bilingual(nl: "in orde", en: "in order")
}
