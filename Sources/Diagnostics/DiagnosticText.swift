extension Severity {
  /// The word that stands before the code: `fout[BO203]`, `warning[BO301]`.
  public func word(in language: Language) -> String {
    switch (self, language) {
    case (.error, .nl): "fout"
    case (.error, .en): "error"
    case (.warning, .nl): "waarschuwing"
    case (.warning, .en): "warning"
    case (.result, .nl): "uitslag"
    case (.result, .en): "result"
    }
  }
}

extension Place: CustomStringConvertible {
  /// `file:line:column`, as compilers print it; what is not known is left out.
  public var description: String {
    var text = file.printable
    if let line {
      text += ":\(line)"
      if let column { text += ":\(column)" }
    }
    return text
  }
}

extension Diagnostic {
  /// The diagnostic as lines for a person: `file:line:column: fout[BO203]: message`, then its notes, indented.
  public func text(in language: Language) -> String {
    var text = "\(place): \(code.severity.word(in: language))[\(code.id)]: \(message[language].printable)\n"
    for note in notes {
      let word = language == .nl ? "noot" : "note"
      let location = note.place.map { "\($0): " } ?? ""
      text += "  \(location)\(word): \(note.message[language].printable)\n"
    }
    return text
  }
}
