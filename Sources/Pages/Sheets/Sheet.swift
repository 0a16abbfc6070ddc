/// The style sheets of a page, read: what is left when everything that is wrong has been reported.
struct Sheet {
  var rules: [StyleRule] = []
  /// Every property `--name` that `:root` declares: the last one counts.
  var variables: [String: Declaration] = [:]
}

struct StyleRule {
  var selectors: [Selector]
  var declarations: [Declaration]
  let media: MediaQuery?
}

struct Declaration {
  /// In lower case, but for `--Name`.
  let name: String
  let offset: Int
  /// Without space around it.
  let value: [SheetToken]
}

/// The condition of `@media`.
struct MediaQuery: Hashable {
  enum Medium: Hashable {
    case screen, print
  }

  enum Bound: Hashable {
    /// In px.
    case least(Double)
    case most(Double)
  }

  /// Nil for both.
  var medium: Medium?
  var bounds: [Bound] = []

  func holds(on medium: Medium, width: Double) -> Bool {
    if let own = self.medium, own != medium { return false }
    return bounds.allSatisfy { bound in
      switch bound {
      case .least(let least): width >= least
      case .most(let most): width <= most
      }
    }
  }
}

/// A selector: compounds, the last of which is the element itself.
struct Selector {
  var compounds: [Compound] = []
  let offset: Int

  struct Compound {
    enum Combinator {
      case descendant, child
    }

    /// How it is joined to the compound before it.
    var combinator: Combinator = .descendant
    var type: String?
    var classes: [String] = []
    var ids: [String] = []
    var isRoot = false
    var positions: [Position] = []
  }

  /// Where an element stands among the children of its parent.
  enum Position: Hashable {
    case last
    case odd
    case even
    /// From 1.
    case number(Int)
  }

  /// As CSS counts it: ids, then classes and pseudo-classes, then types.
  var specificity: Specificity {
    compounds.reduce(into: Specificity()) { sum, compound in
      sum.ids += compound.ids.count
      sum.classes += compound.classes.count + compound.positions.count + (compound.isRoot ? 1 : 0)
      sum.types += compound.type == nil ? 0 : 1
    }
  }
}

struct Specificity: Comparable {
  var ids = 0
  var classes = 0
  var types = 0

  static func < (a: Specificity, b: Specificity) -> Bool {
    (a.ids, a.classes, a.types) < (b.ids, b.classes, b.types)
  }
}
