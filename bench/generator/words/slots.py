"""Words that fill the gaps of sentences: `{topic}` is drawn from TABLES["topic"].

The last words of a table stand in few postings, and coined names in one: together they are the
long tail of a real vocabulary.
"""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in text.split())


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in text.split(";"))


TABLES: dict[str, tuple[str, ...]] = {
    "quality": _words(
        "strong driven motivated professional successful proven collaborative energetic organized "
        "experienced creative ambitious curious dedicated competitive confident disciplined "
        "passionate resourceful persuasive positive tenacious coachable analytical accountable "
        "articulate self-directed resilient hands-on thoughtful personable detail-oriented poised "
        "persistent credible entrepreneurial enthusiastic empathetic diligent outgoing pragmatic "
        "inventive methodical humble patient candid unflappable gregarious tactful steady "
        "perceptive industrious eloquent punctual meticulous dogged conscientious unpretentious "
        "good-humored level-headed nimble inquisitive forthright scrappy plainspoken judicious "
        "affable intrepid sanguine stalwart indefatigable perspicacious"
    ),
    "skill": _phrases(
        "communication; time management; presentation; negotiation; organizational; "
        "problem-solving; relationship-building; closing; prospecting; listening; forecasting; "
        "writing; public speaking; planning; analytical; questioning; territory planning; "
        "storytelling; cold calling; account planning; whiteboarding; facilitation; "
        "objection handling; financial modeling; proposal writing; note-taking; demonstration; "
        "mediation; spreadsheet; improvisation; estimating; diagramming; copywriting"
    ),
    "tool": _phrases(
        "CRM software; Microsoft Office; Excel; PowerPoint; a CRM; video conferencing; "
        "spreadsheets; Outlook; sales dashboards; a dialer; quoting software; mapping software; "
        "a learning portal; call recording; proposal software; a ticketing system; "
        "e-mail sequences; a configurator; route planning software; an order portal; "
        "estimating software; pricing calculators; a data warehouse; digital catalogs"
    ),
    "topic": _phrases(
        "pricing; new business; customer needs; market trends; product launches; renewals; "
        "competitive activity; pipeline; service levels; contract terms; product knowledge; "
        "account plans; margins; customer feedback; promotions; onboarding; best practices; "
        "lead quality; implementation; retention; inventory; quarterly results; proposals; "
        "forecast accuracy; rate changes; territory design; cross-selling; win rates; "
        "credit terms; discounts; compliance; invoicing; trade shows; merchandising; "
        "delivery times; product mix; lost deals; backorders; specifications; usage data; "
        "segmentation; returns; packaging; rebates; procurement rules; demand planning; "
        "customer references; warranty claims; installation schedules; churn; sample programs; "
        "bid calendars; lapsed accounts; freight costs; seasonality; payment terms; "
        "co-op advertising; tariffs; shelf space; escalations; formulary changes; "
        "persistency; underwriting guidelines; credentialing; lead times; chargebacks; "
        "substitutions; consignment; shrinkage; planograms; reciprocity; demurrage; "
        "retainage; commissioning; slotting fees; spoilage; dunnage; amortization; "
        "escrow timelines; bill audits; attrition; interoperability; refurbishment; "
        "provenance; benchmarking; calibration; arbitration; obsolescence; indemnities; "
        "remittances; liquidated damages; backhauls; subrogation; tolerances; decommissioning"
    ),
    "goal": _phrases(
        "revenue targets; sales goals; quarterly quotas; growth objectives; monthly targets; "
        "annual plan; activity standards; budget; new logo targets; retention goals; "
        "margin targets; market share goals; production goals; unit goals; premium goals; "
        "enrollment goals; bookings targets; placement goals; occupancy goals; tonnage goals"
    ),
    "partner": _phrases(
        "marketing; operations; customer service; product management; finance; "
        "the implementation team; legal; underwriting; engineering; human resources; "
        "the supply chain; customer success; field service; sales operations; "
        "the warehouse; business intelligence; the credit department; regulatory affairs; "
        "the design studio; quality assurance; demand planning; actuarial; the dispatch desk; "
        "the test kitchen; tooling; the estimating desk; clinical education; the mill"
    ),
    "event": _phrases(
        "trade shows; industry events; networking events; conferences; customer meetings; "
        "association meetings; lunch-and-learns; webinars; open houses; regional meetings; "
        "plant tours; roadshows; product fairs; chamber events; user groups; ride-alongs; "
        "tastings; golf outings; ribbon cuttings; health fairs; job-site visits; field days; "
        "county fairs; auctions; symposia; buying shows; barbecues; model home tours"
    ),
    "adverb": _words(
        "consistently effectively quickly proactively regularly independently accurately "
        "confidently professionally clearly directly closely successfully continuously "
        "thoughtfully diligently promptly honestly seamlessly creatively calmly skillfully "
        "patiently rigorously tactfully candidly nimbly briskly unfailingly"
    ),
    "value": _words(
        "integrity teamwork respect innovation trust excellence accountability safety "
        "transparency service curiosity quality growth inclusion honesty community "
        "craftsmanship stewardship humility candor courage simplicity hospitality kindness "
        "frugality gratitude ingenuity perseverance punctuality tenacity serendipity"
    ),
    "cadence": _words("weekly monthly daily quarterly annual biweekly seasonal semiannual"),
}
