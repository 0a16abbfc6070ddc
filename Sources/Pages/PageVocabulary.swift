public import Diagnostics

/// What a page and its style sheet may hold, for the manual.
public enum PageVocabulary {
  /// The names of the elements, in the order in which the manual lists them.
  public static var elements: [String] { [] }

  /// The attributes, each with the elements that can have it (none: every element) and its values.
  public static var attributes: [(name: String, elements: [String], values: Bilingual)] { [] }

  /// The properties of style sheets and their values.
  public static var properties: [(name: String, values: Bilingual)] { [] }
}
