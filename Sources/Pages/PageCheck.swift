public import Diagnostics

/// Looks at a page as a whole: could it hide something, load something, be unreadable or be inaccessible?
///
/// What is known to be harmless is allowed, and everything else is refused: elements, attributes, selectors, at-rules,
/// properties and the values of properties. So an accepted page is read alike by every browser, needs nothing but
/// itself, and shows every text of its template to every reader, whatever the data.
public enum PageCheck {
  /// Everything that is wrong, in the order of its place.
  public static func problems(in source: PageSource) -> [Diagnostic] {
    let findings = Findings(source)
    let page = Page(source, findings)
    NestingCheck(page: page).run()
    AttributeCheck(page: page).run()
    TextCheck(page: page).run()
    SheetCheck(page: page).run()
    if page.tree.isWhole {
      DocumentCheck(page: page).run()
      HeadingCheck(page: page).run()
      AccessCheck(page: page).run()
      IdentifierCheck(page: page).run()
    }
    return findings.sorted()
  }
}
