import Diagnostics
import Dossiers
import TestSupport
import Testing

@Suite struct OmschrijvingTests {
  /// The paragraphs of the description of B1-K1-W1 when `xml` stands in it.
  private func paragraphs(_ xml: String, kwalificatie index: Int = 0) throws -> [String] {
    let text = Sample.text.replacing("<![CDATA[De basis.]]>", with: xml)
    let dossier = try #require(read(text, omschrijvingen: true).dossiers.first)
    return dossier.kwalificaties[index].kerntaken[0].werkprocessen[0].omschrijving
  }

  @Test(arguments: [
    ("<![CDATA[De basis.]]>", ["De basis."]),
    ("<![CDATA[  Een.\n\n  \n Twee   drie.\r\n- vier;\n]]>", ["Een.", "Twee drie.", "- vier;"]),
    (
      "<![CDATA[<labeltext>\n &lt;h1&gt;Kop&lt;/h1&gt;\n&lt;p&gt;een\n twee&lt;br /&gt;drie &amp;amp; vier&amp;nbsp;&lt;/p&gt;</labeltext>]]>",
      ["Kop", "een twee", "drie & vier"]
    ),
    (
      "<![CDATA[&lt;ul&gt;&lt;li&gt;een&lt;/li&gt;&lt;li type=\"a\"&gt;&lt;b&gt;twee&lt;/b&gt;&lt;/li&gt;&lt;/ul&gt;]]>",
      ["- een", "- twee"]
    ),
    ("<xhtml><p>een</p><p>twee</p></xhtml>", ["een", "twee"]),
    (
      "<![CDATA[kinderen < 4 jaar en > 2 jaar, <onbekend> R&D &foo; &#233;&#x20AC;]]>",
      ["kinderen < 4 jaar en > 2 jaar, <onbekend> R&D &foo; é€"]
    ),
    ("<![CDATA[<p>een <]]>", ["een <"]),
    ("", []),
  ])
  func `A description becomes plain paragraphs`(xml: String, expected: [String]) throws {
    #expect(try paragraphs(xml) == expected)
  }

  @Test func `What the own profiel adds follows the description, and only that`() throws {
    #expect(try paragraphs("De basis.", kwalificatie: 0) == ["De basis."])
    #expect(try paragraphs("De basis.", kwalificatie: 1) == ["De basis.", "Alleen hier."])
  }

  @Test func `Without being asked, no description is kept`() throws {
    let dossier = try #require(read(Sample.text).dossiers.first)
    #expect(dossier.kwalificaties.flatMap(\.kerntaken).flatMap(\.werkprocessen).allSatisfy { $0.omschrijving.isEmpty })
  }

  @Test func `A description full of angle brackets takes no time`() throws {
    let text = String(repeating: "&lt;", count: 200_000) + "&gt;"
    let time = try processorTime { _ = try paragraphs(text) }
    #expect(time < .seconds(30))
  }
}
