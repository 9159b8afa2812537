"""Splink on a CSV of people, without labels: its own comparison library and the steps of its tutorial.

python run.py '{"file": ..., "id": ..., "hide": [...], "out": ...}': writes id,cluster to `out`, prints one line of JSON.
"""

import json
import logging
import resource
import sys
import time

import pandas as pd
import splink
import splink.comparison_library as cl
from splink import Linker, SettingsCreator, block_on

logging.disable(logging.CRITICAL)


def settings_for(columns, unique_id):
    """The comparisons and blocking rules the tutorial gives to columns of these kinds."""
    given = next(c for c in columns if c in ("first_name", "given_name"))
    dob = next(c for c in columns if c in ("dob", "date_of_birth"))
    comparisons = [
        cl.NameComparison(given).configure(term_frequency_adjustments=True),
        cl.NameComparison("surname").configure(term_frequency_adjustments=True),
        cl.DamerauLevenshteinAtThresholds(dob, [1, 2]),
    ]
    rules = [block_on(given, dob), block_on("surname", dob), block_on(given, "surname")]
    for name, comparison in {
        "email": lambda: cl.EmailComparison("email"),
        "city": lambda: cl.ExactMatch("city").configure(term_frequency_adjustments=True),
        "postcode": lambda: cl.DamerauLevenshteinAtThresholds("postcode", [1, 2]),
        "soc_sec_id": lambda: cl.DamerauLevenshteinAtThresholds("soc_sec_id", [1, 2]),
        "address_1": lambda: cl.JaroWinklerAtThresholds("address_1", [0.9, 0.8]),
        "suburb": lambda: cl.JaroWinklerAtThresholds("suburb", [0.9]),
    }.items():
        if name in columns:
            comparisons.append(comparison())
    for strong in ("email", "soc_sec_id", "postcode"):
        if strong in columns:
            rules.append(block_on(strong) if strong != "postcode" else block_on("postcode", given))
    rules += [block_on(dob)]
    settings = SettingsCreator(
        link_type="dedupe_only",
        unique_id_column_name=unique_id,
        comparisons=comparisons,
        blocking_rules_to_generate_predictions=rules,
        retain_intermediate_calculation_columns=False,
    )
    return settings, [block_on(given, "surname"), block_on(dob)], given, dob


def main():
    task = json.loads(sys.argv[1])
    frame = pd.read_csv(task["file"], dtype=str, skipinitialspace=True)
    frame.columns = [c.strip() for c in frame.columns]
    # What says who belongs together is taken away before linking.
    frame = frame.apply(lambda c: c.str.strip()).replace("", None).drop(columns=task["hide"])
    start = time.perf_counter()
    settings, training, first, born = settings_for(list(frame.columns), task["id"])
    api = splink.internals.duckdb.database_api.DuckDBAPI()
    linker = Linker(api.register(frame), settings)
    linker.training.estimate_probability_two_random_records_match(
        [block_on(first, "surname", born)], recall=0.6
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=1e6, seed=1)
    for rule in training:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_probability=0.01)
    clusters = linker.clustering.cluster_pairwise_predictions_at_threshold(
        predicted, threshold_match_probability=0.5
    ).as_pandas_dataframe()
    seconds = time.perf_counter() - start
    found = clusters[[task["id"], "cluster_id"]].set_axis(["id", "cluster"], axis=1)
    found.to_csv(task["out"], index=False)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"version": splink.__version__, "seconds": seconds, "memoryMiB": memory}))


if __name__ == "__main__":
    main()
