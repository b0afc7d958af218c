"""Links the same records with Splink: the same fields, normalised the same, by the same kind of comparisons and blocks.

Usage: python linkage_splink.py RECORDS.csv PAIRS.csv; writes pairs with their probability, prints seconds as JSON.
"""

import json
import resource
import sys
import time

import pandas as pd
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on

records, pairs = sys.argv[1:3]
started = time.perf_counter()
frame = pd.read_csv(records, dtype=str, keep_default_na=False)
lines = [told.split("+") if told else [] for told in frame["lines"]]
frame = frame.replace("", None)
frame["lines"] = lines


given = cl.CustomComparison(
    output_column_name="given",
    comparison_levels=[
        cll.NullLevel("given"),
        cll.ExactMatchLevel("given", term_frequency_adjustments=True),
        cll.ColumnsReversedLevel("given", "family", symmetrical=True),
        cll.JaroWinklerLevel("given", 0.92),
        cll.ArrayIntersectLevel("lines", 1),
        cll.ExactMatchLevel("given_first"),
        cll.JaroWinklerLevel("given", 0.84),
        cll.ExactMatchLevel("given_sound"),
        cll.ElseLevel(),
    ],
)
family = cl.CustomComparison(
    output_column_name="family",
    comparison_levels=[
        cll.NullLevel("family"),
        cll.ExactMatchLevel("family", term_frequency_adjustments=True),
        cll.JaroWinklerLevel("family", 0.92),
        cll.JaroWinklerLevel("family", 0.84),
        cll.ExactMatchLevel("family_sound"),
        cll.ElseLevel(),
    ],
)
birthday = cl.CustomComparison(
    output_column_name="born",
    comparison_levels=[
        cll.NullLevel("born"),
        cll.ExactMatchLevel("born"),
        cll.ExactMatchLevel("day"),
        cll.DamerauLevenshteinLevel("born", 1),
        cll.CustomLevel("substr(born_l, 1, 7) = substr(born_r, 1, 7)", "same month and year"),
        cll.CustomLevel("substr(born_l, 6) = substr(born_r, 6)", "same day and month"),
        cll.ExactMatchLevel("year"),
        cll.ElseLevel(),
    ],
)
place = cl.CustomComparison(
    output_column_name="place",
    comparison_levels=[
        cll.And(cll.NullLevel("postcode"), cll.NullLevel("address")),
        cll.And(cll.ExactMatchLevel("postcode"), cll.ExactMatchLevel("address")),
        cll.ExactMatchLevel("postcode"),
        cll.ExactMatchLevel("address"),
        cll.DamerauLevenshteinLevel("postcode", 1),
        cll.ExactMatchLevel("sector"),
        cll.ExactMatchLevel("district"),
        cll.ElseLevel(),
    ],
)
settings = SettingsCreator(
    link_type="dedupe_only",
    unique_id_column_name="id",
    probability_two_random_records_match=2.3 / len(frame),
    blocking_rules_to_generate_predictions=[
        block_on("nhs"),
        block_on("upn"),
        block_on("day", "given_sound"),
        block_on("day", "family_sound"),
        block_on("day", "given_initial"),
        block_on("day", "family_initial"),
        block_on("day", "district"),
        block_on("year", "names"),
        block_on("month_day", "names"),
        block_on("district", "names"),
        block_on("postcode", "given_sound"),
        block_on("postcode", "family_sound"),
        block_on("address", "given_initial"),
        block_on("address", "day"),
    ],
    comparisons=[
        given,
        family,
        birthday,
        place,
        cl.ExactMatch("sex"),
        cl.ExactMatch("nhs"),
        cl.ExactMatch("upn"),
    ],
)
linker = Linker(DuckDBAPI().register(frame), settings)
linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
linker.training.estimate_parameters_using_expectation_maximisation(block_on("born"))
linker.training.estimate_parameters_using_expectation_maximisation(block_on("given", "family"))
trained = time.perf_counter()
predicted = linker.inference.predict(threshold_match_probability=0.001).as_pandas_dataframe()
ended = time.perf_counter()
columns = ["id_l", "id_r", "match_weight"]
predicted[columns].to_csv(pairs, index=False, header=False)
used = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "trained": trained - started,
            "predicted": ended - trained,
            "total": ended - started,
            "processor": used.ru_utime + used.ru_stime,
            "pairs": len(predicted),
        }
    )
)
