"""Fictional people, companies and remarks from which make_samples.py draws. Nobody and nothing here exists."""

# Fictional places of one fictional region.
PLACES = [
    "Voorbeeldstad", "Nergenshuizen", "Verzonnendam", "Denkerbroek", "Fabelveen", "Bedachtermeer",
    "Nepperswolde", "Oefenburen", "Sint-Nergens", "'t Verzinsel", "Proefkerke", "Schijnoord aan de Vliet",
]

# (voornamen, tussenvoegsel, achternaam, geboorteplaats, geboorteland): each shows one thing that happens in real names.
SPECIAL_PEOPLE = [
    ("Jan", "van 't", "Voorbeeld", None, None),
    ("Lotte", "in 't", "Verzonnen", "Fabelveen", "Nederland"),
    ("Chiara", "d'", "Esempio", "Napels", "Italië"),
    ("Youssef", "el", "Amrani", "Nador", "Marokko"),
    ("IJsbrand", None, "IJzerman", "Nergenshuizen", "Nederland"),
    ("IJda", "van", "IJperen", None, None),
    ("Ayşe", None, "Şahin", "Ankara", "Turkije"),
    ("Emre Deniz", None, "Yılmaz", "Voorbeeldstad", "Nederland"),
    ("Çiğdem", None, "Çelik", "İzmir", "Turkije"),
    ("Yağmur", None, "Doğan-de Boer", None, None),
    ("Łukasz", None, "Wiśniewski", "Łódź", "Polen"),
    ("Małgorzata", None, "Źródłowska", "Kraków", "Polen"),
    ("Søren", None, "Bjørnsen", "Odense", "Denemarken"),
    ("Noëlle", "de", "Proefpersoon", None, None),
    ("Zoë", "ten", "Have-Verzonnen", "Verzonnendam", "Nederland"),
    ("Loïs", "van der", "Proefstee", None, None),
    ("René André", None, "L'Imaginaire", "Luik", "België"),
    ("Anne-Fleur", "van den", "Bedachten", "Oefenburen", "Nederland"),
    ("Jean-Baptiste", None, "Mbuyi wa Exemple", "Kinshasa", "Congo-Kinshasa"),
    (None, None, "Kusumawati", "Bandung", "Indonesië"),
    (None, None, "Gebremedhin", "Asmara", "Eritrea"),
    (None, None, "Noorzai", "Herat", "Afghanistan"),
    ("Selam", None, "Tesfay Woldeab", "Keren", "Eritrea"),
    ("Mohamad Nour", "al", "Khayali", "Homs", "Syrië"),
    ("Rasha", "Abu", "Mithal", "Aleppo", "Syrië"),
    ("Oleksandra", None, "Pryklad-Kovalenko", "Lviv", "Oekraïne"),
    ("Dmytro", None, "Vyhadanyi", "Charkiv", "Oekraïne"),
    ("Rinesh", None, "Ramdhan-Voorbeeld", "Paramaribo", "Suriname"),
    ("Cheryl-Ann", None, "Pinas", "Albina", "Suriname"),
    ("Gilberto", None, "da Silva Exemplo", "Praia", "Kaapverdië"),
    ("Ștefan", None, "Pildă", "Cluj-Napoca", "Roemenië"),
    ("Jiří", None, "Vymyšlený", "Brno", "Tsjechië"),
    ("Đorđe", None, "Primjerić", "Novi Sad", "Servië"),
    ("Nguyễn Thị", None, "Ví Dụ", "Huế", "Vietnam"),
    ("Sinéad", None, "O'Sampla", "Galway", "Ierland"),
    ("Maria Johanna Wilhelmina Elisabeth Catharina Theodora Antonia", "van der", "Schijnvoort tot Denkerbroek-van Fabelveen",
     "Schijnoord aan de Vliet", "Nederland"),
    ("Björn", "'t", "Proefje", None, None),
    ("Fenna", "op den", "Schijn", None, None),
    ("Ömer Faruk", None, "Örnek", "Konya", "Turkije"),
    ("Ibrahim", "ben", "Mithali", "Fes", "Marokko"),
]

# Per background: given names (a man's and a woman's in turn), surnames as (tussenvoegsel, achternaam), birth places, weight.
POOLS = [
    (["Daan", "Sanne", "Bram", "Femke", "Ruben", "Iris", "Thijs", "Marloes", "Koen", "Hanneke", "Sjoerd", "Anouk", "Wim", "Truus", "Jeroen",
      "Esmée", "Luuk", "Carolien", "Michaël", "Petra", "Gijs", "Maaike", "Joost", "Danique"],
     [("van", "Dijk"), ("de", "Vries"), (None, "Bakker"), ("van der", "Meer"), (None, "Voorbeeld"), ("de", "Groot"), (None, "Proefpersoon"),
      ("van den", "Berg"), (None, "Smit-Verzonnen"), ("ten", "Brinke"), ("ter", "Horst"), ("van de", "Proef"), (None, "Hoekstra"),
      ("van 't", "Hof"), (None, "IJzerman"), ("in 't", "Veld"), (None, "Nergensma"), (None, "Dijkstra"), ("van der", "Fabel")],
     [("Voorbeeldstad", "Nederland"), ("Denkerbroek", "Nederland"), ("Bedachtermeer", "Nederland")], 10),
    (["Sinan", "Elif", "Tolga", "Zeynep", "Hakan", "Gülşen", "Oğuz", "Büşra"],
     [(None, "Şahin"), (None, "Yılmaz"), (None, "Çelik"), (None, "Kılıç"), (None, "Öztürk"), (None, "Aydın"), (None, "Erdoğdu")],
     [("Kayseri", "Turkije"), ("Voorbeeldstad", "Nederland")], 3),
    (["Omar", "Fatima", "Hamza", "Naima", "Ilyas", "Samira", "Bilal", "Khadija"],
     [("el", "Idrissi"), (None, "Bouzid"), ("ait", "Hammou"), ("el", "Khayal"), (None, "Benali"), ("ben", "Said")],
     [("Tanger", "Marokko"), ("Nergenshuizen", "Nederland")], 3),
    (["Ahmad", "Layla", "Wassim", "Hala", "Yazan", "Rima", "Samir", "Iman"],
     [("al", "Hassan"), (None, "Darwish"), ("al", "Masri"), (None, "Haddad"), (None, "Kabbani")],
     [("Damascus", "Syrië"), ("Idlib", "Syrië")], 3),
    (["Yonas", "Helen", "Filmon", "Saba", "Mebrahtu", "Winta"],
     [(None, "Tekle"), (None, "Haile Berhane"), (None, "Kidane"), (None, "Ghebreyesus"), (None, "Abraha")],
     [("Asmara", "Eritrea"), ("Mendefera", "Eritrea")], 3),
    (["Paweł", "Katarzyna", "Michał", "Agnieszka", "Zbigniew", "Bożena"],
     [(None, "Woźniak"), (None, "Zając"), (None, "Wójcik"), (None, "Kaczmarek"), (None, "Przykład")],
     [("Gdańsk", "Polen"), ("Rzeszów", "Polen")], 2),
    (["Andrii", "Olena", "Taras", "Iryna", "Yurii", "Nataliia"],
     [(None, "Shevchuk"), (None, "Bondarenko"), (None, "Tkachenko"), (None, "Melnyk")],
     [("Odesa", "Oekraïne"), ("Dnipro", "Oekraïne")], 2),
    (["Dewnarain", "Sharmila", "Romano", "Soraya", "Winston", "Ruth"],
     [(None, "Ramlal"), (None, "Jagernath"), (None, "Soerodimedjo"), (None, "Amatredjo"), (None, "Kartosen-Voorbeeld")],
     [("Paramaribo", "Suriname"), ("Nieuw-Nickerie", "Suriname")], 2),
    (["Jaden", "Chantal", "Rudsel", "Shurandra"],
     [(None, "Martis"), (None, "Isenia"), (None, "Maduro-Verzonnen")], [("Willemstad", "Curaçao")], 1),
]

# Work-floor names: praktijkopleiders and those who sign.
STAFF = [
    "Marja Opleider", "Henk van de Werkvloer", "Saïda el Voorbeeldi", "Piet-Hein Proefman", "Aagje ter Praktijk", "Kees Verzonnen",
    "Gülay Örnek", "Tomasz Przykład", "Wendy d'Exempel", "Ferry in 't Magazijn", "Annelies IJkman", "Rachid ben Oefening",
    "Joke van 't Bedrijf", "Cor Meester", "Bianca Denkbeeld", "Sjaak Nergens", "Hülya Şablon", "Miriam de Leermeester", "Dirk-Jan Fabel",
    "Lenie Voordoen", "Ömer Meekijk", "Truida Napraat", "Igor Begeleid", "Noor van der Uitleg",
]
SIGNERS = ["Carla Bestuur", "Ewout van Leiding", "Fadoua el Bedrijf", "Jan-Willem Directie", "Zuzana Šéfová", "Petra in 't Hoofd", "Nico Vestiging"]
SIGNER_ROLES = ["bedrijfsleider", "directeur", "teammanager", "vestigingsmanager", None]

# (naam, leerlijn, kwalificaties)
GROEN, METAAL, ZORG, TRANSPORT = "Groen", "Metaal & Techniek", "Zorg & Dienstverlening", "Transport & Logistiek"
COMPANIES = [
    ('Groen & Co. "De Linde" B.V.', GROEN, ["25452", "25451"]),
    ("Hoveniersbedrijf Van 't Verzonnen Hof", GROEN, ["25452"]),
    ("Kwekerij 'De Bedachte Tuin'", GROEN, ["25452"]),
    ("Loonbedrijf Nergensma & Zonen", GROEN, ["25451"]),
    ("Stichting Verzonnen Vallei Natuur", GROEN, ["25453", "25451"]),
    ("Staatsfabelbeheer Denkerbroek", GROEN, ["25453"]),
    ("Tuinen van IJdelheid V.O.F.", GROEN, ["25452", "25453"]),
    ("Groenvoorziening Ça Va", GROEN, ["25451", "25452"]),
    ("Recreatieoord Het Niets", GROEN, ["25453"]),
    ("Boom <& Struik> Voorbeeldstad", GROEN, ["25451", "25453"]),
    ("Technisch Bureau Volt & Watt", METAAL, ["25737", "25735"]),
    ("Installatiebedrijf De Losse Draad B.V.", METAAL, ["25737"]),
    ("Elektro Nergenshuizen", METAAL, ["25737"]),
    ('Paneelbouw "Het Schema"', METAAL, ["25735"]),
    ("Machinefabriek Fabelveen N.V.", METAAL, ["25735", "25737"]),
    ("Ampère-Örnek Installaties", METAAL, ["25737", "25735"]),
    ("Schakel, Stekker & Co", METAAL, ["25737"]),
    ("Industrieservice 't Verzinsel", METAAL, ["25735"]),
    ("Energiecoöperatie De Bedachte Zon U.A.", METAAL, ["25737", "25735"]),
    ("Monteursgilde d'Oude Zekering", METAAL, ["25737"]),
    ("Zorgcentrum De Denkbeeldige Linde", ZORG, ["25498", "25475", "25476"]),
    ("Woongroep Het Proefhuis", ZORG, ["25475", "25476"]),
    ("Kinderopvang 't Verzonnen Nestje", ZORG, ["25486"]),
    ("Brede School De Fabel", ZORG, ["25486", "25485"]),
    ("Facilitair Bedrijf Overal & Nergens", ZORG, ["25499"]),
    ("Hotel-Restaurant Het Ei van Niets", ZORG, ["25499"]),
    ("Buurthuis Ons Bedenksel", ZORG, ["25500", "25488", "25489"]),
    ("Sportbedrijf Oefenburen", ZORG, ["25500"]),
    ("Thuiszorg Ëerste Hulp & Nabij", ZORG, ["25498"]),
    ("Gemeentehuis Voorbeeldstad, afdeling Facilitair", ZORG, ["25499", "25489"]),
    ("Logistiek Centrum Nepperswolde B.V.", TRANSPORT, ["25774"]),
    ("Transportbedrijf Gebr. Van der Fabel", TRANSPORT, ["25671", "27042", "27043"]),
    ("Magazijn & Meer", TRANSPORT, ["25774"]),
    ('Koeriersdienst "Morgen Misschien"', TRANSPORT, ["27042", "25671"]),
    ("Distributiecentrum De Lege Doos", TRANSPORT, ["25774", "27042"]),
    ("Expeditie IJlbode V.O.F.", TRANSPORT, ["25671", "27042"]),
    ("Bulktransport Sint-Nergens", TRANSPORT, ["27043"]),
    ("Verhuisbedrijf Naar 't Niets", TRANSPORT, ["27042", "25774"]),
    ("Pallethandel Şablon & Zn.", TRANSPORT, ["25774"]),
    ("Zwaar Vervoer Proefkerke", TRANSPORT, ["27043", "25671"]),
]
ROLES = {
    GROEN: ["voorman", "praktijkopleider", "hoofd buitendienst"],
    METAAL: ["eerste monteur", "praktijkopleider", "werkvoorbereider"],
    ZORG: ["praktijkbegeleider", "teamleider", "praktijkopleider"],
    TRANSPORT: ["praktijkopleider", "chauffeur-instructeur", "ploegleider"],
}

REMARKS = [
    "Werkt zelfstandig en vraagt op tijd om hulp.",
    "Komt altijd op tijd en houdt de werkplek netjes.",
    "Let goed op de veiligheid, ook als het druk is.",
    "Legt aan een nieuwe collega rustig uit hoe het moet.",
    'Zegt zelf: "eerst kijken, dan doen", en werkt ook zo.',
    "Zet 's ochtends zelf alles klaar & controleert of het klopt.",
    "Kan dit ook bij slecht weer of als het anders loopt dan gepland.",
    "Heeft zich het vak snel eigen gemaakt; is nu coördinator van de kleine klussen.",
    "Praat prettig met klanten en collega's, ook in eenvoudig Nederlands.",
    "Doet het werk nauwkeurig – soms mag het tempo iets omhoog.",
    "Meldt eerlijk als iets is misgegaan en lost het netjes op.",
    "Leest de opdracht goed en herhaalt die in eigen woorden. Dat voorkomt fouten en geeft vertrouwen aan de rest van de ploeg.",
]
NOT_YET = ["Heeft hier nog wat meer tijd voor nodig.", "Gaat vooruit, maar doet dit nog niet zonder hulp."]
CLIENTS = ["Gemeente Voorbeeldstad", "Gemeente Verzonnendam", "Gemeente Nepperswolde", "UWV Voorbeeldkantoor", "Werkcentrum Verzonnen Vallei"]
REGION = "Arbeidsmarktregio Verzonnen Vallei"
STEPS = ["uitvoeren in de praktijk", "coachen en beoordelen", "certificeren en plaatsen"]
