/// How a page is looked at: by which medium, at which width, and on paper with or without backgrounds.
struct Situation: Hashable {
  let medium: MediaQuery.Medium
  let width: Double
  /// Whether backgrounds are there that a printer may leave out.
  let hasBackgrounds: Bool

  /// More widths at which something changes than a style sheet needs.
  static let widthLimit = 16

  /// One of each kind that the style sheet can tell apart; nil when there are too many.
  static func all(for queries: [MediaQuery]) -> [Situation]? {
    let bounds = Set(
      queries.flatMap(\.bounds).map { bound in
        switch bound {
        case .least(let width), .most(let width): width
        }
      }
    ).sorted()
    guard bounds.count <= widthLimit else { return nil }
    // At each bound, between them, below the first and above the last.
    var widths = [(bounds.first ?? 1000) / 2]
    for (index, bound) in bounds.enumerated() {
      let next = index + 1 < bounds.count ? bounds[index + 1] : bound + 2
      widths += [bound, (bound + next) / 2]
    }
    var seen: Set<[Bool]> = []
    var situations: [Situation] = []
    for medium in [MediaQuery.Medium.screen, .print] {
      for width in widths
      where seen.insert([medium == .print] + queries.map { $0.holds(on: medium, width: width) }).inserted {
        situations.append(Situation(medium: medium, width: width, hasBackgrounds: true))
        if medium == .print { situations.append(Situation(medium: medium, width: width, hasBackgrounds: false)) }
      }
    }
    return situations
  }
}
