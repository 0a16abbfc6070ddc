"""Records that are valid and hard to lay out: markup in names, rare letters, very long and very many texts."""

from program import CHECKOUT
from school_inputs import SchoolInputs

# 117 characters, as the longest titles of werkprocessen have.
LONG_TITLE = ("Voert voorbereidende, ondersteunende en afrondende werkzaamheden uit rondom aanleg en onderhoud van alle "
              "inrichtingen")
LONG_KERNTAAK = "Verzorgt, begeleidt en ondersteunt zelfstandig en in overleg met collega's de dagelijkse gang van zaken hier"
REMARK = "Werkt zelfstandig, vraagt op tijd om hulp en laat de werkplek netjes achter. "
WORD = ("Meervoudigebuitengewoonlangesamenstelling" * 5)[:200]
assert len(LONG_TITLE) == 117 and 105 <= len(LONG_KERNTAAK) <= 117

TEXT = "Vragen & \"antwoorden\": <praktijk@voorbeeldstad.invalid>, ook 's avonds en in het weekeinde, en anders op maandag."
MARKUP = "<script>ranScript=1;alert(1)</script>"
# name of the case: (voornamen, tussenvoegsel, achternaam, name of a company, function, place)
PEOPLE = {
    "markup": (MARKUP, '"><img src=x onerror=ranScript=1>', "</td></tr></table></title>",
               "</style><b>Vet & Zn.</b> <!-- -->",
               "'\" onmouseover=ranScript=1 x='", "&lt;Oord&gt; &amp; &#60;b&#62; {{naam}}"),
    "quotes": ("D'Arcy \"Boef\"", "d’", "O'Neill-'t Hart",
               'Groen & Co. "De Linde" <B.V.>', "hoofd 'in- & uitgang'", "'s-Gravenmoer & \"Oord\""),
    "combining marks": ("Q̇ưỹn M̄a", None, "Ọ̀ṣun-Ẹ̀kọ́ R̥ta", "B̈aḱkerij Ẅoot", "bȧa̱s", "M̌old"),
    "Turkish": ("Iğdır İsmail Çağrı", None, "Işıkoğlu-Şimşek", "Güneş Fırını Ltd. Şti.", "şef aşçı", "Diyarbakır"),
    "Arabic-origin": ("ʿAbd al-Raḥmān Ṣāliḥ", "ibn", "Muʾmin al-Ḥaḍramī",
                      "Dār al-Ḫayr ʿArabīya", "muʿallim", "Ṭarābulus"),
    "apostrophes": ("Nuʼman", "el", "Ma’arouf", "Zorg ’t Hoekje", "begeleider ’s nachts", "’s-Hertogenoord"),
    "Vietnamese": ("Nguyễn Thị Hồng Nhung", None, "Trần Đặng Phước Lộc", "Phở Hữu Nghị", "đầu bếp trưởng", "Đắk Lắk"),
    "Polish": ("Łucja Żaneta", None, "Szczęśniak-Gżegżółka", "Zakład Źródło Sp. z o.o.", "kierownik działu", "Łódź"),
    "IJ": ("IJsbrand Ĳda", "van", "IJzerman-Spĳker", "IJssalon Het ĳsje", "ijsmeester", "IJlst"),
    "ligatures": ("Efficiënt Affie", "ten", "Offfliffi", "Koffie & Wafels Fjord", "chef fietsen", "Ffestiniog"),
    "Cyrillic": ("Олександра", None, "Шевченко-Ґалаґан", "Пекарня «Їжак»", "майстер", "Київ"),
    "single name": (None, None, "Kusumawati", "Toko Bagus", "kok", "Bandung"),
    "long names": ("Maria Johanna Wilhelmina Elisabeth Catharina Theodora Antonia Philomena", "van der",
                   "Schijnvoort tot Denkerbroek-van Fabelveen genaamd Oefenburen",
                   "Samenwerkingsverband " + "Zorg en Welzijn " * 8 + "U.A.",
                   "plaatsvervangend coördinerend hoofd van de afdeling facilitaire dienstverlening en gebouwbeheer",
                   "Sint-Nergens aan de Denkbeeldige Vliet bij Schijnoord"),
    "long word": (WORD, None, WORD[::-1], WORD, WORD, WORD),
}


def hostile_inputs():
    inputs = SchoolInputs(naam='ROC "De Voorbeeldstad" <& Omstreken>', plaats="'s-Voorbeeldstad & Ö")
    inputs.logos = {"logo.svg": CHECKOUT / "dossiers/voorbeeld/register/logo.svg"}
    inputs.instelling["huisstijl"] = {"logo": "logo.svg", "lettertype": "schreef", "kleur": "#7a0019", "tekst": f"{TEXT} {TEXT}"}
    titles = [LONG_TITLE, "</td><script>ranScript=1</script> & \"zo\" 'verder'", "Ḥ ṣ ş ğ İ ı ế ł ij Ĳ", WORD, LONG_TITLE]
    big = inputs.add_kwalificatie("Medewerker van alles", [(LONG_KERNTAAK, [LONG_TITLE] * 5) for _ in range(8)])
    odd = inputs.add_kwalificatie("Kok <b>&amp;</b> \"bediening\" 'İ'", [("<i>Kookt</i> & \"bedient\"", titles), (WORD, titles[:2])],
                                  dossier="Horeca & </title> \"bakkerij\"")
    plain = inputs.add_leerbedrijf("Kwekerij Nergenshuizen", "Nergenshuizen")
    for number, (case, person) in enumerate(PEOPLE.items()):
        add_person(inputs, odd, case, person, paper=number % 2 == 0)
    codes = inputs.kwalificaties[big]
    signer = {"naam": "Ewout van Leiding", "functie": "vestigingsmanager"}
    blad = "0a1b2c3d" * 8
    inputs.add_record(big, plain, ten_codes(codes), ondertekenaar=signer, kandidaat={"achternaam": "Tien"},
                      aftekening={"blad": blad}, vervangt="pv-0123456789abcdefghjkmnpqr0")
    voornamen, tussenvoegsel, achternaam, company, function, place = PEOPLE["long names"]
    inputs.add_record(big, inputs.add_leerbedrijf(company, place), ten_codes(codes), ondertekenaar=signer, vervangt="pv-0123456789abcdefghjkmnpqr0",
                      kandidaat={"voornamen": voornamen, "tussenvoegsel": tussenvoegsel, "achternaam": achternaam + " Tien"},
                      praktijkopleider={"functie": function}, aftekening={"blad": blad})
    inputs.add_record(big, plain, codes, ondertekenaar=signer, kandidaat={"achternaam": "Veertig"})
    inputs.add_record(big, plain, codes, toelichting=REMARK * 14 + "Klaar.", kandidaat={"achternaam": "Uitgebreid"})
    inputs.add_record(odd, plain, toelichting=f"{WORD} en toen {MARKUP}", kandidaat={"achternaam": "Woord", "geboortedatum": "1990-05-00"})
    inputs.add_record(odd, plain, bpv={"tot": "2027-01-29", "uren": None}, praktijkopleider={"functie": None},
                      aftekening={"wijze": "portaal"}, kandidaat={"achternaam": "Weinig", "geboortedatum": "1990-00-00"})
    return inputs


def ten_codes(codes):
    """Ten werkprocessen of three kerntaken of five."""
    return codes[:4] + codes[5:8] + codes[10:13]


def add_person(inputs, crebo, case, person, paper):
    voornamen, tussenvoegsel, achternaam, company, function, place = person
    naam = " ".join(part for part in person[:3] if part)
    inputs.add_record(
        crebo, inputs.add_leerbedrijf(company, place), inputs.kwalificaties[crebo], toelichting=f"{case}: {achternaam} {function}",
        kandidaat={"voornamen": voornamen, "tussenvoegsel": tussenvoegsel, "achternaam": achternaam},
        praktijkopleider={"naam": naam, "functie": function}, ondertekenaar={"naam": company, "functie": function},
        aftekening={"wijze": "papier" if paper else "portaal", "plaats": place})
