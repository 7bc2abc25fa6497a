"""Words with a capital beside "certification" that name none. A pure table.

`LEADING` opens a demand ("Obtain Notifier certification"): it is cut off. `GENERIC` is what any
certification may be called: a name made of nothing else is none. `NOT_PERSONAL` are certificates
that no candidate holds as a credential: a company's, a product's, a school's, the registrar's.
`NOT_CREDENTIALS` are letters that say something else.
"""

from __future__ import annotations

import regex

from postings.guide.states import STATES

_VERBS = """
    facilitate paid automate automated manage managing support ensure lead holding keep have has
    obtain maintain maintaining complete completing possess possessing get become being hold must
    access achieve achieving earn earning pass requires require acquire acquiring currently is are
    be provide pursue proof show attain gain willing able ability seeking using use with want need
    no needs candidates candidate applicants applicant you your we we're our their his her it they
"""
_QUALITIES = """
    required preferred desired desirable relevant valid active current additional other selective
    single minimum appropriate applicable strong formal necessary specific related nice
    nice-to-have special enhanced basic internal successful completion some great best first
    certified any the an a all and or une further similar equivalent comparable recognized
    accredited approved mandatory optional plus ideally preferably at least one more two level
    various multiple several others proven existing key essential recent prior full having in
    for with by from on to as of usa
"""
_KINDS = """
    professional industry technical advanced foundation experience care compliance medicare vendor
    product quality place work state national board level license licenses licensure licensing
    safety security accountant it security-related computer software hardware business sales
    marketing management leadership project technology technologies cloud data network networking
    engineering finance financial accounting insurance trade trades union education educational
    training trainings degree degrees bachelor bachelor's bachelors college high school ged skills
    skill associate associate's diploma graduate master master's masters post postgraduate
    teaching university career development course courses coursework learning knowledge
    qualification qualifications requirement requirements registration registrations certification
    certifications certificate certificates credential credentials designation designations
    accreditation accreditations competency competencies professionals health medical clinical
    nursing nurse hr people customer customers service services partner partners team english
    language languages programming design user job position role company corporate employee
    employees manager managers specialist consultant engineer engineers technician technicians
    developer developers agent agents expert experts tools tool platforms systems system solutions
    web digital mobile process ai ml ai/ml vr ar vr/ar ui ux ui/ux api sdlc operations operational
    location sites site organic cosmetics supplier suppliers materials identity access vendors ssl
    tls pki certificate-based x b i ii iii iv v vi benefits note title department office us u.s.
    uk eu none n/a summary overview responsibilities duties about what why how if this these
    those completed successfully background check checks policy policies growth ongoing free
"""

LEADING: frozenset[str] = frozenset(f"{_VERBS} {_QUALITIES}".split())
GENERIC: frozenset[str] = LEADING | frozenset(_KINDS.split())

# Letters that stand beside credentials and are none: degrees, jobs, tools and bodies, states.
_DEGREES = """
    BA BS BSC BBA BE BTECH BSN BSW BSBA BCOM MA MS MSC MBA EMBA MSN MSW MPH MHA MPA MED MFA ME
    MTECH MCOM MCA BCA PHD JD LLB LLM MD DO DDS DVM DNP DPT PHARMD EDD AA AS AAS GED HND HNC NVQ
    BTEC GCSE
"""
_JOBS = """
    CEO CFO CTO CIO COO CMO CRO CHRO CISO VP SVP EVP AVP AE SDR BDR CSM GM HR HCP KOL MSP VAR ISV
"""
_TOOLS = """
    SQL AWS GCP IBM SAP CRM ERP ETL API APIS SDK UI UX CSS HTML XML JSON PHP IT AI ML LLM NLP GIS
    CAD BIM EHR EMR HRIS ATS CMS POS PLC SCADA HMI VPN LAN WAN DNS TCP IP IOT SAAS PAAS IAAS B2B
    B2C SMB KPI OKR ROI P&L RFP SEO SEM PPC CPC CPM CPL ROAS CTR AML KYC BSA ESG GAAP IFRS SOX
    GDPR HIPAA PCI SOC ISO NIST FDA OSHA EPA DOT IRS SEC CFTC NFA FINRA OFAC OCC FCPA NAIC NASDAQ
    EEO ADA FMLA MRI CT ICU OR ER US USA UK EU EMEA APAC LATAM NA PR QA QC PM TV PC GPS CI CD
    OOP JIRA VBA SAS SPSS AGILE SCRUM LEAN MS ID TS SCI OK ETC NHS GMC NMC HCPC GPHC CV OT PT SLP
    SLT CBT EMDR DBT ADL ADLS IV HIV GP A&E ONC AHP AHPS TB RTB MIS PQE RISE HLTH DID DIDS SANS
    ELK TS/SCI
"""
DEGREES: frozenset[str] = frozenset(_DEGREES.split())
NOT_CREDENTIALS: frozenset[str] = (
    DEGREES | frozenset(f"{_JOBS} {_TOOLS}".split()) | frozenset(STATES)
)

# Standards and marks certify a product or a plant.
_STANDARDS = (
    r"\bISO\b|\bISO[ /-]?\d|\bIEC\b|SOC ?[12]\b|CMMI|FedRAMP|HITRUST|Halal|Kosher|Energy Star|"
    r"\b(?:NIST|HIPAA|GDPR|PCI|UL|CE|FSC|GMP|EHR|ONC|BREEAM)\b"
)
# What a company, a hospital or a school is praised for.
_PRAISES = (
    r"Great Place|\bB[ -]?Corp|Organic|Woman|Women|Minority|Veteran|Top Employer|Fair ?trade|"
    r"Agency|Installers?\b|Investors? in People|\b(?:WBENC|NMSDC|LGBT\w*)\b"
)
_ACCREDITED = (
    r"Joint Commission|\b(?:CQC|UKAS|JAG|JACIE|NCQA|URAC|CARF|ABET|AACSB|MHRA|HTA|SACSCOC|CACREP)\b"
)
# A paper about a thing: "Certificate of Origin".
_OF_THINGS = (
    r"Insurance Certificate|Inspection|Gift|Massage|Letter of|Training Program|"
    r"Certificate of (?:Insurance|Origin|Analysis|Occupancy|Incorporation|Need)"
)
_OF_SCHOOLS = (
    r"\bGED\b|Diploma|Degree|NVQ|BTEC|GCSE|GCE\b|High School|Secondary|Leaving|Primary Education|"
    r"College|University|Qualifications?$"
)
_OF_UNIVERSITIES = (
    r"Post-?[Gg]raduate|Graduate Certificate|\bPG(?:CE|Dip)?\b|Bachelor|Master[’']?s\b|"
    r"\b[BM]\.?Sc\b|\b[BM]Eng\b|\bHN[CD]\b|\bMBA\b"
)
# The registry office, the police, the tax office, the immigration office.
_OF_OFFICES = (
    r"Birth|Marriage|Death|Tax\b|Clearance|Conduct|Disclosure|\b(?:DBS|CRB|PVG|MOT)\b|Criminal|"
    r"Sponsorship|Character|Immunization|Vaccination|Disability|^No\b|N/A"
)
NOT_PERSONAL = regex.compile(
    rf"{_STANDARDS}|{_PRAISES}|{_ACCREDITED}|{_OF_THINGS}|{_OF_SCHOOLS}|{_OF_UNIVERSITIES}|"
    rf"{_OF_OFFICES}"
)
