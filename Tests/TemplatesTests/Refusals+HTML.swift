/// HTML that is refused.
extension Refusal {
  static let html = [
    Refusal(
      #"<p{{#concept}} class="x"{{/concept}}>"#,
      nl: #"""
        v.html:1:3: fout[SJ161]: `{{#concept}}` begint op een andere plek in de HTML dan waar hij eindigt: open en sluit tags, aanhalingstekens en commentaar aan dezelfde kant, en zet na een attribuut een spatie
          v.html:1:25: noot: `{{/concept}}` staat hier
        """#,
      en: #"""
        v.html:1:3: error[SJ161]: `{{#concept}}` begins at another place in the HTML than where it ends: open and close tags, quotes and comments on the same side, and put a space behind an attribute
          v.html:1:25: note: `{{/concept}}` stands here
        """#),
    Refusal(
      #"<p {{#concept}}hidden{{/concept}}>"#,
      nl: #"""
        v.html:1:4: fout[SJ161]: `{{#concept}}` begint op een andere plek in de HTML dan waar hij eindigt: open en sluit tags, aanhalingstekens en commentaar aan dezelfde kant, en zet na een attribuut een spatie
          v.html:1:22: noot: `{{/concept}}` staat hier
        """#,
      en: #"""
        v.html:1:4: error[SJ161]: `{{#concept}}` begins at another place in the HTML than where it ends: open and close tags, quotes and comments on the same side, and put a space behind an attribute
          v.html:1:22: note: `{{/concept}}` stands here
        """#),
    Refusal(
      #"{{#concept}}<!--{{/concept}} a -->"#,
      nl: #"""
        v.html:1:1: fout[SJ161]: `{{#concept}}` begint op een andere plek in de HTML dan waar hij eindigt: open en sluit tags, aanhalingstekens en commentaar aan dezelfde kant, en zet na een attribuut een spatie
          v.html:1:17: noot: `{{/concept}}` staat hier
        """#,
      en: #"""
        v.html:1:1: error[SJ161]: `{{#concept}}` begins at another place in the HTML than where it ends: open and close tags, quotes and comments on the same side, and put a space behind an attribute
          v.html:1:17: note: `{{/concept}}` stands here
        """#),
    Refusal(
      #"{{#concept}}<title>{{/concept}}</title>"#,
      nl: #"""
        v.html:1:1: fout[SJ161]: `{{#concept}}` begint op een andere plek in de HTML dan waar hij eindigt: open en sluit tags, aanhalingstekens en commentaar aan dezelfde kant, en zet na een attribuut een spatie
          v.html:1:20: noot: `{{/concept}}` staat hier
        """#,
      en: #"""
        v.html:1:1: error[SJ161]: `{{#concept}}` begins at another place in the HTML than where it ends: open and close tags, quotes and comments on the same side, and put a space behind an attribute
          v.html:1:20: note: `{{/concept}}` stands here
        """#),
    Refusal(
      #"<p title="a"#,
      nl: #"""
        v.html:1:12: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
          v.html:1:1: noot: dat begint hier
        """#,
      en: #"""
        v.html:1:12: error[SJ162]: the template ends within a tag, a comment or an element
          v.html:1:1: note: that begins here
        """#),
    Refusal(
      #"<p"#,
      nl: #"""
        v.html:1:3: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
          v.html:1:1: noot: dat begint hier
        """#,
      en: #"""
        v.html:1:3: error[SJ162]: the template ends within a tag, a comment or an element
          v.html:1:1: note: that begins here
        """#),
    Refusal(
      #"<title>x"#,
      nl: #"""
        v.html:1:9: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
          v.html:1:1: noot: dat begint hier
        """#,
      en: #"""
        v.html:1:9: error[SJ162]: the template ends within a tag, a comment or an element
          v.html:1:1: note: that begins here
        """#),
    Refusal(
      #"<!-- x"#,
      nl: #"""
        v.html:1:7: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
          v.html:1:1: noot: dat begint hier
        """#,
      en: #"""
        v.html:1:7: error[SJ162]: the template ends within a tag, a comment or an element
          v.html:1:1: note: that begins here
        """#),
    Refusal(
      #"<svg>"#,
      nl: #"""
        v.html:1:6: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
        """#,
      en: #"""
        v.html:1:6: error[SJ162]: the template ends within a tag, a comment or an element
        """#),
    Refusal(
      #"<noscript><p></noscript>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        """#),
    Refusal(
      #"<select><style></select>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        v.html:1:25: fout[SJ162]: het sjabloon eindigt midden in een tag, commentaar of element
          v.html:1:9: noot: dat begint hier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        v.html:1:25: error[SJ162]: the template ends within a tag, a comment or an element
          v.html:1:9: note: that begins here
        """#),
    Refusal(
      #"<iframe></iframe>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        """#),
    Refusal(
      #"<math></math>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        """#),
    Refusal(
      #"<plaintext>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        """#),
    Refusal(
      #"<template></template>"#,
      nl: #"""
        v.html:1:1: fout[SJ163]: dit element kan niet in een sjabloon staan: niet elke browser leest de inhoud op dezelfde manier
        """#,
      en: #"""
        v.html:1:1: error[SJ163]: this element cannot stand in a template: not every browser reads its content in the same way
        """#),
    Refusal(
      #"<svg><style></style></svg>"#,
      nl: #"""
        v.html:1:6: fout[SJ163]: binnen `<svg>` kunnen alleen vormen staan, zoals `<path>` en `<g>`
        """#,
      en: #"""
        v.html:1:6: error[SJ163]: only shapes can stand within `<svg>`, such as `<path>` and `<g>`
        """#),
    Refusal(
      #"<svg><title>x</title></svg>"#,
      nl: #"""
        v.html:1:6: fout[SJ163]: binnen `<svg>` kunnen alleen vormen staan, zoals `<path>` en `<g>`
        """#,
      en: #"""
        v.html:1:6: error[SJ163]: only shapes can stand within `<svg>`, such as `<path>` and `<g>`
        """#),
    Refusal(
      #"a < b"#,
      nl: #"""
        v.html:1:4: fout[SJ164]: `<` begint hier geen tag: schrijf `&lt;`
        """#,
      en: #"""
        v.html:1:4: error[SJ164]: `<` does not begin a tag here: write `&lt;`
        """#),
    Refusal(
      #"</ p>"#,
      nl: #"""
        v.html:1:3: fout[SJ164]: `<` begint hier geen tag: schrijf `&lt;`
        """#,
      en: #"""
        v.html:1:3: error[SJ164]: `<` does not begin a tag here: write `&lt;`
        """#),
    Refusal(
      #"<![CDATA[x]]>"#,
      nl: #"""
        v.html:1:3: fout[SJ164]: na `<!` of `<?` kan alleen een doctype of commentaar (`<!--`) komen
        """#,
      en: #"""
        v.html:1:3: error[SJ164]: only a doctype or a comment (`<!--`) can follow `<!` or `<?`
        """#),
    Refusal(
      #"<?xml version='1.0'?>"#,
      nl: #"""
        v.html:1:2: fout[SJ164]: na `<!` of `<?` kan alleen een doctype of commentaar (`<!--`) komen
        """#,
      en: #"""
        v.html:1:2: error[SJ164]: only a doctype or a comment (`<!--`) can follow `<!` or `<?`
        """#),
    Refusal(
      #"<!-->"#,
      nl: #"""
        v.html:1:5: fout[SJ164]: commentaar begint met `<!--`, eindigt met `-->` en is niet leeg
        """#,
      en: #"""
        v.html:1:5: error[SJ164]: a comment begins with `<!--`, ends with `-->` and is not empty
        """#),
    Refusal(
      #"<!-- x --!>"#,
      nl: #"""
        v.html:1:11: fout[SJ164]: commentaar begint met `<!--`, eindigt met `-->` en is niet leeg
        """#,
      en: #"""
        v.html:1:11: error[SJ164]: a comment begins with `<!--`, ends with `-->` and is not empty
        """#),
    Refusal(
      #"<p class="a"">"#,
      nl: #"""
        v.html:1:13: fout[SJ164]: in de naam van een tag of attribuut staat een aanhalingsteken, `<` of `=`: misschien is een waarde niet gesloten
        """#,
      en: #"""
        v.html:1:13: error[SJ164]: there is a quote, `<` or `=` in the name of a tag or attribute: a value may not be closed
        """#),
    Refusal(
      #"<p a<b>"#,
      nl: #"""
        v.html:1:5: fout[SJ164]: in de naam van een tag of attribuut staat een aanhalingsteken, `<` of `=`: misschien is een waarde niet gesloten
        """#,
      en: #"""
        v.html:1:5: error[SJ164]: there is a quote, `<` or `=` in the name of a tag or attribute: a value may not be closed
        """#),
    Refusal(
      #"<p =x>"#,
      nl: #"""
        v.html:1:4: fout[SJ164]: in de naam van een tag of attribuut staat een aanhalingsteken, `<` of `=`: misschien is een waarde niet gesloten
        """#,
      en: #"""
        v.html:1:4: error[SJ164]: there is a quote, `<` or `=` in the name of a tag or attribute: a value may not be closed
        """#),
    Refusal(
      #"<p title=>"#,
      nl: #"""
        v.html:1:10: fout[SJ164]: zet de waarde van dit attribuut tussen aanhalingstekens
        """#,
      en: #"""
        v.html:1:10: error[SJ164]: put the value of this attribute in quotes
        """#),
    Refusal(
      #"<p a=b'c>"#,
      nl: #"""
        v.html:1:7: fout[SJ164]: zet de waarde van dit attribuut tussen aanhalingstekens
        """#,
      en: #"""
        v.html:1:7: error[SJ164]: put the value of this attribute in quotes
        """#),
    Refusal(
      #"<script><!-- x </script>"#,
      nl: #"""
        v.html:1:10: fout[SJ164]: `<!` kan niet in een script staan
        """#,
      en: #"""
        v.html:1:10: error[SJ164]: `<!` cannot stand in a script
        """#),
  ]
}
