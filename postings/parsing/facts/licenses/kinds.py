"""Which credential the word "license" stands for, by the words beside it. A pure table.

`before` is matched at the end of what precedes the word ("real estate" license), `after` at the
start of what follows (licensed "real estate agent"). First row wins; the insurance rows are in
`postings.parsing.facts.licenses.lines`, because their words also say which lines.
"""

from __future__ import annotations

from dataclasses import dataclass

LICENSE_WORD = r"\bli(?:c|s|sc|cs)en[cs](?:e[sd]?|ing|ures?)\b"


@dataclass(frozen=True, slots=True, kw_only=True)
class LicenseKind:
    code: str
    before: str = ""
    after: str = ""


_DRIVER = (
    r"(?:driver|driver\s?['’`´]\s?s['’]?|drivers?['’`´]?|driv(?:ing|e)|chauffeur['’]?s?|"
    r"motor vehicle(?: driver['’]?s?| operator['’]?s?)?|(?<!equipment )operator['’]s)"
    r"(?:\s+(?:motor vehicle|vehicle|car|operator['’]?s?|UK|U\.?S\.?|[CDEM]))?"
)
_PEOPLE = r"(?:['’]s|s['’]?)?"

KINDS: tuple[LicenseKind, ...] = (
    LicenseKind(
        code="forklift",
        before=r"fork[- ]?(?:lift(?: truck)?|truck)(?: operator| driv(?:er['’]?s?|ing))?(?: certification)?",
    ),
    LicenseKind(
        code="other:hgv",
        before=r"(?:[LH]GV|PCV|PSV|vocational)(?:\s+(?:class|cat(?:egory)?))?(?:\s+[\w+]{1,3})?"
        r"(?:\s+driv(?:er|ing))?",
    ),
    LicenseKind(code="other:pilot", before=r"pilot['’]?s?"),
    LicenseKind(
        code="driver_license",
        before=_DRIVER,
        after=r"\s+(?:drivers?\b|to drive\b|driving\b|(?:motor )?vehicle operator|and (?:access to|use of|own)\s+"
        r"(?:\w+ ){0,3}(?:car|vehicle|transport)\b)",
    ),
    LicenseKind(
        code="driver_license",
        before=r"(?:class|category|cat)\s*[\"“'‘]?(?:[CDEMG]|[1-9])[\"”'’]?(?:\s*\([^()]{1,12}\))?",
    ),
    LicenseKind(
        code="real_estate",
        before=r"real[- ]estate(?:['’]s)?(?:[\s/]+(?:sales(?:person|man|people)?|broker(?:age)?|agent|"
        r"associate|managing|or|and|&)" + _PEOPLE + r"){0,5}|realtor" + _PEOPLE,
        after=r"\s+(?:real[- ]estate|realtor)",
    ),
    LicenseKind(
        code="insurance_adjuster",
        before=r"adjust[eo]r" + _PEOPLE + r"|(?:insurance )?adjusting|all[- ]lines?",
        after=r"\s+(?:(?:claims?|insurance|all[- ]lines?|public|independent|staff)\s+){0,2}adjust[eo]r",
    ),
    LicenseKind(
        code="insurance_surplus_lines",
        before=r"(?:excess (?:and|&) )?surplus[- ]lines?(?: (?:insurance|broker|producer|agent)"
        + _PEOPLE
        + r"){0,2}|E\s?&\s?S(?: broker)?",
        after=r"\s+surplus[- ]lines?",
    ),
    LicenseKind(
        code="insurance_consultant",
        before=r"(?:insurance|benefits?|disability) consultant" + _PEOPLE,
    ),
    LicenseKind(
        code="title_agent",
        before=r"(?<!job )\btitle(?: (?:insurance|agent|producer|agency|officer|and|&|escrow)"
        + _PEOPLE
        + r"){0,3}|escrow(?: officer)?"
        + _PEOPLE,
        after=r"\s+(?:title|escrow) (?:insurance )?(?:agent|officer|producer|closer|examiner)",
    ),
    LicenseKind(
        code="nmls_mlo",
        before=r"NMLS(?: (?:MLO|mortgage|loan|originator))*|\bMLO|"
        r"mortgage(?: (?:loan|originators?|originator['’]s|banker|broker|officer|lend(?:er|ing))){0,3}|"
        r"loan (?:originat(?:or|ion)|officer)" + _PEOPLE,
        after=r"\s+(?:and registered )?(?:(?:as a|residential)\s+)*(?:mortgage|loan originator|MLO\b|loan officer|"
        r"(?:in|with|through|by) (?:the )?NMLS)",
    ),
    LicenseKind(
        code="securities_unspecified",
        before=r"securit(?:y|ies)(?: (?:industry|sales|representative|principal|brokerage|registrations?|"
        r"and|or|&)){0,3}|\bFINRA(?: (?:securities|and|state|or|industry|registrations?|exams?))*|\bNASD|"
        r"broker[- ]dealer|investment(?: advis[eo]r)?(?: representative)?|brokerage|financial",
        after=r"\s+(?:(?:by|with|through) FINRA|in securities|securities|registered representative)",
    ),
    LicenseKind(
        code="gaming", before=r"gaming(?: employee)?|gambling|casino|sports? (?:betting|wagering)"
    ),
    LicenseKind(
        code="liquor_server",
        before=r"(?:alcohol|liquor|bartend(?:er|ing)|beverage) (?:serv(?:er|ice|ing)|sell(?:er|ing))"
        + _PEOPLE
        + r"|bartend(?:er|ing)"
        + _PEOPLE,
    ),
    LicenseKind(
        code="lpn",
        before=r"(?:practical|vocational) nurs(?:e|ing)" + _PEOPLE,
        after=r"\s+(?:practical|vocational) nurse",
    ),
    LicenseKind(code="other:cna", before=r"nurs(?:e|ing) (?:assistant|aide)" + _PEOPLE),
    LicenseKind(
        code="rn",
        before=r"(?:registered |professional )?nurs(?:e|ing)" + _PEOPLE,
        after=r"\s+(?:registered nurse|RN\b|nurse|to practi[cs]e as a (?:professional |registered )?nurse)",
    ),
    LicenseKind(code="other:pharmacy-technician", before=r"pharmacy tech(?:nician)?" + _PEOPLE),
    LicenseKind(code="pharmacist", before=r"pharmac(?:ist|y)" + _PEOPLE, after=r"\s+pharmacist"),
    LicenseKind(
        code="other:therapist",
        before=r"(?:physical|occupational|speech|massage|respiratory) therap(?:y|ist)" + _PEOPLE,
        after=r"\s+(?:physical|occupational|speech|massage|respiratory) therapist",
    ),
    LicenseKind(
        code="behavioral_health",
        before=r"(?:clinical )?social work(?:er)?"
        + _PEOPLE
        + r"|(?:therap(?:y|ist)|counsel(?:or|ing)|"
        r"psycholog(?:y|ist)|behavioral health)" + _PEOPLE,
        after=r"\s+(?:(?:independent|clinical|mental|behavioral|health|professional|master|marriage|and|"
        r"family)\s+){0,4}(?:social worker|counselor|therapist|psychologist|clinician)",
    ),
    LicenseKind(
        code="other:dental", before=r"dent(?:al|ist)(?: hygienist)?" + _PEOPLE, after=r"\s+dentist"
    ),
    LicenseKind(
        code="other:veterinary", before=r"veterinar(?:y|ian)" + _PEOPLE, after=r"\s+veterinar"
    ),
    LicenseKind(
        code="physician",
        before=r"(?<!health )(?:medical|physician)" + _PEOPLE + r"|\bGMC",
        after=r"\s+(?:physician|medical doctor|MD\b|to practi[cs]e medicine)",
    ),
    LicenseKind(
        code="teaching", before=r"(?:teach(?:ing|er)|educator)" + _PEOPLE, after=r"\s+teacher"
    ),
    LicenseKind(
        code="engineer_pe",
        before=r"professional engineer(?:ing)?" + _PEOPLE,
        after=r"\s+(?:professional engineer|P\.?E\.?\b)",
    ),
    LicenseKind(
        code="electrician",
        before=r"(?:electric(?:al|ian)|journeyman(?: electrician)?)"
        + _PEOPLE
        + r"(?: contractor"
        + _PEOPLE
        + r")?",
        after=r"\s+(?:master |journeyman )?electrician",
    ),
    LicenseKind(
        code="contractor",
        before=r"(?:general |building )?contract(?:or|ing)" + _PEOPLE,
        after=r"\s+(?:general )?contractor",
    ),
    LicenseKind(
        code="attorney_bar",
        before=r"\b(?:law|attorney)" + _PEOPLE,
        after=r"\s+(?:attorney|to practi[cs]e law)",
    ),
    LicenseKind(
        code="cpa",
        before=r"\bCPA|accountant['’]?s?",
        after=r"\s+(?:CPA|(?:certified public )?accountant)",
    ),
    LicenseKind(code="other:plumber", before=r"plumb(?:er|ing)" + _PEOPLE, after=r"\s+plumber"),
    LicenseKind(code="other:hvac", before=r"HVAC(?:-?R)?(?: contractor" + _PEOPLE + r")?"),
    LicenseKind(
        code="other:motor-vehicle-salesperson",
        before=r"(?:motor vehicle|auto(?:motive|mobile)?|car|vehicle)\s+sales(?:person|man|people)?"
        + _PEOPLE,
    ),
    LicenseKind(
        code="other:home-improvement-salesperson",
        before=r"home improvement(?: sales\w*)?" + _PEOPLE,
    ),
    LicenseKind(code="other:salesperson", before=r"\bsales(?:person|man|people)" + _PEOPLE),
    LicenseKind(code="other:sia", before=r"\bSIA"),
    LicenseKind(
        code="other:security-guard",
        before=r"(?:security )?guard(?: card)?" + _PEOPLE + r"|security officer" + _PEOPLE,
    ),
    LicenseKind(code="other:appraiser", before=r"apprais(?:er|al)" + _PEOPLE),
    LicenseKind(
        code="other:cosmetology",
        before=r"cosmetolog(?:y|ist)"
        + _PEOPLE
        + r"|estheti(?:cian|cs)"
        + _PEOPLE
        + r"|barber"
        + _PEOPLE,
    ),
    LicenseKind(
        code="other:pest-control",
        before=r"(?:pest(?:icide)?|herbicide)(?: control)?(?: applicator| operator)?" + _PEOPLE,
    ),
    LicenseKind(code="other:funeral", before=r"(?:funeral director|pre-?need|embalmer)" + _PEOPLE),
    LicenseKind(code="other:emt", before=r"(?:EMT|paramedic)" + _PEOPLE),
    LicenseKind(code="other:dietitian", before=r"(?:dietitian|nutritionist|RD)" + _PEOPLE),
    LicenseKind(code="other:crane-operator", before=r"crane(?: operator)?" + _PEOPLE),
    LicenseKind(code="other:professional-license", before=r"\b(?:a|appropriate) professional"),
    LicenseKind(code="notary", before=r"notary(?: public)?"),
)

# A people's register is a license without the word (guide D14).
REGISTERS: tuple[tuple[str, str], ...] = (
    ("physician", r"\bGMC\b|(?i:general medical council)"),
    ("rn", r"\bNMC\b|(?i:nursing (?:and|&) midwifery council)"),
    ("pharmacist", r"\bGPhC\b|(?i:general pharmaceutical council)"),
    ("other:hcpc", r"\bH[CP]PC\b|(?i:health (?:and|&) care professions? council)"),
    ("other:gdc", r"\bGDC\b|(?i:general dental council)"),
    ("other:social-work-england", r"(?i:social work england)"),
)
REGISTERED_BEFORE = r"(?:regist(?:ered|ration|rable|er(?! of))|licen[cs]\w{1,4}|member(?:ship)?|PIN)\b(?:[^.;]{0,40}?)$"
REGISTERED_AFTER = (
    r"^\s*(?:\([^()]{1,12}\)\s*)?(?:\w+\s+){0,2}(?:regist(?:ered|ration|er\b)|specialist register|"
    r"PIN\b|licen[cs]e)"
)
