"""Scores candidates with logic-v2. Standard input: one JSON line a query, {"query": entity, "candidates": [entity, ...]}.

Standard output: one JSON document with the CPU seconds of the comparisons and the scores, query by query.
"""

import json
import sys
import time

from followthemoney import model
from nomenklatura.matching import get_algorithm

algorithm = get_algorithm("logic-v2")
config = algorithm.default_config()

cases = []
for number, line in enumerate(sys.stdin):
    case = json.loads(line)
    # The algorithm remembers what it read of an entity by its id: every query needs one of its own.
    case["query"]["id"] = f"query-{number}"
    query = model.get_proxy(case["query"])
    cases.append((query, [model.get_proxy(entity) for entity in case["candidates"]]))

warm = 0
for query, candidates in cases:
    for candidate in candidates:
        if warm < 100:
            algorithm.compare(query, candidate, config)
            warm += 1

scores = []
start = time.process_time()
for query, candidates in cases:
    scores.append([algorithm.compare(query, candidate, config).score for candidate in candidates])
seconds = time.process_time() - start

json.dump({"seconds": seconds, "scores": scores}, sys.stdout)
