"""Names of human languages, and the words around a name that make it a language asked for.

A pure table. A name alone is a nationality, a school subject or a market as often as a language: it
counts with a word of `ASKING` before it or of `ASKED` behind it, and never before another noun.
"""

from __future__ import annotations

from postings.parsing.matching.alternatives import any_of

_PLAIN = """
Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian
Burmese Cantonese Catalan Chinese Croatian Czech Danish Dari Dutch English Estonian Filipino Finnish
Flemish French Gaelic Georgian German Greek Gujarati Hebrew Hindi Hmong Hungarian Icelandic
Indonesian Irish Italian Japanese Kannada Kazakh Khmer Korean Kurdish Latvian Lithuanian Macedonian
Malay Malayalam Mandarin Marathi Mongolian Montenegrin Nepali Norwegian Pashto Polish Portuguese
Punjabi Romanian Russian Serbian Sinhala Slovak Slovenian Somali Spanish Swahili Swedish Tagalog
Tamil Telugu Thai Turkish Ukrainian Urdu Uzbek Vietnamese Welsh Yiddish Zulu
"""

# What is written in lower case -> the name in the record; longer ones first where they overlap.
LANGUAGES: dict[str, str] = {
    "american sign language": "American Sign Language",
    # The bracket says which: one language, not two.
    "chinese (mandarin)": "Mandarin",
    "chinese (cantonese)": "Cantonese",
    "mandarin chinese": "Mandarin",
    "chinese mandarin": "Mandarin",
    "cantonese chinese": "Cantonese",
    # A country's variant is the language; Swiss German is one of its own.
    "brazilian portuguese": "Portuguese",
    "canadian french": "French",
    "swiss german": "Swiss German",
    "haitian creole": "Haitian Creole",
    "bahasa indonesia": "Indonesian",
    "bahasa melayu": "Malay",
    "farsi": "Farsi",
    # Two names for one language: the record knows the more frequent one.
    "persian": "Farsi",
    **{name.lower(): name for name in _PLAIN.split()},
}
# In lower case these are another word.
ONLY_CAPITALIZED = frozenset({"polish", "thai", "dari", "malay", "irish", "czech"})

# Between two names of one list.
BETWEEN = (
    # "English (spoken and written) and German", "English and/or fluent French".
    r"(?:\s?\([^()\n]{1,25}\))?[\s,/&+()|–-]*(?:(?:and/or|and|or|plus|as well as|both|either"
    r"|in|also)\b[\s,/&+(]*)*(?:(?:the|fluent|native|spoken|written|business|good)\s+){0,2}"
)

# Before a name, anywhere in its sentence.
ASKING = any_of(
    r"fluen(?:t|cy|tly)",
    r"(?:bi|tri|multi)[- ]?lingual(?:ism)?|proficien(?:t|cy)|mother tongue",
    # "You speak Dutch", "strong written and verbal English".
    r"speak(?:s|ing|er)?|spoken|conversational|conversant|command of|verbal(?:ly)?",
    r"oral(?:ly)?|written|writing|write|languages?",
    # Alone it asks for no language: "excellent written communication" (guide 17).
    r"communicat(?:e|es|ing|ion|ions)|literacy|literate",
)
# Levels and praise: "business-level German", "good English".
_SKILL = any_of(
    # Right before a name only: "good results in the English market" praises no English.
    r"(?:near[- ])?native(?:[- ]level)?|advanced|(?:upper[- ])?intermediate|basic|business",
    r"professional|technical|excellent|good|strong|great|perfect|solid|fluid|exceptional",
    r"superior|impeccable|flawless|knowledge of|understanding of|level of|levels? in",
    # JLPT: the Japanese test of the language, by its levels.
    r"mastery of|skills in|reads?|understands?|JLPT N[1-5]|business[- ]level",
    r"(?:working|business) level|competen(?:t|cy) in|comfortable in|\b[ABC][12]",
)
# Before a name, with at most an article, a level or a "both" between.
ASKING_NEXT = rf"(?:{_SKILL})(?:\s(?:the|of|in|both|or|and|level|working|knowledge))*"
# "German is a plus": what says how much it is wanted.
_CUE = (
    r"plus|must|bonus|asset|advantage|essential|required|requirement|mandatory|desirable"
    r"|desired|preferred|preferable|beneficial|advantageous|needed|helpful|necessary"
    # "French is not required but helpful": a wish; how much is `status_of`'s to say.
    r"|optional|nice to have|not required"
)
_CUE_OPENS = (
    r"is|are|would be|will be|considered|also|strongly|highly|very|a|an|big|huge|strong"
    r"|definite|real|great|distinct"
)
# Behind a name these make it a language: "German speaker", "French required".
_ASKED_WORDS = any_of(
    r"languages?|speakers?|speaking|speak|fluency|fluently|fluent|proficien(?:cy|t)",
    r"skills?|levels?|usage",
    r"(?:business|native|professional|beginner|basic)[- ](?:level|fluency)|ideal",
    # The European levels: "Polish on B2", "German at a minimum B2".
    r"(?:on|at) (?:an? |minimum |least )*[ABC][12]|communications?|communicator|reading",
    r"(?:full |professional |native |limited )*working|verbal|written|spoken|oral|writing",
    r"knowledge|comprehension|ability|abilities|native|mother tongue|advanced",
    r"(?:upper[- ])?intermediate|conversational|bilingual\w{0,4}|grammar|[ABC][12]\b",
    rf"(?:(?:{_CUE_OPENS})\s+)*(?:{_CUE})",
)
# Behind a name (or a list of names).
ASKED = rf"(?:{_ASKED_WORDS})"
# Behind a name, later in its clause: what says how much.
ASKED_LATER = (
    # "Polish for daily talks with the plant is a must": fifty characters of purpose between.
    r"\s(?:for|in|at|as|is|with|to)\b[^.;\n]{0,50}?\b(?:is|are|be) (?:\w+ ){0,2}"
    r"(?:must|required|essential|mandatory|needed|necessary|plus|preferred|desirable|advantage"
    r"|asset|beneficial)\b"
)
# A cue behind one of these is about other languages than the name before it.
OF_MORE = r"\b(?:with|and|plus|,|;|any)\s?(?:an? )?(?:additional|second|third|further)\b"
# Only for English: "fluent in English and one other language a plus".
OF_OTHER = r"\b(?:with|and|plus)\s(?:an?|one |any )?other\b"
# Words that may follow a name; any other word is a noun that the name describes ("German market").
FOLLOWING = any_of(
    r"and|or|but|is|are|was|as|at|with|for|to|in|on|by|from|if|when|that|which|who|would",
    r"will|can|may|must|not|both|plus|preferably|ideally|also|while|because|since|due|of",
    r"well|very|required|either|along|alongside|together|including|through|across|within",
    # "Speak German clearly": an adverb, no noun.
    r"minimum|using|on (?=[ABC][12])|professionally|effectively|clearly|though|where|so",
    r"you|we|it|the|a|an|highly|strongly|is",
)
# A language asked of other people, or a subject at school.
OF_OTHERS = any_of(
    r"clients?|customers?|countr\w+|markets?|regions?|audiences?|world|teams?|users",
    r"patients?|accounts|communit\w+|population|environment|territor\w+|compan(?:y|ies)",
    r"offices?|stakeholders|prospects|consumers|families|members|guests|callers|publishers",
    r"advertisers|partners|merchants|schools?|students?",
)
LESSONS = (
    # "French and German language courses": a benefit.
    r"\s(?:language\s)?(?:courses?|class(?:es)?|lessons?|training|program(?:me)?s?|schools?"
    r"|tuition)\b"
)
# "GCSE English", "a degree in French": subjects.
_SCHOOL_WORDS = any_of(
    # The exam has a capital A: "a level of Greek that suits calls" is a skill.
    r"GCSEs?|(?-i:A[- ][Ll]evels?)(?! of)|grades?|degree|diploma|maths?|mathematics",
    r"literature|major(?:ing)?|journalism|bachelor\W?s?|BA in|high school|teach(?:ing|es)?",
    r"tutor\w*|linguistics|TEFL|TESOL|ESL|qualifications?",
)
SCHOOL = rf"\b(?:{_SCHOOL_WORDS})\b"
# The application itself, or what is in English rather than who speaks it.
PAPERS = (
    # "Please send your resume in English": every applicant does.
    r"\b(?:cv|cvs|resum[eé]s?|résumés?|cover letters?|applications?|apply|interviews?"
    r"|documents?|courses?|class(?:es)?|lessons?|available|translat\w+"
    r"|versions?)\b[^.;]{0,40}"
)
# Speakers who are welcome are not asked for.
# "Irish and English speakers are equally welcome".
WELCOME = r"[\s-]speakers? (?:is|are) (?:also |equally |all )?welcome|[\s-]speakers? welcome"
# "If you speak another language, especially Spanish": a wish in the form of a condition.
CONDITION = (
    r"\b(?:if|should) you (?:also |can |happen to )*(?:speak|know|are fluent|have"
    r"|are able)\b[^.;]{0,80}$"
)
_DEMAND_WORDS = any_of(
    r"must|required|requirement|essential|desirable|preferred|a plus|ability to|able to",
    r"candidates?|applicants?|fluent|proficien(?:t|cy)|bilingual|fluency in",
    r"upper[- ]intermediate|you (?:are|have|speak|will)",
)
# A sentence that says this asks for its language in whatever section it stands.
DEMAND = rf"\b(?:{_DEMAND_WORDS})\b"
# Who speaks it is encouraged to apply: a wish.
ENCOURAGED = r"[)\s\w,/&-]{0,40}\b(?:encouraged|invited|urged) to apply\b"
# What nobody may be turned away for.
# "... for national origin, accent or English proficiency": a promise to all, not a demand.
PROTECTED = r"\b(?:national origin|regardless of|without regard|discriminat\w+|ancestry|accent)\b"
_OUR_PEOPLE = (
    r"we|they"
    r"|our (?:team|staff|people|colleagues|employees|founders|customers|clients)"
    r"|(?:team|employees|customers|clients|users|people) who"
)
# Nobody asks for what the employer's people speak.
# "We speak English and Welsh in the office"; "you speak German" asks.
OURS = (
    rf"\b(?:{_OUR_PEOPLE})\b(?:\s\w+){{0,2}}\s(?:speak|communicate|write|are fluent"
    r"|are bilingual)\b[^.;]{0,40}"
)
# Nationalities that are no language: beside one of them a name is a nationality too.
NATIONALITIES = (
    r"American|Argentin(?:e|ian)|Asian|Australian|Austrian|Belgian|Brazilian|British"
    r"|Canadian|Chilean|Colombian|Egyptian|European|Indian|Latin|LatAm|Mexican|Nordic"
    r"|Scandinavian|Swiss|US|U\.S\.|UK|African"
)
