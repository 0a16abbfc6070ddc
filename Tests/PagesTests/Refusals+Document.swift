/// Pages that lack what every page must have.
extension Refusal {
  static let document = [
    Refusal(
      page: #""#,
      nl: #"""
        v.html:1:1: fout[SJ320]: de pagina begint niet met `<!DOCTYPE html>`
        v.html:1:1: fout[SJ320]: de pagina heeft geen `<head>`
        v.html:1:1: fout[SJ320]: de pagina heeft geen `<body>`
        v.html:1:1: fout[SJ320]: de pagina heeft geen `<html>`
        v.html:1:1: fout[SJ323]: de pagina heeft geen titel: schrijf `<title>` met `{{naam}}` in `<head>`
        v.html:1:1: fout[SJ324]: de pagina heeft geen `<h1>`
        v.html:1:1: fout[SJ326]: de pagina heeft geen `<main>`
        """#,
      en: #"""
        v.html:1:1: error[SJ320]: the page does not begin with `<!DOCTYPE html>`
        v.html:1:1: error[SJ320]: the page has no `<head>`
        v.html:1:1: error[SJ320]: the page has no `<body>`
        v.html:1:1: error[SJ320]: the page has no `<html>`
        v.html:1:1: error[SJ323]: the page has no title: write `<title>` with `{{naam}}` in `<head>`
        v.html:1:1: error[SJ324]: the page has no `<h1>`
        v.html:1:1: error[SJ326]: the page has no `<main>`
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html PUBLIC "a"><html lang="en"><head><title>Verklaring</title></head><body><main><h1>x</h1></main></body></html>"#,
      nl: #"""
        v.html:1:1: fout[SJ320]: de pagina begint niet met `<!DOCTYPE html>`
        v.html:1:33: fout[SJ321]: het document is Nederlands: schrijf `<html lang="nl">`
        v.html:1:49: fout[SJ322]: het eerste in `<head>` is `<meta charset="utf-8">`
        v.html:1:49: fout[SJ323]: de titel zegt niet van wie het document is: zet er `{{naam}}` in, buiten elke sectie
        """#,
      en: #"""
        v.html:1:1: error[SJ320]: the page does not begin with `<!DOCTYPE html>`
        v.html:1:33: error[SJ321]: the document is in Dutch: write `<html lang="nl">`
        v.html:1:49: error[SJ322]: the first in `<head>` is `<meta charset="utf-8">`
        v.html:1:49: error[SJ323]: the title does not say whose document it is: put `{{naam}}` in it, outside every section
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html><html lang="nl"><head><title>{{naam}}</title><meta charset="utf-8"></head><body>a<p>b</p><main><h1></h1></main><div><p>c</p>d</div></body></html>x"#,
      nl: #"""
        v.html:1:38: fout[SJ322]: het eerste in `<head>` is `<meta charset="utf-8">`
        v.html:1:96: fout[SJ327]: deze tekst staat niet in `<main>`, `<header>` of `<footer>`
        v.html:1:97: fout[SJ327]: deze tekst staat niet in `<main>`, `<header>` of `<footer>`
        v.html:1:111: fout[SJ324]: `<h1>` heeft geen tekst die er altijd is
        v.html:1:127: fout[SJ327]: deze tekst staat niet in `<main>`, `<header>` of `<footer>`
        v.html:1:161: fout[SJ313]: buiten `<html>` kan geen tekst staan
        """#,
      en: #"""
        v.html:1:38: error[SJ322]: the first in `<head>` is `<meta charset="utf-8">`
        v.html:1:96: error[SJ327]: this text does not stand in `<main>`, `<header>` or `<footer>`
        v.html:1:97: error[SJ327]: this text does not stand in `<main>`, `<header>` or `<footer>`
        v.html:1:111: error[SJ324]: `<h1>` has no text that is always there
        v.html:1:127: error[SJ327]: this text does not stand in `<main>`, `<header>` or `<footer>`
        v.html:1:161: error[SJ313]: there can be no text outside `<html>`
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{{#a}}{{naam}}{{/a}}</title></head><body><main><h1>{{#a}}x{{/a}}</h1></main></body></html>"#,
      nl: #"""
        v.html:1:60: fout[SJ323]: de titel zegt niet van wie het document is: zet er `{{naam}}` in, buiten elke sectie
        v.html:1:114: fout[SJ324]: `<h1>` heeft geen tekst die er altijd is
        """#,
      en: #"""
        v.html:1:60: error[SJ323]: the title does not say whose document it is: put `{{naam}}` in it, outside every section
        v.html:1:114: error[SJ324]: `<h1>` has no text that is always there
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html><html lang="nl"><body></body><head><meta charset="utf-8"><title>{{naam}}</title></head></html>"#,
      nl: #"""
        v.html:1:45: fout[SJ312]: `<head>` staat achter `<body>`, en hoort ervoor
        v.html:1:110: fout[SJ324]: de pagina heeft geen `<h1>`
        v.html:1:110: fout[SJ326]: de pagina heeft geen `<main>`
        """#,
      en: #"""
        v.html:1:45: error[SJ312]: `<head>` stands behind `<body>`, and belongs before it
        v.html:1:110: error[SJ324]: the page has no `<h1>`
        v.html:1:110: error[SJ326]: the page has no `<main>`
        """#),
    Refusal(
      #"<h1>a</h1><h3>b</h3><h2>&nbsp;</h2>"#,
      nl: #"""
        v.html:4:1: fout[SJ324]: er is al een `<h1>`
          v.html:3:28: noot: `<h1>` staat hier
        v.html:4:11: fout[SJ325]: `<h3>` kan op `<h1>` volgen: hier hoort `<h2>`
        v.html:4:21: fout[SJ325]: `<h2>` heeft geen tekst
        """#,
      en: #"""
        v.html:4:1: error[SJ324]: there is a `<h1>` already
          v.html:3:28: note: `<h1>` stands here
        v.html:4:11: error[SJ325]: `<h3>` can follow `<h1>`: `<h2>` belongs here
        v.html:4:21: error[SJ325]: `<h2>` has no text
        """#),
    Refusal(
      #"{{#deel}}<h2>a</h2>{{/deel}}<h3>b</h3>"#,
      nl: #"""
        v.html:4:29: fout[SJ325]: `<h3>` kan op `<h1>` volgen: hier hoort `<h2>`
        """#,
      en: #"""
        v.html:4:29: error[SJ325]: `<h3>` can follow `<h1>`: `<h2>` belongs here
        """#),
    Refusal(
      #"<h2>a</h2><h3>b</h3>{{*delen}}<h4>c</h4><h2>d</h2>{{/delen}}"#,
      nl: #"""
        v.html:4:31: fout[SJ325]: `<h4>` kan op `<h2>` volgen: hier hoort `<h3>`
        """#,
      en: #"""
        v.html:4:31: error[SJ325]: `<h4>` can follow `<h2>`: `<h3>` belongs here
        """#),
    Refusal(
      #"<table><tbody><tr><td>a</td></tr></tbody></table>"#,
      nl: #"""
        v.html:4:1: fout[SJ328]: deze tabel heeft geen enkele `<th>`
        """#,
      en: #"""
        v.html:4:1: error[SJ328]: this table has not a single `<th>`
        """#),
    Refusal(
      #"<table><tbody><tr><th>a</th><th scope="row"> </th></tr></tbody></table>"#,
      nl: #"""
        v.html:4:19: fout[SJ328]: `<th>` heeft geen `scope`: schrijf `scope="row"` of `scope="col"`
        v.html:4:29: fout[SJ328]: `<th>` heeft geen tekst: een lege hoekcel is `<td>`
        """#,
      en: #"""
        v.html:4:19: error[SJ328]: `<th>` has no `scope`: write `scope="row"` or `scope="col"`
        v.html:4:29: error[SJ328]: `<th>` has no text: an empty corner is `<td>`
        """#),
    Refusal(
      #"<img src="{{image:logo}}"><img alt="a"><svg><path d="M0 0"/></svg><svg aria-hidden="true" role="img"></svg>"#,
      nl: #"""
        v.html:4:1: fout[SJ329]: `<img>` heeft geen `alt`: beschrijf de afbeelding, of schrijf `alt=""` als zij alleen versiert
        v.html:4:27: fout[SJ303]: `<img>` heeft geen `src`
        v.html:4:40: fout[SJ329]: `<svg>` heeft `role="img"` en `aria-label`, of alleen `aria-hidden="true"`
        v.html:4:67: fout[SJ329]: `<svg>` heeft `role="img"` en `aria-label`, of alleen `aria-hidden="true"`
        """#,
      en: #"""
        v.html:4:1: error[SJ329]: `<img>` has no `alt`: describe the image, or write `alt=""` when it only decorates
        v.html:4:27: error[SJ303]: `<img>` has no `src`
        v.html:4:40: error[SJ329]: `<svg>` has `role="img"` and `aria-label`, or only `aria-hidden="true"`
        v.html:4:67: error[SJ329]: `<svg>` has `role="img"` and `aria-label`, or only `aria-hidden="true"`
        """#),
    Refusal(
      #"<p id="a">x</p><p id="a">y</p>{{*delen}}<p id="b">z</p>{{/delen}}"#,
      nl: #"""
        v.html:4:19: fout[SJ330]: de id `a` is er al
          v.html:4:1: noot: `<p>` staat hier
        v.html:4:44: fout[SJ330]: de id `b` staat in een lijst, en dus misschien vaker dan één keer in een document
          v.html:4:41: noot: de sectie `delen` begint hier
        """#,
      en: #"""
        v.html:4:19: error[SJ330]: the id `a` is there already
          v.html:4:1: note: `<p>` stands here
        v.html:4:44: error[SJ330]: the id `b` stands in a list, and so maybe more than once in a document
          v.html:4:41: note: the section `delen` begins here
        """#),
    Refusal(
      #"<section aria-labelledby="kop"><h2 id="kopje">a</h2></section>{{#deel}}<p id="c">x</p>{{/deel}}<p aria-describedby="c">y</p>"#,
      nl: #"""
        v.html:4:27: fout[SJ331]: er is geen id `kop`
        v.html:4:117: fout[SJ331]: de id `c` staat in een sectie die er niet altijd is
          v.html:4:72: noot: `<p>` staat hier
          v.html:4:72: noot: de sectie `deel` begint hier
        """#,
      en: #"""
        v.html:4:27: error[SJ331]: there is no id `kop`
        v.html:4:117: error[SJ331]: the id `c` stands in a section that is not always there
          v.html:4:72: note: `<p>` stands here
          v.html:4:72: note: the section `deel` begins here
        """#),
  ]
}
