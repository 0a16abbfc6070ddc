/// A source as a tree: sections hold what stands between their tags. Ranges are of the source.
indirect enum Node {
  case literal(Range<Int>)
  case variable(Tag)
  case section(Section)
  case partial(Tag)

  struct Section {
    let opening: Tag
    let closing: Tag
    let body: [Node]
  }
}
