import XMLTree

extension DossierParser {
  /// The description of a werkproces, and after it what a profiel adds to it, in paragraphs of plain text.
  func omschrijving(of werkproces: Element, profiel nr: String?) -> [String] {
    var paragraphs: [String] = []
    for element in werkproces.children(named: "werkprocesomschrijving") {
      paragraphs += plainParagraphs(in: element.markup { $0.name.hasSuffix("perprofiel") })
      guard let nr else { continue }
      for addition in element.elements(at: "werkprocesomschrijvingperprofiel", "aanvullend")
      where addition.children(named: "profiel").contains(where: { $0.known("referentie") == nr }) {
        paragraphs += plainParagraphs(in: addition.markup { $0.name == "profiel" })
      }
    }
    return paragraphs
  }
}

extension Element {
  /// The text in the element and in elements within it, with line breaks around those; without elements that `isLeftOut`.
  fileprivate func markup(isLeftOut: (Element) -> Bool) -> String {
    var text = ""
    for content in contents {
      switch content {
      case .text(let run): text += run
      case .element(let element) where !isLeftOut(element): text += "\n" + element.markup(isLeftOut: isLeftOut) + "\n"
      case .element: break
      }
    }
    return text
  }
}
