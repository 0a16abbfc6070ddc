/// Goes through the sections of a page from front to end, with whoever goes through its bytes.
struct SectionWalk {
  enum Event {
    case begin(Int)
    case end(Int)
  }

  let sections: [PageSource.Section]
  /// The section around each section.
  private(set) var parents: [Int?]
  /// The sections that are open, the innermost last.
  private(set) var open: [Int] = []
  private var next = 0

  init(_ sections: [PageSource.Section]) {
    self.sections = sections
    parents = Array(repeating: nil, count: sections.count)
  }

  var innermost: Int? { open.last }

  /// Where the next section begins or ends.
  var nextBoundary: Int? {
    let begin = next < sections.count ? sections[next].range.lowerBound : nil
    let end = open.last.map { sections[$0].range.upperBound }
    guard let begin, let end else { return begin ?? end }
    return min(begin, end)
  }

  /// What happens next, when that is at `offset` or before it. What begins there is open, what ends there is not.
  mutating func step(to offset: Int) -> Event? {
    let begin = next < sections.count ? sections[next].range.lowerBound : Int.max
    if let last = open.last, sections[last].range.upperBound <= min(begin, offset) {
      open.removeLast()
      return .end(last)
    }
    guard next < sections.count, begin <= offset else { return nil }
    parents[next] = open.last
    open.append(next)
    next += 1
    return .begin(next - 1)
  }
}
