"""How others have answered: one example a question from sales, project work and private life.

The texts of the two languages say what a person would say there; neither is the other translated.
"""

from typing import Literal, NamedTuple

Area = Literal["sales", "project", "private"]
AREAS: tuple[Area, ...] = ("sales", "project", "private")

AREA_NAMES: dict[Area, tuple[str, str]] = {
    "sales": ("försäljning", "sales"),
    "project": ("projekt", "project work"),
    "private": ("privat", "private life"),
}


class Example(NamedTuple):
    """One answer in both languages."""

    sv: str
    en: str


EXAMPLES: dict[str, dict[Area, Example]] = {
    "what": {
        "sales": Example("Hålla kundmöten med inköpare i verkstadsindustrin",
                         "Hold meetings with buyers at engineering firms"),
        "project": Example("Flytta alla kunder till den nya kundportalen",
                           "Move every customer to the new portal"),
        "private": Example("Springa en mil utan att stanna", "Run 10 km without stopping"),
    },
    "who": {
        "sales": Example("Jag, och Jonas som tar supporten under tiden",
                         "Me, and Jonas who covers support meanwhile"),
        "project": Example("Mira leder, Ali bygger, Sara på inköp beställer",
                           "Mira leads, Ali builds, Sara in purchasing has ordered it"),
        "private": Example("Jag och min syster", "My sister and I"),
    },
    "why": {
        "sales": Example("tre av fyra order börjar med ett möte",
                         "three orders out of four begin with a meeting"),
        "project": Example("den gamla portalen slutar fungera i juni",
                           "the old portal stops working in June"),
        "private": Example("för att orka hela vägen upp till stugan",
                           "so that I can make it all the way up to the cabin"),
    },
    "where": {
        "sales": Example("i Västsverige", "in the north of England"),
        "project": Example("på kontoren i Lund och Umeå", "at the Leeds and Cork offices"),
        "private": Example("på slingan runt sjön", "on the trail around the lake"),
    },
    "resources": {
        "sales": Example("Två timmar varje förmiddag, kundregistret och 20 000 kr till resor",
                         "Two hours every morning, the customer register and £2,000 for travel"),
        "project": Example("En utvecklare på halvtid och testmiljön; ingen konsultbudget",
                           "One developer half-time and the test system; no money for consultants"),
        "private": Example("Ett par bra skor och tre kvällar i veckan",
                           "Good shoes and three free evenings a week"),
    },
    "when": {
        "sales": Example("varje vecka", "every week"),
        "project": Example("en gång, före sommaren", "once, before the summer"),
        "private": Example("varannan dag", "every other day"),
    },
    "unit": {
        "sales": Example("kundmöten", "customer meetings"),
        "project": Example("flyttade kunder", "customers moved"),
        "private": Example("kilometer", "kilometres"),
    },
    "amount": {
        "sales": Example("8 i veckan", "8 a week"),
        "project": Example("alla 240", "all 240"),
        "private": Example("10 km", "10 km"),
    },
    "baseline": {
        "sales": Example("5,6 möten i veckan i höstas", "5.6 meetings a week last autumn"),
        "project": Example("12 av 240 är flyttade", "12 of the 240 have moved"),
        "private": Example("3 km, sedan måste jag gå", "3 km, then I have to walk"),
    },
    "levels": {
        "sales": Example("Kunden svarar inte / kunden svarar men väntar / kunden ringer oss först",
                         "They do not answer / they answer and wait / they call us first"),
        "project": Example("Rollerna är oklara / alla vet vem som beslutar / ingen behöver fråga",
                           "Roles are unclear / all know who decides / nobody needs to ask"),
        "private": Example("Jag avbryter / jag lyssnar klart / jag frågar vidare",
                           "I interrupt / I hear people out / I ask one question more"),
    },
    "done_when": {
        "sales": Example("Kunden har skrivit under och första fakturan är betald",
                         "The customer has signed and paid the first invoice"),
        "project": Example("Alla loggar in i den nya portalen och den gamla är avstängd",
                           "Everyone signs in to the new portal and the old one is switched off"),
        "private": Example("Jag har gått i mål i loppet", "I have crossed the finishing line"),
    },
    "definition": {
        "sales": Example(
            "ett möte på plats eller på distans, minst 30 minuter, med någon som får besluta",
            "a meeting in person or online, at least 30 minutes, with someone who can decide"),
        "project": Example("en kund som har loggat in själv minst en gång",
                           "a customer who has signed in at least once without help"),
        "private": Example("en runda på minst 20 minuter, gångpauser inräknade",
                           "a run of at least 20 minutes, walking breaks included"),
    },
    "ready": {
        "sales": Example("Ja, jag har redan bokat av förmiddagarna",
                         "Yes, I have kept my mornings free"),
        "project": Example("Delvis, om vi får skjuta på releasen i mars",
                           "Partly, if the March release can wait"),
        "private": Example("Ja, jag har anmält mig", "Yes, I have signed up"),
    },
    "worth": {
        "sales": Example("Ja, två nya kunder betalar hela våren",
                         "Yes, two new customers pay for the whole spring"),
        "project": Example("Ja, vi slipper köra två system", "Yes, one system less to run"),
        "private": Example("Ja, jag sover bättre när jag springer",
                           "Yes, I sleep better when I run"),
    },
    "right_time": {
        "sales": Example("Ja, men v. 8 är jag ledig, och i maj går halva tiden till mässan",
                         "Yes, but I am off in week 8, and the trade fair takes half of May"),
        "project": Example("Nej, hellre efter bokslutet", "No, rather after the annual accounts"),
        "private": Example("Ja, det är ljust på kvällarna nu", "Yes, the evenings are light now"),
    },
    "fits": {
        "sales": Example("Delvis, jag har lovat att ta supportkön på fredagar",
                         "Partly, I have promised to take support on Fridays"),
        "project": Example("Ja, det är samma kunder som i införandeprojektet",
                           "Yes, they are the same customers as in the roll-out"),
        "private": Example("Ja, så länge vi delar på hämtningarna",
                           "Yes, as long as we share the school run"),
    },
    "right_person": {
        "sales": Example("Ja, det är mitt distrikt", "Yes, it is my district"),
        "project": Example("Delvis, Mira känner systemet bättre",
                           "Partly, Mira knows the system better"),
        "private": Example("Ja, ingen annan kan springa åt mig",
                           "Yes, nobody else can run it for me"),
    },
    "others": {
        "sales": Example("Jonas avlastar med supporten, Sara är chef och beställer",
                         "Jonas takes over support, Sara is my manager and has asked for it"),
        "project": Example("Ali bygger, Inger på ekonomi godkänner",
                           "Ali builds, Inger in finance approves"),
        "private": Example("Min sambo tar kvällarna då jag tränar",
                           "My partner takes the evenings when I train"),
    },
    "confidence": {
        "sales": Example("7", "7"),
        "project": Example("6", "6"),
        "private": Example("8", "8"),
    },
    "how": {
        "sales": Example("Ringa tjugo samtal varje förmiddag och boka direkt i kalendern",
                         "Twenty calls every morning, booking straight into the calendar"),
        "project": Example("Flytta tjugo kunder i veckan, de minsta först",
                           "Move twenty customers a week, the smallest first"),
        "private": Example("Öka en halv kilometer i veckan",
                           "Add half a kilometre each week"),
    },
    "limits": {
        "sales": Example("Högst två resdagar i veckan och 20 000 kr till resor",
                         "Two travel days a week at most, and £2,000 for travel"),
        "project": Example("Utvecklaren har halva veckan, och inget får stå stilla dagtid",
                           "The developer has half the week, and nothing may stop in the daytime"),
        "private": Example("Knäet tål tre pass i veckan", "My knee takes three runs a week"),
    },
    "ability": {
        "sales": Example("Ja, men jag behöver en bättre lista att ringa på",
                         "Yes, but I need a better list to call from"),
        "project": Example("Delvis, ingen av oss har flyttat så många på en gång",
                           "Partly, none of us has moved so many at once"),
        "private": Example("Ja, jag har sprungit 5 km förut", "Yes, I have run 5 km before"),
    },
    "missing": {
        "sales": Example("Någon som tar supportkön på fredagar",
                         "Someone to take the support queue on Fridays"),
        "project": Example("En färdig testmiljö", "A test system that works"),
        "private": Example("Ett schema för veckorna", "A plan for the weeks"),
    },
    "before": {
        "sales": Example("Ja, Karin höll nio i veckan i våras",
                         "Yes, Karin held nine a week last spring"),
        "project": Example("Göteborg flyttade 180 kunder på tre månader",
                           "Bristol moved 180 customers in three months"),
        "private": Example("Ja, två kollegor började från noll",
                           "Yes, two colleagues began from nothing"),
    },
    "obstacles": {
        "sales": Example("Om en kund ställer in, då ringer jag nästa på listan samma dag",
                         "If a customer cancels, then I call the next on the list the same day"),
        "project": Example("Om testmiljön ligger nere, då flyttar vi för hand tio kunder",
                           "If the test system is down, then we move ten customers by hand"),
        "private": Example("Om det regnar, då kör jag passet på gymmet",
                           "If it rains, then I go to the gym instead"),
    },
    "start": {
        "sales": Example("4 januari", "4 January"),
        "project": Example("när upphandlingen är klar, 1 mars", "when the tender is over, 1 March"),
        "private": Example("på måndag", "on Monday"),
    },
    "end": {
        "sales": Example("sista juni", "the end of June"),
        "project": Example("senast v. 24", "by week 24"),
        "private": Example("före midsommar", "before midsummer"),
    },
    "six_months": {
        "sales": Example("200 möten hållna och två nya storkunder",
                         "200 meetings held and two large new customers"),
        "project": Example("Hälften av kunderna är flyttade", "Half of the customers have moved"),
        "private": Example("Springa 8 km utan att gå", "Run 8 km without walking"),
    },
    "six_weeks": {
        "sales": Example("48 möten och en lista på 300 företag",
                         "48 meetings and a list of 300 companies"),
        "project": Example("De tio minsta kunderna är igång", "The ten smallest are live"),
        "private": Example("Springa tre gånger i veckan", "Run three times a week"),
    },
    "today": {
        "sales": Example("Boka de tre första mötena", "Book the first three meetings"),
        "project": Example("Ringa Ali om testmiljön", "Call Ali about the test system"),
        "private": Example("Gå en runda på tjugo minuter", "Go out for twenty minutes"),
    },
}  # fmt: skip
