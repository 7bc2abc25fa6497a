"""Words by which a posting, its language, and what is no posting are told. A pure table."""

from __future__ import annotations

import re

ENGLISH = frozenset(
    """
    the and of to in a with for is on as our be you we will are or your an that at by from this have
    it all not can who their they must has more about what how if but which us also such into other
    """.split()  # noqa: SIM905 - a table of words, and read as one
)
_OTHERS = {
    "French": """
        le la les des et une pour dans vous nous est sur avec du au aux votre notre qui que un
        en vos""",
    "German": """
        und der die das mit für ist wir sie von den dem ein eine auf zu im bei du dich als oder""",
    "Spanish": "y el los las del con para por una en que de nuestro tu su es un como",
    "Portuguese": "e o os da do em com uma não para você que de na no um as dos das",
    "Italian": "il di che per della un sono con la le una e del nel gli siamo più",
    "Dutch": "het een van en voor met je wij bij de is aan op jij onze zijn wat als",
    "Swedish": "och att en är som för på av med vi du i det har till dig ett den",
    "Danish": "og at en er som for på af med vi du i det har til dig et den ikke",
    "Polish": "i w na z do się oraz jest nie dla o od po za że to są",
}
FOREIGN = {language: frozenset(words.split()) for language, words in _OTHERS.items()}
# Stems of what postings speak of; each counts once, by the form in which it is met.
JOB_WORDS = re.compile(
    r"\b(?:experience|responsib|requirement|qualif|appl(?:y|ican|ication)|candidate|salar(?:y|ied)|"
    r"compensation|hiring|hire|benefits|jobs?\b|employ|skills|roles?\b|position|careers?\b|recruit|"
    r"vacanc|duties|opportunit|team|looking (?:for|to)|seeking|join\b|appoint|posts?\b|locum|"
    r"shifts?\b|full[- ]time|part[- ]time|hours|per week|must be|rota|carer?\b|drivers?\b|"
    r"sales|customers?\b|clients?\b|manage|support|services?\b|license|degree|training)",
    re.IGNORECASE,
)
RESULTS_TITLE = re.compile(
    r"\bjobs? (?:in|near) [\w ,$]+$|\bjobs, employment\b|\bjob search\b|\bsearch results\b|"
    r"^[\d,+]+ (?:[\w ]+ )?(?:jobs|openings|results)\b",
    re.IGNORECASE,
)
NO_POSTING_TITLE = re.compile(
    r"(?:sign|log) ?(?:in|on|up)|register|create (?:an )?account|(?:privacy|cookie) policy|"
    r"terms (?:of (?:use|service)|and conditions)|home(?: ?page)?|(?:error )?404.*|page not found|"
    r"access denied|curriculum vitae|r[ée]sum[ée]|invoice.*|chapter (?:\d+|[ivxl]+|one).*",
    re.IGNORECASE,
)
NOTICE = re.compile(
    r"\b(?:page (?:not|cannot be|can't be) found|404 (?:error|not found)|access denied|"
    r"forgot (?:your )?password|verify (?:that )?you are (?:a )?human|not a robot|"
    r"enable javascript|(?:job|position|posting|listing|vacancy|role) (?:is|has been) "
    r"(?:no longer|expired|closed|filled)|"
    r"no longer (?:available|accepting applications)|403 forbidden|session (?:has )?expired)\b",
    re.IGNORECASE,
)
RESULT_MARKS = (
    "day ago",
    "days ago",
    "hours ago",
    "easily apply",
    "easy apply",
    "quick apply",
    "just posted",
    "save job",
)
CODE_LINE = re.compile(
    r"^\s*(?:import [\w.]+;?$|from [\w.]+ import |def \w+\(|class \w+[:({]|#include|function \w+\(|"
    r"(?:const|let|var) \w+ ?=|return\b.*[\w;)]$|raise \w+|self\.|[\w.]+ = .*[;)\]]$|"
    r"(?:if|elif|else|for|while|try|except|with)\b.*:$|(?:if|for|while) ?\(.*[{:]$|"
    r"[\w.]+\([^)]*\);?$)|[{}]\s*$|(?:\)|=.{0,80});\s*$"
)
# Headings that stand alone; with other words they can be a title ("Benefits Manager").
HEADINGS = re.compile(
    r"(?:about (?:us|the (?:company|role|job|team|position))|(?:job |role |position |company )?"
    r"(?:description|summary|overview|purpose|details)|(?:key |main |your |primary )?"
    r"(?:responsibilities|duties|requirements|qualifications)|who we are|what you(?:'|’)ll do|"
    r"(?:the )?(?:role|job|position|opportunity|company)|introduction|benefits|compensation|"
    r"location|overview|skills|experience|education|apply|apply now)\s*:?",
    re.IGNORECASE,
)
# A first line that states one detail of the job and not its name.
LABELED_LINE = re.compile(
    r"(?:about .{2,60}:$|(?:compensation|salary|pay(?: rate)?|location|job type|schedule|hours|"
    r"posted|date|company|employer|website|url|reference|req(?:uisition)?(?: id)?)\s*:)",
    re.IGNORECASE,
)
