public import Diagnostics

/// Elements, attributes and their values.
extension PageCodes {
  public static let unknownElement = DiagnosticCode(
    "SJ301", .error,
    nl: (
      "Element dat niet in een pagina kan",
      "Alleen elementen waarvan vaststaat dat ze niets verbergen, niets laden en overal hetzelfde getoond "
        + "worden, kunnen in een pagina staan.",
      "Gebruik een element uit de lijst in de handleiding."
    ),
    en: (
      "Element that a page cannot hold",
      "A page can hold only elements that are known to hide nothing, to load nothing and to be shown alike "
        + "everywhere.",
      "Use an element from the list in the manual."
    ))

  public static let unknownAttribute = DiagnosticCode(
    "SJ302", .error,
    nl: (
      "Attribuut dat niet op dit element kan",
      "Alleen attributen waarvan de werking bekend is kunnen op een element staan. Opmaak hoort in "
        + "`<style>`, en een pagina doet niets.",
      "Haal het attribuut weg, of gebruik een attribuut uit de lijst in de handleiding."
    ),
    en: (
      "Attribute that this element cannot have",
      "An element can have only attributes of which the effect is known. What it looks like belongs in "
        + "`<style>`, and a page does nothing.",
      "Remove the attribute, or use one from the list in the manual."
    ))

  public static let attributeValue = DiagnosticCode(
    "SJ303", .error,
    nl: (
      "Waarde die dit attribuut niet kan hebben",
      "Van elk attribuut is bekend welke waarden het kan hebben; een andere waarde leest niet elk programma "
        + "op dezelfde manier.",
      "Schrijf een waarde die de melding noemt."
    ),
    en: (
      "Value that this attribute cannot have",
      "Of each attribute it is known which values it can have; not every program reads another value in the "
        + "same way.",
      "Write a value that the message names."
    ))

  public static let duplicateAttribute = DiagnosticCode(
    "SJ304", .error,
    nl: (
      "Attribuut staat er twee keer",
      "Van twee attributen met dezelfde naam telt alleen het eerste; een ander programma neemt misschien het "
        + "laatste.",
      "Haal er een weg."
    ),
    en: (
      "Attribute is there twice",
      "Of two attributes with the same name only the first counts; another program may take the last.",
      "Remove one."
    ))

  public static let outsideAddress = DiagnosticCode(
    "SJ305", .error,
    nl: (
      "Adres buiten de pagina",
      "Een document moet zonder netwerk hetzelfde zijn, ook over jaren, en openen mag niemand iets melden. "
        + "Daarom laadt een pagina niets: een afbeelding is een waarde van het programma of staat als `data:` in "
        + "de pagina.",
      "Gebruik een waarde die een afbeelding is, of schrijf de afbeelding als `data:image/png;base64,…`."
    ),
    en: (
      "Address outside the page",
      "A document must be the same without a network, also after years, and opening it must tell nobody. So "
        + "a page loads nothing: an image is a value of the program or stands in the page as `data:`.",
      "Use a value that is an image, or write the image as `data:image/png;base64,…`."
    ))

  public static let viewport = DiagnosticCode(
    "SJ306", .error,
    nl: (
      "Instelling van het venster die vergroten kan beletten",
      "Wie slecht ziet moet een pagina kunnen vergroten (WCAG 2.1, 1.4.4). Daarom kan `viewport` alleen de "
        + "breedte en het begin van de schaal instellen.",
      "Schrijf `content=\"width=device-width, initial-scale=1\"`."
    ),
    en: (
      "Viewport setting that can prevent zooming",
      "Who sees badly must be able to enlarge a page (WCAG 2.1, 1.4.4). So `viewport` can set only the width "
        + "and the initial scale.",
      "Write `content=\"width=device-width, initial-scale=1\"`."
    ))

  public static let invisibleCharacter = DiagnosticCode(
    "SJ307", .error,
    nl: (
      "Onzichtbaar teken dat tekst verandert",
      "Tekens die de leesrichting omkeren of zelf niet te zien zijn laten een tekst anders lijken dan zij is.",
      "Haal het teken weg; gebruik `<bdi>` om een naam heen voor een andere leesrichting."
    ),
    en: (
      "Invisible character that changes text",
      "Characters that turn the reading direction, or cannot be seen themselves, make a text look like another.",
      "Remove the character; use `<bdi>` around a name for another direction."
    ))

  static let elementCodes: [DiagnosticCode] = [
    unknownElement, unknownAttribute, attributeValue, duplicateAttribute, outsideAddress, viewport,
    invisibleCharacter,
  ]
}
