/// How the text of an element looks in one situation, and because of which declarations.
struct Appearance: Hashable {
  struct Setting<Value: Hashable>: Hashable {
    var value: Value
    /// Of the declaration; nil when it is what browsers do by themselves.
    var offset: Int?
  }

  var colour = Setting(value: Paint.colour(.black))
  var background = Setting(value: Paint.colour(.white))
  /// In px.
  var size = Setting(value: 16.0)
  var isExactInPrint = false
  /// Where the elements from the root to here stand among their siblings, as far as it matters.
  var places: [PositionSet] = []
}

extension Cascade {
  /// How an element looks inside one that looks like `outer`, standing where `place` says.
  func appearance(
    of element: Int, path: [Int], in outer: Appearance, at place: PositionSet, rootSize: Double,
    _ situation: Situation, _ tree: PageTree
  ) -> Appearance {
    var inner = outer
    inner.places.append(place)
    var size = FontSize.ofBrowser(tree.elements[element].name).map { ($0, nil as Int?) }
    var background: (paint: Paint?, offset: Int)?
    for index in candidates[element] {
      let entry = entries[index]
      if let media = entry.media, !media.holds(on: situation.medium, width: situation.width) { continue }
      if entry.hasPositions, !holds(index, path: path, at: inner.places) { continue }
      for declaration in entry.declarations {
        switch declaration.effect {
        case .colour(let paint):
          inner.colour = paint.map { Appearance.Setting(value: $0, offset: declaration.offset) } ?? outer.colour
        case .background(let paint): background = (paint, declaration.offset)
        case .fontSize(let new): size = (new, declaration.offset)
        case .exactInPrint(let isExact): inner.isExactInPrint = isExact ?? outer.isExactInPrint
        }
      }
    }
    if let size {
      inner.size.value = size.0.pixels(around: outer.size.value, root: rootSize)
      inner.size.offset = size.1 ?? outer.size.offset
    }
    if let background, let paint = background.paint,
      situation.medium == .screen || situation.hasBackgrounds || inner.isExactInPrint
    {
      inner.background = Appearance.Setting(value: paint, offset: background.offset)
    }
    return inner
  }
}
