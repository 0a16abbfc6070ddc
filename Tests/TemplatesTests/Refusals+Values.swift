/// Places in HTML where values are refused.
extension Refusal {
  static let values = [
    Refusal(
      #"<script>{{naam}}</script>"#,
      nl: #"""
        v.html:1:9: fout[SJ141]: `{{naam}}` kan niet staan in `<script>`
        """#,
      en: #"""
        v.html:1:9: error[SJ141]: `{{naam}}` cannot stand in `<script>`
        """#),
    Refusal(
      #"<script>a</script {{naam}}>"#,
      nl: #"""
        v.html:1:19: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:19: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<style>p { color: {{naam}} }</style>"#,
      nl: #"""
        v.html:1:19: fout[SJ142]: `{{naam}}` kan niet staan in `<style>`
        """#,
      en: #"""
        v.html:1:19: error[SJ142]: `{{naam}}` cannot stand in `<style>`
        """#),
    Refusal(
      #"<style></sty{{naam}}</style>"#,
      nl: #"""
        v.html:1:13: fout[SJ142]: `{{naam}}` kan niet staan in `<style>`
        """#,
      en: #"""
        v.html:1:13: error[SJ142]: `{{naam}}` cannot stand in `<style>`
        """#),
    Refusal(
      #"<p onclick="{{naam}}">"#,
      nl: #"""
        v.html:1:13: fout[SJ143]: `{{naam}}` kan niet staan in het attribuut `onclick`
        """#,
      en: #"""
        v.html:1:13: error[SJ143]: `{{naam}}` cannot stand in the attribute `onclick`
        """#),
    Refusal(
      #"<p ONLOAD='{{naam}}'>"#,
      nl: #"""
        v.html:1:12: fout[SJ143]: `{{naam}}` kan niet staan in het attribuut `onload`
        """#,
      en: #"""
        v.html:1:12: error[SJ143]: `{{naam}}` cannot stand in the attribute `onload`
        """#),
    Refusal(
      #"<p style="{{naam}}">"#,
      nl: #"""
        v.html:1:11: fout[SJ144]: `{{naam}}` kan niet staan in het attribuut `style`
        """#,
      en: #"""
        v.html:1:11: error[SJ144]: `{{naam}}` cannot stand in the attribute `style`
        """#),
    Refusal(
      #"<a href="{{naam}}">"#,
      nl: #"""
        v.html:1:10: fout[SJ145]: `{{naam}}` kan niet staan in het attribuut `href`
        """#,
      en: #"""
        v.html:1:10: error[SJ145]: `{{naam}}` cannot stand in the attribute `href`
        """#),
    Refusal(
      #"<a href="https://x/{{naam}}">"#,
      nl: #"""
        v.html:1:20: fout[SJ145]: `{{naam}}` kan niet staan in het attribuut `href`
        """#,
      en: #"""
        v.html:1:20: error[SJ145]: `{{naam}}` cannot stand in the attribute `href`
        """#),
    Refusal(
      #"<img srcset='{{naam}}'>"#,
      nl: #"""
        v.html:1:14: fout[SJ145]: `{{naam}}` kan niet staan in het attribuut `srcset`
        """#,
      en: #"""
        v.html:1:14: error[SJ145]: `{{naam}}` cannot stand in the attribute `srcset`
        """#),
    Refusal(
      #"<p srcdoc="{{naam}}">"#,
      nl: #"""
        v.html:1:12: fout[SJ146]: `{{naam}}` kan niet staan in het attribuut `srcdoc`
        """#,
      en: #"""
        v.html:1:12: error[SJ146]: `{{naam}}` cannot stand in the attribute `srcdoc`
        """#),
    Refusal(
      #"<p foo="{{naam}}">"#,
      nl: #"""
        v.html:1:9: fout[SJ147]: `{{naam}}` kan niet staan in het attribuut `foo` van `<p>`
        """#,
      en: #"""
        v.html:1:9: error[SJ147]: `{{naam}}` cannot stand in the attribute `foo` of `<p>`
        """#),
    Refusal(
      #"<p data-=x data-a.b='{{naam}}'>"#,
      nl: #"""
        v.html:1:22: fout[SJ147]: `{{naam}}` kan niet staan in het attribuut `data-a.b` van `<p>`
        """#,
      en: #"""
        v.html:1:22: error[SJ147]: `{{naam}}` cannot stand in the attribute `data-a.b` of `<p>`
        """#),
    Refusal(
      #"<link title="{{naam}}">"#,
      nl: #"""
        v.html:1:14: fout[SJ147]: `{{naam}}` kan niet staan in het attribuut `title` van `<link>`
        """#,
      en: #"""
        v.html:1:14: error[SJ147]: `{{naam}}` cannot stand in the attribute `title` of `<link>`
        """#),
    Refusal(
      #"</p title="{{naam}}">"#,
      nl: #"""
        v.html:1:12: fout[SJ147]: `{{naam}}` kan niet staan in het attribuut `title` van `<p>`
        """#,
      en: #"""
        v.html:1:12: error[SJ147]: `{{naam}}` cannot stand in the attribute `title` of `<p>`
        """#),
    Refusal(
      #"<p title={{naam}}>"#,
      nl: #"""
        v.html:1:10: fout[SJ148]: `{{naam}}` kan niet staan in `title` zonder aanhalingstekens: schrijf `title="{{naam}}"`
        v.html:1:18: fout[SJ164]: zet de waarde van dit attribuut tussen aanhalingstekens
        """#,
      en: #"""
        v.html:1:10: error[SJ148]: `{{naam}}` cannot stand in `title` without quotes: write `title="{{naam}}"`
        v.html:1:18: error[SJ164]: put the value of this attribute in quotes
        """#),
    Refusal(
      #"<p title=a{{naam}}>"#,
      nl: #"""
        v.html:1:11: fout[SJ148]: `{{naam}}` kan niet staan in `title` zonder aanhalingstekens: schrijf `title="{{naam}}"`
        """#,
      en: #"""
        v.html:1:11: error[SJ148]: `{{naam}}` cannot stand in `title` without quotes: write `title="{{naam}}"`
        """#),
    Refusal(
      #"<{{naam}}>"#,
      nl: #"""
        v.html:1:2: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        v.html:1:10: fout[SJ164]: `<` begint hier geen tag: schrijf `&lt;`
        """#,
      en: #"""
        v.html:1:2: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        v.html:1:10: error[SJ164]: `<` does not begin a tag here: write `&lt;`
        """#),
    Refusal(
      #"</{{naam}}>"#,
      nl: #"""
        v.html:1:3: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        v.html:1:11: fout[SJ164]: `<` begint hier geen tag: schrijf `&lt;`
        """#,
      en: #"""
        v.html:1:3: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        v.html:1:11: error[SJ164]: `<` does not begin a tag here: write `&lt;`
        """#),
    Refusal(
      #"<p{{naam}}>"#,
      nl: #"""
        v.html:1:3: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:3: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<p {{naam}}>"#,
      nl: #"""
        v.html:1:4: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:4: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<p a{{naam}}='x'>"#,
      nl: #"""
        v.html:1:5: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:5: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<p a {{naam}}>"#,
      nl: #"""
        v.html:1:6: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:6: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<br /{{naam}}>"#,
      nl: #"""
        v.html:1:6: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        """#,
      en: #"""
        v.html:1:6: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        """#),
    Refusal(
      #"<!-- {{naam}} -->"#,
      nl: #"""
        v.html:1:6: fout[SJ150]: `{{naam}}` kan niet staan in commentaar
        """#,
      en: #"""
        v.html:1:6: error[SJ150]: `{{naam}}` cannot stand in a comment
        """#),
    Refusal(
      #"<!{{naam}}>"#,
      nl: #"""
        v.html:1:3: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        v.html:1:11: fout[SJ164]: na `<!` of `<?` kan alleen een doctype of commentaar (`<!--`) komen
        """#,
      en: #"""
        v.html:1:3: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        v.html:1:11: error[SJ164]: only a doctype or a comment (`<!--`) can follow `<!` or `<?`
        """#),
    Refusal(
      #"<!DOCTYPE {{naam}}>"#,
      nl: #"""
        v.html:1:11: fout[SJ151]: `{{naam}}` kan niet staan in de doctype
        """#,
      en: #"""
        v.html:1:11: error[SJ151]: `{{naam}}` cannot stand in the doctype
        """#),
    Refusal(
      #"<svg><path id="{{naam}}"/></svg>"#,
      nl: #"""
        v.html:1:16: fout[SJ152]: `{{naam}}` kan niet staan binnen `<svg>`
        """#,
      en: #"""
        v.html:1:16: error[SJ152]: `{{naam}}` cannot stand within `<svg>`
        """#),
    Refusal(
      #"<svg>{{naam}}</svg>"#,
      nl: #"""
        v.html:1:6: fout[SJ152]: `{{naam}}` kan niet staan binnen `<svg>`
        """#,
      en: #"""
        v.html:1:6: error[SJ152]: `{{naam}}` cannot stand within `<svg>`
        """#),
    Refusal(
      #"R&D{{naam}}"#,
      nl: #"""
        v.html:1:4: fout[SJ153]: `{{naam}}` kan niet staan direct achter een `&` die niet met `;` is afgesloten: schrijf `&amp;`
        """#,
      en: #"""
        v.html:1:4: error[SJ153]: `{{naam}}` cannot stand right behind an `&` that no `;` ends: write `&amp;`
        """#),
    Refusal(
      #"<p title="&#{{naam}}">"#,
      nl: #"""
        v.html:1:13: fout[SJ153]: `{{naam}}` kan niet staan direct achter een `&` die niet met `;` is afgesloten: schrijf `&amp;`
        """#,
      en: #"""
        v.html:1:13: error[SJ153]: `{{naam}}` cannot stand right behind an `&` that no `;` ends: write `&amp;`
        """#),
    Refusal(
      #"<title>&am{{naam}}</title>"#,
      nl: #"""
        v.html:1:11: fout[SJ153]: `{{naam}}` kan niet staan direct achter een `&` die niet met `;` is afgesloten: schrijf `&amp;`
        """#,
      en: #"""
        v.html:1:11: error[SJ153]: `{{naam}}` cannot stand right behind an `&` that no `;` ends: write `&amp;`
        """#),
    Refusal(
      #"<p>{{kleur}}</p>"#,
      nl: #"""
        v.html:1:4: fout[SJ154]: `{{kleur}}` is een kleur en kan alleen in `<style>` staan: `:root { --naam: {{kleur}}; }`
        """#,
      en: #"""
        v.html:1:4: error[SJ154]: `{{kleur}}` is a colour and can only stand in `<style>`: `:root { --name: {{kleur}}; }`
        """#),
    Refusal(
      #"<p style="color: {{kleur}}">"#,
      nl: #"""
        v.html:1:18: fout[SJ154]: `{{kleur}}` is een kleur en kan alleen in `<style>` staan: `:root { --naam: {{kleur}}; }`
        """#,
      en: #"""
        v.html:1:18: error[SJ154]: `{{kleur}}` is a colour and can only stand in `<style>`: `:root { --name: {{kleur}}; }`
        """#),
    Refusal(
      #"{{#logo}}<img alt="{{logo}}"><b>{{logo}}</b><embed src="{{logo}}">{{/logo}}"#,
      nl: #"""
        v.html:1:20: fout[SJ155]: `{{logo}}` is een afbeelding: schrijf `<img src="{{logo}}" alt="…">`
        v.html:1:33: fout[SJ155]: `{{logo}}` is een afbeelding: schrijf `<img src="{{logo}}" alt="…">`
        v.html:1:57: fout[SJ155]: `{{logo}}` is een afbeelding: schrijf `<img src="{{logo}}" alt="…">`
        """#,
      en: #"""
        v.html:1:20: error[SJ155]: `{{logo}}` is an image: write `<img src="{{logo}}" alt="…">`
        v.html:1:33: error[SJ155]: `{{logo}}` is an image: write `<img src="{{logo}}" alt="…">`
        v.html:1:57: error[SJ155]: `{{logo}}` is an image: write `<img src="{{logo}}" alt="…">`
        """#),
    Refusal(
      #"<img src="{{logo}}">"#,
      nl: #"""
        v.html:1:11: fout[SJ125]: `logo` kan ontbreken en laat hier dan een lege plek: schrijf `{{#logo}}… {{logo}} …{{/logo}}`
        """#,
      en: #"""
        v.html:1:11: error[SJ125]: `logo` may be missing and would leave an empty spot: write `{{#logo}}… {{logo}} …{{/logo}}`
        """#),
  ]
}
