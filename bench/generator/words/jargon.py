"""What each industry talks about: the words that stand in few postings, by the industry's code."""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(phrase.strip().replace("\n", " ") for phrase in text.split(";"))


JARGON: dict[str, tuple[str, ...]] = {
    "insurance": _phrases(
        """deductibles; riders; loss runs; endorsements; open enrollment; census data; loss ratios;
        binders; exclusions; coinsurance; self-funding; captives; fidelity; reinsurance; treaties;
        experience modification; audits; stewardship reports; evidence of insurability; lapses;
        guaranteed issue; conversions; grace periods; beneficiaries; cash values; dividends;
        illustrations; mortality tables; morbidity; telematics; flood zones; hail; wildfire scores;
        salvage; garagekeepers; livestock; aviation hulls; yachts; tenants; jewelers block; hospital
        indemnity; carve-outs; retentions; bordereaux; facultative placements; parametric triggers"""
    ),
    "software_saas": _phrases(
        """integrations; APIs; single sign-on; sandboxes; data residency; migrations; uptime;
        dashboards; webhooks; permissions; audit trails; add-ons; seat counts; consumption pricing;
        proofs of concept; security questionnaires; encryption; backups; latency; microservices;
        containers; telemetry; ingestion; schemas; changelogs; deprecations; sunsetting; rollouts;
        localization; accessibility; chatbots; embeddings; tokens; guardrails; feature flags;
        throttling; tenancy; ledgers; reconciliation; e-invoicing; timesheets; rostering; geofencing;
        barcode scanning; kanban; sprints; retrospectives; regression tests; failover"""
    ),
    "medical_device": _phrases(
        """value analysis committees; trays; consignment sets; sterile processing; scrub-ins; implants;
        fluoroscopy; revision cases; biomechanics; anatomy; capital committees; service agreements;
        disposables; contrast media; biopsies; stents; sutures; staplers; ablation; arthroscopy;
        tourniquets; exudate; debridement; negative pressure; compression; dialysis; ventilators;
        spirometry; defibrillators; pulse oximetry; audiometry; incubators; centrifuges; assays;
        pipettes; cryotherapy; ligaments; cartilage; osteotomies; laminectomies; polyethylene;
        titanium; cobalt chrome; hydrogels; allografts; lumens; trocars; cannulas"""
    ),
    "banking_lending": _phrases(
        """rate locks; escrow; appraisals; covenants; lockboxes; sweep accounts; positive pay; debt
        service; collateral; amortization schedules; underwriting; closings; refinancing; prequalification;
        points; jumbo loans; first-time buyers; receivables; letters of credit; participations;
        syndications; wire transfers; remote deposit; overdrafts; fraud alerts; interchange; guaranties;
        appraisal gaps; title commitments; liens; subordinations; residual values; sale-leasebacks;
        balloons; swaps; hedges; vaults; tellers; bridge loans; rehab loans; manufactured housing;
        floor plans; dealer reserves; charge-offs; workouts; forbearance"""
    ),
    "telecom": _phrases(
        """bandwidth; last-mile access; number porting; failover circuits; rights of way; splicing;
        conduit; permits; make-ready; latency maps; handsets; roaming; trunks; routers; firewalls;
        repeaters; small cells; backhaul; peering; cross-connects; outages; truck rolls; poles;
        trenching; splitters; drops; modems; mesh networks; intercoms; door-to-door maps; MDU
        agreements; bulk billing; jitter; packet loss; toll-free numbers; auto attendants; voicemail;
        paging; multicast; spectrum; towers; generators; batteries; rectifiers"""
    ),
    "manufacturing_industrial": _phrases(
        """blueprints; stainless steel; preventive maintenance; spare parts; cycle times; throughput;
        torque; viscosity; seals; impellers; gearboxes; motors; drives; sensors; actuators; flanges;
        elastomers; abrasives; adhesives; resins; lubricants; forgings; stampings; extrusions; dies;
        molds; fixtures; palletizers; shrink wrap; corrugate; labels; cartons; nozzles; manifolds;
        solenoids; pneumatics; servo motors; encoders; crankshafts; bushings; sprockets; springs;
        rivets; anodizing; galvanizing; powder coating; annealing; brazing; metrology; cleanrooms;
        cranes; hoists; boilers; chillers; kilns; furnaces; screw conveyors; silos; augers; hoppers"""
    ),
    "wealth_investments": _phrases(
        """rollovers; fee schedules; fiduciary duties; estate plans; rebalancing; custodians; tax-loss
        harvesting; Roth conversions; trusts; stock plans; collars; alternatives; private credit;
        bond ladders; distributions; auto-enrollment; vesting schedules; plan design; nondiscrimination
        tests; recordkeeping; glide paths; stable value; share classes; benchmarks; basis points;
        drawdowns; volatility; correlation; duration; municipal bonds; philanthropy; succession;
        buy-sell agreements; deferred compensation; safe harbors; forfeitures; audits; proxies;
        wholesaling zones; illustrations; annuitization; longevity"""
    ),
    "construction_building": _phrases(
        """takeoffs; submittals; bid bonds; shop drawings; flashing; underlayment; membranes; gutters;
        trusses; joists; rebar; formwork; curtain walls; glazing; storefronts; skylights; drywall;
        studs; sealants; caulks; vapor barriers; fasteners; shingles; tiles; slate; copper; cladding;
        decking; railings; pavers; mortar; grout; aggregates; precast; stucco; veneers; millwork;
        countertops; cabinets; faucets; tubs; walk-in showers; stairlifts; awnings; pergolas;
        radon fans; sump pumps; crawl spaces; attics; dormers; soffits; fascia; change orders"""
    ),
    "logistics_transport": _phrases(
        """lanes; tenders; accessorials; detention; cross-docking; pallets; trailers; reefers; flatbeds;
        tankers; drop yards; dock doors; manifests; bills of lading; fuel surcharges; routing guides;
        spot rates; claims; track and trace; chassis; containers; vessels; rail ramps; tariffs;
        bonded storage; hazmat; oversize loads; liftgates; white glove; milk runs; pool distribution;
        consolidation; deconsolidation; kitting; slotting; pick rates; cycle counts; returns;
        temperature logs; blast freezing; pharmacies; perishables; produce; seafood; lumpers; drayage
        windows; transloading; telematics; dash cams"""
    ),
    "healthcare_provider": _phrases(
        """move-ins; tours; respite stays; levels of care; discharge plans; case managers; payers;
        authorizations; face-to-face visits; plans of care; bereavement; chaplains; aides; therapists;
        orthotics; gait; balance; falls; wounds; dementia; life enrichment; dining; waiting lists;
        deposits; open beds; census; readmissions; pharmacies; infusion; oxygen; walkers; transport;
        drug screens; physicals; audiograms; vaccinations; mammograms; open MRI; ultrasound;
        orthodontics; hygienists; implants; sealants; telehealth; caregivers; veterans homes"""
    ),
    "energy_utilities": _phrases(
        """net metering; inverters; racking; site surveys; shading; roof pitch; interconnection;
        incentives; tax credits; kilowatt-hours; load profiles; peak demand; capacity; curtailment;
        meters; submetering; LED fixtures; ballasts; controls; chillers; boilers; insulation; heat
        pumps; geothermal; wind; biogas; anaerobic digestion; hydrogen; propane tanks; regulators;
        cylinders; tank sets; degree days; hedging; power purchase agreements; renewable credits;
        transformers; switchgear; generators; fuel cells; thermostats; weatherization; audits"""
    ),
    "food_beverage": _phrases(
        """menus; chefs; center of the plate; portion costs; case counts; shelf life; samples; planograms;
        end caps; distributors; category reviews; velocities; trade spend; brokers; taps; kegs; cans;
        hops; barley; yeast; sourdough; pastries; croissants; laminated dough; gluten-free lines;
        allergens; organic certification; kosher; halal; brines; pickles; mustards; relishes; jams;
        oils; vinegars; spices; rubs; marinades; smoked fish; charcuterie; goat cheese; yogurt;
        kefir; oat milk; granola; chocolate; nougat; gelato; sorbet; frozen dough; poultry; bison"""
    ),
    "automotive": _phrases(
        """trade-ins; financing desks; test drives; inventory turns; aging units; detailing; service
        lanes; repair orders; effective labor rates; tires; alignments; brakes; rotors; struts;
        catalysts; batteries; alternators; wiper blades; filters; lubricants; body panels; paint;
        estimating; glass; calibration; hybrids; chargers; upfits; service bodies; lifts; compressors;
        box trucks; sleepers; day cabs; trailers; auctions; reconditioning; extended service;
        gap coverage; window stickers; keys; lots; demo drives"""
    ),
    "real_estate": _phrases(
        """model homes; floor plans; design centers; deposits; contingencies; closings; walk-throughs;
        punch lists; amenities; concessions; renewals; occupancy; rent rolls; lease-ups; tours;
        subleases; build-outs; tenant improvements; parking ratios; cap rates; zoning; easements;
        surveys; entitlements; lot premiums; homeowner associations; clubhouses; trails; granite
        countertops; garages; lofts; duplexes; townhomes; cottages; condominiums; elevators;
        lobbies; loading docks; signage; anchors; pads; outparcels; retention ponds; covenants"""
    ),
    "pharma_biotech": _phrases(
        """formularies; prior authorization; samples; speaker programs; medical inquiries; clinical
        reprints; step edits; copay cards; hubs; adherence; titration; dosing; biomarkers; sequencing;
        infusion suites; buy-and-bill; reconstitution; cold chain; orphan drugs; enrollment forms;
        antibodies; peptides; enzymes; buffers; primers; plasmids; reagents; cell lines; flow cytometry;
        chromatography; spectrometry; pipetting robots; bioreactors; filtration; psoriasis; eczema;
        migraine; asthma; lymphoma; myeloma; melanoma; neuropathy; hemophilia; retinas"""
    ),
    "it_services": _phrases(
        """help desks; endpoints; patching; backups; disaster recovery; ransomware; phishing tests;
        multifactor logins; firewalls; tabletop exercises; compliance gaps; statements of work; retainers;
        service tickets; monitoring; virtual desktops; file servers; cabling; switches; wireless
        surveys; printers; licenses for software; mailboxes; archiving; forensics; red teams; zero trust;
        data loss; logs; alerts; dark web scans; escrow of code; mainframes; terminals; kiosks;
        point-of-sale systems; thin clients; task orders; contract vehicles; past performance"""
    ),
    "media_advertising": _phrases(
        """ratings; impressions; reach; frequency; flights; avails; make-goods; rate cards; live reads;
        podcasts; newsletters; preroll; display; search; social posts; influencers; landing pages;
        retargeting; attribution; panels; bulletins; posters; transit shelters; stadium boards;
        naming rights; remotes; jingles; copy deadlines; traffic orders; political windows; sweeps;
        simulcasts; obituaries; inserts; circulars; classifieds; supplements; glossies; directories"""
    ),
    "staffing_hr": _phrases(
        """job orders; fill rates; markups; bill rates; time to fill; intake calls; submittals;
        redeployment; onboarding; timekeeping; safety programs; claims management; garnishments;
        handbooks; open enrollment; worksite employers; shift leads; forklifts; assembly lines;
        kitting; seasonal peaks; call-offs; no-shows; badges; orientation; screening; references;
        assessments; scorecards; vendor programs; preferred vendors; per diems; housing stipends;
        credentialing files; rosters; floats; charge nurses"""
    ),
    "hospitality_travel": _phrases(
        """room blocks; ballrooms; banquets; site visits; attrition clauses; cutoff dates; comp rooms;
        catering minimums; floor plans; menus; bar packages; centerpieces; rehearsal dinners; shuttles;
        spas; golf; tee times; ski weeks; regattas; reunions; retreats; trade missions; citywides;
        shoulder seasons; midweek stays; suites; cabins; yurts; marinas; vineyards; terraces; projectors;
        microphones; staging; breakout rooms; registration desks; owner weeks; points; exchanges"""
    ),
    "consumer_goods": _phrases(
        """line reviews; sell-through; displays; clip strips; packaging; item setup; chargebacks;
        seasonal resets; markdowns; private label; licensing of characters; samples; catalogs; trade
        shows; fragrances; refills; wicks; enamel; cast iron; nonstick; teak; wicker; cushions;
        umbrellas; hammocks; fire pits; leashes; litter; chew toys; aquariums; birdseed; puzzles;
        plush; building blocks; scooters; kites; suitcases; backpacks; coolers; lanterns; stationery;
        greeting cards; ornaments; yarn; quilts; detergents; sponges; candles in jars"""
    ),
    "education": _phrases(
        """adoptions; pilots; state standards; reading lists; phonics; lesson plans; assessments;
        rubrics; gradebooks; rostering; professional days; superintendents; principals; bonds; grants
        calendars; intervention; enrichment; summer programs; dual credit; transfer pathways; advising;
        cohorts; practicums; capstones; proctoring; textbooks; workbooks; flash cards; manipulatives;
        laboratories; robotics kits; library databases; tutoring hours; special education; speech;
        bilingual programs; career academies; apprenticeship partners; micro-credentials"""
    ),
}
