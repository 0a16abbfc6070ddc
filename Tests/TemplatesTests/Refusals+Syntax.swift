/// Tags, sections and partials that are refused.
extension Refusal {
  static let syntax = [
    Refusal(
      #"{{{naam}}}"#,
      nl: #"""
        v.html:1:1: fout[SJ101]: `naam` zou hier zonder beveiliging worden afgedrukt: schrijf `{{naam}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ101]: `naam` would be printed unescaped here: write `{{naam}}`
        """#),
    Refusal(
      #"{{& naam}}"#,
      nl: #"""
        v.html:1:1: fout[SJ101]: `naam` zou hier zonder beveiliging worden afgedrukt: schrijf `{{naam}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ101]: `naam` would be printed unescaped here: write `{{naam}}`
        """#),
    Refusal(
      #"{{=<% %>=}}"#,
      nl: #"""
        v.html:1:1: fout[SJ102]: de tekens om een naam kunnen niet worden veranderd: het zijn altijd `{{` en `}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ102]: the marks around a name cannot be changed: they are always `{{` and `}}`
        """#),
    Refusal(
      #"{{}}"#,
      nl: #"""
        v.html:1:1: fout[SJ103]: tussen `{{` en `}}` staat geen naam
        """#,
      en: #"""
        v.html:1:1: error[SJ103]: there is no name between `{{` and `}}`
        """#),
    Refusal(
      #"{{# }}"#,
      nl: #"""
        v.html:1:1: fout[SJ103]: tussen `{{` en `}}` staat geen naam
        """#,
      en: #"""
        v.html:1:1: error[SJ103]: there is no name between `{{` and `}}`
        """#),
    Refusal(
      "Hallo {{naam\n}}",
      nl: #"""
        v.html:1:7: fout[SJ104]: bij deze `{{` hoort geen `}}` op dezelfde regel
        """#,
      en: #"""
        v.html:1:7: error[SJ104]: this `{{` has no `}}` on the same line
        """#),
    Refusal(
      #"a {{naam {{naam}}"#,
      nl: #"""
        v.html:1:3: fout[SJ104]: bij deze `{{` hoort geen `}}` op dezelfde regel
        """#,
      en: #"""
        v.html:1:3: error[SJ104]: this `{{` has no `}}` on the same line
        """#),
    Refusal(
      #"{{! nooit klaar"#,
      nl: #"""
        v.html:1:1: fout[SJ104]: bij deze `{{!` hoort nergens een `}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ104]: this `{{!` has no `}}` anywhere
        """#),
    Refusal(
      "{{#concept}}\n a",
      nl: #"""
        v.html:1:1: fout[SJ105]: `{{#concept}}` wordt niet gesloten met `{{/concept}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ105]: `{{#concept}}` is not closed with `{{/concept}}`
        """#),
    Refusal(
      #"{{#concept}}{{#tussenvoegsel}}{{/concept}}{{/tussenvoegsel}}"#,
      nl: #"""
        v.html:1:31: fout[SJ106]: `{{/concept}}` staat hier terwijl `{{#tussenvoegsel}}` nog niet gesloten is
          v.html:1:1: noot: `{{#concept}}` begint hier
          v.html:1:13: noot: `{{#tussenvoegsel}}` begint hier
        """#,
      en: #"""
        v.html:1:31: error[SJ106]: `{{/concept}}` stands here while `{{#tussenvoegsel}}` is not closed yet
          v.html:1:1: note: `{{#concept}}` begins here
          v.html:1:13: note: `{{#tussenvoegsel}}` begins here
        """#),
    Refusal(
      #"a{{/concept}}"#,
      nl: #"""
        v.html:1:2: fout[SJ107]: `{{/concept}}` sluit iets dat niet open is
        """#,
      en: #"""
        v.html:1:2: error[SJ107]: `{{/concept}}` closes what is not open
        """#),
    Refusal(
      #"{{#kerntaken}}{{/iets}}"#,
      nl: #"""
        v.html:1:1: fout[SJ105]: `{{#kerntaken}}` wordt niet gesloten met `{{/kerntaken}}`
        v.html:1:15: fout[SJ107]: `{{/iets}}` sluit iets dat niet open is; hier kan alleen `{{/kerntaken}}` staan
          v.html:1:1: noot: `{{#kerntaken}}` begint hier
        """#,
      en: #"""
        v.html:1:1: error[SJ105]: `{{#kerntaken}}` is not closed with `{{/kerntaken}}`
        v.html:1:15: error[SJ107]: `{{/iets}}` closes what is not open; only `{{/kerntaken}}` can stand here
          v.html:1:1: note: `{{#kerntaken}}` begins here
        """#),
    Refusal(
      #"{{#kerntaken}}{{/kerntaak}}"#,
      nl: #"""
        v.html:1:15: fout[SJ107]: `{{/kerntaak}}` sluit iets dat niet open is; hier kan alleen `{{/kerntaken}}` staan
          v.html:1:1: noot: `{{#kerntaken}}` begint hier
        """#,
      en: #"""
        v.html:1:15: error[SJ107]: `{{/kerntaak}}` closes what is not open; only `{{/kerntaken}}` can stand here
          v.html:1:1: note: `{{#kerntaken}}` begins here
        """#),
    Refusal(
      "{{#concept}}\n{{/naam}}\n{{/concept}}",
      nl: #"""
        v.html:2:1: fout[SJ107]: `{{/naam}}` sluit iets dat niet open is; hier kan alleen `{{/concept}}` staan
          v.html:1:1: noot: `{{#concept}}` begint hier
        """#,
      en: #"""
        v.html:2:1: error[SJ107]: `{{/naam}}` closes what is not open; only `{{/concept}}` can stand here
          v.html:1:1: note: `{{#concept}}` begins here
        """#),
    Refusal(
      #"{{> kop}}"#,
      nl: #"""
        v.html:1:1: fout[SJ113]: deelsjabloon `kop` is er niet
        """#,
      en: #"""
        v.html:1:1: error[SJ113]: there is no partial `kop`
        """#),
    Refusal(
      #"{{> kringg}}"#,
      nl: #"""
        v.html:1:1: fout[SJ113]: deelsjabloon `kringg` is er niet; bedoelt u `kring`?
        """#,
      en: #"""
        v.html:1:1: error[SJ113]: there is no partial `kringg`; did you mean `kring`?
        """#),
    Refusal(
      "a\n {{> kring}}",
      nl: #"""
        ring.html:1:1: fout[SJ114]: deelsjabloon `kring` gebruikt zichzelf: kring → ring → kring
          kring.html:2:1: noot: deelsjabloon `ring` wordt hier gebruikt
          v.html:2:2: noot: deelsjabloon `kring` wordt hier gebruikt
        """#,
      en: #"""
        ring.html:1:1: error[SJ114]: partial `kring` uses itself: kring → ring → kring
          kring.html:2:1: note: partial `ring` is used here
          v.html:2:2: note: partial `kring` is used here
        """#),
    Refusal(
      "{{{naam}}} {{naan}}\n<b {{naam}}>{{/x}}",
      nl: #"""
        v.html:1:1: fout[SJ101]: `naam` zou hier zonder beveiliging worden afgedrukt: schrijf `{{naam}}`
        v.html:1:12: fout[SJ121]: `naan` bestaat niet bij document; bedoelt u `naam`?
        v.html:2:4: fout[SJ149]: `{{naam}}` kan niet staan in een tag buiten de waarde van een attribuut
        v.html:2:13: fout[SJ107]: `{{/x}}` sluit iets dat niet open is
        """#,
      en: #"""
        v.html:1:1: error[SJ101]: `naam` would be printed unescaped here: write `{{naam}}`
        v.html:1:12: error[SJ121]: document has no `naan`; did you mean `naam`?
        v.html:2:4: error[SJ149]: `{{naam}}` cannot stand in a tag outside the value of an attribute
        v.html:2:13: error[SJ107]: `{{/x}}` closes what is not open
        """#),
  ]
}
