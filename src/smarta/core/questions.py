"""Every question of the five letters, in the order that helps most.

A question's id is its name everywhere: in `answers`, in the JSON documents and in the coach. What
the text already says is not asked. `needed` are the questions whose answers a letter waits for
before it is met; the others are asked too, and hold nothing back.
"""

from typing import Literal, NamedTuple

Letter = Literal["S", "M", "A", "R", "T"]
LETTERS: tuple[Letter, ...] = ("S", "M", "A", "R", "T")


class Question(NamedTuple):
    """A question by its id: its words and why it is asked, for each language."""

    id: str
    letter: Letter
    text: dict[str, str]
    why: dict[str, str]
    needed: bool = False


QUESTIONS: tuple[Question, ...] = (
    Question(
        "definition",
        "S",
        {"sv": "Vad räknas som {unit}?", "en": "What counts as {unit}?"},
        {
            "sv": "När alla räknar likadant går det att lita på siffran.",
            "en": "When everybody counts alike, the number can be trusted.",
        },
    ),
    Question(
        "what",
        "S",
        {
            "sv": "Vad ska vara gjort eller annorlunda när målet är nått?",
            "en": "What will be done or different when the goal is reached?",
        },
        {
            "sv": "Två personer som läser målet ska se samma sak framför sig.",
            "en": "Two people who read the goal should picture the same thing.",
        },
        True,
    ),
    Question(
        "levels",
        "M",
        {
            "sv": "Hur märks det? Skriv tre, fem eller sju nivåer, från sämre än nu till bättre än "
            "väntat.",
            "en": "How will it show? Write three, five or seven levels, from worse than now to "
            "better than you hope.",
        },
        {
            "sv": "Det som inte går att räkna går att beskriva, och då går det att följa.",
            "en": "What cannot be counted can be described, and then it can be followed.",
        },
    ),
    Question(
        "amount",
        "M",
        {"sv": "Hur mycket eller hur många?", "en": "How much or how many?"},
        {
            "sv": "Utan ett tal går det inte att se hur långt du har kommit.",
            "en": "Without a number nobody can see how far you have come.",
        },
        True,
    ),
    Question(
        "unit",
        "M",
        {"sv": "I vilken enhet mäts det?", "en": "In which unit is it measured?"},
        {
            "sv": "Enheten säger vad som räknas: möten, kronor, timmar, procent av något.",
            "en": "The unit says what is counted: meetings, money, hours, per cent of something.",
        },
        True,
    ),
    Question(
        "baseline",
        "M",
        {"sv": "Var står du i dag?", "en": "Where do you stand today?"},
        {
            "sv": "En ändring går bara att följa från ett utgångsläge.",
            "en": "A change can only be followed from where it began.",
        },
    ),
    Question(
        "done_when",
        "M",
        {
            "sv": "Vad ska vara uppfyllt för att målet ska räknas som klart?",
            "en": "What must hold for the goal to count as done?",
        },
        {
            "sv": "Då är ni överens om när det är klart, redan innan ni börjar.",
            "en": "It settles when you are done, before you begin.",
        },
        True,
    ),
    Question(
        "end",
        "T",
        {"sv": "När ska målet senast vara nått?", "en": "By when is the goal to be reached?"},
        {
            "sv": "Ett slutdatum gör att det går att säga om du ligger i fas.",
            "en": "An end date makes it possible to say whether you are on pace.",
        },
        True,
    ),
    Question(
        "start",
        "T",
        {"sv": "När börjar det?", "en": "When does it start?"},
        {
            "sv": "Från startdatumet räknas vad som borde vara gjort i dag.",
            "en": "What should be done today is counted from the start date.",
        },
    ),
    Question(
        "when",
        "S",
        {"sv": "Är det en gång, eller hur ofta?", "en": "Is it once, or how often?"},
        {
            "sv": "Ett mål som återkommer följs upp varje gång, ett engångsmål när det är klart.",
            "en": "A goal that recurs is followed each time, a single one when it is done.",
        },
    ),
    Question(
        "ready",
        "A",
        {"sv": "Är du beredd att göra det?", "en": "Are you ready to do it?"},
        {
            "sv": "Ett mål som ingen har sagt ja till blir sällan av.",
            "en": "A goal that nobody has said yes to seldom happens.",
        },
        True,
    ),
    Question(
        "worth",
        "A",
        {"sv": "Är det värt arbetet som krävs?", "en": "Is it worth the work it takes?"},
        {
            "sv": "Svaret är det du kommer att luta dig mot när det tar emot.",
            "en": "The answer is what you will lean on when it gets hard.",
        },
        True,
    ),
    Question(
        "right_time",
        "A",
        {"sv": "Är det rätt tid för det nu?", "en": "Is this the right time for it?"},
        {
            "sv": "Ett mål som krockar med något annat blir sällan av.",
            "en": "A goal that collides with something else seldom happens.",
        },
        True,
    ),
    Question(
        "fits",
        "A",
        {
            "sv": "Hur passar det ihop med annat som du eller ni redan håller på med?",
            "en": "How does it fit with what you are already doing or need?",
        },
        {
            "sv": "Mål som drar åt olika håll tar kraft från varandra.",
            "en": "Goals that pull in different directions drain each other.",
        },
        True,
    ),
    Question(
        "right_person",
        "A",
        {"sv": "Är du rätt person för det?", "en": "Are you the right person for it?"},
        {
            "sv": "Den som äger målet måste kunna påverka hur det går.",
            "en": "Whoever owns the goal must be able to influence how it goes.",
        },
        True,
    ),
    Question(
        "others",
        "A",
        {
            "sv": "Vilka mer berörs, och har de sagt ja?",
            "en": "Who else is involved, and have they said yes?",
        },
        {
            "sv": "De som ska bidra behöver säga ja själva. Ansvaret är fortfarande ditt.",
            "en": "Those who are to help must say yes themselves. It is still yours to answer for.",
        },
        True,
    ),
    Question(
        "confidence",
        "A",
        {
            "sv": "Hur säker är du på att du når det, från 1 till 10?",
            "en": "How sure are you of reaching it, from 1 to 10?",
        },
        {
            "sv": "Under sju är det klokt att ändra något redan nu: talet, tiden eller hjälpen.",
            "en": "Below seven it is wise to change something now: the amount, the time, the help.",
        },
    ),
    Question(
        "how",
        "R",
        {"sv": "Hur ska det gå till?", "en": "How can it be reached?"},
        {
            "sv": "Om du kan beskriva vägen dit är det lättare att se om den håller.",
            "en": "If you can describe the way there, it is easier to see whether it holds.",
        },
        True,
    ),
    Question(
        "limits",
        "R",
        {
            "sv": "Vad begränsar dig: tid, pengar, annat? Hur rimligt är målet då?",
            "en": "What limits you: time, money, anything else? How realistic is it then?",
        },
        {
            "sv": "Gränser som sägs i förväg går att planera för.",
            "en": "Limits that are said beforehand can be planned for.",
        },
        True,
    ),
    Question(
        "ability",
        "R",
        {
            "sv": "Har du det som krävs: kunskap, tid, verktyg?",
            "en": "Do you have what it takes: skills, time, tools?",
        },
        {
            "sv": "Målet ska tänja på det du kan, och ändå gå att nå.",
            "en": "The goal should stretch what you can do, and still be within reach.",
        },
        True,
    ),
    Question(
        "missing",
        "R",
        {"sv": "Vad saknas?", "en": "What is missing?"},
        {
            "sv": "Det som saknas blir det första att ordna.",
            "en": "What is missing becomes the first thing to arrange.",
        },
    ),
    Question(
        "obstacles",
        "R",
        {
            "sv": "Vad kan komma i vägen, och vad gör du då?",
            "en": "What may get in the way, and what will you do then?",
        },
        {
            "sv": "Den som har bestämt sig i förväg behöver inte bestämma sig när det händer.",
            "en": "Whoever has decided beforehand need not decide when it happens.",
        },
    ),
    Question(
        "before",
        "R",
        {
            "sv": "Har du eller andra klarat det förut?",
            "en": "Have you or others managed it before?",
        },
        {
            "sv": "Det som någon har klarat förut säger mer än en känsla.",
            "en": "What somebody has managed before says more than a feeling.",
        },
    ),
    Question(
        "who",
        "S",
        {"sv": "Vem gör det, och vilka är med?", "en": "Who does it, and who is involved?"},
        {
            "sv": "En person behöver äga målet, annars väntar alla på varandra.",
            "en": "One person needs to own the goal, or everybody waits for the others.",
        },
    ),
    Question(
        "why",
        "S",
        {"sv": "Varför är det viktigt?", "en": "Why does it matter?"},
        {
            "sv": "Ett tydligt varför hjälper när det tar emot, och när målet behöver ändras.",
            "en": "A clear reason helps when it gets hard, and when the goal has to change.",
        },
    ),
    Question(
        "where",
        "S",
        {
            "sv": "Var gäller det: vilken plats, marknad eller grupp?",
            "en": "Where does it apply: which place, market or group?",
        },
        {
            "sv": "Platsen avgör vad som räknas och vilka som berörs.",
            "en": "The place decides what counts and who is involved.",
        },
    ),
    Question(
        "resources",
        "S",
        {
            "sv": "Vilka resurser och gränser gäller?",
            "en": "Which resources and limits apply?",
        },
        {
            "sv": "Tid, pengar och hjälp som finns från början slipper du leta efter sedan.",
            "en": "Time, money and help that are there from the start need not be found later.",
        },
    ),
    Question(
        "six_months",
        "T",
        {
            "sv": "Hur långt kan du ha kommit om sex månader?",
            "en": "How far can you be in six months?",
        },
        {
            "sv": "En delsträcka på vägen gör ett långt mål lättare att hålla levande.",
            "en": "A stage on the way keeps a long goal alive.",
        },
    ),
    Question(
        "six_weeks",
        "T",
        {
            "sv": "Vad kan du göra de närmaste sex veckorna?",
            "en": "What can you do in the next six weeks?",
        },
        {
            "sv": "Det är nära nog för att planera på riktigt.",
            "en": "That is near enough to plan in earnest.",
        },
    ),
    Question(
        "today",
        "T",
        {"sv": "Vad kan du göra i dag?", "en": "What can you do today?"},
        {
            "sv": "Det första steget är det som avgör om det blir av.",
            "en": "The first step decides whether it happens.",
        },
    ),
)

BY_ID: dict[str, Question] = {question.id: question for question in QUESTIONS}
