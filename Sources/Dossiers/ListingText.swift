public import Diagnostics

extension KwalificatieListing {
  /// A table of kwalificaties, one a line, in columns under headings.
  public static func table(_ listings: [KwalificatieListing], in language: Language) -> String {
    let headings =
      switch language {
      case .nl: ["crebo", "niveau", "kwalificatie", "dossier", "nr", "geldig vanaf", "werkprocessen"]
      case .en: ["crebo", "level", "kwalificatie", "dossier", "nr", "valid from", "werkprocessen"]
      }
    let rows = listings.map { listing in
      [
        listing.crebo, "mbo-\(listing.niveau)", listing.naam.printable,
        "\(listing.dossier.crebo) \(listing.dossier.titel.printable)",
        listing.dossier.nr, listing.geldigVanaf ?? "-", String(listing.werkprocessen),
      ]
    }
    return aligned([headings] + rows)
  }

  /// The kwalificatie with its kerntaken and werkprocessen as a tree.
  public func tree(in language: Language) -> String {
    var text = "\(crebo) \(naam.printable) (mbo-\(niveau))\n"
    for (label, value) in facts(in: language) { text += "  \(label): \(value.printable)\n" }
    for kerntaak in kerntaken {
      text += "\n\(kerntaak.code)  \(kerntaak.titel.printable)\n"
      let width = kerntaak.werkprocessen.map(\.code.count).max() ?? 0
      for werkproces in kerntaak.werkprocessen {
        text += "  \(padded(werkproces.code, to: width))  \(werkproces.titel.printable)\n"
        for paragraph in werkproces.omschrijving {
          text += wrapped(paragraph, indent: width + 4)
        }
      }
    }
    return text
  }

  private func facts(in language: Language) -> [(label: String, value: String)] {
    let isDutch = language == .nl
    var facts = [
      ("dossier", "\(dossier.crebo) \(dossier.titel)"),
      ("nr", dossier.nr),
    ]
    func add(_ nl: String, _ en: String, _ value: String?) {
      if let value { facts.append((isDutch ? nl : en, value)) }
    }
    add("versie", "version", dossier.versie)
    add("vorige versie", "version before", dossier.vorigeVersie)
    add("status", "status", dossier.status)
    add("geldig vanaf", "valid from", geldigVanaf)
    add("einde instroom", "last enrolment", eindeInstroom)
    add("einde opleiding", "last diploma", eindeOpleiding)
    add("bestand", "file", dossier.plaats)
    return facts
  }
}

/// Rows in columns that are as wide as their widest cell, with two spaces between.
private func aligned(_ rows: [[String]]) -> String {
  let columns = rows.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
  return rows.map { row in
    let last = row.count - 1
    return row.indices.map { $0 == last ? row[$0] : padded(row[$0], to: widths[$0]) }.joined(separator: "  ") + "\n"
  }.joined()
}

private func padded(_ text: String, to width: Int) -> String {
  text + String(repeating: " ", count: max(0, width - text.count))
}

/// A paragraph in lines of at most 100 characters.
private func wrapped(_ paragraph: String, indent: Int) -> String {
  let margin = String(repeating: " ", count: indent)
  var text = ""
  var line = ""
  for word in paragraph.split(separator: " ") {
    if !line.isEmpty, indent + line.count + 1 + word.count > 100 {
      text += margin + line + "\n"
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  return text + margin + line + "\n"
}
