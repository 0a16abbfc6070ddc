import Pages
import TestSupport
import Testing

@Suite struct AcceptedPageTests {
  /// Pages and parts of pages in which nothing is wrong.
  @Test(arguments: [
    "<p>a <b>b <i>c</i></b><br>d<wbr>e &amp; f</p><hr><blockquote><p>i</p></blockquote>",
    "<ul><li>a<ul><li>b</li></ul></li></ul><ol start=\"3\" type=\"a\"><li value=\"5\">c</li></ol><dl><dt>d</dt><dd>e</dd></dl>",
    "<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2>",
    "{{*delen}}<h2>a</h2><h3>b</h3>{{/delen}}{{#deel}}<h2>c</h2>{{/deel}}",
    "<p title=\"{{#deel}}{{naam}}{{/deel}}\" data-x=\"{{naam}}\" lang=\"en-GB\" dir=\"auto\">{{naam}}</p>",
    "<p><time datetime=\"{{datum}}\">{{dag}}</time> <data value=\"3\">drie</data> <bdi>{{naam}}</bdi></p>",
    "<figure><img src=\"{{image:logo}}\" alt=\"Logo van {{school}}\" width=\"40\" height=\"20\"><figcaption>a</figcaption></figure>",
    "<svg role=\"img\" aria-label=\"a\" viewBox=\"0 0 1 1\"><g fill=\"#123456\"><path d=\"M0,0L1 1z\"/></g></svg>",
    "<svg aria-hidden=\"true\" focusable=\"false\"><rect x=\"0\" y=\"0\" width=\"1\" height=\"1\"></rect></svg>",
    "<section aria-labelledby=\"a\"><h2 id=\"a\">a</h2></section><p aria-describedby=\"a\">b</p>",
    "{{#deel}}<section aria-labelledby=\"a\"><h2 id=\"a\">a</h2></section>{{/deel}}",
    "<table><caption>a</caption><colgroup><col span=\"2\"></colgroup><thead><tr><td></td><th scope=\"col\">b</th></tr></thead>"
      + "{{*delen}}<tbody><tr><th scope=\"row\">c</th><td><p>d</p></td></tr></tbody>{{/delen}}<tfoot></tfoot></table>",
    "<!-- {{#deel}}a{{/deel}} --><p>b</p>", "<p></p><div> &nbsp; </div>",
  ])
  func `a part of a page is accepted`(_ main: String) {
    #expect(problems(wholePage(main)) == "")
  }

  @Test(arguments: [
    "p { margin: 0 auto 1rem; padding: 1px 2pt 3mm 0; color: #333; background: none }",
    "p { font: italic bold 1.1rem/1.4 \"Liberation Sans\", Arial, sans-serif; letter-spacing: 0.05em }",
    "p { border: 1px solid #ccc; border-top: none; border-color: red transparent; border-radius: 50% 2px }",
    "main > p:first-child, #a .b, * { text-decoration: underline; hyphens: manual }",
    "main { display: grid; grid-template-columns: repeat(2, 1fr) max-content; gap: 1rem 0 } p { align-self: center }",
    "p { display: flex; flex-wrap: wrap; flex: 1 1 auto; justify-content: space-between; align-items: center }",
    "@page { size: A4 landscape; margin: 10mm 15mm; @bottom-right { content: \"pagina \" counter(page) \" van \" counter(pages) } }",
    "@page :first { margin-top: 20mm } @media screen and (min-width: 20rem) and (max-width: 600px) { p { margin: 0 } }",
    ":root { --a: var(--b); --b: 1px solid #767676; --c: #154273 } p { border: var(--a); color: var(--c) }",
    "p { background: #154273; color: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact }",
    "img { float: left; height: 2rem; max-width: 100%; object-fit: contain } thead { display: table-header-group }",
    "/* a { } */ P { COLOR: #333; Margin: 0 }", "p { color: #333;; }", "p { line-height: 1; font-size: 80%; }",
    "span { display: inline-block; padding: 1rem } code { padding: 0.1em 0.4em; border: 1px solid }",
    ":root { --k: {{colour:kleur}} } h1 { color: var(--k) } p { background: var(--k); color: white; print-color-adjust: exact }",
  ])
  func `a style sheet is accepted`(_ style: String) {
    #expect(problems(wholePage(style: style, "<p>a</p>")) == "")
  }

  @Test func `the templates of the project are accepted`() throws {
    let style = try #require(Checkout.text("templates/stijl.html"))
    var template = try #require(Checkout.text("templates/verklaring.html"))
    for (old, new) in [
      ("{{> stijl}}", style), ("{{^", "{{#"), ("{{#kerntaken}}", "{{*kerntaken}}"), ("{{#werk", "{{*werk"),
      ("{{kleur}}", "{{colour:kleur}}"),
      ("{{accent}}", "{{colour:accent}}"), ("{{zetting}}", "{{word:zetting}}"),
      ("{{lettertype}}", "{{word:lettertype}}"),
      ("{{instelling_logo}}", "{{image:instelling_logo}}"), ("{{leerbedrijf_logo}}", "{{image:leerbedrijf_logo}}"),
      ("{{qr}}", "{{image:qr}}"),
    ] {
      for range in template.ranges(of: old).reversed() { template.replaceSubrange(range, with: new) }
    }
    #expect(problems(template) == "")
  }

  @Test(arguments: [
    ("<pre>a</pre>", "SJ301"), ("<img src='data:image/svg+xml;base64,AA==' alt=''>", "SJ305"),
    ("<p>&#x0000000000000000000000000000000000000000202E;a</p>", "SJ307"), ("<p>&#x61C;a</p>", "SJ307"),
    ("<img src='data:image/png;base64,AAAA' alt='' width='4000'>", "SJ303"),
  ])
  func `what could cover, turn or push away text is refused`(_ main: String, _ code: String) {
    #expect(problems(wholePage(main)).contains("[\(code)]"), "\(problems(wholePage(main)))")
  }

  @Test(arguments: [
    "p { font-family: D050000L }", "p { font-family: \"Code39\", serif }", "p { white-space: nowrap }",
    "img { float: right }", "@media print { p { list-style-type: decimal } }",
    "@media print { p { border: 1px solid #000 } }",
  ])
  func `a style that could do so is refused`(_ style: String) {
    #expect(problems(wholePage(style: style, "<p>a</p>")).contains("[SJ345]"))
  }

  @Test func `what stands in head has no class or id`() {
    let page = wholePage("<p>a</p>").replacing("<title>", with: "<title class=\"a\">")
    #expect(problems(page).contains("[SJ302]"))
  }

  @Test func `a word of the data is a class, and the page is looked at with each`() {
    let body = "<p class=\"a {{word:zetting}}\">{{word:zetting}}</p>"
    let printed = { (style: String) in problems(wholePage(style: style, body)) }
    #expect(printed(".ruim { font-size: 2rem } .dicht { color: #333 }") == "")
    #expect(printed(".dicht { color: #fff }").contains("SJ362"))
    #expect(printed("@media print { .ruim { font-size: 2pt } }").contains("SJ36"))
    // No document is both.
    #expect(printed(".ruim { background: #000; print-color-adjust: exact; color: #fff } .dicht { color: #000 }") == "")
    #expect(problems(wholePage("<p class=\"x{{word:zetting}}\">a</p>")).contains("SJ316"))
    #expect(problems(wholePage("<p lang=\"{{word:zetting}}\">a</p>")).contains("SJ316"))
  }

  @Test func `where siblings are the same in every document, their places are known`() {
    let style = "td:first-child { background: #000; print-color-adjust: exact } td:last-child { color: #fff }"
    let row = { (cells: String) in "<table><tbody><tr><th scope=\"row\">a</th>\(cells)</tr></tbody></table>" }
    #expect(problems(wholePage(style: style + " th { color: #333 }", row("<td></td>"))) == "")
    #expect(problems(wholePage(style: style, row("<td>b</td>"))).contains("SJ362"))
    #expect(
      problems(wholePage(style: "th:first-child { color: #fff }", row("{{#b}}<td>b</td>{{/b}}"))).contains("SJ362"))
    #expect(problems(wholePage(style: "th:last-child { color: #fff }", row("<td>b</td>"))) == "")
    #expect(
      problems(wholePage(style: "th:last-child { color: #fff }", row("{{#b}}<td>b</td>{{/b}}"))).contains("SJ362"))
  }
}
