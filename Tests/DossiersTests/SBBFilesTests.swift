import Diagnostics
import Dossiers
import TestSupport
import Testing

/// SBB's own files, where they are at hand: ../shared/sbb-xml beside the checkout.
@Suite(.enabled(if: SharedFolder.path != nil, "no folder `shared` beside the checkout"))
struct SBBFilesTests {
  @Test(arguments: [("2635_Pedagogisch_Werk.xml", 34), ("2755_Dienstverlening.xml", 18)])
  func `All codes and titles are those of the published list`(name: String, count: Int) throws {
    let file = read(try #require(SharedFolder.contents("sbb-xml/\(name)")), file: name)
    #expect(file.diagnostics.map { $0.text(in: .en) } == [])
    let dossier = try #require(file.dossiers.first)
    var found: Set<String> = []
    for kwalificatie in dossier.kwalificaties {
      for kerntaak in kwalificatie.kerntaken {
        let isBasis = kerntaak.code.hasPrefix("B")
        let head =
          isBasis ? "B;;;" : "P;\(kwalificatie.crebo);\(kwalificatie.naam);\(kwalificatie.niveau)"
        for werkproces in kerntaak.werkprocessen {
          found.insert("\(head);\(kerntaak.code);\(kerntaak.titel);\(werkproces.code);\(werkproces.titel)")
        }
      }
    }
    let expected = try published(source: name)
    #expect(expected.count == count)
    #expect(found == expected)
  }

  @Test func `Descriptions hold no markup and the additions of their own profiel`() throws {
    let bytes = try #require(SharedFolder.contents("sbb-xml/2635_Pedagogisch_Werk.xml"))
    let dossier = try #require(read(bytes, omschrijvingen: true).dossiers.first)
    let code = try #require(WerkprocesCode("B1-K1-W8".utf8))
    let lengths = dossier.kwalificaties.map { $0.werkproces(code)?.omschrijving.count }
    #expect(lengths == [1, 2, 2])
    for werkproces in dossier.kwalificaties.flatMap(\.kerntaken).flatMap(\.werkprocessen) {
      #expect(!werkproces.omschrijving.isEmpty)
      #expect(werkproces.omschrijving.allSatisfy { !$0.contains("<") && !$0.contains("&") })
    }
  }

  /// The rows of data/werkprocessen.csv that come from one file.
  private func published(source: String) throws -> Set<String> {
    let csv = String(decoding: try #require(SharedFolder.contents("data/werkprocessen.csv")), as: UTF8.self)
    let rows = csv.split(whereSeparator: \.isNewline).map { fields(of: $0) }.filter {
      $0.last?.hasSuffix(source) == true
    }
    return Set(rows.map { $0[2...9].joined(separator: ";") })
  }

  /// The fields of one line of CSV, with or without quotes.
  private func fields(of line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
