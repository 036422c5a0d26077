"""Which language a text is written in, told from its small words and endings."""

from collections.abc import Sequence

from smarta.core.lexicons import Memo
from smarta.core.reading.model import Language

_SWEDISH = """
och att för som är på det med av den inte till en ett om ska skall har vi jag ni när så kan vill
min mina vår vårt våra mitt sin sitt sina där hur vad från eller men under över efter före innan
inför vid hos mot mellan genom utan inom per i år vecka veckan veckor månad månaden månader dag
dagen dagar kvartal kvartalet året varje varannan vartannat senast minst högst mål målet målen öka
minska sänka höja nå uppnå bli få gå göra ha vara sluta börja läsa skriva springa träna sälja boka
ringa spara kr kronor st ggr gång gånger timmar timme minuter mil procent nya fler mer bättre
färre lägre högre alla allt detta denna dessa sig man dem dom oss er jul påsk midsommar vardagar
kunder kund möten möte försäljning försäljningen steg böcker omsättning omsättningen rapport
rapporten webbplats hemsida mig dig honom henne varför vilka vilken också bara redan måste borde
bör skulle kunna kommer blir blev januari februari mars maj juni juli augusti oktober tills hålla
klara klart ingen inget inga aldrig alltid ofta snart våren hösten sommaren vintern hel hela halv
halva tre fyra fem sju åtta nio tio tjugo två hundra tusen miljoner ut upp ner ned försöka komma
ta ge använda hitta lära hjälpa äta dricka sova jobba arbeta slutföra lansera genomföra skapa
utveckla stärka förbättra säkerställa bidra verka främja mkr tkr kkr egna egen ihop själv själva
samt nöjda nöjd medarbetare verksamhet verksamheten ekonomi tid bra god goda gott hög höga låg
låga stor stora lite många mycket helt bort varit vardag morgon kväll inköp resor personal chef
offert offerter avtal affär affärer säljare säljmöten nykunder kundbesök kundmöten samtal tidning
hus bil godis socker vin kaffe vatten sömn vikt skärmtid rökning röka snusa mamma pappa barnen
familjen vänner läkare doktor jobb jobbet hemma ute roller projekt projektet tydligare friskare
smartare starkare gladare glad lycklig pengar lön rabatt lager kassa skatt vdn ledningsgrupp
styrelsen kommunen regionen sverige svenska elever skola skolan vård omsorg dvs trivsel
nolltolerans sjukfrånvaro personalomsättning soliditet rörelsemarginal utsläppen målsättning
plats platsen
ett etthundra ettusen noll elva tolv tretton fjorton femton sexton sjutton arton nitton trettio
fyrtio femtio sextio sjuttio åttio nittio miljon miljard miljarder dussin hälften måndag tisdag
onsdag torsdag fredag söndag måndagar tisdagar onsdagar torsdagar fredagar söndagar idag imorgon
nyårsafton helg helgen dygn
trana oka hoja sanka salja lasa skriva kora besoka lagga gora fler farre battre hogst lagst innan
forsaljning moten saljmoten kundmoten manad manaden nasta fran webb webben webbshop hitrate
snittorder merförsäljning dgr ggr mån gymma plugga banta mål målen skoldag lön jobba
tis tors fre lör sön ons lördagar söndagar
gravid fixa cykla måla simma baka bänkpress armhävningar uppsatsen skulder maraton marginal
"""

_ENGLISH = """
late early mid quarter 1st 2nd the and to of in for is are be a an by with on at from that this it
we i our my your their his her will shall should must can would have has had do does not no more
less than as or but if when how what which who why where all every each per week weeks month
months day days year years daily weekly monthly yearly annually quarterly before after until
within during through between least most increase reduce improve raise lower grow cut achieve
reach become get make go run read write learn build create launch finish complete start stop quit
keep save sell lose eat drink sleep walk train exercise meet call spend new better fewer customers
customer sales meetings revenue goal goals target hours minutes times time people company product
market steps books miles next last first one two three four five six seven eight nine ten twenty
hundred thousand million percent percentage end year's being been was were them they us me you he
she its there these those into about out up down over under without only some any many much also
just want need try january february march may june july october monday tuesday wednesday thursday
friday saturday sunday spring summer autumn winter fall christmas easter morning evening night
weekend weekday so then because while never always ensure support provide develop deliver maintain
quality services work health healthy weight money report reports project students school user
users active happy good great best big small high low am i'm i'll don't can't won't employee
employees hire publish ship speak study practice practise meditate water sugar coffee smoking
vegetables fruit phone screen calls clients leads churn signups sign-ups growth profit margin cost
costs satisfaction response rate average engineers global world half double halve twice once
add host hold move send close open choose talk talks help show tell ask find give bring download
upload install merge migrate replace remove rename check draft organize organise arrange prepare
schedule set sign apply pass dark mode app's website page pages file files notes room rooms door
table garden music song songs trip wedding birthday gift letter staff board council policy office
school's city town country village road roads research survey interview interviews training
volunteer volunteers member members donor donors grant grants partner partners funding safe free
short long promotion sober diet bulk hustle side csat inbox arr guitar top play meditate nights
evenings mornings pw wk wks hrs mins b4 til ppl gonna wanna gotta asap tbh blog mo yr yrs lb lbs mi
accts bf p95 ms delete tue tues wed weds thu thur thurs fri mtg mtgs avg bug bugs backlog w/o
session sessions shift mos nt sem outta
eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen thirty forty fifty
sixty seventy eighty ninety dozen dozens billion trillion lakh lakhs crore ounces ounce oz xmas
mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends annum euros
dollars pounds cents rupees fortnight fortnightly qtr eod eow milligrams grams kilograms liters
litres gallons thanksgiving halloween tonight today tomorrow o'clock sept oct august nd rd
th sun sat mon
enough soon someday visit travel cook clean home house bench press plank deadlift squat push-ups
pull-ups pushups pregnant fix bike renovate kitchen thesis job kids debt paint swim bake
"""

_BORROWED = ("leads", "churn", "inbox", "demos", "demo", "pass", "pipeline", "deals", "signups")
_SHARED = ("arr", "mrr", "csat", "nps", "enps", "december", "november", "september", "april")
"""English words that Swedes use too, which tell little, and words of both, which tell nothing."""

_WEIGHTS: dict[str, int] = {}
_ENDINGS = {
    "ing": -1, "ness": -2, "ment": -1, "ity": -2, "ous": -2, "able": -2, "ally": -2, "ies": -2,
    "ly": -2, "ed": -1, "ght": -2, "wth": -2, "ers": -1, "ons": -1, "ery": -1, "ive": -1,
    "ure": -1, "ance": -2, "ate": -2, "nse": -1, "ps": -1, "ering": 3, "iva": 1, "at": 1, "ad": 1,
    "ig": 1, "ixa": 1, "ra": 1, "era": 2, "al": 0, "ip": -1, "ence": -2, "ful": -2, "less": -2,
    "y": -1, "c": -1, "es": -1, "ts": -1, "ge": -1, "ningen": 2, "arna": 2, "erna": 2, "orna": 2,
    "het": 2, "heten": 2, "lig": 2, "liga": 2, "ligt": 2, "ning": 2, "ande": 2, "aren": 2,
    "ade": 2, "ska": 2, "skap": 2, "else": 1, "ar": 1, "a": 1, "en": 1, "et": 1, "na": 1,
    "isk": 1, "tt": 1, "kt": 1, "iv": 1, "sion": 0, "self": -2,
}  # fmt: skip


def _weights() -> dict[str, int]:
    if not _WEIGHTS:
        for word in _SWEDISH.split():
            _WEIGHTS[word] = 4
        for word in _ENGLISH.split():
            _WEIGHTS[word] = _WEIGHTS.get(word, 0) - 4
        _WEIGHTS.update({"i": 1, "st": 2, "min": 1, "$": -1, "£": -1, "v": 2, "from": -2})
        _WEIGHTS.update(dict.fromkeys(_BORROWED, -1))
        _WEIGHTS.update(dict.fromkeys(_SHARED, 0))
    return _WEIGHTS


_CLEAR = 20
"""From five small words more on one side than on the other, the endings need not be looked at."""


def leans(word: str, language: str) -> bool:
    """Whether a word belongs to the other language than `language`."""
    weight = _weights().get(word, 0)
    return weight < 0 if language == "sv" else weight > 0


def evidence(words: Sequence[str]) -> int:
    """Positive for Swedish, negative for English; 0 when nothing tells."""
    weights = _weights()
    total = sum(filter(None, map(weights.get, words)))
    if -_CLEAR < total < _CLEAR:
        total += sum([_GUESSES[word] for word in words if word not in weights])
    return total


_ENGLISH_PAIRS = ("ea", "ou", "oo", "ee", "ai", "oa", "gh", "wh", "qu")
_SWEDISH_PAIRS = ("sj", "kj", "tj", "hj", "lj", "fj", "kv", "kt", "ks", "gt", "hundra", "tusen")


def _guess(word: str) -> int:
    """What letters and endings say of a word in neither list."""
    word = word[-40:]
    if not word.isascii() and ("å" in word or "ä" in word or "ö" in word):
        return 5
    if word[:1].isdigit():
        return 2 * (word.count(",") == 1 and len(word.rpartition(",")[2]) < 3)
    if "w" in word or ("th" in word and "tth" not in word):
        return -2
    if "-" in word:
        return sum(_WEIGHTS.get(piece) or _guess(piece) for piece in word.split("-"))
    if len(word) < 3:
        return 0
    total = _ending(word) - 2 * _holds(word, _ENGLISH_PAIRS) + 2 * _holds(word, _SWEDISH_PAIRS)
    if "c" in word and "ck" not in word and "ch" not in word:
        total -= 1
    return total + (word[0] == "k") + 2 * (len(word) > 14)


_GUESSES = Memo(_guess)


def _holds(word: str, pairs: tuple[str, ...]) -> bool:
    for pair in pairs:  # noqa: SIM110 - any() costs more than the looking
        if pair in word:
            return True
    return False


def _ending(word: str) -> int:
    for size in (6, 5, 4, 3, 2, 1):
        weight = _ENDINGS.get(word[-size:])
        if weight is not None and len(word) > size + 1:
            return weight
    return 0


def recognise(words: Sequence[str]) -> Language:
    """The language of a text's words in lower case; Swedish where nothing tells.

    "KR" without a number before it is a key result, not a sum of money.
    """
    total = evidence(words)
    if "kr" in words and not words[words.index("kr") - 1][-1:].isdigit():
        total -= 5
    if -_WEAK <= total <= _WEAK:
        total += 2 * _by_vocabulary(words)
    return "sv" if total >= 0 else "en"


_WEAK = 2
"""Up to so much on either side, the evidence of small words and endings is no more than chance."""


def _by_vocabulary(words: Sequence[str]) -> int:
    """What the words are in each language; only asked where small words and endings tell nothing.

    Both vocabularies are built for it, which most texts never need.
    """
    from smarta.core.reading.vocabulary import vocabulary

    known = {name: vocabulary(name) for name in ("sv", "en")}
    total = 0
    for word in words[:40]:
        if len(word) > 2:
            total += bool(known["sv"].roles(word) or known["sv"].noun(word))
            total -= bool(known["en"].roles(word) or known["en"].noun(word))
    return total
