"""How postings begin, tell of the employer, end, and what they all repeat.

A sentence with `{company}` or `{short}` is for employers that are named. FALSE_FRIENDS look like
facts and are none: they belong to the employer, its customers or its staff.
"""

from __future__ import annotations

HIRING: tuple[str, ...] = (  # the employer is the subject: evidence of its name
    "{company} is seeking {a_title} to join our team",
    "{company} is looking for {a_title}",
    "{company} is hiring {a_title}",
    "{company} is currently seeking {a_quality} {title} to help us reach more {customers}",
    "{company} has an opening for {a_title}",
    "Join {company} as {a_title} and help {customers} get more from {product}",
    "{company} is looking to add {a_quality} {title} to our growing team",
    "At {company}, we are looking for {a_title} who can sell {product} to {customers}",
    "{company}, {trade}, is seeking {a_title}",
)
HIRING_UNNAMED: tuple[str, ...] = (
    "We are {trade} seeking {a_title}",
    "We are {trade}, and we are looking for {a_title}",
    "{Trade} is seeking {a_title} to join its team",
    "We are {trade} with an opening for {a_title}",
)
HIRING_CONFIDENTIAL: tuple[str, ...] = (
    "Our client, {trade}, is seeking {a_title}",
    "Our client is {trade} and is looking for {a_title}",
    "Our client, {trade}, has an opening for {a_title}",
)
HIRING_AGENCY: tuple[str, ...] = (
    "{agency} is recruiting {a_title} for our client, {trade}",
    "On behalf of our client, {trade}, {agency} is seeking {a_title}",
)

ABOUT_ROLE: tuple[str, ...] = (
    "In this role you will sell {product} to {customers} and grow our business in the market",
    "The {title} is responsible for selling {product} and {product} to {customers}",
    "You will work with {partner} and {partner} to bring {product} to {customers}",
    "This is an opportunity for {a_quality} person who likes {topic} and is not afraid of {topic}",
    "As our {title}, you will own the relationship with {customers}",
    "The right person is {quality}, {quality} and ready to work with {customers}",
    "Success in this role means meeting {goal} and leaving {customers} glad they called",
    "The {title} will be the face of {brand} to {customers}",
    "You will spend most of your week with {customers} and the rest on {topic}",
    "Demand for {product} is growing, and so are we",
    "You will talk about {jargon} and {jargon} more than you expect",
    "The office has {amenity}, and you are welcome to it",
    "Customers of {rival} are looking for an alternative, and you will offer it",
    "If you are {quality} and enjoy talking about {topic}, we would like to meet you",
)

ABOUT_COMPANY: tuple[str, ...] = (
    "{company} is {trade}",
    "{company} is {trade} that serves {customers}",
    "At {company}, we believe in {value}, {value} and {value}",
    "{short} is known for {product} and for people who answer the phone",
    "Our customers are {customers}, and they stay because we take {topic} seriously",
    "We put {value} first and {topic} second",
    "Our {brand} line has become a favorite of {customers}",
    "{short} stands for {value} and {value}",
    "We are proud of our {value}, our people and {brand}",
    "Our culture rests on {value} and {value}",
    "From {jargon} to {jargon}, we take pride in the details",
    "The business was started by {given} {surname} and {given} {surname}",
    "{story}",
    "Our office has {amenity} and {amenity}",
    "{story}, and our office has {amenity}",
    "We compete with {rival}, {rival} and {rival}, and we like it",
    "Our yard, office and kitchen table are at {street_number} {street} Street",
)
ABOUT_FIRST: tuple[str, ...] = (  # always there where the employer tells of itself
    "{company} is {trade}",
    "{company} is {trade} that serves {customers}",
)

FALSE_FRIENDS: tuple[str, ...] = (
    "For more than {years} years, we have served {customers}",
    "Founded {years} years ago, we have grown every year since",
    "With over {years} years of experience in {product}, we know what {customers} need",
    "Our management team has a combined {years} years of experience in {industry}",
    "We have been a family business for {years} years",
    "Our average employee stays {few} years",
    "We were named one of the best places to work for {few} consecutive years",
    "Over the last {few} years we have doubled in size",
    "We work with licensed professionals in all 50 states",
    "We expect to double revenue within {few} years",
    "Headquartered in {elsewhere}, we serve {customers} in many states",
    "Our top sellers earned more than $250,000 last year",
    "With offices in {elsewhere} and {elsewhere}, we are close to {customers}",
    "Our managers have {years} years of service between them and a degree in patience",
    "More than {years} licensed agents and advisors trust us",
    "We hold more than {years} patents and licenses",
)

PAY_FRIENDS: tuple[str, ...] = (
    "Actual pay depends on skills, experience, education, licenses and certifications",
    (
        "Individual pay is based on factors such as location, experience, education and "
        "relevant licenses or certifications"
    ),
    "The pay offered will take into account internal equity, work location, training and experience",
)

EEO: tuple[str, ...] = (
    (
        "{company} is an equal opportunity employer. All qualified applicants will receive "
        "consideration without regard to race, color, religion, sex, national origin, age, disability "
        "or veteran status."
    ),
    "{company} is an equal opportunity employer.",
    (
        "{company} is an equal opportunity employer and makes hiring decisions on merit, without "
        "regard to any status that the law protects."
    ),
    "{legal} is an equal opportunity employer, including disability and protected veterans.",
    "{company} provides equal employment opportunities to all employees and applicants.",
)
EEO_UNNAMED: tuple[str, ...] = (
    (
        "We are an equal opportunity employer. All qualified applicants will receive consideration "
        "without regard to race, color, religion, sex, national origin, age, disability or "
        "veteran status."
    ),
    "Equal opportunity employer, including disability and protected veterans.",
    "All qualified applicants are considered without regard to any status that the law protects.",
)

APPLY: tuple[str, ...] = (
    "To apply, please send your resume and a short note about {topic}.",
    "Apply today!",
    "If this sounds like you, we would love to hear from you.",
    "Please submit your resume for consideration.",
    "Questions? Ask {given} {surname}, who will read your application.",
    "Interviews are held at {street_number} {street} Street and by video.",
    "Applications are reviewed as they arrive.",
    "Write to {given} {surname} or apply online.",
    "Ask {given} {surname} or {given} {surname} in recruiting about {jargon} if you like.",
    "Our recruiters are {given} {surname} and {given} {surname}.",
    "No agencies, please.",
)

DISCLAIMERS: tuple[str, ...] = (
    "This description is not a complete list of duties and may change at any time.",
    "The statements above describe the general nature of the work and are not exhaustive.",
    "We never ask applicants for money, bank details or a copy of a driver's license.",
    "Duties may change with or without notice.",
)
