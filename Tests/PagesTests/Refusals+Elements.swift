/// Elements, attributes and their values that are refused.
extension Refusal {
  static let elements = [
    Refusal(
      #"<blink>x</blink><dvi>x</dvi><sectio>x</sectio>"#,
      nl: #"""
        v.html:4:1: fout[SJ301]: `<blink>` kan niet in een pagina staan: het verandert hoe tekst gelezen wordt
        v.html:4:17: fout[SJ301]: `<dvi>` kan niet in een pagina staan
        v.html:4:29: fout[SJ301]: `<sectio>` kan niet in een pagina staan; bedoelt u `<section>`?
        """#,
      en: #"""
        v.html:4:1: error[SJ301]: a page cannot hold `<blink>`: it changes how text is read
        v.html:4:17: error[SJ301]: a page cannot hold `<dvi>`
        v.html:4:29: error[SJ301]: a page cannot hold `<sectio>`; did you mean `<section>`?
        """#),
    Refusal(
      #"<script>x()</script><a href="https://x.nl">x</a><form><input name="a"></form>"#,
      nl: #"""
        v.html:4:1: fout[SJ301]: `<script>` kan niet in een pagina staan: een document voert niets uit
        v.html:4:21: fout[SJ301]: `<a>` kan niet in een pagina staan: een document verwijst nergens heen; schrijf het adres als tekst
        v.html:4:49: fout[SJ301]: `<form>` kan niet in een pagina staan: een document wordt niet ingevuld
        v.html:4:55: fout[SJ301]: `<input>` kan niet in een pagina staan: een document wordt niet ingevuld
        """#,
      en: #"""
        v.html:4:1: error[SJ301]: a page cannot hold `<script>`: a document runs nothing
        v.html:4:21: error[SJ301]: a page cannot hold `<a>`: a document links to nothing; write the address as text
        v.html:4:49: error[SJ301]: a page cannot hold `<form>`: a document is not filled in
        v.html:4:55: error[SJ301]: a page cannot hold `<input>`: a document is not filled in
        """#),
    Refusal(
      #"<details><summary>x</summary><del>y</del><u>z</u><q>q</q></details>"#,
      nl: #"""
        v.html:4:1: fout[SJ301]: `<details>` kan niet in een pagina staan: het verbergt tekst tot iemand klikt
        v.html:4:10: fout[SJ301]: `<summary>` kan niet in een pagina staan: het verbergt tekst tot iemand klikt
        v.html:4:30: fout[SJ301]: `<del>` kan niet in een pagina staan: doorgestreepte of ingevoegde tekst laat open wat er geldt
        v.html:4:42: fout[SJ301]: `<u>` kan niet in een pagina staan: gebruik een klasse met `text-decoration: underline`
        v.html:4:50: fout[SJ301]: `<q>` kan niet in een pagina staan: een browser zet er zelf aanhalingstekens bij; schrijf ze in de tekst
        """#,
      en: #"""
        v.html:4:1: error[SJ301]: a page cannot hold `<details>`: it hides text until somebody clicks
        v.html:4:10: error[SJ301]: a page cannot hold `<summary>`: it hides text until somebody clicks
        v.html:4:30: error[SJ301]: a page cannot hold `<del>`: struck or inserted text leaves open what holds
        v.html:4:42: error[SJ301]: a page cannot hold `<u>`: use a class with `text-decoration: underline`
        v.html:4:50: error[SJ301]: a page cannot hold `<q>`: a browser adds quotes by itself; write them in the text
        """#),
    Refusal(
      #"<p style="color: red" onclick="x()" hidden>x</p>"#,
      nl: #"""
        v.html:4:4: fout[SJ302]: `style` kan niet op `<p>` staan: geef het element een klasse, en zet de stijl in `<style>`
        v.html:4:23: fout[SJ302]: `onclick` kan niet op `<p>` staan: een document voert niets uit
        v.html:4:37: fout[SJ302]: `hidden` kan niet op `<p>` staan: het verbergt tekst; zet tekst die er niet altijd is in een sectie
        """#,
      en: #"""
        v.html:4:4: error[SJ302]: `<p>` cannot have `style`: give the element a class, and put the style in `<style>`
        v.html:4:23: error[SJ302]: `<p>` cannot have `onclick`: a document runs nothing
        v.html:4:37: error[SJ302]: `<p>` cannot have `hidden`: it hides text; put text that is not always there in a section
        """#),
    Refusal(
      #"<p clas="a" scope="row" aria-hidden="true" inert>x</p>"#,
      nl: #"""
        v.html:4:4: fout[SJ302]: `clas` kan niet op `<p>` staan; bedoelt u `class`?
        v.html:4:13: fout[SJ302]: `scope` kan niet op `<p>` staan; het kan alleen op `<th>`
        v.html:4:25: fout[SJ302]: `aria-hidden` kan niet op `<p>` staan: het verbergt tekst voor een schermlezer; het kan alleen op `<svg>`
        v.html:4:44: fout[SJ302]: `inert` kan niet op `<p>` staan: het verbergt tekst voor een schermlezer
        """#,
      en: #"""
        v.html:4:4: error[SJ302]: `<p>` cannot have `clas`; did you mean `class`?
        v.html:4:13: error[SJ302]: `<p>` cannot have `scope`; it can be only on `<th>`
        v.html:4:25: error[SJ302]: `<p>` cannot have `aria-hidden`: it hides text from a screen reader; it can be only on `<svg>`
        v.html:4:44: error[SJ302]: `<p>` cannot have `inert`: it hides text from a screen reader
        """#),
    Refusal(
      #"<p lang="nederlands" dir="rtl" class="1a" id="een twee">x</p>"#,
      nl: #"""
        v.html:4:10: fout[SJ303]: `lang` kan niet `nederlands` zijn; hier kan: een taal, zoals `nl` of `en-GB`
        v.html:4:27: fout[SJ303]: `dir` kan niet `rtl` zijn; hier kan: `ltr` of `auto`
        v.html:4:39: fout[SJ303]: `class` kan niet `1a` zijn; hier kan: namen met een spatie ertussen
        v.html:4:47: fout[SJ303]: `id` kan niet `een twee` zijn; hier kan: een letter, en dan letters, cijfers, `-` en `_`
        """#,
      en: #"""
        v.html:4:10: error[SJ303]: `lang` cannot be `nederlands`; this can be here: a language, such as `nl` or `en-GB`
        v.html:4:27: error[SJ303]: `dir` cannot be `rtl`; this can be here: `ltr` or `auto`
        v.html:4:39: error[SJ303]: `class` cannot be `1a`; this can be here: names with a space between them
        v.html:4:47: error[SJ303]: `id` cannot be `een twee`; this can be here: a letter, and then letters, digits, `-` and `_`
        """#),
    Refusal(
      #"<p class>x</p>"#,
      nl: #"""
        v.html:4:4: fout[SJ303]: `class` heeft geen waarde; hier kan: namen met een spatie ertussen
        """#,
      en: #"""
        v.html:4:4: error[SJ303]: `class` has no value; this can be here: names with a space between them
        """#),
    Refusal(
      #"<ol start="x" type="q" reversed><li value="10000">x</li></ol>"#,
      nl: #"""
        v.html:4:12: fout[SJ303]: `start` kan niet `x` zijn; hier kan: een getal van 0 tot en met 9999
        v.html:4:21: fout[SJ303]: `type` kan niet `q` zijn; hier kan: `1`, `a`, `A`, `i` of `I`
        v.html:4:24: fout[SJ302]: `reversed` kan niet op `<ol>` staan: schrijf de lijst in haar volgorde
        v.html:4:44: fout[SJ303]: `value` kan niet `10000` zijn; hier kan: een getal van 0 tot en met 9999
        """#,
      en: #"""
        v.html:4:12: error[SJ303]: `start` cannot be `x`; this can be here: a number from 0 to 9999
        v.html:4:21: error[SJ303]: `type` cannot be `q`; this can be here: `1`, `a`, `A`, `i` or `I`
        v.html:4:24: error[SJ302]: `<ol>` cannot have `reversed`: write the list in its order
        v.html:4:44: error[SJ303]: `value` cannot be `10000`; this can be here: a number from 0 to 9999
        """#),
    Refusal(
      #"<p class="a" class="b">x</p>"#,
      nl: #"""
        v.html:4:14: fout[SJ304]: `class` staat twee keer in deze tag
        """#,
      en: #"""
        v.html:4:14: error[SJ304]: `class` is twice in this tag
        """#),
    Refusal(
      #"<img src="https://x.nl/a.png" alt=""><img src="a.png" alt=""><img src="data:text/html;base64,AAAA" alt=""><img src="data:image/png;base64,AAA" alt="">"#,
      nl: #"""
        v.html:4:11: fout[SJ305]: een afbeelding komt niet van `https://x.nl/a.png`: gebruik een waarde die een afbeelding is, of `data:image/png;base64,…` (of `jpeg`); een tekening is `<svg>`
        v.html:4:48: fout[SJ305]: een afbeelding komt niet van `a.png`: gebruik een waarde die een afbeelding is, of `data:image/png;base64,…` (of `jpeg`); een tekening is `<svg>`
        v.html:4:72: fout[SJ305]: een afbeelding komt niet van `data:text/html;base64,AAAA`: gebruik een waarde die een afbeelding is, of `data:image/png;base64,…` (of `jpeg`); een tekening is `<svg>`
        v.html:4:117: fout[SJ305]: een afbeelding komt niet van `data:image/png;base64,AAA`: gebruik een waarde die een afbeelding is, of `data:image/png;base64,…` (of `jpeg`); een tekening is `<svg>`
        """#,
      en: #"""
        v.html:4:11: error[SJ305]: an image does not come from `https://x.nl/a.png`: use a value that is an image, or `data:image/png;base64,…` (or `jpeg`); a drawing is `<svg>`
        v.html:4:48: error[SJ305]: an image does not come from `a.png`: use a value that is an image, or `data:image/png;base64,…` (or `jpeg`); a drawing is `<svg>`
        v.html:4:72: error[SJ305]: an image does not come from `data:text/html;base64,AAAA`: use a value that is an image, or `data:image/png;base64,…` (or `jpeg`); a drawing is `<svg>`
        v.html:4:117: error[SJ305]: an image does not come from `data:image/png;base64,AAA`: use a value that is an image, or `data:image/png;base64,…` (or `jpeg`); a drawing is `<svg>`
        """#),
    Refusal(
      page:
        #"<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, maximum-scale=1"><meta http-equiv="refresh" content="0"><meta name="keywords" content="x"><meta name="color-scheme" content="dark"><title>{{naam}}</title></head><body><main><h1>x</h1></main></body></html>"#,
      nl: #"""
        v.html:1:91: fout[SJ306]: `maximum-scale=1` kan het vergroten beletten: hier kan alleen `width=device-width` en `initial-scale=1`
        v.html:1:128: fout[SJ303]: `<meta>` heeft `charset`, of `name` met `content`
        v.html:1:134: fout[SJ302]: `http-equiv` kan niet op `<meta>` staan: een pagina stuurt de browser niet; de tekenset is `<meta charset="utf-8">`
        v.html:1:179: fout[SJ303]: `name` kan niet `keywords` zijn; hier kan: `viewport`, `generator`, `author`, `description`, `robots`, `color-scheme` of `format-detection`
        v.html:1:236: fout[SJ303]: `color-scheme` kan alleen `light` of `only light` zijn: anders kiest de browser de kleuren
        """#,
      en: #"""
        v.html:1:91: error[SJ306]: `maximum-scale=1` can prevent zooming: only `width=device-width` and `initial-scale=1` can be here
        v.html:1:128: error[SJ303]: `<meta>` has `charset`, or `name` with `content`
        v.html:1:134: error[SJ302]: `<meta>` cannot have `http-equiv`: a page does not steer the browser; the character set is `<meta charset="utf-8">`
        v.html:1:179: error[SJ303]: `name` cannot be `keywords`; this can be here: `viewport`, `generator`, `author`, `description`, `robots`, `color-scheme` or `format-detection`
        v.html:1:236: error[SJ303]: `color-scheme` can be only `light` or `only light`: otherwise the browser chooses the colours
        """#),
    Refusal(
      #"<p title="a&#x202E;b">c\#u{202E}d</p>"#,
      nl: #"""
        v.html:4:12: fout[SJ307]: hier staat een teken dat niet te zien is of de leesrichting omkeert
        v.html:4:24: fout[SJ307]: hier staat een teken dat niet te zien is of de leesrichting omkeert
        """#,
      en: #"""
        v.html:4:12: error[SJ307]: there is a character here that cannot be seen or turns the reading direction
        v.html:4:24: error[SJ307]: there is a character here that cannot be seen or turns the reading direction
        """#),
    Refusal(
      #"<svg role="img" aria-label="x" viewBox="0 0 a 0"><path d="M0 0<" fill="url(#a)" onload="x()"></path></svg>"#,
      nl: #"""
        v.html:4:41: fout[SJ303]: `viewBox` kan niet `0 0 a 0` zijn; hier kan: getallen
        v.html:4:59: fout[SJ303]: `d` kan niet `M0 0<` zijn; hier kan: letters, cijfers en haakjes
        v.html:4:72: fout[SJ303]: `fill` kan niet `url(#a)` zijn; hier kan: `none`, `currentColor`, of een kleur
        v.html:4:81: fout[SJ302]: `onload` kan niet op `<path>` staan: een document voert niets uit
        """#,
      en: #"""
        v.html:4:41: error[SJ303]: `viewBox` cannot be `0 0 a 0`; this can be here: numbers
        v.html:4:59: error[SJ303]: `d` cannot be `M0 0<`; this can be here: letters, digits and parentheses
        v.html:4:72: error[SJ303]: `fill` cannot be `url(#a)`; this can be here: `none`, `currentColor`, or a colour
        v.html:4:81: error[SJ302]: `<path>` cannot have `onload`: a document runs nothing
        """#),
  ]
}
