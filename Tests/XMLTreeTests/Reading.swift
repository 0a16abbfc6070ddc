import XMLTree

/// Reads `bytes` in chunks of `size` and returns the wanted elements and the outcome.
func read(
  _ bytes: [UInt8], paths: [String] = ["a"], limits: XMLLimits = .standard, chunk size: Int = 1 << 16
) -> (elements: [Element], outcome: XMLFragmentReader.Outcome) {
  var elements: [Element] = []
  var rest = bytes[...]
  let outcome = XMLFragmentReader(paths: paths, limits: limits).read {
    defer { rest = rest.dropFirst(size) }
    return rest.isEmpty ? nil : Array(rest.prefix(size))
  } onFragment: {
    elements.append($0.root)
  }
  return (elements, outcome)
}

/// The first wanted element of `text`, which must be well-formed.
func element(_ text: String, path: String = "a", chunk size: Int = 1 << 16) throws -> Element {
  let (elements, outcome) = read(Array(text.utf8), paths: [path], chunk: size)
  if let problem = outcome.problem { throw problem }
  guard let element = elements.first else { throw NoElement() }
  return element
}

struct NoElement: Error {}

/// A problem as a line: `2:1 documentType`, and its detail.
func line(_ problem: XMLProblem?) -> String {
  guard let problem else { return "no problem" }
  return "\(problem.line):\(problem.column) \(problem.kind)\(problem.detail.isEmpty ? "" : ": \(problem.detail)")"
}

enum UTF16Order: CaseIterable { case little, big }

/// `text` in UTF-16 with a byte order mark.
func utf16(_ text: String, _ order: UTF16Order) -> [UInt8] {
  ([0xFEFF] + Array(text.utf16)).flatMap { unit in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
    return order == .little ? [low, high] : [high, low]
  }
}
