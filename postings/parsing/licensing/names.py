"""The names of credentials that stand without the word "license". A pure table, one row a name.

How much support a name needs before it counts: `NAME` says it all ("CPCU"), `ASKED` wants a list of
qualifications, a cue or a credential word in the sentence ("CPA"), `WORD` wants the credential word
right beside it ("CRM certification": CRM alone is software). `hint` is a lower-case string that any
match contains; it keeps the search cheap. Acronyms are matched as written, phrases in any case.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Support(StrEnum):
    NAME = "name"
    ASKED = "asked"
    WORD = "word"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    code: str
    hint: str
    pattern: str
    support: Support


def _names(support: Support, *rows: tuple[str, str, str]) -> tuple[Name, ...]:
    return tuple(Name(code=c, hint=h, pattern=p, support=support) for c, h, p in rows)


_MARK = "[®™]?"

NAMES: tuple[Name, ...] = (
    *_names(
        Support.NAME,
        (
            "sie",
            "securities industry essentials",
            rf"(?i:securities industry essentials){_MARK}(?:\s*\(SIE\))?",
        ),
        ("securities_unspecified", "finra", r"(?:FINRA|NASD)(?i: registrations?\b)"),
        ("ahip", "medicare cert", r"(?i:medicare certification)(?:\s*\(AHIP\))?"),
        ("cpcu", "cpcu", rf"CPCU{_MARK}"),
        ("cpcu", "chartered property", r"(?i:chartered property (?:and|&) casualty underwriter)"),
        ("clu", "clu", rf"CLU{_MARK}"),
        ("clu", "chartered life", r"(?i:chartered life underwriter)"),
        ("chfc", "chfc", rf"(?i:chfc){_MARK}"),
        ("chfc", "chartered financial consult", r"(?i:chartered financial consultant)"),
        (
            "cfa",
            "chartered financial analyst",
            rf"(?i:chartered financial analyst){_MARK}(?:\s*\(CFA{_MARK}\))?",
        ),
        (
            "cfp",
            "certified financial planner",
            rf"(?i:certified financial planner){_MARK}(?:\s*\(CFP{_MARK}\))?",
        ),
        ("ricp", "ricp", rf"RICP{_MARK}"),
        ("lutcf", "lutcf", rf"LUTCF{_MARK}"),
        ("flmi", "flmi", rf"FLMI{_MARK}"),
        ("rhu", "rhu", rf"RHU{_MARK}"),
        ("rebc", "rebc", rf"REBC{_MARK}"),
        ("cebs", "cebs", rf"CEBS{_MARK}"),
        (
            "cebs",
            "certified employee benefit",
            r"(?i:certified employee benefits? specialist)(?:\s*\(CEBS\))?",
        ),
        ("acas", "acas", r"ACAS"),
        ("fcas", "fcas", r"FCAS"),
        ("cissp", "cissp", rf"CISSP{_MARK}"),
        (
            "cissp",
            "certified information systems security",
            r"(?i:certified information systems? security professional)(?:\s*\(CISSP\))?",
        ),
        (
            "cisa",
            "certified information systems audit",
            r"(?i:certified information systems? auditor)(?:\s*\(CISA\))?",
        ),
        (
            "cism",
            "certified information security",
            r"(?i:certified information security manager)(?:\s*\(CISM\))?",
        ),
        (
            "pmp",
            "project management professional",
            rf"(?i:project management professional){_MARK}(?:\s*\(PMP{_MARK}\))?",
        ),
        ("csm", "certified scrum", r"(?i:certified scrum ?master)(?:\s*\(CSM\))?"),
        ("six_sigma_green", "green belt", r"(?i:(?:(?:lean )?six sigma )?green belt)"),
        ("six_sigma_black", "black belt", r"(?i:(?:(?:lean )?six sigma )?(?:master )?black belt)"),
        ("cpp_payroll", "certified payroll", r"(?i:certified payroll professional)(?:\s*\(CPP\))?"),
        (
            "csp_sales",
            "certified sales professional",
            r"(?i:certified sales professional)(?:\s*\(CSP\))?",
        ),
        (
            "other:hazmat-endorsement",
            "haz",
            r"(?i:(?:haz(?:ardous)?[- ]?mat(?:erials?)?)(?:\s*\(H\))?,?(?:\s*(?:and|&|/|,|or)\s*tankers?)?\s+endorsements?)",
        ),
        ("other:tanker-endorsement", "tank", r"(?i:tank(?:er)?(?: vehicle)? endorsements?)"),
        ("other:passenger-endorsement", "passenger", r"(?i:passenger(?:\s*\(P\))? endorsements?)"),
        (
            "other:medical-card",
            "medical",
            r"(?i:(?:DOT |current |valid )?medical (?:examiner['’]?s?['’]? (?:certificate|card)|card|certificate)s?)",
        ),
        ("other:twic", "twic", r"TWIC"),
        ("other:servsafe", "serv", r"(?i:serv ?safe)"),
        ("other:cscs", "cscs", r"CSCS"),
        ("other:driver-cpc", "cpc", r"(?i:drivers?['’]?s? CPC)"),
        ("liquor_server", "tips", r"TIPS(?i: certif\w+)"),
        (
            "attorney_bar",
            "admi",
            r"(?i:admi(?:tted|ssion) to (?:practice(?: law)? (?:in )?)?(?:the )?(?:(?!the )\w+ ){0,3}bar\b)",
        ),
        (
            "attorney_bar",
            "bar ",
            r"(?i:(?:state )?bar (?:admission|membership|license|member)|(?:active )?members? (?:in good standing )?of (?:the |a |at least one )?(?:\w+ ){0,3}bar\b|licensed to practice law)",
        ),
        (
            "notary",
            "notary",
            r"(?i:notary(?: public)?(?: commission| license| certification)?)(?!(?i: services?| publics))",
        ),
        ("engineer_eit", "engineer", r"(?i:engineer[- ]in[- ]training)(?:\s*\(E\.?I\.?T\.?\))?"),
    ),
    *_names(
        Support.ASKED,
        (
            "engineer_pe",
            "professional engineer",
            r"(?i:(?:registered |licensed )?professional engineer)(?:\s*\(P\.?E\.?\))?(?! experience)",
        ),
        ("sie", "sie", r"SIE"),
        ("cfp", "cfp", rf"CFP{_MARK}"),
        ("cfa", "cfa", rf"CFA{_MARK}"),
        ("cpa", "cpa", r"CPA"),
        ("cpa", "certified public", r"(?i:certified public accountant)(?:\s*\(CPA\))?"),
        ("ahip", "ahip", r"AHIP"),
        ("pmp", "pmp", rf"PMP{_MARK}"),
        ("cisa", "cisa", r"CISA"),
        ("cism", "cism", r"CISM"),
        ("shrm", "shrm", r"SHRM(?:-(?:S?CP))?"),
        ("phr", "phr", r"S?PHR"),
        ("rn", "rn", r"RN(?=[\s,;.)/]|$)"),
        ("rn", "r.n.", r"R\.N\.?(?=[\s,;)/]|$)"),
        (
            "rn",
            "registered nurse",
            r"(?i:registered (?:general |mental health )?nurse)(?:\s*\(RN\))?",
        ),
        ("rn", "rgn", r"RGN|RMN"),
        ("lpn", "lpn", r"LPN|LVN|L\.P\.N\."),
        (
            "lpn",
            "practical nurse",
            r"(?i:licensed (?:practical|vocational) nurse)(?:\s*\((?:LPN|LVN)\))?",
        ),
        ("bls", "ls", r"BC?LS(?:/CPR)?"),
        ("bls", "basic life", r"(?i:basic (?:cardiac )?life support)(?:\s*\(BLS\))?"),
        ("acls", "acls", r"ACLS"),
        (
            "acls",
            "advanced card",
            r"(?i:advanced (?:cardiac|cardiovascular) life support)(?:\s*\(ACLS\))?",
        ),
        ("cpr", "cpr", r"CPR(?:/(?:AED|First Aid|BLS))?"),
        ("other:first-aid", "first aid", r"(?i:first[- ]aid)"),
        ("behavioral_health", "sw", r"LCSW|LICSW|LMSW|LISW"),
        ("behavioral_health", "lm", r"LMFT|LMHC"),
        ("behavioral_health", "lpc", r"LPC"),
        ("behavioral_health", "lcpc", r"LCPC"),
        (
            "nmls_mlo",
            "nmls",
            r"(?i:registration with (?:the )?)?NMLS(?i:(?: as an?)? (?:registration|registered|mortgage loan originator|MLO|certification|number|ID)){0,2}",
        ),
        (
            "nmls_mlo",
            "safe act",
            r"(?i:SAFE act (?:registration|registered|licens\w+|requirements))",
        ),
        ("cissp", "cissp", r"CISSP"),
        ("other:aif", "aif", rf"AIF{_MARK}"),
        ("other:rplu", "rplu", r"RPLU\+?"),
        ("other:asli", "asli", r"ASLI"),
        ("other:ctp", "ctp", r"CTP"),
        ("other:ctp", "certified treasury", r"(?i:certified treasury professional)(?:\s*\(CTP\))?"),
        ("other:cem", "certified energy", r"(?i:certified energy manager)(?:\s*\(CEM\))?"),
        ("other:mcse", "mcs", r"MCS[EAD]"),
        ("other:ccna", "ccn", r"CC(?:NA|NP|IE|ENT|DA|DP)"),
        ("other:a-plus", "comptia", r"(?i:CompTIA )A\+"),
        ("other:security-plus", "security", r"(?i:CompTIA )?[Ss]ecurity\s?\+"),
        ("other:network-plus", "network", r"(?i:CompTIA )?[Nn]etwork\s?\+"),
        ("other:itil", "itil", r"ITIL(?:\s?[vV]?[34])?(?i: (?:foundations?|expert|practitioner))?"),
        ("other:prince2", "prince2", r"(?i:prince ?2)(?i: (?:practitioner|foundation))?"),
        ("other:togaf", "togaf", r"TOGAF"),
        ("other:oscp", "oscp", r"OSCP|OSCE|OSWE"),
        ("other:ceh", "ceh", r"CEH"),
        ("other:giac", "gia", r"GIAC|GCIH|GPEN|GSEC|GCIA|GWAPT"),
        ("other:acca", "acca", r"ACCA"),
        ("other:cima", "cima", r"CIMA"),
        ("other:cips", "cips", r"MCIPS|CIPS"),
        ("other:cipd", "cipd", r"CIPD"),
        ("other:cpht", "cpht", r"CPhT"),
        ("other:cna", "cna", r"CNA"),
        ("other:rhia", "rhi", r"RHI[AT]"),
        ("other:leed", "leed", r"LEED(?: AP)?"),
        ("other:osha", "osha", r"OSHA[- ]?(?:10|30)(?:[- ]?(?i:hours?|hr))?"),
        (
            "other:epa-608",
            "epa",
            r"EPA(?i: section)? ?(?:608)?(?=(?i:[- ]\w* ?certif|[- ]universal))(?i:[- ]universal)?",
        ),
        ("other:pspo", "psp", r"PSPO|PSM(?: ?(?:I{1,3}))?|CSPO"),
        ("other:cka", "cka", r"CKAD?|CKS"),
        (
            "other:home-improvement-salesperson",
            "home improvement sales",
            r"(?i:home improvement sales(?:person|man)?(?:\s*\(HIS\))?)",
        ),
        (
            "engineer_pe",
            "pe",
            r"PE(?=(?i: licen[cs]e| licensure| registration|\s*(?:or|and|/|,)\s*EIT\b))|(?<=(?i:licensed ))PE",
        ),
        (
            "engineer_pe",
            "p.e",
            r"P\.E\.?(?=(?i: licen[cs]e| licensure| registration))|(?<=(?i:licensed ))P\.E\.?",
        ),
        ("engineer_eit", "eit", r"EIT"),
    ),
    *_names(
        Support.WORD,
        ("cic", "cic", r"CIC"),
        ("other:a-plus", "a+", r"A\+(?=[\s,;)/.]|$)"),
        ("other:aca", "aca", r"ACA"),
        ("crm", "crm", r"CRM"),
        ("crm", "certified risk", r"(?i:certified risk manager)(?:\s*\(CRM\))?"),
        ("arm", "arm", r"ARM"),
        ("ainsc", "ains", r"AINS[Cc]?"),
        ("csm", "csm", r"CSM"),
        ("csm", "scrum master", r"(?i:scrum ?master)"),
        ("cpp_payroll", "cpp", r"CPP"),
        ("csp_sales", "csp", r"CSP"),
        (
            "aws",
            "aws",
            r"(?:(?i:professional[- ]level|associate[- ]level) )?AWS(?i: (?:cloud|solutions? architect|developer|specialty|sysops|professional|associate|security)){0,3}",
        ),
        ("aws", "amazon web", r"(?i:amazon web services)(?:\s*\(AWS\))?"),
        ("google_cloud", "google cloud", r"(?i:google cloud(?: platform)?)(?:\s*\(GCP\))?"),
        ("google_cloud", "gcp", r"GCP"),
        (
            "salesforce_cert",
            "salesforce",
            r"(?i:salesforce(?:\.com)?(?: (?:certified )?(?:administrator|admin|developer|architect|consultant|platform)){0,2})",
        ),
        ("forklift", "fork", r"(?i:fork[- ]?lift(?: (?:truck|operator|driver))?)"),
        (
            "other:azure",
            "azure",
            r"(?i:(?:microsoft )?azure(?: (?:fundamentals|administrator|solutions? architect|developer)){0,2})",
        ),
        ("other:microsoft", "microsoft", r"(?i:microsoft(?: \w+)?)"),
        ("other:cisco", "cisco", r"(?i:cisco)"),
        ("other:comptia", "comptia", r"(?i:comptia)"),
        ("other:safe-agile", "safe", r"SAFe(?i: agilist)?"),
        ("other:agile", "agile", r"(?i:agile|scrum)"),
        ("other:hubspot", "hubspot", r"(?i:hubspot)"),
        (
            "other:google",
            "google",
            r"(?i:google(?: (?:ads|analytics|adwords|it support professional|marketing platform))?)",
        ),
        ("other:kubernetes", "kubernetes", r"(?i:kubernetes)"),
        ("other:hvac", "nate", r"NATE"),
        ("other:phlebotomy", "phlebotomy", r"(?i:phlebotomy)"),
        ("teaching", "teach", r"(?i:teaching|teacher)"),
    ),
)
