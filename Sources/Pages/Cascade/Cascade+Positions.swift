/// Where elements may stand among their siblings, whatever the data.
extension Cascade {
  /// Every set of places that an element can have, of those that matter to it.
  func placings(of element: Int) -> [PositionSet] {
    let wanted = relevant[element]
    if wanted.isEmpty { return [[]] }
    let possible: [Spot]
    if let exact = spots[element] {
      possible = [exact]
    } else {
      // Somewhere: each number that is asked for, and one even and one odd beyond all of them.
      let numbers = positions.compactMap { position -> Int? in
        if case .number(let number) = position { number } else { nil }
      }
      possible = (numbers + [1, 1000, 1001]).flatMap {
        [Spot(number: $0, isLast: false), Spot(number: $0, isLast: true)]
      }
    }
    var placings: [PositionSet] = []
    for spot in possible {
      let placing = set(of: positions.filter(spot.isAt)).intersection(wanted)
      if !placings.contains(placing) { placings.append(placing) }
    }
    return placings
  }

  struct Spot {
    /// From 1.
    let number: Int
    let isLast: Bool

    func isAt(_ position: Selector.Position) -> Bool {
      switch position {
      case .last: isLast
      case .odd: number % 2 == 1
      case .even: number % 2 == 0
      case .number(let wanted): number == wanted
      }
    }
  }

  /// The place of each element whose siblings are the same in every document; nil where a section begins among them.
  static func spots(of tree: PageTree) -> [Spot?] {
    var spots: [Spot?] = tree.elements.map { $0.parent == nil ? Spot(number: 1, isLast: true) : nil }
    for element in tree.elements
    where element.children.allSatisfy({ tree.elements[$0].section == element.section }) {
      for (index, child) in element.children.enumerated() {
        spots[child] = Spot(number: index + 1, isLast: index == element.children.count - 1)
      }
    }
    return spots
  }
}
