import Diagnostics
import Pages

/// A page from a template in the manner of the module Templates, which these tests do without: `{{naam}}` is a text,
/// `{{image:logo}}` an image, `{{colour:kleur}}` a colour, `{{word:zetting}}` the word `ruim` or `dicht`; `{{#a}}` begins a condition, `{{*a}}` a list.
func page(_ template: String) -> PageSource {
  let input = Array(template.utf8)
  var bytes: [UInt8] = []
  // For each byte of the page, and for its end, where it stands in the template.
  var offsets: [Int] = []
  var values: [PageSource.Value] = []
  var open: [(start: Int, index: Int)] = []
  var sections: [PageSource.Section?] = []
  var index = 0
  while index < input.count {
    guard let (tag, end) = tag(in: input, at: index) else {
      bytes.append(input[index])
      offsets.append(index)
      index += 1
      continue
    }
    switch tag.first {
    case "#", "*":
      open.append((bytes.count, sections.count))
      sections.append(nil)
    case "/":
      if let (start, place) = open.popLast() {
        let opening = kinds(of: input, upTo: index, name: String(tag.dropFirst()))
        sections[place] = PageSource.Section(range: start..<bytes.count, name: String(tag.dropFirst()), kind: opening)
      }
    default:
      let parts = tag.split(separator: ":")
      let kind: PageSource.Value.Kind =
        switch parts.first {
        case "image": .image
        case "colour": .colour(leastContrastWithWhite: 4.5)
        case "word": .word(["ruim", "dicht"])
        default: .text
        }
      values.append(PageSource.Value(offset: bytes.count, name: String(parts.last ?? ""), kind: kind))
      bytes += [0xEF, 0xBF, 0xBC]
      offsets += [index, index, index]
    }
    index = end
  }
  offsets.append(index)
  let map = offsets
  return PageSource(bytes: bytes, values: values, sections: sections.compactMap(\.self)) { offset in
    let position = SourcePosition(of: map[offset], in: input)
    return (Place(file: "v.html", line: position.line, column: position.column), [])
  }
}

private func tag(in input: [UInt8], at index: Int) -> (String, end: Int)? {
  guard input[index...].starts(with: "{{".utf8) else { return nil }
  var end = index + 2
  while end + 1 < input.count, !input[end...].starts(with: "}}".utf8) { end += 1 }
  guard end + 1 < input.count else { return nil }
  return (String(decoding: input[(index + 2)..<end], as: UTF8.self), end + 2)
}

/// Whether the last section of that name that began is a list.
private func kinds(of input: [UInt8], upTo end: Int, name: String) -> PageSource.Section.Kind {
  let before = String(decoding: input[..<end], as: UTF8.self)
  let list = before.ranges(of: "{{*\(name)}}").last?.lowerBound
  let condition = before.ranges(of: "{{#\(name)}}").last?.lowerBound
  guard let list else { return .condition }
  return condition.map { $0 > list } ?? false ? .condition : .list
}

/// A whole page around a body and a style sheet, each from the third line of its part on.
func wholePage(style: String = "", _ main: String = "") -> String {
  """
  <!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{{naam}}</title><style>
  \(style)
  </style></head><body><main><h1>Verklaring</h1>
  \(main)
  </main></body></html>
  """
}

func problems(_ template: String, in language: Language = .nl) -> String {
  PageCheck.problems(in: page(template)).map { $0.text(in: language) }.joined()
}
