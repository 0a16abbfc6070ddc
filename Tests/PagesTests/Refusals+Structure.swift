/// Elements, texts, sections and values that stand where they cannot.
extension Refusal {
  static let structure = [
    Refusal(
      #"<p>a<div>b</div></p>"#,
      nl: #"""
        v.html:4:5: fout[SJ312]: `<div>` kan niet in `<p>` staan: in `<p>` kan alleen tekst met opmaak staan, zoals `<span>` en `<strong>`
        """#,
      en: #"""
        v.html:4:5: error[SJ312]: `<div>` cannot stand in `<p>`: `<p>` can hold only text with markup, such as `<span>` and `<strong>`
        """#),
    Refusal(
      #"<p>a</p></p><b>x"#,
      nl: #"""
        v.html:4:9: fout[SJ311]: `</p>` sluit iets dat niet open is; hier kan alleen `</main>` staan
          v.html:3:22: noot: `<main>` begint hier
        v.html:4:13: fout[SJ311]: `<b>` wordt niet gesloten met `</b>`
          v.html:5:1: noot: `</main>` sluit hier wat eromheen staat
        """#,
      en: #"""
        v.html:4:9: error[SJ311]: `</p>` closes what is not open; only `</main>` can stand here
          v.html:3:22: note: `<main>` begins here
        v.html:4:13: error[SJ311]: `<b>` is not closed with `</b>`
          v.html:5:1: note: `</main>` closes here what is around it
        """#),
    Refusal(
      #"<div/><br></br>"#,
      nl: #"""
        v.html:4:1: fout[SJ311]: `/` sluit `<div>` niet: schrijf `<div></div>`
        v.html:4:11: fout[SJ311]: `<br>` heeft geen eindtag
        """#,
      en: #"""
        v.html:4:1: error[SJ311]: `/` does not close `<div>`: write `<div></div>`
        v.html:4:11: error[SJ311]: `<br>` has no end tag
        """#),
    Refusal(
      #"<b><i>x</b></i>"#,
      nl: #"""
        v.html:4:4: fout[SJ311]: `<i>` wordt niet gesloten met `</i>`
          v.html:4:8: noot: `</b>` sluit hier wat eromheen staat
        v.html:4:12: fout[SJ311]: `</i>` sluit iets dat niet open is; hier kan alleen `</main>` staan
          v.html:3:22: noot: `<main>` begint hier
        """#,
      en: #"""
        v.html:4:4: error[SJ311]: `<i>` is not closed with `</i>`
          v.html:4:8: note: `</b>` closes here what is around it
        v.html:4:12: error[SJ311]: `</i>` closes what is not open; only `</main>` can stand here
          v.html:3:22: note: `<main>` begins here
        """#),
    Refusal(
      #"<ul>a<p>b</p></ul><li>c</li>"#,
      nl: #"""
        v.html:4:5: fout[SJ313]: direct in `<ul>` kan geen tekst staan
        v.html:4:6: fout[SJ312]: `<p>` kan niet in `<ul>` staan: in `<ul>` kan alleen `<li>` staan
        v.html:4:19: fout[SJ312]: `<li>` kan niet in `<main>` staan: het kan alleen direct in `<ul>` of `<ol>` staan
        """#,
      en: #"""
        v.html:4:5: error[SJ313]: there can be no text directly in `<ul>`
        v.html:4:6: error[SJ312]: `<p>` cannot stand in `<ul>`: `<ul>` can hold only `<li>`
        v.html:4:19: error[SJ312]: `<li>` cannot stand in `<main>`: it can stand only directly in `<ul>` or `<ol>`
        """#),
    Refusal(
      #"<table><tr><th scope="row">a</th></tr></table>"#,
      nl: #"""
        v.html:4:8: fout[SJ312]: `<tr>` kan niet in `<table>` staan: het kan alleen direct in `<thead>`, `<tbody>` of `<tfoot>` staan
        """#,
      en: #"""
        v.html:4:8: error[SJ312]: `<tr>` cannot stand in `<table>`: it can stand only directly in `<thead>`, `<tbody>` or `<tfoot>`
        """#),
    Refusal(
      #"<table>{{naam}}<tbody>a<tr>b<th scope="row">c</th></tr></tbody></table>"#,
      nl: #"""
        v.html:4:8: fout[SJ313]: direct in `<table>` kan geen tekst staan
        v.html:4:23: fout[SJ313]: direct in `<tbody>` kan geen tekst staan
        v.html:4:28: fout[SJ313]: direct in `<tr>` kan geen tekst staan
        """#,
      en: #"""
        v.html:4:8: error[SJ313]: there can be no text directly in `<table>`
        v.html:4:23: error[SJ313]: there can be no text directly in `<tbody>`
        v.html:4:28: error[SJ313]: there can be no text directly in `<tr>`
        """#),
    Refusal(
      #"<table><tbody><tr><th scope="row">a</th></tr></tbody><thead></thead><caption>x</caption><caption>y</caption></table>"#,
      nl: #"""
        v.html:4:54: fout[SJ312]: `<thead>` staat achter `<tbody>`, en hoort ervoor
        v.html:4:69: fout[SJ312]: `<caption>` staat achter `<thead>`, en hoort ervoor
        v.html:4:89: fout[SJ312]: `<caption>` kan maar één keer in `<table>` staan
        """#,
      en: #"""
        v.html:4:54: error[SJ312]: `<thead>` stands behind `<tbody>`, and belongs before it
        v.html:4:69: error[SJ312]: `<caption>` stands behind `<thead>`, and belongs before it
        v.html:4:89: error[SJ312]: `<caption>` can stand in `<table>` only once
        """#),
    Refusal(
      #"<table>{{*rijen}}<caption>x</caption>{{/rijen}}<tbody><tr><th scope="row">a</th></tr></tbody></table>"#,
      nl: #"""
        v.html:4:18: fout[SJ312]: `<caption>` kan maar één keer in `<table>` staan
        """#,
      en: #"""
        v.html:4:18: error[SJ312]: `<caption>` can stand in `<table>` only once
        """#),
    Refusal(
      #"<h2><p>a</p></h2><section><main>b</main></section>"#,
      nl: #"""
        v.html:4:5: fout[SJ312]: `<p>` kan niet in `<h2>` staan: in `<h2>` kan alleen tekst met opmaak staan, zoals `<span>` en `<strong>`
        v.html:4:27: fout[SJ312]: `<main>` kan niet in `<section>` staan: het kan alleen direct in `<body>` of `<div>` staan
        v.html:4:27: fout[SJ326]: er is al een `<main>`
          v.html:3:22: noot: `<main>` staat hier
        """#,
      en: #"""
        v.html:4:5: error[SJ312]: `<p>` cannot stand in `<h2>`: `<h2>` can hold only text with markup, such as `<span>` and `<strong>`
        v.html:4:27: error[SJ312]: `<main>` cannot stand in `<section>`: it can stand only directly in `<body>` or `<div>`
        v.html:4:27: error[SJ326]: there is a `<main>` already
          v.html:3:22: note: `<main>` stands here
        """#),
    Refusal(
      #"<span><table></table></span>"#,
      nl: #"""
        v.html:4:7: fout[SJ312]: `<table>` kan niet in `<span>` staan: in `<span>` kan alleen tekst met opmaak staan, zoals `<span>` en `<strong>`
        v.html:4:7: fout[SJ328]: deze tabel heeft geen enkele `<th>`
        """#,
      en: #"""
        v.html:4:7: error[SJ312]: `<table>` cannot stand in `<span>`: `<span>` can hold only text with markup, such as `<span>` and `<strong>`
        v.html:4:7: error[SJ328]: this table has not a single `<th>`
        """#),
    Refusal(
      #"{{#concept}}<p>{{/concept}}a</p>"#,
      nl: #"""
        v.html:4:13: fout[SJ314]: `<p>` begint in de sectie `concept` en eindigt erbuiten
          v.html:4:13: noot: `<p>` begint hier
        """#,
      en: #"""
        v.html:4:13: error[SJ314]: `<p>` begins in the section `concept` and ends outside
          v.html:4:13: note: `<p>` begins here
        """#),
    Refusal(
      #"<p>{{#concept}}a</p>{{/concept}}"#,
      nl: #"""
        v.html:4:16: fout[SJ314]: `</p>` staat in de sectie `concept`, en het begin van het element erbuiten
          v.html:4:1: noot: `<p>` begint hier
        """#,
      en: #"""
        v.html:4:16: error[SJ314]: `</p>` stands in the section `concept`, and the start of the element outside
          v.html:4:1: note: `<p>` begins here
        """#),
    Refusal(
      #"<p {{#concept}}class="a"{{/concept}}>a</p><p class="{{#concept}}b{{/concept}}">c</p>"#,
      nl: #"""
        v.html:4:16: fout[SJ315]: de sectie `concept` begint of eindigt midden in een tag: zet haar om een heel element of in de waarde van één attribuut
        v.html:4:65: fout[SJ315]: in `class` kan geen sectie staan: hoe het document in elkaar zit hangt niet van de gegevens af
        """#,
      en: #"""
        v.html:4:16: error[SJ315]: the section `concept` begins or ends within a tag: put it around a whole element or in the value of one attribute
        v.html:4:65: error[SJ315]: there can be no section in `class`: how the document is built does not depend on the data
        """#),
    Refusal(
      #"<p class="a-{{niveau}}" id="{{id}}" title="{{naam}}">{{image:logo}} {{colour:kleur}}</p>"#,
      nl: #"""
        v.html:4:13: fout[SJ316]: `niveau` kan niet in `class` staan: hoe het document in elkaar zit en eruitziet hangt niet van de gegevens af
        v.html:4:29: fout[SJ316]: `id` kan niet in `id` staan: hoe het document in elkaar zit en eruitziet hangt niet van de gegevens af
        v.html:4:54: fout[SJ316]: `logo` kan niet in tekst staan: een afbeelding is de hele waarde van `src` van `<img>`
        v.html:4:69: fout[SJ316]: `kleur` kan niet in tekst staan: een kleur is de hele waarde van een eigenschap `--naam` in `:root`
        """#,
      en: #"""
        v.html:4:13: error[SJ316]: `niveau` cannot stand in `class`: how the document is built and what it looks like does not depend on the data
        v.html:4:29: error[SJ316]: `id` cannot stand in `id`: how the document is built and what it looks like does not depend on the data
        v.html:4:54: error[SJ316]: `logo` cannot stand in text: an image is the whole value of `src` of `<img>`
        v.html:4:69: error[SJ316]: `kleur` cannot stand in text: a colour is the whole value of a property `--name` in `:root`
        """#),
    Refusal(
      #"<img src="{{naam}}" alt=""><img src="{{image:logo}}?a" alt="{{image:logo}}">"#,
      nl: #"""
        v.html:4:11: fout[SJ316]: `naam` is geen afbeelding: een tekst hoort in tekst
        v.html:4:38: fout[SJ316]: `logo` is de hele waarde van `src`, zonder iets ervoor of erachter
        v.html:4:61: fout[SJ316]: `logo` kan niet in `alt` staan: een afbeelding is de hele waarde van `src` van `<img>`
        """#,
      en: #"""
        v.html:4:11: error[SJ316]: `naam` is no image: a text belongs in text
        v.html:4:38: error[SJ316]: `logo` is the whole value of `src`, with nothing before or behind it
        v.html:4:61: error[SJ316]: `logo` cannot stand in `alt`: an image is the whole value of `src` of `<img>`
        """#),
    Refusal(
      style: #".a { color: {{colour:kleur}}; margin: {{naam}} } :root { --a: {{naam}}; --b: 1px {{colour:kleur}} }"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:13: fout[SJ316]: `kleur` kan hier niet in de stijl staan: een kleur is de hele waarde van een eigenschap `--naam` in `:root`
        v.html:2:31: fout[SJ345]: `margin` kan deze waarde niet hebben; hier kan: een tot vier keer een afstand van 0 tot en met 15rem, niet negatief, of `auto`
        v.html:2:39: fout[SJ316]: `naam` kan hier niet in de stijl staan: een tekst hoort in tekst
        v.html:2:63: fout[SJ316]: `naam` kan hier niet in de stijl staan: een tekst hoort in tekst
        v.html:2:82: fout[SJ316]: `kleur` kan hier niet in de stijl staan: een kleur is de hele waarde van een eigenschap `--naam` in `:root`
        """#,
      en: #"""
        v.html:2:13: error[SJ316]: `kleur` cannot stand here in the style sheet: a colour is the whole value of a property `--name` in `:root`
        v.html:2:31: error[SJ345]: `margin` cannot have this value; this can be here: one to four times a distance from 0 to 15rem, not negative, or `auto`
        v.html:2:39: error[SJ316]: `naam` cannot stand here in the style sheet: a text belongs in text
        v.html:2:63: error[SJ316]: `naam` cannot stand here in the style sheet: a text belongs in text
        v.html:2:82: error[SJ316]: `kleur` cannot stand here in the style sheet: a colour is the whole value of a property `--name` in `:root`
        """#),
    Refusal(
      style: #"{{#concept}}.a { margin: 0 }{{/concept}}"#,
      #"<p>a</p>"#,
      nl: #"""
        v.html:2:13: fout[SJ315]: in `<style>` kan geen sectie staan: hoe het document eruitziet hangt niet van de gegevens af
        """#,
      en: #"""
        v.html:2:13: error[SJ315]: there can be no section in `<style>`: what the document looks like does not depend on the data
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8">{{#concept}}<title>{{naam}}</title>{{/concept}}</head><body>{{#concept}}<main><h1>x</h1></main>{{/concept}}</body></html>"#,
      nl: #"""
        v.html:1:72: fout[SJ315]: `<title>` hoort bij elk document en kan niet in een sectie staan
          v.html:1:72: noot: de sectie `concept` begint hier
        v.html:1:132: fout[SJ315]: `<main>` hoort bij elk document en kan niet in een sectie staan
          v.html:1:132: noot: de sectie `concept` begint hier
        v.html:1:138: fout[SJ315]: `<h1>` hoort bij elk document en kan niet in een sectie staan
          v.html:1:132: noot: de sectie `concept` begint hier
        """#,
      en: #"""
        v.html:1:72: error[SJ315]: `<title>` belongs to every document and cannot stand in a section
          v.html:1:72: note: the section `concept` begins here
        v.html:1:132: error[SJ315]: `<main>` belongs to every document and cannot stand in a section
          v.html:1:132: note: the section `concept` begins here
        v.html:1:138: error[SJ315]: `<h1>` belongs to every document and cannot stand in a section
          v.html:1:132: note: the section `concept` begins here
        """#),
  ]
}
