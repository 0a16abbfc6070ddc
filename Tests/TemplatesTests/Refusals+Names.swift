/// Names, and uses of names, that are refused.
extension Refusal {
  static let names = [
    Refusal(
      #"{{naan}}"#,
      nl: #"""
        v.html:1:1: fout[SJ121]: `naan` bestaat niet bij document; bedoelt u `naam`?
        """#,
      en: #"""
        v.html:1:1: error[SJ121]: document has no `naan`; did you mean `naam`?
        """#),
    Refusal(
      #"{{Naam}}"#,
      nl: #"""
        v.html:1:1: fout[SJ121]: `Naam` bestaat niet bij document; bedoelt u `naam`?
        """#,
      en: #"""
        v.html:1:1: error[SJ121]: document has no `Naam`; did you mean `naam`?
        """#),
    Refusal(
      #"{{x}}"#,
      nl: #"""
        v.html:1:1: fout[SJ121]: `x` bestaat niet bij document
        """#,
      en: #"""
        v.html:1:1: error[SJ121]: document has no `x`
        """#),
    Refusal(
      #"{{#kerntaken}}{{naam}}{{/kerntaken}}"#,
      nl: #"""
        v.html:1:15: fout[SJ122]: `naam` hoort bij document en is binnen deze lijst niet bekend: hier gelden de namen van kerntaak
          v.html:1:1: noot: `{{#kerntaken}}` begint hier
        """#,
      en: #"""
        v.html:1:15: error[SJ122]: `naam` belongs to document and is not known within this list: here the names of kerntaak hold
          v.html:1:1: note: `{{#kerntaken}}` begins here
        """#),
    Refusal(
      #"{{werkproces.titel}}"#,
      nl: #"""
        v.html:1:1: fout[SJ123]: `{{werkproces.titel}}` is een pad met punten: namen hebben geen punten
        """#,
      en: #"""
        v.html:1:1: error[SJ123]: `{{werkproces.titel}}` is a path with dots: names have no dots
        """#),
    Refusal(
      #"{{#kerntaken.code}}{{/kerntaken.code}}"#,
      nl: #"""
        v.html:1:1: fout[SJ123]: `{{#kerntaken.code}}` is een pad met punten: namen hebben geen punten
        """#,
      en: #"""
        v.html:1:1: error[SJ123]: `{{#kerntaken.code}}` is a path with dots: names have no dots
        """#),
    Refusal(
      #"{{.}}"#,
      nl: #"""
        v.html:1:1: fout[SJ124]: `{{.}}` noemt niets bij naam: schrijf de naam van een gegeven
        """#,
      en: #"""
        v.html:1:1: error[SJ124]: `{{.}}` names nothing: write the name of a value
        """#),
    Refusal(
      #"{{tussenvoegsel}}"#,
      nl: #"""
        v.html:1:1: fout[SJ125]: `tussenvoegsel` kan ontbreken en laat hier dan een lege plek: schrijf `{{#tussenvoegsel}}… {{tussenvoegsel}} …{{/tussenvoegsel}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ125]: `tussenvoegsel` may be missing and would leave an empty spot: write `{{#tussenvoegsel}}… {{tussenvoegsel}} …{{/tussenvoegsel}}`
        """#),
    Refusal(
      #"{{^tussenvoegsel}}{{tussenvoegsel}}{{/tussenvoegsel}}"#,
      nl: #"""
        v.html:1:19: fout[SJ125]: `tussenvoegsel` kan ontbreken en laat hier dan een lege plek: schrijf `{{#tussenvoegsel}}… {{tussenvoegsel}} …{{/tussenvoegsel}}`
        """#,
      en: #"""
        v.html:1:19: error[SJ125]: `tussenvoegsel` may be missing and would leave an empty spot: write `{{#tussenvoegsel}}… {{tussenvoegsel}} …{{/tussenvoegsel}}`
        """#),
    Refusal(
      #"{{concept}}"#,
      nl: #"""
        v.html:1:1: fout[SJ126]: `concept` is ja of nee en geen tekst: schrijf `{{#concept}}…{{/concept}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ126]: `concept` is yes or no, not a text: write `{{#concept}}…{{/concept}}`
        """#),
    Refusal(
      #"{{kerntaken}}"#,
      nl: #"""
        v.html:1:1: fout[SJ126]: `kerntaken` is een lijst en geen tekst: schrijf `{{#kerntaken}}…{{/kerntaken}}` met daarin de namen van een onderdeel
        """#,
      en: #"""
        v.html:1:1: error[SJ126]: `kerntaken` is a list, not a text: write `{{#kerntaken}}…{{/kerntaken}}` with the names of an item in it
        """#),
    Refusal(
      #"{{#naam}}x{{/naam}}"#,
      nl: #"""
        v.html:1:1: fout[SJ127]: `naam` staat in elk document en kan niet aan of uit: schrijf `{{naam}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ127]: `naam` is in every document and cannot be on or off: write `{{naam}}`
        """#),
    Refusal(
      #"{{^naam}}x{{/naam}}"#,
      nl: #"""
        v.html:1:1: fout[SJ127]: `naam` staat in elk document en kan niet aan of uit: schrijf `{{naam}}`
        """#,
      en: #"""
        v.html:1:1: error[SJ127]: `naam` is in every document and cannot be on or off: write `{{naam}}`
        """#),
    Refusal(
      #"{{#onbekend}}{{ook_onbekend}}<p onclick='{{naam}}'>{{/onbekend}}"#,
      nl: #"""
        v.html:1:1: fout[SJ121]: `onbekend` bestaat niet bij document
        v.html:1:42: fout[SJ143]: `{{naam}}` kan niet staan in het attribuut `onclick`
        """#,
      en: #"""
        v.html:1:1: error[SJ121]: document has no `onbekend`
        v.html:1:42: error[SJ143]: `{{naam}}` cannot stand in the attribute `onclick`
        """#),
    Refusal(
      "{{#kerntaken}}\n{{> fout}}\n{{/kerntaken}}\n{{> fout}}",
      nl: #"""
        fout.html:2:1: fout[SJ122]: `naam` hoort bij document en is binnen deze lijst niet bekend: hier gelden de namen van kerntaak
          v.html:1:1: noot: `{{#kerntaken}}` begint hier
          v.html:2:1: noot: deelsjabloon `fout` wordt hier gebruikt
        fout.html:2:9: fout[SJ121]: `code` bestaat niet bij document
          v.html:4:1: noot: deelsjabloon `fout` wordt hier gebruikt
        fout.html:2:18: fout[SJ101]: `naam` zou hier zonder beveiliging worden afgedrukt: schrijf `{{naam}}`
          v.html:2:1: noot: deelsjabloon `fout` wordt hier gebruikt
        """#,
      en: #"""
        fout.html:2:1: error[SJ122]: `naam` belongs to document and is not known within this list: here the names of kerntaak hold
          v.html:1:1: note: `{{#kerntaken}}` begins here
          v.html:2:1: note: partial `fout` is used here
        fout.html:2:9: error[SJ121]: document has no `code`
          v.html:4:1: note: partial `fout` is used here
        fout.html:2:18: error[SJ101]: `naam` would be printed unescaped here: write `{{naam}}`
          v.html:2:1: note: partial `fout` is used here
        """#),
  ]
}
