"""recordlinkage on a CSV of people, without labels: its blocking, string comparisons and ECM classifier.

python run.py '{"file": ..., "id": ..., "hide": [...], "out": ...}': writes id,cluster to `out`, prints one line of JSON.
"""

import json
import resource
import sys
import time

import pandas as pd
import recordlinkage

# Column to its comparison, as its guide uses them: similarity with a cut for text, equality for codes.
COMPARISONS = {
    "first_name": ("jarowinkler", 0.85),
    "given_name": ("jarowinkler", 0.85),
    "surname": ("jarowinkler", 0.85),
    "address_1": ("levenshtein", 0.85),
    "suburb": ("jarowinkler", 0.85),
    "city": ("jarowinkler", 0.85),
    "email": ("jarowinkler", 0.85),
    "dob": None,
    "date_of_birth": None,
    "postcode": None,
    "soc_sec_id": None,
    "state": None,
}
BLOCKS = ("first_name", "given_name", "surname", "dob", "date_of_birth", "email", "soc_sec_id")


def main():
    task = json.loads(sys.argv[1])
    frame = pd.read_csv(task["file"], dtype=str, skipinitialspace=True)
    frame.columns = [c.strip() for c in frame.columns]
    frame = frame.apply(lambda c: c.str.strip()).drop(columns=task["hide"]).set_index(task["id"])
    start = time.perf_counter()
    indexer = recordlinkage.Index()
    for column in BLOCKS:
        if column in frame.columns:
            indexer.block(column)
    pairs = indexer.index(frame)
    compare = recordlinkage.Compare()
    for column, how in COMPARISONS.items():
        if column not in frame.columns:
            continue
        if how is None:
            compare.exact(column, column, label=column)
        else:
            compare.string(column, column, method=how[0], threshold=how[1], label=column)
    features = compare.compute(pairs, frame)
    matches = recordlinkage.ECMClassifier().fit_predict(features)
    parent = {one: one for one in frame.index}

    def find(one):
        while parent[one] != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for a, b in matches:
        parent[find(a)] = find(b)
    found = pd.DataFrame({"id": frame.index, "cluster": [find(one) for one in frame.index]})
    seconds = time.perf_counter() - start
    found.to_csv(task["out"], index=False)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"version": recordlinkage.__version__, "seconds": seconds, "memoryMiB": memory}))


if __name__ == "__main__":
    main()
