"""Ten of the twenty rules written for OpenFisca, in its own idiom: from tables in Parquet to answers in Parquet; prints seconds, processor seconds and peak memory."""

import datetime
import json
import resource
import sys
import time

import numpy
import pandas
from openfisca_core.entities import build_entity
from openfisca_core.periods import YEAR
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

folder = sys.argv[1]
Person = build_entity("person", "people", "a person", is_person=True)
Household = build_entity("household", "households", "a household", roles=[{"key": "member", "plural": "members"}])


def given(name, entity, kind=int, default=0):
    """A column of the data; whoever has none gets the default, as always in OpenFisca."""
    body = {"value_type": kind, "entity": entity, "definition_period": YEAR, "label": name, "default_value": default}
    return type(name, (Variable,), body)


def rule(name, of, formula):
    """A rule about households."""
    return type(name, (Variable,), {"value_type": of, "entity": Household, "definition_period": YEAR, "label": name, "formula": formula})


def rounded(top, bottom):
    """Half away from zero, in whole numbers."""
    return numpy.sign(top) * ((2 * numpy.abs(top) + bottom) // (2 * bottom))


def age(person, period):
    """Full years on the last day of the period, as the country template of OpenFisca counts them."""
    birth, on = person("birth", period), period.stop
    year = birth.astype("datetime64[Y]").astype(int) + 1970
    month = birth.astype("datetime64[M]").astype(int) % 12 + 1
    day = (birth - birth.astype("datetime64[M]") + 1).astype(int)
    past = (month < on.month) + (month == on.month) * (day <= on.day)
    return (on.year - year) - numpy.where(past, 0, 1)


def old(household, period):
    return household.members("age", period) >= 60


def aid(household, period):
    income = household("income", period).astype(numpy.int64)
    stepped = rounded(numpy.clip(income, 0, 500_000), 10) + rounded(numpy.maximum(income - 500_000, 0), 20)
    return numpy.where(household("poor_by_income", period), stepped, rounded(income, 100))


def transfers_half(household, period):
    spans = [period.offset(-2), period.offset(-1), period]
    transfer = sum(household("transfer", of).astype(numpy.int64) for of in spans)
    gross = sum(household("gross_income", of).astype(numpy.int64) for of in spans)
    return (gross > 0) & (transfer * 2 >= gross)


rules = [
    rule("members", int, lambda household, period: household.nb_persons()),
    rule("elders", int, lambda household, period: household.sum(old(household, period) * 1)),
    rule("able", bool, lambda household, period: household.any(household.members("able_person", period) == 1)),
    rule("all_old", bool, lambda household, period: household.all(old(household, period))),
    rule("no_pupil", bool, lambda household, period: ~household.any(household.members("pupil", period) == 1)),
    rule("income", int, lambda household, period: household("net_income", period)),
    rule("per_head", int, lambda household, period: rounded(household("income", period), numpy.maximum(household("members", period), 1))),
    rule(
        "poor_by_income",
        bool,
        lambda household, period: (household("per_head", period) < 400_000) * (household("poor", period) == 1),
    ),
    rule("aid", int, aid),
    rule("transfers_half", bool, transfers_half),
]

people_columns = ["able_person", "pupil"]
household_columns = ["poor"]
yearly_columns = ["net_income", "transfer", "gross_income"]

system = TaxBenefitSystem([Person, Household])
for each in [
    given("birth", Person, datetime.date, datetime.date(1970, 1, 1)),
    type("age", (Variable,), {"value_type": int, "entity": Person, "definition_period": YEAR, "label": "age", "formula": age}),
    *[given(name, Person) for name in people_columns],
    *[given(name, Household) for name in household_columns + yearly_columns],
    *rules,
]:
    system.add_variable(each)


def table(ledger, columns):
    return pandas.read_parquet(f"{folder}/{ledger}.parquet", columns=columns)


def filled(values, default=0):
    """The data as somebody would hand them over: what is missing is left to the default."""
    return values.fillna(default).to_numpy().astype(numpy.int32)


begun, busy = time.perf_counter(), time.process_time()
people = table("person", ["household", "birthDate", "labour", "schoolStage"])
homes = table("household", ["id", "status"])
years = table("householdYear", ["household", "year", "netIncome", "transfer", "grossIncome"])
place = pandas.Index(homes["id"])
builder = SimulationBuilder()
builder.create_entities(system)
builder.declare_person_entity("person", numpy.arange(len(people)))
households = builder.declare_entity("household", numpy.arange(len(homes)))
builder.join_with_persons(households, place.get_indexer(people["household"]), numpy.zeros(len(people), dtype=int))
simulation = builder.build(system)
birth = pandas.to_datetime(people["birthDate"]).fillna(pandas.Timestamp(1970, 1, 1))
simulation.set_input("birth", "2019", birth.to_numpy().astype("datetime64[D]"))
simulation.set_input("able_person", "2019", filled(people["labour"].isin(["ordinary", "skilled"])))
simulation.set_input("pupil", "2019", filled(people["schoolStage"] == "primary"))
simulation.set_input("poor", "2019", filled(homes["status"] == "poor"))
for year in (2017, 2018, 2019):
    of = years[years["year"] == year].set_index("household").reindex(place)
    for name, field in (("net_income", "netIncome"), ("transfer", "transfer"), ("gross_income", "grossIncome")):
        simulation.set_input(name, str(year), filled(of[field]))

asking = time.process_time()
answers = {each.__name__: numpy.asarray(simulation.calculate(each.__name__, "2019")).astype(numpy.int32) for each in rules}
telling = time.process_time()
pandas.DataFrame({"id": homes["id"], **answers}).to_parquet(f"{folder}/theirs.parquet")
seconds = {"wall": time.perf_counter() - begun, "cpu": time.process_time() - busy, "cpuRules": telling - asking}


def peak_mb():
    """What this program alone held; what the system counts for it includes what the process that started it held."""
    try:
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM:")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


print(json.dumps({**seconds, "cpuProcess": time.process_time(), "peakMB": peak_mb()}))
