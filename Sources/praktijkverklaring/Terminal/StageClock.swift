import Diagnostics

/// How long each stage of a run took, for `verslag.json` and the summary.
final class StageClock {
  /// The stages, by the names that `verslag.json` gives them.
  enum Stage: String {
    /// Dossiers, register, templates, and records that are no file.
    case lezen
    /// The first look at the records, for keys that occur twice.
    case sleutels
    case documenten, concepten, controle
    /// The list, with the seal and the sign-off sheets.
    case manifest
    /// What stands in the files reaches the disk, and the folder its final name. The report in that folder cannot hold it.
    case schijf

    fileprivate var words: Bilingual {
      switch self {
      case .lezen:
        Bilingual(nl: "lezen van dossiers, register en sjablonen", en: "reading dossiers, register, templates")
      case .sleutels: Bilingual(nl: "eerste blik op de sleutels", en: "first look at the keys")
      case .documenten: Bilingual(nl: "documenten maken", en: "making documents")
      case .concepten: Bilingual(nl: "concepten maken", en: "making concepts")
      case .controle: Bilingual(nl: "records controleren", en: "checking records")
      case .manifest: Bilingual(nl: "manifest schrijven", en: "writing the manifest")
      case .schijf: Bilingual(nl: "op de schijf zetten", en: "putting it on the disk")
      }
    }
  }

  private let start = ContinuousClock.now
  private var last: ContinuousClock.Instant
  private var stages: [(stage: Stage, duration: Duration)] = []

  init() {
    last = start
  }

  /// What was done since the last stage was this one.
  func finish(_ stage: Stage) {
    let now = ContinuousClock.now
    stages.append((stage, last.duration(to: now)))
    last = now
  }

  /// The stages so far in milliseconds.
  var milliseconds: [(stage: String, milliseconds: Int)] {
    stages.map { ($0.stage.rawValue, $0.duration.milliseconds) }
  }

  /// The seconds of all stages, how many of `count` things went by in one, and the slowest stage.
  ///
  /// - Parameter things: what is counted.
  func summary(of count: Int, _ things: Bilingual) -> Bilingual {
    let total = start.duration(to: last).seconds
    let rate = Int((Double(count) / max(total, 0.001)).rounded())
    let time = Self.words(total)
    guard let slowest = stages.max(by: { $0.duration < $1.duration }) else { return time }
    let most = Self.words(slowest.duration.seconds)
    let stage = slowest.stage.words
    return Bilingual(
      nl: "\(time.nl) s, \(rate) \(things.nl) per seconde; traagste stap: \(stage.nl) (\(most.nl) s)",
      en: "\(time.en) s, \(rate) \(things.en) a second; slowest stage: \(stage.en) (\(most.en) s)")
  }

  /// Seconds to the hundredth, rounded up so that no stage takes none.
  private static func words(_ seconds: Double) -> Bilingual {
    let hundredths = Int((seconds * 100).rounded(.up))
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return Bilingual(nl: "\(whole),\(decimals)", en: "\(whole).\(decimals)")
  }
}

extension Duration {
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }

  var milliseconds: Int { Int(seconds * 1000) }
}
