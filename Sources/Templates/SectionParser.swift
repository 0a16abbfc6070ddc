import Diagnostics

/// Pairs the tags of sections and makes a tree of a flat row of tokens. A section begins and ends in one source.
struct SectionParser {
  enum Problem {
    /// A section that is not closed.
    case unclosed(Tag)
    /// A closing tag while a section within is still open; that one is closed later.
    case crossed(closing: Tag, opening: Tag, inner: Tag)
    /// A closing tag of a section that is not open; `open` is the one that is.
    case notOpen(Tag, open: Tag?)
    /// A section in too many others.
    case tooDeep(Tag)
  }

  /// How deep sections may lie in each other, and partials in partials.
  static let depthLimit = 32

  private struct Opening {
    let tag: Tag
    var body: [Node] = []
  }

  private var stack: [Opening] = []
  private var top: [Node] = []
  /// Sections that another's closing tag ended; whether theirs comes later decides what was wrong.
  private var overtaken: [(inner: Tag, opening: Tag, closing: Tag)] = []
  private(set) var problems: [Problem] = []

  /// The tree of the tokens, once `parse` is done.
  var nodes: [Node] { top }

  init(_ tokens: [Token]) {
    for token in tokens where problems.count < ProblemList.limit {
      switch token {
      case .literal(let range): append(.literal(range))
      case .tag(let tag): parse(tag)
      }
    }
    for opening in stack { problems.append(.unclosed(opening.tag)) }
    for entry in overtaken { problems.append(.unclosed(entry.inner)) }
    while let opening = stack.popLast() { close(opening, with: opening.tag) }
  }

  private mutating func parse(_ tag: Tag) {
    switch tag.kind {
    case .variable: append(.variable(tag))
    case .partial: append(.partial(tag))
    case .comment: break
    case .section, .inverted:
      if stack.count == Self.depthLimit { problems.append(.tooDeep(tag)) }
      stack.append(Opening(tag: tag))
    case .closing: parseClosing(tag)
    }
  }

  private mutating func parseClosing(_ tag: Tag) {
    if let index = stack.lastIndex(where: { $0.tag.name == tag.name }) {
      for inner in stack[(index + 1)...] {
        overtaken.append((inner: inner.tag, opening: stack[index].tag, closing: tag))
      }
      while stack.count > index, let opening = stack.popLast() { close(opening, with: tag) }
    } else if let index = overtaken.lastIndex(where: { $0.inner.name == tag.name }) {
      let entry = overtaken.remove(at: index)
      problems.append(.crossed(closing: entry.closing, opening: entry.opening, inner: entry.inner))
    } else {
      problems.append(.notOpen(tag, open: stack.last?.tag))
      // Most likely a slip of the pen in the name: the section that is open ends here.
      if let opening = stack.last, nearestName(to: tag.name, among: [opening.tag.name]) != nil {
        stack.removeLast()
        close(opening, with: tag)
      }
    }
  }

  private mutating func close(_ opening: Opening, with closing: Tag) {
    // Deeper than the limit the tree does not grow, so that no input can exhaust the call stack.
    guard stack.count < Self.depthLimit else { return }
    append(.section(Node.Section(opening: opening.tag, closing: closing, body: opening.body)))
  }

  private mutating func append(_ node: Node) {
    if stack.isEmpty {
      top.append(node)
    } else {
      stack[stack.count - 1].body.append(node)
    }
  }
}
