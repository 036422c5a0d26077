"""Swedish words, and what they mean. Literals only; what each table is for: see `ROLES`."""

SPELLINGS = {
    "dagl": "dagligen", "veckov": "veckovis", "månvis": "månadsvis", "mån-vis": "månadsvis",
    "m": "med", "o": "och", "t": "till", "va": "vara", "fr": "från", "frm": "från",
    "ngt": "något", "ngn": "någon", "ngra": "några", "mkt": "mycket", "snst": "senast",
    "senst": "senast", "jmf": "jämfört", "jmfr": "jämfört", "jfr": "jämfört", "jmfrt": "jämfört",
    "oxå": "också", "nåt": "något", "inna": "innan", "innnan": "innan",
    "sommarn": "sommaren", "gr": "ggr", "gg": "ggr", "gngr": "ggr",
    "gng": "gång", "gåger": "gånger", "ggn": "ggr", "vaje": "varje",
    "vaarje": "varje", "varanann": "varannan", "varanan": "varannan", "varann": "varannan",
    "dan": "dagen",
    "vecan": "veckan", "månan": "månaden", "lördan": "lördag", "söndan": "söndag",
    "fredan": "fredag", "måndan": "måndag", "tisdan": "tisdag", "onsdan": "onsdag",
    "torsdan": "torsdag", "morron": "morgon", "morrn": "morgon", "imorron": "imorgon",
    "imorn": "imorgon", "kvl": "kväll", "kväl": "kväll", "mnd": "månad",
}  # fmt: skip

NUMBERS = {
    "noll": 0, "ettusen": 1000, "nolla": 0, "en": 1, "ett": 1, "ena": 1, "två": 2, "tvenne": 2,
    "tre": 3,
    "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11,
    "tolv": 12, "tretton": 13, "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17,
    "arton": 18, "aderton": 18, "nitton": 19, "tjugo": 20, "tjugi": 20, "trettio": 30,
    "tretti": 30, "fyrtio": 40, "förtio": 40, "femtio": 50, "femti": 50, "sextio": 60,
    "sexti": 60, "sjuttio": 70, "sjutti": 70, "åttio": 80, "åtti": 80, "nittio": 90,
    "nitti": 90, "halvannan": "1.5", "halvannat": "1.5", "halvtannat": "1.5",
}  # fmt: skip

MULTIPLIERS = {
    "hundra": 100, "tusen": 1000, "miljon": 1_000_000, "miljoner": 1_000_000, "milj": 1_000_000,
    "mn": 1_000_000, "mio": 1_000_000, "miljard": 1_000_000_000, "miljarder": 1_000_000_000,
    "mdr": 1_000_000_000,
    "mrd": 1_000_000_000, "md": 1_000_000_000, "biljon": 1_000_000_000_000,
    "biljoner": 1_000_000_000_000, "triljon": 1_000_000_000_000_000_000,
    "triljoner": 1_000_000_000_000_000_000, "dussin": 12, "tjog": 20,
    "k": 1000, "mille": 1_000_000, "milles": 1_000_000,
}  # fmt: skip

FRACTIONS = {
    "halv": "1/2", "halvt": "1/2", "halva": "1/2", "hälften": "1/2", "½": "1/2", "⅓": "1/3",
    "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅛": "1/8",
    "tredjedel": "1/3", "tredjedelar": "1/3", "tredjedelen": "1/3",
    "fjärdedel": "1/4", "fjärdedelar": "1/4", "fjärdedelen": "1/4",
    "femtedel": "1/5", "femtedelar": "1/5", "sjättedel": "1/6", "sjättedelar": "1/6",
    "sjundedel": "1/7", "sjundedelar": "1/7", "åttondel": "1/8", "åttondelar": "1/8",
    "niondel": "1/9", "niondelar": "1/9", "tiondel": "1/10", "tiondelar": "1/10",
    "hundradel": "1/100", "hundradelar": "1/100", "tusendel": "1/1000",
    "kvarts": "1/4",
}  # fmt: skip

ORDINALS = {
    "första": 1, "förste": 1, "andra": 2, "andre": 2, "tredje": 3, "fjärde": 4, "femte": 5,
    "sjätte": 6, "sjunde": 7, "åttonde": 8, "nionde": 9, "tionde": 10, "elfte": 11,
    "tolfte": 12, "trettonde": 13, "fjortonde": 14, "femtonde": 15, "sextonde": 16,
    "sjuttonde": 17, "artonde": 18, "nittonde": 19, "tjugonde": 20, "tjugoförsta": 21,
    "tjugoförste": 21,
    "tjugoandra": 22, "tjugoandre": 22, "tjugotredje": 23, "tjugofjärde": 24, "tjugofemte": 25,
    "tjugosjätte": 26, "tjugosjunde": 27, "tjugoåttonde": 28, "tjugonionde": 29,
    "trettionde": 30, "trettioförsta": 31, "trettioförste": 31, "fyrtionde": 40,
    "femtionde": 50, "sextionde": 60,
    "hundrade": 100, "sista": -1, "siste": -1,
}  # fmt: skip

MONEY = {
    "kr": ("kr", 1), ": -": ("kr", 1), "kronor": ("kronor", 1), "krona": ("krona", 1),
    "kronorna": ("kronor", 1), "sek": ("sek", 1), "spänn": ("spänn", 1), "öre": ("öre", 1),
    "tkr": ("kr", 1000), "kkr": ("kr", 1000), "tsek": ("sek", 1000), "ksek": ("sek", 1000),
    "mkr": ("kr", 1_000_000), "mnkr": ("kr", 1_000_000), "mnkr.": ("kr", 1_000_000),
    "msek": ("sek", 1_000_000),
    "mdkr": ("kr", 1_000_000_000), "mdrkr": ("kr", 1_000_000_000), "mdsek": ("sek", 1_000_000_000),
    "bsek": ("sek", 1_000_000_000), "miljonkronor": ("kronor", 1_000_000), "lakan": ("kr", 1000),
    "€": ("€", 1), "$": ("$", 1), "£": ("£", 1), "¥": ("¥", 1), "euro": ("euro", 1),
    "eur": ("eur", 1), "meur": ("eur", 1_000_000), "keur": ("eur", 1000), "teur": ("eur", 1000),
    "usd": ("usd", 1), "musd": ("usd", 1_000_000), "kusd": ("usd", 1000), "dollar": ("dollar", 1),
    "gbp": ("gbp", 1), "nok": ("nok", 1), "mnok": ("nok", 1_000_000), "dkk": ("dkk", 1),
    "mdkk": ("dkk", 1_000_000), "chf": ("chf", 1), "us$": ("us$", 1), "us $": ("us$", 1),
    "inr": ("inr", 1), "jpy": ("jpy", 1), "cny": ("cny", 1), "cad": ("cad", 1), "aud": ("aud", 1),
    "pln": ("pln", 1), "isk": ("isk", 1), "¢": ("¢", 1), "nkr": ("nkr", 1), "dkr": ("dkr", 1),
    "skr": ("skr", 1), "svenska kronor": ("svenska kronor", 1), "cent": ("cent", 1),
    "norska kronor": ("norska kronor", 1), "danska kronor": ("danska kronor", 1),
    "isländska kronor": ("isländska kronor", 1), "us dollar": ("us dollar", 1),
    "amerikanska dollar": ("amerikanska dollar", 1), "brittiska pund": ("brittiska pund", 1),
    "kanadensiska dollar": ("kanadensiska dollar", 1), "engelska pund": ("engelska pund", 1),
    "australiska dollar": ("australiska dollar", 1), "schweiziska franc": ("schweiziska franc", 1),
}  # fmt: skip

PERCENT = {
    "%": "%", "procent": "%", "proc": "%", "pct": "%", "procentig": "%", "‰": "‰",
    "promille": "‰", "procentenhet": "points", "procentenheter": "points", "pp": "points",
    "procentenheterna": "points", "% - enheter": "points", "procentpoäng": "points",
}  # fmt: skip

MEASURES = (
    "km", "kilometer", "mil", "m", "meter", "metrar", "cm", "centimeter", "mm", "millimeter",
    "dm", "decimeter", "kg", "kilo", "kilogram", "kilon", "hg", "hekto", "g", "gram", "mg", "ton",
    "t", "l", "liter", "dl", "deciliter", "cl", "centiliter", "ml", "milliliter", "kcal",
    "kalorier", "kilokalorier", "kj", "kwh", "mwh", "gwh", "twh", "tj", "gj", "mj",
    "wh", "kilowattimmar", "w",
    "kw", "mw", "watt", "kilowatt", "mb", "gb", "tb", "pb", "kb", "megabyte", "gigabyte",
    "terabyte", "steg", "sidor", "sida", "bpm", "hektar", "kvm", "m2", "m²", "m³",
    "kvadratmeter", "kubikmeter", "grader", "grad", "°", "°c", "km / h", "m / s", "poäng", "hp",
    "fot", "hektoliter", "milligram", "mikrogram", "μg", "µg", "km²", "cm²", "cm³",
    "kvadratkilometer", "kubikfot", "kvadratfot", "gallon", "celsius", "fahrenheit", "sjömil",
    "kilobyte", "petabyte", "megawatt", "gigawatt", "gigawattimmar", "terawattimmar", "joule",
    "tum", "st", "stycken", "styck", "stk", "dagsverken", "manår", "årsverken",
    "heltidstjänster", "mmol", "mmhg", "hz", "khz", "mhz", "ghz", "db", "koldioxidekvivalenter",
)  # fmt: skip

CONTAINERS = (
    "l", "glas", "kopp", "koppar", "flaska", "flaskor", "burk", "burkar", "portion", "portioner",
    "paket", "kg", "kilo", "gram", "g", "hg", "liter", "dl", "cl", "st", "stycken", "styck",
    "ton", "skivor", "skiva", "påsar", "påse", "lådor", "par", "set", "ark", "bitar", "bit",
    "nävar", "näve", "skopor", "skopa", "rundor", "varv", "timmar", "timme", "minuter", "min",
    "h", "tim", "sidor",
)  # fmt: skip

ONCE = {
    "engångs": 1,
}  # fmt: skip

TIMES = ("x", "gång", "gånger", "ggr", "ggn", "gång(er)", "ggr.")

TIME_UNITS = {
    "sekund": ("second", 1, ""), "sekunder": ("second", 1, ""), "s": ("second", 1, ""),
    "minut": ("minute", 1, ""), "minuter": ("minute", 1, ""), "min": ("minute", 1, ""),
    "minuten": ("minute", 1, "the"), "minuters": ("minute", 1, "of"),
    "minuterna": ("minute", 1, "the"),
    "timme": ("hour", 1, ""), "timmar": ("hour", 1, ""), "tim": ("hour", 1, ""),
    "timma": ("hour", 1, ""),
    "h": ("hour", 1, ""), "timmen": ("hour", 1, "the"), "timmes": ("hour", 1, "of"),
    "timmars": ("hour", 1, "of"), "halvtimme": ("minute", 30, ""), "halvtimmar": ("minute", 30, ""),
    "kvart": ("minute", 15, ""),
    "dag": ("day", 1, ""), "dagar": ("day", 1, ""), "dagen": ("day", 1, "the"), "d": ("day", 1, ""),
    "dan": ("day", 1, "the"), "dagarna": ("day", 1, "the"), "dagars": ("day", 1, "of"),
    "dygn": ("day", 1, ""), "dgr": ("day", 1, ""), "dygnet": ("day", 1, "the"),
    "dagens": ("day", 1, "its"),
    "natt": ("day", 1, ""), "nätter": ("day", 1, ""), "natten": ("day", 1, "the"),
    "arbetsdag": ("weekday", 1, ""), "arbetsdagar": ("weekday", 1, ""),
    "jobbdag": ("weekday", 1, ""), "jobbdagar": ("weekday", 1, ""),
    "skolkväll": ("weekday", 1, ""), "vardagkväll": ("weekday", 1, ""),
    "vardagskväll": ("weekday", 1, ""), "vardagsmorgon": ("weekday", 1, ""),
    "vardag": ("weekday", 1, ""), "arbetsdagen": ("weekday", 1, "the"),
    "skoldag": ("weekday", 1, ""), "skoldagar": ("weekday", 1, ""),
    "vecka": ("week", 1, ""), "veckor": ("week", 1, ""), "veckan": ("week", 1, "the"),
    "veckorna": ("week", 1, "the"), "veckors": ("week", 1, "of"), "veckans": ("week", 1, "its"),
    "v": ("week", 1, ""), "v.": ("week", 1, ""), "vka": ("week", 1, ""), "vkn": ("week", 1, "the"),
    "helg": ("weekend", 1, ""), "helgen": ("weekend", 1, "the"), "helger": ("weekend", 1, ""),
    "veckoslut": ("weekend", 1, ""), "arbetsvecka": ("week", 1, ""),
    "kalendervecka": ("week", 1, ""),
    "arbetsveckor": ("week", 1, ""),
    "månad": ("month", 1, ""), "månader": ("month", 1, ""), "månaden": ("month", 1, "the"),
    "månaderna": ("month", 1, "the"), "månaders": ("month", 1, "of"),
    "månadens": ("month", 1, "its"), "mån": ("month", 1, ""), "mån.": ("month", 1, ""),
    "mnd": ("month", 1, ""), "mnad": ("month", 1, ""), "kalendermånad": ("month", 1, ""),
    "kvartal": ("quarter", 1, ""), "kvartalet": ("quarter", 1, "the"),
    "kvartalen": ("quarter", 1, "the"), "kvartalets": ("quarter", 1, "its"),
    "kv": ("quarter", 1, ""), "kvart.": ("quarter", 1, ""),
    "halvår": ("half", 1, ""), "halvåret": ("half", 1, "the"), "halvårets": ("half", 1, "its"),
    "tertial": ("tertial", 1, ""), "tertialet": ("tertial", 1, "the"),
    "tertialen": ("tertial", 1, "the"), "tertialets": ("tertial", 1, "its"),
    "termin": ("term", 1, ""), "terminen": ("term", 1, "the"), "terminer": ("term", 1, ""),
    "terminens": ("term", 1, "its"),
    "år": ("year", 1, ""), "året": ("year", 1, "the"), "åren": ("year", 1, "the"),
    "iår": ("year", 1, "this"), "års": ("year", 1, "of"), "årets": ("year", 1, "its"),
    "kalenderår": ("year", 1, ""),
    "kalenderåret": ("year", 1, "the"), "decennium": ("year", 10, ""),
    "decennier": ("year", 10, ""), "tvåårsperiod": ("year", 2, ""),
    "treårsperiod": ("year", 3, ""), "fyraårsperiod": ("year", 4, ""),
    "femårsperiod": ("year", 5, ""), "tioårsperiod": ("year", 10, ""),
    "decenniet": ("year", 10, "the"),
}  # fmt: skip

MONTHS = {
    "januari": 1, "jan": 1, "februari": 2, "feb": 2, "mars": 3, "mar": 3, "april": 4, "apr": 4,
    "maj": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7, "augusti": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12, "februrari": 2, "janurari": 1, "agusti": 8, "novemeber": 11,
    "septmeber": 9, "decmber": 12, "oktomber": 10, "febuari": 2, "janauri": 1,
}  # fmt: skip

WEEKDAYS = {
    "måndag": 0, "måndagen": 0, "mån": 0, "tisdag": 1, "tisdagen": 1, "tis": 1, "onsdag": 2,
    "onsdagen": 2, "ons": 2, "torsdag": 3, "torsdagen": 3, "tors": 3, "tor": 3, "fredag": 4,
    "fredagen": 4, "fre": 4, "lördag": 5, "lördagen": 5, "lör": 5, "söndag": 6, "söndagen": 6,
    "sön": 6, "lö": 5, "sö": 6, "lörd": 5, "sönd": 6, "tisd": 1, "onsd": 2,
    "torsd": 3, "fred": 4, "måndan": 0, "tisdan": 1, "onsdan": 2, "torsdan": 3, "fredan": 4,
    "lördan": 5,
    "söndan": 6,
}  # fmt: skip

WEEKDAYS_RECURRING = {
    "måndagar": "week", "tisdagar": "week", "onsdagar": "week", "torsdagar": "week",
    "fredagar": "week", "lördagar": "week", "söndagar": "week", "måndagskvällar": "week",
    "tisdagskvällar": "week", "onsdagskvällar": "week", "torsdagskvällar": "week",
    "fredagskvällar": "week", "lördagskvällar": "week", "söndagskvällar": "week",
    "måndagsmorgnar": "week", "fredagsmorgnar": "week", "lördagsmorgnar": "week",
    "söndagsmorgnar": "week", "helger": "week", "helgerna": "week",
    "vardagar": "weekday", "vardagarna": "weekday", "arbetsdagar": "weekday",
    "vardagkvällar": "weekday", "vardagskvällar": "weekday", "vardagsmorgnar": "weekday",
    "morgnar": "day", "kvällar": "day", "skoldagar": "weekday", "morgnarna": "day",
    "kvällarna": "day",
}  # fmt: skip

DAY_PARTS = {
    "morgon": "day", "kväll": "day", "natt": "day", "förmiddag": "day", "eftermiddag": "day",
    "löning": "month", "lönedag": "month", "lunch": "day", "morse": "day",
    "kvällen": "day", "morgonen": "day", "frukost": "day", "eftermiddagen": "day",
    "förmiddagen": "day", "natten": "day", "före jobbet": "day",
    "före middagen": "day", "efter middagen": "day", "innan middagen": "day", "efter maten": "day",
    "före maten": "day", "före lunchen": "day", "efter lunchen": "day", "efter frukosten": "day",
    "innan jobbet": "day", "efter jobbet": "day", "före skolan": "day", "innan skolan": "day",
    "efter skolan": "day", "innan läggdags": "day", "före läggdags": "day",
    "innan sängen": "day", "före sängen": "day",
    "måndagskväll": "week", "tisdagskväll": "week", "onsdagskväll": "week",
    "torsdagskväll": "week", "fredagskväll": "week", "lördagskväll": "week",
    "söndagskväll": "week", "måndagsmorgon": "week", "tisdagsmorgon": "week",
    "onsdagsmorgon": "week", "torsdagsmorgon": "week", "fredagsmorgon": "week",
    "lördagsmorgon": "week", "söndagsmorgon": "week", "fredagseftermiddag": "week",
    "måndagsmöte": "week",
    "per måltid": "day", "varje måltid": "day", "per mål mat": "day", "per gång": "day",
    "per pass": "day", "varje pass": "day", "per skift": "day", "varje skift": "day",
    "per match": "day", "varje match": "day", "per lektion": "day", "per tillfälle": "day",
    "/ pass": "day", "per träning": "day", "varje träning": "day",
}  # fmt: skip

SEASONS = {
    "vår": (3, 5), "våren": (3, 5), "vårens": (3, 5), "sommar": (6, 8), "sommaren": (6, 8),
    "sommarens": (6, 8), "höst": (9, 11), "hösten": (9, 11), "höstens": (9, 11),
    "vinter": (12, 2), "vintern": (12, 2), "vinterns": (12, 2), "senvåren": (3, 5),
    "förvåren": (3, 5), "sensommaren": (6, 8), "försommaren": (6, 8), "sommarn": (6, 8),
    "senhösten": (9, 11),
}  # fmt: skip

HOLIDAYS = {
    "jul": "12-24", "julen": "12-24", "julafton": "12-24", "juldagen": "12-25",
    "annandag jul": "12-26", "lucia": "12-13", "luciadagen": "12-13", "nyår": "12-31",
    "nyårsafton": "12-31", "nyårsdagen": "01-01", "nyåret": "12-31", "årsskiftet": "yearturn",
    "årsskifte": "yearturn", "trettondagen": "01-06", "trettondedag jul": "01-06",
    "trettondagsafton": "01-05", "tjugondag knut": "01-13",
    "valborg": "04-30", "valborgsmässoafton": "04-30", "första maj": "05-01",
    "nationaldagen": "06-06", "sveriges nationaldag": "06-06", "påsk": "easter+0",
    "påsken": "easter+0", "påskdagen": "easter+0", "påskafton": "easter-1",
    "skärtorsdagen": "easter-3", "skärtorsdag": "easter-3", "långfredagen": "easter-2",
    "långfredag": "easter-2", "annandag påsk": "easter+1", "kristi himmelsfärdsdag": "easter+39",
    "kristi himmelsfärd": "easter+39", "kristi flygare": "easter+39", "pingst": "easter+49",
    "pingsten": "easter+49", "pingstdagen": "easter+49", "pingstafton": "easter+48",
    "annandag pingst": "easter+50", "midsommar": "midsummer", "midsommarafton": "midsummer",
    "midsommarhelgen": "midsummer", "midsommardagen": "midsummer+1",
    "alla helgons dag": "allsaints", "alla helgons": "allsaints", "allhelgona": "allsaints",
    "allhelgonahelgen": "allsaints", "första advent": "advent1", "1 advent": "advent1",
    "1:a advent": "advent1", "andra advent": "advent2", "2:a advent": "advent2",
    "2 advent": "advent2", "tredje advent": "advent3", "3:e advent": "advent3",
    "3 advent": "advent3", "fjärde advent": "advent4", "4:e advent": "advent4",
    "4 advent": "advent4", "advent": "advent1", "mors dag": "may-sun-last",
    "fars dag": "nov-sun-2", "alla hjärtans dag": "02-14", "alla hjärtans": "02-14",
    "kvinnodagen": "03-08", "internationella kvinnodagen": "03-08", "halloween": "10-31",
    "black friday": "thanksgiving+1", "black week": "thanksgiving+1",
    "cyber monday": "thanksgiving+4", "fettisdagen": "easter-47", "palmsöndagen": "easter-7",
    "årsskift": "yearturn", "halvårsskiftet": "halfturn", "halvårsskifte": "halfturn",
    "kanelbullens dag": "10-04",
    "nyårsdag": "01-01", "juldag": "12-25", "annandagen": "12-26", "påskdag": "easter+0",
    "midsommardag": "midsummer+1", "trettondagen jul": "01-06", "tjugondedag jul": "01-13",
    "mårten gås": "11-10", "dan före dopparedan": "12-23", "askonsdagen": "easter-46",
    "heliga trefaldighets dag": "easter+56", "valborgsmässan": "04-30", "barnens dag": "11-20",
    "höstdagjämningen": "09-22", "vintersolståndet": "12-21",
    "vårdagjämningen": "03-20", "sommarsolståndet": "06-21", "gustav adolfsdagen": "11-06",
}  # fmt: skip

PERIOD_LETTERS = {
    "q": "quarter", "kv": "quarter", "kvartal": "quarter", "h": "half",
    "t": "tertial", "tertial": "tertial", "v": "week", "v.": "week", "vecka": "week",
    "veckorna": "week", "veckor": "week", "w": "week", "ht": "autumn", "vt": "spring",
    "fy": "fiscal", "halvår": "half",
}  # fmt: skip

TERMS = {
    "höstterminen": "autumn", "höstterminens": "autumn", "hösttermin": "autumn",
    "vårterminen": "spring", "vårterminens": "spring", "vårtermin": "spring",
    "ht": "autumn", "vt": "spring", "läsåret": "schoolyear", "läsår": "schoolyear",
}  # fmt: skip

RELATIONS = {
    "senast": "by", "till": "by", "tills": "by", "t.o.m": "by", "tom": "by", "t . o . m": "by",
    "t . o . m .": "by", "t o m": "by", "till och med": "by", "fram till": "by",
    "fram till och med": "by",
    "fram tills": "by", "intill": "by", "deadline": "by", "klart": "done", "klar": "done",
    "färdig": "done",
    "färdigt": "done", "slutdatum": "by", "till senast": "by", "by": "by", "sista datum": "by",
    "allra senast": "by", "inte senare än": "by", "ej senare än": "by",
    "före": "before", "innan": "before", "inför": "before",
    "i samband med": "before", "till och före": "before",
    "före utgången av": "by", "innan utgången av": "by", "vid utgången av": "by",
    "före slutet av": "by", "innan slutet av": "by", "före slutet på": "by",
    "innan slutet på": "by", "före årets slut": "yearend", "innan årets slut": "yearend",
    "före årets utgång": "yearend", "innan året är slut": "yearend",
    "innan året är över": "yearend", "vid årets slut": "yearend", "till årets slut": "yearend",
    "senast vid årets slut": "yearend", "årets slut": "yearend", "året ut": "yearend",
    "resten av året": "yearend", "under resten av året": "yearend", "året slut": "yearend",
    "under": "during", "i": "during", "på": "during", "vid": "during", "hela": "during",
    "under hela": "during", "över": "during", "inom loppet av": "within", "för": "during",
    "genom hela": "during", "kring": "during", "runt": "during",
    "fom": "from", "från": "from", "från och med": "from", "fr.o.m": "from", "f.o.m": "from",
    "from": "from",
    "fr o m": "from", "fr om": "from", "fr om den": "from", "f o m": "from", "f . o . m": "from",
    "f . o . m .": "from",
    "fr . o . m .": "from", "fr . o . m": "from",
    "med start": "from", "med start i": "from", "med start den": "from",
    "med början": "from", "med början i": "from", "start": "from", "startar": "from",
    "börjar": "from", "med början den": "from", "från den": "from",
    "sedan": "since", "efter": "after", "inom": "within", "om": "in", "mellan": "between",
}  # fmt: skip

DETERMINERS = {
    "i": 0, "denna": 0, "detta": 0, "det här": 0, "den här": 0, "innevarande": 0,
    "nuvarande": 0, "pågående": 0, "nästa": 1, "nästkommande": 1, "kommande": 1, "nästföljande": 1,
    "fg": -1, "föreg": -1, "förra": -1, "föregående": -1, "senaste": -1, "fjol": -1,
}  # fmt: skip

PARTS = {
    "slutet av": "end", "slutet på": "end", "slut på": "end", "utgången av": "end",
    "i slutet av": "end", "i slutet på": "end", "sista dagen i": "end", "slutet": "end",
    "mitten av": "mid", "mitten på": "mid", "i mitten av": "mid", "i mitten på": "mid",
    "medio": "mid", "ultimo": "end", "primo": "start",
    "början av": "start", "början på": "start", "i början av": "start", "i början på": "start",
    "inledningen av": "start", "första halvan av": "half1", "andra halvan av": "half2",
    "senare delen av": "half2", "första delen av": "half1", "tidigt": "start", "sent": "late",
}  # fmt: skip

TODAY = {
    "idag": 0, "i dag": 0, "imorgon": 1, "i morgon": 1, "imorrn": 1, "i morrn": 1,
    "i övermorgon": 2, "övermorgon": 2, "ikväll": 0, "i kväll": 0, "inatt": 0,
    "i natt": 0, "i eftermiddag": 0, "i förmiddag": 0, "i morgon bitti": 1, "imorgon bitti": 1,
    "om en dag": 1,
}  # fmt: skip

ENDS_OF = {
    "eod": "day", "eow": "week", "eom": "month", "kvartalsskiftet": "quarter", "eoq": "quarter",
    "kvartalsskifte": "quarter", "kvartalsslut": "quarter", "kvartalsslutet": "quarter",
    "kvartalslut": "quarter", "kvartalslutet": "quarter", "q-skiftet": "quarter",
    "månadsslut": "month", "månadsslutet": "month", "årsslut": "year", "årsslutet": "year",
    "eoy": "year", "månadsskiftet": "month", "månadsskifte": "month", "veckoslutet": "week",
}  # fmt: skip

PLANS = (
    "budget", "budgeten", "budgetar", "plan", "planen", "verksamhetsplan", "verksamhetsplanen",
    "bokslut", "bokslutet", "årsredovisning", "årsredovisningen", "rapport", "rapporten",
    "strategi", "strategin", "prognos", "prognosen", "kampanj", "kampanjen", "redovisning",
    "redovisningen", "vision", "handlingsplan", "handlingsplanen", "affärsplan", "kalender",
    "schemat", "schema", "affärsplanen", "verksamhetsberättelse", "verksamhetsberättelsen",
)  # fmt: skip

COUNTING = ("antal", "antalet", "antalen")

FISCAL = (
    "räkenskapsår", "räkenskapsåret", "räkenskapsårets", "budgetår", "budgetåret",
    "bokslutsår", "bokslutsåret", "verksamhetsår", "verksamhetsåret", "verksamhetsårets", "fy",
    "brutet räkenskapsår", "fiscal",
)  # fmt: skip

EACH = {
    "varje": 1, "var": 1, "vart": 1, "varenda": 1, "varannan": 2, "vartannat": 2, "per": 1,
    "pr": 1, "/": 1, "alla": "all", "var och varannan": 2, "varje enskild": 1, "samtliga": "all",
    "à": 1, "var annan": 2, "vart annat": 2,
}  # fmt: skip

ADVERBS = {
    "dagsmål": ("day", 1), "dagsmålet": ("day", 1), "veckomål": ("week", 1),
    "veckomålet": ("week", 1), "månadsmål": ("month", 1), "månadsmålet": ("month", 1),
    "kvartalsmål": ("quarter", 1), "kvartalsmålet": ("quarter", 1), "årsmål": ("year", 1),
    "årsmålet": ("year", 1),
    "i veckorna": ("weekday", 1), "på veckorna": ("weekday", 1),
    "en dag i veckan": ("week", 1), "en dag per vecka": ("week", 1),
    "en dag i månaden": ("month", 1),
    "en dag per månad": ("month", 1),
    "dagar av 7": ("week", 1),
    "veckomöte": ("week", 1), "veckomöten": ("week", 1), "månadsmöte": ("month", 1),
    "månadsmöten": ("month", 1), "kvartalsmöte": ("quarter", 1), "kvartalsmöten": ("quarter", 1),
    "veckobrev": ("week", 1), "månadsbrev": ("month", 1), "veckoavstämning": ("week", 1),
    "månadsavstämning": ("month", 1), "kvartalsavstämning": ("quarter", 1),
    "veckoavstämningar": ("week", 1), "månadsavstämningar": ("month", 1),
    "kvartalsuppföljning": ("quarter", 1), "kvartalsuppföljningar": ("quarter", 1),
    "månadsrapport": ("month", 1), "månadsrapporter": ("month", 1), "veckorapport": ("week", 1),
    "veckorapporter": ("week", 1), "månadsvid": ("month", 1), "veckovid": ("week", 1),
    "yoy": ("year", 1), "dagligen": ("day", 1), "dagligdags": ("day", 1), "daglig": ("day", 1),
    "dagliga": ("day", 1),
    "dagligt": ("day", 1), "veckovis": ("week", 1), "veckovisa": ("week", 1),
    "veckoligen": ("week", 1), "varjevecka": ("week", 1), "må-fr": ("weekday", 1),
    "må – fr": ("weekday", 1), "månadsvis": ("month", 1),
    "månadsvisa": ("month", 1), "månatligen": ("month", 1), "månatlig": ("month", 1),
    "månatliga": ("month", 1), "månatligt": ("month", 1), "kvartalsvis": ("quarter", 1),
    "kvartalsvisa": ("quarter", 1), "årligen": ("year", 1), "årlig": ("year", 1),
    "årliga": ("year", 1), "årligt": ("year", 1), "årsvis": ("year", 1),
    "halvårsvis": ("month", 6), "halvårsvisa": ("month", 6), "terminsvis": ("month", 6),
    "tertialvis": ("month", 4), "dygnet runt": ("day", 1), "vardagligen": ("weekday", 1),
    "jämna veckor": ("week", 2), "udda veckor": ("week", 2), "fjortondagars": ("day", 14),
    "på somrarna": ("year", 1), "på vintrarna": ("year", 1), "på höstarna": ("year", 1),
    "på vårarna": ("year", 1),
}  # fmt: skip

COMPARISONS = {
    "mindre än eller lika med": "at_most", "lägre än eller lika med": "at_most",
    "färre än eller lika med": "at_most", "lika med eller mindre än": "at_most",
    "lika med eller under": "at_most", "större än eller lika med": "at_least",
    "högre än eller lika med": "at_least", "mer än eller lika med": "at_least",
    "fler än eller lika med": "at_least", "lika med eller större än": "at_least",
    "lika med eller mer än": "at_least", "lika med eller över": "at_least",
    "större eller lika med": "at_least", "lika med": "exactly",
    "minst": "at_least", "lägst": "at_least", "åtminstone": "at_least", "allra minst": "at_least",
    "som minst": "at_least", "som lägst": "at_least", "inte mindre än": "at_least",
    "inte färre än": "at_least", "inte under": "at_least", "ej under": "at_least",
    "inte lägre än": "at_least", "ej mindre än": "at_least", "ej understiga": "at_least",
    "inte understiga": "at_least", "inte understiger": "at_least", "mer än": "at_least",
    "mera än": "at_least", "fler än": "at_least", "flera än": "at_least",
    "större än": "at_least", "högre än": "at_least", "bättre än": "at_least",
    "längre än": "at_least", "över": "at_least", "överstiga": "at_least",
    "överstiger": "at_least", "överskrida": "at_least", "överskrider": "at_least",
    "≥": "at_least", ">": "at_least", "> =": "at_least", "min.": "at_least",
    "minimum": "at_least", "miniumum": "at_least", "uppemot": "at_least",
    "drygt": "at_least", "dryga": "at_least", "lite mer än": "at_least",
    "högst": "at_most", "max": "at_most", "max.": "at_most", "maximalt": "at_most",
    "maximum": "at_most", "som mest": "at_most", "som högst": "at_most", "allra högst": "at_most",
    "inte mer än": "at_most", "inte mera än": "at_most", "inte fler än": "at_most",
    "ej mer än": "at_most", "ej fler än": "at_most", "aldrig mer än": "at_most",
    "inte över": "at_most", "ej över": "at_most", "aldrig över": "at_most",
    "inte högre än": "at_most", "ej högre än": "at_most", "inte längre än": "at_most",
    "inte överstiga": "at_most", "inte överstiger": "at_most", "ej överstiga": "at_most",
    "inte överskrida": "at_most", "ej överskrida": "at_most", "upp till": "at_most",
    "under": "at_most", "mindre än": "at_most", "färre än": "at_most", "lägre än": "at_most",
    "kortare än": "at_most", "snabbare än": "at_most", "understiga": "at_most",
    "understiger": "at_most", "sub": "at_most", "≤": "at_most", "<": "at_most", "< =": "at_most",
    "mindre eller lika med": "at_most", "bara": "at_most", "endast": "at_most",
    "exakt": "exactly", "precis": "exactly", "=": "exactly", "jämnt": "exactly",
    "varken mer eller mindre än": "exactly", "prick": "exactly",
    "ungefär": "about", "cirka": "about", "ca": "about", "ca.": "about", "c:a": "about",
    "omkring": "about", "runt": "about", "kring": "about", "circa": "about", "typ": "about",
    "knappt": "about", "nästan": "about", "~": "about", "≈": "about", "uppåt": "about",
    "totalt": "about", "sammanlagt": "about",
}  # fmt: skip

DIRECTIONS = {
    "öka": "up", "ökar": "up", "ökas": "up", "ökat": "up", "ökade": "up", "utöka": "up",
    "utökar": "up", "utökas": "up", "höja": "up", "höjer": "up", "höj": "up", "höjs": "up",
    "höjas": "up", "höjt": "up", "växa": "up", "växer": "up", "väx": "up", "lyfta": "up",
    "lyft": "up", "förbättra": "up", "förbättras": "up", "gå upp": "up", "få upp": "up",
    "dra upp": "up", "pressa upp": "up", "stiga": "up", "stiger": "up", "förlänga": "up",
    "lägga på": "up", "lägga på sig": "up", "öka upp": "up", "bli fler": "up", "ökning": "up",
    "ökningen": "up", "tillväxt": "growth", "tillväxten": "growth", "tillväxttakt": "growth",
    "växt": "up", "expandera": "up", "ökad": "up",
    "minska": "down", "minskar": "down", "minskas": "down", "minskat": "down",
    "minskade": "down", "minskad": "down", "sänka": "down", "sänker": "down", "sänk": "down",
    "sänks": "down", "sänkas": "down", "sänkt": "down", "reducera": "down", "reducerar": "down",
    "reduceras": "down", "gå ner": "down", "gå ned": "down", "går ner": "down",
    "gå ner i vikt": "down", "gå ned i vikt": "down", "gått ner": "down",
    "dra ner": "down", "dra ned": "down", "skära ner": "down", "skära ned": "down",
    "få ner": "down", "få ned": "down", "banta": "down", "krympa": "down", "korta": "down",
    "förkorta": "down", "kapa": "down", "pressa": "down", "pressa ner": "down",
    "trycka ner": "down",
    "tappa": "down", "trappa ner": "down", "trappa ned": "down", "minskning": "down",
    "minskningen": "down", "sänkning": "down", "reduktion": "down", "spara": "save",
    "dra ner på": "down", "begränsa": "limit", "begränsas": "limit", "understiga": "limit",
    "hålla mig till": "limit", "hålla sig till": "limit", "håll dig till": "limit",
    "bli av med": "down", "hålla budget": "limit", "hålla budgeten": "limit",
    "håll budget": "limit",
    "håll budgeten": "limit", "håller budgeten": "limit", "hålla sig inom": "limit",
    "behålla": "keep", "bibehålla": "keep", "hålla": "keep", "håll": "keep", "ligga": "keep",
    "nå": "reach", "nå upp till": "reach", "uppnå": "reach", "uppgå till": "reach",
    "uppgå": "reach", "komma upp i": "reach", "komma ner i": "down", "komma ner till": "down",
    "kommer ner i": "down", "kom ner i": "down", "kom ner till": "down", "kom upp i": "reach",
    "ner till": "down", "ner med": "down", "ned med": "down", "upp med": "up", "ned till": "down",
    "komma under": "limit", "komma ner under": "limit", "kom under": "limit",
}  # fmt: skip

CHANGES = {
    "fler": "up", "flera": "up", "mer": "up", "mera": "up", "högre": "up", "större": "up",
    "bättre": "up", "längre": "up", "färre": "down", "mindre": "down", "lägre": "down",
    "kortare": "down", "billigare": "down", "snabbare": "down", "ökning": "up",
    "uppgång": "up", "höjning": "up", "minskning": "down", "sänkning": "down",
    "nedgång": "down", "reduktion": "down", "plus": "up", "minus": "down",
}  # fmt: skip

FACTORS = {
    "halvera": ("0.5", "down"), "halverar": ("0.5", "down"), "halveras": ("0.5", "down"),
    "halverat": ("0.5", "down"), "halverad": ("0.5", "down"), "halverade": ("0.5", "down"),
    "halvering": ("0.5", "down"), "fördubbla": ("2", "up"), "fördubblar": ("2", "up"),
    "fördubblas": ("2", "up"), "fördubblat": ("2", "up"), "fördubblad": ("2", "up"),
    "fördubblade": ("2", "up"), "fördubbling": ("2", "up"), "dubbla": ("2", "up"),
    "dubblera": ("2", "up"), "dubblar": ("2", "up"), "dubblas": ("2", "up"),
    "dubbelt så många": ("2", "up"), "dubbelt så mycket": ("2", "up"),
    "dubbelt så stor": ("2", "up"), "dubbelt": ("2", "up"), "dubbelt upp": ("2", "up"),
    "hälften så många": ("0.5", "down"), "hälften så mycket": ("0.5", "down"),
    "tredubbla": ("3", "up"), "tredubblas": ("3", "up"), "tredubblar": ("3", "up"),
    "trefaldiga": ("3", "up"), "tredubbling": ("3", "up"), "fyrdubbla": ("4", "up"),
    "fyrdubblas": ("4", "up"), "fyrfaldiga": ("4", "up"), "femdubbla": ("5", "up"),
    "femdubblas": ("5", "up"), "femfaldiga": ("5", "up"), "sexdubbla": ("6", "up"),
    "tiodubbla": ("10", "up"), "tiodubblas": ("10", "up"), "tiofaldiga": ("10", "up"),
    "hundrafaldiga": ("100", "up"),
}  # fmt: skip

HEDGES = (
    "några", "nån", "någon", "något", "fler", "flera", "många", "mer", "mera", "mindre", "färre",
    "ett par", "par", "lite", "ett antal", "ett fåtal", "fåtal", "tillräckligt",
    "tillräckligt många",
    "lagom", "mycket", "olika", "diverse", "massor", "massa", "en massa", "hundratals",
    "tusentals", "tiotals", "dussintals", "ett tiotal", "ett hundratal", "ett tusental",
    "ett tjugotal", "ett trettiotal", "ett femtiotal", "ett dussintal", "miljontals", "ofta",
    "oftare", "ibland", "då och då", "gärna", "kanske", "helst", "försöka", "åtskilliga",
    "lämpligt antal", "en del", "en hel del", "rejält", "väsentligt", "väsentligen", "avsevärt",
    "kraftigt", "betydligt", "markant", "om möjligt", "så mycket som möjligt",
    "så många som möjligt", "så långt som möjligt", "nog", "enstaka",
)  # fmt: skip

VAGUE_TIMES = (
    "när jag har tid", "när vi har tid", "när tid ges", "efterhand", "efter hand", "på fritiden",
    "den närmaste framtiden", "närmaste framtiden", "för det mesta", "den närmaste tiden",
    "närmaste tiden", "de närmsta veckorna", "de närmaste veckorna", "de närmaste månaderna",
    "vissa tider", "över en affärscykel", "över en konjunkturcykel", "över lång tid",
    "medellång sikt", "på medellång sikt", "över tid",
    "julhandeln", "julruschen", "sommarhalvåret", "vinterhalvåret", "högsäsong", "högsäsongen",
    "kontinuerlig", "kontinuerliga", "regelbunden", "regelbundna", "återkommande", "hela projektet",
    "under projektet", "snart", "snarast", "så snart som möjligt", "snarast möjligt", "asap",
    "på sikt",
    "på lång sikt", "på kort sikt", "långsiktigt", "löpande", "kontinuerligt", "regelbundet",
    "framöver", "i framtiden", "inom kort", "så småningom", "med tiden", "en dag", "någon gång",
    "nån gång", "när tid finns", "när jag hinner", "fortlöpande", "ständigt", "alltid",
    "inom en snar framtid", "inom överskådlig framtid", "längre fram", "tids nog",
    "förr eller senare", "ibland", "ofta", "då och då", "vid behov",
    "på längre sikt", "på medellång sikt", "över en konjunkturcykel", "över konjunkturcykeln",
    "över en affärscykel", "över tid", "över tiden", "i dagarna", "inom några år",
    "inom några månader", "inom några veckor", "inom några dagar", "inom ett par år",
    "inom ett par månader", "inom ett par veckor", "inom ett par dagar", "de närmaste åren",
    "de närmaste månaderna", "de närmaste veckorna", "de närmaste dagarna", "de kommande åren",
    "de kommande månaderna", "de kommande veckorna", "nästa gång", "året runt", "året om",
    "i förlängningen", "framgent", "tills vidare", "gradvis", "steg för steg", "innan jag dör",
    "hela livet", "livet ut", "resten av livet", "någon gång i livet", "sommartid", "vintertid",
    "på sistone", "omgående", "omedelbart", "skyndsamt", "långsiktig", "långsiktiga",
    "om några år", "om några månader", "om några veckor", "om ett par år", "om ett par månader",
    "om ett par veckor", "om ett tag", "om en tid", "så fort som möjligt", "så fort jag kan",
    "så snart jag kan", "så fort vi kan", "vid tillfälle",
    "vid lämpligt tillfälle", "i mån av tid", "när ekonomin tillåter", "när det finns tid",
    "när vi har råd", "när jag har råd", "när jag får tid", "när det passar",
    "när tillfälle ges", "när vädret tillåter",
)  # fmt: skip

DESIGNATORS = (
    "storlek", "strl",
    "sprint", "kapitel", "kap", "kap.", "sida", "sid", "sid.", "avsnitt", "bilaga", "punkt", "rum",
    "linje", "nivå", "fas", "etapp", "version", "ver", "release", "del", "nr", "nr.",
    "nummer", "no", "artikel", "paragraf", "delmål", "mål", "klass", "årskurs", "årskurserna",
    "åk", "åk.", "zon", "scope", "figur", "tabell", "iso", "agenda", "covid", "skala", "skalan",
    "grupp", "lag", "kurs", "prop", "prop.", "sfs", "dir", "dir.", "modul", "block", "hus",
    "plan", "våning", "rad", "steg", "tema", "område", "pelare", "prio", "prioritet", "typ",
    "id", "tel", "telefon", "tfn", "mobil", "sedan år", "ca-nr", "skolår", "år-kull", "omgång",
    "runda", "spår", "windows", "python", "office", "iphone", "kategori", "euro", "division",
    "div", "topp", "topp-", "plats", "placering", "position", "kl", "kl.", "klockan", "§", "§§",
    "#",
    "g", "co", "pm", "bolag", "alternativ", "regel", "strategi", "enhet", "kvadrant", "e",
    "riksväg", "väg", "lgr", "gy", "bas", "ppm",
)  # fmt: skip

REFERENCES = (
    "än", "jämfört med", "jämfört", "jmf", "jmf med", "gentemot", "relativt", "i förhållande till",
    "kontra", "vs", "basår", "basåret", "i jämförelse med", "ställt mot", "utgångsår",
    "referensår", "utgående från",
)  # fmt: skip

AGES = (
    "år och äldre", "år och uppåt", "år gammal", "år gamla", "åringar", "-åringar", "års ålder",
    "års åldern", "fyller", "fyllt", "fyllda", "ålder", "åldern", "i åldern", "i åldrarna",
    "mellan åldrarna", "åldersgruppen", "äldre än", "yngre än",
)  # fmt: skip

EVENTS = (
    "mellandagarna", "julhelgen", "nyårshelgen", "påskhelgen", "pingsthelgen", "trettonhelgen",
    "årsdagen", "göteborgsvarvet", "vasaloppet", "vätternrundan", "lidingöloppet", "varvet",
    "midnattsloppet", "blodomloppet", "tjejmilen", "stafetten", "seriestarten", "lönesamtalet",
    "utvecklingssamtalet", "läkarbesöket", "tandläkaren", "kontrollen", "slutprovet",
    "delårsrapporten", "klassresan", "skidresan", "utlandsresan", "säsongsstarten", "vårsäsongen",
    "höstsäsongen", "demon", "säljmötet", "kundmötet", "ledningsmötet", "veckomötet",
    "födelsedag", "födelsedagen", "årsdag", "bröllop", "bröllopet", "semester", "semestern",
    "loppet", "lopp", "tävlingen", "tävling", "mässan", "mässa", "konferensen", "konferens",
    "resan", "resa", "flytten", "flytt", "examen", "tentan", "tenta", "pensionen", "pension",
    "lanseringen", "lansering", "release", "releasen", "årsmötet", "årsmöte", "stämman",
    "valet", "mötet", "möte", "styrelsemötet", "semestrarna", "industrisemestern", "säsongen",
    "säsongsstart", "premiären", "invigningen", "projektslut", "projektets slut", "kursstart",
    "skolstart", "terminsstart", "sommarlovet", "jullovet", "sportlovet", "höstlovet",
    "påsklovet", "julhelgen", "nästa möte", "nästa säsong", "mandatperioden",
    "mandatperiodens slut",
    "avtalsperioden", "projekttiden", "bokslutet", "revisionen", "operationen", "förlossningen",
    "kickoffen", "kickoff", "sommarsemestern", "storhelgen", "terminsslut", "säsongens slut",
    "studenten", "skolavslutningen", "skolavslutning", "avslutningen", "lönen", "löning", "bebisen",
    "dopet", "dop", "festen", "kalaset", "inflyttning", "inflyttningen", "utskrivning",
    "utskrivningen", "hemgång", "uppkörning", "uppkörningen", "körprovet", "provet", "proven",
    "terminsstarten", "premiär", "turneringen", "turnering", "cupen", "matchen", "derbyt", "vm",
    "em", "os", "maran", "racet", "återbesök", "återbesöket", "operation", "provtagning",
    "provtagningen", "utvärderingen", "kongressen", "kongress", "förbundsmötet", "riksmötet",
    "bolagsstämman", "förbundsstämman", "disputationen", "disputation", "redovisningen",
    "presentationen", "slutbesiktningen", "besiktningen", "besiktning", "lovet", "valdagen",
    "riksdagsvalet", "nationella proven", "höstmötet", "vårmötet", "invigning", "flytten hem",
    "hembygdsfesten", "festivalen", "lägret", "terminsslutet", "mätningen", "nästa mätning",
    "medarbetarsamtalet", "mandatperiod",
    "seriestart", "säsongsavslutningen", "seriepremiären",
)  # fmt: skip

ADJECTIVES = (
    "utg", "beg", "begagnade", "utgående", "inkommande",
    "extra", "nya", "nytt", "ny", "bra", "olika", "st", "stycken", "st.", "egna", "hela",
    "fler", "fina", "äkta", "rosa", "lila", "gratis", "äldre", "yngre", "mindre", "större",
    "bokade", "unika", "kvalificerade", "betalande", "nöjda", "aktiva", "varma", "kalla",
)  # fmt: skip

STOPS = (
    "nu", "och", "eller", "samt", "men", "som", "att", "för", "i", "på", "till", "med", "av", "om",
    "per", "varje", "var", "vart", "från", "före", "innan", "inför", "efter", "under", "över",
    "vid", "hos", "mot", "mellan", "genom", "utan", "inom", "inklusive", "exklusive", "jämfört",
    "än", "då", "när", "där", "så", "ska", "skall", "bör", "kan", "måste", "vill", "har", "hade",
    "är", "blir", "bli", "vara", "varit", "får", "få", "ha", "senast", "minst", "högst", "max",
    "varannan", "vartannat", "alla", "allt", "den", "det", "de", "dem", "en", "ett", "jag", "vi",
    "du", "man", "han", "hon", "min", "mitt", "mina", "sin", "sitt", "sina", "vår", "vårt",
    "våra", "inte", "ej", "också", "redan", "totalt", "sammanlagt", "idag", "imorgon", "nästa",
    "dagligen", "veckovis", "månadsvis", "årligen", "kvartalsvis", "m", "pga", "utöver", "à",
    "istället", "tillsammans", "ungefär", "cirka", "ca", "lång", "långa", "långt", "hög", "höga",
    "bort", "tom", "fom", "samtliga", "kl", "klockan", "via", "bland", "utanför", "runt",
    "sedan", "hemma", "ute", "inne", "igen", "dvs", "tex", "t.ex", "osv", "etc", "netto", "brutto",
    "som är", "fram", "upp", "ner", "ned", "in", "ut", "kvar", "klara", "klart", "klar", "enligt",
    "bokas", "genomförs", "genomföras", "säljs", "ske", "hålls", "hållas", "sker", "görs", "göras",
    "lägre", "högre", "mindre", "mer", "fler", "färre", "bättre", "snabbare", "snarast",
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag", "ute", "borta",
    "ligger", "finns", "uppnås", "nås", "uppnå", "nå", "gör", "göra", "läsa", "träna", "springa",
)  # fmt: skip


# What kind of goal it is, and how concrete its words are. The words of one class stand in one
# string. Verbs are infinitives: "höj/a" also has the forms höj, höjer, höjs and höjt, "lansera"
# lanserar, lanseras and lanserat. Nouns are stems: they are found at the end of compounds too.

VERBS = {
    # once it is done, anybody can see it
    "deliver": (
        "lansera publicera slutför/a färdigställ/a lämna redovisa rapportera slutredovisa "
        "delredovisa avrapportera överlämna leverera bygg/a uppför/a anlägg/a renovera måla "
        "tapetsera inför/a inrätta upprätta fastställ/a anta besluta godkänn/a teckna signera "
        "underteckna anställ/a rekrytera tillsätt/a utse välj/a köp/a beställ/a upphandla "
        "införskaffa skaffa införliva flytta öppna stäng/a lägg/a starta inled/a påbörja avsluta "
        "genomför/a anordna arrangera organisera hålla håll/a ordna skriv/a författa "
        "sammanställ/a dokumentera kartlägg/a inventera utvärdera utred/a analysera granska "
        "revidera uppdatera uppgradera installera migrera driftsätt/a implementera konfigurera "
        "programmera koda designa rita konstruera producera tillverka montera reparera laga fixa "
        "byta byt/a städa rensa röj/a boka planera presentera visa demonstrera testa provköra "
        "certifiera diplomera ackreditera registrera ansök/a söka sök/a skicka sända sänd/a maila "
        "mejla posta bjuda bjud/a kalla ladda tryck/a kopiera översätt/a redigera spela gifta "
        "förlova skilj/a ta taga klara examineras examinera disputera försvara vinn/a bestig/a "
        "lyfta bada debutera opponera betala amortera lösa lös/a säg/a baka sy sticka virka "
        "plantera gräv/a hissa inviga invig/a överföra överför/a etablera grunda bilda instifta "
        "avveckla demontera riv/a asfaltera digitalisera automatisera bifoga formulera ta_fram "
        "utarbeta utforma framställ/a återrapportera sammankalla anskaffa utlysa utlys/a dela_ut "
        "trycka lägga besikta deklarera förnya säg/a_upp ersätt/a byta_ut släpp/a komponera slå "
        "smöra olja slipa återinför/a hyr/a låna adoptera avlägg/a färdigskriva färdigskriv/a "
        "instruera utbilda testköra vaccinera hitta finn/a finna värva samla_in uppdra investera "
        "utlokalisera vidta förvärva köra_igång återställ/a restaurera beskriv/a definiera "
        "identifiera förbered/a gå_ut ta_över utveckla koppla_ihop koppla lägga_till lägg/a_till "
        "föreslå göra gör/a återkomm/a säkra slutbetala betala_av hinna_med rätta avhjälp/a "
        "bestäm/ma bestämm/a avgör/a klargör/a förtydliga visa_upp spela_in läsa_in utföra utför/a "
        "packa klipp/a torka radera reservera anlita importera exportera snickra tatuera beräkna "
        "kommentera meddela leta_upp skruva transportera sammanfatta kasta släng/a slänga gallra "
        "sortera möblera inred/a inreda dekorera skanna numrera märk/a märka lagra kryptera "
        "säkerhetskopiera konvertera ansluta anslut/a logga_in förpacka spika såga svetsa gjut/a "
        "kakla dränera isolera beskär/a skörda avverka plöj/a brygg/a sylta bygga_om bygg/a_om "
        "bygga_till bygg/a_till bygga_ut bygg/a_ut rusta_upp polera besiktiga kalibrera "
        "prissätt/a prissätta nominera utnämn/a utnämna tilldela avgå fylla_i fyll/a_i "
        "skriva_under skriv/a_under skriva_på skriv/a_på skriva_om läsa_ut läs/a_ut filma ge_ut "
        "trycka_upp namnge avregistrera säga_upp avboka omboka boka_in boka_om boka_av ställa_in "
        "ställ/a_in söka_in lämna_in lämna_över skicka_in skicka_ut skicka_till sänd/a_in enas "
        "komm/a_överens förhandla förhandla_fram ingå delegera likvidera slå_ihop slå_samman "
        "omorganisera omlokalisera omplacera flytta_in flytta_ut flytta_till operera relansera "
        "patentera prova_på betala_tillbaka återbetala lösa_in avyttra köpa_in köp/a_in köpa_ut "
        "avropa hyra_in hyra_ut hyr/a_ut ta_emot ta_bort ta_in plocka_bort rensa_ut tillträd/a "
        "kvittera hämta_ut göra_klart gör/a_klart göra_om gör/a_om prova ställ/a_upp_i "
        "ställa_upp_i bryt/a_igenom sätta_upp sätt/a_upp sätta_igång sätt/a_igång sätta_in "
        "sätt/a_in sätta_ut sätta_ihop dra_igång få_in få_klart få_på_plats ta_reda_på ta_kontakt "
        "ta_ställning ta_beslut fatta_beslut komm/a_igång_med lägga_upp lägg/a_upp lägga_in "
        "lägg/a_in lägga_ut lägg/a_ut lägga_fram lägg/a_fram ladda_upp ladda_ner ladda_ned "
        "koppla_in avfölj/a ombilda finansiera delfinansiera samfinansiera medfinansiera "
        "subventionera tidsätta kostnadsberäkna projektera detaljplanera planlägg/a planlägga "
        "exploatera bebygga muddra sanera efterbehandla kartera ajourföra upplåta upplåt/a stifta "
        "kora prisbelöna belöna kröna hylla fira avtacka överräcka räck/a förvarna aviseras "
        "avisera annonsera efterlys/a utannonsera konstatera bekräfta attestera godta avslå "
        "bifalla återremittera yrka motionera väck/a inkomm/a bevisa verifiera validera "
        "provtrycka kvalitetssäkra typgodkänna rekvirera reklamera returnera formge illustrera "
        "layouta grundmåla spackla hänga_upp häng/a_upp skotta väva vaxa knyppla brodera slöjda "
        "mecka köra_upp kör/a_upp plugga_klart tenta_av doktorera promovera auskultera praktisera "
        "skilj/a_sig vigas gifta_sig säkerhetsklassa befordra avskeda entlediga varsla pensionera "
        "pensioneras sommarjobba konsolidera dela_upp dela_in räkna_ut räkna_fram ringa_in "
        "skissa_på ta_hem springa_igenom visa_att släppa_ut tömm/a töm/ma fylla_på byt/a_ut "
        "byta_till uppfinn/a uppfinna överklaga åtala anmäla polisanmäla begrav/a dyka_till "
        "konkretisera precisera specificera kategorisera klassificera prioritera_om gradera "
        "betygsätt/a betygsätta rangordna kvantifiera dimensionera modellera simulera prototypa "
        "felsök/a felsöka avlusa kompilera paketera webbsända livesända sänd/a_ut sammanträd/a "
        "skapa bygga_upp bygg/a_upp sjösätta sjösätt/a upprusta miljöcertifiera "
        "miljömärk/a byggstarta färdigbygg/a bedöma bedöm/a prioritera_bort sammankoppla "
        "verkställ/a iordningställ/a iordningställa frisläpp/a fastläggas fastlägg/a gratulera "
        "uppmärksamma_med se_över kvala kvala_in fräscha_upp få_ut få_till få_på få_tag få_iväg "
        "påminna påminn/a bänka bli_av_med göra_mig_av_med få_igång inlämna göra_iordning "
        "gör/a_iordning göra_i_ordning komma_tillbaka ge_förslag ge_svar ge_besked ge_underlag "
        "göra_åt undersöka undersök/a larma standardisera rädda ändra rena pröva placera aktivera "
        "avlägsna spola markera blockera tillför/a tillföra döpa döp/a göra_färdigt erövra "
        "besegra färga klistra återskapa förflytta korsa separera fullfölj/a fullfölja "
        "komplettera lokalisera bleka skrota slakta borra bekosta introducera avvisa utfärda "
        "återkalla modifiera utbyta avbilda stapla strukturera inhandla limma utrusta efterträda "
        "avgränsa utdela exkludera specialisera ockupera skifta frakta bromsa_in överträffa lossa "
        "klassa rigga signalera justera korrigera omkoppla täppa_till fylla_ut rulla_ut rull/a_ut "
        "rulla_in plåta sminka skildra summera skanna_in uppvakta fälla krossa avslöja hemsöka "
        "komma_på läsa_på läs/a_på gå_med ta_med ta_upp sluta_avtal frigör/a frigöra kolla_med "
        "kolla_upp kolla_om övertala släppa_in rådfråga konsultera ta_ner slå_på slå_av stänga_av "
        "koppla_på koppla_bort hoppa_av hoppa_på byta_från byta_ut_mot avskaffa_med lotta "
        "lotta_ut likna överbringa uppmärksamma_att utröna smyglansera mjuklansera "
        "tillgängliggöra tillsätta ta_reda ta_ansvar_för_att hitta_på finna_på räkna_igenom "
        "gå_igenom läsa_igenom gå_genom arbeta_fram ta_sig_igenom sy_om måla_om möblera_om "
        "bygga_klart läsa_klart skriva_klart köra_klart rensa_upp städa_upp städa_ur röja_upp "
        "röja_ur plocka_undan plocka_fram plocka_upp lämna_tillbaka lämna_ut lämna_bort "
        "lämna_till ge_bort skänka_bort sälja_ut låna_ut skicka_iväg skicka_tillbaka skicka_hem "
        "hämta_hem hämta_in hämta_upp ta_ut bära_in bära_ut kliva_på knyta_avtal ingå_avtal "
        "teckna_avtal skriva_avtal komma_till_avslut gå_i_mål nå_i_mål komma_i_mål göra_mål "
        "knäcka tanka_upp sträcka_upp fixa_till fixa_in snygga_till piffa_upp komma_i_tid "
        "hinna_klart orka_med samla_ihop samla_upp dra_upp dra_in sätta_av avsätta avsätt/a "
        "avdela beställa_hem svara_upp stryka_bort ta_sig_till ta_sig_upp måla_klart testa_av "
        "testa_igenom stämma_in tag/a leta_efter sätta sätt/a jämföra jämför/a anpassa ställa_ut "
        "ställ/a_ut kräva kräv/a anmäl/a gå_över_till sätta_mål sätta_upp_mål "
        "addera avblås/a avleda avlysa avlys/a avtala avtäck/a beordra besanda beskjuta "
        "bevattna bind/a binda blanda bocka_av bordlägg/a botanisera bredda bryt/a bränn/a "
        "bunta bärga datorisera debitera delge deponera desinficera djupdyka elektrifiera "
        "etikettera evakuera expediera extrahera fixera flagga fläta foga formalisera "
        "formatera forsla frankera friköp/a fusionera fäst/a födelseregistrera förvandla "
        "gravera gruppera grusa gräva_ner göm/ma gömm/a hamra hemställ/a impregnera indexera "
        "infordra inkassera inlös/a inlösa interpellera iståndsätt/a katalogisera klona "
        "klä_om kodifiera kontraktera kontrollmät/a kreditera kvalificera lackera lagstifta "
        "legalisera legitimera ljussätt/a låsa lås/a länka löda makulera markbereda mura "
        "mynta mångfaldiga normalisera nyemittera nyanställ/a offentliggör/a offentliggöra "
        "omdana omgestalta omskola omhänderta outsourca parallellisera planka plasta "
        "platsbygga porträttera preparera printa privatisera projicera pumpa pynta ramma_in "
        "rama_in rasera ratificera rekognosera remittera renodla replikera retuschera "
        "rubricera rusta räkna_om sammanfoga sammanlänka sanda schakta scouta segmentera "
        "sektionera skräddarsy skrinlägg/a slamma slamsuga smid/a smält/a smörj/a snida "
        "snitsla snöröja sota spräng/a spåra stadfäst/a stadga stansa stensätta stycka "
        "stämpla synkronisera systematisera tapetsera_om tidrapportera tillkännage "
        "tillskjut/a tillstyrk/a toppa transkribera trava trycktesta typsätt/a täck/a tänd/a "
        "tända underställ/a uppställ/a utbringa utfärda utlova uppvärma utarrendera utväxla "
        "verksamhetsanpassa vidimera vik/a visualisera åldersbestäm/ma återbörda återföra "
        "återgälda återgäld/a återta återuppta återuppliva översända överta åskådliggör/a "
        "deploya releasa refaktorera pusha mergea onboarda tagga leasa targeta mappa "
        "trimma_in refa buggfixa dubbelkolla korrläs/a anonymisera pseudonymisera aggregera "
        "byta_plats grunda_om relina plattsätta betsa lasera safta frys/a frysa fålla nåla "
        "tova karda dreja emaljera svarva fräs/a nita prenumerera övervintra spara_ihop "
        "plugga_upp söka_stöd söka_pengar söka_medel söka_bidrag ses_över ta_fatt göra_upp "
        "gör/a_upp göra_slut bli_av bli_kvitt bryta_upp bryt/a_upp bygga_in bära_ut dra_fram "
        "dra_ner_stängsel dra_ledningar fylla_igen fälla_ner gräva_upp gräva_ut gräva_om "
        "hyra_upp häva köpa_loss köpa_hem köpa_upp kalla_till komma_överens kontakta_om "
        "köra_bort köra_ut köra_hem laga_klart lämna_över lyfta_bort lägga_om lägg/a_om "
        "lägga_igen läsa_om måla_över packa_upp packa_ner packa_ihop planera_in plantera_om "
        "plantera_ut pumpa_upp prova_ut ringa_tillbaka riva_ner riva_bort rita_om rita_upp "
        "räkna_in rösta_om rösta_fram samla_till sanka_in skaffa_fram skala_av skicka_med "
        "skicka_över skära_bort skriva_av skriva_ner skriva_ned skriva_upp skriva_ut "
        "skriv/a_ner skriv/a_ned skriv/a_upp slå_upp slå_sönder släcka släck/a slänga_ut "
        "spela_klart starta_upp starta_om stoppa_in strypa ställa_fram ställa_iordning "
        "ställa_i_ordning stänga_ner stänga_igen sy_in sy_upp sätta_av sätta_samman "
        "sätta_ihop sätta_fast sätta_på ta_bilder ta_loss ta_över tala_in teckna_om testa_ut "
        "tvätta_upp töm/ma_ut tänka_ut tänk/a_ut vika_ihop välja_in välja_ut vält/a värma_upp "
        "växla_in åka_hem ställa_till_förfogande ge_tillstånd ge_besked ge_bygglov "
        "ta_initiativ_till ta_på_mig skaffa_mig ordna_upp ordna_med lösa_ut lös/a_ut lösa_upp "
        "lös/a_upp tvätta_bort hugga_ner hugg/a_ner kapa_bort släppa_ner måla_upp måla_in "
        "snöröja slå_klart prisa dokumentera_upp plita_ner rada_upp räta_ut skissa_upp "
        "filtrera be_om begär/a sortera_ut "
        "bjuda_in bjud/a_in "
        "förläng/a använda_upp använd/a_upp "
        "lägga_min_röst lämna_min_röst"
        " gå_i_pension"
        " putsa"
        " komma_in_på komma_in_i plugga_ikapp gå_ner_i_spagat så_gräs initiera fullborda"
        " åtgärda åtgärd/a regissera ranka datera avancera_till segra parkera_om skjut/a_upp"
        " dumpa bota lämpa_över kasta_ut peka_ut checka_av bjuda_på starta_igång "
        "stå_värd dra_el dra_slutsatser göra_slag gå_samman komma_till_stånd slå_igenom "
        "slå_rekord sätta_punkt "
        "komma_med_i komma_till_final komma_till_semifinal komma_ikapp_med föra_över föra_in "
        "bjuda_hem "
        "ställa_av ställ/a_av stå_modell vara_värd vara_värd_för "
        "anslå kom/ma_med_i "
        "uppsöka "
        "förses_med "
        "a/b-testa ab-testa"
    ),
    # an action that one can watch, and that is often repeated
    "act": (
        "spring/a löp/a jogga gå promenera vandra cykla ro paddla åk/a dansa klättra träna "
        "motionera gymma yoga meditera stretcha styrketräna läs/a plugga studera öva repetera "
        "ring/a mejla skriv/a kontakta träffa besök/a hälsa boka prata tala fråga lyssna dricka "
        "drick/a ät/a laga frukostera fasta sova sov/a vila vakna kliv/a stiga lägga duscha "
        "borsta tvätta diska dammsug/a städa stryk/a handla spara sälja sälj/a prospektera ringa "
        "bearbeta pitcha offerera fakturera demonstrera posta blogga podda fotografera måla "
        "teckna sjunga sjung/a spela lek/a leka umgås vara_med resa res/a köra kör/a pendla "
        "cykelpendla arbeta jobba gräva odla vattna plocka fiska jaga rida rid/a mocka "
        "hjälp/a_till provsmaka bidra_med donera skänk/a programmera koda rösta delta deltag/a "
        "hospitera följ/a_upp coacha mentorera undervisa föreläs/a väga mät/a logga anteckna "
        "planera knyt/a simma värva samla bo stanna be berätta hinn/a hjälp/a möt/a se "
        "hör/a lämna vänta hämta bär/a flyg/a sitt/a ligg/a stå kolla räkna diskutera hoppa "
        "leta tacka skratta rök/a koka stek/a grilla duka bädda krama pussa kyssa tipsa nämna "
        "nämn/a sopa mata klicka googla shoppa fika käka smaka tävla surfa segla skida bowla "
        "boxas golfa dyka snorkla fjällvandra powerwalka massera pausa andas notera memorera "
        "översätt/a träffas ses höras chatta smsa messa swisha tweeta twittra lajka dela "
        "recensera debattera argumentera förhandla intervjua kallringa återkoppla merförsälja "
        "korsförsälja guida handled/a handleda lotsa pyssla skissa sy virka sticka mecka meka "
        "kratta gräsklippa valla rasta improvisera uppträd/a titta kika streama gråt/a snooza "
        "lägga_sig lägg/a_sig kliv/a_upp gå_upp stiga_upp snusa skrik/a bråka skäll/a ljug/a "
        "ljuga fuska klaga gnäll/a prokrastinera svär/a svära förolämpa beröm/ma berömm/a fira "
        "gratulera vinka mingla nätverka presentera_sig ställa_sig ringa_upp höra_av_sig "
        "hör/a_av_sig passa_på omsätt/a omsätta tjäna dra_in inbringa generera ta_in håva_in "
        "kamma_hem producera gå_ut_med lufta småprata småäta frossa unna gosa busa "
        "hoppa_rep stavgå rulla rehaba springa_intervaller lyft/a bänka marklyfta böj/a knäböja "
        "ställa_klockan ladda samåka källsortera återvinna återvinn/a kompostera panta återbruka "
        "laga_mat storhandla veckohandla journala dagboksskriva klipp/a_gräset vabba nattamma "
        "amma bada sola svettas tälta övernatta campa skolka klappa larma överdriva överdriv/a "
        "vejpa snacka missa knulla dejta skämta blunda fota kissa bajsa tugga observera spana "
        "citera elda gapa runka lira sortera trampa skrapa släpa blinka krydda spotta trösta lysa "
        "snurra knacka raka kamma fila sminka droppa hångla viska bläddra dunka doppa nicka putta "
        "studsa fälla rosta jubla marschera plana plåta snickra smeka mila rimma skvallra mesa "
        "nudda mumla plinga stråla vråla skjutsa flyta fantisera stirra sniffa mejka passa "
        "slappna slappna_av varva varva_ner koppla_av chilla mysa kryssa kryssa_i bruka "
        "festa sova_ut snarka sträcka sträcka_ut andas_djupt bita pilla klia peta skylla hata "
        "svartmåla hoppa_över slarva ta_paus ta_rast hacka salta plocka_svamp handarbeta slöjda "
        "scrolla svajpa spela_in_pengar gambla betta supa dra vädja utropa yttra tala_ut tala_med "
        "prata_med prata_om prata_ut ställa_upp_klockan räcka_upp öppna_upp_mig "
        "bugga rappa jamma gitarrspela ta_sig klä klä_på klä_av fria gå_på åka_på "
        "badda borsta damma drilla dyrka fiska flåsa gödsla haka_på harva hygg/a kela "
        "kirra kyla mjölka mosa möta_upp möt/a_upp paddla pimpla ploga promenera_hem pussla "
        "räfsa räkna_till rycka_upp samtala_med skaka skopa skölj/a skyffla spela_med sparka "
        "spinn/a sopa spana staka stampa strosa strö trava vaxa vaska vittja volontera "
        "växla_om gräva_i göra_läxor göra_läxorna gör/a_läxan skriva_dagbok skriv/a_dagbok "
        "hälsa_på hälsa_hem höra_av höra_av_mig hör/a_av_mig följa_med gå_ut gå_runt "
        "gå_och_lägga_mig gå_och_träna komma_hem köra_hem lägga_mig ligga_steget_före mata "
        "äta_frukost "
        "äta_ute äta_upp sitta_ner stretcha_ut cykla_hem vila_ut brainstorma joina "
        "pejla springa_ut rida_ut ro_ut sjunga_med öva_in öva_på träna_på "
        "tillbringa spendera "
        "ha_öppet_hus hålla_öppet_hus tanka"
        " vara_i_tid"
        " vara_ute vara_hemma vara_ledig vara_borta "
        "avsätta_tid avsätt/a_tid "
        "svara släktforska komma_i_säng "
        "skjut/a gissa parkera ropa stava checka skåda palla ramla cirkulera kicka konsumera "
        "slösa kriga lukta spruta kramas grava peka "
        "läsa_på_tåget skriva_brev "
        "vistas "
        "hitta ta"
    ),
    # a duty that goes on, and whose single occasions one can watch
    "duty": (
        "administrera bokför/a begär/a protokollför/a arkivera diarieför/a publicera sprida "
        "sprid/a informera rapportera uppdatera kontrollera inspektera besikta underhåll/a sköt/a "
        "tillhandahåll/a erbjud/a erbjuda anordna arrangera hålla håll/a ge distribuera dela "
        "sammankalla kalla besök/a bjuda bjud/a representera medverka delta deltag/a närvara mäta "
        "mät/a följ/a_upp genomlys/a redovisa dokumentera svara besvara bemanna bevilja "
        "marknadsför/a sälja sälj/a utvärdera utbilda rekrytera granska träffa leda led/a bistå "
        "övervaka assistera handlägg/a handlägga tjänstgör/a ombesörj/a ombesörja serva servera "
        "betjäna vakta patrullera redogör/a redogöra rådfråga samråda konsultera attestera "
        "fakturera stämma_av stäm/ma_av avstämma synka hantera svara_på återkoppla återrapportera "
        "tillfråga välkomna hälsa_på rapportera_in läsa_av kvalitetsgranska korrekturläs/a städa "
        "ansvara_för ge_ut undervisa skanna_av omvärldsbevaka journalför/a anmäla "
        "fördela påminna påminn/a sker varna vittna protestera visitera registrera observera "
        "gästa skylta guida kommentera referera basera debattera ordna "
        "sköta_om föra bedriv/a bedriva hålla_efter se_efter ha_jour "
        "hålla_koll_på vårda "
        ""
        "förmedla_kontakt ge_råd ge_rådgivning hyra_ut lämna_ut låna_ut dela_ut ploga sanda "
        "snöröja vattna klipp/a monitorera avläs/a tillsyna syna ta_emot "
        "behandla förvalta utöva utöv/a medverka_i medverka_vid medverka_på "
        "mata_in knappa_in "
        "svara_för "
        "använda använd/a utnyttja handleda handled/a "
        "påpeka orsaksutreda "
        "handha hålla_rent håll/a_rent hålla_ordning håll/a_ordning hålla_igång hålla_i_gång "
        "hålla_snyggt ge_beröm ge_återkoppling ge_feedback göra_reklam föra_protokoll "
        "föra_statistik föra_anteckningar föra_register föra_bok stå_till_förfogande "
        "stå_till_tjänst hålla_öppet håll/a_öppet lägga_tid ställa_frågor "
        "stämm/a_av "
        "hitta_på_saker lägga_undan"
    ),
    # towards more or less of something
    "change": (
        "öka höj/a växa väx/a utöka förbättra förhöj/a förstärk/a minska sänk/a reducera begränsa "
        "förkorta korta dämpa effektivisera förenkla snabba bredda fördjupa stärk/a förläng/a "
        "accelerera skala lyft/a dubbla fördubbla halvera tredubbla trimma banta gå_ner gå_upp "
        "få_ner få_upp bromsa krymp/a stig/a sjunk/a maximera minimera optimera utveckla "
        "vidareutveckla bättra finslipa vässa slipa dra_ner skära_ner spara expandera försämra "
        "tillta avta uppvärdera intensifiera mångdubbla vrid/a_upp lyfta påskynda modernisera "
        "rationalisera putsa jobba_upp hamna komm/a_i_form komm/a_igång komm/a_i_kondition "
        "trappa_ner trappa_ned trappa_upp kapa pressa stegra skruva_upp skruva_ner utjämna "
        "förfina förädla förtäta utvidga vidga komprimera slimma lindra mildra hejda föryngra "
        "justera tona_ner tona_ned dra_ner_på skala_upp skala_ner växla_upp maxa boosta snabba_på "
        "snabba_upp öka_upp få_bort bättra_på jobba_bort arbeta_bort jobba_ner frigör/a frigöra "
        "öka_på plussa förkorta_ner minska_ner minska_på ta_ner pressa_ner driva_upp driv/a_upp "
        "gå_ned_i gå_ner_i gå_upp_i gå_ned öka_takten lägga_på_sig spara_in förvärra fyrdubbla "
        "femdubbla tiodubbla utrymma_mer skärp/a skärpa förstöra mattas rubba svälla stärka_upp "
        "svälja förminska skumma lugna lugna_ner öka_takt trycka_ner pressa_upp jaga_ner snåla_in "
        "spara_ner försvåra mogna rädda_upp återhämta återhämta_sig ta_igen ta_ifatt komma_ikapp "
        "komma_ner komma_upp hämta_in rehabilitera effektivera träna_upp betala_av_på "
        "energieffektivisera öka_farten få_fart_på sätta_fart_på få_snurr_på få_bukt_med "
        "dra_ner_på fylla_på_med skruva_ned skära_ned dra_ned dra_ned_på minska_ned trappa_av "
        "jobba_ikapp skynda_på knappa_in växa_till lätta_upp värma krymp/a tänja hyfsa "
        "vinna_tillbaka få_tillbaka "
        "ta_marknadsandelar "
        "tappa förlora skada riskera "
        "vända_trenden vänd/a_trenden bryta_trenden bryt/a_trenden vända_utvecklingen "
        "vänd/a_utvecklingen hålla_nere håll/a_nere "
        "bygga_bort bygg/a_bort kom/ma_igång "
        "oroa stressa"
    ),
    # a way of working on something, with no end to it
    "soft": (
        "arbeta verka främja stödj/a stöd/a hjälp/a hjälpa bevaka uppmuntra uppmana bidra "
        "medverka samverka samarbeta möjliggör/a möjliggöra underlätta stimulera inspirera "
        "motivera engagera säkra trygga värna skydda bevara behåll/a behålla bibehåll/a "
        "upprätthåll/a tillvarata tillgodose beakta integrera inkludera anpassa utgå sträva "
        "eftersträva satsa prioritera fokusera lyfta_fram synliggör/a synliggöra uppmärksamma "
        "marknadsför/a förvalta leda led/a styra styr/a samordna koordinera understödja förankra "
        "driva driv/a jobba tänka tänk/a fundera överväga överväg/a verkställ/a ansvara sköt/a "
        "svara_mot hantera ta_hand ta_ansvar vårda skapa forma bygg/a_upp grunda "
        "utmana förändra omvandla "
        "ställ/a_om förebygg/a bekämpa motverka hindra förhindra tackla engagera_sig "
        "involvera attrahera locka rusta stötta ge få låt/a låta komm/a öppna_upp profilera "
        "positionera sprida sprid/a förmedla nyttja utnyttja använd/a använda kommunicera "
        "effektuera agera uppträda stå värdera mobilisera tillse se_till bredda föra "
        "ta_vara vidmakthåll/a levandegör/a förverkliga stärk/a förbättra utveckla vidareutveckla "
        "fördjupa modernisera förenkla effektivisera erbjud/a erbjuda tillhandahåll/a bistå "
        "hålla_kvar titta_på ta_tag avlasta behandla påverka gynna uppskatta respektera "
        "verka_för ombesörj/a vägled/a vägleda handled/a handleda företräd/a företräda belys/a "
        "belysa reflektera konkurrera kämpa strid/a slåss propagera förespråka opinionsbilda "
        "lobba samtala värdesätt/a värdesätta hedra slå_vakt reglera balansera kombinera "
        "kanalisera tydliggör/a tydliggöra operationalisera implementera tillämpa harmonisera "
        "adressera dra_nytta ta_hänsyn ta_vara_på ta_del tänka_på leva_upp stå_för stå_upp "
        "ställa_upp ställ/a_upp ställa_krav ställ/a_krav knyt/a_an bana_väg rikta inrikta "
        "koncentrera utgå_från berika vidareförädla bereda bered/a tillgängliggör/a "
        "tillgängliggöra demokratisera digitalisera_mer bejaka premiera värna_om gå_före "
        "gå_i_bräschen visa_vägen föregå agera_som medla bemöta bemöt/a lyssna_in fånga_upp "
        "ge_möjlighet ge_stöd ge_utrymme ge_goda ge_bra ta_ledningen ta_plats skaffa_sig "
        "komm/a_närmare komm/a_ut komm/a_tillbaka komm/a_vidare hålla_ihop hålla_koll erkänna "
        "erkänn/a stabilisera säkerhetsställa förstå överträffa efterleva efterlev/a följa följ/a "
        "uppfylla uppfyll/a leva_som förtjäna tydligöra resonera rekommendera hushålla exponera "
        "levandegöra tänka_om ta_steg ta_fasta ta_itu förmå ansträng/a utmärk/a bedriva bedriv/a "
        "utöva utöv/a revolutionera transformera väga_in hålla_jämna_steg fördjupa_sig "
        "ge_sig lära_känna lär/a_känna förklara röra lita acceptera övertyga hänvisa sikta "
        "imponera forska syssla syfta anamma dominera intressera rota efterfråga sponsra "
        "kompensera bruka tillhandahålla upplysa överraska förena upprepa kritisera ägna satsa_på "
        "leda_till befria trigga beundra representera_väl associera förknippa peppa fostra "
        "likställ/a likställa jämställ/a jämställa jämna utforska experimentera prestera "
        "ta_det_lugnt framhäva framhäv/a framföra betona poängtera påtala signalera tala_för "
        "argumentera_för kämpa_för slåss_för stå_bakom ställa_sig slå_vakt_om möta "
        "ta_in_perspektiv släppa_fram ge_plats ge_röst göra_skillnad göra_rätt göra_nytta "
        "göra_gott göra_avtryck finnas_till finnas_där vara_öppen överbrygga motarbeta "
        "bestraffa förlita nischa spegla återspegla ta_väl_hand ta_god_hand ta_bra_hand "
        "sätta_gränser ta_det_lugnare intensifiera förse förser "
        "ta_tillvara ta_till_vara komma_till_rätta_med tillvarataga befästa befäst/a idka "
        "hysa individualisera influera konkurrensutsätta livnära närma_sig tillmötesgå "
        "utkristallisera uppmuntra_till föra_dialog föra_en_dialog helga hedra_minnet "
        "integrera_mer sporra kultivera kombinera_mer miljöanpassa differentiera diversifiera "
        "mana stödja_upp underbygg/a inkorporera sammanbind/a revitalisera vitalisera "
        "reformera jobba_för jobba_mot "
        "få_ordning_på få_struktur_på få_koll_på få_grepp_om få_rätsida_på få_kontroll_på "
        "få_kontroll_över få_rutin_på få_bättre_koll ta_grepp_om ta_kontroll_över "
        "få_in_rutiner "
        "ta_krafttag ta_krafttag_mot "
        "säga_nej säg/a_nej säga_ja säga_ifrån släppa_kontrollen släpp/a_kontrollen växa_som "
        "växa_i ta_större_ansvar ta_mer_ansvar ta_eget_ansvar ta_initiativ ta_egna_initiativ "
        "ta_fler_initiativ ta_fler_egna_initiativ ta_mer_plats"
        " hitta_tillbaka brinn/a slippa "
        "knyta_kontakt knyta_kontakter knyt/a_kontakter"
        " komma_till_tals"
        " styrka styrk/a hävda tillåt/a tillåta offra greppa tvinga uppfatta avancera variera "
        "dra_lärdom dra_lärdomar dra_fördel dra_till_sig dra_till_oss dra_sitt_strå "
        "lägga_grunden lägg/a_grunden lägga_grund lägga_fokus lägga_mer_fokus "
        "lägga_större_fokus lägga_vikt lägga_stor_vikt lägga_större_vikt lägga_kraft "
        "lägga_krut lägga_energi lägga_resurser lägga_ribban ta_chansen ta_intryck ta_strid "
        "ta_striden ta_kampen ta_avstånd ta_lärdom ta_höjd ta_sats ta_det_varsamt "
        "göra_framsteg göra_karriär göra_allt göra_sitt_bästa göra_plats ge_förutsättningar "
        "ge_kraft ge_hopp ge_kunskap ge_inblick ge_inspiration ge_service ge_vägledning "
        "ge_trygghet ge_exempel ge_liv få_förståelse få_inblick få_insikt få_fäste "
        "få_genomslag få_flyt få_gehör få_inflytande få_upp_ögonen hålla_kontakt "
        "hålla_kontakten hålla_liv hålla_fast hålla_fokus hålla_takt hålla_uppe hålla_vid_liv "
        "hålla_god_kontakt hålla_levande sätta_fokus sätt/a_fokus sätta_press sätt/a_press "
        "sätta_agendan sätta_ord sätta_spår sätta_prägel sätta_värde sätta_sig_in "
        "sätta_mig_in sätta_människan ställa_högre_krav ställa_höga_krav ställ/a_högre_krav "
        "ställ/a_höga_krav ställa_tydliga_krav slå_hål slå_ett_slag slå_rot stå_stark "
        "stå_starka stå_rustad stå_rustade stå_ut komma_åt komm/a_åt "
        "komma_till_uttryck komma_ifrån komma_till_användning gå_framåt gå_in_för "
        "gå_hand_i_hand föra_fram föra_vidare föra_samtal föra_diskussioner föra_talan "
        "föra_samman bryta_ny_mark fästa_vikt fästa_uppmärksamhet knyta_band vinna_mark "
        "vinna_gehör vinna_förtroende nå_fram nå_framgång nå_framgångar nå_samförstånd nå_ut "
        "bygga_broar bygg/a_broar bygga_vidare bygg/a_vidare bygga_på öppna_dörrar "
        "öppna_ögonen leva_sunt leva_hälsosamt leva_efter rusta_för rikta_in "
        "rikta_uppmärksamhet rikta_ljuset lyfta_blicken höja_blicken vända_sig_till "
        "vänd/a_sig_till lyssna_på_kroppen tacka_ja tacka_nej tänka_efter tänka_nytt "
        "tänk/a_nytt tänka_framåt våga_ta samla_kraft visa_hänsyn visa_respekt "
        "stå_på_sig"
        " bryta"
        " bryt/a ta_ett_större_grepp ta_ett_samlat_grepp ta_ett_helhetsgrepp ta_helhetsgrepp"
        " ta_nästa_steg ta_ledarrollen ta_täten ta_ansvaret hålla_samman se_möjligheter"
        " se_möjligheterna se_människan se_helheten se_styrkan "
        "hitta_mig hitta_sig släppa_kraven släppa_prestationskraven "
        "dela_med_sig dela_med_oss dela_med_mig"
        " hålla_ordning"
    ),
    # that something holds, for some or for all
    "ensure": (
        "säkerställ/a garantera försäkra tillförsäkra uppnå nå tillse se_till åstadkomm/a erbjud/a "
        "erbjuda ge"
    ),
    # to be, to have, to feel
    "state": (
        "vara är var varit ha har haft finnas finns bli blir blivit känna känn/a må mår trivas "
        "trivs känns upplev/a uppleva uppfattas upplevs präglas kännetecknas genomsyras veta vet "
        "tyck/a tycker fungera bestå besitt/a ligga ligger leva lev/a tro hoppas räcka stå står "
        "få får förbli utgör/a utgöra äga ägas omfatta innebär/a genomsyra tillhör/a tillhöra "
        "innehåll/a innehålla råd/a motsvara sakna behärska heta förstå våga uppskatta älska "
        "gilla känna_till rymma inneha gäll/a gälla betraktas anses fortleva hänga_ihop existera "
        "matcha hålla_måttet prägla styras vila passa sitt/a_i synas märkas höras uppstå uppkomma "
        "hålla_sig hålla_mig hålla_oss behöva önska tolka upptäcka betyda överleva likna ogilla "
        "orka undra förvänta längta inträffa tro_på bero_på stämma fungera_som motsvara_en "
        "ta_slut ligga_i tycka_om betrakta framstå frukta ångra drabba kunna glöm/ma glömm/a "
        "förekomma njut/a "
        "släppa_taget släpp/a_taget "
        "fånga_dagen ta_dagen följa_drömmar följa_drömmen tänka_positivt tänka_utanför "
        "sätta_guldkant "
        "se_det se_ljuset "
        "drömma dröm/ma drömm/a stressa_ner"
    ),
    # to stop, to end something
    "stop": (
        "sluta upphör/a eliminera avskaffa utrota stoppa undvik/a undvika avstå skippa slopa "
        "fasa_ut utplåna utesluta uteslut/a låta_bli strunta lägga_av hålla_upp "
        "nollställ/a minimera_till lägga_ner lägg/a_ner lägga_ned lägg/a_ned förbjud/a förbjuda "
        "upphäv/a upphäva välja_bort välj/a_bort avbryt/a avbryta ge_upp dra_ner_till_noll stävja "
        "fimpa sluta_med upphöra_med bojkotta strunta_i vägra neka spärra dra_in_på "
        "förkasta bannlys/a avvika_från trappa_ut "
        "ta_slut_på sätta_stopp_för sätt/a_stopp_för få_stopp_på få_slut_på dra_in "
        "hindra_helt omöjliggör/a omöjliggöra "
        "döda "
        "hålla_mig_borta hålla_sig_borta hålla_mig_ifrån"
    ),
    # up to a level
    "reach": (
        "nå uppnå uppgå uppgår komm/a_upp hamna ligga ligger överstiga överstig/a understiga "
        "understig/a passera klara nå_upp spräcka landa_på landa_i hamna_på hamna_bland "
        "komm/a_upp_i komm/a_ner_till komm/a_under komm/a_upp_till"
    ),
    # to get to know or be able to do something; how well is left open
    "learn": "lär/a lära",
}
MODALS = (
    "ska", "skall", "bör", "måste", "vill", "kommer", "tänker", "ämnar", "planerar", "siktar",
    "strävar", "eftersträvar", "avser", "hoppas", "önskar", "får", "behöver", "borde", "skulle",
    "lovar", "tar", "satsar", "kan", "försöker", "försöka", "försök", "provar", "fortsätter",
    "fortsätta", "kunna", "beslutat", "bestämt", "orka", "orkar", "våga", "vågar", "lyckas",
    "hoppades", "åtar", "föresatt", "har tänkt", "tänkt", "har som mål att", "har som mål",
    "har för avsikt att", "har bestämt mig för att", "har bestämt oss för att", "har bestämt att",
    "har beslutat att", "har lovat", "har lovat att", "har lovat mig själv att",
    "har satt som mål att", "har satt målet att", "har satt målet", "bestämt mig för att",
    "drömmer", "längtar", "kommer att", "ville", "tar sikte", "ser fram emot att", "fortsätt",
    "har i uppdrag att", "får i uppdrag att", "har till uppgift att",
    "fick i uppdrag att", "ska ha i uppdrag att", "ges i uppdrag att", "uppdras att",
    "åläggs att",
    "ansvarar för att", "ansvara för att", "svarar för att", "svara för att",
    "tar initiativ till att", "ta initiativ till att", "åtar sig att",
    "åligger", "uppdras åt", "ankommer på",
)  # fmt: skip
GOAL_NOUNS = (
    "mål", "målet", "målen", "målsättning", "målsättningen", "delmål", "ambition", "ambitionen",
    "syftet", "syfte", "vision", "visionen", "utmaning", "utmaningen", "nyårslöfte",
    "nyårslöftet", "föresats", "avsikten", "inriktningen", "huvudmål", "etappmål", "mål:",
    "resolution", "årsmål", "personligt mål", "säljmål", "okr", "kr", "nyckelresultat",
    "inriktning", "effektmål", "önskemål", "plan", "planen", "intentionen", "budget", "drömmen",
    "tanken", "uppgiften", "nyårslöften", "mina mål", "löfte", "löfter", "mål 1", "mål 2",
    "huvudmålet", "etappmålet", "delmålet", "strävan", "föresatsen", "förhoppning",
    "förhoppningen", "önskan", "min önskan", "ambitioner", "syfte är", "idén", "dröm",
    "önskemålet", "prio", "prioritet", "fokus", "uppdrag är", "uppdraget är", "mål för",
    "målsättningar", "målsättningarna", "viljan", "huvudsyfte", "huvudsyftet", "avsikt",
    "strävan är", "nyårsmål", "träningsmål", "läsmål", "sparmål", "veckomål", "månadsmål",
    "kvartalsmål", "långsiktiga mål", "kortsiktiga mål", "inriktningsmål", "produktionsmål",
    "resultatmål", "processmål", "verksamhetsmål", "projektmål", "delmålen", "etappmålen",
    "övergripande mål", "nämndmål", "nämndsmål", "kommunmål", "fullmäktigemål", "strategiska mål",
    "dags att", "det är dags att", "det är viktigt att", "det är nödvändigt att",
    "det är angeläget att", "det är önskvärt att", "det är meningen att", "det är tänkt att",
    "det gäller att", "kom ihåg att", "glöm inte att", "missa inte att",
)  # fmt: skip
# Things that can be measured, by the last part of the word.
DIMENSIONS = (
    "försäljning omsättning intäkt resultat vinst marginal lönsamhet avkastning soliditet "
    "likviditet kassaflöde kostnad utgift skuld sjukfrånvaro frånvaro närvaro utsläpp energi "
    "förbrukning energianvändning användning andel antal mängd volym nivå grad takt hastighet "
    "tempo tid ledtid svarstid väntetid kötid handläggningstid tidsåtgång genomloppstid nöjdhet "
    "kundnöjdhet nki nmi nps index betyg snittbetyg meritvärde behörighet resultatgrad frekvens "
    "trafik besök besökare besökarantal följare prenumerant prenumeranter medlem medlemmar "
    "medlemsantal medlemstal kund kunder kundbas nykund hitrate hit-rate rate träffsäkerhet "
    "konvertering konverteringsgrad räckvidd klick visningar exponering marknadsandel tillväxt "
    "produktivitet effektivitet kvot ratio snitt genomsnitt snittorder ordervärde order ordrar "
    "orderstock orderingång leads personalomsättning sysselsättning arbetslöshet "
    "arbetslöshetsnivå ohälsa ohälsotal dödlighet mödradödlighet barnadödlighet dödsfall "
    "olyckor skador fel avvikelser klagomål reklamationer returer churn avhopp återköp "
    "beläggning nyttjande nyttjandegrad täckning täckningsgrad leveransprecision kapacitet vikt "
    "puls blodtryck kondition styrka fettprocent midjemått kolesterol blodsocker stress "
    "skärmtid sömn hårddisk temperatur buller matsvinn svinn avfall restavfall sopor "
    "vattenförbrukning energiförbrukning elförbrukning koldioxidutsläpp klimatpåverkan "
    "klimatavtryck växthusgaser koldioxid fattigdom inkomst inkomster lön löner sparande "
    "buffert pris priser budget brottslighet brott rån inbrott elever studenter sökande "
    "resenärer resande passagerare resor bostäder arbetstillfällen jobb företag nyföretagande "
    "investeringar export import bnp bruttonationalprodukt utbildningsnivå läskunnighet examina "
    "genomströmning deltagande valdeltagande deltagare ledningstid kunskapsresultat "
    "skolresultat måluppfyllelse produktion avkastningen kvalitetsindex nedladdningar "
    "installationer buggar incidenter driftstopp driftsäkerhet tillgänglighet upptid "
    "testtäckning prestanda laddningstid laddtid svarsfrekvens öppningsgrad sjukskrivning "
    "sjukskrivningar sjuktal årsomsättning merförsäljning nyförsäljning snittköp kundvärde "
    "intäkter utgifter räntekostnad steg distans mil kilometer kilo kg fett träning motion "
    "socker alkohol läsning alkoholkonsumtion konsumtion köttkonsumtion bilkörning bilresor "
    "kollektivtrafik cykling cykelresor nettoutsläpp täckningsbidrag arbetsbelastning hunger "
    "leveranstid precision villkor ökning minskning förbättring höjning sänkning beroende hyra "
    "avgift ränta publik publiksnitt tittare lyssnare kö köer underskott överskott "
    "stilleståndstid kassation spill läckage nedskräpning klotter skadegörelse stölder trängsel "
    "partiklar kväve fosfor övergödning elanvändning bränsleförbrukning godis läsk kaffe "
    "cigaretter kött mobiltid tv-tittande vardagsmotion vilopuls syreupptagningsförmåga "
    "muskelmassa bmi kondis personalkostnad overhead timpris pipeline offerttid svarsgrad "
    "avslutsgrad kundbortfall bortfall väntetider ledtider handläggningstider personalstyrka "
    "heltidsanställda omkomna trafikolyckor arbetsskador tillbud brister anmärkningar slitage "
    "kundtapp skolk frånfall grundskolepoäng meritpoäng betygspoäng anmälningar ansökningar "
    "antagna sökandetal genomslag exporten importen livslängd medellivslängd spädbarnsdödlighet "
    "smittspridning infektioner vårdskador fallolyckor liggtid vårdtid vårdköer tandhälsa "
    "övervikt fetma rökning snusning drogmissbruk alkoholintag sockerintag saltintag "
    "vätskeintag kaloriintag proteinintag viktuppgång viktnedgång kroppsfett löptempo "
    "skuldsättning belåning amortering ansökningstryck avbokningar avgifter avgång avgångar "
    "avverkning belastning bemanningsgrad besökstal besökssiffror biltäthet bounce "
    "bredbandsutbyggnad brand bränder bränsle bötesbelopp cpu-last cpu debiteringsgrad "
    "driftnetto driftstörning dubblering dödstal effekttopp elpris elbehov energibehov "
    "energiintensitet etableringsgrad exponeringar fakturabelopp fyllnadsgrad födelsetal "
    "frånvarotimmar friskfaktor frisktal förlust förluster försening förseningar "
    "förtroendeindex förädlingsvärde glykos grannbråk grundvatten halka halt hba1c hektar hyror "
    "handläggningskö hänvisningar iq inflation inbetalningar inflyttning inflöde invånare iäs "
    "jordbruksmark kapitalbindning kollision kollisioner konkurser koncentrationsgrad "
    "kostnadsläge kronofogdeärenden kundtillströmning kvicksilver körsträcka köpkraft "
    "lagervärde lokalyta luftkvalitet luftföroreningar utlån utlåning lönegap löneskillnad "
    "löneskillnader marknadspenetration materialåtgång matpris metan miljöpåverkan mjölksyra "
    "mätvärde möteslängd måltal nettoskuld nykundsintag ntal nyinskrivna närvarograd olycksfall "
    "oms överbeläggningar orderintag orenhet organisationsgrad p-tal personbilar personalbrist "
    "plast procentsats promille provision radon reklamationsgrad renlighet rullgods rånrisk "
    "räntabilitet rörelsekapital salt sjukdagar sjuklighet sjuklön skadegång skattesats "
    "skattekraft skatt skatter skulder skuldbörda slöseri smittsamhet smärta sparbelopp "
    "sparpengar spridning störningar substansvärde sömnlängd sömnbrist söktryck taxa taxor "
    "tjänstgöringsgrad tomgång tomgångskörning trafikflöde transportarbete transporter "
    "träffprocent uttag uppklaringsgrad uppsägningar utflyttning utlandssemester utlåningstal "
    "vakansgrad vakanser virkesförråd vårdbehov vårdtyngd vårdplatser växtnäring ålder återfall "
    "återinskrivningar återvinning återvinningsgrad ärendebalans övertidstimmar överskottsmål "
    "översvämningar översvämning matkonto snabbmat skräpmat alkoholvanor snus transport "
    "prestation prestationer ranking placering tillförlitlighet stabilitet personaltäthet "
    "lärartäthet täthet andning huvudvärk migrän smärtor anfall cravings sug sötsug fylla "
    "berusning ensamhet depression depressioner ångestnivå cancer diabetes astma klamydia "
    "fallskador trycksår barnfetma självmord suicid spelberoende drogbruk narkotikabruk "
    "våldsdåd misshandel bedrägeri bedrägerier rattfylleri stöld erosion torka skogsbränder "
    "näringsbelastning utsläppsnivå kemikalier mikroplaster plastpåsar engångsartiklar "
    "genomsnittsköp snittkvitto ordersnitt varukorg avvisningsfrekvens klickfrekvens leadtid "
    "produktionsbortfall ställtid stopptid omarbete kassationer felfrekvens könsfördelning "
    "hushållskostnader boendekostnad elräkning mobilräkning restaurangbesök hämtmat taxiresor "
    "impulsköp småinköp utgiftsnivå skuldsaldo utbud rörelse idrott administration undervisning "
    "egentid fritid friluftsliv lek byråkrati"
    " åskådare åskådarsiffror publiksiffror ebitda kassa kundlivstidsvärde retention "
    "sidvisningar vinstprocent målskillnad handicap handikapp mjölktröskel vo2max fettmassa "
    "kolesterolvärde sömntimmar stillasittande vattenintag portionsstorlek felprocent "
    "lagersaldo koldioxidavtryck "
    "konflikt mord olycka incident risk intag haveri skada"
)
# Words for something good that nobody can point at.
ABSTRACTS = (
    "nytta värde mervärde kundvärde möjlighet möjligheter förutsättning förutsättningar kultur "
    "medvetenhet kunskap kompetens förståelse engagemang delaktighet inflytande trygghet säkerhet "
    "hållbarhet utveckling arbete verksamhet samarbete samverkan dialog relation relationer "
    "förtroende tillit varumärke attraktivitet konkurrenskraft innovation innovationskraft "
    "jämställdhet jämlikhet integration inkludering mångfald demokrati rättvisa fred frihet hälsa "
    "livskvalitet välbefinnande välfärd välmående arbetsmiljö miljö klimat företagsklimat "
    "näringsliv infrastruktur ledarskap arbetsglädje motivation gemenskap stolthet trivsel balans "
    "framgång struktur ordning fokus tydlighet öppenhet transparens flexibilitet resiliens "
    "motståndskraft beredskap service bemötande tillgänglighet attityd attityder värderingar "
    "rättigheter intressen frågor synlighet identitet sammanhållning effektivitet lärande "
    "bildning inspiration kreativitet livsstil självförtroende självkänsla liv vardag framtid "
    "värld samhälle upplevelse upplevelser arbetssätt processer process rutiner kommunikation "
    "information informationsspridning kontaktyta kontakt nätverk plattform stöd hjälp roller "
    "roll ansvar organisation teknik metoder strategi inriktning politik insatser åtgärder "
    "lösningar område områden boende landsbygd stad näringar kapacitet handlingskraft villkor "
    "förhållanden vård kollektivtrafik strategier program system policyer initiativ mekanismer "
    "institutioner ramverk riktlinjer ekonomi koll kontroll makt vilja mening kärlek respekt "
    "tolerans förmåga förmågor färdighet färdigheter insikt vana vanor hänsyn ork lust harmoni "
    "lugn ro status image rykte position ställning anda känsla stämning atmosfär behov "
    "perspektiv synsätt förhållningssätt förändring omställning omvandling arbetsmarknad "
    "rättssäkerhet rättsstat reda disciplin etik moral solidaritet sammanhang helhet helhetssyn "
    "bredd djup laganda fritid kontakter opinion debatt diskussion utbyte erfarenhetsutbyte "
    "erfarenhet erfarenheter forskning folkhälsa natur ekosystem landskap skolgång "
    "föreningsliv kulturliv utanförskap segregation våld missbruk diskriminering mobbning "
    "korruption kvalité omsorg ledning styrning kunskaper utmaning utmaningar problem svårigheter "
    "potential resurser lösning idéer idé mål vision ambition trygghetskänsla fysik "
    "likabehandling attraktionskraft handel stil livsvillkor levnadsvillkor uppväxtvillkor "
    "arbetsvillkor arbetsklimat diskussioner försvar motstånd anpassning hänseende "
    "omhändertagande närmiljö stadsmiljö livsmiljö utemiljö boendemiljö lärmiljö idrott "
    "ungdomsverksamhet regelefterlevnad omvärld samförstånd konsensus självbestämmande "
    "medbestämmande studentinflytande patientsäkerhet bolagsstyrning nyfikenhet lojalitet "
    "kundrelationer affärsmannaskap kunskapsnivå koncentration tålamod humör självdisciplin "
    "självledarskap kroppshållning sinnesro sorg oro rädsla kvalitet uppväxt hushållning "
    "acceptans allmännytta andlighet anseende ansvarstagande arbetsgivarvarumärke arbetsro arv "
    "kulturarv aspekt aspiration auktoritet avkoppling barmhärtighet barnrätt begrepp behandling "
    "beteende beteenden betydelse bildningsnivå biståndspolitik blick boendeform "
    "brottsförebyggande beslutsfattande dagsform driv drivkraft drivkrafter dygd dygder dynamik "
    "empati engagemangsnivå entusiasm essens evidens existens expertis fallenhet familjeliv "
    "fantasi filosofi finess flyt flöde folkrätt framsteg framtidstro friluftsliv funktionalitet "
    "föredöme förebild föreställningar förhoppningar förmågan förbindelser förväntan "
    "förväntningar förtrogenhet generositet glädje goodwill handlag helhetsgrepp hemtrevnad "
    "hjälpsamhet hopp humor hygien hyfs hållning ideal ideologi identifikation inlevelse insyn "
    "integritet intelligens intresse intuition journalistik jämvikt karaktär karisma karriär "
    "kollegialitet konkurrens konkurrensneutralitet konkurrenssituation kunnande kvinnofrid "
    "kulturmiljöer källkritik känslor levnadsstandard livsglädje livsmod livssituation logik "
    "lycka lyhördhet meningsfullhet medlemsnytta medvetande mentalitet merit mod motivationsnivå "
    "musikalitet människosyn naturvärden normer norm närhet nöje objektivitet offentlighet omdöme "
    "opartiskhet originalitet passion personlighet personalpolitik positivitet prestige principer "
    "princip profession professionalitet reflektion relevans religion renommé resursutnyttjande "
    "rolighet romantik rutin rytm samband samhällsnytta samhörighet samklang samsyn samvaro sans "
    "seriositet självbild själ självständighet skapande skaparglädje skönhet skärpa sinnelag "
    "spontanitet sportslighet standard stadsbild stadsliv statskick stillhet strävsamhet "
    "studentliv studiero studieteknik störning support syfte symbolik synergi synergier "
    "systematik sätt tacksamhet talang talanger tanke tankar teori tilltro tradition traditioner "
    "tro tuffhet tänk uppfattning uppmuntran uppmärksamhet utsikter utbud uthållighet utstrålning "
    "utvecklingskraft vaksamhet vardagsglädje varsamhet verkan verklighet verkställande vidsyn "
    "viljekraft visionen vänlighet världsbild värdegrund värdighet värme yrkesskicklighet "
    "yrkesstolthet ytlighet åsikt åsikter äkthet ödmjukhet ömhet övertygelse ambitionsnivå "
    "bidragande djurliv växtliv naturtyp naturtyper livsmiljöer vattendrag tätort tätorter bygd "
    "bygder region jordbruk lantbruk skogsbruk fiske besöksnäring företagande företagsamhet "
    "samhällsplanering stadsplanering arbetsplats administration former grogrund incitament "
    "fotfäste livskraft slagkraft genomslagskraft framtidsutsikter utrymme livsutrymme "
    "kunskapsspridning rekreation förnyelse växelverkan hemkänsla sinne gemenskapsanda "
    "företagaranda folkvett vett hederlighet hövlighet medmänsklighet samarbetsklimat "
    "samtalsklimat debattklimat arbetssituation livsbalans återhämtning egentid vila njutning "
    "skratt tillhörighet förankring förutsägbarhet medverkan inverkan samordningsvinster "
    "allmänbildning orientering vägledningsförmåga initiativförmåga samarbetsförmåga "
    "problemlösning problemlösningsförmåga kommunikationsförmåga simteknik löpteknik försörjning "
    "community "
    "röst klass"
    " ekologi feedback genomslag idéburenhet idrottsrörelse implementering"
    " jämställdhetsintegrering kvalitetssäkring lyskraft nytänkande nätverkande omvårdnad"
    " relationsbyggande samspel socialisering kontaktnät passningsspel försvarsspel"
    " anfallsspel inlärning uttal sponsring"
    " chans chanser"
    " situation bakgrund drift konsekvens fördel nackdel charm retorik taktik åtgärd"
    " insats resurs"
)
# Things that are there or not there: objects that make a goal a one-off.
DELIVERABLES = (
    "erkännande godkännande utlåtande yttrande "
    "utkast färdplan rapport slutrapport delrapport redovisning delredovisning slutredovisning "
    "sammanställning webbplats hemsida sajt webb app applikation produkt tjänst system "
    "affärssystem crm-system plan handlingsplan åtgärdsplan policy riktlinje strategi budget "
    "årsredovisning bok roman artikel uppsats avhandling examensarbete examen körkort certifikat "
    "intyg kurs utbildning tentamen prov lopp marathon maraton halvmaraton lidingöloppet "
    "vasaloppet göteborgsvarvet midnattsloppet vätternrundan triathlon ironman klassiker tävling "
    "match konsert konferens mässa seminarium workshop fest gasque sittning mottagning stämma "
    "årsmöte hus lägenhet bil båt cykel altan kök badrum rum garage förråd byrå kontor butik "
    "fabrik skola förskola bibliotek lekplats bro väg cykelbana station prototyp demo modul "
    "funktion version release databas kampanj broschyr film video podd avtal kontrakt ansökan "
    "anmälan protokoll enkät undersökning utredning kartläggning analys utvärdering rutin mall "
    "handbok manual register arkiv nyhetsbrev blogg kanal grupp arbetsgrupp styrelse förening "
    "företag bolag säljare medarbetare chef vd mentor jobb resa doktor läkare ingenjör lärare "
    "förälder mästare svart bälte tatuering hund katt testamente deklaration frågan problemet "
    "webbsida bokningssystem profil årshjul förslag guide vägledning handledning lathund "
    "checklista blankett formulär folder affisch skylt logotyp logga presentation bildspel "
    "tidning katalog kalender schema tidsplan tidplan prognos kalkyl offert faktura bokslut "
    "årsrapport promemoria betänkande proposition motion skrivelse yttrande remissvar beslut "
    "beslutsunderlag underlag lag förordning föreskrift stadgar stadga regelverk reglemente "
    "överenskommelse licens tillstånd bygglov patent domän konto portal intranät verktyg api "
    "integration dashboard instrumentpanel maskin robot anläggning verkstad lager idrottshall "
    "simhall badhus arena park torg trädgård växthus stuga villa radhus tomt brygga mur staket "
    "tak fasad fönster golv trappa hiss ramp hamn järnväg hållplats cykelväg parkering "
    "laddstation laddstolpe solcell solceller solpaneler vindkraftverk värmepump reningsverk "
    "elnät fibernät sjukhus vårdcentral äldreboende bostad kvarter stadsdel detaljplan "
    "översiktsplan avdelning enhet team nämnd kommitté utskott fond stiftelse stipendium medalj "
    "diplom legitimation pallplats manus novell skiva album låt pjäs musikal utställning "
    "vernissage turné festival gala bal bröllop semester operation vaccination tandläkare "
    "hälsokontroll test pilot pilotprojekt projekt studie förstudie granskning inventering "
    "översyn besiktning inspektion intervju hearing symposium kongress webbinarium "
    "kursplan läroplan beskrivning dokumentation instruktion krisplan meddelande pressmeddelande "
    "erbjudande fastighet nyhet medlemskap mästerskap berättelse verksamhetsberättelse prislista "
    "kassasystem webbshop webbutik e-handel nyckelfärdig kollektion sortiment recept meny "
    "receptsamling matlåda släktträd fotoalbum bokhylla skåp möbel soffa säng cykelhjälm dator "
    "mobil telefon husbil husvagn motorcykel moped häst kattunge valp pojkvän flickvän sambo lån "
    "bolån räkning räkningar skuld garderob källare vind vindsförråd balkong uteplats pool bastu "
    "kamin spis diskmaskin sambandscentral backup router domännamn certifiering ackreditering "
    "miljöcertifiering diplomering ramavtal kollektivavtal samarbetsavtal hyresavtal försäkring "
    "fullmakt framtidsfullmakt bouppteckning underskrift namninsamling bidrag anslag sponsoravtal "
    "partnerskap dotterbolag filial produktlinje mvp roadmap backlog kravspecifikation "
    "specifikation kod kodbas pipeline testmiljö utvecklingsmiljö driftmiljö styrdokument "
    "delegationsordning arbetsordning dagordning årsplan veckoplan träningsprogram kostschema "
    "introduktionsprogram mentorprogram traineeprogram ledarskapsprogram stödprogram "
    "referensgrupp styrgrupp projektgrupp valberedning kansli klubbstuga lokal hemvist "
    "redogörelse kommunikationsplan tidslinje krisledning indikatorer indikator mätmetod "
    "nyckeltal nollmätning baslinje fotbollsplan konstgräsplan lekpark skatepark utegym "
    "motionsspår stig vandringsled led naturreservat reservat nationalpark lagförslag "
    "lagrådsremiss rekommendation uppsägning befordran löneförhöjning program mentorsprogram "
    "tenta lista att-göra-lista milen lägenhetslista onboarding cv läkartid tandläkartid "
    "riktlinjer policyer rutiner ramverk agent algoritm knapp bot bild chatt chattbot kluster "
    "kolumn kommentar komponent konfiguration container dokument drivrutin redigerare motor "
    "endpoint fil filter flagga flöde formatering gränssnitt graf ikon index inloggning länk "
    "loggbok karta modell notis paket panel parameter patch plugin plugg popup prompt process "
    "sida sidor sidfot skript sökfält inställning inställningar spårning tabell tagg terminal "
    "tema token verktygsfält variabel vy vyer widget webbtjänst e-tjänst mobilapp "
    "avvikelserapport avsiktsförklaring bilaga brev brosch bulletin diagram dagbok direktiv e-bok "
    "essä flygblad föreläsningsserie förteckning handlingar handling handlingslinje inbjudan "
    "informationsblad journal kallelse klagan kommuniké krönika kungörelse kuvert kvitto "
    "köpeavtal lagtext ledare lektionsplanering lärobok mail mejl markör matris matsedel "
    "medlemsmatrikel medlemskort memo minnesanteckningar nota platsannons podcast poddavsnitt "
    "policydokument reklamblad remiss reportage resolution sammandrag skiss skrift "
    "statistikrapport synopsis tal tillägg trycksak underrättelse upprop verksamhetsidé vitbok "
    "vykort årskrönika årsbok åtgärdsprogram material läromedel akademi allians ambassad "
    "bokhandel byalag bygdegård café centrum center central distrikt elevkår ensemble fakultet "
    "federation fritidsgård fritidshem fängelse förbund förlag galleri gille gymnasium hotell "
    "institut institution kammare klubb kommission konsortium kontaktpunkt kooperativ krog kör "
    "laboratorium labb lantbruk lantgård lasarett marknadsplats ministerium museum myndighet "
    "observatorium organisation orkester parti parlament pensionat råd restaurang redaktion "
    "samfällighet sektion sekretariat skyddsrum startup studentkår studio teater tankesmedja ting "
    "tingsrätt mötesplats samlingsplats universitet ungdomsgård akvarium armband bad badkar "
    "badplats balkongräcke barnrum batteri biltvätt biotop boendeplats bord bostadsområde "
    "brandvarnare brunn bur byggnad bänk cykelställ damm display dräkt duk dörr elbil eldstad "
    "farled fartyg fiber flagg flygplats fotboll fontän fordon frys fågelholk gata belysning "
    "gitarr glasögon grill grind gräsmatta gunga gungställning gymnastiksal gångbro grav häck "
    "halkbana handduk hjälm hjärtstartare hylla hålltider hytt idrottsplats industri "
    "industriområde instrument isbana jacka kaj kajak kamera kanot kajplats kapell klänning "
    "klocka kloak koloni kolonilott koja konferensrum konstverk korridor kostym kranar kruka "
    "krypgrund kyl kyrka köksfläkt köksö kärl ladd lampa landningsbana larm lastbil ledljus "
    "lekställning lokaler lucka madrass markis minnessten minneslund monument mottagningsrum "
    "mätare nyckel odling odlingslott omklädningsrum orgel ovandel pannrum pelare piano plank "
    "platta platsbyggd port pulka pump pärm rastgård ridbana rondell rör rörledning sal sandlåda "
    "sensor servis skidspår skjul skor skulptur skyddsräcke slinga släp smycke snickeri soptunna "
    "soprum spabad spegel sportfält stadion stall staty stege stol tavla telefonväxel terrass "
    "toalett torn tork torkställning trafikljus traktor tram trampolin trottoar tunnel tunnelbana "
    "tv tält utedass utsiktsplats vagn vattenledning vattenverk ventilation ventil verktygsbod "
    "väderskydd vägg väska växt yteskikt återvinningsrum övergång övergångsställe övningsplats "
    "möblemang hårdvara mjukvara programvara licensserver pistolskyttebana yrkesbevis "
    "körkortsteori mc-kort förarbevis båtkort simmärke lärlingsplats praktikplats praktik "
    "provanställning tillsvidareanställning befattning chefstjänst uppdrag deltidstjänst "
    "heltidstjänst vikariat projektledare kommunikatör samordnare administratör handläggare "
    "rektor kanslist kassör sekreterare webbredaktör utvecklingsledare husdjur kanin marsvin "
    "hamster ponny hästgård isk pensionssparande besiktningsprotokoll skilsmässa dop flytt vaccin "
    "läkarbesök mammografi dikt diktsamling ep singel dokumentär trailer opera tröja mössa "
    "halsduk vantar sockor lapptäcke klädsel kaka tårta bröd pussel bokcirkelbok poc experiment "
    "försöksverksamhet pilotverksamhet prov-på omläggning nybyggnation ombyggnation nedläggning "
    "omorganisation sammanslagning fusion förvärv börsnotering uppstart byte utbyte borttagning "
    "nedmontering reparation fix bugg städning omstart generationsskifte ledarskifte omval nyval "
    "fyllnadsval omröstning votering moratorium sanktion pakt fredsavtal konstitution "
    "avgiftsbefrielse skattesänkning bonus bonusprogram stipendier pris utmärkelse hederspris "
    "titel pokal cup rekord personbästa beställning inköp avrop inbetalning certifikatserver "
    "fjärrvärmenät laddplats laddpunkt elledning kraftledning biogasmack deponi våtmark rastplats "
    "konsthall konsertsal scen bokbuss matsal kontorsplats bolagsform franchise showroom "
    "utgångsvärde målvärde gränsvärde riktvärde mätvärde basvärde nollpunkt avloppsledning "
    "vindskydd"
    " plattform "
    "kärnvärde säkerhetskopia "
    "bergvärme fjärrvärme golvvärme fjärrkyla"
    " anställning jobbannons uppförandekod crm flyer löparbana elljusspår kiosk gym friggebod "
    "firma laddstolpar bryggor "
    "påminnelse bekräftelse orderbekräftelse aviseringar"
    " vårdboende trygghetsboende gruppboende seniorboende studentboende"
)
ALL_WORDS = (
    "alla", "samtliga", "varje", "all", "allt", "hela", "ingen", "inga", "inget", "varenda",
    "noll", "nettonoll",
)  # fmt: skip
COVERAGE = (
    "tillgång tillgängliga tillgänglig fullbordar fullborda genomgår genomgå genomgått omfattas "
    "täcks täckning får erbjuds erbjudas uppnår klarar godkända behöriga anslutna ansluten "
    "utbildade utbildad certifierade certifierad registrerade utbildas utbilda vaccinerade "
    "inskrivna avslutar slutför deltagit deltar registreras dokumenterade dokumenteras besvaras "
    "besvara kontaktas kontaktade gått uppfylla uppfyller kontrolleras "
    "bokförs körkort examen plan utvecklingssamtal medarbetarsamtal handlingsplan "
    "uppföljningsmöte följs följas testas testade täcka migrera migreras bort avskaffa "
    "avskaffas utrota förbjuda upphöra tillägna förvärvar förvärva sökbar sökbara digital "
    "digitala uppkopplade uppkopplad förnybar förnybart förnybara återvinningsbar "
    "återvinningsbart återvinningsbara återanvändbara spårbar spårbara bokningsbara valbara "
    "ekologisk ekologiskt ekologiska vegetarisk vegetariska elektrisk elektriska svanenmärkta "
    "miljömärkt miljömärkta rättvisemärkt närproducerad närproducerade"
)
FEELINGS = (
    "kul roligt nöjd nöjda nöjdare glad glada gladare lycklig lyckliga lyckligare lycka trygg "
    "trygga tryggt tryggare må mår trivs trivas trivsel känner känna känns uppleva upplever stolt "
    "stolta välkommen välkomna delaktiga delaktig hörd sedd sedda hörda engagerade motiverad "
    "motiverade inspirerad respekt respekteras respekterad lugn harmonisk balans stark snäll "
    "snällare närvarande tacksam frisk friska sund sunda fri värdig värdigt likvärdig likvärdiga "
    "rättvis rättvist rimlig rimligt god goda bra säkra säker säkert trygghet kvalitet "
    "meningsfull meningsfullt oroa bry grubbla ängslas stressa stressas skämmas skäms tveka "
    "tvivla ångra älta bekymra stressad orolig ledsen ångest tillhörighet inkluderade inkluderad "
    "bekväm bekväma entusiastiska lättsamt rolig roliga tacksamhet utvilad pigg pigga självsäker "
    "modig peppad peppade taggad älskade älskad respekterade värdefulla värdefull minnas ensam "
    "ensamma utsatt utsatta rädd rädda utanför hotad hotade otrygg otrygga diskriminerad "
    "diskriminerade mobbad mobbade roligare trevligare friare lugnare känslor känslan smärtfri"
    " bekymmer"
)
SLOGANS = (
    "världsledande", "världsklass", "toppklass", "bäst", "bästa", "nummer ett", "främst",
    "främsta", "i framkant", "framkant", "framstående", "förstahandsvalet", "kunden i fokus",
    "i fokus", "excellens", "att räkna med", "enastående", "oslagbar", "förebild", "föregångare",
    "föregångskommun", "mönster", "plats för alla", "spets", "möjligheternas", "ambassadörer",
    "självklara val", "världens bästa", "ledande inom", "marknadsledande", "branschledande",
    "i allt vi gör", "mitt bästa", "sitt bästa", "vårt bästa", "kunden i centrum",
    "eleven i centrum", "barnet i centrum", "människan i centrum", "medlemmen i centrum",
    "brukaren i centrum", "patienten i centrum", "gästen i centrum", "barnen i centrum",
    "hjärtat i",
    "ett föredöme", "med hjärtat", "mitt i livet", "mitt i världen", "en plats för",
    "där människor", "där alla", "gör skillnad", "göra skillnad", "tummen ur", "rycka upp mig",
    "ta mig i kragen", "skärpa mig", "utanför boxen", "wow", "wow-känsla", "framtidens",
    "inre styrka", "inre lugn", "inre frid", "inre ro", "brinner för", "tänk om",
    "i kropp och själ",
    "marknadsledare", "",
    "som räknas", "får alla plats", "alla behövs",
)  # fmt: skip
COMPARATIVES = (
    "bättre", "sämre", "fler", "flera", "mer", "mera", "mindre", "färre", "större", "högre",
    "lägre", "snabbare", "långsammare", "enklare", "tydligare", "effektivare", "starkare",
    "tryggare", "säkrare", "nöjdare", "gladare", "lyckligare", "nyttigare", "hälsosammare",
    "kortare", "längre", "bredare", "djupare", "tätare", "jämnare", "smidigare", "billigare",
    "renare", "grönare", "hållbarare", "attraktivare", "smartare", "vassare", "piggare",
    "smalare", "lättare", "tyngre", "friskare", "roligare", "öppnare", "modernare", "oftare",
    "tidigare", "godare", "närmare", "jämlikare", "klokare", "mognare", "lugnare", "skarpare",
    "rikare", "modigare", "snällare", "trevligare", "viktigare", "finare", "likvärdigare",
    "noggrannare", "tåligare", "rakare", "varmare", "stabilare", "synligare", "ökad", "ökat",
    "ökade", "minskad", "minskat", "minskade", "höjd", "höjda", "höjt", "sänkt", "sänkta",
    "förbättrad", "förbättrat", "förbättrade", "stärkt", "stärkta", "utvecklad", "utvecklat",
    "utvecklade", "fördjupad", "fördjupat", "breddad", "effektiviserad", "förenklad", "reducerad",
    "reducerat", "reducerade", "kortat", "kortade", "utökad", "utökat", "utökade", "snyggare",
    "vackrare", "fräschare", "mjukare", "hårdare", "mörkare", "ljusare", "tystare", "svalare",
    "kallare", "sundare", "naturligare", "personligare", "proffsigare", "professionellare",
    "bekvämare", "spänstigare", "rörligare", "tjockare", "tunnare", "rimligare", "rättvisare",
    "enhetligare", "jämställdare", "klarare", "pålitligare", "robustare", "flexiblare",
    "lönsammare", "konkurrenskraftigare", "mänskligare", "vänligare", "stadigare", "uthålligare",
    "vigare", "folkligare", "ner med", "ned med", "upp med",
    "så många som möjligt", "så mycket som möjligt", "så få som möjligt", "så lite som möjligt",
    "förstärkt", "förstärkta", "förenklat", "förenklade", "effektiviserat", "effektiviserade",
    "breddat", "breddade", "fördjupade", "moderniserad", "moderniserat", "moderniserade",
    "intensifierad", "intensifierat", "intensifierade", "utvidgad", "utvidgat", "utvidgade",
    "skärpt", "skärpta",
)  # fmt: skip
VAGUE_ADJECTIVES = (
    "bra", "god", "gott", "goda", "hög", "högt", "höga", "låg", "lågt", "låga", "effektiv",
    "effektivt", "effektiva", "attraktiv", "attraktivt", "attraktiva", "tydlig", "tydligt",
    "tydliga", "trygg", "tryggt", "trygga", "stark", "starkt", "starka", "stabil", "stabilt",
    "stabila", "rimlig", "rimligt", "rimliga", "lämplig", "lämpligt", "lämpliga", "tillräcklig",
    "tillräckligt", "tillräckliga", "relevant", "relevanta", "ändamålsenlig", "ändamålsenliga",
    "ändamålsenligt", "hållbar", "hållbart", "hållbara", "hälsosam", "hälsosamt", "hälsosamma",
    "nyttig", "nyttigt", "nyttiga", "sund", "sunt", "sunda", "modern", "modernt", "moderna",
    "professionell", "professionellt", "professionella", "föredömlig", "föredömligt", "optimal",
    "optimalt", "optimala", "konkret", "konkreta", "positiv", "positivt", "positiva",
    "framgångsrik", "framgångsrikt", "framgångsrika", "närvarande", "innovativ", "innovativa",
    "flexibel", "flexibla", "smidig", "smidigt", "smidiga", "rejält", "väsentligt", "väsentligen",
    "avsevärt", "betydligt", "markant", "kraftigt", "bättre", "trevlig", "roligt", "ordentligt",
    "duktig", "duktiga", "högkvalitativ", "högkvalitativa", "fullgod", "fullgoda", "snabbt",
    "snabb", "snabba", "enkelt", "enkel", "enkla", "lätt", "lätta", "svår", "svårt", "vacker",
    "vackert", "vackra", "fin", "fint", "fina", "rent", "öppen", "öppet", "rik", "rikt", "rika",
    "viktig", "viktigt", "viktiga", "intressant", "intressanta", "spännande", "meningsfull",
    "meningsfullt", "meningsfulla", "välmående", "inkluderande", "välkomnande", "jämställd",
    "jämställt", "jämställda", "jämlik", "jämlikt", "jämlika", "rättvis", "rättvist", "rättvisa",
    "likvärdig", "likvärdigt", "likvärdiga", "kreativ", "kreativt", "kreativa", "kunnig",
    "kunniga", "kompetent", "kompetenta", "engagerad", "engagerat", "engagerade", "motiverad",
    "motiverade", "ansvarsfull", "ansvarsfullt", "ansvarsfulla", "respektfull", "respektfullt",
    "ärlig", "ärligt", "trovärdig", "trovärdigt", "seriös", "seriöst", "noggrann", "noggrant",
    "proaktiv", "proaktivt", "proaktiva", "agil", "agilt", "agila", "stimulerande", "utvecklande",
    "inspirerande", "gedigen", "gediget", "robust", "robusta", "pålitlig", "pålitligt",
    "pålitliga", "driftsäker", "användarvänlig", "användarvänligt", "användarvänliga", "kundnära",
    "kvalitativ", "kvalitativt", "kvalitativa", "fantastisk", "fantastiskt", "fantastiska",
    "härlig", "härligt", "mysig", "mysigt", "resurseffektiv", "resurseffektivt",
    "resurseffektiva", "kostnadseffektiv", "kostnadseffektivt", "kostnadseffektiva", "rättssäker",
    "rättssäkert", "rättssäkra", "transparent", "transparenta", "meningsfylld", "systematisk",
    "systematiskt", "strategisk", "strategiskt", "strategiska", "aktiv", "aktivt", "aktiva",
    "väl", "kul", "skön", "skönt", "sköna", "mångsidig", "mångsidigt", "mångsidiga", "varierad",
    "varierat", "rolig", "roliga", "lugn", "lugnt", "sammanhållen", "sammanhållet",
    "sammanhållna", "samlad", "samlat", "fortsatt", "fortsatta", "exceptionell", "exceptionellt",
    "enastående", "imponerande", "grym", "grymt", "magisk", "magiskt", "oförglömlig", "perfekt",
    "användbar", "användbart", "användbara", "bästa",
    "levande", "naturlig", "naturligt", "naturliga", "självklar", "självklart", "självklara",
    "bred", "brett", "breda", "lyhörd", "lyhört", "lyhörda", "inbjudande", "trivsam",
    "trivsamt", "trivsamma", "tillmötesgående", "hjälpsam", "hjälpsamma", "kundorienterad",
    "kundorienterat", "serviceinriktad", "serviceinriktat", "omtänksam", "omtänksamma",
    "generös", "generösa", "nyskapande", "nytänkande", "välskött", "välskötta", "välfungerande",
    "väldimensionerad", "väldimensionerat", "prisvärd", "prisvärt", "prisvärda", "tilltalande",
    "funktionell", "funktionellt", "funktionella", "bekväm", "bekväma", "fräsch", "fräscht",
    "fräscha", "snygg", "snyggt", "snygga", "vettig", "vettigt", "vettiga", "balanserad",
    "balanserat", "klok", "klokt", "kloka", "saklig", "sakligt", "sakliga", "genomtänkt",
    "genomtänkta", "kvalificerad", "kvalificerat", "kvalificerade", "adekvat", "adekvata",
    "hänsynsfull", "hänsynsfullt", "hänsynsfulla", "medveten", "medvetna", "uppskattad",
    "uppskattade", "omtyckta", "rättvisande",
)  # fmt: skip
VAGUE_VERBS = (
    "arbeta", "verka", "främja", "stödj/a", "stärka", "stärk", "utveckla", "vidareutveckla",
    "bevaka", "uppmuntra", "bidra", "underlätta", "möjliggöra", "stimulera", "inspirera",
    "motivera", "engagera", "värna", "eftersträva", "sträva", "satsa", "prioritera", "fokusera",
    "synliggöra", "uppmärksamma", "förankra", "driva", "jobba", "försöka", "tänka", "fundera",
    "överväga", "hantera", "skapa", "hjälpa", "optimera", "effektivisera", "samverka", "samarbeta",
    "förbättra", "titta på", "se över", "ta tag i", "fungera", "beakta", "tillvarata",
    "tillgodose", "lyfta", "säkra", "trygga", "samordna", "koordinera", "profilera", "positionera",
    "förändra", "ansvara",
)  # fmt: skip
ALWAYS = (
    "alltid", "aldrig", "jämt", "ständigt", "100 %", "varenda", "hundra procent", "perfekt",
    "felfritt",
)  # fmt: skip
WHY = (
    "för att", "så att", "eftersom", "därför att", "i syfte att", "med syfte att", "då jag",
    "då vi", "vilket ger",
)  # fmt: skip
HOW = ("genom att", "genom", "med hjälp av", "via", "tack vare", "baserat på", "på så sätt")
RESOURCES = (
    "inom budget", "inom befintlig budget", "inom ram", "inom ramen", "med en budget",
    "med budget", "budget på", "med befintliga", "med befintlig", "med hjälp av",
    "tillsammans med", "med stöd av", "utan att", "högst lägga", "kostnad på", "utan extra",
    "med två", "med en",
)  # fmt: skip
CONDITIONS = (
    "om", "under förutsättning", "förutsatt att", "så länge", "utom", "förutom", "undantaget",
    "med undantag", "ifall", "såvida",
)  # fmt: skip
IMPOSED = (
    "måste", "tvungen", "tvungna", "tvingas", "chefen vill", "chefen har", "chefen kräver",
    "har fått order", "ledningen vill", "ledningen har", "ledningen kräver", "har blivit tillsagd",
    "blivit ålagd", "beordrad", "åläggs", "förväntas", "krävs av mig", "kräver att", "på chefens",
    "enligt chefen", "order uppifrån", "uppifrån", "borde",
)  # fmt: skip
AGREED = (
    "har kommit överens", "kommit överens", "överenskommet", "överens om", "har accepterat",
    "accepterat av", "alla har sagt ja", "vi har enats", "enats om", "åtar oss", "åtar mig",
    "lovar", "godkänt av", "beslutat tillsammans", "har sagt ja", "är med på",
)  # fmt: skip
PROXIES = (
    "klick visningar följare gillamarkeringar likes sidvisningar inloggningar mejl utskick "
    "kodrader rader commits ärenden biljetter tickets inlägg offerter samtal bruttosamtal timmar "
    "arbetade nedladdningar dokument sidor rapporter närvarotimmar"
)
SELF_DEFINED = (
    "steg km kilometer meter mil kg kilo gram hekto liter dl cl kr kronor sek tkr mkr mnkr euro "
    "dollar minuter minut timmar timme tim h min sekunder dagar dag veckor månader år gånger gång "
    "% procent procentenheter poäng sidor böcker bok glas koppar kopp kapitel hp högskolepoäng "
    "kalorier kcal armhävningar situps burpees kaffe cigaretter öl drinkar ord rader nätter st "
    "vatten stycken ton kwh mwh gwh watt grader platser personer barn elever studenter invånare "
    "hushåll"
)
PERSONS = (
    "jag", "vi", "du", "ni", "man", "han", "hon", "hen", "de", "alla", "varje", "vår", "mitt",
    "vårt", "våra", "min", "mina",
)  # fmt: skip
QUESTION_WORDS = (
    "hur", "vad", "vem", "vilka", "vilken", "vilket", "varför", "när", "var", "ska", "kan", "bör",
    "är", "har", "vill", "får", "måste", "varifrån", "vart", "hinner", "finns",
)  # fmt: skip
PAST = (
    "sålde", "hade", "blev", "gjorde", "fick", "gick", "nådde", "kom", "skrev", "åt", "sprang",
    "tog", "vann", "hann", "klarade", "ökade", "minskade", "slutade", "började", "drack", "läste",
    "köpte", "höll", "genomförde", "lanserade", "tappade", "missade", "sjönk", "växte",
)  # fmt: skip
PRONOUN_OBJECTS = (
    "det", "detta", "den", "dem", "sig", "det här", "det där", "allt", "något", "saker", "sånt",
    "så", "här", "där", "någonting", "nånting", "mig", "oss", "mig själv", "sig själv",
    "oss själva",
)  # fmt: skip
GENERIC_ACTS = (
    "hålla", "träna", "motionera", "plugga", "studera", "äta", "jobba", "arbeta", "röra", "öva",
    "leva", "vila", "spara", "sälja", "resa", "umgås", "hjälpa", "lära", "läsa",
)  # fmt: skip
# Nouns of a quality that are a thing once there is one of them: "ett nätverk för".
COUNTABLES = (
    "plattform process strategi policy standard nätverk metod roll system tjänst teknik lösning "
    "organisation struktur rutin modell relation samverkansform initiativ ramverk program "
    "partnerskap samarbete identitet varumärke kontaktyta vision verksamhet mötesplats arbetssätt "
    "arena inriktning utmaning"
)
# Goods so wide that a goal about them alone is a wish.
VALUES = (
    "nytta värde mervärde framgång lycka framtid värld trivsel arbetsglädje stolthet balans liv "
    "människa jag version drömmar glädje mening lyx magi skillnad självförtroende självkänsla "
    "livsglädje frid tålamod sinnesro ödmjukhet självsäkerhet mod nuet nuets dröm själv potential "
    "lugn motivation"
    " kärlek harmoni vänlighet omtanke värme gemenskapsanda"
    " frihet skönhet storhet medkänsla tacksamhet visdom ära heder godhet "
    "självförverkligande träningsglädje spelglädje"
)
PEOPLE = (
    "doktor läkare ingenjör lärare sjuksköterska pilot advokat snickare elektriker kock polis "
    "präst mamma pappa förälder chef vd säljare mästare medlem författare forskare professor "
    "psykolog partner terapeut tränare instruktör kapten ordförande svensk veterinär tandläkare "
    "hyresvärd "
    "konstnär musiker journalist programmerare utvecklare arkitekt ekonom jurist astronaut lektor "
    "docent vegetarian vegan domare miljonär entreprenör företagare rektor brandman chaufför "
    "frisör undersköterska barnmorska fysioterapeut socionom redovisningskonsult konsult coach "
    "scrum master specialist överläkare ambulanssjukvårdare ledare arbetsledare gruppchef "
    "teamledare projektledare delägare farfar mormor morfar farmor administratör agronom "
    "analytiker ambassadör arkeolog assistent astronom bagare barnskötare bartender bibliotekarie "
    "biolog brevbärare bonde butikschef byggare cyklist civilingenjör controller copywriter "
    "dansare dietist diplomat direktör dirigent dramatiker driftchef evenemangschef filosof "
    "fiskare florist forskningsledare fotograf fotbollsspelare fysiker föreståndare "
    "företagsledare förskollärare förvaltare guide hantverkare historiker idrottare idrottslärare "
    "influerare informatör inspektör inköpare inköpschef jägare kassör kemist kirurg "
    "klimatkompensatör kommunikatör konditor koordinator kurator kyrkoherde lagledare logoped "
    "lokförare maskinist matematiker mekaniker mentor målare mäklare operatör optiker pedagog "
    "pensionär personalchef platschef poet pojkvän politiker produktchef psykiater receptionist "
    "redaktör regissör reporter revisor rörmokare samordnare sekreterare simlärare skådespelare "
    "smed soldat speditör statistiker stylist städare svetsare sångare sömmerska tandhygienist "
    "tekniker testare tolk trädgårdsmästare ungdomsledare vaktmästare vinnare volontär väktare "
    "yogalärare yrkesofficer youtuber åklagare ägare översättare maka man hustru gudfar gudmor "
    "fadder sambo svåger kollega granne landslagsspelare världsmästare olympier medarbetare "
    "jobbare "
    "medborgare boende deltagare besökare anhörig ungdom student kandidat funktionär sponsor "
    "gäst patient klient brukare kvinna flicka pojke barnbarn bror syster dotter son vän "
    "arbetsgivare fastighetsägare huvudman vårdnadshavare flykting turist nybörjare junior "
    "senior lärling praktikant sommarjobbare vikarie frivillig donator givare arbetslös "
    "nyanländ invandrare hyresgäst resenär passagerare trafikant fotgängare bilist konsument "
    "scout doula sommelier"
    " köpare ledamot suppleant designer trainee skolsköterska doktorand kompis flickvän"
)
# Those who act: groups of people, and what they are to each other.
BODIES = (
    "akademi allians avdelning bolag byalag domstol elevkår elevråd enhet fakultet federation "
    "förbund förening företag grupp arbetsgrupp gymnasium högskola institut institution kansli "
    "klubb kommission kommitté konsortium kommun koncern lag ledningsgrupp länsstyrelse "
    "ministerium myndighet nämnd organisation parti parlament region regering riksdag råd "
    "samfällighet sektion sekretariat skola förskola stat stiftelse studentkår styrelse team "
    "universitet utskott verk leverantör kund medlem medarbetare personal familj befolkning "
    "näringsliv bransch sektor"
)
# Things that happen, and that are counted one by one.
OCCASIONS = (
    "möte samtal besök kurs föreläsning fika event träff evenemang workshop seminarium kampanj "
    "utskick fest sittning gasque pub aktivitet tillfälle försäljningstillfälle pass träningspass "
    "match tävling mässa demo intervju enkät inlägg artikel nyhetsbrev offert order avtal "
    "utbildning övning lektion resa lunch middag studiebesök lunchföreläsning kundmöte kundbesök "
    "föredrag protokoll rapport krönika publikation session avstämning avstämningsmöte "
    "uppföljningsmöte utvecklingssamtal medarbetarsamtal telefonsamtal dejt promenad löprunda "
    "runda vandring tur utflykt frukost genomgång visning webbinarium sändning avsnitt "
    "blogginlägg hembesök säljsamtal rond skyddsrond brandövning studiecirkel läsecirkel "
    "provträning turnering spelning konsert föreställning anförande auktion avslutning "
    "avslutningsfest bal bröllopsfest brainstorming bussresa cup dag dop dopp danskväll "
    "distriktsstämma disputation dubbelmatch fotografering frågesport föreläsningskväll "
    "förhandling förhör föreningskväll fyrkamp fältbesök festkväll filmkväll fiskeresa "
    "fotbollsskola friluftsdag gudstjänst gökotta grillkväll gårdsfest hack hackathon halvdag "
    "heldag hearing hemmamatch hälsningskväll hälsosamtal informationskväll introduktion "
    "introduktionsdag invigningsfest julbord julfest kafé kafékväll kalas kick-off kickoff "
    "klubbkväll klubbmästerskap klassresa klubbresa konditionstest konferens konvent kräftskiva "
    "loppis läger lärgrupp manifestation marknad marknadsdag medborgardialog medlemskväll mingel "
    "musikkväll mästerskap möteskväll open-house orienteringstävling paneldebatt paneldiskussion "
    "personaldag picknick planeringsdag premiär presskonferens prova-på-dag pubkväll quiz "
    "quizkväll race rast repetition retrospektiv rikskonferens riksstämma rådslag "
    "rådgivningssamtal rådgivning safari samkväm samling sammankomst sammanträde seglats show "
    "skidresa skolbesök skrivarstuga skördefest spelkväll sommarfest sopning strategidag städdag "
    "städkväll studieresa supportärende säljtävling sångkväll teamdag temadag temakväll temavecka "
    "terminsstart teaterbesök trivselkväll trädgårdsdag tvärgrupp träffpunktskväll uppträdande "
    "uppvisning utställning utvecklingsdag vandringsdag valborgsfirande vernissage visningsdag "
    "vinprovning vårdbesök väntrumssamtal workshopserie årsfest årsstämma ölprovning överläggning "
    "apt lönesamtal anställningsintervju simtur cykeltur skidtur löptur båttur dagstur fjälltur "
    "ridtur provkörning testdag städning "
    "undervisning läxhjälp tillsyn handledning servering uthyrning utlåning läxläsning "
    "barnpassning skjuts provsmakning kamp jubileum rundvandring rundtur stickcafé uppsökning "
    "sångstund sagostund bakning musikquiz guidning samtalsgrupp anhöriggrupp friskvård "
    "massage simskola dansskola skidskola ridskola sommarskola lovskola läxstuga bokbord "
    "teaterföreställning filmvisning konsertkväll klubbmöte"
    " afterwork inspirationsdag fixardag basar lotteri tjejkväll nollning derby bokcirkel "
    "uppkörning födelsedag"
    " passning "
    "medlemsmöte föräldramöte ledarmöte"
)
NEGATIONS = (
    "inte", "ej", "aldrig", "ingen", "inga", "inget", "noll", "utan", "icke",
    "inte längre", "aldrig mer", "aldrig mera", "förbud mot", "totalförbud mot", "nej till",
    "stopp för",
    "nolltolerans mot", "noll tolerans mot",
    "bort med",
    "slut på", "slut med",
)  # fmt: skip
PREPOSITIONS = (
    "för", "i", "på", "till", "med", "av", "om", "från", "före", "innan", "inför", "efter",
    "under", "över", "vid", "hos", "mot", "mellan", "genom", "utan", "inom", "bland", "kring",
    "runt", "per", "via", "utanför", "längs", "åt", "enligt", "gentemot", "än", "ur", "såväl",
    "inklusive", "bakom", "rörande", "gällande", "avseende", "angående", "beträffande", "m",
    "hur", "oavsett", "utifrån", "när", "där", "då", "så", "trots",
    "i samarbete med", "i samverkan med", "i enlighet med", "i linje med", "med hjälp av",
    "i dialog med", "i samråd med", "på uppdrag av", "i form av", "med stöd av",
    "i samband med", "inom ramen för", "med fokus på", "med utgångspunkt i",
    "med utgångspunkt från", "i förhållande till", "i anslutning till", "med anledning av",
    "tillsammans med", "med tanke på", "i syfte att",
)  # fmt: skip
CONJUNCTIONS = ("och", "samt", "eller", "men", "&", "utan", "plus", "respektive")
RELATIVES = ("som", "vars", "vilket", "vilka", "vilken", "där")
DETERMINERS_OF_ONE = (
    "en", "ett", "den", "det", "min", "mitt", "vår", "vårt", "ny", "nytt", "första", "nästa",
    "sin", "sitt", "ditt", "din",
)  # fmt: skip
CLAUSE_ADVERBS = (
    "inte", "ej", "också", "även", "alltid", "aldrig", "bara", "endast", "nu", "därför", "gärna",
    "aktivt", "regelbundet", "kontinuerligt", "löpande", "årligen", "verkligen", "snart",
    "äntligen", "börja", "försöka", "kunna", "vilja", "fortsätta", "dessutom", "särskilt", "på",
    "att", "väsentligt", "väsentligen", "avsevärt", "kraftigt", "markant", "successivt",
    "betydligt", "långsiktigt", "gemensamt", "tillsammans", "själv", "mer",
)  # fmt: skip
PLACES = ("i", "på", "hos", "inom", "vid", "utanför", "hemma", "utomlands", "i hela", "bland")
READY = (
    "klar", "klart", "klara", "färdig", "färdigt", "färdiga", "lanserad", "lanserat", "i drift",
    "på plats", "publicerad", "publicerat", "installerad", "installerat", "inflyttad", "inlämnad",
    "inlämnat", "godkänd", "godkänt", "undertecknat", "invigd", "invigt", "levererad",
    "levererat", "live", "certifierad", "certifierade", "öppnad", "såld", "införd", "infört",
    "aktiverad", "godkända", "antagen", "antaget", "i bruk", "till salu", "driftsatt", "beslutad",
    "beslutat", "undertecknad", "signerat", "signerad", "go-live", "golive", "driftstart",
    "komplett", "kompletta",
    "fulltalig", "fulltaligt", "fullbemannad", "säljstart", "byggstart", "produktionsstart",
    "premiär", "invigning", "release",
    "försedd", "försedda", "utrustad", "utrustade", "ansluten", "anslutna", "uppkopplad",
    "uppkopplade", "inflyttningsklara", "inflyttningsklar", "inflyttningsklart",
    "sålt", "sålda", "avklarad", "avklarat", "avklarade",
)  # fmt: skip
PLACEHOLDERS = (
    "xx", "xxx", "yy", "nn", "tbd", "tba", "todo", "xyz", "xx%", "zz", "lorem", "ifylles",
)  # fmt: skip
OCCUPATION_VERBS = ("bli", "blir", "utbilda mig till", "jobba som", "arbeta som")
HAVING = ("ha", "har", "få", "får", "finnas", "finns", "kunna", "kan", "haft", "fått")
ACTS = (
    "framtagande framtagning uppföljning inköp byte utbyte översyn genomgång val uppstart start "
    "försäljning upphandling anställning avtalsskrivning inlämning inventering städning uthyrning "
    "anläggning tillsättning revision utskick utdelning genomförande införande upprättande "
    "tillsyn rådgivning"
)
# Past participles with another vowel than their verb.
IRREGULAR = {
    "ersatt": "ersätta", "ersatta": "ersätta", "tillsatt": "tillsätta", "tillsatta": "tillsätta",
    "lagd": "lägga", "lagt": "lägga", "lagda": "lägga", "såld": "sälja", "sålt": "sälja",
    "sålda": "sälja", "vald": "välja", "valt": "välja", "valda": "välja", "gjord": "göra",
    "gjort": "göra", "gjorda": "göra", "tagen": "ta", "taget": "ta", "tagna": "ta",
    "bruten": "bryta", "avbruten": "avbryta", "översatt": "översätta",
    "översatta": "översätta", "anlagd": "anlägga", "anlagt": "anlägga", "anlagda": "anlägga",
    "bunden": "binda", "bundna": "binda", "struken": "stryka", "strukna": "stryka",
    "skriven": "skriva", "skrivna": "skriva", "riven": "riva", "rivna": "riva",
    "betald": "betala", "betalt": "betala", "betalda": "betala",
    "prissatt": "prissätta", "prissatta": "prissätta", "satt": "sätta", "satta": "sätta",
}  # fmt: skip
# Endings that make a noun of a verb, and what the verb ends in without them.
VERBAL_ENDINGS = (
    ("ning", ("a", "na")), ("ing", ("a",)), ("ation", ("era",)), ("ande", ("a",)), ("ende", ("a",)),
)  # fmt: skip
# Short words that a compound may end in.
SHORT_TAILS = "bok hus kök lån råd väg tid kö rum båt app"
ABSTRACT_ENDINGS = (
    "else elsen elser het heten heter heterna skap skapet itet ism dom domen ismen iteten"
)
SUPERLATIVE_ENDINGS = "aste astes"
NOUN_ENDINGS = (
    "ernas arnas ornas ens ets erna rna arna orna ena en et an na ns ts ar er or n t s as es a"
)
# Endings of words that tell how something is done, where no noun follows.
ADVERB_ENDINGS = "ligt iskt ivt samt ellt ärt ligen vis"
# Nouns of one thing that end as plurals do.
SINGULARS = (
    "teater farmor mormor syster moster faster dotter register fönster center kalender dator "
    "motor traktor läger papper nummer filter kluster mönster sommar vinter kloster semester "
    "fiber feber mässer koffer doktor faktor sektor rektor lektor rotor monitor projektor router "
    "server finger silver foder väder lager läger galler toner poster"
)
# Nouns with "ett", for naming one of a unit.
NEUTERS = (
    "möte samtal besök avtal pass inlägg uppdrag projekt lead kontrakt prov kapitel evenemang "
    "nyhetsbrev event seminarium webbinarium gym demo ärende fel tillfälle mål test konto utskick "
    "paket arbete brev träd utdrag föredrag studiebesök kalas läger loppis nätverk samarbete "
    "program häfte tips förslag beslut initiativ stipendium museum bibliotek område kontor "
    "företag bolag lag team hus rum kök garage fönster golv tak bord skåp glas protokoll dokument "
    "formulär schema avsnitt reportage blogginlägg pressmeddelande erbjudande utlåtande yttrande "
    "anslag bidrag lån kort kvitto bevis intyg certifikat körkort diplom pris stöd löfte krav "
    "nyckeltal mått case kundcase ord recept foto album verktyg system register arkiv anbud ombud "
    "byte köp inköp utbyte tal rör stängsel staket skydd spår lopp mästerskap instrument redskap "
    "fordon band ting barn djur lamm foder material läromedel innehåll"
)
AMBIGUOUS_UNITS = ("pund", "punkter", "ton", "poäng")
PARTICLES = ("upp", "ner", "ned", "ut", "in", "bort", "fram", "igen", "kvar", "ihop", "hem")
MANY = (
    "många", "några", "flera", "lämpligt", "olika", "ett par", "massor", "diverse", "enstaka",
    "mycket",
)  # fmt: skip
ADMIRED = (
    "attraktivaste", "attraktiv", "attraktiva", "attraktivt", "hållbart", "hållbar",
    "framgångsrik", "framgångsrika", "framgångsrikt", "modern", "modernt",
    "livskraftig", "livskraftigt", "konkurrenskraftig", "konkurrenskraftiga", "innovativ",
    "innovativt", "dynamisk", "blomstrande", "unik", "unikt", "smartare", "omtyckt",
    "respekterad", "drömmar", "i tiden", "självklart", "självklara", "ledande",
)  # fmt: skip
INQUIRIES = "utreda utred undersöka kartlägga analysera utvärdera granska inventera studera pröva"
NOTHING_SAID = ("något", "någonting", "nånting", "nåt", "saker", "grejer")
REPEATEDLY = (
    "regelbundet", "löpande", "kontinuerligt", "fortlöpande", "ständigt", "ofta", "ibland",
    "regelbunden", "regelbundna", "vid behov", "successivt", "alltid", "då och då", "jämt",
    "hela tiden", "kontinuerlig", "kontinuerliga", "återkommande", "med jämna mellanrum",
    "oftast", "varje gång",
)  # fmt: skip
ROLLING = ("rullande",)
STOCKS = (
    "användare medlemmar medlem följare prenumeranter prenumerant kunder kund anställda "
    "medarbetare elever invånare abonnenter hushåll"
)
ABSOLUTES = (
    "klimatneutral", "klimatneutrala", "klimatneutralt", "klimatneutralitet", "fossilfri",
    "fossilfritt", "fossilfria", "koldioxidneutral", "skuldfri", "rökfri", "rökfritt",
    "nettonoll", "netto noll", "nollutsläpp", "giftfri", "papperslöst", "kontantlöst",
    "noll utsläpp", "drogfri", "drogfritt", "alkoholfri", "alkoholfritt", "tobaksfri",
    "tobaksfritt", "giftfritt", "giftfria", "plastfri", "plastfritt", "rökfria", "skuldfria",
    "skuldfritt", "mobilfri", "mobilfritt", "bilfri", "bilfritt", "fossiloberoende",
    "klimatpositiv", "klimatpositivt", "plusenergi", "självförsörjande", "avgiftsfri",
    "avgiftsfritt", "avgiftsfria", "kostnadsfri", "kostnadsfritt", "nollvision", "utfasad",
    "utfasade", "utrotad", "papperslös", "kontantfri", "drogfria", "helt digital",
    "helt digitala", "lika många", "lika mycket", "minst lika", "lika stor andel", "års nivåer",
    "års nivå", "oförändrad nivå", "oförändrat antal", "köpstopp", "köpfri", "köpfritt",
    "nettoköpstopp", "prylköpstopp", "spelstopp", "rekryteringsstopp", "anställningsstopp",
    "oförändrad", "oförändrat", "oförändrade", "flest", "eldriven", "eldrivet", "eldrivna",
    "gratis", "köttfri", "köttfritt", "köttfria",
    "positivt kassaflöde", "positivt resultat", "positivt rörelseresultat", "svarta siffror",
    "budget i balans", "full behovstäckning", "full sysselsättning", "full bemanning",
    "full täckning", "full beläggning", "full närvaro", "överstiga", "överstiger", "understiga",
    "understiger", "överstigande", "understigande",
    "självfinansierad", "självfinansierat", "självfinansierade",
)  # fmt: skip
ABSTINENT = (
    "rökstopp", "snusstopp", "alkoholstopp", "sockerstopp", "vita veckor", "vita månader",
    "vit månad", "vit januari", "vit jan", "vit februari", "vit vecka", "nykter", "köpstopp",
    "prylköpstopp", "shoppingstopp", "godisstopp", "rökfri", "rökfritt", "snusfri", "snusfritt",
    "alkoholfri", "alkoholfritt", "nikotinfri", "nikotinfritt", "sockerfri", "sockerfritt",
    "tobaksfri", "tobaksfritt", "mobilfri", "mobilfritt", "skärmfri", "skärmfritt", "köpfri",
    "köpfritt", "drogfri", "godisfri", "godisfritt", "köttfri", "köttfritt",
)  # fmt: skip
MARKED = (
    "betyg", "betyget", "slutbetyg", "slutbetyget", "kurs", "kursen", "tentan", "provet", "matte",
    "matten", "matematik", "svenska", "engelska", "fysik", "kemi", "biologi", "historia",
    "spanska", "tyska", "franska", "idrott", "ämnen", "kurser", "uppsatsen", "c-uppsatsen",
)  # fmt: skip
TOPS = (
    "topp", "top", "bland de", "bland dom", "en av de", "ett av de", "tio i topp", "pallen",
    "guld", "förstaplats", "etta",
)  # fmt: skip
# What is not there at all, by the end of the word: "dammfri".
ABSOLUTE_ENDINGS = "fri fritt fria neutral neutralt neutrala"
ASSIGNED = ("i uppdrag att", "i uppgift att")
# Too much of it, or so much of it: after a negation it asks for less and not for none.
EXCESS = (
    "så mycket",
    "så ofta",
    "så många",
    "så länge",
    "så sent",
    "för mycket",
    "för ofta",
    "för många",
    "för länge",
    "för sent",
    "i onödan",
    "lika mycket",
    "lika ofta",
)
# Comparisons that a measure could tell, of anything and of oneself; what is not tolerated.
MEASURED = "snabbare kortare långsammare billigare tidigare"
FITTER = "starkare smalare vigare rörligare smidigare uthålligare"
TOLERATING = "förekomma acceptera accepteras tolerera tolereras tillåtas"
# What is so for as long as somebody sees to it.
UPKEPT = "aktuell aktuellt aktuella uppdaterad uppdaterat uppdaterade"
# What is done in place of something is done each time.
INSTEAD = ("istället för", "i stället för", "framför att", "snarare än")
ENOUGH = ("tillräckligt", "tillräcklig", "tillräckliga", "lagom", "ordentligt", "nog")
OPENERS = (
    "för", "genom", "som", "med", "inom", "utifrån", "tillsammans", "under", "i", "efter", "när",
    "om", "eftersom",
)  # fmt: skip
OBSERVABLE = (
    "lansera publicera släppa installera lämna överlämna skicka trycka beställa köpa hyra riva "
    "inviga signera teckna skriva lägga"
)
# Verbs that help, let or fit in: of one thing they are done.
AIDING = "ge bevilja erbjuda möjliggöra integrera anpassa"
# Nouns that measure the noun that follows them.
MEASURING = "antal antalet andel andelen mängd mängden totalmängden"
# Words behind a noun that tell how, when or where, and are no noun themselves.
TRAILING = (
    "tillbaka hem hemma igen tidigt sent själv själva ensam vidare iväg framåt bakåt bort ihop "
    "ordentligt rätt fel tillvara isär ut in upp ner ned fram därifrån hit dit istället"
)
# Verbs that make one thing after the other: of several it is left open how many.
SERIAL = (
    "anställa bygga få_in stänga starta öppna lansera etablera bilda plantera producera tillverka "
    "avfölja donera leverera anlägga få baka teckna hitta finna vinna värva inrätta lägga dela "
    "röja bjuda testa prova genomföra göra ta "
    "åtgärda fixa släppa utföra laga reparera"
)
ALLOWING = "tillåta möjliggöra låta"
OCCASIONAL = ("varje gång", "när helst", "när jag", "när någon", "när nån", "när det", "när vi")
REPORTING = "redovisa rapportera återrapportera slutredovisa delredovisa avrapportera redogöra"
PONDERING = "överväga fundera undersöka utforska"
# What is looked for, and may be anything: how much of it is found is left open.
POSSIBILITIES = "möjligheten möjligheterna möjligheter"
# Verbs that make there be more of what is measured, or keep it: "leverera tillväxt".
YIELDING = "försvara leverera vinna rädda säkra"
# Verbs: that something is there, ends for good, is so, gets better, is had.
PRESENT = "ha har finnas finns"
ENDING = "avskaffa utrota eliminera fasa"
BEING = "bli vara må känna"
IMPROVING = "förbättra effektivisera"
OWNING = "ha har få finnas finns"
# Words: that limit, compare amounts, leave none.
LIMITING = "bara endast enbart"
MORE = "fler flera mer mera mindre färre oftare"
NONE_LEFT = "noll nettonoll"
# To carry out what somebody has ruled or planned.
CARRYING = "implementera genomföra verkställa"
RULINGS = (
    "plan strategi policy program lagen lagstiftning förordning direktiv konvention riktlinje "
    "riktlinjer rekommendation åtgärd avtal agenda"
)
INSERTING = "inkludera infoga föra"
# To be there with others.
TAKING_PART = "delta medverka åka resa"
PRACTISING = "öva"
# Verbs that keep down or in check what is measured.
COUNTERING = "förebygga motverka bekämpa förhindra"
# What an answer is found to.
ASKS = "hur vad vilka vilken vilket varför vem huruvida"
# Verbs of what one is or feels.
FELT = "vara bli finnas känna trivas må förstå tro göra leva"
ONESELF = ("jag",)
# What is the better the lower it is.
BETTER_LOW = (
    "belåningsgrad blodsocker blodsockret blodtryck blodtrycket bmi churn churnen driftstopp "
    "felfrekvens handicap handläggningstid handläggningstiden hba1c hcp kassation kassationer "
    "klagomål kolesterol kolesterolet ledtid ledtiden långtidssocker midjemått nettoskuld olyckor "
    "personalomsättning personalomsättningen puls pulsen reklamationer sjukfrånvaro sjukfrånvaron "
    "skärmtid skärmtiden svarstid svarstiden svinn svinnet vilopuls väntetid väntetiden backlog "
    "bounce screen screentime downtime latency"
)
# Nouns of a change, which goes by so much.
CHANGE_NOUNS = "ökning ökningen minskning minskningen sänkning höjning reduktion"
# What "up to" says where to come after, and sets no bound.
RISING = "ska skall vill måste gå komma kom nå öka höja lyfta få dra växa"
# Before "of 6" or "(8 pers)" they say how many there are, not how much they are to do.
TEAMS = (
    "team teamet teamets grupp gruppen gäng gänget säljteam säljteamet säljkår säljkåren crew "
    "staff personal avdelning avdelningen vi"
)
# Before a bare number they make it a weight or a sum of money, and not a year.
EARNING = (
    "väga väger bänka bänk marklyft knäböj bench squat deadlift amortera amorterar spara sparar "
    "tjäna tjänar omsätta omsätter investera samla betala dra drar lönen löning"
)
# Sums: before a number they make "3m" millions, and not metres.
SUMS = (
    "omsättning omsättningen intäkter intäkterna försäljning försäljningen resultat vinst vinsten "
    "arr mrr ebitda pipeline bookings revenue sales"
)
# How one gets so far in so long.
ON_FOOT = "springa springer spring löpa löp jogga cykla cyklar gå promenera vandra paddla ro"
# What is done at an hour: "i säng före 23".
HOURLY = (
    "alarm vakna vaknar sova sover säng sängen lägga lägger läggdags somna somnar upp uppe hemma "
    "hem kaffe mobilen mobil skärmar hämta barnen scrolla äta släcka stiga jobbmejl"
)
# Races by their names and lengths.
RACES = (
    "maraton maran halvmaraton halvmaran halvmara mara marathon milen lopp loppet parkrun 5k 10k "
    "vasaloppet lidingöloppet göteborgsvarvet varvet vätternrundan tjejmilen midnattsloppet "
    "blodomloppet vansbrosimningen triathlon ironman race"
)
# With them a time is how long a race may take.
RACING = (
    "maraton marathon halvmaraton halvmara mara 5k 10k k km m meter 400m milen milloppet lopp "
    "loppet vasaloppet lidingöloppet göteborgsvarvet varvet parkrun springa springer simma löpa "
    "cykla ro personbästa pb pr tid race races"
)
# Races that take hours.
LONG_RACES = (
    "maraton marathon mara halvmaraton halvmara vasaloppet lidingöloppet göteborgsvarvet varvet"
)
# What is taken in over a time, and adds up.
TAKEN_IN = (
    "omsättning omsättningen oms nettoomsättning försäljning försäljningen nyförsäljning "
    "merförsäljning orderingång orderingången ordervärde ordervärdet provision provisionen "
    "intäkter intäkterna revenue sales bookings orders biz"
)
# What is lifted, so that kilos are a mark to reach.
LIFTS = (
    "bänka bänk bänkpress marklyft knäböj lyfta mark böj stöta rycka bench squat deadlift press "
    "clean snatch"
)
# Units that say by themselves what is done.
TELLING = (
    "steg sidor sida hp ord kalorier kcal poäng årsverken heltidstjänster koldioxidekvivalenter"
)
# After "månatlig" they name a figure, and no cadence.
STATISTICS = (
    "besökare användare omsättning omsättningen intäkter kostnad kostnader försäljning trafik "
    "aktiva löpande återkommande lön inkomst utsläpp energianvändning arbete arbetet verksamhet "
    "verksamheten drift driften liv livet plan budget bonus churn retention burn bookings leads "
    "signups active recurring users revenue"
)
# They say that somebody is served, so that a time is how long it may take.
SERVICE = (
    "beslutar beslut avgör svar svara svarar svarstid besvara besvaras besvarade besvarats "
    "åtgärdas åtgärdade hanterade hanteras hanterats levererade levereras skickade lösas löses "
    "återkoppla återkopplar återkoppling kontaktas behandlas handläggas handläggs återkomma"
)
# The same of every case, while of one thing a time is its deadline.
CASES = "åtgärda lösa löst lös hantera kontakta ringa behandla följa följ leverera stänga"
# After them "under 30" is an age.
SOMEBODY = (
    "alla barn barnen unga ungdomar personer elever kvinnor män flickor pojkar invånare spelare "
    "medlemmar dem de"
)
# After a number of weeks they say how long it lasts: "8 veckors program".
COURSES = "program programmet utmaning utmaningen plan challenge detox bootcamp"
# From a year on they are so, and nothing is compared with it.
TAKING_EFFECT = "gälla gäller införas införs börja starta"
# What happens on a day: "innan avtalet går ut".
HAPPENING = (
    "fyller fyllt blir är åker flyttar börjar slutar kommer löper tar drar startar reser föds "
    "stänger öppnar går ska lämnar start"
)
# Stretches of time that have a name and no dates.
STRETCHES = (
    "vårserien höstserien grundserien seriespelet slutspelet säsongen säsong vintersäsongen "
    "sommarsäsongen vårsäsongen höstsäsongen mandatperioden mandatperiod projekttiden "
    "projektperioden avtalsperioden planperioden strategiperioden programperioden "
    "verksamhetsperioden avtalstiden"
)
# Too far off, or too open, to ask for its day.
DISTANT = "pension pensionen pensionera deadline deadlinen"
# Before "till" they say where to, and not until when.
GOING = "följa gå åka komma bjuda resa köra kalla anmäla"
# What holds now, from which a goal sets out.
NOW = "väger nu idag i-dag nuläge nuläget nuvarande dagsläget utgångsläge var igår baseline current"
# Ends of compounds for what happens on a day.
EVENT_ENDS = (
    "möte mötet samtalet samtal val besök besöket prov provet mässan tävlingen tävling matchen "
    "match resan premiären premiär konserten kursen operationen mätning mätningen uppföljningen "
    "kontrollen loppet cupen eventet lägret leveransen avstämning avstämningen lansering "
    "lanseringen starten festen semestern helgen lovet ställningen flytten valet skiftet"
)
# Those whom an age tells of.
AGED = (
    "barn barnen unga ungdomar personer elever vuxna kvinnor män flickor pojkar äldre befolkningen "
    "invånare"
)
# With them "topp 3" is a place to reach.
RANKING = "bland hamna bli vara nå ligga placera in"
# What is done to get to a version of something.
UPGRADING = "uppgradera migrera uppdatera flytta byt byta installera migrate port upgrade"
# After its number they say that it is a version.
SUPPORTING = "stöd stödet uppgradering support migration"
# After its number they say which edition it is.
EDITIONS = "upplaga utgåva utgåvan version versionen release"
# Before a bare number they make it an age.
RETIRING = "pension pensionen pensionera pensionerad"
# With a share they say how sure somebody is.
SURE = "säker säkert säkra sannolikhet konfidens"
# What a heading names, and no feature of a product.
PAPERS = "plan agenda policy team report roadmap"
PAPER_ENDS = (
    "planen mallar rapport rapporter strategi budget listor kalender schema skola kommun avdelning "
    "protokoll stadgar dokument profil förening"
)
# After "alla" they tell kinds of a thing, and no one thing.
SORTS = "nivåer former slag sätt områden sektorer delar avseenden"
# After a preposition they tell one group from another: "för äldre".
SORTING = "äldre yngre flera"
# Before "efter" they make one verb of it, and no time.
SEEKING = "fråga frågar leta letar söka längta efterfråga"
# After "efter" they are no event: "vinst efter skatt", "efter behov".
AFTER_ALL = (
    "skatt avskrivningar all behov behoven förmåga förutsättningar ålder önskemål intresse "
    "intressen"
)
# Nouns of several that do not look like it.
PLURALS = "personal folk demos leads events"
# With an adjective they say how something is to be.
KEEPING_SO = "hålla bli vara"
# Verbs of how one lives.
LIVING = "bli vara ha leva hålla köra"
# Verbs of what comes to one, one after the other.
GETTING = "få locka vinna"
# Verbs of where a measure lies, or is held.
LYING_AT = "väga vara ligga behålla bibehålla upprätthålla"
# Units in which one weighs.
WEIGHTS = "kg kgs kilo kilon kilos lbs lb"
# Units in which one runs and walks.
DISTANCES = "km kilometer kilometers mil k"
# Verbs of what one has, or what there is.
POSSESSING = "få ha har äga finnas finns"
# Verbs of a state that is reached or kept.
UPHOLDING = "uppnå nå hålla behålla bibehålla"
# Verbs of whom one draws or holds, one by one.
DRAWING = "driva locka attrahera värva behålla"
# Beside a year they make it one to compare with.
BASE_YEARS = "basår basåret utgångsår års nivå nivåer nivån baseline budget"
# Of what a share is that tells how fast: "i 95 % av fallen".
ALL_CASES = "fallen fall ärendena leveranserna"
# Between a number and its unit of time: "30 raka dagar".
IN_A_ROW = "hela raka sammanhängande"
# What belongs to a time is not to be done in it: "årets budget".
GENITIVES = "höstens vårens sommarens vinterns års årets månadens veckans kvartalets"
# After a number of days they say how long something is kept up: "90 dagar nykter".
ABSTAINING = "utan rökfri snusfri nykter"
# With a stretch of time they say what is done without so long.
WITHOUT = "utan ingen inga rökfri snusfri nykter"
# How often, as what is told of a noun.
TIME_ADJECTIVES = "daglig dagliga månatlig månatliga årlig årliga veckovisa månadsvisa kvartalsvisa"
# Weekdays in a spelling that is one at the end of a text alone.
CLIPPED_DAYS = "tis tisd ons onsd tors torsd fre fred lör sön"
# Seasons whose word has other meanings too, or begins other words.
SHORT_SEASONS = "vår var höst host vinter sommar spring fall"
# Before "31/3" at the end of a text they make it a date.
FINISHED = "uppe ute släppt lanserad live"
# With them "16/8" is hours, and no date.
FASTING = "fasta fastar"
# They tell of what was.
PAST_PERIODS = "förra fjol sedan"
# Before a question mark they ask for a yes to what was said.
TAGS = "eller va ok okay"
# What comes beside what there is.
NEW = "ny nytt nya fler till"
# What is watched, of which less is better.
SCREENS = "skärmtid skärmtiden screen screentime"
# After "bland de tre" they make the number a place to reach.
BEST = "bästa främsta största ledande"
# Verbs that lead in another, which is the main one.
LEADING = "få börja börjar"
# Verbs before what is to be so.
ENSURING = "se tillse säkerställa säkerställ"
