public import Diagnostics

/// What a page and its style sheet may hold, for the manual.
public enum PageVocabulary {
  /// The names of the elements, in the order in which the manual lists them.
  public static var elements: [String] { ElementRule.names }

  /// The attributes, each with the elements that can have it (none: every element) and its values.
  public static var attributes: [(name: String, elements: [String], values: Bilingual)] {
    let known = AttributeRule.all.map { rule in
      let name = HTMLAttribute(name: rule.name, offset: 0, value: nil).shownName
      return (name: name, elements: rule.elements, values: rule.value.description)
    }
    return known + [(name: "data-*", elements: [], values: AttributeValue.text.description)]
  }

  /// The properties of style sheets and their values.
  public static var properties: [(name: String, values: Bilingual)] {
    Properties.all.map { (name: $0.name, values: $0.values) }
  }

  /// The properties of `@page`, and those of the places in its margins.
  public static var pageProperties: [(name: String, values: Bilingual)] {
    PageProperties.page.map { (name: $0.name, values: $0.values) }
  }

  public static var marginProperties: [(name: String, values: Bilingual)] {
    PageProperties.marginBox.map { (name: $0.name, values: $0.values) }
  }

  /// The names of the places in the margins, such as `bottom-right`.
  public static var marginPlaces: [String] { PageProperties.marginBoxes }

  /// The names of colours.
  public static var colours: [String] { Colour.names.map(\.name) }
}
