import Diagnostics
import Dossiers
import Testing

/// One change in the sample, and everything that is printed of it.
struct Mistake: CustomTestStringConvertible {
  let original: String
  let changed: String
  let printed: String

  init(_ original: String, _ changed: String, _ printed: String) {
    self.original = original
    self.changed = changed
    self.printed = printed
  }

  var testDescription: String { "\(original) → \(changed)" }
}

@Suite struct DossierDiagnosticsTests {
  static let mistakes = [
    Mistake(
      "nr=\"900\" ", "nr=\" \" ", "d.xml:7:5: fout[DO103]: het dossier heeft geen nr\n"),
    Mistake(
      "titel=\"Dienstverlening \"", "titel=\" \"", "d.xml:7:5: fout[DO104]: dossier 900 heeft geen titel\n"),
    Mistake("titel=\"Beheert\" ", "", "d.xml:30:13: fout[DO104]: kerntaak 50 heeft geen titel\n"),
    Mistake(
      "titel=\"Beheert\" hoofdstuk=\"1\"", "titel=\"Beheert\"",
      "d.xml:30:13: fout[DO105]: kerntaak 50 heeft geen hoofdstuk, verwacht een getal van 1 tot en met 99\n"),
    Mistake(
      "titel=\"Rondt af\" hoofdstuk=\"2\"", "titel=\"Rondt af\" hoofdstuk=\"100\"",
      "d.xml:22:13: fout[DO105]: het hoofdstuk van werkproces 22 is `100`, verwacht een getal van 1 tot en met 99\n"),
    Mistake(
      "titel=\"Helpende\" hoofdstuk=\"2\"", "titel=\"Helpende\" hoofdstuk=\"P2\"",
      "d.xml:35:9: fout[DO105]: het hoofdstuk van profiel 41 is `P2`, verwacht een getal van 1 tot en met 99\n"),
    Mistake(
      "titel=\"Rondt af\" hoofdstuk=\"2\"", "titel=\"Rondt af\" hoofdstuk=\"1\"",
      """
      d.xml:22:13: fout[DO106]: werkproces 22 heeft hoofdstuk 1, net als werkproces 21
        d.xml:16:13: noot: de eerste staat hier

      """),
    Mistake(
      "titel=\"Helpende\" hoofdstuk=\"2\"", "titel=\"Helpende\" hoofdstuk=\"1\"",
      """
      d.xml:35:9: fout[DO106]: profiel 41 heeft hoofdstuk 1, net als profiel 40
        d.xml:27:9: noot: de eerste staat hier

      """),
    Mistake(
      "01-08-2015", "31-02-2015",
      "d.xml:8:22: fout[DO107]: `31-02-2015` in Geldig_vanaf is geen bestaande datum, verwacht jjjj-mm-dd of dd-mm-jjjj\n"
    ),
    Mistake(
      ">23189<", ">2318<", "d.xml:8:22: fout[DO108]: `2318` is geen crebo van dossier 900, verwacht vijf cijfers\n"),
    Mistake(
      ">25498<", ">K0123<", "d.xml:36:28: fout[DO108]: `K0123` is geen crebo van profiel 41, verwacht vijf cijfers\n"),
    Mistake(
      "<dossiercrebos>", "<dossiercrebos/><anders>", "d.xml:7:5: fout[DO109]: dossier 900 heeft geen crebo\n"),
    Mistake(
      "25498</crebo>", "25498</crebo><crebo>25497</crebo>",
      """
      d.xml:36:113: fout[DO110]: profiel 41 heeft meer dan één crebo
        d.xml:36:28: noot: de eerste staat hier

      """),
    Mistake(
      ">25498<", ">25499<",
      """
      d.xml:35:9: fout[DO111]: profiel 41 heeft crebo 25499, net als profiel 40
        d.xml:27:9: noot: de eerste staat hier

      """),
    Mistake(
      "hoofdstuk=\"2\" niveau=\"2\"", "hoofdstuk=\"2\" niveau=\"5\"",
      "d.xml:35:9: fout[DO112]: het niveau van profiel 41 is `5`, verwacht 1, 2, 3 of 4\n"),
    Mistake(
      "hoofdstuk=\"2\" niveau=\"2\"", "hoofdstuk=\"2\"",
      "d.xml:35:9: fout[DO112]: profiel 41 heeft geen niveau, verwacht 1, 2, 3 of 4\n"),
    Mistake(
      "<profiel referentie=\"41\"/>", "<profiel referentie=\"42\"/>",
      "d.xml:18:29: fout[DO113]: de verwijzing `42` leidt nergens heen: geen profiel van dit dossier heeft dit nr\n"),
    Mistake(
      "<profiel referentie=\"40\"/>", "<profiel referentie=\"900\"/>",
      "d.xml:40:55: fout[DO113]: de verwijzing `900` leidt nergens heen: geen profiel van dit dossier heeft dit nr\n"),
    Mistake(
      "<competentie referentie=\"3088\"/>", "<competentie referentie=\"3089\"/>",
      "d.xml:20:39: fout[DO113]: de verwijzing `3089` leidt nergens heen: geen competentie in dit bestand heeft dit nr\n"
    ),
    Mistake(
      "<sectorkamer referentie=\"5674\"/>", "<sectorkamer referentie=\"1\"/>",
      "d.xml:11:43: fout[DO113]: de verwijzing `1` leidt nergens heen: geen sectorkamer in dit bestand heeft dit nr\n"),
    Mistake(
      "referentie=\"12\"", "referentie=\"13\"",
      "d.xml:14:78: fout[DO113]: de verwijzing `13` leidt nergens heen: geen kennisofvaardigheid of categorie van dit dossier heeft dit nr\n"
    ),
    Mistake(
      "referentiedomein=\"4135\"", "referentiedomein=\"4134\"",
      "d.xml:7:5: fout[DO113]: de verwijzing `4134` leidt nergens heen: geen domein in dit bestand heeft dit nr\n"),
    Mistake(
      "titel=\"Helpende\"", "titel=\"Help\u{202E}ende\"",
      "d.xml:35:9: waarschuwing[DO117]: de titel van profiel 41 heeft een teken dat niet te zien is: U+202E\n"),
  ]

  @Test(arguments: mistakes)
  func `A mistake is reported once, at its place, and the dossier is left out`(mistake: Mistake) {
    // The rest of the line closes what a change opened.
    let text = Sample.text.replacing(mistake.original, with: mistake.changed, maxReplacements: 1)
      .replacing(mistake.changed.hasSuffix("<anders>") ? "</dossiercrebos>" : "\0", with: "</anders>")
    #expect(text != Sample.text)
    let file = read(text)
    #expect(file.diagnostics.map { $0.text(in: .nl) }.joined() == mistake.printed)
    #expect(file.isReadable)
    #expect(file.dossiers.isEmpty == file.diagnostics.contains(where: \.isError))
  }

  @Test func `A dossier is reported with all its problems, in the order of the file`() {
    let text = Self.mistakes.filter { !$0.printed.contains("DO109") && !$0.printed.contains("DO103") }
      .reduce(Sample.text) { $0.replacing($1.original, with: $1.changed, maxReplacements: 1) }
    let file = read(text)
    let lines = file.diagnostics.compactMap(\.place.line)
    #expect(file.dossiers.isEmpty)
    #expect(lines == lines.sorted())
    #expect(Set(file.diagnostics.map(\.code.id)).count == 6)
  }

  @Test(arguments: [
    (
      "<sbb><dossiers/></sbb>",
      "d.xml: error[DO102]: there is no dossier in this file\n"
        + "  note: expected: one or more elements <dossier> in <sbb><dossiers>\n"
    ),
    (
      "\n <html><body/></html>",
      "d.xml:2:2: error[DO101]: this is not a file of SBB: it begins with <html>, expected <sbb>\n"
    ),
    ("", "d.xml:1:1: error[XM101]: the file is empty\n"),
    ("dossier", "d.xml:1:1: error[XM102]: this is not XML\n"),
    ("<sbb>\n<dossiers>", "d.xml:2:11: error[XM103]: the file is not complete (in sbb/dossiers)\n"),
    (
      "<!DOCTYPE sbb [<!ENTITY x 'x'>]><sbb>&x;</sbb>", "d.xml:1:1: error[XM113]: a DOCTYPE is not allowed\n"
    ),
  ])
  func `A file that cannot be read has one error`(text: String, printed: String) {
    let file = read(text)
    #expect(!file.isReadable)
    #expect(file.diagnostics.map { $0.text(in: .en) }.joined() == printed)
  }

  @Test func `Good dossiers before a break are not used`() {
    let file = read(Sample.text.replacing("</dossiers>", with: ""))
    #expect(file.dossiers.isEmpty)
    #expect(file.diagnostics.map(\.code.id) == ["XM105"])
  }

  @Test func `A dossier without werkprocessen is an error, one without profielen a warning`() {
    let text =
      "<sbb><dossiers><dossier nr='1' titel='x'><dossiercrebos><dossiercrebo>23189</dossiercrebo></dossiercrebos>"
    #expect(
      read(text + "</dossier></dossiers></sbb>").diagnostics.map { $0.text(in: .nl) } == [
        "d.xml:1:16: fout[DO115]: het dossier heeft geen kerntaken\n",
        "d.xml:1:16: waarschuwing[DO116]: het dossier heeft geen profielen, dus geen kwalificaties\n",
      ])
    let empty = Sample.text.replacing("werkproces ", with: "anders ").replacing("</werkproces>", with: "</anders>")
    #expect(read(empty).diagnostics.map(\.code.id) == ["DO115"])
  }

  @Test func `Every code is there once, and explains itself in both languages`() {
    let codes = XMLCodes.all + DossierCodes.all
    #expect(Set(codes.map(\.id)).count == codes.count)
    for code in codes {
      for text in [code.title, code.explanation, code.remedy] { #expect(!text.nl.isEmpty && !text.en.isEmpty) }
    }
  }
}
