"""What makes postings unlike each other: things, stories and habits that stand in one of many."""

from __future__ import annotations


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(";"))


AMENITIES = _phrases(
    """a roof garden; a piano nobody tunes; a foosball table; an espresso machine; a bicycle shed;
    a library of cookbooks; two greyhounds; a vegetable plot; a screened porch; a model railroad;
    a wall of maps; a darts league; a chess board; a telescope; a pottery wheel; a canoe; a jukebox;
    a popcorn cart; a pinball machine; a hammock; a stuffed moose; an aquarium; a workbench; a loom;
    a weather station; a beehive; a fig tree; a koi pond; a barbecue pit; a ping-pong table; a drum
    kit; a sewing corner; a sourdough starter; a carousel horse; a lathe; a printing press; an anvil;
    a mural of herons; a parrot named Invoice; a turtle named Deadline; a tandem bicycle; a treadmill
    desk; a reading nook; a rock garden; a neon sign; a barber chair; a phone booth; a greenhouse;
    a trampoline; an accordion; a globe from before the war; a marble run; a cuckoo clock; a samovar;
    a waffle iron; an orchard view; a freight elevator; a spiral staircase; a skylight; a chalkboard"""
)
STORIES = _phrases(
    """Last winter a blizzard closed the highway and our drivers delivered by snowmobile;
    Our first invoice hangs framed beside the microwave;
    The founder still answers the telephone on Fridays and enjoys being mistaken for the receptionist;
    We began in a disused cannery with borrowed typewriters and a leaking roof;
    A customer once sent us a goat as thanks, and it lives happily on a nearby farm;
    Our annual picnic has been rained out so often that we now print it on umbrellas;
    We retired the suggestion box when it turned out to be empty and began asking aloud;
    Nobody here owns a necktie that was not a gift;
    Our newsletter has a crossword, and the answers are occasionally correct;
    The night shift choir performs carols in the loading bay each December;
    We sponsor a softball team with a glorious losing record;
    The hallway smells of cinnamon because the bakery downstairs ventilates into it;
    Our quarterly meeting ends before lunch, which is why people attend;
    We publish our mistakes internally, alphabetically and with diagrams;
    An apprentice redesigned our catalog, and sales of grommets tripled;
    We once shipped the wrong pallet to Reykjavik and gained a loyal customer;
    The board visits the warehouse twice a year and is put to work;
    Competitors have copied our brochure, typographical errors included;
    Our archive holds ledgers in copperplate handwriting and one pressed violet;
    We kept every employee through the flood, the recession and the renovation;
    The mayor cut our ribbon with hedge trimmers;
    Our forklift operators hold an obstacle race at midsummer;
    We measure success in repeat orders rather than trophies, though the trophies are polished;
    An astronaut toured the plant and asked better questions than the auditors;
    The parking lot hosts a farmers market, so arrive early for rhubarb;
    We print a calendar of customers' dogs, and competition for October is fierce;
    Nothing in our headquarters matches, because it was furnished by auction;
    We have outlived three landlords, a comet and the fax machine;
    The lighthouse on our logo is real and needs paint;
    We teach every newcomer to solder, whether or not the job requires it;
    A documentary crew filmed us for a week and used eleven seconds;
    Our switchboard was the last in the county to be unplugged;
    Bring a sweater, since the thermostat is governed by a committee;
    The bookkeeper moonlights as a magician, and reimbursements feel miraculous;
    We name conference rooms after extinct birds, so meet us in Dodo;
    Suppliers say that we pay promptly and argue politely;
    Rumor has it that the vault contains only fruitcake;
    We survived a tornado by hiding among the mattresses we were selling;
    Our elevator plays mariachi music for reasons lost to history;
    The cafeteria's chowder has been reviewed favorably by two critics and a bishop;
    We donate remnants to puppet theaters across the state;
    Each department keeps a scrapbook, and rivalries are intense;
    Our loading dock faces a heron rookery, so mornings are loud;
    We tried an open office and swiftly apologized;
    The company yodeler emeritus still attends the banquet;
    A geologist, a violinist and a retired umpire sit in customer service;
    Our oldest account predates the interstate and still pays by check;
    We quit chasing fads after the hologram incident;
    Half of our engineers build canoes, and the other half repair them;
    The lobby sculpture is called Perseverance and is mostly bicycle chains;
    We compost, carpool and complain about the traffic like everybody else;
    Our glossary of abbreviations is shorter than it used to be, by decree;
    The whistle at noon is ceremonial, yet nobody dares to ignore it;
    We hosted a chess grandmaster who lost to the janitor;
    Mondays begin with pancakes and a ruthless look at the numbers"""
)
MANNERS = _phrases(
    """without jargon; over breakfast; by handwritten note; before anybody asks; with a straight face;
    in plain English; at the tailgate of a pickup; across a muddy field; between two deadlines; on a
    whiteboard; in the rain; with samples in hand; from memory; beside the assembly line; on a ferry;
    at the kitchen counter; under fluorescent light; with a calculator; through an interpreter;
    against the clock; in a hard hat; by candlelight if the power fails; with diplomacy; without slides;
    in a crowded elevator; after closing time; with a tape measure; on horseback, once; in steel-toed
    boots; with footnotes; between innings; at dawn; in a borrowed blazer; with a thermos of coffee;
    on a bumpy gravel road; amid forklifts; over the noise of compressors; with cautious optimism;
    in triplicate; with anecdotes; by analogy; near the exit; with crayons for the children; in verse"""
)
