import Testing

@testable import Templates

/// In what a value would stand behind literal HTML.
@Suite struct HTMLTokenizerTests {
  private func place(behind html: String) -> String {
    var tokenizer = HTMLTokenizer()
    for byte in html.utf8 { _ = tokenizer.read(byte) }
    return switch tokenizer.valuePlace {
    case .text: "text"
    case .attribute: "attribute"
    case .refused(let refusal): "\(refusal)"
    }
  }

  @Test(arguments: [
    // Tags and their ends.
    ("", "text"), ("<p>", "text"), ("<p", "name"), ("<p ", "name"), ("</p", "name"), ("</p >", "text"),
    ("<br/", "name"),
    ("<br/>", "text"), ("<P/title='", "attribute"), ("a > b", "text"), ("<p title='>' class=\"", "attribute"),
    // Attributes.
    ("<p title=\"", "attribute"), ("<p TITLE = '", "attribute"), ("<p title='a\"", "attribute"),
    ("<p title=", "unquoted"),
    ("<p title= \n", "unquoted"), ("<p title=a", "unquoted"), ("<p title=a ", "name"), ("<p title=a/", "unquoted"),
    ("<p title=a/>", "text"), ("<p title/=\"", "name"), ("<p title==\"", "unquoted"),
    ("<p =title=\"", "otherAttribute"),
    ("<p \"title=\"", "otherAttribute"), ("<p title=\"\"class=\"", "attribute"), ("<p x title\n=\n\"", "attribute"),
    ("<p onx=\"", "eventHandler"), ("<p ONX=\"", "eventHandler"), ("<p style='", "styleAttribute"),
    ("<p xlink:href='", "urlAttribute"), ("<p formaction='", "urlAttribute"), ("<p srcdoc='", "srcdoc"),
    ("<p aria-label='", "attribute"), ("<p data-x1-y='", "attribute"), ("<p data='", "urlAttribute"),
    ("<p data-\u{e9}='", "otherAttribute"), ("<p titel='", "otherAttribute"), ("<p title\u{301}='", "otherAttribute"),
    ("<script data-x='", "otherAttribute"), ("<meta title='", "otherAttribute"), ("</p title='", "otherAttribute"),
    // Comments, doctypes and what only looks like them.
    ("<!", "name"), ("<!-", "name"), ("<!--", "comment"), ("<!-- -", "comment"), ("<!-- --", "comment"),
    ("<!-- -->", "text"), ("<!-- --->", "text"), ("<!-->", "text"), ("<!--->", "text"), ("<!---->", "text"),
    ("<!-- > ", "comment"), ("<!-- <!-- -->", "text"), ("<!-- <!-->", "text"), ("<!-- --!", "comment"),
    ("<!-- --!>", "text"), ("<!-- --!-->", "text"), ("<!-- -- >", "comment"), ("<!--<p title='", "comment"),
    ("<!DOCTYPE html", "doctype"), ("<!doctype html>", "text"), ("<!doctype x '>", "text"), ("<![CDATA[", "comment"),
    ("<![CDATA[>", "text"), ("<?x", "comment"), ("<?x ?>", "text"), ("</", "name"), ("</ ", "comment"), ("</>", "text"),
    // Raw text.
    ("<title>", "text"), ("<title><p>", "text"), ("<title></p>", "text"), ("<title></title", "name"),
    ("<title></title>", "text"), ("<title></titlex>", "text"), ("<title><p title='", "text"),
    ("<title></title title='", "otherAttribute"), ("<title></TITLE\t>", "text"), ("<title></title/>", "text"),
    ("<title><", "name"), ("<title></", "name"), ("<title></ti", "name"), ("<title><</title>", "text"),
    ("<textarea>", "text"), ("<textarea></title>", "text"), ("<TextArea/>", "text"), ("<style>", "style"),
    ("<style/>", "style"), ("<style></style x", "name"), ("<style></style>", "text"), ("<style></styl", "style"),
    ("<style><!--</style>", "text"), ("<style></style ", "name"), ("<script>", "script"),
    ("<script>'</script>", "text"),
    ("<script></", "script"), ("<script></script\n", "name"), ("<SCRIPT></sCript>", "text"),
    // SVG.
    ("<svg>", "svg"), ("<svg", "name"), ("<svg id='", "attribute"), ("<svg/>", "text"), ("<svg /x>", "svg"),
    ("<svg><path d='", "svg"), ("<svg></g>", "svg"), ("<svg></p>", "svg"), ("<svg></svg>", "text"),
    ("<SVG></sVg >", "text"),
    ("<svg a=b/>", "svg"), ("<svg><title>", "svg"),
    // Character references.
    ("&", "reference"), ("&amp", "reference"), ("&amp;", "text"), ("&#x3", "reference"), ("& ", "text"),
    ("R&D", "reference"),
    ("R&D ", "text"), ("<p title='&", "reference"), ("<title>&am", "reference"), ("<title><&am", "reference"),
    ("<p title='&amp;", "attribute"), ("<p title=\"&\">", "text"),
  ])
  func `the place of a value is known`(_ html: String, _ expected: String) {
    #expect(place(behind: html) == expected, "\(html)")
  }

  @Test(arguments: [
    "", "a", "<p>", "<p class='x'>", "<!-- x -->", "<b hidden >", "a &amp; b", "<title>x</title>", "<svg><g></g></svg>",
    "<br/>",
  ])
  func `what is read to its end leaves no trace`(_ html: String) {
    var tokenizer = HTMLTokenizer()
    for byte in html.utf8 { #expect(tokenizer.read(byte) == nil) }
    #expect(tokenizer == HTMLTokenizer())
  }
}
