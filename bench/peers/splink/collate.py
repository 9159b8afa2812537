"""Splink on a CSV of people, without labels: its own comparison library and the steps of its tutorial.

python collate.py FILE [--id COLUMN] [--truth COLUMN|prefix] -> one line of JSON with pairwise figures and seconds.
"""

import argparse
import json
import logging
import resource
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


def pairs_of(sizes):
    return int((sizes * (sizes - 1) // 2).sum())


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--id", default="unique_id")
    parser.add_argument("--truth", default="cluster")
    parser.add_argument("--threshold", type=float, default=0.5)
    given_args = parser.parse_args()
    frame = pd.read_csv(given_args.file, dtype=str, skipinitialspace=True)
    frame.columns = [c.strip() for c in frame.columns]
    frame = frame.apply(lambda c: c.str.strip()).replace("", None)
    # febrl says in the record id who it is; elsewhere a column does, and it is taken away before linking.
    if given_args.truth == "prefix":
        truth = frame[given_args.id].str.extract(r"^rec-(\d+)")[0]
    else:
        truth = frame.pop(given_args.truth)
    truth = pd.Series(truth.values, index=frame[given_args.id].values)
    start = time.perf_counter()
    settings, training, first, born = settings_for(list(frame.columns), given_args.id)
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
        predicted, threshold_match_probability=given_args.threshold
    ).as_pandas_dataframe()
    seconds = time.perf_counter() - start
    found = clusters.set_index(given_args.id)["cluster_id"]
    both = pd.DataFrame({"found": found, "truth": truth.reindex(found.index)})
    right = pairs_of(both.groupby(["found", "truth"]).size())
    said, real = pairs_of(both.groupby("found").size()), pairs_of(both.groupby("truth").size())
    print(
        json.dumps(
            {
                "peer": "splink",
                "version": splink.__version__,
                "threshold": given_args.threshold,
                "precision": right / max(said, 1),
                "recall": right / max(real, 1),
                "f1": 2 * right / max(said + real, 1),
                "seconds": seconds,
                "memoryMiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
            }
        )
    )


if __name__ == "__main__":
    main()
