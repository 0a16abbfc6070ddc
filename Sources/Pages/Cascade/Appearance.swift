/// How the text of an element looks in one situation, and because of which declarations.
struct Appearance: Hashable {
  struct Setting<Value: Hashable>: Hashable {
    var value: Value
    /// Of the declaration; nil when it is what browsers do by themselves.
    var offset: Int?
  }

  var colour = Setting(value: Paint.colour(.black))
  var background = Setting(value: Paint.colour(.white))
  /// What lies around the box with that background, the nearest first.
  var outside: [Setting<Paint>] = []
  /// Around the element itself, when it has a background of its own.
  var hasOwnBackground = false
  /// In px.
  var size = Setting(value: 16.0)
  var isExactInPrint = false
  /// Whether lines are broken.
  var wraps = true
  /// Whether a box between the text and its background has a width, and whether that is too narrow for words.
  var isLimited = false
  var isNarrow = false
  var isInFixedColumns = false
  /// How many times its font size the box reaches over the lines beside it.
  var reach = 0.0
  /// Where the elements from the root to here stand among their siblings, as far as it matters.
  var places: [PositionSet] = []

  /// Every background that the text may stand on.
  var backgrounds: [Setting<Paint>] {
    [background] + (isNarrow || (isLimited && !wraps) ? outside : [])
  }
}

extension Cascade {
  /// How an element looks inside one that looks like `outer`, standing where `place` says.
  func appearance(
    of element: Int, path: [Int], in outer: Appearance, at place: PositionSet, rootSize: Double,
    _ situation: Situation, _ tree: PageTree
  ) -> Appearance {
    let name = tree.elements[element].name
    var inner = outer
    inner.places.append(place)
    inner.hasOwnBackground = false
    var size = FontSize.ofBrowser(name).map { ($0, nil as Int?) }
    var background: (paint: Paint?, offset: Int)?
    var effects: [BoxEffect] = []
    for declaration in declarations(for: element, path, inner.places, situation) {
      switch declaration.effect {
      case .colour(let paint):
        inner.colour = paint.map { Appearance.Setting(value: $0, offset: declaration.offset) } ?? outer.colour
      case .background(let paint): background = (paint, declaration.offset)
      case .fontSize(let new): size = (new, declaration.offset)
      case .exactInPrint(let isExact): inner.isExactInPrint = isExact ?? outer.isExactInPrint
      case .box(let new): effects += new
      }
    }
    if let size {
      inner.size.value = size.0.pixels(around: outer.size.value, root: rootSize)
      inner.size.offset = size.1 ?? outer.size.offset
    }
    var box = Box(name)
    for effect in effects {
      if case .wrapping(let wraps) = effect { inner.wraps = wraps }
      box.apply(effect) { $0.pixels(around: inner.size.value, root: rootSize) }
    }
    // A table makes columns of its own, whatever it lies in.
    inner.isInFixedColumns = box.hasFixedColumns || (name != "table" && outer.isInFixedColumns)
    inner.reach = inner.size.value > 0 ? box.reach / inner.size.value : 0
    let isPainted = situation.medium == .screen || situation.hasBackgrounds || inner.isExactInPrint
    inner.settle(
      name, box, isPainted ? background.flatMap { paint in paint.paint.map { ($0, paint.offset) } } : nil, in: outer)
    return inner
  }

  private func declarations(
    for element: Int, _ path: [Int], _ places: [PositionSet], _ situation: Situation
  ) -> some Sequence<StyleDeclaration> {
    candidates[element].lazy.filter { index in
      let entry = entries[index]
      if let media = entry.media, !media.holds(on: situation.medium, width: situation.width) { return false }
      guard entry.words.isSubset(of: situation.words) else { return false }
      return !entry.hasPositions || holds(index, path: path, at: places)
    }.flatMap { entries[$0].declarations }
  }
}

extension Appearance {
  /// What is behind the text of a box, and what may be where the text runs out of it.
  fileprivate mutating func settle(
    _ name: String, _ box: Box, _ own: (paint: Paint, offset: Int)?, in outer: Appearance
  ) {
    // A caption stands outside the background of its table.
    if name == "caption", outer.hasOwnBackground, let around = outer.outside.first {
      background = around
      outside = Array(outer.outside.dropFirst())
    }
    let limit = box.limit(inFixedColumns: isInFixedColumns)
    isNarrow = outer.isNarrow || box.hasNarrowColumns || limit.map { $0 < BoxEffect.narrow } ?? false
    isLimited = limit != nil || outer.isLimited
    guard let own else { return }
    if box.display != .filling, limit == nil {
      // It grows with its text, and so does its background.
      isLimited = false
    }
    outside = [background] + (outer.isLimited || outer.isNarrow || name == "table" ? outside : [])
    background = Setting(value: own.paint, offset: own.offset)
    hasOwnBackground = true
  }
}
