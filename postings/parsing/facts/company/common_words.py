"""Ordinary English words that open sentences and headings of postings. A pure table.

A single capital word from here is taken for a company's name only where a heading or an
equal-opportunity line says so: "Remote", "Square" and "Here" are companies, and mostly they are
not.
"""

from __future__ import annotations

# In alphabetical order, so that a word is added once.
_WORDS = """
able about above accept access accomplish account accounts accuracy achieve achieving across act
active actively activities actual adapt add additional additionally address adhere adjust
administer administration administrative advance advanced advise advocate after again agency agile
ahead aid align all allow along already also although always ambassador among amount analysis
analytical analyze annual another answer answering any anyone anything apart app applicant
applicants application applications apply applying appointments approach approve architecture are
area areas around articulate artificial ask assess assessment assessments assign assigned assist
assistance assisting associate assume assure attend attendance attention attract attractive audit
authentication authorization automate automation available average avoid award awards aware
awareness back background backgrounds balance bank base based basic be because become been before
begin behalf behavior being believe benefit benefits best better between beyond big block board
bonus bonuses book both brand breakfast brief bring broad budget build builder building built
business businesses call calls campaign can candidate candidates capable capacity capital care
career careers caring carry case cash center central certain certification certified challenge
challenges change changes channel charge check checks child children choose city claims class
clean clear clearance client clients clinical close closing cloud coach coaching coaches code
coding collaborate collaborating collaboration collaborative collect colleagues college combine
come comfort comfortable coming commercial commission commissions commit commitment committed
common communicate communicating communication communications community companies company
compensation competitive complete completed completing complex compliance comply comprehensive
computer concept concise condition conditions conduct conducting confidence confident
configuration connect connecting consider consistent consistently consult consultant consultants
consultation consultative contact contacts content continue continuous continuously contract
contracts contribute contributing contribution control conversation convert coordinate
coordinating core corporate correct cost costs could counsel country courage course courses cover
coverage covers create creating creation creative creativity credit critical crew culture
curiosity curious current currently customer customers customize cut daily data date day days
deadline deal deals decide decision dedicated deep define degree delegate deliver delivering
delivery demand demo demonstrate demonstrated demonstrating dental department deploy deployment
describe description design designing desire desired detail detailed details determine determined
develop developing development device diary did difference different digital diligent direct
directly director disability discipline discount discounted discovery discuss discussions dispatch
display distribution diverse diversity document documentation does doing domain done door double
down dress drive driven driver drivers driving due during duties dynamic each eager early earn
earning earnings easily easy edit educate educating education effective effectively efficient
effort either eligible email embrace employ employee employees employer employment enable
encourage end energetic energy engage engagement engaging engineer engineering engineers enhance
enjoy ensure ensures ensuring enter enterprise entertain enthusiasm enthusiastic entire entry
environment equal equipment equity escalate especially essential establish establishing estimate
ethics evaluate evaluating even evening event events ever every everybody everyone everything
evidence exact example exceed excel excellence excellent exceptional excited exciting exclusive
execute executing execution executive exempt exercise existing expand expanding expect
expectations expected expense expenses experience experienced experiences expert expertise experts
explain explore exposure express extensive external extra face facilitate facilities facility
factors fair familiar familiarity family fast feature features feedback feel field fields figure
file fill final finally finance financial find fine first fit five fixed flexibility flexible
floor fluency fluent focus focused follow following for force forecast forecasting foreign form
former forward foster fostering found foundation four framework free freedom frequent fresh
friendly from front full fully fun function functional fund future gain gather gathering general
generate generating generous get getting gift give given giving global goal goals going good goods
government graduate graduates great greet gross group groups grow growing growth guarantee guest
guests guidance guide guidelines guiding had half hand handle handles handling hands happy hard
has have having head health healthcare healthy hear heart help helping her here high highest
highly him hire hiring his history hold holiday holidays home honest honesty hospital host hour
hourly hours house how however human humble humility hungry hybrid idea ideal ideally ideas
identify identifying illness imagine immediate impact implement implementation implementing
important improve improvement improving inbound incentive incentives include included includes
including inclusion income increase increasing incredible independent independently individual
individuals industry influence inform information initial initiate initiative innovate innovation
innovative input inside insight insights inspect inspire install insurance integrate integration
integrity intelligence intelligent interact interested interface internal international
interpersonal interpret interview interviews into introduce inventory invest investigate
investment invite involved is issue issues item items its job jobs join joining journey judgment
just keen keep keeping key kind know knowledge knowledgeable lab labs language languages large
last later launch law lead leader leaders leadership leading leads learn learner learning least
leave less lets level leverage leveraging liaise license life lift like line list listen listening
live local location locations logistics long look looking love loyal machine main maintain
maintaining maintenance major make making manage management manager managers managing manner
manual many market marketing markets master match material materials mathematics matter maximize
may meals mean means measure medical medicine meet meeting meetings member members mental mentor
mentoring mentorship method methods metrics might mileage mind minimum minutes mission mobile
mobility model moderate modern moment monitor monitoring month monthly months more most motivate
motivated motivation move multiple must name national near need needs negotiate negotiating
negotiation net network networking networks never new next nice night nights no none normal north
not note nothing notice now number nurse nurses nursing obtain occasional occasionally offer
offering offers office officer offices often on onboard onboarding once one ongoing online only
open openness operate operates operating operation operational operations opportunities
opportunity optimize option optional options oral order orders organization organizational
organize organized original other others otherwise our out outbound outgoing outside outstanding
over overall oversee overseeing overtime overview own ownership package paid parental part
participate participates participating participation partner partnering partners partnership parts
party passion passionate past path patience patient patients pay payment people perfect perform
performance performing performs perks permanent person personal personality personnel perspective
phone physical physician pipeline place plan planning plans platform play player please plus point
policies policy portfolio positive positively possess possible post potential power practical
practice practices pre prefer preferred premium prepare prepares preparing present presentation
presentations presenting previous price pricing pride primary principal prior priorities
prioritize privacy private proactive proactively problem procedures process processes processing
procurement produce producers producing product production products professional professionals
proficiency proficient profile program programs progress progressive project projects promote
promoting promotion proof proper proposal proposals prospect prospecting prospective prospects
protect proud prove proven provide provided provides providing public purchase purpose pursue put
qualification qualifications qualified qualify quality quarterly question questions quick quickly
quota quote quotes range rapid rapidly rate rather reach read ready real really reason reasonable
receive recent recognition recognize recommend record records recruit recruiting recruitment
reduce refer reference referral referrals reflect regional register registered regular regularly
relate related relationship relationships relevant reliable relocation remain remote report
reporting reports represent representative representatives representing request require required
requirement requirements requires research resident resilience resolve resolving resource
resourceful resources respect respond responding response responsibilities responsibility
responsible result results resume retail retain retention retirement return revenue review
reviewing reviews reward rewarding rewards right rise risk role roles room route routine run safe
safety salary sales same save scale schedule scheduling school science scope screen search season
secondary section sector secure security see seek seeking select self sell selling send senior
sense serve serves service services serving session set sets setting several shadow shape share
shared shares shift shifts ship shop short should show sick sign significant similar simple simply
since site sites six skill skilled skills small smart social software sold solid solution
solutions solve solving some someone something soon source sourcing south space speak special
specialist specialists specific speed spend sponsor staff staffing stage stakeholders standard
standards start starting starts state stay steady step steps still stock stop store story
strategic strategies strategy street strength strengths stress strive strong structure structured
student students study style submit submits success successful successfully such suggest suite
suitable summary superb superior supervise supervises supervision supervisor supplier suppliers
supply support supporting supports sure surgery survey sustain sustainability system systems
tackle take taking talent talented target targeting targets task tax teach team teams teamwork
tech technical technology tell temporary ten term terms territory test testing than thank that the
their them then there therefore these they thing things think thinking third this those thousands
three thrive through throughout time timely title to today together tomorrow tool tools top total
track tracking trade train trained training transfer transform transition translate transparency
transparent transportation travel traveling treat treatment trend trends trial troubleshoot
troubleshooting true trust trusted try turn two type types typical ultimately under understand
understanding union unique unit university unlimited until update updates updating upon use user
users using utilize utilizes vacation valid value values variable variety various vehicle vendor
verbal verify very via view virtual visible vision visit visits voice volume voluntary volunteer
volunteering wage wages want warm warranty was way ways we week weekend weekly weeks welcome well
wellness what when where whether which while who why wide will willing willingness win winning
with within without women won word work worked worker workers workforce working workplace works
workshop world would write writing written year yearly years yes you young your yourself zero
"""

COMMON_WORDS = frozenset(_WORDS.split())
