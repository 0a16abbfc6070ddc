/// Style sheets that are refused.
extension Refusal {
  static let sheets = [
    Refusal(
      style: #"p { color: "red }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ345]: `color` kan deze waarde niet hebben; hier kan: een kleur: `#rrggbb`, `#rgb`, een naam, of `var(--naam)`
        v.html:2:12: fout[SJ340]: dit aanhalingsteken wordt niet gesloten
        v.html:3:1: fout[SJ340]: deze regel wordt niet gesloten met `}`
        """#,
      en: #"""
        v.html:2:5: error[SJ345]: `color` cannot have this value; this can be here: a colour: `#rrggbb`, `#rgb`, a name, or `var(--name)`
        v.html:2:12: error[SJ340]: this quote is not closed
        v.html:3:1: error[SJ340]: this rule is not closed with `}`
        """#),
    Refusal(
      style: #"p { color #333; } } p { margin: 0 /* a"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ340]: hier hoort `eigenschap: waarde;`
        v.html:2:19: fout[SJ340]: deze `}` sluit niets
        v.html:2:25: fout[SJ345]: `margin` kan deze waarde niet hebben; hier kan: een tot vier keer een afstand van 0 tot en met 15rem, niet negatief, of `auto`
        v.html:2:35: fout[SJ340]: dit commentaar wordt niet gesloten
        v.html:3:1: fout[SJ340]: deze regel wordt niet gesloten met `}`
        """#,
      en: #"""
        v.html:2:5: error[SJ340]: `property: value;` belongs here
        v.html:2:19: error[SJ340]: this `}` closes nothing
        v.html:2:25: error[SJ345]: `margin` cannot have this value; this can be here: one to four times a distance from 0 to 15rem, not negative, or `auto`
        v.html:2:35: error[SJ340]: this comment is not closed
        v.html:3:1: error[SJ340]: this rule is not closed with `}`
        """#),
    Refusal(
      style: #".\31 { margin: 0 } p; p { margin: 0"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:1: fout[SJ343]: achter `.` hoort een klasse: een letter, en dan letters, cijfers, `-` en `_`
        v.html:2:2: fout[SJ340]: `\` kan niet in een stijl staan: schrijf het teken zelf
        v.html:2:20: fout[SJ340]: een regel is een selector met `{` en `}`; hier ontbreekt `{`
        v.html:3:1: fout[SJ340]: deze regel wordt niet gesloten met `}`
        """#,
      en: #"""
        v.html:2:1: error[SJ343]: a class belongs behind `.`: a letter, and then letters, digits, `-` and `_`
        v.html:2:2: error[SJ340]: `\` cannot stand in a style sheet: write the character itself
        v.html:2:20: error[SJ340]: a rule is a selector with `{` and `}`; `{` is missing here
        v.html:3:1: error[SJ340]: this rule is not closed with `}`
        """#),
    Refusal(
      style: #"@import "a.css"; @font-face { src: url(a.woff) } @medai print { p { margin: 0 } } @media print;"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:1: fout[SJ341]: `@import` kan niet in een stijl staan: een stijl laadt niets; zet de regels zelf in `<style>`
        v.html:2:18: fout[SJ341]: `@font-face` kan niet in een stijl staan: een stijl laadt niets; noem letters die op elk apparaat staan
        v.html:2:36: fout[SJ305]: een stijl laadt niets: `url()` kan hier niet; een afbeelding is `<img>` of `<svg>`
        v.html:2:50: fout[SJ341]: `@medai` kan niet in een stijl staan; bedoelt u `@media`?
        v.html:2:83: fout[SJ341]: achter `@media` hoort een blok met `{` en `}`
        """#,
      en: #"""
        v.html:2:1: error[SJ341]: a style sheet cannot hold `@import`: a style sheet loads nothing; put the rules themselves in `<style>`
        v.html:2:18: error[SJ341]: a style sheet cannot hold `@font-face`: a style sheet loads nothing; name fonts that every device has
        v.html:2:36: error[SJ305]: a style sheet loads nothing: `url()` cannot be used; an image is `<img>` or `<svg>`
        v.html:2:50: error[SJ341]: a style sheet cannot hold `@medai`; did you mean `@media`?
        v.html:2:83: error[SJ341]: a block with `{` and `}` belongs behind `@media`
        """#),
    Refusal(
      style:
        #"@media print { @media screen { } @page { } } @page :left { margin: 10mm } @page { @bottom-middle { content: "-" } }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:16: fout[SJ341]: `@media` kan niet in `@media` staan
        v.html:2:34: fout[SJ341]: `@page` kan niet in `@media` staan
        v.html:2:52: fout[SJ341]: achter `@page` kan alleen `:first` staan
        v.html:2:83: fout[SJ341]: `@bottom-middle` is geen plek in de marge
        """#,
      en: #"""
        v.html:2:16: error[SJ341]: `@media` cannot stand in `@media`
        v.html:2:34: error[SJ341]: `@page` cannot stand in `@media`
        v.html:2:52: error[SJ341]: only `:first` can stand behind `@page`
        v.html:2:83: error[SJ341]: `@bottom-middle` is no place in the margin
        """#),
    Refusal(
      style:
        #"@media (orientation: landscape) { p { margin: 0 } } @media print, screen { p { margin: 0 } } @media { } @media (min-width: 10vw) { }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:8: fout[SJ342]: hier kan `print`, `screen` of `all` staan, en `(min-width: …)` of `(max-width: …)`, verbonden met `and`
        v.html:2:65: fout[SJ342]: hier kan `print`, `screen` of `all` staan, en `(min-width: …)` of `(max-width: …)`, verbonden met `and`
        v.html:2:94: fout[SJ342]: achter `@media` hoort een voorwaarde
        v.html:2:112: fout[SJ342]: hier kan `print`, `screen` of `all` staan, en `(min-width: …)` of `(max-width: …)`, verbonden met `and`
        """#,
      en: #"""
        v.html:2:8: error[SJ342]: `print`, `screen` or `all` can be here, and `(min-width: …)` or `(max-width: …)`, joined by `and`
        v.html:2:65: error[SJ342]: `print`, `screen` or `all` can be here, and `(min-width: …)` or `(max-width: …)`, joined by `and`
        v.html:2:94: error[SJ342]: a condition belongs behind `@media`
        v.html:2:112: error[SJ342]: `print`, `screen` or `all` can be here, and `(min-width: …)` or `(max-width: …)`, joined by `and`
        """#),
    Refusal(
      style:
        #"a { margin: 0 } tabel td { margin: 0 } title { margin: 0 } p:hover { margin: 0 } p::before { margin: 0 } p:not(.a) { margin: 0 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:1: fout[SJ343]: een pagina heeft geen element `a`
        v.html:2:17: fout[SJ343]: een pagina heeft geen element `tabel`; bedoelt u `table`?
        v.html:2:40: fout[SJ343]: `title` is niet te zien en heeft geen stijl
        v.html:2:61: fout[SJ343]: `:hover` kan niet in een selector staan: hoe een document eruitziet hangt niet af van wat een lezer doet
        v.html:2:83: fout[SJ343]: pseudo-elementen (`::before` en dergelijke) kunnen niet: tekst staat in de pagina
        v.html:2:107: fout[SJ343]: `:not()` kan niet in een selector staan: gebruik een klasse
        """#,
      en: #"""
        v.html:2:1: error[SJ343]: a page has no element `a`
        v.html:2:17: error[SJ343]: a page has no element `tabel`; did you mean `table`?
        v.html:2:40: error[SJ343]: `title` is not seen and has no style
        v.html:2:61: error[SJ343]: `:hover` cannot stand in a selector: what a document looks like does not depend on what a reader does
        v.html:2:83: error[SJ343]: pseudo-elements (`::before` and the like) cannot be used: text stands in the page
        v.html:2:107: error[SJ343]: `:not()` cannot stand in a selector: use a class
        """#),
    Refusal(
      style:
        #"p[title] { margin: 0 } p + p { margin: 0 } p > { margin: 0 } p, { margin: 0 } td:nth-child(2n+1) { margin: 0 } { margin: 0 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:2: fout[SJ343]: een selector kan niet naar een attribuut kijken: gebruik een klasse
        v.html:2:26: fout[SJ343]: een selector kan niet naar buren kijken: gebruik een klasse, een spatie of `>`
        v.html:2:44: fout[SJ343]: achter `>` hoort een element
        v.html:2:62: fout[SJ343]: hier ontbreekt een selector
        v.html:2:81: fout[SJ343]: in `:nth-child()` staat `odd`, `even` of een getal van 1 tot en met 99
        v.html:2:112: fout[SJ343]: hier ontbreekt een selector
        """#,
      en: #"""
        v.html:2:2: error[SJ343]: a selector cannot look at an attribute: use a class
        v.html:2:26: error[SJ343]: a selector cannot look at siblings: use a class, a space or `>`
        v.html:2:44: error[SJ343]: an element belongs behind `>`
        v.html:2:62: error[SJ343]: a selector is missing here
        v.html:2:81: error[SJ343]: `:nth-child()` holds `odd`, `even` or a number from 1 to 99
        v.html:2:112: error[SJ343]: a selector is missing here
        """#),
    Refusal(
      style:
        #"p { position: absolute; colr: #333; text-transform: uppercase; text-indent: -99em; background-image: none; order: 1 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ344]: `position` kan niet in een stijl staan: tekst staat waar hij in de pagina staat
        v.html:2:25: fout[SJ344]: `colr` kan niet in een stijl staan; bedoelt u `color`?
        v.html:2:37: fout[SJ344]: `text-transform` kan niet in een stijl staan: de tekst is zoals hij in de gegevens staat
        v.html:2:64: fout[SJ346]: `text-indent` kan tekst verbergen: wat in een document staat, is voor elke lezer te zien
        v.html:2:84: fout[SJ344]: `background-image` kan niet in een stijl staan: een achtergrond is één kleur, zodat de tekst erop te lezen is
        v.html:2:108: fout[SJ344]: `order` kan niet in een stijl staan: de volgorde op het scherm is die van de pagina
        """#,
      en: #"""
        v.html:2:5: error[SJ344]: a style sheet cannot hold `position`: text stands where it stands in the page
        v.html:2:25: error[SJ344]: a style sheet cannot hold `colr`; did you mean `color`?
        v.html:2:37: error[SJ344]: a style sheet cannot hold `text-transform`: the text is as it stands in the data
        v.html:2:64: error[SJ346]: `text-indent` can hide text: what is in a document can be seen by every reader
        v.html:2:84: error[SJ344]: a style sheet cannot hold `background-image`: a background is one colour, so that the text on it can be read
        v.html:2:108: error[SJ344]: a style sheet cannot hold `order`: the order on the screen is that of the page
        """#),
    Refusal(
      style:
        #"p { margin: -1px; width: 1px; line-height: 0.9; color: rgb(0, 0, 0); background: #fffa; font-family: Wingdings; width: 101%; float: left; height: 1rem }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ345]: `margin` kan deze waarde niet hebben; hier kan: een tot vier keer een afstand van 0 tot en met 15rem, niet negatief, of `auto`
        v.html:2:19: fout[SJ345]: `width` kan deze waarde niet hebben; hier kan: een breedte van 3rem tot en met 40rem, of `5%` tot en met `100%`, of `auto`
        v.html:2:31: fout[SJ345]: `line-height` kan deze waarde niet hebben; hier kan: een getal zonder eenheid van 1 tot en met 3, of `normal`
        v.html:2:49: fout[SJ345]: `color` kan deze waarde niet hebben; hier kan: een kleur: `#rrggbb`, `#rgb`, een naam, of `var(--naam)`
        v.html:2:70: fout[SJ345]: `background` kan deze waarde niet hebben; hier kan: één kleur, `transparent` of `none`
        v.html:2:89: fout[SJ345]: `font-family` kan deze waarde niet hebben; hier kan: namen van letters met komma's ertussen, geen symbolen
        v.html:2:113: fout[SJ345]: `width` kan deze waarde niet hebben; hier kan: een breedte van 3rem tot en met 40rem, of `5%` tot en met `100%`, of `auto`
        v.html:2:126: fout[SJ345]: `float` kan alleen in een regel voor `img` of `svg`: tekst komt dan op de achtergrond van iets anders; gebruik `display: flex`
        v.html:2:139: fout[SJ345]: `height` kan alleen in een regel voor `img` of `svg`: tekst die er niet in past loopt over wat eronder staat; gebruik `min-height`
        """#,
      en: #"""
        v.html:2:5: error[SJ345]: `margin` cannot have this value; this can be here: one to four times a distance from 0 to 15rem, not negative, or `auto`
        v.html:2:19: error[SJ345]: `width` cannot have this value; this can be here: a width from 3rem to 40rem, or `5%` to `100%`, or `auto`
        v.html:2:31: error[SJ345]: `line-height` cannot have this value; this can be here: a number without a unit from 1 to 3, or `normal`
        v.html:2:49: error[SJ345]: `color` cannot have this value; this can be here: a colour: `#rrggbb`, `#rgb`, a name, or `var(--name)`
        v.html:2:70: error[SJ345]: `background` cannot have this value; this can be here: one colour, `transparent` or `none`
        v.html:2:89: error[SJ345]: `font-family` cannot have this value; this can be here: names of fonts with commas between them, no symbols
        v.html:2:113: error[SJ345]: `width` cannot have this value; this can be here: a width from 3rem to 40rem, or `5%` to `100%`, or `auto`
        v.html:2:126: error[SJ345]: `float` can be only in a rule for `img` or `svg`: text comes upon the background of something else; use `display: flex`
        v.html:2:139: error[SJ345]: `height` can be only in a rule for `img` or `svg`: text that does not fit in it runs over what stands below; use `min-height`
        """#),
    Refusal(
      style:
        #"p { font: 12px; border: 1px solid url(a.png); flex-direction: column; letter-spacing: -1em; display: Table-Header-Group }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ345]: `font` kan deze waarde niet hebben; hier kan: stijl, dikte, grootte/regelhoogte en letters: `bold 1rem/1.4 Arial, sans-serif`
        v.html:2:35: fout[SJ305]: een stijl laadt niets: `url()` kan hier niet; een afbeelding is `<img>` of `<svg>`
        v.html:2:47: fout[SJ345]: `flex-direction` kan deze waarde niet hebben; hier kan: `row`
        v.html:2:71: fout[SJ345]: `letter-spacing` kan deze waarde niet hebben; hier kan: `-0.02em` tot en met `0.3em`, of `normal`
        v.html:2:93: fout[SJ345]: `table-header-group` is alleen voor `thead` en `header`, `table-footer-group` alleen voor `tfoot`: zij veranderen de volgorde
        """#,
      en: #"""
        v.html:2:5: error[SJ345]: `font` cannot have this value; this can be here: style, weight, size/line height and fonts: `bold 1rem/1.4 Arial, sans-serif`
        v.html:2:35: error[SJ305]: a style sheet loads nothing: `url()` cannot be used; an image is `<img>` or `<svg>`
        v.html:2:47: error[SJ345]: `flex-direction` cannot have this value; this can be here: `row`
        v.html:2:71: error[SJ345]: `letter-spacing` cannot have this value; this can be here: `-0.02em` to `0.3em`, or `normal`
        v.html:2:93: error[SJ345]: `table-header-group` is only for `thead` and `header`, `table-footer-group` only for `tfoot`: they change the order
        """#),
    Refusal(
      style:
        #".a { display: none } .b { visibility: hidden } @media print { .c { font-size: 0 } } @media screen { .d { color: transparent } } @media (max-width: 30rem) { .e { overflow: hidden } }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:6: fout[SJ346]: `display: none` kan tekst verbergen: wat in een document staat, is voor elke lezer te zien
        v.html:2:27: fout[SJ346]: `visibility` kan tekst verbergen: wat in een document staat, is voor elke lezer te zien
        v.html:2:68: fout[SJ346]: `font-size: 0` kan tekst verbergen op papier: wat in een document staat, is voor elke lezer te zien
        v.html:2:106: fout[SJ345]: `color` kan niet in `@media screen`: een stijl voor één medium verandert maat en plaats, geen kleuren, lijnen en tekens
        v.html:2:162: fout[SJ346]: `overflow` kan tekst verbergen bij sommige breedtes: wat in een document staat, is voor elke lezer te zien
        """#,
      en: #"""
        v.html:2:6: error[SJ346]: `display: none` can hide text: what is in a document can be seen by every reader
        v.html:2:27: error[SJ346]: `visibility` can hide text: what is in a document can be seen by every reader
        v.html:2:68: error[SJ346]: `font-size: 0` can hide text on paper: what is in a document can be seen by every reader
        v.html:2:106: error[SJ345]: `color` cannot stand in `@media screen`: a style for one medium changes size and place, no colours, lines and marks
        v.html:2:162: error[SJ346]: `overflow` can hide text at some widths: what is in a document can be seen by every reader
        """#),
    Refusal(
      style:
        #"p { content: "a" } @page { @top-left { content: "Diploma" } @top-right { content: "pagina " counter(page) " van " counter(pages); colour: red } }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ347]: `content` kan niet in een stijl staan: tekst staat in de pagina, alleen een paginanummer staat in `@page`
        v.html:2:40: fout[SJ347]: hier kan alleen een paginanummer staan: `counter(page)`, `counter(pages)`, en daaromheen `"pagina "`, `" van "`, `" / "` of `" - "`
        v.html:2:131: fout[SJ344]: `colour` kan niet in `@top-right` staan; hier kan: `content`, `font-size`, `font-family`, `font-weight`, `color`, `text-align`, `vertical-align`, `margin` of `padding`
        """#,
      en: #"""
        v.html:2:5: error[SJ347]: a style sheet cannot hold `content`: text stands in the page, only a page number stands in `@page`
        v.html:2:40: error[SJ347]: only a page number can be here: `counter(page)`, `counter(pages)`, and around them `"pagina "`, `" van "`, `" / "` or `" - "`
        v.html:2:131: error[SJ344]: `colour` cannot stand in `@top-right`; this can be here: `content`, `font-size`, `font-family`, `font-weight`, `color`, `text-align`, `vertical-align`, `margin` or `padding`
        """#),
    Refusal(
      style: #"p { color: #333 !important; } :root { --a: #333 !important } p { color: var(--a) }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ348]: `!important` kan niet bij `color`: zet de regel verder naar beneden of maak de selector preciezer
        v.html:2:66: fout[SJ345]: `color` kan deze waarde niet hebben; hier kan: een kleur: `#rrggbb`, `#rgb`, een naam, of `var(--naam)`
          v.html:2:39: noot: `--a` krijgt hier haar waarde
        """#,
      en: #"""
        v.html:2:5: error[SJ348]: `!important` cannot be used with `color`: put the rule further down or make the selector more precise
        v.html:2:66: error[SJ345]: `color` cannot have this value; this can be here: a colour: `#rrggbb`, `#rgb`, a name, or `var(--name)`
          v.html:2:39: note: `--a` gets its value here
        """#),
    Refusal(
      style: #".a { margin: 0; .b { margin: 0 } &:hover { margin: 0 } color: #333 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:17: fout[SJ349]: hier begint een regel binnen een regel: zet hem erachter, met zijn hele selector
        v.html:2:34: fout[SJ349]: hier begint een regel binnen een regel: zet hem erachter, met zijn hele selector
        """#,
      en: #"""
        v.html:2:17: error[SJ349]: a rule begins within a rule here: put it behind, with its whole selector
        v.html:2:34: error[SJ349]: a rule begins within a rule here: put it behind, with its whole selector
        """#),
    Refusal(
      style: #".a { --a: #333 } @media print { :root { --a: #333 } } :root, .b { --a: #333 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:6: fout[SJ350]: `--a` kan hier niet staan: zet haar in een regel `:root`, buiten `@media`
        v.html:2:41: fout[SJ350]: `--a` kan hier niet staan: zet haar in een regel `:root`, buiten `@media`
        v.html:2:67: fout[SJ350]: `--a` kan hier niet staan: zet haar in een regel `:root`, buiten `@media`
        """#,
      en: #"""
        v.html:2:6: error[SJ350]: `--a` cannot stand here: put it in a rule `:root`, outside `@media`
        v.html:2:41: error[SJ350]: `--a` cannot stand here: put it in a rule `:root`, outside `@media`
        v.html:2:67: error[SJ350]: `--a` cannot stand here: put it in a rule `:root`, outside `@media`
        """#),
    Refusal(
      style:
        #":root { --inkt: #333; --leeg: ; --maat: 1px } p { color: var(--inkd); margin: var(--inkt); padding: var(--leeg); border: var(--maat, 1px) }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:58: fout[SJ351]: `:root` heeft geen eigenschap `--inkd`; bedoelt u `--inkt`?
        v.html:2:71: fout[SJ345]: `margin` kan deze waarde niet hebben; hier kan: een tot vier keer een afstand van 0 tot en met 15rem, niet negatief, of `auto`
          v.html:2:9: noot: `--inkt` krijgt hier haar waarde
        v.html:2:92: fout[SJ345]: `padding` kan deze waarde niet hebben; hier kan: een tot vier keer een afstand van 0 tot en met 15rem, niet negatief
          v.html:2:23: noot: `--leeg` krijgt hier haar waarde
        v.html:2:122: fout[SJ345]: in `var()` staat alleen de naam van een eigenschap: `var(--naam)`
        """#,
      en: #"""
        v.html:2:58: error[SJ351]: `:root` has no property `--inkd`; did you mean `--inkt`?
        v.html:2:71: error[SJ345]: `margin` cannot have this value; this can be here: one to four times a distance from 0 to 15rem, not negative, or `auto`
          v.html:2:9: note: `--inkt` gets its value here
        v.html:2:92: error[SJ345]: `padding` cannot have this value; this can be here: one to four times a distance from 0 to 15rem, not negative
          v.html:2:23: note: `--leeg` gets its value here
        v.html:2:122: error[SJ345]: `var()` holds only the name of a property: `var(--name)`
        """#),
    Refusal(
      style: #":root { --a: var(--b); --b: var(--a); --c: var(--d) } p { color: var(--a); background: var(--c) }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:66: fout[SJ352]: `--a` verwijst naar zichzelf
          v.html:2:9: noot: `--a` krijgt hier haar waarde
        v.html:2:88: fout[SJ351]: `:root` heeft geen eigenschap `--d`; bedoelt u `--a`?
          v.html:2:39: noot: `--c` krijgt hier haar waarde
        """#,
      en: #"""
        v.html:2:66: error[SJ352]: `--a` refers to itself
          v.html:2:9: note: `--a` gets its value here
        v.html:2:88: error[SJ351]: `:root` has no property `--d`; did you mean `--a`?
          v.html:2:39: note: `--c` gets its value here
        """#),
  ]
}
