import Diagnostics

/// Every text can be read: its colour differs enough from what is behind it, and it is large enough, in each situation
/// and wherever elements stand in a list.
struct ReadingCheck {
  let page: Page
  let cascade: Cascade
  let situations: [Situation]

  /// How many ways an element can look in one situation; more cannot be looked at.
  private static let appearanceLimit = 64
  /// How many declarations may be looked at in all.
  private static let workLimit = 8_000_000

  static let leastContrast = 4.5
  /// Below this nothing is seen.
  static let leastVisible = 1.1

  /// A colour before a background, or a size, that cannot be read.
  struct Fault {
    var ratio: Double
    let element: Int
    var media: Set<MediaQuery.Medium>
    /// Whether the background is that of the box of the text, and not of what lies around it.
    var isBehind = true
  }

  struct Pair: Hashable, Comparable {
    let colour: Int?
    let background: Int?

    static func < (a: Pair, b: Pair) -> Bool {
      (a.colour ?? -1, a.background ?? -1) < (b.colour ?? -1, b.background ?? -1)
    }
  }

  /// Whether all of the page could be looked at.
  func run() -> Bool {
    var contrasts: [Pair: Fault] = [:]
    var sizes: [Int?: Fault] = [:]
    var work = 0
    for situation in situations {
      var looks: [[Appearance]] = []
      for element in page.tree.elements.indices {
        guard let found = appearances(of: element, looks, situation, &work) else { return false }
        looks.append(found)
        checkBoxes(found, element)
      }
      for element in Set(page.tree.texts.compactMap { isSeen($0) ? $0.parent : nil }).sorted() {
        for look in looks[element] {
          judge(look, element, situation.medium, &contrasts)
          judgeSize(look, element, situation.medium, &sizes)
        }
      }
    }
    // A dictionary has no order; places have.
    for (pair, fault) in contrasts.sorted(by: { $0.key < $1.key }) { report(pair, fault) }
    for (offset, fault) in sizes.sorted(by: { ($0.key ?? -1) < ($1.key ?? -1) }) { reportSize(offset, fault) }
    return true
  }

  private func isSeen(_ text: PageText) -> Bool {
    guard let parent = text.parent, page.firstInk(in: text.range) != nil else { return false }
    return page.tree.elements[parent].name != "title"
  }

  private func appearances(
    of element: Int, _ looks: [[Appearance]], _ situation: Situation, _ work: inout Int
  ) -> [Appearance]? {
    let path = Array(page.tree.ancestors(of: element)).reversed()
    let outer = page.tree.elements[element].parent.map { looks[$0] } ?? [Appearance()]
    let placings = cascade.placings(of: element)
    let steps = cascade.positions.isEmpty ? 1 : path.count
    work += outer.count * placings.count * (cascade.candidates[element].count + 1) * steps
    guard work <= Self.workLimit else { return nil }
    var found: Set<Appearance> = []
    var ordered: [Appearance] = []
    for look in outer {
      for place in placings {
        let root = path.first.flatMap { $0 == element ? nil : looks[$0].first?.size.value } ?? 16
        let inner = cascade.appearance(
          of: element, path: Array(path), in: look, at: place, rootSize: root, situation, page.tree)
        if found.insert(inner).inserted { ordered.append(inner) }
      }
    }
    return ordered.count <= Self.appearanceLimit ? ordered : nil
  }
}

// MARK: - Contrast

extension ReadingCheck {
  private func judge(
    _ look: Appearance, _ element: Int, _ medium: MediaQuery.Medium, _ faults: inout [Pair: Fault]
  ) {
    for background in look.backgrounds {
      let ratio = look.colour.value.luminances.contrast(with: background.value.luminances)
      guard ratio < Self.leastContrast else { continue }
      let pair = Pair(colour: look.colour.offset, background: background.offset)
      Self.add(ratio, element, medium, background == look.background, to: &faults[pair])
    }
  }

  private static func add(
    _ ratio: Double, _ element: Int, _ medium: MediaQuery.Medium, _ isBehind: Bool = true,
    to fault: inout Fault?
  ) {
    guard var known = fault else {
      fault = Fault(ratio: ratio, element: element, media: [medium], isBehind: isBehind)
      return
    }
    known.media.insert(medium)
    if ratio < known.ratio || (isBehind && !known.isBehind) {
      known = Fault(ratio: min(ratio, known.ratio), element: element, media: known.media, isBehind: isBehind)
    }
    fault = known
  }

  private func report(_ pair: Pair, _ fault: Fault) {
    let element = page.tree.elements[fault.element]
    var notes = [page.elementNote(element)]
    if pair.colour != nil, let background = pair.background {
      notes.append(
        page.findings.note("de achtergrond wordt hier gezet", "the background is set here", at: background))
    }
    if !fault.isBehind {
      notes.append(
        page.findings.note(
          "de tekst kan buiten haar vlak komen, doordat dat een vaste breedte heeft",
          "the text can come outside its box, because that has a fixed width", at: element.offset))
    }
    let medium = Self.words(fault.media)
    let ratio = Self.shown(fault.ratio, below: Self.leastContrast)
    page.findings.report(
      fault.ratio < Self.leastVisible ? PageCodes.invisibleText : PageCodes.contrast,
      at: pair.colour ?? pair.background ?? element.offset, variant: "\(pair.background ?? -1)", notes: notes,
      fault.ratio < Self.leastVisible
        ? Bilingual(
          nl:
            "tekst heeft\(medium.nl) de kleur van haar achtergrond: het contrast is \(ratio.nl); nodig is ten minste 4,5",
          en: "text has\(medium.en) the colour of its background: the contrast is \(ratio.en); at least 4.5 is needed")
        : Bilingual(
          nl: "tekst heeft\(medium.nl) een contrast van \(ratio.nl) met haar achtergrond; nodig is ten minste 4,5",
          en: "text has\(medium.en) a contrast of \(ratio.en) with its background; at least 4.5 is needed"))
  }

  private static func words(_ media: Set<MediaQuery.Medium>) -> Bilingual {
    guard media.count == 1 else { return .empty }
    return media.contains(.print)
      ? Bilingual(nl: " op papier", en: " on paper") : Bilingual(nl: " op het scherm", en: " on the screen")
  }

  /// With two decimals; what is too little is not rounded up to what is enough.
  private static func shown(_ number: Double, below limit: Double) -> Bilingual {
    let rounded = Int(number * 100 + 0.5)
    let hundredths = Double(rounded) < limit * 100 ? rounded : Int(number * 100)
    let decimals = String(hundredths % 100)
    let padded = decimals.utf8.count == 1 ? "0" + decimals : decimals
    return Bilingual(nl: "\(hundredths / 100),\(padded)", en: "\(hundredths / 100).\(padded)")
  }
}

// MARK: - Size

extension ReadingCheck {
  private static func least(on medium: MediaQuery.Medium) -> Double { medium == .screen ? 9 : 6.5 * 4 / 3 }

  private func judgeSize(
    _ look: Appearance, _ element: Int, _ medium: MediaQuery.Medium, _ faults: inout [Int?: Fault]
  ) {
    // A hair of room for what 0.9 and the like are in binary.
    guard look.size.value < Self.least(on: medium) - 1e-6 else { return }
    Self.add(look.size.value, element, medium, to: &faults[look.size.offset])
  }

  private func reportSize(_ offset: Int?, _ fault: Fault) {
    let element = page.tree.elements[fault.element]
    let medium = Self.words(fault.media)
    let pixels = Self.shown(fault.ratio, below: 9)
    let points = Self.shown(fault.ratio * 3 / 4, below: 6.5)
    page.findings.report(
      PageCodes.smallText, at: offset ?? element.offset, notes: [page.elementNote(element)],
      Bilingual(
        nl:
          "tekst is\(medium.nl) \(pixels.nl) px (\(points.nl) pt) groot; nodig is ten minste 9 px op het scherm en 6,5 pt op papier",
        en:
          "text is\(medium.en) \(pixels.en) px (\(points.en) pt) large; at least 9 px is needed on the screen and 6.5 pt on paper"
      ))
  }
}

// MARK: - Boxes

extension ReadingCheck {
  /// How many times its font size an inline box may reach over the lines beside it: less than lines are apart.
  private static let mostReach = 0.3

  private func checkBoxes(_ looks: [Appearance], _ index: Int) {
    let element = page.tree.elements[index]
    let isColumn = element.name == "col" || element.name == "colgroup"
    for look in looks {
      if look.reach > Self.mostReach {
        page.findings.report(
          PageCodes.hidesText, at: element.offset,
          Bilingual(
            nl: "`padding` en `border` van dit element vallen over de regels erboven en eronder: gebruik "
              + "`display: inline-block`, of ten hoogste 0.3em",
            en: "`padding` and `border` of this element fall over the lines above and below: use "
              + "`display: inline-block`, or at most 0.3em"))
      }
      if isColumn, look.hasOwnBackground, let offset = look.background.offset {
        page.findings.report(
          PageCodes.propertyValue, at: offset, notes: [page.elementNote(element)],
          Bilingual(
            nl: "`<\(element.name)>` kan geen achtergrond hebben: geef die aan de cellen",
            en: "`<\(element.name)>` cannot have a background: give it to the cells"))
      }
    }
  }
}
