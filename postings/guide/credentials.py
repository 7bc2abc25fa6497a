"""The credentials that postings ask for (guide 6.2), one row each: code, label, class, words.

A pure table; one more code is one row here. The first row whose words stand beside "license" names
it, so that "practical nurse" stands before "nurse" and "electrical contractor" before "contractor".
Codes that start with `other:` are short names outside the guide's list.
"""

from __future__ import annotations

from postings.guide.credential import (
    Credential,
    LicenseOf,
    Register,
    alone,
    asked,
    beside,
    credential,
    lettered,
    other,
    spelled,
)
from postings.guide.credential import CredentialFamily as Family
from postings.guide.licenses import CredentialKind as Kind

DRIVER = "driver_license"
PRODUCER = "insurance_producer"
ANY_LICENSE = "other:any"  # "Licenses: none" names no kind (D36)
# The examinations that FINRA gives or gave; any other number is none.
SERIES = (
    *(3, 4, 6, 7, 9, 10, 14, 16, 22, 23, 24, 26, 27, 28, 31, 39),
    *(50, 51, 52, 53, 54, 57, 63, 65, 66, 79, 82, 86, 87, 99),
)

_LICENSE, _CERTIFICATION = Kind.LICENSE, Kind.CERTIFICATION
# The owners of these names write them with their mark.
_MARK = "[®™]?"
_OF = r"(?:['’]s|s['’]?)?"  # the plural and the genitive: agents, agent's
# A car's classes; A and B are trucks and are read by their letters.
_CLASS = r"(?:class|category|cat)\s*[\"“'‘]?(?:[CDEMG]|[1-9])[\"”'’]?(?:\s*\([^()]{1,12}\))?"
# The apostrophe stands anywhere and in any shape, or is left out.
_WHO_DRIVES = (
    r"driver|driver\s?['’`´]\s?s['’]?|drivers?['’`´]?|driv(?:ing|e)|chauffeur['’]?s?"
    # An equipment operator's license is one for machines.
    r"|motor vehicle(?: driver['’]?s?| operator['’]?s?)?|(?<!equipment )operator['’]s"
)
# "Driver's UK license", "driving licence": what may still come before the word.
_DRIVER = (
    rf"(?:{_WHO_DRIVES})"
    r"(?:\s+(?:motor vehicle|vehicle|car|operator['’]?s?|UK|U\.?S\.?|[CDEM]))?"
)
# "License to drive"; "a licence and own car" is a driver's, too.
_TO_DRIVE = (
    r"\s+(?:drivers?\b|to drive\b|driving\b|(?:motor )?vehicle operator"
    r"|and (?:access to|use of|own)\s+(?:\w+ ){0,3}(?:car|vehicle|transport)\b)"
)
_ESTATE = (
    r"real[- ]estate(?:['’]s)?(?:[\s/]+(?:sales(?:person|man|people)?|broker(?:age)?|agent"
    rf"|associate|managing|or|and|&){_OF}){{0,5}}|realtor{_OF}"
)
_ADJUSTER = (
    r"\s+(?:(?:claims?|insurance|all[- ]lines?|public|independent|staff)\s+){0,2}adjust[eo]r"
)
# E&S: excess and surplus lines.
_SURPLUS = (
    r"(?:excess (?:and|&) )?surplus[- ]lines?(?: (?:insurance|broker|producer|agent)"
    rf"{_OF}){{0,2}}|E\s?&\s?S(?: broker)?"
)
_TITLE = (
    # "Job title: license ..." is the head of a table.
    r"(?<!job )\btitle(?: (?:insurance|agent|producer|agency|officer|and|&|escrow)"
    rf"{_OF}){{0,3}}|escrow(?: officer)?{_OF}"
)
# Whoever originates mortgages is licensed through the NMLS, under whichever word.
_MORTGAGE = (
    r"NMLS(?: (?:MLO|mortgage|loan|originator))*|\bMLO"
    r"|mortgage(?: (?:loan|originators?|originator['’]s|banker|broker|officer|lend(?:er|ing))){0,3}"
    rf"|loan (?:originat(?:or|ion)|officer){_OF}"
)
_IN_MORTGAGES = (
    r"\s+(?:and registered )?(?:(?:as a|residential)\s+)*(?:mortgage|loan originator|MLO\b"
    r"|loan officer|(?:in|with|through|by) (?:the )?NMLS)"
)
# The register alone, as asked for: "NMLS registration", "NMLS ID".
_NMLS = (
    r"(?i:registration with (?:the )?)?NMLS"
    r"(?i:(?: as an?)? (?:registration|registered|mortgage loan originator|MLO|certification"
    r"|number|ID)){0,2}"
)
# Without a number it is not said which examination: `securities_unspecified`.
_OF_SECURITIES = (
    r"securit(?:y|ies)(?: (?:industry|sales|representative|principal|brokerage|registrations?"
    r"|and|or|&)){0,3}"
)
_SECURITIES = (
    rf"{_OF_SECURITIES}"
    r"|\bFINRA(?: (?:securities|and|state|or|industry|registrations?|exams?))*|\bNASD"
    r"|broker[- ]dealer|investment(?: advis[eo]r)?(?: representative)?|brokerage|financial"
)
_IN_SECURITIES = (
    r"\s+(?:(?:by|with|through) FINRA|in securities|securities|registered representative)"
)
_SERVER = (
    r"(?:alcohol|liquor|bartend(?:er|ing)|beverage) (?:serv(?:er|ice|ing)|sell(?:er|ing))"
    rf"{_OF}|bartend(?:er|ing){_OF}"
)
# British postings name the branch of nursing: "registered mental health nurse".
_NURSE = (
    r"(?i:registered (?:(?:general|adult|staff|mental health|learning disabilit(?:y|ies)"
    r"|children['’]?s|NMC)(?: |/)){0,2}nurse)(?:\s*\((?:RN|RGN|RMN|RNLD)\))?"
)
_AS_NURSE = (
    r"\s+(?:registered nurse|RN\b|nurse"
    r"|to practi[cs]e as a (?:professional |registered )?nurse)"
)
# Of the body, unlike the therapists of _BEHAVIOR.
_THERAPIST = r"(?:physical|occupational|speech|massage|respiratory) therap"
_BEHAVIOR = (
    rf"(?:clinical )?social work(?:er)?{_OF}"
    rf"|(?:therap(?:y|ist)|counsel(?:or|ing)|psycholog(?:y|ist)|behavioral health){_OF}"
)
# Most states license them under a chain of such words.
_COUNSELOR = (
    r"\s+(?:(?:independent|clinical|mental|behavioral|health|professional|master|marriage|and"
    r"|family)\s+){0,4}(?:social worker|counselor|therapist|psychologist|clinician)"
)
_ELECTRICIAN = rf"(?:electric(?:al|ian)|journeyman(?: electrician)?){_OF}(?: contractor{_OF})?"
# Being admitted is the license of a lawyer, and the word is not used.
_ADMITTED = (
    r"admi(?:tted|ssion) to (?:practice(?: law)? (?:in )?)?(?:the )?(?:(?!the )\w+ ){0,3}bar\b"
)
_BAR = (
    r"(?:state )?bar (?:admission|membership|license|member)"
    r"|(?:active )?members? (?:in good standing )?of (?:the |a |at least one )?(?:\w+ ){0,3}bar\b"
    r"|licensed to practice law"
)
# Left open: the rows below close the bracket, each with its own alternatives.
_PE_LICENSE = r"(?: licen[cs]e| licensure| registration"
# D15: endorsements are items of their own. H and P are the letters on the card.
_HAZMAT = (
    r"(?i:(?:haz(?:ardous)?[- ]?mat(?:erials?)?)(?:\s*\(H\))?,?"
    r"(?:\s*(?:and|&|/|,|or)\s*tankers?)?\s+endorsements?)"
)
# D15: drivers in interstate commerce carry one.
_MEDICAL_CARD = (
    r"(?i:(?:DOT |current |valid )?medical"
    r" (?:examiner['’]?s?['’]? (?:certificate|card)|card|certificate)s?)"
)
# The words that certificates of this maker are made of, in any order.
_AWS_ROLES = (
    r"certified|cloud|practitioner|solutions?|architect|developer|devops|engineer|data|specialty"
    r"|sysops|administrator|professional|associate|security"
)
_AWS = (
    r"(?:(?i:professional[- ]level|associate[- ]level) )?"
    rf"AWS(?i: (?:{_AWS_ROLES})){{0,5}}"
)
_GOOGLE_CLOUD = (
    r"(?i:google cloud(?: platform)?)(?:\s*\(GCP\))?"
    r"(?i: (?:certified|professional|associate|cloud|data|devops|architect|engineer)){0,4}"
)
_SALESFORCE = (
    r"salesforce(?:\.com)?"
    r"(?: (?:certified )?(?:administrator|admin|developer|architect|consultant|platform)){0,2}"
)
_AZURE = (
    r"(?i:(?:microsoft )?azure(?: (?:fundamentals|administrator|solutions?|architect|developer"
    r"|devops|engineer|data|security|AI|expert|associate)){0,4})"
)
_GOOGLE = r"google(?: (?:ads|analytics|adwords|it support professional|marketing platform))?"
_HUBSPOT = r"hubspot(?: (?:sales|marketing|inbound|service|software|hub|crm)){0,3}"
# The agency stands for much else: a certification, or "universal", must follow.
_EPA = r"EPA(?i: section)? ?(?:608)?(?=(?i:[- ]\w* ?certif|[- ]universal))(?i:[- ]universal)?"
_FORKLIFT = (
    r"fork[- ]?(?:lift(?: truck)?|truck)(?: operator| driv(?:er['’]?s?|ing))?(?: certification)?"
)
# British: heavy goods and public service vehicles.
_HGV = (
    r"(?:[LH]GV|PCV|PSV|vocational)(?:\s+(?:class|cat(?:egory)?))?(?:\s+[\w+]{1,3})?"
    r"(?:\s+driv(?:er|ing))?"
)
# "Yellow, green or black belt": a color counts where a belt closes the list.
_YELLOW = r"(?:(?:lean )?six sigma )?yellow(?=(?:[\s,/]|or|and|green|&){1,12}(?:green|black) belt)"
_GREEN = r"(?:(?:lean )?six sigma )?green(?=(?:[\s,/]|or|and|&){1,8}black belt)"
# Some states license those who sell cars.
_CAR_SELLER = r"(?:motor vehicle|auto(?:motive|mobile)?|car|vehicle)\s+sales(?:person|man|people)?"
_BEAUTICIAN = rf"cosmetolog(?:y|ist){_OF}|estheti(?:cian|cs){_OF}|barber{_OF}"
_PESTS = r"(?:pest(?:icide)?|herbicide)(?: control)?(?: applicator| operator)?"

# fmt: off
CREDENTIALS: tuple[Credential, ...] = (
    # Driving
    # Before the driver: "forklift driver's license" is no driver's license.
    credential("forklift", "Forklift certification", _CERTIFICATION, Family.SAFETY,
               beside(r"fork[- ]?lift(?: (?:truck|operator|driver))?"),
               LicenseOf(before=_FORKLIFT,
                         after=r"\s+to (?:drive|operate) (?:an? )?fork[- ]?(?:lift|truck)")),
    # Before the driver too: "HGV class 2 driving licence".
    other("hgv", _LICENSE, Family.DRIVING, LicenseOf(before=_HGV)),
    other("pilot", _LICENSE, Family.DRIVING, LicenseOf(before=r"pilot['’]?s?")),
    credential(DRIVER, Kind.DRIVER.label, Kind.DRIVER, Family.DRIVING,
               LicenseOf(before=_DRIVER, after=_TO_DRIVE), LicenseOf(before=_CLASS)),
    # Truck licenses, and which class, are read by their letters.
    credential("cdl", "Commercial driver’s license (CDL)", _LICENSE, Family.DRIVING),
    credential("cdl_a", "CDL class A", _LICENSE, Family.DRIVING),
    credential("cdl_b", "CDL class B", _LICENSE, Family.DRIVING),
    credential("cdl_c", "CDL class C", _LICENSE, Family.DRIVING),
    other("hazmat-endorsement", _LICENSE, Family.DRIVING, alone(_HAZMAT, "haz")),
    other("tanker-endorsement", _LICENSE, Family.DRIVING,
          alone(r"tank(?:er)?(?: vehicle)? endorsements?")),
    other("passenger-endorsement", _LICENSE, Family.DRIVING,
          alone(r"(?i:passenger(?:\s*\(P\))? endorsements?)")),
    # The hint is wider than the pattern needs, as the word before it varies.
    other("medical-card", _CERTIFICATION, Family.DRIVING, alone(_MEDICAL_CARD, "medical")),
    # Transportation Worker Identification Credential, for ports.
    other("twic", _CERTIFICATION, Family.DRIVING, alone("TWIC")),
    # Certificate of Professional Competence: CPC alone is the cost per click.
    other("driver-cpc", _CERTIFICATION, Family.DRIVING, alone(r"(?i:drivers?['’]?s? CPC)", "cpc")),
    # Property
    credential("real_estate", "Real estate", _LICENSE, Family.PROPERTY,
               LicenseOf(before=_ESTATE, after=r"\s+(?:real[- ]estate|realtor)")),
    # Insurance; a producer's license and its lines have a grammar of their own.
    credential(PRODUCER, "Insurance producer (agent, broker)", _LICENSE, Family.INSURANCE),
    credential("insurance_adjuster", "Insurance adjuster", _LICENSE, Family.INSURANCE,
               LicenseOf(before=rf"adjust[eo]r{_OF}|(?:insurance )?adjusting|all[- ]lines?",
                         after=_ADJUSTER)),
    credential("insurance_surplus_lines", "Surplus lines", _LICENSE, Family.INSURANCE,
               LicenseOf(before=_SURPLUS, after=r"\s+surplus[- ]lines?")),
    credential("insurance_consultant", "Insurance consultant", _LICENSE, Family.INSURANCE,
               LicenseOf(before=rf"(?:insurance|benefits?|disability) consultant{_OF}")),
    credential("title_agent", "Title agent", _LICENSE, Family.INSURANCE,
               LicenseOf(before=_TITLE, after=r"\s+(?:title|escrow) (?:insurance )?"
                                              r"(?:agent|officer|producer|closer|examiner)")),
    # The letters say it all: four or more that are nothing else.
    credential("cpcu", "CPCU", _CERTIFICATION, Family.INSURANCE, alone(f"CPCU{_MARK}"),
               alone(r"chartered property (?:and|&) casualty underwriter")),
    credential("clu", "CLU", _CERTIFICATION, Family.INSURANCE,
               alone(f"CLU{_MARK}"), alone(r"chartered life underwriter")),
    credential("chfc", "ChFC", _CERTIFICATION, Family.INSURANCE,
               alone(f"chfc{_MARK}"), alone(r"chartered financial consultant")),
    # Retirement Income Certified Professional
    credential("ricp", "RICP", _CERTIFICATION, Family.INSURANCE, alone(f"RICP{_MARK}")),
    # Life Underwriter Training Council Fellow
    credential("lutcf", "LUTCF", _CERTIFICATION, Family.INSURANCE, alone(f"LUTCF{_MARK}")),
    # Fellow, Life Management Institute
    credential("flmi", "FLMI", _CERTIFICATION, Family.INSURANCE, alone(f"FLMI{_MARK}")),
    # Certified Insurance Counselor. Its letters are firms as well: beside the word only.
    credential("cic", "CIC", _CERTIFICATION, Family.INSURANCE, beside("CIC")),
    credential("crm", "CRM (Certified Risk Manager)", _CERTIFICATION, Family.INSURANCE,
               beside("CRM"), beside(spelled("certified risk manager", "CRM"))),
    credential("arm", "ARM (Associate in Risk Management)", _CERTIFICATION, Family.INSURANCE,
               beside("ARM")),
    credential("ainsc", "AINS (Associate in Insurance)", _CERTIFICATION, Family.INSURANCE,
               beside("AINS[Cc]?")),
    # Registered Health Underwriter
    credential("rhu", "RHU", _CERTIFICATION, Family.INSURANCE, alone(f"RHU{_MARK}")),
    # Registered Employee Benefits Consultant
    credential("rebc", "REBC", _CERTIFICATION, Family.INSURANCE, alone(f"REBC{_MARK}")),
    credential("cebs", "CEBS", _CERTIFICATION, Family.INSURANCE, alone(f"CEBS{_MARK}"),
               alone(spelled("certified employee benefits? specialist", "CEBS"))),
    # The health insurers' association gives it, and has the same name: it must be asked for.
    credential("ahip", "AHIP", _CERTIFICATION, Family.INSURANCE,
               alone(spelled("medicare certification", "AHIP")), asked("AHIP")),
    # ACAS is also the British office for disputes at work.
    credential("acas", "ACAS", _CERTIFICATION, Family.INSURANCE,
               alone(spelled("associate of the casualty actuarial society", "ACAS")),
               alone(r"ACAS(?= from (?:the )?Casualty)"), beside("ACAS")),
    credential("fcas", "FCAS", _CERTIFICATION, Family.INSURANCE, beside("FCAS"),
               alone(spelled("fellow of the casualty actuarial society", "FCAS"))),
    # Registered Professional Liability Underwriter
    other("rplu", _CERTIFICATION, Family.INSURANCE, asked(r"RPLU\+?")),
    # Associate in Surplus Lines Insurance
    other("asli", _CERTIFICATION, Family.INSURANCE, asked("ASLI")),
    # Long-term care, group benefits, surety and risk.
    *lettered(_CERTIFICATION, Family.INSURANCE, "CLTC GBDS AFSB CRIS CWCA CPIW ChHC"),
    # Associate in Claims
    other("aic", _CERTIFICATION, Family.INSURANCE, beside("AIC")),
    # Associate in Commercial Underwriting; the blank in the hint spares "August" and "because".
    other("au", _CERTIFICATION, Family.INSURANCE, beside("AU", " au")),
    # Certified Insurance Service Representative
    other("cisr", _CERTIFICATION, Family.INSURANCE, beside("CISR")),
    # Accredited Adviser in Insurance
    other("aai", _CERTIFICATION, Family.INSURANCE, beside("AAI")),
    # Commercial Lines Coverage Specialist
    other("clcs", _CERTIFICATION, Family.INSURANCE, beside("CLCS")),
    # Certified Professional Insurance Agent
    other("cpia", _CERTIFICATION, Family.INSURANCE, beside("CPIA")),
    # Commercial property and communities.
    *lettered(_CERTIFICATION, Family.PROPERTY, "CCIM SIOR CMCA PCAM"),
    # Lending
    credential("nmls_mlo", "Mortgage loan originator (NMLS)", _LICENSE, Family.PROPERTY,
               asked(_NMLS, "nmls"),
               asked(r"(?i:SAFE act (?:registration|registered|licens\w+|requirements))"),
               LicenseOf(before=_MORTGAGE, after=_IN_MORTGAGES)),
    # Securities; an examination is read by its number.
    # Also a firm's name: asked for, or spelled out.
    credential("sie", "SIE (Securities Industry Essentials)", _LICENSE, Family.SECURITIES,
               alone(spelled(f"securities industry essentials{_MARK}", "SIE")), asked("SIE")),
    *(credential(f"series_{number}", f"FINRA Series {number}", _LICENSE, Family.SECURITIES)
      for number in SERIES),
    credential("securities_unspecified", "Securities license (unspecified)", _LICENSE,
               Family.SECURITIES, alone(r"(?:FINRA|NASD|(?i:securities))(?i: registrations?\b)",
                                        "finra|nasd|securities"),
               LicenseOf(before=_SECURITIES, after=_IN_SECURITIES)),
    # Gaming, food and drink
    credential("gaming", "Gaming", _LICENSE, Family.HOSPITALITY, LicenseOf(
               before=r"gaming(?: employee)?|gambling|casino|sports? (?:betting|wagering)")),
    credential("liquor_server", "Liquor server", _LICENSE, Family.HOSPITALITY,
               # Sellers live on tips: with "certified" only.
               alone(r"TIPS(?i: certif\w+)"), LicenseOf(before=_SERVER)),
    other("servsafe", _CERTIFICATION, Family.HOSPITALITY, alone(r"serv ?safe")),
    # Health
    credential("physician", "Physician", _LICENSE, Family.HEALTH,
               LicenseOf(before=rf"(?<!health )(?:medical|physician){_OF}|\bGMC",
                         after=r"\s+(?:physician|medical doctor|MD\b|to practi[cs]e medicine)"),
               Register(pattern=r"\bGMC\b|(?i:general medical council)")),
    # Before the nurse, whose words are part of these.
    credential("lpn", "Licensed practical nurse (LPN)", _LICENSE, Family.HEALTH,
               asked(r"LPN|LVN|L\.P\.N\.", "lpn|lvn|l.p.n."),
               asked(spelled("licensed (?:practical|vocational) nurse", "(?:LPN|LVN)"),
                     "practical nurse|vocational nurse"),
               LicenseOf(before=rf"(?:practical|vocational) nurs(?:e|ing){_OF}",
                         after=r"\s+(?:practical|vocational) nurse")),
    # Before the nurse: "nursing assistant license".
    other("cna", _LICENSE, Family.HEALTH, asked("CNA"),
          LicenseOf(before=rf"nurs(?:e|ing) (?:assistant|aide){_OF}")),
    credential("rn", "Registered nurse (RN)", _LICENSE, Family.HEALTH,
               # Not "RNs": those are staff, or the people one sells to.
               asked(r"RN(?=[\s,;.)/]|$)"), asked(r"R\.N\.?(?=[\s,;)/]|$)", "r.n"),
               asked(_NURSE), asked("RGN|RMN|RNLD|RNMH|RSCN"),
               LicenseOf(before=rf"(?:registered |professional )?nurs(?:e|ing){_OF}",
                         after=_AS_NURSE),
               # D14: the register is the license.
               Register(pattern=r"\bNMC\b|(?i:nursing (?:and|&) midwifery council)")),
    # Before the pharmacist, as "pharmacy" is a part of it.
    other("pharmacy-technician", _LICENSE, Family.HEALTH,
          LicenseOf(before=rf"pharmacy tech(?:nician)?{_OF}")),
    credential("pharmacist", "Pharmacist", _LICENSE, Family.HEALTH,
               LicenseOf(before=rf"pharmac(?:ist|y){_OF}", after=r"\s+pharmacist"),
               Register(pattern=r"\bGP[Hh]C\b|(?i:general pharmaceutical council)")),
    # Before behavioral health, which has the bare word "therapist".
    other("therapist", _LICENSE, Family.HEALTH,
          LicenseOf(before=rf"{_THERAPIST}(?:y|ist){_OF}", after=rf"\s+{_THERAPIST}ist")),
    credential("behavioral_health", "Behavioral health", _LICENSE, Family.HEALTH,
               asked("LCSW|LICSW|LMSW|LISW", "sw"), asked("LMFT|LMHC", "lm"),
               asked("LPC"), asked("LCPC"),
               LicenseOf(before=_BEHAVIOR, after=_COUNSELOR)),
    other("dental", _LICENSE, Family.HEALTH,
          LicenseOf(before=rf"dent(?:al|ist)(?: hygienist)?{_OF}", after=r"\s+dentist")),
    other("veterinary", _LICENSE, Family.HEALTH,
          LicenseOf(before=rf"veterinar(?:y|ian){_OF}", after=r"\s+veterinar")),
    # D14: a statutory register of fifteen health professions.
    other("hcpc", _LICENSE, Family.HEALTH, Register(
          pattern=r"\bH[CP]PC\b|(?i:health (?:and|&) care professions? council)")),
    other("gdc", _LICENSE, Family.HEALTH, Register(
          pattern=r"\bGDC\b|(?i:general dental council)")),
    other("social-work-england", _LICENSE, Family.HEALTH, Register(
          pattern=r"(?i:social work england)")),
    credential("bls", "BLS", _CERTIFICATION, Family.HEALTH, asked(r"BC?LS(?:/CPR)?", "ls"),
               asked(spelled("basic (?:cardiac )?life support", "BLS"), "life support")),
    credential("acls", "ACLS", _CERTIFICATION, Family.HEALTH, asked("ACLS"),
               asked(spelled("advanced (?:cardiac|cardiovascular) life support", "ACLS"),
                     "advanced card")),
    credential("cpr", "CPR", _CERTIFICATION, Family.HEALTH,
               asked(r"CPR(?:/(?:AED|First Aid|BLS))?")),
    other("first-aid", _CERTIFICATION, Family.HEALTH, asked("first[- ]aid", "first aid|first-aid")),
    # Nursing, respiratory care, imaging, diabetes, behavior and records.
    *lettered(_CERTIFICATION, Family.HEALTH,
              "CCRN CNOR TNCC PALS CRNA RRT ARRT ARDMS NREMT CDCES BCBA RBT COTA CPHQ CPHIMS "
              "WOCN CWOCN"),
    # What British care workers are taught in their first weeks.
    other("care-certificate", _CERTIFICATION, Family.HEALTH, asked("care certificate")),
    # Of British doctors: the Certificate of Completion of Training.
    other("cct", _CERTIFICATION, Family.HEALTH, asked("CCT")),
    other("cpht", _CERTIFICATION, Family.HEALTH, asked("CPhT")),
    other("rhia", _CERTIFICATION, Family.HEALTH, asked("RHI[AT]")),
    other("phlebotomy", _CERTIFICATION, Family.HEALTH, beside("phlebotomy")),
    other("medication-aide", _LICENSE, Family.HEALTH),
    other("radiology", _LICENSE, Family.HEALTH),
    # Education
    credential("teaching", "Teaching", _LICENSE, Family.EDUCATION,
               # Teaching is a duty in many postings: a certificate must follow.
               beside(r"teach(?:ing|er['’]?s?)(?= (?:certificat|credential|licen))"),
               LicenseOf(before=rf"(?:teach(?:ing|er)|educator){_OF}", after=r"\s+teacher")),
    # Engineering and trades
    credential("engineer_pe", "Professional engineer (PE)", _LICENSE, Family.TRADES,
               asked(r"(?i:(?:registered |licensed )?professional engineer)(?:\s*\(P\.?E\.?\))?"
                     # "Professional engineer experience" is a kind of work.
                     r"(?! experience)", "professional engineer"),
               # PE is private equity to others: a license or an EIT must stand beside it.
               asked(rf"PE(?=(?i:{_PE_LICENSE}|\s*(?:or|and|/|,)\s*EIT\b)))"
                     r"|(?<=(?i:licensed ))PE", "pe"),
               asked(rf"P\.E\.?(?=(?i:{_PE_LICENSE})))|(?<=(?i:licensed ))P\.E\.?", "p.e"),
               LicenseOf(before=rf"professional engineer(?:ing)?{_OF}",
                         after=r"\s+(?:professional engineer|P\.?E\.?\b)")),
    credential("engineer_eit", "Engineer in training (EIT)", _LICENSE, Family.TRADES,
               alone(spelled("engineer[- ]in[- ]training", r"E\.?I\.?T\.?")), asked("EIT")),
    credential("electrician", "Electrician", _LICENSE, Family.TRADES,
               LicenseOf(before=_ELECTRICIAN, after=r"\s+(?:master |journeyman )?electrician")),
    credential("contractor", "Contractor", _LICENSE, Family.TRADES,
               LicenseOf(before=rf"(?:general |building )?contract(?:or|ing){_OF}",
                         after=r"\s+(?:general )?contractor")),
    # Law and accounting
    credential("attorney_bar", "Attorney (bar admission)", _LICENSE, Family.PUBLIC,
               alone(_ADMITTED), alone(_BAR, "bar|licensed to practice law"),
               LicenseOf(before=rf"\b(?:law|attorney){_OF}",
                         after=r"\s+(?:attorney|to practi[cs]e law)")),
    # Also the cost per acquisition: it must be asked for.
    credential("cpa", "CPA", _LICENSE, Family.FINANCE, asked("CPA"),
               asked(spelled("certified public accountant", "CPA")),
               LicenseOf(before=r"\bCPA|accountant['’]?s?",
                         after=r"\s+(?:CPA|(?:certified public )?accountant)")),
    # Further licenses by the word beside them
    other("plumber", _LICENSE, Family.TRADES,
          LicenseOf(before=rf"plumb(?:er|ing){_OF}", after=r"\s+plumber")),
    # NATE: North American Technician Excellence; else a given name.
    other("hvac", _LICENSE, Family.TRADES, beside("NATE"),
          LicenseOf(before=rf"HVAC(?:-?R)?(?: contractor{_OF})?")),
    other("motor-vehicle-salesperson", _LICENSE, Family.SALES,
          LicenseOf(before=f"{_CAR_SELLER}{_OF}")),
    other("home-improvement-salesperson", _LICENSE, Family.SALES,
          asked(spelled(r"home improvement sales(?:person|man)?", "HIS")),
          LicenseOf(before=rf"home improvement(?: sales\w*)?{_OF}")),
    # Behind the sellers of cars and homes, whose words are more.
    other("salesperson", _LICENSE, Family.SALES,
          LicenseOf(before=rf"\bsales(?:person|man|people){_OF}")),
    # Security Industry Authority, for British guards.
    other("sia", _LICENSE, Family.SAFETY, LicenseOf(before=r"\bSIA")),
    other("security-guard", _LICENSE, Family.SAFETY, asked("guard card"), LicenseOf(
          before=rf"(?:security )?guard(?: card)?{_OF}|security officer{_OF}")),
    other("appraiser", _LICENSE, Family.PROPERTY, LicenseOf(before=rf"apprais(?:er|al){_OF}")),
    other("cosmetology", _LICENSE, Family.TRADES, LicenseOf(before=_BEAUTICIAN)),
    other("pest-control", _LICENSE, Family.TRADES, LicenseOf(before=f"{_PESTS}{_OF}")),
    other("funeral", _LICENSE, Family.TRADES, LicenseOf(
          before=rf"(?:funeral director|pre-?need|embalmer){_OF}")),
    other("emt", _LICENSE, Family.HEALTH, LicenseOf(before=rf"(?:EMT|paramedic){_OF}")),
    other("dietitian", _LICENSE, Family.HEALTH,
          LicenseOf(before=rf"(?:dietitian|nutritionist|RD){_OF}")),
    other("crane-operator", _CERTIFICATION, Family.TRADES,
          LicenseOf(before=rf"crane(?: operator)?{_OF}")),
    other("fair-housing", _LICENSE, Family.PROPERTY),
    other("any", _LICENSE, Family.PUBLIC),
    other("professional", _LICENSE, Family.PUBLIC),
    other("professional-license", _LICENSE, Family.PUBLIC,
          LicenseOf(before=r"\b(?:a|appropriate) professional")),
    other("food-handler", _LICENSE, Family.HOSPITALITY,
          alone(r"food handler['’]?s?['’]? (?:permit|card|certificat(?:e|ion)|licen[cs]e)",
                "food handler"),
          LicenseOf(before=r"food handler['’]?s?['’]?")),
    other("boating", _LICENSE, Family.DRIVING, LicenseOf(before=r"boat(?:ing|er['’]?s)?")),
    other("remote-pilot", _LICENSE, Family.DRIVING,
          asked(r"(?i:FAA )?(?i:part) 107", "part 107")),
    credential("notary", "Notary", _LICENSE, Family.PUBLIC,
               alone(r"notary(?: public)?(?: commission| license| certification)?"
                     # "Notary services" are sold by the firm.
                     r"(?! services?| publics)"), LicenseOf(before=r"notary(?: public)?")),
    # Certifications in finance
    credential("cfp", "CFP", _CERTIFICATION, Family.FINANCE, asked(f"CFP{_MARK}"),
               alone(spelled(f"certified financial planner{_MARK}", f"CFP{_MARK}"))),
    credential("cfa", "CFA", _CERTIFICATION, Family.FINANCE, asked(f"CFA{_MARK}"),
               alone(spelled(f"chartered financial analyst{_MARK}", f"CFA{_MARK}"))),
    # Accredited Investment Fiduciary
    other("aif", _CERTIFICATION, Family.FINANCE, asked(f"AIF{_MARK}")),
    # Investments and retirement plans, fraud and money laundering, accounting.
    *lettered(_CERTIFICATION, Family.FINANCE,
              "CAIA CMT CTFA CDFA CRPC CRPS AAMS AIFA CIMC CPWA CPFA QKA QPA QPFC ERPA TGPC "
              "CAMS CFCS CFE CGMA CeMAP"),
    other("ctp", _CERTIFICATION, Family.FINANCE, asked("CTP"),
          asked(spelled("certified treasury professional", "CTP"))),
    other("acca", _CERTIFICATION, Family.FINANCE, asked("ACCA")),
    other("cima", _CERTIFICATION, Family.FINANCE, asked("CIMA")),
    # An accountant's letters in Britain; in America the law on health insurance.
    other("aca", _CERTIFICATION, Family.FINANCE, beside("ACA")),
    # Certifications in sales, business and projects
    # CSP is also a cloud service provider.
    credential("csp_sales", "CSP (Certified Sales Professional)", _CERTIFICATION, Family.SALES,
               alone(spelled("certified sales professional", "CSP")), beside("CSP")),
    other("cslp", _CERTIFICATION, Family.SALES, beside("CSLP")),
    other("cpsp", _CERTIFICATION, Family.SALES, beside("CPSP")),
    other("hubspot", _CERTIFICATION, Family.SALES, beside(_HUBSPOT)),
    credential("pmp", "PMP", _CERTIFICATION, Family.BUSINESS, asked(f"PMP{_MARK}"),
               alone(spelled(f"project management professional{_MARK}", f"PMP{_MARK}"))),
    credential("csm", "Certified ScrumMaster (CSM)", _CERTIFICATION, Family.BUSINESS,
               alone(spelled("certified scrum ?master", "CSM")),
               # Both are jobs and managers of customers, too.
               beside("CSM"), beside("scrum ?master")),
    other("six-sigma-yellow", _CERTIFICATION, Family.BUSINESS,
          asked(r"(?:(?:lean )?six sigma )?(?:yellow|white) belt", "yellow belt|white belt"),
          asked(_YELLOW, "yellow")),
    credential("six_sigma_green", "Six Sigma Green Belt", _CERTIFICATION, Family.BUSINESS,
               alone(r"(?:lean )?(?:six sigma|lean) green belt", "green belt"),
               asked(_GREEN, "green"), asked("green belt")),
    credential("six_sigma_black", "Six Sigma Black Belt", _CERTIFICATION, Family.BUSINESS,
               alone(r"(?:lean )?(?:six sigma|lean) (?:master )?black belt", "black belt"),
               asked(r"(?:master )?black belt", "black belt")),
    credential("shrm", "SHRM certification", _CERTIFICATION, Family.BUSINESS,
               asked(r"SHRM(?:-(?:S?CP))?")),
    credential("phr", "PHR", _CERTIFICATION, Family.BUSINESS, asked("PHR")),
    credential("cpp_payroll", "CPP (Certified Payroll Professional)", _CERTIFICATION,
               Family.BUSINESS, alone(spelled("certified payroll professional", "CPP")),
               # The same letters for pay consultants and for guards.
               beside(r"(?<!(?:Compensation|Protection) Professional\s\()CPP", "cpp")),
    other("prince2", _CERTIFICATION, Family.BUSINESS,
          asked(r"prince ?2(?: (?:practitioner|foundation))?", "prince2|prince 2")),
    other("psm", _CERTIFICATION, Family.BUSINESS,
          # With its level: alone it is process safety management.
          asked(r"PSM ?I{1,3}", "psm")),
    # Projects and products, supply, people and learning, fundraising and associations.
    *lettered(_CERTIFICATION, Family.BUSINESS,
              "PSPO CSPO CAPM PgMP PfMP PMI-ACP CBAP CCBA CPIM CSCP CLTD CPSM SPHR GPHR CPTD APTD "
              "CCMP CFRE"),
    # In its own case: "safe" is a word.
    other("safe-agile", _CERTIFICATION, Family.BUSINESS, beside(r"SAFe(?i: agilist)?")),
    other("agile", _CERTIFICATION, Family.BUSINESS, beside("agile|scrum")),
    other("cips", _CERTIFICATION, Family.BUSINESS, asked("MCIPS|CIPS")),
    other("cipd", _CERTIFICATION, Family.BUSINESS, asked("CIPD")),
    other("rcmdr", _CERTIFICATION, Family.BUSINESS, beside("RCMDR")),
    other("leed", _CERTIFICATION, Family.TRADES, asked(r"LEED(?: AP)?")),
    other("cem", _CERTIFICATION, Family.TRADES,
          asked(spelled("certified energy manager", "CEM"))),
    other("epa-608", _CERTIFICATION, Family.TRADES, asked(_EPA)),
    # Fire alarms, welding and testing, the sun, industrial hygiene.
    *lettered(_CERTIFICATION, Family.TRADES, "NICET NABCEP NCCER ASNT CHST CHMM"),
    other("cscs", _CERTIFICATION, Family.SAFETY, alone("CSCS")),
    other("osha", _CERTIFICATION, Family.SAFETY,
          # With its hours: OSHA alone is the agency and its rules.
          asked(r"OSHA[- ]?(?:10|30)(?:[- ]?(?i:hours?|hr))?")),
    # Certifications in technology: a product's name before a longer one's maker.
    credential("cissp", "CISSP", _CERTIFICATION, Family.TECHNOLOGY, alone(f"CISSP{_MARK}"),
               alone(spelled("certified information systems? security professional", "CISSP"))),
    credential("cisa", "CISA", _CERTIFICATION, Family.TECHNOLOGY, asked("CISA"),
               alone(spelled("certified information systems? auditor", "CISA"))),
    credential("cism", "CISM", _CERTIFICATION, Family.TECHNOLOGY, asked("CISM"),
               alone(spelled("certified information security manager", "CISM"))),
    credential("aws", "AWS certification", _CERTIFICATION, Family.TECHNOLOGY,
               beside(_AWS, "aws"), beside(spelled("amazon web services", "AWS"))),
    credential("google_cloud", "Google Cloud certification", _CERTIFICATION, Family.TECHNOLOGY,
               beside(_GOOGLE_CLOUD), beside("(?i:google )?GCP", "gcp")),
    credential("salesforce_cert", "Salesforce certification", _CERTIFICATION, Family.TECHNOLOGY,
               beside(r"SFDC(?i: (?:administrator|admin|developer))?"), beside(_SALESFORCE)),
    other("itil", _CERTIFICATION, Family.TECHNOLOGY,
          # "ITIL Foundations" is the certificate; ITIL alone is the practice.
          asked(r"ITIL(?:\s?[vV]?[34])?(?i: foundations?)"),
          beside(r"ITIL(?:\s?[vV]?[34])?(?i: (?:expert|practitioner))?")),
    other("togaf", _CERTIFICATION, Family.TECHNOLOGY, beside("TOGAF")),
    # Security and privacy, then networks, servers and quality.
    *lettered(_CERTIFICATION, Family.TECHNOLOGY,
              "CRISC CGEIT CDPSE CCSP SSCP CCSK CSSLP OSCP OSCE OSWE OSEP CEH CHFI GIAC GCIH GPEN "
              "GSEC GCIA GWAPT GCFA GREM CREST CIPP CIPM CIPT CBCP"),
    *lettered(_CERTIFICATION, Family.TECHNOLOGY,
              "CCNA CCNP CCIE CCENT CCDA CCDP CCDE JNCIA JNCIE JNCIP PCNSE CWNA CWNE RCDD "
              "MCP MCSA MCSE MCSD VCP VCAP RHCE RHCSA CKA CKAD CKS ISTQB CDMP"),
    other("a-plus", _CERTIFICATION, Family.TECHNOLOGY,
          # A+ is a grade as well: with its maker, or beside the word.
          asked(r"(?i:CompTIA )A\+"), beside(r"A\+(?=[\s,;)/.]|$)", "a+")),
    other("security-plus", _CERTIFICATION, Family.TECHNOLOGY,
          asked(r"(?i:CompTIA )?[Ss]ecurity\s?\+", "security")),
    other("network-plus", _CERTIFICATION, Family.TECHNOLOGY,
          asked(r"(?i:CompTIA )?[Nn]etwork\s?\+", "network")),
    # A maker's product before the maker: "Microsoft Azure", "Google Cloud".
    other("azure", _CERTIFICATION, Family.TECHNOLOGY, beside(_AZURE, "azure")),
    other("microsoft", _CERTIFICATION, Family.TECHNOLOGY, beside(r"microsoft(?: \w+)?")),
    # A firm one works with: beside the word only.
    other("cisco", _CERTIFICATION, Family.TECHNOLOGY, beside("cisco")),
    other("comptia", _CERTIFICATION, Family.TECHNOLOGY, beside("comptia")),
    other("google", _CERTIFICATION, Family.TECHNOLOGY, beside(_GOOGLE)),
    other("kubernetes", _CERTIFICATION, Family.TECHNOLOGY, beside("kubernetes")),
)
