import Diagnostics
import Dossiers
import Testing

@Suite struct ListingTests {
  private var listings: [KwalificatieListing] {
    Dossiercatalogus.joining([read(Sample.text, omschrijvingen: true)]).catalogus.kwalificaties
      .map(KwalificatieListing.init)
  }

  @Test func `The list is a table in the order of the crebo's`() {
    #expect(
      KwalificatieListing.table(listings, in: .nl) == """
        crebo  niveau  kwalificatie           dossier                nr   geldig vanaf  werkprocessen
        25498  mbo-2   Helpende               23189 Dienstverlening  900  2015-08-01    2
        25499  mbo-2   Medewerker facilitair  23189 Dienstverlening  900  2016-08-01    3

        """)
    #expect(
      KwalificatieListing.table([], in: .en) == "crebo  level  kwalificatie  dossier  nr  valid from  werkprocessen\n")
  }

  @Test func `A kwalificatie is shown as a tree of kerntaken and werkprocessen`() {
    #expect(
      listings[0].tree(in: .en) == """
        25498 Helpende (mbo-2)
          dossier: 23189 Dienstverlening
          nr: 900
          version: 2
          version before: 800
          status: vastgesteld
          valid from: 2015-08-01
          file: d.xml:7:5

        B1-K1  Voert uit
          B1-K1-W1  Bereidt voor
                    De basis.
                    Alleen hier.
          B1-K1-W2  Rondt af

        """)
  }
}
