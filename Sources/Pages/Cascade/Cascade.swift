/// The rules of a page by the weight of their selectors, and which elements each may hold for.
struct Cascade {
  /// One selector with its declarations.
  struct Entry {
    let selector: Selector
    let media: MediaQuery?
    let declarations: [StyleDeclaration]
    let hasPositions: Bool
  }

  /// What elements and selectors may multiply to; beyond that a page is no template.
  static let limit = 1_000_000

  /// From the weakest to the strongest.
  let entries: [Entry]
  /// Every place among siblings that a selector asks about; at most as many as a set has bits.
  let positions: [Selector.Position]
  /// For each element the entries that hold for it, wherever it stands among its siblings.
  private(set) var candidates: [[Int]] = []
  /// For each element the places that matter to it, and to what lies in it.
  private(set) var relevant: [PositionSet] = []
  let spots: [Spot?]
  /// The classes of each element.
  private let classes: [Set<String>]
  private let ids: [String?]
  private let tree: PageTree

  /// Nil when there is too much to look at.
  init?(_ rules: [(rule: StyleRule, declarations: [StyleDeclaration])], _ page: Page) {
    var weighed: [(specificity: Specificity, entry: Entry)] = []
    for (rule, declarations) in rules where !declarations.isEmpty {
      for selector in rule.selectors {
        let hasPositions = selector.compounds.contains { !$0.positions.isEmpty }
        weighed.append(
          (
            selector.specificity,
            Entry(selector: selector, media: rule.media, declarations: declarations, hasPositions: hasPositions)
          ))
      }
    }
    guard weighed.count * page.tree.elements.count <= Self.limit else { return nil }
    // Stable: of the same weight the later one is stronger.
    entries = weighed.enumerated()
      .sorted { ($0.element.specificity, $0.offset) < ($1.element.specificity, $1.offset) }.map(\.element.entry)
    var known: [Selector.Position] = []
    for position in entries.lazy.flatMap(\.selector.compounds).flatMap(\.positions) where !known.contains(position) {
      known.append(position)
      guard known.count <= PositionSet.limit else { return nil }
    }
    positions = known
    tree = page.tree
    spots = Self.spots(of: page.tree)
    classes = tree.elements.map { Set(page.names(in: $0.attribute("class"))) }
    ids = tree.elements.map { element in
      element.attribute("id")?.value.map { page.string($0) }
    }
    findCandidates()
  }

  private mutating func findCandidates() {
    candidates = Array(repeating: [], count: tree.elements.count)
    relevant = Array(repeating: [], count: tree.elements.count)
    for (index, entry) in entries.enumerated() {
      let compounds = entry.selector.compounds
      // Of each element, the compounds that the selector is matched up to, and those of what is around it.
      var here: [UInt8] = Array(repeating: 0, count: tree.elements.count)
      var around: [UInt8] = Array(repeating: 0, count: tree.elements.count)
      for element in tree.elements.indices {
        let parent = tree.elements[element].parent
        let outer = parent.map { around[$0] } ?? 0
        here[element] = matched(compounds, element, parent.map { here[$0] } ?? 0, outer) { _ in true }
        around[element] = outer | here[element]
        for (place, compound) in compounds.enumerated()
        where !compound.positions.isEmpty && here[element] & (1 << UInt8(place)) != 0 {
          relevant[element].formUnion(set(of: compound.positions))
        }
        if here[element] & (1 << UInt8(compounds.count - 1)) != 0 { candidates[element].append(index) }
      }
    }
  }

  /// The compounds that a selector is matched up to at an element, given those at its parent and at all around it.
  private func matched(
    _ compounds: [Selector.Compound], _ element: Int, _ parent: UInt8, _ around: UInt8,
    _ isAt: ([Selector.Position]) -> Bool
  ) -> UInt8 {
    var result: UInt8 = 0
    for (place, compound) in compounds.enumerated() {
      if place > 0 {
        let before: UInt8 = 1 << UInt8(place - 1)
        guard (compound.combinator == .child ? parent : around) & before != 0 else { continue }
      }
      if matches(compound, element), compound.positions.isEmpty || isAt(compound.positions) {
        result |= 1 << UInt8(place)
      }
    }
    return result
  }

  private func matches(_ compound: Selector.Compound, _ element: Int) -> Bool {
    if let type = compound.type, type != tree.elements[element].name { return false }
    if compound.isRoot, tree.elements[element].parent != nil { return false }
    return compound.ids.allSatisfy { $0 == ids[element] } && compound.classes.allSatisfy(classes[element].contains)
  }

  func set(of positions: [Selector.Position]) -> PositionSet {
    positions.reduce(into: PositionSet()) { set, position in
      if let bit = self.positions.firstIndex(of: position) { set.insert(PositionSet(rawValue: 1 << UInt64(bit))) }
    }
  }

  /// Whether an entry holds for the last element of a path from the root, each with its place among its siblings.
  func holds(_ entry: Int, path: [Int], at places: [PositionSet]) -> Bool {
    let compounds = entries[entry].selector.compounds
    var parent: UInt8 = 0
    var around: UInt8 = 0
    for (element, place) in zip(path, places) {
      let here = matched(compounds, element, parent, around) { place.isSuperset(of: set(of: $0)) }
      parent = here
      around |= here
    }
    return parent & (1 << UInt8(compounds.count - 1)) != 0
  }
}

/// Places among siblings: one bit for each that the style sheet asks about.
struct PositionSet: OptionSet, Hashable {
  static let limit = 16
  let rawValue: UInt64
}

extension Page {
  /// The names in an attribute, as `class` has them.
  func names(in attribute: HTMLAttribute?) -> [String] {
    guard let range = attribute?.value else { return [] }
    return source.bytes[range].split { $0.isSpace }.map { String(decoding: $0, as: UTF8.self) }
  }
}
