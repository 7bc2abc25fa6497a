"""What sources call what: column headers, keys of JSON objects, labels of lines. A pure table.

Names are compared without case, spaces and marks: `Job Title`, `jobTitle` and `job_title` are one.
For each field the surest name comes first.
"""

from __future__ import annotations

from postings.readers.records.record import Field

# Ids and addresses that are a job's where it has no surer one.
_LAST_IDS = """
    jk externaljobid jobopeningid openingid jobadid advertid adid listingid offerid roleid atsid
    internalid recordid documentid sourceid permalink"""
_LAST_ADDRESSES = """
    canonicalurl detailurl publicurl weburl applicationurl shareurl shorturl href uri"""
NAMES: dict[Field, str] = {
    Field.TITLE: """
        title jobtitle positiontitle roletitle postingtitle vacancytitle jobname position
        role job jobrole titre titlerendered jobopeningname name""",
    Field.DESCRIPTION: """
        descriptionhtml jobdescriptionhtml descriptionbody jobdescription description
        fulldescription jobdescriptiontext descriptiontext descriptionplain jobdesc desc
        body content html text jobdetails jobad jobadtext encoded details fulltext
        postingtext jobposting posting contentrendered summary""",
    Field.COMPANY: """
        companyname company employer employername hiringorganization hiringorganizationname
        organization organizationname organisation organisationname hiringcompany
        companytitle advertiser client clientname""",
    Field.LOCATION: """
        location joblocation locationname fulllocation locations jobloc place
        workplacelocation officelocation candidaterequiredlocation""",
    Field.CITY: "city locationcity jobcity addresslocality locality town",
    Field.REGION: "state region province addressregion locationstate jobstate stateprovince county",
    Field.COUNTRY: "country countryname locationcountry addresscountry jobcountry countrycode",
    Field.WORKPLACE: """
        workplacetype worksetting workplace remote isremote remoteoptions
        remotetype workmodel workarrangement locationtype joblocationtype remotework
        remoteallowed workmode telecommuting""",
    Field.EMPLOYMENT: """
        employmenttype jobtype employment type contracttype positiontype schedule jobtypes
        employmentstatus commitment worktime formattedworktype worktype jobschedule hours
        timetype""",
    Field.PAY: """
        salary pay compensation salaryrange payrange compensationrange basesalary wage
        salarytext salarydisplay formattedsalary salaryestimate rate salaryestimated""",
    Field.PAY_MIN: """
        salarymin minsalary minamount paymin minpay salaryfrom salaryminimum minimumsalary
        compensationmin mincompensation salarylow lowsalary annualsalarymin""",
    Field.PAY_MAX: """
        salarymax maxsalary maxamount paymax maxpay salaryto salarymaximum maximumsalary
        compensationmax maxcompensation salaryhigh highsalary annualsalarymax""",
    Field.CURRENCY: "currency salarycurrency paycurrency currencycode compensationcurrency",
    Field.PERIOD: """
        salaryperiod payperiod salaryinterval interval salarytype payinterval salaryunit
        paytype compensationperiod period unittext""",
    Field.POSTED_ON: """
        dateposted posteddate postedat postedon datepublished publishedat publisheddate
        publicationdate pubdate posted firstpublished listedtime originallistedtime
        datelisted publishdate postingdate listingdate openingdate""",
    Field.EXPIRES_ON: """
        validthrough expirationdate expires expiresat expirydate expireson closingdate
        deadline enddate applicationdeadline closedate dateexpires expiry""",
    Field.ID: f"""
        jobid id jobkey postingid externalid jobpostingid guid uuid uniqid vacancyid slug
        positionid referenceid webindex identifier identifiervalue uid shortcode objectid
        friendlyid idoid {_LAST_IDS}""",
    Field.REQUISITION: """
        requisitionid jobreqid reqid requisition requisitionnumber reqnumber jobcode referencenumber
        jobnumber reference ref reqcode jobreference jobref refno referenceno vacancyref
        positionnumber externalreference""",
    Field.URL: f"""
        joburl url link joburldirect applyurl hostedurl jobpostingurl absoluteurl joblink
        {_LAST_ADDRESSES}""",
}
LAST_IDS = frozenset(f"{_LAST_IDS} {_LAST_ADDRESSES}".split())
KNOWN: dict[str, tuple[Field, int]] = {
    name: (field, rank) for field, names in NAMES.items() for rank, name in enumerate(names.split())
}


def folded(name: str) -> str:
    """What spellings of one name have in common.

    >>> folded("Job Title"), folded("job_title"), folded("\\ufeffjobTitle:")
    ('jobtitle', 'jobtitle', 'jobtitle')
    """
    return "".join(letter for letter in name.casefold() if letter.isalnum())
