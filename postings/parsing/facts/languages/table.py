"""Names of human languages, and the words around a name that make it a language asked for.

A pure table. A name alone is a nationality, a school subject or a market as often as a language: it
counts with a word of `ASKING` before it or of `ASKED` behind it, and never before another noun.
"""

from __future__ import annotations

_PLAIN = (
    "Afrikaans Albanian Amharic Arabic Armenian Azerbaijani Basque Belarusian Bengali Bosnian Bulgarian Burmese "
    "Cantonese Catalan Chinese Croatian Czech Danish Dari Dutch English Estonian Filipino Finnish "
    "Flemish French Gaelic Georgian German Greek Gujarati Hebrew Hindi Hmong Hungarian Icelandic "
    "Indonesian Irish Italian Japanese Kannada Kazakh Khmer Korean Kurdish Latvian Lithuanian "
    "Macedonian Malay Malayalam Mandarin Marathi Mongolian Montenegrin Nepali Norwegian Pashto Polish Portuguese "
    "Punjabi Romanian Russian Serbian Sinhala Slovak Slovenian Somali Spanish Swahili Swedish Tagalog "
    "Tamil Telugu Thai Turkish Ukrainian Urdu Uzbek Vietnamese Welsh Yiddish Zulu"
)

# What is written in lower case -> the name in the record; longer ones first where they overlap.
LANGUAGES: dict[str, str] = {
    "american sign language": "American Sign Language",
    "chinese (mandarin)": "Mandarin",
    "chinese (cantonese)": "Cantonese",
    "mandarin chinese": "Mandarin",
    "chinese mandarin": "Mandarin",
    "cantonese chinese": "Cantonese",
    "brazilian portuguese": "Portuguese",
    "canadian french": "French",
    "swiss german": "Swiss German",
    "haitian creole": "Haitian Creole",
    "bahasa indonesia": "Indonesian",
    "bahasa melayu": "Malay",
    "farsi": "Farsi",
    "persian": "Farsi",
    **{name.lower(): name for name in _PLAIN.split()},
}
# In lower case these are another word.
ONLY_CAPITALIZED = frozenset({"polish", "thai", "dari", "malay", "irish", "czech"})

# Between two names of one list.
BETWEEN = (
    r"(?:\s?\([^()\n]{1,25}\))?[\s,/&+()|–-]*(?:(?:and/or|and|or|plus|as well as|both|either|in|also)\b[\s,/&+(]*)*"
    r"(?:(?:the|fluent|native|spoken|written|business|good)\s+){0,2}"
)

# Before a name, anywhere in its sentence.
ASKING = (
    r"fluen(?:t|cy|tly)|(?:bi|tri|multi)[- ]?lingual(?:ism)?|proficien(?:t|cy)|mother tongue|"
    r"speak(?:s|ing|er)?|spoken|conversational|conversant|command of|verbal(?:ly)?|oral(?:ly)?|"
    r"written|writing|write|languages?|communicat(?:e|es|ing|ion|ions)|literacy|literate"
)
# Before a name, with at most an article, a level or a "both" between.
ASKING_NEXT = (
    r"(?:(?:near[- ])?native(?:[- ]level)?|advanced|(?:upper[- ])?intermediate|basic|business|professional|"
    r"technical|excellent|good|strong|great|perfect|solid|fluid|exceptional|superior|impeccable|flawless|"
    r"knowledge of|understanding of|level of|levels? in|mastery of|skills in|"
    r"reads?|understands?|JLPT N[1-5]|business[- ]level|(?:working|business) level|competen(?:t|cy) in|comfortable in|"
    r"\b[ABC][12])(?:\s(?:the|of|in|both|or|and|level|working|knowledge))*"
)
# Behind a name (or a list of names).
ASKED = (
    r"(?:languages?|speakers?|speaking|speak|fluency|fluently|fluent|proficien(?:cy|t)|skills?|levels?|usage|(?:business|native|professional|beginner|basic)[- ](?:level|fluency)|ideal|(?:on|at) (?:an? |minimum |least )*[ABC][12]|"
    r"communications?|communicator|reading|(?:full |professional |native |limited )*working|verbal|written|spoken|oral|writing|knowledge|comprehension|ability|"
    r"abilities|native|mother tongue|advanced|(?:upper[- ])?intermediate|conversational|"
    r"bilingual\w{0,4}|grammar|[ABC][12]\b|"
    r"(?:(?:is|are|would be|will be|considered|also|strongly|highly|very|a|an|big|huge|strong|definite|"
    r"real|great|distinct)\s+)*(?:plus|must|bonus|asset|advantage|essential|required|requirement|"
    r"mandatory|desirable|desired|preferred|preferable|beneficial|advantageous|needed|helpful|"
    r"necessary|optional|nice to have|not required))"
)
# Behind a name, later in its clause: what says how much.
ASKED_LATER = (
    r"\s(?:for|in|at|as|is|with|to)\b[^.;\n]{0,50}?\b(?:is|are|be) (?:\w+ ){0,2}(?:must|required|essential|"
    r"mandatory|needed|necessary|plus|preferred|desirable|advantage|asset|beneficial)\b"
)
# A cue behind one of these is about other languages than the name before it.
OF_MORE = r"\b(?:with|and|plus|,|;|any)\s?(?:an? )?(?:additional|second|third|further)\b"
OF_OTHER = r"\b(?:with|and|plus)\s(?:an?|one |any )?other\b"
# Words that may follow a name; any other word is a noun that the name describes ("German market").
FOLLOWING = (
    r"and|or|but|is|are|was|as|at|with|for|to|in|on|by|from|if|when|that|which|who|would|will|can|may|"
    r"must|not|both|plus|preferably|ideally|also|while|because|since|due|of|well|very|required|either|"
    r"along|alongside|together|including|through|across|within|minimum|using|on (?=[ABC][12])|professionally|effectively|clearly|though|where|so|you|we|it|the|a|an|highly|strongly|is"
)
# A language asked of other people, or a subject at school.
OF_OTHERS = (
    r"clients?|customers?|countr\w+|markets?|regions?|audiences?|world|teams?|users|patients?|accounts|"
    r"communit\w+|population|environment|territor\w+|compan(?:y|ies)|offices?|stakeholders|prospects|consumers|families|members|"
    r"guests|callers|publishers|advertisers|partners|merchants|schools?|students?"
)
LESSONS = r"\s(?:language\s)?(?:courses?|class(?:es)?|lessons?|training|program(?:me)?s?|schools?|tuition)\b"
SCHOOL = (
    r"\b(?:GCSEs?|(?-i:A[- ][Ll]evels?)(?! of)|grades?|degree|diploma|maths?|mathematics|literature|major(?:ing)?|"
    r"journalism|bachelor\W?s?|BA in|high school|teach(?:ing|es)?|tutor\w*|linguistics|TEFL|TESOL|ESL|qualifications?)\b"
)
# The application itself, or what is in English rather than who speaks it.
PAPERS = (
    r"\b(?:cv|cvs|resum[eé]s?|résumés?|cover letters?|applications?|apply|interviews?|"
    r"documents?|courses?|class(?:es)?|lessons?|available|translat\w+|versions?)\b[^.;]{0,40}$"
)
# Speakers who are welcome are not asked for.
WELCOME = r"[\s-]speakers? (?:is|are) (?:also |equally |all )?welcome|[\s-]speakers? welcome"
# Who "speaks another language, especially Spanish" is better off: a wish in the form of a condition.
CONDITION = r"\b(?:if|should) you (?:also |can |happen to )*(?:speak|know|are fluent|have|are able)\b[^.;]{0,80}$"
# A sentence that says this asks for its language in whatever section it stands.
DEMAND = (
    r"\b(?:must|required|requirement|essential|desirable|preferred|a plus|ability to|able to|candidates?|"
    r"applicants?|fluent|proficien(?:t|cy)|bilingual|fluency in|upper[- ]intermediate|you (?:are|have|speak|will))\b"
)
# Who speaks it is encouraged to apply: a wish.
ENCOURAGED = r"[)\s\w,/&-]{0,40}\b(?:encouraged|invited|urged) to apply\b"
# What nobody may be turned away for.
PROTECTED = r"\b(?:national origin|regardless of|without regard|discriminat\w+|ancestry|accent)\b"
# Nobody asks for what the employer's people speak.
OURS = (
    r"\b(?:we|they|our (?:team|staff|people|colleagues|employees|founders|customers|clients)|"
    r"(?:team|employees|customers|clients|users|people) who)\b(?:\s\w+){0,2}\s"
    r"(?:speak|communicate|write|are fluent|are bilingual)\b[^.;]{0,40}$"
)
# Nationalities that are no language: beside one of them a name is a nationality too.
NATIONALITIES = (
    r"American|Argentin(?:e|ian)|Asian|Australian|Austrian|Belgian|Brazilian|British|Canadian|Chilean|"
    r"Colombian|Egyptian|European|Indian|Latin|LatAm|Mexican|Nordic|Scandinavian|Swiss|US|U\.S\.|UK|African"
)
