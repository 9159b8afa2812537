"""Trains scorecardpy + logistic regression on parts of a table, as its users do: one JSON document on standard output.

Input as for the optbinning script.
"""

import contextlib
import io
import json
import sys
import time
import warnings

import numpy as np
import pandas as pd
import scorecardpy as sc
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

warnings.filterwarnings("ignore")


def main(path):
    with open(path) as file:
        task = json.load(file)
    data = pd.read_csv(task["csv"], sep=task["separator"])
    target = "bad_flag"
    data[target] = (data[task["target"]].astype(str) == str(task["bad"])).astype(int)
    data = data.drop(columns=[task["target"], *task["exclude"]])
    results = []
    for split in task["splits"]:
        is_test = np.zeros(len(data), dtype=bool)
        is_test[split["test"]] = True
        train, test = data[~is_test], data[is_test]
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            start = time.perf_counter()
            bins = sc.woebin(train, y=target, no_cores=1, print_info=False)
            woe = sc.woebin_ply(train, bins, no_cores=1, print_info=False)
            inputs = [n for n in woe.columns if n != target]
            model = LogisticRegression(C=1, max_iter=1000)
            model.fit(woe[inputs], woe[target])
            seconds = time.perf_counter() - start
            unseen = sc.woebin_ply(test, bins, no_cores=1, print_info=False)
        unseen = unseen[inputs].fillna(0)
        auc = roc_auc_score(test[target], model.predict_proba(unseen)[:, 1])
        results.append({"name": split["name"], "auc": auc, "seconds": seconds})
    json.dump(results, sys.stdout)


main(sys.argv[1])
