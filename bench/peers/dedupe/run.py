"""dedupe on a CSV of people. It learns from labelled pairs: it is given pairs drawn from the key itself.

python run.py '{"file": ..., "id": ..., "truth": COLUMN|"prefix", "hide": [...], "out": ...}': writes id,cluster to `out`,
prints one line of JSON.
"""

import csv
import io
import json
import random
import re
import resource
import sys
import time
from importlib.metadata import version

import dedupe
import dedupe.variables as of

LABELLED = 400


def rows_of(task):
    with open(task["file"], newline="", encoding="utf-8") as file:
        reader = csv.DictReader(file, skipinitialspace=True)
        for row in reader:
            row = {key.strip(): (value or "").strip() or None for key, value in row.items()}
            identity = row.pop(task["id"])
            truth = row.pop(task["truth"], None) or re.match(r"^rec-(\d+)", identity).group(1)
            yield identity, truth, {key: value for key, value in row.items() if key not in task["hide"]}


def labelled(data, truth):
    """As many true as false pairs, drawn blindly; half of the false ones share a value."""
    draw = random.Random(1)
    members = {}
    for identity in data:
        members.setdefault(truth[identity], []).append(identity)
    same = [(a, b) for group in members.values() for at, a in enumerate(group) for b in group[at + 1 :]]
    same = draw.sample(same, min(LABELLED // 2, len(same)))
    ids, apart = list(data), []
    by_value = {}
    for identity, row in data.items():
        for key, value in row.items():
            by_value.setdefault((key, value), []).append(identity)
    shared = [group for (_, value), group in by_value.items() if value is not None and len(group) > 1]
    while len(apart) < len(same):
        pool = draw.choice(shared) if len(apart) % 2 else ids
        a, b = draw.sample(pool, 2)
        if truth[a] != truth[b]:
            apart.append((a, b))
    pick = lambda pairs: [(data[a], data[b]) for a, b in pairs]
    return {"match": pick(same), "distinct": pick(apart)}


def main():
    random.seed(1)
    task = json.loads(sys.argv[1])
    data, truth = {}, {}
    for identity, cluster, row in rows_of(task):
        data[identity], truth[identity] = row, cluster
    start = time.perf_counter()
    names = list(next(iter(data.values())))
    deduper = dedupe.Dedupe([of.String(name, has_missing=True) for name in names], num_cores=2)
    training = io.StringIO()
    dedupe.serializer.write_training(labelled(data, truth), training)
    training.seek(0)
    deduper.prepare_training(data, training_file=training)
    deduper.train()
    clusters = deduper.partition(data, 0.5)
    seconds = time.perf_counter() - start
    with open(task["out"], "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "cluster"])
        for cluster, (members, _) in enumerate(clusters):
            writer.writerows((member, cluster) for member in members)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"version": version("dedupe"), "labels": LABELLED, "seconds": seconds, "memoryMiB": memory}))


if __name__ == "__main__":
    main()
