"""Each caution holds where a difference changes the meaning, names it, and keeps quiet otherwise."""

from __future__ import annotations

import pytest

from prefill.matching.cautions import Cautions
from prefill.matching.lexicon import Lexicon, load_lexicon
from prefill.matching.wording import Analyser
from prefill.resources import find


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon(find("matching/lexicon.json"))


@pytest.fixture(scope="module")
def cautions(lexicon: Lexicon) -> Cautions:
    return Cautions(lexicon)


def between(cautions: Cautions, lexicon: Lexicon, question: str, entry: str) -> dict[str, str]:
    analyser = Analyser(lexicon)
    found = cautions.between(analyser.wording(question), analyser.wording(entry), "en")
    return {caution.name: caution.sentence for caution in found}


DIFFERENT = [
    ("numbers", "Are incidents reported within 24 hours?", "Are incidents reported within 72 hours?"),
    ("numbers", "Are logs kept for 90 days?", "Are logs kept for 1 year?"),
    ("numbers", "Is uptime of 99.9 % promised?", "Is uptime of 99.5 % promised?"),
    ("named standards", "Is TLS 1.0 disabled?", "Is TLS 1.2 disabled?"),
    ("named standards", "Do you hold a SOC 2 Type I report?", "Do you hold a SOC 2 Type II report?"),
    ("numbers", "Are breaches told within seventy-two hours?", "Are breaches told within two hours?"),
    ("numbers", "Are logs kept for one hundred eighty days?", "Are logs kept for eighty days?"),
    ("numbers", "Are plans tested every half year?", "Are plans tested every year?"),
    ("numbers", "Was the test on 3/4/2024?", "Was the test on 4/3/2024?"),
    ("numbers", "Is the 3-2-1 rule followed?", "Is the 3-1-2 rule followed?"),
    ("less or more", "Is your RPO < 4 hours?", "Is your RPO > 4 hours?"),
    ("less or more", "Do you use TLS 1.2+?", "Do you use TLS 1.2?"),
    ("currency", "Are you insured for $5M?", "Are you insured for 5 million euros?"),
    ("names with signs", "Is it written in C++?", "Is it written in C#?"),
    ("negation", "Are passwords stored in clear text?", "Are passwords not stored in clear text?"),
    ("negation", "Are laptops encrypted?", "Are any laptops unencrypted?"),
    ("at rest or in transit", "Is data encrypted at rest?", "Is data encrypted in transit?"),
    ("collect, retain, share or delete", "Do you share customer data?", "Do you delete customer data?"),
    ("policy or practice", "Is there a policy on backups?", "Are backups taken?"),
    ("planned or in place", "Do you plan to adopt MFA?", "Did you adopt MFA?"),
    ("employees or contractors", "Are employees screened?", "Are contractors screened?"),
    ("whose data", "Do you encrypt customer data?", "Do you encrypt your own data?"),
    ("production or test", "Is production data masked?", "Is test data masked?"),
    ("physical or logical", "Is physical access reviewed?", "Is logical access reviewed?"),
    ("regulation", "Do you comply with GDPR?", "Do you comply with HIPAA?"),
    ("jurisdiction", "Is data stored in the EU?", "Is data stored in the US?"),
    ("named product or protocol", "Do you host on AWS?", "Do you host on Azure?"),
    ("several questions in one", "Is data encrypted? Who holds the keys?", "Is data encrypted?"),
    ("several questions in one", "Are risks logged, and how often is that?", "Are risks logged?"),
    ("now or in future", "Will a test be made?", "Was a test made?"),
    ("now or in the past", "Did you have an incident?", "Do you have incidents?"),
    ("yes or no, or more", "Which cipher do you use?", "Do you use a cipher?"),
    ("who does it", "Do your suppliers encrypt data?", "Do you encrypt data?"),
    ("who does it", "Is data deleted by customers?", "Do you delete data?"),
    ("whom it is about", "Are your subprocessors certified?", "Are you certified?"),
    ("negation", "Is no data left unread?", "Is no data not left unread?"),
    ("with exceptions", "Are all hosts scanned?", "Are all hosts scanned, except those of guests?"),
    ("on or off", "Is logging turned on?", "Is logging turned off?"),
    ("jurisdiction", "Is data stored in Spain?", "Is data stored in Italy?"),
    ("another word", "Are keys rotated every year?", "Are keys backed up every year?"),
    (
        "another word",
        "Are policies for the management of assets established, documented, approved, communicated, applied, "
        "evaluated and maintained by the security team?",
        "Are policies for the management of risks established, documented, approved, communicated, applied, "
        "evaluated and maintained by the security team?",
    ),
    ("a small word", "Are logs and alerts kept?", "Are logs or alerts kept?"),
    ("a small word", "May we audit you at our own cost?", "May we audit you at your own cost?"),
    ("a small word", "Are copies made by users?", "Are copies made for users?"),
    ("another order", "Do staff tell managers of incidents?", "Do managers tell staff of incidents?"),
    ("another order", "Is data copied from live to archive?", "Is data copied from archive to live?"),
    ("another order", "Is code merged before it is scanned?", "Is code scanned before it is merged?"),
    (
        "another order",
        "Does a host pay a guest who warns the host?",
        "Does a guest pay a host who warns the guest?",
    ),
    ("one side says more", "Is there a tested recovery plan?", "Is there a recovery plan?"),
    (
        "one side says more",
        "Are printed rules for guests of the museum kept by the guards in a box at each door?",
        "Are rules for guests of the museum kept by the guards in a box at each door?",
    ),
    (
        "one side says more",
        "Are logs of databases, applications, clocks and links kept by staff on duty?",
        "Are logs of databases, clocks and links kept by staff on duty?",
    ),
    ("another word", "Do you sell custom reports?", "Do you sell customer reports?"),
    ("another word", "Is integration tested?", "Is integrity tested?"),
    ("another word", "Is there an object store?", "Is there an objective store?"),
    ("can, must or does", "Can users print reports?", "Do users print reports?"),
    ("can, must or does", "Must users print reports?", "Can users print reports?"),
    ("can, must or does", "Are users required to print reports?", "Do users print reports?"),
    ("can, must or does", "Are users able to print reports?", "Do users print reports?"),
    ("any of them", "Do any users print reports?", "Do users print reports?"),
    ("done or under way", "Is the test being done?", "Is the test done?"),
    ("who is to do it", "Is there a way for users to warn you?", "Is there a way to warn users?"),
    ("in any case", "Are all tested, regardless of age?", "Are all tested?"),
    ("only at times", "Is it usually locked?", "Is it locked?"),
    ("at most", "Are logs kept for up to 30 days?", "Are logs kept for 30 days?"),
    ("at least or more than", "Is at least one key kept?", "Is more than one key kept?"),
    ("operating or operational", "Are operating systems new?", "Are operational systems new?"),
    ("now or in the past", "Have there been claims?", "Are there claims?"),
    ("a small word", "Do you help them when they write to them?", "Do you help them when they write to you?"),
]


@pytest.mark.parametrize(("name", "question", "entry"), DIFFERENT)
def test_a_difference_in_meaning_is_named(
    cautions: Cautions, lexicon: Lexicon, name: str, question: str, entry: str
) -> None:
    assert name in between(cautions, lexicon, question, entry)
    assert name in between(cautions, lexicon, entry, question)


SAME = [
    ("Are backups tested annually?", "Are backups tested every 12 months?"),
    ("Are users told within 24 hours?", "Are users told within one day?"),
    ("Is support given 24x7x365?", "Is support given 24/7?"),
    ("Do you hold an ISO/IEC 27001 certificate?", "Do you hold an ISO 27001 certificate?"),
    ("Is unauthorised access detected?", "Is unauthorized access detected?"),
    ("Do you use a firewall (e.g. AWS WAF)?", "Do you use a firewall?"),
    ("Is access reviewed at least quarterly?", "Is access reviewed at least every 90 days?"),
    ("Do you conduct penetration tests?", "Do you perform penetration tests?"),
    ("Are all logs kept for the whole year?", "Are logs retained for the full year?"),
    ("Do you comply with the California Consumer Privacy Act (CCPA)?", "Do you comply with CCPA?"),
    ("Is the error rate >= 5 %?", "Is the error rate ≥ 5 %?"),
    ("Are breaches told within seventy-two (72) hours?", "Are breaches told within 3 days?"),
    ("Are logs kept for a hundred and eighty days?", "Are logs kept for 180 days?"),
    ("Are plans tested half-yearly?", "Are plans tested every six months?"),
    ("Are backups taken every other day?", "Are backups taken every two days?"),
    ("Are hosts and links monitored?", "Are links and hosts monitored?"),
    ("Are hosts, links and clocks monitored?", "Are clocks, links and hosts monitored?"),
    ("Is TLS 1.0 and TLS 1.1 disabled?", "Is TLS 1.1 and TLS 1.0 disabled?"),
    ("Are keys protected by a vault?", "Does a vault protect keys?"),
    ("Do you encrypt customer data at rest?", "Is the data of customers encrypted at rest?"),
    ("Is access reviewed by managers each week?", "Is access reviewed each week by managers?"),
    ("Does the vendor encrypt laptops?", "Do you encrypt laptops?"),
    ("Have policies been approved?", "Are policies approved?"),
    ("Are APIs tested?", "Are application programming interfaces tested?"),
    ("Are users required to print reports?", "Must users print reports?"),
    ("Are users able to print reports?", "Can users print reports?"),
    ("Can you provide a report on fires?", "Please provide a report on fires."),
    ("Is there a yearly audit of all doors?", "Are all doors audited annually?"),
    ("Is a report kept before it is filed?", "Is a report kept before being filed?"),
    ("Do you test the doors in the EU?", "Do you test the doors in the European Union?"),
    ("Do you answer subject access requests (SARs)?", "Do you answer subject access requests?"),
    ("Can we visit the vault?", "Can customers visit the vault?"),
    (
        "Are the rules for guests of the museum and its garden printed and reviewed at least annually, "
        "or upon significant changes?",
        "Are the rules for guests of the museum and its garden printed and reviewed at least annually?",
    ),
    (
        "Are old tapes melted at the plant in accordance with applicable laws and regulations?",
        "Are old tapes melted at the plant?",
    ),
    ("Is the plant secured?", "Is the plant secure?"),
    (
        "Are metrics of security incidents and outages in all regions of the world where servers stand "
        "collected, reported and kept by a central team?",
        "Are metrics of security incidents and outages in all regions of the world where servers stand "
        "collected and kept by a central team?",
    ),
]


@pytest.mark.parametrize(("question", "entry"), SAME)
def test_another_way_to_say_the_same_is_no_difference(
    cautions: Cautions, lexicon: Lexicon, question: str, entry: str
) -> None:
    assert between(cautions, lexicon, question, entry) == {}


def test_the_sentence_holds_the_words_concerned(cautions: Cautions, lexicon: Lexicon) -> None:
    said = between(cautions, lexicon, "Notified within 24 hours?", "Notified within 72 hours?")
    assert said == {"numbers": "Numbers: the question says “24 hours”, the entry “72 hours”."}


def test_the_sentence_tells_which_side_says_more(cautions: Cautions, lexicon: Lexicon) -> None:
    said = between(cautions, lexicon, "Is data encrypted at rest?", "Is data encrypted?")
    assert said == {"at rest or in transit": "At rest or in transit: only the question says “at rest”."}


@pytest.mark.parametrize(
    "text", ["If yes, please describe.", "Additional comments", "Name", "Date:", "Explain the above answer."]
)
def test_a_question_that_leans_on_another_is_never_sure(
    cautions: Cautions, lexicon: Lexicon, text: str
) -> None:
    assert "context" in between(cautions, lexicon, text, text)


def test_a_question_that_stands_alone_is_not_held_back(cautions: Cautions, lexicon: Lexicon) -> None:
    assert between(cautions, lexicon, "Vendor name", "Vendor name") == {}


def test_across_languages_there_is_one_caution(cautions: Cautions, lexicon: Lexicon) -> None:
    said = between(cautions, lexicon, "Werden die Daten nicht verschlüsselt?", "Is the data encrypted?")
    assert said == {"language": "The question is in German, the entry in English."}
