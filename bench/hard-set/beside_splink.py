"""Links the hard set with Splink 5, given the same cleaned numbers and names, and prints precision and recall at several thresholds as JSON.

Usage: python3 beside_splink.py DIR, where DIR holds registry.parquet and rows.parquet (with the column truth). Prints {"skipped": reason} where
Splink is not installed.
"""
import json
import sys
import time

try:
    import splink.comparison_level_library as levels
    import splink.comparison_library as comparisons
    from splink import Linker, SettingsCreator, block_on
    from splink.backends.duckdb import DuckDBAPI
    import duckdb
except ImportError as missing:
    print(json.dumps({"skipped": f"Splink is not installed: {missing}"}))
    sys.exit(0)

directory = sys.argv[1]
start = time.time()
connection = duckdb.connect()
connection.execute("set threads = 2")
for table in ("registry", "rows"):
    connection.execute(f"create table {table} as from '{directory}/{table}.parquet'")
api = DuckDBAPI(connection=connection)
inputs = [api.register(table, dataset_display_name=table) for table in ("registry", "rows")]

number = comparisons.CustomComparison(
    output_column_name="number",
    comparison_levels=[
        levels.NullLevel("number"),
        levels.ExactMatchLevel("number"),
        levels.DamerauLevenshteinLevel("number", 1),
        levels.DamerauLevenshteinLevel("number", 2),
        levels.CustomLevel("substr(number_l, 1, 14) = substr(number_r, 1, 14)", label_for_charts="first fourteen"),
        levels.ElseLevel(),
    ],
)
name = comparisons.CustomComparison(
    output_column_name="name",
    comparison_levels=[
        levels.NullLevel("name"),
        levels.ExactMatchLevel("name", term_frequency_adjustments=True),
        levels.ExactMatchLevel("sound"),
        levels.CustomLevel("levenshtein(name_l, name_r) = 1 and name_l[1] = name_r[1]", label_for_charts="one character"),
        levels.CustomLevel("name_l[1] = name_r[1]", label_for_charts="surname"),
        levels.ElseLevel(),
    ],
)
settings = SettingsCreator(
    link_type="link_only",
    comparisons=[number, name, comparisons.DamerauLevenshteinAtThresholds("birth", [1, 2]), comparisons.ExactMatch("sex"), comparisons.ExactMatch("village")],
    blocking_rules_to_generate_predictions=[
        block_on("number"),
        block_on("substr(number, 1, 14)"),
        block_on("substr(number, 11, 7)"),
        block_on("name", "village"),
        block_on("name", "birth"),
        block_on("sound", "substr(number, 7, 4)"),
        block_on("name", "substr(number, 15, 4)"),
    ],
)
linker = Linker(inputs, settings, log_level=40)
linker.training.estimate_probability_two_random_records_match([block_on("number")], recall=0.95)
linker.training.estimate_u_using_random_sampling(max_pairs=5e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("number"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("name", "village"))
predicted = linker.inference.predict(threshold_match_probability=0.5)
pairs = predicted.physical_name

# The better of several people for one row; a registry row stands for its person.
best = f"""
    select p.row, p.probability, r.number as person, w.truth from (
      select case when source_dataset_l = 'rows' then unique_id_l else unique_id_r end as row,
        case when source_dataset_l = 'rows' then unique_id_r else unique_id_l end as member, match_probability as probability
      from {pairs}
      qualify row_number() over (partition by row order by match_probability desc, member) = 1
    ) p join registry r on r.unique_id = p.member join rows w on w.unique_id = p.row"""
connection.execute(f"create table best as {best}")
(rows, people) = connection.execute("select (select count(*) from rows where registered), (select count(*) from registry)").fetchone()
results = []
for threshold in (0.5, 0.9, 0.99, 0.999, 0.9999, 0.99999):
    (right, wrong) = connection.execute(f"select count(*) filter (person = truth), count(*) filter (person <> truth) from best where probability >= {threshold}").fetchone()
    results.append({"threshold": threshold, "precision": round(right / max(1, right + wrong), 6), "recall": round(right / rows, 5), "falseLinksPer100kPeople": round(wrong / people * 100_000, 2)})
print(json.dumps({"seconds": round(time.time() - start, 1), "results": results}))
