"""Each check finds what it is for, says it in a sentence, and leaves good answers alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl.worksheet.datavalidation import DataValidation

from prefill.domain.entries import Audience, Entry, EntryId
from prefill.domain.questions import Accepts, AnswerField, Question, QuestionKey, Role
from prefill.jobs.bulk import append_match
from prefill.jobs.checks import Surroundings, check, check_all, next_point
from prefill.jobs.job import Job
from prefill.jobs.job_frame import JobFrame
from prefill.jobs.store import JobStore
from tests.fixtures.jobs import TODAY, job_of
from tests.fixtures.questions import choice_field, entry, match, question, text_field

AROUND = Surroundings(TODAY, ["Northwind", "Contoso"], ["Cloud", "Desktop"])
KEY = QuestionKey("Form", 2)
BELOW = QuestionKey("Form", 3)
PLAIN = question(choice_field(), text_field())
MakeJob = Callable[..., Job]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[MakeJob]:
    store = JobStore(tmp_path / "jobs.db")
    yield lambda *asked, **more: job_of(store, tmp_path, asked or (PLAIN,), **more)
    store.close()


def found(job: Job, key: QuestionKey = KEY) -> dict[str, str]:
    return {point.check: point.sentence for point in check(job, key, AROUND)}


def test_a_good_answer_has_no_open_point(make: MakeJob) -> None:
    job = make()
    job.edit(KEY, {"C2": "Yes", "D2": "Yes, with AES-256 [FIPS]."[:18]})
    assert found(job) == {}


def test_a_question_without_an_answer_is_empty_unless_that_is_meant(make: MakeJob) -> None:
    job = make()
    assert found(job) == {"empty": "There is no answer yet."}
    job.skip(KEY)
    assert found(job) == {}


def test_words_without_their_choice(make: MakeJob) -> None:
    job = make()
    job.edit(KEY, {"D2": "With AES-256."})
    assert found(job) == {"half": "C2 still waits for a choice."}


def test_signs_beyond_the_basic_plane_take_the_room_that_excel_gives_them(make: MakeJob) -> None:
    """A cell holds 32,767 characters, and an emoji is two of them."""
    job = make()
    job.edit(KEY, {"C2": "Yes", "D2": "😀" * 16_384})
    assert found(job) == {"length": "D2 holds 32768 characters, and 32767 are allowed."}


def test_words_without_their_grade(make: MakeJob) -> None:
    job = make(question(AnswerField("C2", Role.SCORE, "Maturity", choices=(1, 2, 3)), text_field()))
    job.edit(KEY, {"D2": "With AES-256."})
    assert found(job) == {"half": "C2 still waits for a choice."}
    job.edit(KEY, {"C2": 2})
    assert found(job) == {}


def test_another_customer_is_found_in_words_that_stand_in_place_of_a_choice(make: MakeJob) -> None:
    lax = replace(choice_field(), admits_others=True)
    job = make(question(lax, text_field()))
    job.edit(KEY, {"C2": "Yes, as for Northwind"})
    assert found(job)["customer"] == "It names Northwind, who is another customer."


def test_words_that_were_appended_are_looked_at_as_well(make: MakeJob) -> None:
    inside = entry("E2", answer="The code of the vault is 1234.", audience=Audience.INTERNAL)
    job = make(matches={2: (match("E1"), match("E2", 0.5))}, entries=[entry(), inside])
    job.take(KEY, EntryId("E1"))
    append_match(job, KEY, job.matches(KEY)[1]).apply(job)
    assert found(job) == {"audience": "The entry it comes from is internal."}
    job.edit(KEY, {"D2": "With AES-256."})
    assert found(job) == {}


@pytest.mark.parametrize(
    ("audience", "reader", "words"),
    [
        (Audience.INTERNAL, Audience.NDA, "The entry it comes from is internal."),
        (Audience.NDA, Audience.NDA, ""),
        (Audience.NDA, Audience.PUBLIC, "The entry it comes from is for customers under an NDA"),
        (Audience.PUBLIC, Audience.PUBLIC, ""),
    ],
)
def test_an_answer_that_is_not_for_its_readers(
    make: MakeJob, audience: Audience, reader: Audience, words: str
) -> None:
    frame = JobFrame(audience=reader)
    job = make(matches={2: (match("E1"),)}, entries=[entry("E1", audience=audience)], frame=frame)
    job.take(KEY, EntryId("E1"))
    told = found(job).get("audience", "")
    assert told.startswith(words)
    assert bool(told) is bool(words)


@pytest.mark.parametrize(("is_strict", "words"), [(True, "cannot take"), (False, "is not meant to take")])
def test_what_the_cell_does_not_take(make: MakeJob, is_strict: bool, words: str) -> None:
    stars = DataValidation("whole", "1", "5", showErrorMessage=is_strict, operator="between", sqref="D2")
    field = replace(text_field(), accepts=Accepts("whole", "between", "1", "5"))
    job = make(question(field), validations=[stars])
    job.edit(KEY, {"D2": 4})
    assert found(job) == {}
    job.edit(KEY, {"D2": 6})
    told = f'D2 {words} "6", which is not accepted: the cell takes a whole number between 1 and 5.'
    assert found(job) == {"accepts": told}


def test_a_list_that_depends_on_the_answer_beside_it(make: MakeJob) -> None:
    """C2 says where to find the list of D2; before it is answered that cannot be known."""
    rule = DataValidation("list", "INDIRECT(C2)", showErrorMessage=True, sqref="D2")
    field = replace(text_field(), accepts=Accepts("list", "between", "INDIRECT(C2)"))
    job = make(question(text_field("C2"), field), validations=[rule])
    job.edit(KEY, {"D2": "anything"})
    assert found(job) == {}
    job.edit(KEY, {"C2": "C2"})
    assert found(job) == {"accepts": 'D2 cannot take "anything", which is not in its list, which has: C2.'}
    job.edit(KEY, {"D2": "C2"})
    assert found(job) == {}


@pytest.mark.parametrize(
    "asked",
    [
        question(replace(text_field(), accepts=Accepts("textLength", "lessThanOrEqual", "10"))),
        question(replace(text_field(), accepts=Accepts("textLength", "between", "0", "10"))),
        question(text_field(label="Comment (max. 10 characters)")),
        replace(question(text_field()), guidance="Answer in up to 10 characters."),
    ],
)
def test_more_than_the_cell_or_the_form_allows(make: MakeJob, asked: Question) -> None:
    job = make(asked)
    job.edit(KEY, {"D2": "0123456789"})
    assert found(job) == {}
    job.edit(KEY, {"D2": "0123456789!"})
    assert found(job) == {"length": "D2 holds 11 characters, and 10 are allowed."}


@pytest.mark.parametrize("left", ["[company name]", "<insert date>", "{{owner}}", "TBD", "XXX", "???"])
def test_what_is_still_to_be_filled_in(make: MakeJob, left: str) -> None:
    job = make()
    job.edit(KEY, {"C2": "Yes", "D2": f"Kept for {left} years."})
    assert found(job) == {"left over": f"“{left}” looks like something still to be filled in."}


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("30 days (TBC).", "TBC"),
        ("To be confirmed with the owner.", "To be confirmed"),
        ("RTO: to be determined", "to be determined"),
        ("It has to be determined by the owner, and needs to be confirmed.", ""),
        ("Since mm/dd/yyyy.", "mm/dd/yyyy"),
        ("Seit tt.mm.jjjj.", "tt.mm.jjjj"),
        ("Since dd.mm.yyyy.", "dd.mm.yyyy"),
        ("Signed by ___", "___"),
        ("We have (placeholder).", "(placeholder)"),
        ("At your company name it is so.", "your company name"),
        ("We have [...] keys.", "[...]"),
        ("We have […] keys.", "[…]"),
        ("Antwort folgt.", "Antwort folgt"),
        ("Das Verfahren folgt der Norm.", ""),
        ("Yes.\nFolgt noch", "Folgt noch"),
    ],
)
def test_what_holds_the_place_of_words(make: MakeJob, words: str, left: str) -> None:
    job = make()
    job.edit(KEY, {"C2": "Yes", "D2": words})
    told = f"“{left}” looks like something still to be filled in."
    assert found(job) == ({"left over": told} if left else {})


NAMES = [
    "Northwind Traders Ltd",
    "Contoso",
    "Target Corporation",
    "Software AG",
    "O'Hara & Söhne GmbH & Co. KG",
]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("As agreed with Northwind Traders Ltd.", "Northwind Traders Ltd"),
        ("As agreed with northwind-traders limited.", "Northwind Traders Ltd"),
        ("Northwind\nTraders' data is kept apart.", "Northwind Traders Ltd"),
        ("Write to ana@northwindtraders.com.", "Northwind Traders Ltd"),
        ("Contoso's keys and CONTOSO's logs.", "Contoso"),
        ("See https://trust.contoso.com.", "Contoso"),
        ("Stores of Target are served from here.", "Target Corporation"),
        ("We target four hours, which is the target. No attacker targets us.", ""),
        ("Contosoware is a tool.", ""),
        ("Software is built twice. Software AG knows.", "Software AG"),
        ("Software is built twice.", ""),
        ("O’Hara und Söhne, but O’Hara & Söhne GmbH too.", "O'Hara & Söhne GmbH & Co. KG"),
    ],
)
def test_another_customers_name(make: MakeJob, words: str, name: str) -> None:
    job = make()
    job.edit(KEY, {"C2": "Yes", "D2": words})
    told = {point.check: point.sentence for point in check(job, KEY, Surroundings(TODAY, NAMES))}
    assert told == ({"customer": f"It names {name}, who is another customer."} if name else {})


@pytest.mark.parametrize("own", ["Northwind Traders Ltd", "NORTHWIND TRADERS", "Northwind-Traders Inc."])
@pytest.mark.parametrize("told", ["Northwind Traders", "northwind traders, Ltd.", "Northwind"])
def test_the_own_customer_is_no_other_in_whatever_form(make: MakeJob, own: str, told: str) -> None:
    job = make(frame=JobFrame(customer=own))
    job.edit(KEY, {"C2": "Yes", "D2": f"As agreed with {told}."})
    around = Surroundings(TODAY, ["Northwind Traders Ltd", "Northwind", "Northwind Traders", "Traders"])
    assert check(job, KEY, around) == ()


def test_the_wrong_product(make: MakeJob) -> None:
    known = entry("E1", product="Desktop")
    job = make(entries=[known], matches={2: [match("E1")]}, frame=JobFrame(product="Cloud"))
    job.edit(KEY, {"C2": "Yes", "D2": "Desktop does so."})
    assert found(job) == {"product": "It names Desktop, and the questionnaire is about Cloud."}
    job.take(KEY, known.id)
    assert found(job) == {"product": "The answer is for Desktop, and the questionnaire is about Cloud."}


@pytest.mark.parametrize(
    ("choice", "words", "is_contradiction"),
    [
        ("Yes", "No, we have none.", True),
        ("Yes", "We do not encrypt.", True),
        ("No", "Yes. All of it.", True),
        ("No", "We do not encrypt.", False),
        ("Yes", "Yes, with AES-256.", False),
        ("Yes", "Nobody else has the keys.", False),
        ("N/A", "No, we have none.", False),
        ("N/A", "Yes, we do.", True),
        ("No", "We encrypt all customer data with AES-256.", True),
        ("No", "All customer data is encrypted.", True),
        ("No", "We do.", True),
        ("No", "We plan to encrypt backups next year.", False),
        ("No", "We encrypt only laptops.", False),
        ("No", "We rely on the data centre.", False),
        ("Yes", "This is not supported.", True),
        ("Yes", "Not supported at this time.", True),
        ("Yes", "Unfortunately this is not in place.", True),
        ("Yes", "That hasn't been implemented yet.", True),
        ("Yes", "We currently don't encrypt backups.", True),
        ("Yes", "We cannot encrypt backups.", True),
        ("Yes", "We do not allow exceptions.", False),
        ("Yes", "We do not store passwords in clear text; all are hashed.", False),
        ("Yes", "It is not possible to read them without the key.", False),
        ("Yes", "Not only backups: all data.", False),
        ("Yes", "Dies wird derzeit nicht unterstützt.", True),
        ("Yes", "Noch nicht umgesetzt.", True),
        ("Yes", "Wir verschlüsseln Backups derzeit nicht.", True),
        ("Yes", "Wir speichern Passwörter nicht im Klartext.", False),
    ],
)
def test_a_choice_against_its_own_words(
    make: MakeJob, choice: str, words: str, is_contradiction: bool
) -> None:
    job = make()
    job.edit(KEY, {"C2": choice, "D2": words})
    assert ("contradiction" in found(job)) is is_contradiction


@pytest.mark.parametrize(
    ("asked", "choice", "words", "is_contradiction"),
    [
        ("Do you share data with third parties?", "Yes", "We do not share data.", True),
        ("Do you ensure that data is not shared?", "Yes", "We do not share data.", False),
        ("Have you had a breach?", "No", "We monitor all systems.", False),
        ("Are there systems that are not encrypted?", "No", "Data is encrypted.", False),
        ("Werden Backups verschlüsselt?", "No", "Wir verschlüsseln alle Daten.", True),
        ("Werden Backups verschlüsselt?", "No", "Wir verschlüsseln nur Laptops.", False),
    ],
)
def test_words_are_held_against_what_was_asked(
    make: MakeJob, asked: str, choice: str, words: str, is_contradiction: bool
) -> None:
    job = make(question(choice_field(), text_field(), text=asked))
    job.edit(KEY, {"C2": choice, "D2": words})
    assert ("contradiction" in found(job)) is is_contradiction


def test_an_answer_past_its_review(make: MakeJob) -> None:
    known: Entry = entry("E1", review_by=date(2026, 1, 31))
    job = make(entries=[known], matches={2: [match("E1")]})
    job.take(KEY, known.id)
    assert found(job) == {"review": "The entry it comes from was to be reviewed by 2026-01-31."}


def test_evidence_that_does_not_hold_any_more(make: MakeJob) -> None:
    known = entry("E1", evidence="SOC 2 report", evidence_until=date(2026, 9, 30))
    job = make(entries=[known], matches={2: [match("E1")]})
    job.take(KEY, known.id)
    assert found(job) == {"evidence": "Its evidence, SOC 2 report, held until 2026-09-30."}


def test_two_rows_that_disagree(make: MakeJob) -> None:
    job = make(PLAIN, question(choice_field("C3"), row=3))
    job.edit(KEY, {"C2": "Yes"})
    job.edit(BELOW, {"C3": "No"})
    assert found(job) == {"repeat": "Row 3 of Form asks the same and is answered otherwise."}
    assert found(job, BELOW) == {"repeat": "Row 2 of Form asks the same and is answered otherwise."}


def test_a_question_that_asks_on_after_a_no(make: MakeJob) -> None:
    follows = question(text_field("D3"), text="If yes, please describe how.", row=3)
    job = make(PLAIN, follows)
    job.edit(KEY, {"C2": "No"})
    job.edit(BELOW, {"D3": "With AES-256."})
    assert found(job, BELOW) == {"parent": "It asks on after a “Yes”, and row 2 is answered “No”."}
    job.edit(BELOW, {"D3": "N/A"})
    assert found(job, BELOW) == {}


def test_a_value_that_the_list_does_not_offer_any_more(make: MakeJob) -> None:
    job = make(question(replace(choice_field(), role=Role.CHOICE)))
    job.edit(KEY, {"C2": "Yes"})
    object.__setattr__(job.question(KEY).fields[0], "choices", ("Ja", "Nein"))
    assert found(job) == {"list": "The list of C2 does not offer “Yes”."}


def test_points_are_gone_through_in_a_circle(make: MakeJob) -> None:
    job = make(PLAIN, question(choice_field("C3"), row=3, text="Do you keep bees?"))
    points = check_all(job, AROUND)
    assert [point.key for point in points] == [KEY, BELOW]
    for after, then in ((None, KEY), (KEY, BELOW), (BELOW, KEY)):
        point = next_point(job, points, after)
        assert point is not None
        assert point.key == then
    assert next_point(job, (), None) is None
