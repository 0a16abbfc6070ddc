/// The elements and texts of a page, in the order in which they begin.
struct PageTree {
  var elements: [PageElement] = []
  var texts: [PageText] = []
  /// The insides of the `style` elements.
  var sheets: [Range<Int>] = []
  /// Whether every element of the page is in `elements`; not when they lie too deep.
  var isWhole = true

  /// The elements from `element` up to the root.
  func ancestors(of element: Int) -> some Sequence<Int> {
    sequence(first: element) { elements[$0].parent }
  }

  func ancestor(of element: Int, named names: Set<String>) -> Int? {
    ancestors(of: element).first { names.contains(elements[$0].name) }
  }
}

struct PageElement {
  /// In lower case.
  let name: String
  /// Of its start tag.
  let range: Range<Int>
  let attributes: [HTMLAttribute]
  let parent: Int?
  /// How many elements it lies in.
  let depth: Int
  /// The innermost section that it lies in.
  let section: Int?
  var children: [Int] = []
  /// Whether a text to see stands in it, or in an element in it.
  var hasText = false
  /// The same, outside the sections within it: a text that is there whatever the data.
  var hasLastingText = false

  var offset: Int { range.lowerBound }

  func attribute(_ name: String) -> HTMLAttribute? { attributes.first { $0.name == name } }
}

/// Text between two tags or section boundaries.
struct PageText {
  let range: Range<Int>
  let parent: Int?
  let section: Int?
}
