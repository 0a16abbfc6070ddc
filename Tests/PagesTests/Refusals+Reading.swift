/// Texts that cannot be read.
extension Refusal {
  static let reading = [
    Refusal(
      style: #"p { color: #777 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ361]: tekst heeft een contrast van 4,48 met haar achtergrond; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        """#,
      en: #"""
        v.html:2:5: error[SJ361]: text has a contrast of 4.48 with its background; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        """#),
    Refusal(
      style: #"p { color: #fff }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        """#,
      en: #"""
        v.html:2:5: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        """#),
    Refusal(
      style: #"p { background: #000 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        """#,
      en: #"""
        v.html:2:5: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        """#),
    Refusal(
      style: #"p { color: #fff; background: #154273 }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ362]: tekst heeft op papier de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        """#,
      en: #"""
        v.html:2:5: error[SJ362]: text has on paper the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        """#),
    Refusal(
      style: #"@media print { p { color: #999 } } @media screen { p { background: #767676 } }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:20: fout[SJ345]: `color` kan niet in `@media print`: een stijl voor één medium verandert maat en plaats, geen kleuren, lijnen en tekens
        v.html:2:56: fout[SJ345]: `background` kan niet in `@media screen`: een stijl voor één medium verandert maat en plaats, geen kleuren, lijnen en tekens
        """#,
      en: #"""
        v.html:2:20: error[SJ345]: `color` cannot stand in `@media print`: a style for one medium changes size and place, no colours, lines and marks
        v.html:2:56: error[SJ345]: `background` cannot stand in `@media screen`: a style for one medium changes size and place, no colours, lines and marks
        """#),
    Refusal(
      style: #"* { display: block } :root > :first-child { display: block } svg { overflow: visible }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:5: fout[SJ345]: `display` kan niet voor elk element gelden: dan wordt ook zichtbaar wat in `<head>` staat; noem een element of een klasse
        v.html:2:45: fout[SJ345]: `display` kan niet voor elk element gelden: dan wordt ook zichtbaar wat in `<head>` staat; noem een element of een klasse
        v.html:2:68: fout[SJ346]: `overflow` kan tekst verbergen: wat in een document staat, is voor elke lezer te zien
        """#,
      en: #"""
        v.html:2:5: error[SJ345]: `display` cannot hold for every element: what stands in `<head>` would be seen; name an element or a class
        v.html:2:45: error[SJ345]: `display` cannot hold for every element: what stands in `<head>` would be seen; name an element or a class
        v.html:2:68: error[SJ346]: `overflow` can hide text: what is in a document can be seen by every reader
        """#),
    Refusal(
      style: #"@media (max-width: 40rem) { p { background: #000 } } @media (min-width: 40rem) { p { color: #fff } }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:33: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        v.html:2:86: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
        """#,
      en: #"""
        v.html:2:33: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        v.html:2:86: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
        """#),
    Refusal(
      style:
        #":root { --school: {{colour:kleur}} } .a { color: var(--school) } .b { background: var(--school); color: #fff; print-color-adjust: exact } .c { background: var(--school); color: #000; print-color-adjust: exact } .d { color: var(--school); background: #eee }"#,
      #"<p class="a">a</p><p class="b">b</p><p class="c">c</p><p class="d">d</p>"#,
      nl: #"""
        v.html:2:171: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:37: noot: `<p>` staat hier
          v.html:2:144: noot: de achtergrond wordt hier gezet
        v.html:2:217: fout[SJ361]: tekst heeft een contrast van 3,88 met haar achtergrond; nodig is ten minste 4,5
          v.html:4:55: noot: `<p>` staat hier
          v.html:2:239: noot: de achtergrond wordt hier gezet
        """#,
      en: #"""
        v.html:2:171: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:37: note: `<p>` stands here
          v.html:2:144: note: the background is set here
        v.html:2:217: error[SJ361]: text has a contrast of 3.88 with its background; at least 4.5 is needed
          v.html:4:55: note: `<p>` stands here
          v.html:2:239: note: the background is set here
        """#),
    Refusal(
      style:
        #"li:nth-child(even) { background: #000; color: #fff; print-color-adjust: exact } li:last-child { color: #000 }"#,
      #"<ul>{{*delen}}<li>a</li>{{/delen}}</ul>"#,
      nl: #"""
        v.html:2:97: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:15: noot: `<li>` staat hier
          v.html:2:22: noot: de achtergrond wordt hier gezet
        """#,
      en: #"""
        v.html:2:97: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:15: note: `<li>` stands here
          v.html:2:22: note: the background is set here
        """#),
    Refusal(
      style:
        #"div { background: #000; print-color-adjust: exact } div p { color: #fff } .a > p { color: #000 } #b { color: #555 } section > p { color: #fff }"#,
      #"<div class="a"><p>a</p></div><div><section><p id="b">b</p></section></div>"#,
      nl: #"""
        v.html:2:84: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:16: noot: `<p>` staat hier
          v.html:2:7: noot: de achtergrond wordt hier gezet
        v.html:2:103: fout[SJ361]: tekst heeft een contrast van 2,82 met haar achtergrond; nodig is ten minste 4,5
          v.html:4:44: noot: `<p>` staat hier
          v.html:2:7: noot: de achtergrond wordt hier gezet
        """#,
      en: #"""
        v.html:2:84: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:16: note: `<p>` stands here
          v.html:2:7: note: the background is set here
        v.html:2:103: error[SJ361]: text has a contrast of 2.82 with its background; at least 4.5 is needed
          v.html:4:44: note: `<p>` stands here
          v.html:2:7: note: the background is set here
        """#),
    Refusal(
      style: #"p { font-size: 8px } small { font-size: 0.6em } @media print { td { font-size: 6pt } }"#,
      #"<p>a <small>b</small></p><table><tbody><tr><th scope="row">c</th><td>d</td></tr></tbody></table>"#,
      nl: #"""
        v.html:2:5: fout[SJ363]: tekst is 8,00 px (6,00 pt) groot; nodig is ten minste 9 px op het scherm en 6,5 pt op papier
          v.html:4:1: noot: `<p>` staat hier
        v.html:2:30: fout[SJ363]: tekst is 4,80 px (3,60 pt) groot; nodig is ten minste 9 px op het scherm en 6,5 pt op papier
          v.html:4:6: noot: `<small>` staat hier
        v.html:2:69: fout[SJ363]: tekst is op papier 8,00 px (6,00 pt) groot; nodig is ten minste 9 px op het scherm en 6,5 pt op papier
          v.html:4:66: noot: `<td>` staat hier
        """#,
      en: #"""
        v.html:2:5: error[SJ363]: text is 8.00 px (6.00 pt) large; at least 9 px is needed on the screen and 6.5 pt on paper
          v.html:4:1: note: `<p>` stands here
        v.html:2:30: error[SJ363]: text is 4.80 px (3.60 pt) large; at least 9 px is needed on the screen and 6.5 pt on paper
          v.html:4:6: note: `<small>` stands here
        v.html:2:69: error[SJ363]: text is on paper 8.00 px (6.00 pt) large; at least 9 px is needed on the screen and 6.5 pt on paper
          v.html:4:66: note: `<td>` stands here
        """#),
    Refusal(
      style: #"small { font-size: 0.7em }"#,
      #"<p>a <small>b <small>c <small>d</small></small></small></p>"#,
      nl: #"""
        v.html:2:9: fout[SJ363]: tekst is 5,49 px (4,12 pt) groot; nodig is ten minste 9 px op het scherm en 6,5 pt op papier
          v.html:4:24: noot: `<small>` staat hier
        """#,
      en: #"""
        v.html:2:9: error[SJ363]: text is 5.49 px (4.12 pt) large; at least 9 px is needed on the screen and 6.5 pt on paper
          v.html:4:24: note: `<small>` stands here
        """#),
    Refusal(
      style:
        #".a { width: 4rem; background: #154273; color: #fff; print-color-adjust: exact } .b { max-width: 20rem; white-space: nowrap; background: #154273; color: #fff; print-color-adjust: exact }"#,
      #"<p class="a">a</p><p class="b">b</p>"#,
      nl: #"""
        v.html:2:40: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:1: noot: `<p>` staat hier
          v.html:4:1: noot: de tekst kan buiten haar vlak komen, doordat dat een vaste breedte heeft
        v.html:2:104: fout[SJ345]: `white-space` kan deze waarde niet hebben; hier kan: `normal`, `pre-wrap` of `pre-line`
        """#,
      en: #"""
        v.html:2:40: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:1: note: `<p>` stands here
          v.html:4:1: note: the text can come outside its box, because that has a fixed width
        v.html:2:104: error[SJ345]: `white-space` cannot have this value; this can be here: `normal`, `pre-wrap` or `pre-line`
        """#),
    Refusal(
      style:
        #"span { padding: 1rem; background: #fff } table { background: #154273; color: #fff; print-color-adjust: exact } col { background: #000 }"#,
      #"<p>a <span>b</span></p><table><caption>c</caption><colgroup><col></colgroup><tbody><tr><th scope="row">d</th></tr></tbody></table>"#,
      nl: #"""
        v.html:2:71: fout[SJ362]: tekst heeft de kleur van haar achtergrond: het contrast is 1,00; nodig is ten minste 4,5
          v.html:4:31: noot: `<caption>` staat hier
        v.html:2:118: fout[SJ345]: `<col>` kan geen achtergrond hebben: geef die aan de cellen
          v.html:4:61: noot: `<col>` staat hier
        v.html:4:6: fout[SJ346]: `padding` en `border` van dit element vallen over de regels erboven en eronder: gebruik `display: inline-block`, of ten hoogste 0.3em
        """#,
      en: #"""
        v.html:2:71: error[SJ362]: text has the colour of its background: the contrast is 1.00; at least 4.5 is needed
          v.html:4:31: note: `<caption>` stands here
        v.html:2:118: error[SJ345]: `<col>` cannot have a background: give it to the cells
          v.html:4:61: note: `<col>` stands here
        v.html:4:6: error[SJ346]: `padding` and `border` of this element fall over the lines above and below: use `display: inline-block`, or at most 0.3em
        """#),
  ]
}
