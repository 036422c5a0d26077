"""English words, and what they mean. Literals only; what each table is for: see `ROLES`."""

SPELLINGS = {
    "w": "with", "btwn": "between", "wek": "week",
    "ea": "each", "ev": "every", "evry": "every", "evrey": "every", "eveyr": "every",
    "befor": "before",
    "bfore": "before", "untill": "until", "unitl": "until", "wkly": "weekly",
    "mthly": "monthly", "qtrly": "quarterly", "nites": "nights", "nite": "night",
    "increse": "increase", "decrese": "decrease", "reduse": "reduce", "mintues": "minutes",
    "minuets": "minutes", "houres": "hours", "weeek": "week",
    "yest": "yesterday", "bday": "birthday", "b-day": "birthday", "tmr": "tomorrow",
    "tmrw": "tomorrow", "morn": "morning",
}  # fmt: skip

NUMBERS = {
    "zero": 0, "nil": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
    "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "a": 1, "an": 1,
}  # fmt: skip

MULTIPLIERS = {
    "hundred": 100, "hundreds": 100, "thousand": 1000, "thousands": 1000, "grand": 1000,
    "million": 1_000_000, "millions": 1_000_000, "mn": 1_000_000, "mln": 1_000_000,
    "mio": 1_000_000,
    "billion": 1_000_000_000, "billions": 1_000_000_000, "bn": 1_000_000_000, "bln": 1_000_000_000,
    "trillion": 1_000_000_000_000, "trn": 1_000_000_000_000, "tn": 1_000_000_000_000, "dozen": 12,
    "dozens": 12, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
    "crore": 10_000_000, "crores": 10_000_000,
    "k": 1000,
}  # fmt: skip

FRACTIONS = {
    "half": "1/2", "halves": "1/2", "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4",
    "⅕": "1/5", "⅛": "1/8", "thirds": "1/3", "third": "1/3", "quarter": "1/4",
    "quarters": "1/4", "fourth": "1/4", "fourths": "1/4",
    "fifths": "1/5", "fifth": "1/5", "sixth": "1/6", "sixths": "1/6",
    "eighth": "1/8", "eighths": "1/8", "tenth": "1/10", "tenths": "1/10", "seventh": "1/7",
    "sevenths": "1/7", "ninth": "1/9", "ninths": "1/9", "hundredth": "1/100",
    "hundredths": "1/100", "thousandth": "1/1000",
}  # fmt: skip

ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "twenty first": 21, "twenty second": 22,
    "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
    "twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirtieth": 30,
    "thirty first": 31, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27,
    "twenty-eighth": 28, "twenty-ninth": 29, "thirty-first": 31, "fortieth": 40,
    "fiftieth": 50, "hundredth": 100, "last": -1, "final": -1,
}  # fmt: skip

MONEY = {
    "$": ("$", 1), "€": ("€", 1), "£": ("£", 1), "¥": ("¥", 1), "₹": ("₹", 1), "us$": ("us$", 1),
    "us $": ("us$", 1), "usd": ("usd", 1), "eur": ("eur", 1), "gbp": ("gbp", 1),
    "sek": ("sek", 1), "nok": ("nok", 1), "dkk": ("dkk", 1), "chf": ("chf", 1),
    "cad": ("cad", 1), "aud": ("aud", 1), "jpy": ("jpy", 1), "inr": ("inr", 1),
    "dollars": ("dollars", 1), "dollar": ("dollar", 1), "bucks": ("bucks", 1),
    "euros": ("euros", 1), "euro": ("euro", 1), "pounds sterling": ("pounds sterling", 1),
    "quid": ("quid", 1), "kr": ("kr", 1), "kronor": ("kronor", 1), "kroner": ("kroner", 1),
    "krona": ("krona", 1), "cents": ("cents", 1), "pence": ("pence", 1), "rupees": ("rupees", 1),
    "yen": ("yen", 1), "us dollars": ("us dollars", 1), "tkr": ("kr", 1000), "kkr": ("kr", 1000),
    "mkr": ("kr", 1_000_000), "mnkr": ("kr", 1_000_000), "msek": ("sek", 1_000_000),
    "ksek": ("sek", 1000),
    "tsek": ("sek", 1000), "bsek": ("sek", 1_000_000_000), "meur": ("eur", 1_000_000),
    "keur": ("eur", 1000),
    "musd": ("usd", 1_000_000), "kusd": ("usd", 1000), "mgbp": ("gbp", 1_000_000),
    "cent": ("cent", 1), "swedish kronor": ("swedish kronor", 1),
    "swedish krona": ("swedish krona", 1), "¢": ("¢", 1), "pennies": ("pennies", 1),
    "rs": ("rs", 1), "rs .": ("rs", 1), "rupee": ("rupee", 1), "cny": ("cny", 1),
    "hkd": ("hkd", 1), "sgd": ("sgd", 1), "nzd": ("nzd", 1), "pln": ("pln", 1), "czk": ("czk", 1),
    "huf": ("huf", 1), "isk": ("isk", 1), "zar": ("zar", 1), "brl": ("brl", 1), "mxn": ("mxn", 1),
    "krw": ("krw", 1), "thb": ("thb", 1), "aed": ("aed", 1), "myr": ("myr", 1), "ils": ("ils", 1),
    "kwd": ("kwd", 1), "rm": ("rm", 1), "ca $": ("ca$", 1), "a $": ("a$", 1), "c $": ("c$", 1),
    "canadian dollars": ("canadian dollars", 1), "american dollars": ("american dollars", 1),
    "australian dollars": ("australian dollars", 1), "british pounds": ("british pounds", 1),
    "hong kong dollars": ("hong kong dollars", 1), "singapore dollars": ("singapore dollars", 1),
    "new zealand dollars": ("new zealand dollars", 1), "us dollar": ("us dollar", 1),
    "norwegian kroner": ("norwegian kroner", 1), "danish kroner": ("danish kroner", 1),
    "swiss francs": ("swiss francs", 1), "japanese yen": ("japanese yen", 1),
    "indian rupees": ("indian rupees", 1), "chinese yuan": ("chinese yuan", 1),
}  # fmt: skip

PERCENT = {
    "%": "%", "percent": "%", "per cent": "%", "pct": "%", "percents": "%", "‰": "‰",
    "permille": "‰", "per mille": "‰", "percentage points": "points",
    "percentage point": "points", "percent points": "points", "pp": "points", "ppt": "points",
    "% points": "points", "bps": "points",
    "basis points": "points", "p . p": "points",
}  # fmt: skip

MEASURES = (
    "push ups", "push up", "sit ups", "chin ups",
    "km / h", "km / s", "m / s", "km", "kms", "mil", "kilometers", "kilometres", "kilometer",
    "kilometre", "k's", "mi", "mile",
    "miles", "m", "meters", "metres", "meter", "metre", "cm", "centimeters", "centimetres",
    "mm", "millimeters", "millimetres", "yards", "yard", "yd", "yds", "feet", "foot", "ft",
    "inches", "inch", "in", "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms", "g", "gram",
    "grams", "grammes", "mg", "milligrams", "lb", "lbs", "pound", "pounds", "oz", "ounce",
    "ounces", "stone", "st", "ton", "tons", "tonne", "tonnes", "l", "liter", "liters", "litre",
    "litres", "dl", "cl", "ml", "milliliters", "millilitres", "gallon", "gallons", "pint",
    "pints", "quarts", "kcal", "cal", "cals", "calories", "calorie", "kj", "kwh", "mwh", "gwh",
    "twh", "wh", "tj", "gj", "mj",
    "w", "kw", "mw", "watts", "kilowatt hours", "kilowatts", "mb", "gb", "tb",
    "pb", "kb", "megabytes", "gigabytes", "terabytes", "megabyte", "gigabyte", "steps",
    "step", "pages", "page", "bpm", "hectares", "acres", "acre", "sqm", "square meters",
    "square metres", "square feet", "cubic meters", "degrees", "degree", "°", "mph", "kph",
    "words", "fte", "ftes", "gal", "gals", "mls", "sq ft", "sq m", "square kilometers",
    "square kilometres", "square miles", "cubic metres", "cubic feet", "hectoliters",
    "hectolitres", "fluid ounces", "fl oz", "milligram", "micrograms", "microgram", "μg", "µg",
    "nautical miles", "celsius", "fahrenheit", "kilobytes", "petabytes", "megawatts", "gigawatts",
    "joules", "km²", "m²", "m³", "cm²", "cm³",
    "mmol", "mmhg", "hz", "khz", "mhz", "ghz", "ms", "milliseconds", "points", "pts",
)  # fmt: skip

CONTAINERS = (
    "glass", "glasses", "cup", "cups", "bottle", "bottles", "can", "cans", "portion", "portions",
    "pack", "packs", "packet", "packets", "kg", "kilos", "kilograms", "grams", "g", "gram",
    "liters", "litres", "liter", "litre", "l", "ml", "oz", "ounces", "lbs", "pounds", "tons",
    "tonnes", "pieces", "piece", "slices", "slice", "bags", "bag", "boxes", "box", "pairs",
    "pair", "sets", "set", "servings", "serving", "hours", "hour", "minutes", "minute", "mins",
    "min", "hrs", "pages", "page", "rounds", "days", "lines", "units", "gallons", "pints", "shots",
    "scoops", "spoons", "teaspoons", "tablespoons", "bars", "weeks", "nights", "types",
    "number", "pounds", "kgs", "km", "miles", "hectares", "acres",
)  # fmt: skip

ONCE = {
    "once": 1, "twice": 2, "thrice": 3,
}  # fmt: skip

TIMES = ("times", "time", "x", "occasions", "fold")

TIME_UNITS = {
    "second": ("second", 1, ""), "seconds": ("second", 1, ""), "sec": ("second", 1, ""),
    "secs": ("second", 1, ""), "s": ("second", 1, ""), "minute": ("minute", 1, ""),
    "minutes": ("minute", 1, ""), "min": ("minute", 1, ""), "mins": ("minute", 1, ""),
    "hour": ("hour", 1, ""), "hours": ("hour", 1, ""), "hr": ("hour", 1, ""),
    "hrs": ("hour", 1, ""), "h": ("hour", 1, ""), "day": ("day", 1, ""), "days": ("day", 1, ""),
    "d": ("day", 1, ""), "night": ("day", 1, ""), "nights": ("day", 1, ""),
    "weekday": ("weekday", 1, ""), "workday": ("weekday", 1, ""),
    "weeknight": ("weekday", 1, ""), "working day": ("weekday", 1, ""),
    "working days": ("weekday", 1, ""), "business day": ("weekday", 1, ""),
    "business days": ("weekday", 1, ""), "work day": ("weekday", 1, ""),
    "workdays": ("weekday", 1, ""),
    "school day": ("weekday", 1, ""), "school night": ("weekday", 1, ""),
    "week": ("week", 1, ""), "weeks": ("week", 1, ""), "wk": ("week", 1, ""),
    "wks": ("week", 1, ""), "w": ("week", 1, ""), "week's": ("week", 1, "its"),
    "workweek": ("week", 1, ""), "sprint": ("week", 2, ""),
    "fortnight": ("week", 2, ""), "fortnights": ("week", 2, ""),
    "weekend": ("weekend", 1, ""), "weekends": ("weekend", 1, ""),
    "week-end": ("weekend", 1, ""), "week-ends": ("weekend", 1, ""), "wkend": ("weekend", 1, ""),
    "month": ("month", 1, ""), "months": ("month", 1, ""), "mo": ("month", 1, ""),
    "mos": ("month", 1, ""), "mth": ("month", 1, ""), "mths": ("month", 1, ""),
    "month's": ("month", 1, "its"), "calendar month": ("month", 1, ""),
    "calendar week": ("week", 1, ""), "calendar quarter": ("quarter", 1, ""),
    "quarter": ("quarter", 1, ""), "quarters": ("quarter", 1, ""), "qtr": ("quarter", 1, ""),
    "qtrs": ("quarter", 1, ""), "quarter's": ("quarter", 1, "its"),
    "mnth": ("month", 1, ""), "mnths": ("month", 1, ""), "dys": ("day", 1, ""),
    "schoolday": ("weekday", 1, ""),
    "schooldays": ("weekday", 1, ""), "half-year": ("half", 1, ""), "half year": ("half", 1, ""),
    "semester": ("term", 1, ""), "sem": ("term", 1, ""), "nt": ("day", 1, ""),
    "semesters": ("term", 1, ""), "trimester": ("tertial", 1, ""),
    "term": ("term", 1, ""),
    "year": ("year", 1, ""), "years": ("year", 1, ""), "yr": ("year", 1, ""),
    "yrs": ("year", 1, ""), "y": ("year", 1, ""), "annum": ("year", 1, ""),
    "year's": ("year", 1, "its"), "calendar year": ("year", 1, ""), "decade": ("year", 10, ""),
    "decades": ("year", 10, ""), "anno": ("year", 1, ""),
}  # fmt: skip

MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4,
    "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8,
    "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11,
    "december": 12, "dec": 12, "febuary": 2, "janurary": 1, "januray": 1, "feburary": 2,
    "septmber": 9, "setember": 9, "ocotber": 10, "novemeber": 11, "decemeber": 12, "agust": 8,
    "augest": 8, "decmber": 12, "janury": 1, "apirl": 4, "novmber": 11,
}  # fmt: skip

WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "wednesday": 2, "wed": 2,
    "weds": 2, "thursday": 3, "thu": 3, "thur": 3, "thurs": 3, "friday": 4, "fri": 4,
    "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip

WEEKDAYS_RECURRING = {
    "sats": "week", "suns": "week", "mwf": "week",
    "mondays": "week", "tuesdays": "week", "wednesdays": "week", "thursdays": "week",
    "fridays": "week", "saturdays": "week", "sundays": "week", "weekends": "week",
    "weekdays": "weekday", "weeknights": "weekday", "workdays": "weekday",
    "working days": "weekday", "business days": "weekday", "school days": "weekday",
    "school nights": "weekday", "work days": "weekday", "mornings": "", "evenings": "",
    "nights": "", "afternoons": "",
}  # fmt: skip

DAY_PARTS = {
    "morning": "day", "evening": "day", "night": "day",
    "eve": "day", "afternoon": "day", "lunch": "day",
    "noon": "day", "payday": "month", "bedtime": "day", "breakfast": "day", "dinner": "day",
    "before bed": "day",
    "before work": "day", "after work": "day", "before school": "day", "after school": "day",
    "am and pm": "day", "am & pm": "day", "am + pm": "day", "in the am": "day", "in the pm": "day",
    "before meals": "", "after meals": "", "with meals": "", "between meals": "",
    "mealtimes": "", "supper": "day", "lunchtime": "day", "dinnertime": "day",
    "before sleep": "day", "before going to bed": "day", "at night": "day",
    "single day": "day", "single morning": "day", "single night": "day", "single week": "week",
    "single month": "month", "single weekday": "weekday",
    "per meal": "day", "each meal": "day", "every meal": "day", "per session": "day",
    "each session": "day", "every session": "day", "per shift": "day", "each shift": "day",
    "every shift": "day", "a shift": "day", "per sitting": "day", "per workout": "day",
    "per practice": "day", "per game": "day", "per match": "day", "per visit": "day",
    "each time": "day", "every time": "day", "per service": "day",
}  # fmt: skip

SEASONS = {
    "spring": (3, 5), "springtime": (3, 5), "summer": (6, 8), "summertime": (6, 8),
    "autumn": (9, 11), "fall": (9, 11), "winter": (12, 2), "wintertime": (12, 2),
}  # fmt: skip

HOLIDAYS = {
    "christmas": "12-25", "christmas day": "12-25", "xmas": "12-25", "x-mas": "12-25",
    "christmas eve": "12-24", "xmas eve": "12-24", "boxing day": "12-26",
    "ny eve": "12-31", "new yrs": "12-31", "new yr": "12-31",
    "new year": "12-31", "new year's": "12-31", "new years": "12-31",
    "the new year": "12-31", "new year's eve": "12-31", "new years eve": "12-31",
    "new year's day": "01-01", "new years day": "01-01",
    "nye": "12-31", "easter": "easter+0",
    "easter sunday": "easter+0", "good friday": "easter-2", "easter monday": "easter+1",
    "maundy thursday": "easter-3", "palm sunday": "easter-7", "ash wednesday": "easter-46",
    "shrove tuesday": "easter-47", "pancake day": "easter-47", "ascension day": "easter+39",
    "pentecost": "easter+49", "whit sunday": "easter+49", "whitsun": "easter+49",
    "whit monday": "easter+50", "easter saturday": "easter-1", "holy saturday": "easter-1",
    "mardi gras": "easter-47", "thanksgiving": "thanksgiving",
    "thanksgiving day": "thanksgiving", "black friday": "thanksgiving+1",
    "cyber monday": "thanksgiving+4", "valentine's day": "02-14",
    "valentines day": "02-14", "valentines": "02-14", "valentine's": "02-14",
    "st patrick's day": "03-17",
    "halloween": "10-31", "independence day": "07-04", "4th of july": "07-04",
    "fourth of july": "07-04", "labor day": "sep-mon-1", "labour day": "sep-mon-1",
    "memorial day": "may-mon-last", "mlk day": "jan-mon-3", "presidents day": "feb-mon-3",
    "presidents' day": "feb-mon-3", "columbus day": "oct-mon-2", "veterans day": "11-11",
    "remembrance day": "11-11", "may day": "05-01", "mother's day": "may-sun-2",
    "mothers day": "may-sun-2", "father's day": "jun-sun-3", "fathers day": "jun-sun-3",
    "guy fawkes": "11-05", "bonfire night": "11-05", "april fools": "04-01",
    "groundhog day": "02-02", "juneteenth": "06-19", "all saints' day": "11-01",
    "all saints day": "11-01", "midsummer": "midsummer", "midsummer's eve": "midsummer",
    "midsummer eve": "midsummer", "midsummer day": "midsummer+1", "lucia": "12-13",
    "first advent": "advent1", "first sunday of advent": "advent1", "advent": "advent1",
    "international women's day": "03-08", "epiphany": "01-06", "twelfth night": "01-05",
    "earth day": "04-22", "year end": "yearturn", "year-end": "yearturn", "years end": "yearturn",
    "eoy": "yearturn", "end of year": "yearturn", "end of the year": "yearturn",
    "year's end": "yearturn",
    "the end of the year": "yearturn", "close of the year": "yearturn",
    "mid-year": "halfturn", "midyear": "halfturn", "mid year": "halfturn",
    "summer solstice": "06-21",
    "winter solstice": "12-21", "turn of the year": "yearturn", "the turn of the year": "yearturn",
    "the holidays": "12-25", "valentine day": "02-14", "martin luther king day": "jan-mon-3",
    "martin luther king jr day": "jan-mon-3", "president's day": "feb-mon-3",
    "veteran's day": "11-11", "st . patrick's day": "03-17", "st patricks day": "03-17",
    "saint patrick's day": "03-17", "the ides of march": "03-15", "cinco de mayo": "05-05",
    "canada day": "07-01", "bastille day": "07-14", "anzac day": "04-25", "australia day": "01-26",
    "burns night": "01-25", "spring bank holiday": "may-mon-last",
    "may bank holiday": "may-mon-1", "august bank holiday": "aug-mon-last",
    "mothering sunday": "easter-21", "trinity sunday": "easter+56",
    "corpus christi": "easter+60", "second advent": "advent2", "third advent": "advent3",
    "fourth advent": "advent4", "advent sunday": "advent1", "st lucia's day": "12-13",
    "indigenous peoples' day": "oct-mon-2", "world environment day": "06-05",
    "giving tuesday": "thanksgiving+5",
}  # fmt: skip

PERIOD_LETTERS = {
    "q": "quarter", "quarter": "quarter", "qtr": "quarter", "h": "half", "t": "tertial",
    "week": "week", "weeks": "week", "wk": "week", "w": "week", "cw": "week", "fy": "fiscal",
    "ht": "autumn", "vt": "spring", "calendar week": "week", "tertial": "tertial",
}  # fmt: skip

TERMS = {
    "autumn term": "autumn", "fall semester": "autumn", "fall term": "autumn",
    "autumn semester": "autumn", "spring term": "spring", "spring semester": "spring",
    "ht": "autumn", "vt": "spring", "school year": "schoolyear", "academic year": "schoolyear",
}  # fmt: skip

RELATIONS = {
    "by": "by", "no later than": "by", "not later than": "by", "at the latest": "late",
    "until": "by", "till": "by", "til": "by", "'til": "by", "up until": "by", "up till": "by",
    "through": "by", "thru": "by", "due": "by", "due by": "by", "due on": "by", "deadline": "by",
    "by the time": "named", "by this time": "by", "up to": "by", "to": "by", "on or before": "by",
    "latest": "by",
    "by no later than": "by", "latest by": "by", "and until": "by", "up to and including": "by",
    "ending": "by", "ends": "by", "ending on": "by", "ending in": "by", "come": "by",
    "before": "before", "prior to": "before", "b 4": "before", "ahead of": "before",
    "in time for": "before",
    "in advance of": "before", "before the end of": "by", "before end of": "by",
    "by the end of": "by", "by end of": "by", "by close of business": "dayend",
    "by end of business": "dayend",
    "by end of day": "dayend", "by eod": "dayend", "by cob": "dayend", "by end of today": "dayend",
    "by the close of": "by",
    "in time before": "before",
    "during": "during", "in": "during", "on": "during", "throughout": "during",
    "over": "during", "within": "within", "all through": "during", "over the course of": "during",
    "in the course of": "during", "at": "during", "for": "during", "this": "during",
    "for all of": "during", "all of": "during", "across": "during", "inside": "within",
    "inside of": "within", "in less than": "within", "in under": "within",
    "in no more than": "within", "in at most": "within",
    "from": "from", "starting": "from", "starting from": "from", "starting in": "from",
    "starting on": "from", "beginning": "from", "beginning in": "from", "beginning on": "from",
    "as of": "from", "as from": "from", "effective": "from", "start": "from", "starts": "from",
    "start in": "from", "start on": "from", "from and including": "from", "begin": "from",
    "commencing": "from", "since": "since", "after": "after", "between": "between",
    "once": "after",
}  # fmt: skip

DETERMINERS = {
    "this": 0, "current": 0, "the current": 0, "the present": 0, "next": 1, "coming": 1,
    "the coming": 1,
    "upcoming": 1, "the upcoming": 1, "following": 1, "the next": 1, "the following": 1,
    "last": -1, "previous": -1, "past": -1, "the last": -1, "the previous": -1, "the past": -1,
    "this coming": 1, "prior": -1,
}  # fmt: skip

PARTS = {
    "end of": "end", "the end of": "end", "close of": "end", "the close of": "end",
    "at the end of": "end", "late": "late", "end": "end", "last day of": "end",
    "the last day of": "end", "eo": "end", "back end of": "end",
    "middle of": "mid", "the middle of": "mid", "mid": "mid", "mid-": "mid",
    "beginning of": "start", "the beginning of": "start", "start of": "start",
    "the start of": "start", "early": "start", "first half of": "half1",
    "the first half of": "half1", "second half of": "half2", "the second half of": "half2",
    "last half of": "half2", "the last half of": "half2", "latter half of": "half2",
    "the rest of": "rest", "rest of": "rest", "the remainder of": "rest",
    "remainder of": "rest",
}  # fmt: skip

TODAY = {
    "yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day after tomorrow": 2,
    "day after tomorrow": 2, "in one day": 1, "this evening": 0,
    "this afternoon": 0, "this morning": 0,
    "tomorow": 1, "tmrw": 1, "tommorow": 1, "tommorrow": 1,
}  # fmt: skip

ENDS_OF = {
    "eod": "day", "eow": "week", "eom": "month", "eoq": "quarter", "eoy": "year",
}  # fmt: skip

PLANS = (
    "budget", "budgets", "plan", "plans", "report", "reports", "strategy", "forecast", "accounts",
    "roadmap", "calendar", "statement", "statements", "agenda", "vision", "programme", "program",
)  # fmt: skip

COUNTING = ("number of", "numbers of", "count of")

FISCAL = (
    "fiscal year", "financial year", "fiscal", "fy", "fiscal quarter", "tax year",
    "accounting year", "budget year", "fiscal half",
)  # fmt: skip

EACH = {
    "every": 1, "each": 1, "per": 1, "a": 1, "an": 1, "/": 1, "every other": 2,
    "every second": 2, "each and every": 1, "every single": 1, "every alternate": 2,
    "alternate": 2, "every third": 3, "every fourth": 4, "pr": 1, "all": "all", "evry": 1,
    "everyother": 2, "ev": 1, "every 2nd": 2, "every 3rd": 3,
}  # fmt: skip

ADVERBS = {
    "one day a week": ("week", 1), "one day per week": ("week", 1), "one day a month": ("month", 1),
    "during the working week": ("weekday", 1), "during working week": ("weekday", 1),
    "during the work week": ("weekday", 1), "during the workweek": ("weekday", 1),
    "m-f": ("weekday", 1), "outta 7": ("week", 1), "m - f": ("weekday", 1),
    "m – f": ("weekday", 1), "m / w / f": ("week", 1),
    "t / th": ("week", 1), "tu / th": ("week", 1), "every am": ("day", 1), "each am": ("day", 1),
    "on mornings": ("day", 1), "on evenings": ("day", 1), "every pm": ("day", 1),
    "each pm": ("day", 1), "every mwf": ("week", 1),
    "pw": ("week", 1), "p / w": ("week", 1), "p . w": ("week", 1), "p . w .": ("week", 1),
    "p / m": ("month", 1), "p / d": ("day", 1), "p.w": ("week", 1),
    "pcm": ("month", 1), "p . a": ("year", 1), "p / a": ("year", 1), "p / y": ("year", 1),

    "out of 7": ("week", 1), "out of seven": ("week", 1),
    "daily": ("day", 1), "dailly": ("day", 1), "nightly": ("day", 1), "everyday": ("day", 1),
    "weekly": ("week", 1), "biweekly": ("week", 2), "bi-weekly": ("week", 2),
    "fortnightly": ("week", 2), "monthly": ("month", 1), "bimonthly": ("month", 2),
    "bi-monthly": ("month", 2), "quarterly": ("quarter", 1), "yearly": ("year", 1),
    "pm": ("month", 1),
    "annually": ("year", 1), "annual": ("year", 1), "semiannually": ("month", 6),
    "semi-annually": ("month", 6), "semiannual": ("month", 6), "semi-annual": ("month", 6),
    "half-yearly": ("month", 6), "biannually": ("month", 6), "biennially": ("year", 2),
    "weekdaily": ("weekday", 1), "everynight": ("day", 1), "everyweek": ("week", 1),
    "day in day out": ("day", 1), "anually": ("year", 1), "year-on-year": ("year", 1),
    "year on year": ("year", 1), "yoy": ("year", 1), "month-on-month": ("month", 1),
    "month on month": ("month", 1),  "quarter-on-quarter": ("quarter", 1),
    "qoq": ("quarter", 1),  "week-on-week": ("week", 1),
    "year over year": ("year", 1), "year-over-year": ("year", 1),
    "month over month": ("month", 1), "month-over-month": ("month", 1),
    "week over week": ("week", 1), "week-over-week": ("week", 1),
}  # fmt: skip

COMPARISONS = {
    "less than or equal to": "at_most", "less or equal to": "at_most",
    "less or equal than": "at_most",
    "smaller than or equal to": "at_most", "smaller or equal than": "at_most",
    "lower than or equal to": "at_most", "lower or equal than": "at_most",
    "fewer than or equal to": "at_most", "equal to or less than": "at_most",
    "equal to or below": "at_most", "at or below": "at_most", "at or under": "at_most",
    "greater than or equal to": "at_least", "greater or equal to": "at_least",
    "greater or equal than": "at_least", "more than or equal to": "at_least",
    "higher than or equal to": "at_least", "higher or equal than": "at_least",
    "bigger or equal than": "at_least", "bigger than or equal to": "at_least",
    "larger than or equal to": "at_least", "equal to or more than": "at_least",
    "equal to or greater than": "at_least", "equal to or above": "at_least",
    "at least or equal to": "at_least", "at or above": "at_least", "at or over": "at_least",
    "bigger than": "at_least", "equals": "exactly",
    "at least": "at_least", "minimum": "at_least", "a minimum of": "at_least",
    "minimum of": "at_least", "min": "at_least", "no less than": "at_least",
    "not less than": "at_least", "no fewer than": "at_least", "not fewer than": "at_least",
    "not below": "at_least", "more than": "at_least", "greater than": "at_least",
    "higher than": "at_least", "larger than": "at_least", "better than": "at_least",
    "longer than": "at_least", "over": "at_least", "above": "at_least", "exceed": "at_least",
    "exceeds": "at_least", "exceeding": "at_least", "upwards of": "at_least",
    "upward of": "at_least",
    "in excess of": "at_least", "north of": "at_least", "beyond": "at_least", "≥": "at_least",
    ">": "at_least", "> =": "at_least", "atleast": "at_least", "at the least": "at_least",
    "at a minimum": "at_least", "past": "at_least", "at very least": "at_least",
    "at the very least": "at_least",
    "at most": "at_most", "maximum": "at_most", "a maximum of": "at_most",
    "maximum of": "at_most", "max": "at_most", "up to": "at_most", "no more than": "at_most",
    "not more than": "at_most", "never more than": "at_most", "no greater than": "at_most",
    "no higher than": "at_most", "not exceed": "at_most", "not exceeding": "at_most",
    "never exceed": "at_most", "not over": "at_most", "less than": "at_most",
    "fewer than": "at_most", "lower than": "at_most", "under": "at_most", "below": "at_most",
    "beneath": "at_most", "shorter than": "at_most", "faster than": "at_most",
    "quicker than": "at_most", "smaller than": "at_most", "≤": "at_most", "<": "at_most",
    "< =": "at_most", "no longer than": "at_most", "not longer than": "at_most",
    "not above": "at_most", "only": "at_most", "sub": "at_most", "no more then": "at_most",
    "less then": "at_most", "more then": "at_least", "atmost": "at_most",
    "not to exceed": "at_most", "stay within": "at_most", "keep within": "at_most",
    "stays within": "at_most", "kept within": "at_most",
    "limit of": "at_most", "a limit of": "at_most", "cap of": "at_most",
    "exactly": "exactly", "precisely": "exactly", "=": "exactly", "just": "exactly",
    "equal to": "exactly", "no more and no less than": "exactly",
    "about": "about", "around": "about", "approximately": "about", "approx": "about",
    "roughly": "about", "circa": "about", "~": "about", "≈": "about", "some": "about",
    "nearly": "about", "almost": "about", "a total of": "about", "total of": "about",
    "close to": "about", "in total": "about",
}  # fmt: skip

DIRECTIONS = {
    "increase": "up", "increases": "up", "increasing": "up", "increased": "up", "raise": "up",
    "raising": "up", "raised": "up", "grow": "up", "growing": "up", "grows": "up", "boost": "up",
    "boosting": "up", "lift": "up", "expand": "up", "improve": "up", "improving": "up",
    "gain": "up", "gaining": "up", "add": "up", "extend": "up", "rise": "up", "rises": "up",
    "put on": "up", "go up": "up", "up": "up", "scale": "up", "ramp up": "up", "growth": "growth",
    "get up": "up", "bring up": "up", "push": "up", "step up": "up",
    "reduce": "down", "reduces": "down", "reducing": "down", "reduced": "down", "lower": "down",
    "lowering": "down", "lowered": "down", "decrease": "down", "decreasing": "down",
    "decreases": "down", "decreased": "down", "cut": "down", "cutting": "down", "cut down": "down",
    "cut back": "down", "drop": "down", "dropping": "down", "lose": "down", "losing": "down",
    "loose": "down",
    "shrink": "down", "shorten": "down", "bring down": "down", "get down": "down",
    "go down": "down", "slash": "down", "trim": "down", "shed": "down", "shave": "down",
    "decline": "down", "minimize": "down", "minimise": "down", "reduction": "down",
    "save": "save", "limit": "limit", "cap": "limit", "restrict": "limit",
    "keep": "keep", "maintain": "keep", "hold": "keep", "stay": "keep", "remain": "keep",
    "keeping": "keep", "reaching": "reach", "hitting": "reach", "keep to budget": "limit",
    "down to": "down", "stick to": "limit", "sticking to": "limit", "stay on budget": "limit",
    "keep to a budget of": "limit", "reach": "reach", "hit": "reach",
    "achieve": "reach", "attain": "reach",
    "get to": "reach",
}  # fmt: skip

CHANGES = {
    "more": "up", "higher": "up", "greater": "up", "larger": "up", "bigger": "up",
    "better": "up", "longer": "up", "additional": "up", "extra": "up", "further": "up",
    "fewer": "down", "less": "down", "lower": "down", "smaller": "down", "shorter": "down",
    "cheaper": "down", "faster": "down", "quicker": "down", "increase": "up", "growth": "growth",
    "rise": "up", "uplift": "up", "improvement": "up", "raise": "up", "boost": "up",
    "reduction": "down", "decrease": "down", "cut": "down", "drop": "down", "decline": "down",
    "fall": "down", "plus": "up", "minus": "down", "saving": "down", "savings": "down",
    "increases": "up", "lift": "up", "gain": "up",
}  # fmt: skip

FACTORS = {
    "halve": ("0.5", "down"), "halves": ("0.5", "down"), "halving": ("0.5", "down"),
    "halved": ("0.5", "down"), "cut in half": ("0.5", "down"), "cut by half": ("0.5", "down"),
    "double": ("2", "up"), "doubles": ("2", "up"), "doubling": ("2", "up"),
    "doubled": ("2", "up"), "twice as many": ("2", "up"), "twice as much": ("2", "up"),
    "half as many": ("0.5", "down"), "half as much": ("0.5", "down"),
    "triple": ("3", "up"), "triples": ("3", "up"), "tripling": ("3", "up"),
    "treble": ("3", "up"), "quadruple": ("4", "up"), "quintuple": ("5", "up"),
    "tenfold": ("10", "up"), "twofold": ("2", "up"), "threefold": ("3", "up"),
    "fourfold": ("4", "up"), "fivefold": ("5", "up"), "ten-fold": ("10", "up"),
    "two-fold": ("2", "up"), "three-fold": ("3", "up"),
}  # fmt: skip

HEDGES = (
    "some", "few", "a few", "several", "many", "more", "fewer", "less", "a couple of",
    "a couple", "couple", "lots of", "lots", "a lot", "a lot of", "plenty of", "plenty",
    "enough", "various", "numerous", "much", "a number of", "a handful of", "handful",
    "dozens of", "hundreds of", "thousands of", "millions of", "tens of", "often",
    "sometimes", "maybe", "perhaps", "hopefully", "try", "possibly", "substantially",
    "significantly", "considerably", "drastically", "greatly", "a bit", "a little",
    "as many as possible",
    "as much as possible", "if possible", "as far as possible", "occasionally", "a good number of",
    "scores of",
)  # fmt: skip

VAGUE_TIMES = (
    "over the next few weeks", "in the next few weeks", "in the coming weeks",
    "over the coming weeks", "in the coming months", "over the coming months",
    "in the next few months", "over the next few months", "year round", "year-round",
    "over a business cycle", "over the business cycle", "over an economic cycle",
    "medium term", "medium-term", "at certain times",
    "soon", "soonish", "soon-ish", "asap", "as soon as possible", "some day", "someday",
    "one day", "eventually",
    "in the future", "in the long run", "in the long term", "long term", "long-term",
    "short term", "short-term", "over time", "in due course", "at some point",
    "sometime", "regularly", "continuously", "continually", "ongoing", "constantly",
    "in the near future", "shortly", "before long", "sooner or later",
    "when possible", "when i have time", "as needed", "periodically", "frequently",
    "occasionally", "from time to time", "immediately", "always", "right away",
    "now and then", "later on", "down the road", "over a business cycle", "over the cycle",
    "over the business cycle", "over an economic cycle", "over a cycle", "when i can",
    "whenever i can", "whenever possible", "when i get the chance", "when i get a chance",
    "when i feel like it", "most days", "most evenings", "most nights", "most mornings",
    "some days", "every so often", "now and again", "every now and then", "once in a while",
    "from now on", "on the weekend", "at the weekend",
)  # fmt: skip

DESIGNATORS = (
    "w / o", "w /", "new year's resolution", "new years resolution", "new year resolution",
    "new year's resolutions", "new years resolutions", "new year resolutions",
    "chapter", "section", "appendix", "point", "room", "line", "level", "stage", "phase",
    "version", "ver", "release", "part", "no", "no.", "nr", "number", "article", "paragraph",
    "goal", "objective", "target", "class", "grade", "zone", "scope", "figure", "table", "iso",
    "agenda", "covid", "scale", "group", "team", "course", "module", "block", "house", "plan",
    "floor", "row", "theme", "area", "pillar", "priority", "type", "id", "tel", "phone",
    "round", "track", "windows", "python", "office", "iphone", "category", "division", "top",
    "rank", "position", "place", "option", "rule", "tier", "kr", "okr", "page", "p", "pp", "step",
    "question", "exhibit", "act", "bill", "route", "highway", "gate", "platform", "channel",
    "soc", "size", "§", "#", "g", "co", "pm", "milestone", "sprint", "fig", "vol", "volume",
    "issue", "episode", "season", "lesson", "unit", "band", "tv", "key result", "cefr", "c", "b",
)  # fmt: skip

REFERENCES = (
    "than", "compared to", "compared with", "compared", "relative to", "versus", "vs",
    "against", "baseline", "base year", "in relation to",
)  # fmt: skip

AGES = (
    "years of age", "years old", "year olds", "year-olds", "year-old", "year old",
    "years and older",
    "aged", "age", "ages", "turn", "turning", "i turn", "years or older", "years and over",
    "older than", "younger than", "yrs old",
)  # fmt: skip

EVENTS = (
    "appt", "visit", "turkey trot", "race day", "opening day", "season opener", "tax day",
    "midterms", "recitals", "homecoming", "move-in", "baby comes", "baby arrives", "follow-up",
    "next visit", "bar exam", "board exam", "tryouts", "meet", "weigh-in",
    "birthday", "mocks", "check-up", "checkup", "appointment", "hols", "gcses",
    "a-levels", "showcase", "concert", "recital", "christening", "reunion", "trial",
    "anniversary", "wedding", "holiday", "vacation", "race", "competition",
    "conference", "fair", "trip", "move", "exam", "exams", "finals", "retirement", "launch",
    "release", "election", "meeting", "graduation", "season", "marathon", "event", "deadline",
    "board meeting", "next meeting", "term", "project end", "go-live", "kickoff", "offsite",
    "audit", "surgery", "due date", "baby", "term starts", "school starts", "go live", "ipo",
    "next session", "playoffs", "end of season", "end of the season", "interview", "review",
    "performance review", "school break", "spring break", "summer break", "half-term",
    "payday", "discharge", "school ends", "school is out", "school breaks up", "prom", "ceremony",
    "party", "flight", "festival", "tournament", "match", "game", "kick-off", "viva", "defense",
    "defence", "demo day", "all-hands", "renewal", "evaluation", "summit", "half term", "funeral",
    "handover", "inspection", "assessment", "hand-in", "submission", "cut-off", "opening night",
    "opening", "premiere", "regatta", "derby", "triathlon", "ironman", "camp", "leave",
    "maternity leave", "parental leave", "a levels", "sats", "driving test", "theory test",
    "holidays", "summer holidays", "agm", "annual meeting", "workshop", "course starts",
)  # fmt: skip

ADJECTIVES = (
    "new", "more", "extra", "additional", "good", "great", "different", "other", "full",
    "whole", "paying", "active", "unique", "qualified", "healthy", "short", "long", "big",
    "small", "large", "high", "low", "quality", "happy", "solid", "key", "major", "hot", "cold",
    "warm", "free", "paid", "fresh", "real", "young", "old", "local", "online", "further",
    "separate", "consecutive", "home-cooked", "closed", "booked", "signed",
)  # fmt: skip

STOPS = (
    "and", "or", "but", "that", "which", "who", "to", "for", "in", "on", "at", "with", "of", "by",
    "from", "before", "after", "under", "over", "during", "until", "till", "through", "per",
    "every", "each", "a", "an", "the", "this", "next", "last", "is", "are", "be", "been", "was",
    "were", "will", "shall", "should", "must", "can", "could", "would", "have", "has", "had",
    "do", "does", "did", "i", "we", "you", "he", "she", "they", "it", "my", "our", "your", "his",
    "her", "their", "its", "not", "no", "than", "as", "so", "when", "where", "while", "if",
    "then", "also", "within", "without", "into", "onto", "about", "between", "among", "via",
    "including", "excluding", "starting", "beginning", "ending", "because", "since", "daily",
    "weekly", "monthly", "quarterly", "yearly", "annually", "today", "tomorrow", "ago", "away",
    "apart", "up", "down", "out", "off", "back", "again", "instead", "together", "alone", "only",
    "new year's resolution", "new years resolution", "new years resolutions",
    "new year's resolutions", "new year resolution", "new year resolutions", "at least", "long",
    "tall", "high", "deep", "old", "off", "across", "around", "towards",
    "against", "worldwide", "globally", "internationally", "more", "less", "fewer", "higher",
    "lower", "better", "faster", "these", "those", "there", "all", "both", "any", "some", "now",
    "ahead", "once", "twice", "overall", "total", "straight", "max", "min", "minimum", "maximum",
    "annual", "compared", "relative", "versus", "vs", "by", "rather", "plus", "using", "who",
    "get", "lose", "run", "read", "walk", "make", "take", "booked", "signed", "completed",
    "closed", "sold", "who's", "yearly", "throughout", "regardless", "living", "leading",
)  # fmt: skip


# What kind of goal it is, and how concrete its words are. The words of one class stand in one
# string. Verbs are base forms ("launch" also reads launches, launched and launching); nouns are
# singular, plurals are found too, and a noun phrase is judged by its last word.

VERBS = {
    # once it is done, anybody can see it
    "deliver": (
        "launch publish submit deliver complete finish finalise finalize ship release issue build "
        "set construct erect renovate paint introduce establish set_up adopt approve sign hire "
        "recruit appoint elect buy purchase order procure acquire move relocate open close start "
        "begin initiate conclude carry_out conduct organise organize arrange host hold write "
        "draft author compile document map audit evaluate assess analyse analyze review revise "
        "update upgrade install migrate deploy implement configure program code design draw "
        "produce manufacture assemble repair fix replace clean clear book schedule plan present "
        "show demonstrate test pilot certify accredit register apply send mail email post invite "
        "load print copy translate edit record marry divorce pass graduate earn win climb summit "
        "lift debut pay_off pay repay solve resolve bake sew plant dig inaugurate transfer found "
        "form decommission retire_from demolish digitise digitize automate attach formulate "
        "draw_up put_together roll_out hand_in hand_over turn_in file sell_off merge split create "
        "develop_a prepare provide_a get obtain gain_a secure_a receive visit see_the travel_to "
        "move_to master run_a enter compete qualify beat knit crochet restore sort "
        "declutter donate cancel delete remove switch convert consolidate integrate_the "
        "connect_the negotiate renew land onboard train_all ratify enact legislate eradicate end "
        "abolish eliminate propose report brief unveil premiere exhibit perform reach_out "
        "refactor rewrite port patch benchmark prototype validate verify kick_off stand_up find "
        "repaint rebuild relaunch redesign reorganise reorganize reopen generate rebrand defend "
        "retire invest decide_to identify define describe redevelop regenerate refurbish "
        "commission designate license trademark patent nominate enrol enroll vaccinate retrofit "
        "scope put_up take_a fund settle take_out terminate scrap withdraw codify digitalise "
        "digitalize decarbonise insulate rent lease run_for study_abroad quit_my sue pitch_to "
        "crowdfund self-publish attend win_a conserve develop return borrow lend steal wake_up "
        "tell add insert link agree commence set_out undertake secure bring_back put_in make_a "
        "open_up own bring_forward decide determine figure_out clarify deprecate open_source "
        "accept extract unblock wire hook expose tag backport instrument provision spin_up sunset "
        "put_into containerize parallelize simulate spec prune rename backfill source "
        "productionize "
        "interview upsell write_up wrap_up break_down lock_down clean_up follow_through sign_off "
        "sell_out buy_out hand_off cut_over turn_on turn_off switch_on switch_off log_in "
        "raise_funds fundraise compose choreograph illustrate photograph film screenwrite narrate "
        "ask build_out free_up take_part research come_up_with find_out take_over read_up_on "
        "discuss "
        "consult try_out try_a try_the try_one "
        "check_with work_out_a work_out_the fill_out fill_in ask_for sign_up look_for search_for "
        "headhunt reallocate redeploy retain_a outsource insource "
        "contract_with subcontract "
        "tender invoice reimburse refund reconcile forecast budget_for stock restock reorder "
        "warehouse dispatch courier collect pick_up drop_off mow harvest compost rewire plumb "
        "plaster tile decorate furnish wallpaper sand varnish weld solder cast mould forge carve "
        "sculpt weave quilt embroider bind laminate frame mount hang unpack pack store archive "
        "shred scan transcribe subtitle dub caption annotate label classify catalogue index "
        "inventory count tally change export import regulate prohibit restrict investigate "
        "examine explore "
        "activate affirm announce anonymise apportion assign attest authenticate authorize award "
        "bootstrap bundle calculate calibrate canvass capture categorize cite clone co-create "
        "collate combine commercialize compute confirm containerise convene crowdsource customize "
        "debrief debug decouple deduplicate derive devise diagnose disable disassemble disburse "
        "discard disclose discontinue dismantle dispose_of dissolve divest divide dogfood "
        "downgrade download drop_support drop_the electrify elicit embark_on empty encode encrypt "
        "endorse enlist erase estimate execute exempt fabricate fill flesh_out formalize format "
        "forward freeze fuse gamify gather geocode hash implant inject inline institute "
        "internationalize invent itemize join kickstart legalize liquidate live-stream lodge "
        "localize locate mock_up modularize monetize nail_down name nationalize offboard offload "
        "opt_in outline overhaul package paginate parse partition paste persist phase_in pin "
        "pinpoint pivot_to plot populate preload privatize productize promulgate propagate purge "
        "quantify reactivate rearrange reassess reassign rebase recalculate recalibrate recast "
        "reclaim recommend reconfigure reconnect reconstruct recreate rectify redact redefine "
        "redirect redistribute reengineer refill refinance reforest reformat reformulate refresh "
        "rehome reinstall reinstate reintroduce reissue remaster remodel render renegotiate "
        "repackage replant replicate reprint reproduce repurpose rerun reschedule resell reset "
        "resit resize restart restructure resubmit resume retake retool retract retrain retrieve "
        "retry revamp revisit revoke rework rewild rotate salvage scaffold screen script seal "
        "segment select self-host separate serialize shard shelve shortlist shut_down sideload "
        "sift slice specify sponsor stage stitch strip subdivide subscribe_to substitute "
        "summarize supersede survey synthesize tabulate tear_down templatize throttle toggle "
        "tokenize top_up transition_to transmit transpose trial typeset uncover unearth unfollow "
        "uninstall unlink unlock unplug unsubscribe upload uproot vet virtualize visualize waive "
        "whitelist wind_down wind_up winterize wipe wire_up wrap zip allocate amend answer_the "
        "articulate compare_the complete_a conduct_a ditch empanel envision_a expel fit_out "
        "free_from hand_out instruct lay issue_a make_the notify pass_the pull_together pull_out "
        " render_the request rid see_a set_a sit_the switch_to take_the turn_down undo "
        "win_the write_off "
        "tune wean operationalize transition raise_a raise_money raise_capital "
        "mark block group link list alert notify trace route rank re-route quit_the "
        "regrade repave reroof retile "
        "choose enforce cover require oblige mandate compel grant abbreviate adjourn adjust allot "
        "appraise ascertain auction audition broadcast bury bypass circulate commemorate "
        "compensate curate decipher decode deconstruct deduct delegate detach detect disconnect "
        "dismiss disseminate duplicate employ encapsulate enclose enumerate excavate exclude fetch "
        "impose insure invoke isolate mend modify nullify outlaw override overturn pave "
        "pick postpone prescribe proclaim prosecute quarantine reboot recharge redeem reload "
        "repeal replay reshuffle reunite rescue reveal revert sanction sanitize seize sever "
        "solicit sow spray sterilize stockpile straighten subsidize substantiate subtract summon "
        "suspend sync synchronize systematize tweak unload unravel vacate veto withhold reuse "
        "self-serve display warn compress bump "
        "put_on_a reach_an_agreement come_to_an_agreement break_ground raise_the_issue "
        "take_the_lead_role go_over go_through work_through get_through get_out_of put_out "
        "cut_the_lawn "
        "cut_the_grass cut_the_ribbon cut_the_hedge cut_ties turn_the "
        "turn_a turn_my resign accede step_down let_out inspect contribute_a lead_a equip_every "
        "equip_all "
        "equip_each "
        "communicate_the "
        "coordinate_the "
        "inform_all tell_all work_out_how work_out_what work_out_which work_out_who"
    ),
    # an action that one can watch, and that is often repeated
    "act": (
        "put participate run walk jog hike cycle bike swim row dance climb train exercise work_out "
        "meditate "
        "stretch lift read study revise practise practice play sing call phone ring text email "
        "write contact meet visit greet talk speak ask listen drink eat cook fast sleep rest wake "
        "get_up go_to_bed shower brush floss wash vacuum clean iron shop save sell prospect pitch "
        "quote invoice blog podcast photograph paint draw travel go_to drive commute "
        "garden "
        "water fish hunt ride volunteer donate vote attend coach mentor teach lecture weigh log "
        "journal record post tweet knit bake code hug thank smile review follow_up pray stand sit "
        "do take make give watch go use check skip share interview cold_call demo knock "
        "recycle generate sweat juggle swap pledge skate ski surf sail vlog tidy work see leave "
        "tell help stay wait  catch bring carry fly have_lunch have_dinner try_on chat "
        "jog-walk stroll paddle kayak box spar wrestle hum whistle drum strum sketch doodle color "
        "comment reply react nap snooze breathe chant reflect savour sip chew snack brunch dine "
        "host babysit tutor homeschool quiz flashcard memorise memorize recite proofread "
        "highlight skim scan browse click scroll swipe network mingle cold_email "
        "follow-up upsell cross-sell smoke bite gamble vape swear "
        "acknowledge answer apologise bathe brainstorm brew camp cheer chop cuddle deadlift detox "
        "dive dress dust feed fold forage forgive freelance gaze golf grill groom hydrate jump "
        "kick kiss laugh march massage moisturize mop note nurse perform polish prep pull punch "
        "push rehearse relax remember repeat rinse roast say scrub shoot socialize spend sprint "
        "squat stream sweep swing tap taste throw tick_off trade triage  type unwind "
        "wear weed wipe inquire interact lobby lunge plank play_with put_away study_for touch "
        "turn_off pause try_new get_back_to get_back_into get_into "
        "show_up remind accompany backpack bet breastfeed carpool congratulate crawl cry "
        "hitchhike hop "
        "overspend roam scream shout snorkel stare sunbathe trek wander whisper yell"
        ""
        "  "
    ),
    # a duty that goes on, and whose single occasions one can watch
    "duty": (
        "administer maintain keep_minutes archive publish distribute inform report update monitor "
        "inspect provide offer arrange hold host organise organize invite represent attend "
        "participate measure track document respond answer reply advertise market evaluate "
        "review train recruit conduct send collect translate audit test clean backup back_up "
        "supervise oversee scrutinize  moderate liaise cater advise comply "
        "adhere abide conform obey observe operate patrol "
        "continue_with carry_on_with keep_up_with keep_a keep_track keep_records use"
    ),
    # towards more or less of something
    "change": (
        "increase raise grow improve enhance boost strengthen decrease reduce lower cut limit "
        "shorten accelerate simplify speed_up broaden deepen extend lengthen scale lift double "
        "halve triple trim lose gain slow shrink rise fall maximise maximize minimise minimize "
        "optimise optimize expand diversify develop sharpen refine upgrade intensify advance drop "
        "bring_down bring_up drive_up push slash curb mitigate quadruple widen narrow tighten "
        "streamline modernise modernize heighten elevate amplify ramp_up upskill contract "
        "get_down get_up  reverse stem put_on ease exceed get_in_shape get_fit "
        "get_fitter get_organised "
        "cut_down_on cut_back_on get_organized get_stronger get_healthy get_healthier "
        "alleviate augment bolster bulk_up condense contain counteract curtail "
        "decelerate densify de-risk derisk diminish downsize economize enlarge equalize expedite "
        "flatten freshen hasten inflate lessen level_up level_out lighten loosen multiply offset "
        "perfect quicken rationalize rightsize right-size shave shed soften stabilize standardize "
        "suppress taper  treble  weaken  unify centralize decentralize go_down go_up "
        " lose_weight enrich harden  slow_down "
        "redouble pay_down step_up stick_to spend_time"
    ),
    # a way of working on something, with no end to it
    "soft": (
        "put work strive promote support help encourage foster facilitate enable stimulate inspire "
        "motivate engage safeguard protect preserve conserve sustain nurture advocate "
        "raise_awareness contribute collaborate cooperate partner coordinate manage "
        "lead guide drive steer champion empower embrace leverage align integrate address tackle "
        "combat fight prevent counter respond explore investigate consider think focus prioritise "
        "prioritize seek aim aspire pursue build create cultivate shape transform change innovate "
        "adapt embed incorporate include involve attract retain invest mobilise mobilize position "
        "raise_profile celebrate value respect care look_after take_care commit dedicate devote "
        "understand communicate inform educate connect reach_out deal cope handle "
        "take_action take_urgent_action take_measures take_steps stand_up_for "
        "take_responsibility live_up use exploit utilise utilize make deepen provide serve give "
        "allow let bring keep maintain uphold ensure deliver_on improve_on revitalise revitalize "
        "harness experiment discover remain stay look develop strengthen enhance advance improve "
        "implement assist simplify streamline broaden diversify sharpen refine modernise "
        "modernize accelerate look_into look_at learn_from rethink reimagine recognise recognize "
        "mainstream intensify assume equip correct harmonise harmonize govern "
        "succeed thrive flourish prosper "
        "accommodate aid anchor appreciate assert assure attack avert awaken balance "
        "befriend benefit bridge calm capitalize_on cater coax complement confront conquer "
        "threaten endanger harm damage lose_sight lose_touch take_good_care raise_the_bar "
        "close_the_loop push_the_boundaries push_the_limits set_the_standard set_a_standard "
        "set_the_tone set_an_example set_a_good_example set_the_bar lay_the_groundwork "
        "lay_the_foundations showcase pave_the_way build_bridges build_on grow_as "
        "win_together strike_a_balance strike_the_right_balance treat establish_ourselves "
        "establish_itself "
        "establish_myself win_over make_time make_the_most "
        "make_room put_first contemplate control convey convince counsel cure dare debate defuse "
        "delight demystify "
        "democratize deter differentiate direct disrupt dominate dream elevate embellish embody "
        "emphasize emulate endure energize engender enlighten entertain enthuse entice entrench "
        "evangelize evolve excel excite exemplify express externalize familiarize favour favor "
        "fortify fuel fulfil fulfill further globalize grasp heal hear hone honour honor humanize "
        "ignite illuminate imagine immerse impress incentivize incubate inculcate induce "
        "influence infuse ingrain instil instill institutionalize internalize intervene "
        "invigorate kindle legitimize liberate magnify manifest mediate navigate normalize "
        "nourish nudge orchestrate orient overcome persevere persuade "
        "pioneer ponder popularize praise preempt propel provoke publicize quench rally "
        "realign realize reap reassure rebalance recapture recover rediscover reflect refocus "
        "reform reframe regain rehabilitate reinforce reinvent reinvest reinvigorate rejuvenate "
        "rekindle relate resist resonate restrain revive reward satisfy shield solidify "
        "spark spearhead specialize spread spur steward strategize supplement surprise synergize "
        "tailor tame temper tolerate transcend treasure underpin unite unleash urge vary venture "
        "welcome "
        "revolutionize disrupt "
        "act "
        "optimize optimise rationalize unify "
        "play_a_role play_a_part play_a_key play_a_leading play_a_central play_an_active draw_on "
        "lay_the_foundation_for break_down_silos break_down_barriers open_doors_for "
        "plant_the_seeds_of turn_the_page take_the_lead_on take_the_lead_in take_a_stand "
        "make_a_fresh play_our_part play_my_part share_best draw_attention level_the_playing "
        "raise_our_voice get_the_most get_the_message look_through step_out_of put_people "
        "put_customers take_into take_account "
        "concentrate campaign_for "
        "campaign_against listen "
        "raise_the_profile team_up join_forces anticipate cherish destigmatize grapple justify "
        "liberalize oppose "
        "perceive permit personalize reconsider relieve remedy sensitize soothe struggle "
        "sympathize uplift exert conceptualize internationalize challenge"
    ),
    # that something holds, for some or for all
    "ensure": (
        "ensure guarantee make_sure achieve reach provide secure attain offer give grant see_to"
    ),
    # to be, to have, to feel
    "state": (
        "be have had exist feel feels know live lives enjoy enjoys love appreciate trust "
        "understand think believe seem remain stay like being become is are am has knows "
        "fall_in_love lack see_us see_me view_us perceive rely depend count_on see_as view_as "
        "regard_as "
        "know_as know_for recognise_as recognize_as "
        "perceive_as consider_as"
    ),
    # to stop, to end something
    "stop": (
        "stop quit eliminate abolish eradicate end avoid abstain cease refrain give_up cut_out "
        "phase_out ban prohibit give_away get_rid drop_out_of skip "
        "stay_away keep_away steer_clear stay_off keep_off stay_out "
        "boycott shun forgo renounce banish resist_the cut_off get_off go_without kick_the "
        "lay_off "
        "halt forbid"
    ),
    # up to a level
    "reach": (
        "reach achieve hit attain exceed surpass break beat make total average rank score come "
        "stay keep maintain get "
        "outperform overtake outdo outpace surpass_the"
    ),
    # to get to know or be able to do something; how well is left open
    "learn": "learn master",
}
# Participles that do not end in -ed.
IRREGULAR = {
    "written": "write", "rewritten": "rewrite", "drawn": "draw", "chosen": "choose",
    "begun": "begin", "shown": "show", "taken": "take", "given": "give", "sent": "send",
    "bought": "buy", "found": "find", "taught": "teach", "spoken": "speak", "driven": "drive",
    "paid": "pay", "brought": "bring", "rebuilt": "rebuild", "broken": "break", "cast": "cast",
    "lent": "lend", "fallen": "fall", "risen": "rise", "shrunk": "shrink", "seen": "see",
    "known": "know", "held": "hold", "kept": "keep",
    "made": "make", "led": "lead", "told": "tell", "heard": "hear", "met": "meet", "left": "leave",
    "lost": "lose", "sold": "sell", "grown": "grow", "worn": "wear", "won": "win", "fed": "feed",
    "thought": "think", "understood": "understand", "spent": "spend", "sought": "seek",
    "undertaken": "undertake", "upheld": "uphold", "laid": "lay", "overseen": "oversee",
    "done": "do", "eaten": "eat", "ridden": "ride",
    "thrown": "throw", "stolen": "steal", "redrawn": "redraw", "redone": "redo", "bound": "bind",
    "frozen": "freeze", "withdrawn": "withdraw",
    "built": "build", "caught": "catch", "sung": "sing", "withheld": "withhold", "dealt": "deal",
    "hung": "hang", "dug": "dig", "flown": "fly", "swept": "sweep", "stuck": "stick",
    "woven": "weave", "proven": "prove", "undone": "undo", "sewn": "sew",
    "sown": "sow", "repaid": "repay", "remade": "remake",
    "set": "set", "put": "put", "split": "split", "cut": "cut", "shut": "shut", "reset": "reset",
}  # fmt: skip
MODALS = (
    "shouldn't", "mustn't", "won't", "shan't",
    "let's", "will", "shall", "should", "must", "want", "wants", "would", "plan", "plans", "intend",
    "intends", "aim", "aims", "aiming", "hope", "hopes", "need", "needs", "going", "gonna",
    "wanna", "wish", "strive", "strives", "aspire", "resolve", "promise", "can", "to", "trying",
    "try", "committed", "ought", "might", "i'll", "we'll", "gotta", "hoping", "planning", "seek",
    "seeks", "could", "i'd", "attempt", "continue", "decided", "finally",
)  # fmt: skip
GOAL_NOUNS = (
    "goal", "goals", "objective", "objectives", "target", "targets", "aim", "aims", "ambition",
    "purpose", "vision", "mission", "resolution", "resolutions", "challenge", "okr", "kr", "kr1",
    "kr2", "kr3", "milestone", "plan", "aspiration", "intention", "dream", "commitment",
    "priority", "strategy", "key result", "task", "idea", "key results", "newyearsresolution",
    "newyearsresolutions", "o1", "o2", "o3", "kr4", "kpi", "deliverable", "outcome", "action",
    "pledge", "focus", "time to", "what i can do is", "what i want is to", "all i want is to",
    "it is important to", "it is vital to", "it is essential to", "remember to", "don't forget to",
)  # fmt: skip
# Things that can be measured, by the last part of the word.
DIMENSIONS = (
    "sale sales money revenue turnover income profit margin profitability return cost expense "
    "expenditure spend spending debt absence absenteeism attendance emission emissions energy "
    "consumption usage share proportion percentage number amount quantity volume level degree "
    "rate ratio pace speed tempo time duration waiting latency wait satisfaction csat nps ces "
    "index rating grade grades gpa score scores frequency traffic visit visits visitor visitors "
    "follower followers subscriber subscribers member members membership customer customers "
    "client clients user users signups sign-ups signup conversion conversions reach clicks "
    "impressions market-share growth productivity efficiency quota average order orders pipeline "
    "leads turnover-rate retention churn employment unemployment poverty mortality deaths death "
    "accidents accident injuries injury errors error defects complaints complaint returns "
    "occupancy utilisation utilization coverage capacity weight pulse pressure fitness stamina "
    "strength fat bmi cholesterol stress screen-time screentime sleep temperature noise waste "
    "water electricity carbon footprint co2 greenhouse gas gases incomes wage wages salary "
    "salaries savings budget price prices crime crimes burglaries enrolment enrollment students "
    "pupils applicants applications passengers passenger homes houses dwellings jobs job "
    "investment investments exports imports gdp literacy graduates graduation completion "
    "participation participants turnout donations donors downloads installs bugs incidents "
    "downtime uptime availability performance load response open-rate lead-time throughput "
    "velocity backlog yield steps distance miles kilometres kilometers pounds kilos sugar alcohol "
    "reading exercise vegetables inventory stock overtime hours arpu arr mrr ltv cac ebitda ebit "
    "cash liquidity funding inequality inequalities incidence prevalence disease obesity "
    "malnutrition hunger stunting deforestation pollution access engagement referrals responses "
    "mentions views watchtime sessions bounce abandonment resolution backlogs readership "
    "circulation audience citations publications papers grants precision conditions "
    "discrimination improvement improvements increase reduction decrease decline accuracy "
    "adherence adoption age altitude arrears attrition bandwidth bills birth births bodyfat "
    "burnout cancellation cancellations capex opex carbs casualties caseload cgpa click-through "
    "clickthrough co2e commute compliance congestion count cycle-time damage defect delay delays "
    "delinquency demand density depth deficit diameter discount discounts dropout dropouts "
    "drop-off drop-offs earnings endurance failure failures fatality fatalities fee fees footfall "
    "gap gaps glucose gmv gnp headcount height homelessness hba1c illness incident inflation "
    "inflow infection infections intake intensity lag lateness length liabilities litter "
    "life-expectancy loss losses market-cap mass mileage morbidity muscle net-worth nox offences "
    "outage outages overhead overheads overweight pain payments penetration plastic premium "
    "premiums profits punctuality purchases rank ranking rankings readmission readmissions "
    "recidivism recycling referral refund refunds rejection rejections relapse rent rents "
    "reoffending reserves resignation resignations roe roi roas runway salt shortage shortages "
    "sick-days sick-leave size smoking snacking speeding spillage  reliability "
    "stickiness suicide suicides supply surplus survival symptoms tariff tariffs taxes theft "
    "thefts truancy uptake vacancy vacancies variance viewers viewership vo2max vulnerability "
    "voltage waist waitlist wastage wealth workload workloads yields turnaround backorders "
    "chargebacks escalations hits leakage leak leaks layoffs overtime-hours odour dust "
    "particulates nitrogen phosphorus methane fuel petrol diesel kilometre-range birthrate "
    "illiteracy dependency absences tardiness detentions exclusions suspensions bed-days "
    "length-of-stay falls waiting-list waiting-lists hospitalisations hospitalizations admissions "
    "overdoses insecurity resistance exposure immunisation open-rates cpa cpc ctr cpl aov acv tcv "
    "nrr grr dau mau wau heartrate calories caffeine cigarette cigarettes takeaways traction "
    "momentum blood-sugar heartburn headaches migraines flare-ups relapses cravings binges "
    "blood-pressure resting-pulse body-weight waistline expenses outgoings rent-arrears "
    "utility-bills energy-bills loan-balance sickness turnover-time cycle-times response-times "
    "waiting-times load-times build-times test-time flakiness crash-rate crashes spam abuse fraud "
    "chargeback shrinkage scrap rework backlog-size queue-length open-issues vulnerabilities "
    "rainfall runoff erosion salinity acidity turbidity overfishing bycatch poaching logging "
    "wildfires floods droughts births-rate stillbirths miscarriages fertility-rate tuberculosis "
    "malaria hiv aids cholera measles polio anaemia diarrhoea asthma cancer cancers diabetes "
    "dementia depression loneliness addiction alcoholism drunkenness bullying vandalism robbery "
    "robberies homicide homicides trafficking bribery tax-evasion smuggling overcrowding "
    "congestion-level noise-level "
    "relevance evasion profitable anxiety fatigue result results headache heat tuition "
    "deforestation-rate obesity-rate storage symptom risk risks danger-level leave"
)
# Words for something good that nobody can point at.
ABSTRACTS = (
    "value benefit opportunity opportunities condition conditions culture awareness knowledge "
    "competence understanding involvement influence trust confidence safety security "
    "sustainability development work activity cooperation collaboration dialogue relation "
    "relations relationship relationships partnership partnerships brand attractiveness "
    "competitiveness innovation equality equity inclusion diversity democracy justice peace "
    "freedom health wellbeing well-being welfare environment climate business infrastructure "
    "leadership motivation community pride balance success structure order focus clarity openness "
    "transparency flexibility resilience preparedness service attitude attitudes values rights "
    "interests visibility identity cohesion learning education inspiration creativity lifestyle "
    "self-esteem life future world society experience experiences processes process routines "
    "communication information contact network networks platform support help role roles "
    "responsibility organisation organization technology methods method strategy policy efforts "
    "measures action solutions solution areas environmentally capability capabilities capacity "
    "potential excellence mindset ecosystem practices practice standards standard skills "
    "skill growth impact difference change progress happiness passion alignment ownership agility "
    "synergy synergies empowerment connection connections atmosphere spirit reputation image "
    "accountability governance care urbanization urbanisation lifestyles heritage careers systems "
    "reforms policies frameworks strategies programmes programs institutions mechanisms "
    "initiatives actions resources guidelines impacts coherence industrialization mobilization "
    "acceptance acumen advice ambition appearance approach aspect assistance assurance "
    "attention authority autonomy basis beauty behaviour behavior behaviours behaviors bond bonds "
    "boundary boundaries camaraderie challenge challenges character charisma charm comfort "
    "compassion competency competencies competences comprehension concept concern concerns "
    "concentration conduct conscience consensus conservation consistency contributions control "
    "convenience conviction courage decision-making diligence diplomacy discipline discourse "
    "distinction dynamic dynamics ease economy effort elegance emotion emotions empathy emphasis "
    "enthusiasm enterprise essence esteem ethics ethos evolution existence expertise faith "
    "fellowship fluency foresight friendship friendships goodwill gratitude guidance habit habits "
    "harmony honesty honour hope humour hygiene ideas ideology importance independence injustice "
    "insight insights intelligence intention interaction interactions interest intimacy intuition "
    "judgement judgment knowhow know-how leisure liberty livelihoods living love loyalty manner "
    "merit mood morale nature need needs nutrition outlook outreach patience perception "
    "perfection perspective philosophy possibilities posture power praise preparation prestige "
    "principle principles privacy proficiency promise prowess prudence purpose pursuit "
    "qualities recognition reconciliation reform relaxation  relief renown respect "
    "responsibilities rhythm rigor rigour romance self self-care self-image sense sophistication "
    "soul sovereignty status supervision sympathy talent talents taste teamwork technique "
    "tendency thinking thought thoughts tolerance tradition traditions truth urgency vibe "
    "vibrancy virtue warmth willpower wisdom wit work-life-balance worth zest hobbies "
    "feeling feelings hate fear fears worry worries doubt doubts guilt grief anger jealousy "
    "procrastination wildlife habitat habitats ecosystems landscape landscapes species labour "
    "economies trade agriculture forestry fisheries industries sectors market markets citizens "
    "communities neighbourhoods neighborhoods city-life nation humankind workplace workforce "
    "leadership-team teaching pedagogy research science arts sport sports music-life ux dx "
    "look-and-feel polish ergonomics peacebuilding opinion opinions stance place administration "
    "momentum quality buzz linkage linkages pathway pathways groundwork foundations ties memory "
    "memories wellness hydration headspace calm advocacy co-creation coexistence closeness tact "
    "nerve grit hustle zeal self-respect self-belief self-knowledge self-reliance "
    "self-sufficiency self-compassion manners etiquette morals willingness bargaining lawfulness "
    "impartiality humanitarianism multilateralism volunteering belonging bonding sharing caring "
    "listening problem-solving thought-leadership cross-selling storytelling networking "
    "stability voice chance say advantage affection aggression belief blessing context crisis "
    "danger denial difficulty disaster disorder drama evil expectation expectations fate "
    "fault favour glory greed gossip hardship hatred hazard healing luck mess mind misery motive "
    "mystery notion odds outrage panic pleasure politics prejudice privilege punishment reason "
    "recovery resentment revenge shame situation slavery stigma struggle suffering surroundings "
    "suspicion temptation tension terror thrill trait trouble urge weakness wonder healthcare "
    "countryside transition mobility violence harassment hospitality humility innocence laziness "
    "loneliness modesty negativity optimism originality participation-culture patriotism "
    "peacefulness positivity prevention professionalism prosperity readiness rehabilitation "
    "restoration sanitation self-control self-discipline self-worth simplicity sincerity "
    "solidarity spirituality splendour spontaneity tranquillity unity usefulness versatility "
    "vigilance vitality wealth-creation well-functioning workmanship world-view"
)
# Things that are there or not there: objects that make a goal a one-off.
DELIVERABLES = (
    "kit report website site webpage app application product service system plan action-plan "
    "policy "
    "guideline guidelines strategy budget book novel article paper essay thesis dissertation "
    "degree diploma licence license certificate certification course exam test race marathon "
    "half-marathon half 10k 5k triathlon ironman tournament match concert conference fair seminar "
    "workshop webinar party meeting-room house flat apartment car boat bike deck kitchen bathroom "
    "room garage shed office shop store factory school library playground bridge road lane "
    "station prototype demo module feature version database server campaign brochure film video "
    "podcast agreement contract minutes survey questionnaire investigation study analysis "
    "evaluation routine template manual handbook list register archive newsletter blog channel "
    "group committee board association company business department position ceo manager engineer "
    "doctor teacher nurse pilot lawyer trip holiday job promotion belt tattoo dog cat will tax "
    "return tax-return portfolio dashboard pipeline-tool integration api documentation roadmap "
    "mvp beta release logo fund garden pool bill law convention treaty facility centre center "
    "hospital clinic museum exhibition programme program passport visa mortgage loan framework "
    "picture review audit assessment legislation directive proposal findings protocol baseline "
    "draft spec specification whitepaper tutorial guide playbook runbook checklist dataset proof "
    "post outline mockup wireframe script client plugin tool cli sdk landing-page benchmark "
    "dossier glossary inventory calendar schedule timetable charter memo press-release migration "
    "removal ratification translation introduction installation creation rollout renovation "
    "appointment accreditation replacement sandbox walkthrough diagram toolkit repository repo "
    "package installer extension agent alert algorithm artifact asset backend backup badge bot "
    "branch browser build bundle button cache chart chat chatbot checker cluster codebase column "
    "command compiler component config connector console container converter cookie crawler "
    "daemon datastore doc docs domain driver editor element emulator endpoint engine entry "
    "example exporter feed field file filter firewall firmware flag form formatter fork frontend "
    "function gateway generator graph handler header helper hook icon image importer index inbox "
    "indexer interface kernel label layer layout leaderboard link linter loader log map markdown "
    "menu message middleware mode model monitor namespace navigation node notebook operator "
    "option page panel parameter parser patch payload permission popup port preview profile "
    "project prompt provider proxy query queue receiver registry renderer replica request "
    "resolver route router rule runner runtime sample scanner scheduler schema scraper screen "
    "serializer setting settings sheet shell sidebar simulator skeleton snapshot snippet socket "
    "software spreadsheet stack stylesheet subdomain switch syntax tab table tag terminal theme "
    "timeline timer token toolbar tooltip tracker trigger ui url utility validator variable "
    "viewer vm vocabulary wallet watcher web webhook widget wiki window wizard workflow worker "
    "workspace wrapper scene materialization view views shader add-on addon addendum agenda annex "
    "appeal appendix appraisal bid biography blueprint brief briefing bulletin bylaw bylaws "
    "catalogue catalog chapter circular claim cv declaration decree deed diary dictionary "
    "directory document editorial exhibit explainer faq flyer folder handout infographic inquiry "
    "instructions invoice journal leaflet letter lease ledger letterhead logbook magazine "
    "manifesto manuscript matrix memorandum methodology mou note notice obituary offer ordinance "
    "pamphlet paragraph patent permit petition poem poster presentation pricelist procedure "
    "proceedings prospectus publication quotation receipt recipe record resume rota roster rubric "
    "rulebook ruling scenario scorecard screenplay slide slides speech statement statute "
    "storyboard story subtitle submission summary syllabus testimonial text textbook transcript "
    "update verdict voucher warrant workbook worksheet terms curriculum textbook-chapter "
    "sheet-music statement-of-work rfp rfc rfi adr sow sla nda sop business-case prd backlog-item "
    "academy agency alliance authority bureau campus cafe canteen charity club coalition college "
    "consortium cooperative council court delegation embassy federation firm forum gallery guild "
    "headquarters hotel hub incubator initiative institute kindergarten lab laboratory league "
    "marketplace ministry nursery observatory park parliament restaurant secretariat shelter "
    "showroom society squad startup studio subsidiary task-force taskforce team theatre theater "
    "tribunal union unit university venue warehouse workgroup workstream helpdesk hotline "
    "helpline airport aquarium arena backpack balcony barn barrier basement bathtub battery bed "
    "bedroom bench bicycle bin blanket boiler bookcase bookshelf bracelet building cabin cabinet "
    "cable camera canal caravan carport carpet ceiling cellar chair charger chimney clock closet "
    "coat computer corridor costume couch cottage crane crossing crosswalk cupboard curtain dam "
    "desk device dishwasher door dock drain drawer dress driveway drone dryer entrance fence "
    "ferry fireplace floor fountain freezer fridge furnace furniture gate grave greenhouse guitar "
    "gutter gym hall handrail harbour harbor heater heatpump hedge helmet highway jacket jetty "
    "kayak kennel ladder lamp laptop lawn lift lighthouse lock loft machine mailbox mattress "
    "memorial mirror monument motorbike motorcycle mural necklace oven painting parking-lot patio "
    "path pavement pavilion piano pier pipe pipeline planter plaza pond porch printer pump quay "
    "quilt radio railway ramp refrigerator reservoir robot roof roundabout rug satellite sauna "
    "scarf sculpture sewer shelf ship sidewalk silo sink skatepark sofa sprinkler stadium "
    "staircase stall statue stove street suit sweater tank telescope tent terrace toilet tower "
    "trail trailer train tram tree truck tunnel turbine tv van veranda vehicle wall wardrobe "
    "windmill yacht yard playhouse treehouse birdhouse cot crib equipment gadget headset keyboard "
    "tablet smartphone phone suitcase lawnmower reserve ba bsc msc mba phd apprenticeship "
    "internship scholarship gcse a-level a-levels bachelor doctorate masters puppy kitten horse "
    "pet raise pay-rise payrise surgery jab transplant deposit account insurance piercing braces "
    "glasses allotment album song single cd ep playlist mixtape vlog reel documentary movie play "
    "musical opera sketch cake portrait mosaic puzzle jigsaw webshop storefront brand-guide "
    "mascot banner billboard advert advertisement ad ads poc proof-of-concept trial experiment "
    "hackathon launch launches roll-out go-live cutover relaunch redesign revamp refactor rewrite "
    "overhaul rebrand refresh kickoff kick-off handover handoff takeover merger acquisition ipo "
    "closure opening unification move expansion demolition repair fix hotfix bugfix workaround "
    "backport cleanup clean-up setup set-up sign-off signoff vote ballot referendum ban "
    "moratorium embargo sanction accord pact ceasefire truce constitution fine levy subsidy grant "
    "grants bursary award prize medal trophy title cup championship personal-best pb vaccine "
    "medicine drug cure features mandate standard footpath substation wind-farm solar-farm "
    "heat-network plant refinery mine quarry sanctuary orchard implementation ambulance appliance "
    "residence sequence reference instance sentence substance ordnance currency emergency "
    "tendency constituency consultancy pregnancy tenancy vacancy presence kingdom import export "
    "search login sync autocomplete pagination encryption sign-on sso mfa 2fa authentication "
    "authorization caching telemetry tracing spellcheck undo redo dark-mode keymap hotkey "
    "plaque wreath voucher hamper material materials shortcut tooltips breadcrumbs carousel "
    "lightbox favicon sitemap robots "
    "answer attic bag bath "
    "bowl box bus canoe card classroom deal deadline drawing estate farm gift hut "
    "island kettle kite lake motorway outfit overview parcel pen photo "
    "premises reminder rope shirt shoe stage stairs telephone toy vase wheelchair "
    "storyline forest track"
)
ALL_WORDS = (
    "all", "every", "each", "everyone", "everybody", "no", "zero", "none", "entire", "whole",
    "both", "universal", "nobody", "everywhere", "net-zero",
)  # fmt: skip
COVERAGE = (
    "access accessible complete completes completed completion covered coverage receive receives "
    "enrolled registered certified trained vaccinated documented contacted finish finishes "
    "graduate graduates pass passes passed literacy attend attends attended connected migrated "
    "migrate delivered deliver resolved resolve closed tested eradicate eradicated end ended "
    "abolish abolished eliminate eliminated ban legal identity birth registration forms reviewed "
    "review signed sign onboarded plan train reply respond responded ensure_access offered "
    "invited interview acquire acquires attain attains"
)
FEELINGS = (
    "fun happy happier happiness joy satisfied content safe secure welcome valued heard seen "
    "included engaged motivated inspired respected respect calm balanced strong kind kinder "
    "present grateful healthy healthier dignity dignified equal fair reasonable good great "
    "quality feel feels enjoy thrive thrives thriving proud confident comfortable supported "
    "meaningful wellbeing well-being belong positive lazy lonely being caring worrying "
    "love loves trust trusts overthinking procrastinating thinking doubting feeling hating "
    "stressing regret "
    "regrets worries fears"
)
SLOGANS = (
    "revolutionize", "revolutionise", "disrupt",
    "world-leading", "world-class", "world class", "best-in-class", "best in class", "leader",
    "best", "number one", "no. 1", "foremost", "forefront", "cutting-edge", "cutting edge",
    "state-of-the-art", "most attractive", "first choice", "preferred", "customer first",
    "excellence", "outstanding", "unbeatable", "role model", "pioneer", "renowned", "world leader",
    "premier", "unstoppable", "legendary", "best version", "great place", "trusted partner",
    "go-to", "top-notch", "global leader", "second to none", "make the world", "delight", "wow",
    "the best", "natural choice", "leading provider", "market leader", "market leading",
    "make a difference", "change the world", "in everything we do", "where everyone",
    "one day at a time", "work hard play hard", "less is more", "peace of mind",
    "to the next level", "to a new level", "to new heights",
    "to the top", "one team", "give up on", "no excuses", "no regrets", "no drama", "no limits",
    "never stop", "don't give up", "never give up", "of choice", "no one behind",
    "nobody behind", "comes first", "come first",
    "hearts of", "at the centre of everything",
    "at the center of everything", "hearts and minds",
)  # fmt: skip
COMPARATIVES = (
    "prettier", "friendlier", "livelier", "lovelier", "funnier", "wealthier", "busier", "quieter",
    "cleverer", "bolder", "fresher", "neater", "tougher", "thinner", "thicker", "taller",
    "brighter", "greater", "lazier", "readier", "steadier", "hardier", "sturdier", "enough",
    "better", "worse", "more", "less", "fewer", "larger", "bigger", "smaller", "higher", "lower",
    "faster", "slower", "simpler", "clearer", "stronger", "safer", "happier", "healthier",
    "shorter", "longer", "wider", "broader", "deeper", "tighter", "smoother", "cheaper", "cleaner",
    "greener", "smarter", "sharper", "fitter", "slimmer", "leaner", "lighter", "heavier",
    "earlier", "sooner", "later", "closer", "fairer", "wiser", "calmer", "kinder", "richer",
    "braver", "younger", "older", "nicer", "finer", "easier", "quicker", "harder", "warmer",
    "quieter", "tidier", "improved", "increased", "reduced", "enhanced", "accelerated",
    "strengthened", "expanded", "shortened", "lowered", "raised",
)  # fmt: skip
VAGUE_ADJECTIVES = (
    "good", "great", "high", "low", "effective", "efficient", "attractive", "clear", "safe",
    "strong", "stable", "reasonable", "appropriate", "sufficient", "adequate", "relevant",
    "fit-for-purpose", "sustainable", "healthy", "modern", "professional", "exemplary", "optimal",
    "optimum", "concrete", "positive", "successful", "innovative", "flexible", "smooth",
    "significant", "significantly", "substantial", "substantially", "considerably", "markedly",
    "greatly", "dramatically", "better", "nice", "fun", "properly", "high-quality", "decent",
    "quick", "quickly", "fast", "easy", "simple", "robust", "seamless", "meaningful",
    "user-friendly", "amazing", "awesome", "excellent", "outstanding", "well", "proper",
    "suitable", "vibrant",
    "inclusive", "welcoming", "friendly", "engaging", "equitable", "coherent", "collaborative",
    "supportive", "resilient", "agile", "holistic", "nurturing", "stimulating", "creative",
    "ambitious", "credible", "trustworthy", "responsive", "productive", "constructive",
    "competent", "talented", "lively", "cohesive", "compelling", "memorable", "impactful",
    "intuitive", "elegant", "delightful", "beautiful", "pleasant", "cosy", "cozy",
    "high-performing", "well-functioning", "competitive", "thriving",
)  # fmt: skip
VAGUE_VERBS = (
    "work", "strive", "promote", "support", "strengthen", "develop", "encourage", "contribute",
    "facilitate", "enable", "stimulate", "inspire", "motivate", "engage", "foster", "seek",
    "invest", "prioritise", "prioritize", "focus", "highlight", "drive", "try", "think",
    "consider", "explore", "handle", "manage", "create", "help", "optimise", "optimize",
    "streamline", "collaborate", "cooperate", "improve", "enhance", "look into", "address",
    "tackle", "leverage", "embrace", "empower", "align", "transform", "champion", "advance",
    "nurture", "boost", "ensure", "coordinate", "position", "change", "maximise", "maximize",
    "cultivate", "harness", "revitalise",
)  # fmt: skip
ALWAYS = (
    "always", "never", "100%", "100 %", "every single", "hundred per cent", "perfect", "flawless",
    "without exception",
)  # fmt: skip
WHY = (
    "in order to", "so that", "because", "so as to", "since we", "since i", "as this",
    "with the aim of", "so we", "so i", "which will",
)  # fmt: skip
HOW = ("by", "through", "with the help of", "using", "via", "thanks to", "based on")
RESOURCES = (
    "within budget", "within the budget", "on a budget", "with a budget", "budget of",
    "with existing", "within existing", "with the help of", "together with", "with support from",
    "without extra", "without hiring", "without increasing", "without spending", "at a cost",
    "spending at most", "with two", "with the current", "with our current",
)  # fmt: skip
CONDITIONS = (
    "if", "provided", "as long as", "except", "unless", "assuming", "excluding",
    "with the exception", "apart from",
)  # fmt: skip
IMPOSED = (
    "must", "have to", "has to", "forced", "required to", "my boss", "the boss",
    "my manager wants", "my manager says", "management wants", "management says",
    "management has decided", "told to", "ordered to", "am expected to", "are expected to",
    "is expected to", "ought to", "supposed to", "mandated", "gotta", "got to",
    "i should",
)  # fmt: skip
AGREED = (
    "have agreed", "has agreed", "agreed with", "agreed by", "we agree", "we all agree",
    "have accepted", "accepted by", "have committed", "we commit to", "i commit to",
    "committed to", "approved by", "signed off", "said yes", "decided together", "are on board",
    "is on board", "i promise",
)  # fmt: skip
PROXIES = (
    "click clicks impression impressions follower followers like likes pageview pageviews login "
    "logins email emails mailing mailings line lines commit commits ticket tickets post posts "
    "quote quotes call calls hour hours download downloads document documents report reports"
)
SELF_DEFINED = (
    "step steps km kilometre kilometres kilometer kilometers metre metres meter meters mile miles "
    "kg kilo kilos pound pounds lb lbs stone gram grams litre litres liter liters pint pints "
    "dollar dollars usd euro euros eur gbp sek kr minute minutes min mins hour hours h second "
    "seconds day days week weeks month months year years time times % percent points point page "
    "pages book books glass glasses cup cups chapter chapters credit credits calorie calories "
    "kcal push-ups pushups pull-ups sit-ups squats burpees cigarettes beer beers drinks word "
    "words night nights ton tons tonnes kwh mwh gwh watt degrees people persons children students "
    "pupils households countries cities coffees coffee units"
)
PERSONS = (
    "i", "we", "you", "they", "he", "she", "everyone", "everybody", "all", "our", "my", "their",
    "i'll", "we'll", "i'd", "i'm", "we're", "we'd", "i've", "we've", "people", "us",
)  # fmt: skip
QUESTION_WORDS = (
    "how", "what", "who", "which", "why", "when", "where", "should", "can", "could", "is", "are",
    "do", "does", "did", "will", "would", "shall", "have", "has", "may",
)  # fmt: skip
PAST = (
    "sold", "had", "was", "were", "did", "got", "went", "reached", "came", "wrote", "ate", "ran",
    "took", "won", "managed", "increased", "decreased", "stopped", "started", "drank", "bought",
    "held", "completed", "launched", "lost", "missed", "fell", "rose", "grew", "made", "hit",
    "finished", "worked", "achieved",
)  # fmt: skip
PRONOUN_OBJECTS = (
    "it", "this", "that", "them", "everything", "something", "things", "stuff", "so", "myself",
    "ourselves", "yourself", "themselves", "itself", "himself", "herself",
)  # fmt: skip
GENERIC_ACTS = (
    "train", "exercise", "work_out", "study", "eat", "work", "practise", "practice", "live",
    "rest", "save", "sell", "travel", "help", "learn", "do", "take", "make", "give", "go", "use",
    "read",
)  # fmt: skip
# Nouns of a quality that are a thing once there is one of them: "a partnership with", "a process".
COUNTABLES = (
    "partnership platform process strategy policy standard network method role community system "
    "service technology solution organisation organization programme structure practice routine "
    "approach model framework mechanism relationship friendship collaboration alliance coalition "
    "identity brand initiative habit institution reform scheme design concept vision mission "
    "language business profile culture-programme market-place tradition curriculum journey regime "
    "workflow operating-model function fellowship hobby opinion place"
)
# Goods so wide that a goal about them alone is a wish.
VALUES = (
    "value success happiness future world life balance excellence difference self joy "
    "meaning magic everything legacy human wow passion best awesomeness"
)
PEOPLE = (
    "doctor engineer teacher nurse pilot lawyer carpenter electrician cook chef policeman priest "
    "mother father parent manager ceo salesperson champion member author writer researcher "
    "professor psychologist partner therapist trainer instructor captain chair chairman citizen "
    "vet dentist artist musician journalist programmer developer architect accountant astronaut "
    "lecturer vegetarian vegan judge singer actor actress scientist firefighter translator "
    "administrator adviser advisor analyst apprentice assistant athlete attorney auditor baker "
    "banker barber barista bartender biologist bookkeeper builder buyer cashier chemist clerk "
    "climber coach composer consultant controller coordinator counsellor counselor curator "
    "cyclist dad dancer designer dietitian diplomat director driver editor entrepreneur examiner "
    "farmer filmmaker fisherman gardener guide historian husband illustrator influencer inspector "
    "interpreter intern investor janitor librarian machinist magician mayor mechanic mentor "
    "midwife minister mum novelist nun officer operator optician painter paramedic pastor "
    "pharmacist philosopher photographer physicist physio physiotherapist plumber poet politician "
    "president producer prosecutor psychiatrist recruiter referee reporter sailor sculptor "
    "secretary sergeant solicitor soldier specialist statistician streamer supervisor surgeon "
    "surveyor tailor technician tester treasurer tutor umpire waiter welder wife youtuber "
    "colleague friend boss neighbour neighbor sponsor donor resident student pupil teenager "
    "grandma grandpa grandmother grandfather son daughter brother sister cousin aunt uncle "
    "girlfriend boyfriend fiancée receptionist salesman freelancer godparent homeowner landlord "
    "newcomer refugee migrant immigrant asylum-seeker seeker pensioner retiree carer toddler "
    "youngster adults seniors tenant commuter pedestrian motorist inhabitant taxpayer jobseeker "
    "veteran survivor victim witness prisoner offender inmate patients caregiver learner attendee "
    "delegate guest candidate reader listener supporter backer contributor maintainer committer "
    "reviewer contractor practitioner professionals worker officials representatives stakeholder "
    "consumer shopper entrepreneur beginner novice experts newbie trustee steward ambassador "
    "facilitator organiser organizer moderator helper person people "
    "volunteer expert owner hero activist ally opponent rival"
)
# Those who act: groups of people, and what they are to each other.
BODIES = (
    "board council committee trust agency university government company treasurer team residents "
    "staff pupils students children women men girls boys everyone society commission department "
    "secretary association school schools union club group members states academy alliance "
    "authority branch bureau charity coalition college consortium cooperative court delegation "
    "division embassy federation firm foundation forum guild institute kindergarten league "
    "ministry nursery panel parliament secretariat squad startup subsidiary taskforce tribunal "
    "workgroup business organisation organization community hospital clinic nation state country "
    "city town village municipality family crew faculty network industry sector market population "
    "public workforce class cohort partner supplier vendor client customer neighbour colleague "
    "employee member volunteer kid kids infant infants adult adults youth sibling siblings "
    "relative relatives grandkids grandchildren boy toddler toddlers stranger strangers tourist "
    "tourists fan fans individual individuals spouse mate mates"
)
# Things that happen, and that are counted one by one.
OCCASIONS = (
    "meeting call visit course talk lecture coffee event gathering workshop seminar webinar "
    "campaign mailing party pub activity occasion session match tournament fair demo interview "
    "survey post article newsletter quote order contract training exercise lesson trip lunch "
    "dinner break presentation report minutes publication podcast episode release letter meetup "
    "appointment assembly auction ball banquet barbecue bbq birthday booth brunch bootcamp "
    "carnival ceremony checkup check-up check-in class competition congress consultation "
    "convention conversation cruise date debate debrief demonstration derby drill excursion exam "
    "expedition expo feast festival fete fundraiser game gala getaway gig graduation hackathon "
    "hearing hike holiday induction inspection kick-off kickoff marathon meal mixer negotiation "
    "offsite one-on-one orientation outing pageant parade picnic pitch premiere procession race "
    "raffle rally recital reception reunion retreat retrospective roundtable round-table safari "
    "screening show showcase sleepover speech standup stand-up symposium tasting tour town-hall "
    "trial tutorial vacation viewing vigil vote wedding workout hackday open-day open-house "
    "webcast livestream broadcast q&a quiz roadshow summit forum audition rehearsal concert "
    "lunch-and-learn stand-in therapy-session physio-session massage haircut scan mammogram "
    "donation blood-donation sermon mass follow-up anniversary adventure voyage nap jog bath-time"
)
NEGATIONS = (
    "shouldn't", "mustn't", "shan't", "dont", "wont", "cant", "doesnt", "didnt",
    "not", "no", "never", "without", "don't", "won't", "stop", "none", "zero", "nothing", "can't",
    "cannot", "no longer", "no more", "didn't", "doesn't", "do not", "does not", "did not",
    "ban on", "a ban on", "no to",
)  # fmt: skip
PREPOSITIONS = (
    "for", "in", "on", "to", "with", "of", "about", "from", "before", "after", "during", "over",
    "at", "against", "between", "through", "without", "within", "among", "around", "per", "via",
    "outside", "along", "across", "by", "than", "into", "until", "under", "towards", "toward",
    "including", "regarding", "worth", "concerning", "showing", "such", "how", "if", "when",
    "while", "where", "regardless", "out", "off", "onto", "as", "upon", "throughout",
    "so", "because", "what", "whatever", "why", "whether",
)  # fmt: skip
CONJUNCTIONS = ("and", "or", "but", "&", "plus", "nor")
RELATIVES = ("who", "that", "which", "whose", "whom")
DETERMINERS_OF_ONE = (
    "a", "an", "the", "my", "our", "this", "one", "new", "first", "next", "its", "his", "her",
    "their", "your",
)  # fmt: skip
CLAUSE_ADVERBS = (
    "not", "also", "always", "never", "just", "only", "now", "therefore", "actively", "regularly",
    "continuously", "annually", "really", "soon", "finally", "start", "begin", "try", "be", "been",
    "able", "like", "to", "significantly", "substantially", "progressively", "dramatically",
    "considerably", "together", "further", "successfully", "fully", "eventually", "effectively",
    "particularly", "greatly", "consistently", "keep", "being", "still", "already", "ever",
    "definitely", "quickly",
    "strongly", "jointly", "even", "gradually", "continue", "myself", "get",
    "please",
)  # fmt: skip
PLACES = ("in", "at", "across", "within", "abroad", "outside", "home", "among", "throughout")
READY = (
    "done", "ready", "finished", "complete", "completed", "launched", "live", "in place",
    "in production", "published", "installed", "submitted", "approved", "signed", "opened",
    "delivered", "certified", "up and running", "shipped", "released", "in operation",
    "is out", "are out", "up to date", "up-to-date",
    "implemented", "established", "adopted", "built", "sold", "enabled", "passed", "accepted",
    "merged", "operational", "in use", "on sale", "deployed", "documented", "automated", "tested",
    "available",
)  # fmt: skip
PLACEHOLDERS = ("xx", "xxx", "yy", "nn", "tbd", "tba", "todo", "xyz", "xx%", "zz", "lorem")
OCCUPATION_VERBS = ("become", "be", "work as", "train as", "qualify as")
HAVING = ("have", "has", "get", "exist", "can", "had", "been")
NOUN_ENDINGS = "s es 's"
# Endings that make a noun of a verb, and what the verb ends in without them.
VERBAL_ENDINGS = (
    ("ization", ("ize",)), ("isation", ("ize",)), ("ification", ("ify",)),
    ("ation", ("ate", "e", "")), ("ition", ("e", "")), ("ction", ("ct",)), ("tion", ("te", "t")),
    ("sion", ("d", "de", "se")), ("ment", ("",)), ("al", ("e", "")),
)  # fmt: skip
ABSTRACT_ENDINGS = "ness ship hood ity ism ance ence ency acy tude dom"
AMBIGUOUS_UNITS = ("pounds", "pound", "mil", "ton", "tons", "points", "stone")
PARTICLES = ("up", "down", "out", "in", "off", "away", "back", "over", "on", "along", "apart")
MANY = (
    "many", "some", "several", "various", "lots", "few", "a few", "a couple", "a number of",
    "a lot of", "much",
)  # fmt: skip
ADMIRED = (
    "attractive", "sustainable", "successful", "modern", "vibrant", "thriving", "competitive",
    "innovative", "dynamic", "flourishing", "unique", "together", "smarter", "respected",
    "recognised", "recognized", "dreams", "leading", "amazing", "awesome",
)  # fmt: skip
INQUIRIES = (
    "investigate review assess evaluate study analyse analyze audit explore map examine research"
)
NOTHING_SAID = ("something", "anything", "things", "stuff", "everything")
REPEATEDLY = (
    "regularly", "continuously", "continually", "constantly", "often", "sometimes", "ongoing",
    "on an ongoing basis", "regular", "always", "periodically", "frequently", "from time to time",
    "when needed", "as needed", "now and then", "every now and then", "once in a while",
    "every once in a while", "now and again", "occasionally", "rarely", "usually", "repeatedly",
    "habitually", "routinely", "day in day out", "again and again",
)  # fmt: skip
ROLLING = ("rolling",)
STOCKS = (
    "user users member members follower followers subscriber subscribers customer customers "
    "client clients employee employees household households"
)
ABSOLUTES = (
    "carbon neutral", "carbon-neutral", "carbon neutrality", "climate neutral",
    "climate neutrality", "net zero", "net-zero", "zero carbon", "zero-carbon", "fossil-free",
    "debt-free", "debt free", "smoke-free", "plastic-free", "paperless", "carbon negative",
    "zero waste", "zero emissions", "cash-flow positive", "cash flow positive", "cash positive",
    "break even",
)  # fmt: skip
ABSTINENT = (
    "dry january", "dry jan", "sober october", "stoptober", "sober", "smoke-free", "smoke free",
    "alcohol-free", "alcohol free", "sugar-free", "sugar free", "phone-free", "screen-free",
    "caffeine-free", "meat-free", "nicotine-free", "booze-free", "vape-free", "no-spend",
    "no spend",
)  # fmt: skip
MARKED = (
    "grade", "grades", "class", "classes", "course", "math", "maths", "chem", "chemistry", "bio",
    "biology", "physics", "stats", "statistics", "english", "history", "spanish", "french",
    "algebra", "calc", "calculus", "econ", "exam", "final", "finals", "test", "report card",
)  # fmt: skip
TOPS = ("top", "among the", "one of the", "ranked", "first place", "gold", "podium")
OPENERS = (
    "to", "in", "as", "for", "with", "by", "through", "following", "given", "when", "if",
    "because", "since", "during",
    "at", "on", "together", "before", "after", "once", "upon", "under", "within", "alongside",
)  # fmt: skip
OBSERVABLE = (
    "finish complete finalize conclude launch publish ship release deploy install migrate add "
    "remove submit sign send print order "
    "buy rent open write replace delete insert decide choose select agree define draft introduce "
    "identify map list register catalogue enter join return leave sync import export encrypt copy "
    "archive "
    "validate upload download "
    "rename merge compress "
    "formulate codify designate"
)
# Verbs that help, let or fit in: of one thing they are done.
AIDING = (
    "celebrate foster support enable integrate incorporate adapt bring give accommodate put "
    "provide offer"
)
# Nouns that only tell how much there is of the noun after "of".
PARTITIVES = (
    "couple range series variety lot lots bunch handful pair majority portion part parts piece "
    "pieces kind kinds type types sort sorts form forms selection array multitude plethora wealth "
    "mix combination collection"
)
# Words behind a noun that tell how, when or where, and are no noun themselves.
TRAILING = (
    "early late right wrong back together away home abroad alone again instead forward ahead well "
    "soon online offline overseas upstream downstream straight first last too enough overnight "
    "indoors outdoors outside inside everywhere anywhere somewhere tonight today daily weekly use"
)
# What is not there at all, by the end of the word: "glare-free".
ABSOLUTE_ENDINGS = "-free -neutral"
# What is praised or only pointed at, by the end of the word: "consumer-focused".
VAGUE_ENDINGS = (
    "-focused -centred -centered -centric -oriented -driven -friendly -minded -performing -fast"
)
ASSIGNED = ("the task of", "efforts to", "effort to", "steps to")
# Too much of it, or so much of it: after a negation it asks for less and not for none.
EXCESS = (
    "unnecessary",
    "needless",
    "excessive",
    "undue",
    "so fast",
    "so much",
    "so often",
    "so many",
    "so late",
    "too much",
    "too often",
    "too many",
    "too late",
    "that much",
    "that often",
    "as much",
    "as often",
)
# Comparisons that a measure could tell, of anything and of oneself; what is not tolerated.
MEASURED = (
    "faster slower shorter quicker cheaper smaller larger bigger longer higher lighter heavier "
    "earlier sooner later lower"
)
FITTER = "stronger fitter leaner slimmer"
TOLERATING = "accept tolerate occur"
# What is so for as long as somebody sees to it.
UPKEPT = "up-to-date updated"
# What is done in place of something is done each time.
INSTEAD = ("instead of", "rather than")
ENOUGH = ("enough", "sufficient", "plenty")
ALLOWING = "allow enable let"
OCCASIONAL = ("when", "whenever", "every time", "each time")
PONDERING = "investigate explore research examine study consider ponder brainstorm contemplate"
# What is looked for, and may be anything: how much of it is found is left open.
POSSIBILITIES = (
    "possibility possibilities feasibility opportunity opportunities option options alternative "
    "alternatives ways avenues areas ideas means chances prospects synergies improvements"
)
# What stands in the way; many of them are seldom counted.
PROBLEMS = (
    "barriers obstacles problems issues bottlenecks blockers causes gaps challenges difficulties "
    "pain-points hurdles impediments frictions pitfalls weaknesses shortcomings deficiencies "
    "inconsistencies disparities imbalances distortions loopholes points "
    "complaints conflicts disputes grievances concerns tensions"
)
SOLVING = "solve resolve fix remove clear unblock break settle dismantle"
# Adjectives that say what kind of thing it is; none of them is a noun.
PLAIN_ADJECTIVES = (
    "average right informed able absent absolute abundant academic accurate active actual acute "
    "additional afraid aged "
    "agile alert alive aware basic beautiful big blind blue brave brief bright broad broken brown "
    "busy careful cautious central cheap civic civil clean clever cold comfy common complex "
    "comprehensive conscious consistent constant cool correct crucial curious current daily "
    "deaf dear deep dense detailed different digital dire direct dirty disabled distinct diverse "
    "domestic dry due dull eager eastern economic elderly electric elegant empty entire "
    "equitable essential ethical evident exact excellent exempt explicit extra extreme famous far "
    "fierce fit flat fluent formal former fresh friendly full future-proof general generous gentle "
    "genuine global grand gray great green grey handy harmonious hidden holistic honest hot "
    "huge humble hungry ideal idle ill immediate inclusive indoor inert inner intact "
    "intelligent intense interactive internal external intuitive joint keen large lean "
    "less-known likely little lively lone long loud loving low-carbon low-cost lucid lucky "
    "main major mature mere mild minor mobile moderate modest multiple narrow nearby neat "
    "northern notable numerous obvious odd open-minded orderly organic original other outdoor "
    "overall painless pale parallel patient perfect permanent plain pleasant plural polite "
    "poor portable possible potential precise prior private pro-active proactive "
    "prompt proud punctual pure quiet random rapid rare raw real recent red regional rich rigid "
    "rigorous ripe rough rural sad scarce secret selective separate serious severe shallow "
    "sharp short shy sick silent similar single slim slow small sober social solid sour "
    "southern spare sparse special specific spontaneous steady steep stiff strange "
    "strategic strict subtle sudden sunny super sure swift tall tame technical tender thick thin "
    "thorough tidy tight tiny tired tough toxic tragic tricky true ugly unclear underserved "
    "unfair uniform unknown upcoming urban urgent usual vague valid varied various vast verbal "
    "vital vivid vocal warm weak wealthy western wet white wide wild wise wonderful "
    "worldwide worthy wrong young"
)
# Verbs that make there be more of what is measured, or keep it: "generate revenue".
YIELDING = (
    "drive build attract retain manage sustain maintain get find generate create produce earn win "
    "deliver pay defend make bring save close narrow bridge"
)
# Acts that come again, though their object be one: "wear the splint".
ROUTINE = "practice practise wear brush floss feed water tidy vacuum remember recycle rinse hydrate"
# Nouns of an act that no verb's ending tells.
ACTS = "abolition sale purchase closure"
# Verbs: that something is there, ends for good, is so, gets better, is had.
PRESENT = "have has exist produce use"
ENDING = "eliminate eradicate end abolish halt"
BEING = "be feel become stay"
IMPROVING = "boost"
OWNING = "have has"
# Words: that limit, compare amounts, leave none.
LIMITING = "only"
MORE = "more less fewer enough"
NONE_LEFT = "zero net-zero none"
# What something is made, so that anybody can see it: "make the minutes public".
MADE_SO = (
    "available accessible public work run pass optional mandatory compulsory visible searchable "
    "configurable free"
)
# To carry out what somebody has ruled or planned.
CARRYING = "implement execute"
RULINGS = (
    "plan strategy framework programme program policy management agenda act convention "
    "recommendations measures guidelines principles pact legislation agreement standards "
    "practices commitments"
)
INSERTING = "incorporate embed include integrate"
PRACTISING = "practice practise"
# After "get", what is no state that anybody can see.
GOT_SO = "right together straight going moving better"
# Verbs that keep down or in check what is measured.
COUNTERING = "prevent tackle combat fight counter control limit contain regulate curb"
# What an answer is found to, and the verbs that find it.
ASKS = "what why how which who where when whether if"
ANSWERING = "understand check know see"
# Verbs of what one is or feels.
FELT = "be become feel love enjoy understand believe do exist"
ONESELF = ("i", "i'm", "i'd", "i'll", "i've")
# What is the better the lower it is.
BETTER_LOW = (
    "absence absenteeism attrition backlog bmi bounce churn complaints defects downtime errors "
    "handicap hba1c hcp latency rejections screen screentime sickness turnaround wait"
)
# Nouns of a change, which goes by so much.
CHANGE_NOUNS = "increase reduction decrease rise drop cut"
# What "up to" says where to come after, and sets no bound.
RISING = "get go going bring raise grow push move increase"
# Before "of 6" or "(8 pers)" they say how many there are, not how much they are to do.
TEAMS = "team group squad crew staff we"
# Before a bare number they make it a weight or a sum of money, and not a year.
EARNING = "weigh bench squat deadlift save saving earn raise invest repay donate make salary"
# Sums: before a number they make "3m" millions, and not metres.
SUMS = "arr mrr revenue revenues turnover sales profit ebitda pipeline bookings"
# How one gets so far in so long.
ON_FOOT = "run running ran jog cycle bike ride row walk hike"
# What is done at an hour: "in bed by 11".
HOURLY = "wake sleep bed asleep up home awake phone screens screen coffee kids alarm lights"
# Races by their names and lengths.
RACES = (
    "marathon marathons race mile parkrun 5k 10k triathlon ironman vasaloppet lidingöloppet "
    "göteborgsvarvet vätternrundan"
)
# With them a time is how long a race may take.
RACING = (
    "marathon marathons half race races run swim row mile 5k 10k k km m meter 400m parkrun pb pr "
    "time vasaloppet lidingöloppet göteborgsvarvet"
)
# Races that take hours.
LONG_RACES = "marathon half vasaloppet lidingöloppet göteborgsvarvet"
# What is taken in over a time, and adds up.
TAKEN_IN = "revenue revenues turnover sales bookings orders business biz"
# What is lifted, so that kilos are a mark to reach.
LIFTS = "bench squat squats deadlift press lift clean snatch"
# Units that say by themselves what is done.
TELLING = "steps pages page words calories kcal points"
# After "monthly" they name a figure, and no cadence.
STATISTICS = (
    "visitors users user count number rate churn retention attrition volume burn spend spending "
    "revenue sales active sessions cost costs traffic turnover income salary customers customer "
    "plan plans contract contracts subscription subscriptions subscribers incident incidents fee "
    "fees bonus rent bookings signups leads emissions recurring visits readers downloads "
    "temperature intake average budget work life lives operations living"
)
# They say that somebody is served, so that a time is how long it may take.
SERVICE = (
    "respond responds response responses reply replies answer answered resolved resolution fixed "
    "handled processed shipped turnaround triage acknowledge acknowledged reviewed delivered "
    "solved"
)
# The same of every case, while of one thing a time is its deadline.
CASES = "resolve fix handle process ship onboard review deliver follow contact call close clear"
# After them "under 30" is an age.
SOMEBODY = "someone anyone everyone those people children kids women men"
# After a number of weeks they say how long it lasts: "a 12-week program".
COURSES = "program programme challenge plan course cleanse detox bootcamp"
# From a year on they are so, and nothing is compared with it.
TAKING_EFFECT = "apply applies valid available"
# What happens on a day: "before we move".
HAPPENING = (
    "i'm im turn turns am is are be leave leaves move moves start starts end ends arrive arrives "
    "come comes graduate graduates go goes travel fly hit"
)
# Stretches of time that have a name and no dates.
STRETCHES = "season pregnancy"
# Too far off, or too open, to ask for its day.
DISTANT = "retirement pension retire retires deadline"
# English says "to" for where and "till" for when alone.
GOING = ""
# What holds now, from which a goal sets out.
NOW = "i'm im we're now currently today current presently baseline was"
# English joins no words: its events are all listed.
EVENT_ENDS = ""
# Those whom an age tells of.
AGED = (
    "children people persons adults women men girls boys youth kids those pupils students aged ages"
)
# With them "top 3" is a place to reach.
RANKING = "be become rank among in finish reach"
# What is done to get to a version of something.
UPGRADING = "upgrade upgrading migrate migrating update port install"
# After its number they say that it is a version.
SUPPORTING = "support compatibility migration upgrade"
# After its number they say which edition it is.
EDITIONS = "edition release version"
# Before a bare number they make it an age.
RETIRING = "retire retired retirement retiring pension"
# With a share they say how sure somebody is.
SURE = "confidence confident sure certain likelihood probability"
# What a heading names, and no feature of a product.
PAPERS = (
    "plan plans strategy roadmap report reports templates list lists notes minutes agenda budget "
    "policy policies calendar schedule schema team teams department school city company"
)
# After "all" they tell kinds of a thing, and no one thing.
SORTS = "longer levels forms kinds types sectors stages dimensions aspects areas costs times ways"
# After a preposition they tell one group from another: "for older people".
SORTING = "older younger larger smaller bigger"
# Before "after" they make one verb of it, and no time.
SEEKING = "look looking looks"
# After "after" they are no event: "profit after tax", "after all".
AFTER_ALL = "tax taxes depreciation all"
# Nouns of several that do not look like it.
PLURALS = "people children women men staff personnel youth"
# With an adjective they say how something is to be.
KEEPING_SO = "keep make be become feel"
# Verbs of how one lives.
LIVING = "be become go stay live have"
# Verbs of what comes to one, one after the other.
GETTING = "get gain receive attract"
# Verbs of where a measure lies, or is held.
LYING_AT = "weigh be average rank keep maintain"
# Units in which one weighs.
WEIGHTS = "kg kgs kilo kilos pounds lbs lb stone"
# Units in which one runs and walks.
DISTANCES = "km kilometer kilometers kilometres mile miles k"
# Verbs of what one has, or what there is.
POSSESSING = "get have has own is are"
# Verbs of a state that is reached or kept.
UPHOLDING = "achieve reach keep maintain"
# Verbs of whom one draws or holds, one by one.
DRAWING = "attract retain win"
# Beside a year they make it one to compare with.
BASE_YEARS = "base level levels baseline budget"
# Of what a share is that tells how fast: "in 95 % of cases".
ALL_CASES = "cases orders tickets time"
# Between a number and its unit of time: "30 consecutive days".
IN_A_ROW = "instructional calendar academic consecutive straight successive full whole"
# What belongs to a time is not to be done in it: "next year's budget".
GENITIVES = "year's month's quarter's week's season's"
# After a number of days they say how long something is kept up: "90 days sober".
ABSTAINING = "without no sober clean dry"
# With a stretch of time they say what is done without so long.
WITHOUT = "without no sober clean"
# How often, as what is told of a noun.
TIME_ADJECTIVES = "daily weekly monthly quarterly yearly annual"
# Weekdays in a spelling that is one at the end of a text alone.
CLIPPED_DAYS = "tue tues wed weds thu thurs fri"
# Seasons whose word has other meanings too, or begins other words.
SHORT_SEASONS = "spring fall"
# Before "31/3" at the end of a text they make it a date.
FINISHED = "live up done ready out finished due"
# With them "16/8" is hours, and no date.
FASTING = "fast fasting"
# They tell of what was.
PAST_PERIODS = "last ago yesterday previous"
# Before a question mark they ask for a yes to what was said.
TAGS = "right ok okay yes yeah"
# What comes beside what there is.
NEW = "new more additional"
# What is watched, of which less is better.
SCREENS = "screen screentime"
# After "among the three" they make the number a place to reach.
BEST = "best top largest leading"
# Verbs that lead in another, which is the main one.
LEADING = "start begin keep act endeavour endeavor"
# Verbs before what is to be so.
ENSURING = "ensure make"
