import Templates
import Testing

/// Values of which the type makes a place safe that is none for text.
@Suite struct TypedValueTests {
  @Test func `a colour of the house style is a custom property of the style sheet`() {
    #expect(render("<style>:root { --k: {{kleur}}; }</style>") == "<style>:root { --k: #1542ff; }</style>")
  }

  @Test(
    arguments: [
      ([], "data:image/png;base64,"), ([0], "data:image/png;base64,AA=="), ([0, 1], "data:image/png;base64,AAE="),
      ([0, 1, 0xFF], "data:image/png;base64,AAH/"), (Array("<svg/>".utf8), "data:image/png;base64,PHN2Zy8+"),
    ] as [([UInt8], String)])
  func `an image stands in the page as a whole src`(content: [UInt8], address: String) {
    let image = EmbeddedImage(.png, content: content)
    let template = "{{#logo}}<img src='{{logo}}' alt=\"\">{{/logo}}{{^logo}}geen{{/logo}}"
    #expect(render(template, Sample(logo: image)) == "<img src='\(address)' alt=\"\">")
    #expect(render(template) == "geen")
  }

  @Test func `an image's kind is in its address`() {
    for (kind, name) in [(EmbeddedImage.MediaType.jpeg, "image/jpeg"), (.svg, "image/svg+xml")] {
      let page = render("{{#logo}}<img src=\"{{logo}}\">{{/logo}}", Sample(logo: EmbeddedImage(kind, content: [1])))
      #expect(page == "<img src=\"data:\(name);base64,AQ==\">")
    }
  }

  @Test func `plain text has neither colours nor images`() {
    #expect(problems("{{kleur}}", kind: .text(width: 76)).contains("[SJ154]"))
    #expect(problems("{{#logo}}{{logo}}{{/logo}}", kind: .text(width: 76)).contains("[SJ155]"))
  }
}
