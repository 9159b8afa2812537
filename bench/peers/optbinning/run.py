"""Trains optbinning + logistic regression on parts of a table, as its users do: one JSON document on standard output.

Input (a JSON file): csv, separator, target, bad, exclude, splits: [{name, test: [row, ...]}]. Rows count from 0.
"""

import json
import sys
import time

import numpy as np
import pandas as pd
from optbinning import BinningProcess
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score


def main(path):
    with open(path) as file:
        task = json.load(file)
    data = pd.read_csv(task["csv"], sep=task["separator"])
    bad = (data[task["target"]].astype(str) == str(task["bad"])).astype(int).to_numpy()
    names = [n for n in data.columns if n != task["target"] and n not in task["exclude"]]
    inputs = data[names]
    texts = [n for n in names if not pd.api.types.is_numeric_dtype(inputs[n])]
    results = []
    for split in task["splits"]:
        is_test = np.zeros(len(data), dtype=bool)
        is_test[split["test"]] = True
        train, test = inputs[~is_test], inputs[is_test]
        start = time.perf_counter()
        process = BinningProcess(names, categorical_variables=texts)
        process.fit(train, bad[~is_test])
        woe = process.transform(train, metric="woe", metric_special="empirical", metric_missing="empirical")
        model = LogisticRegression(C=1, max_iter=1000)
        model.fit(woe, bad[~is_test])
        seconds = time.perf_counter() - start
        unseen = process.transform(test, metric="woe", metric_special="empirical", metric_missing="empirical")
        auc = roc_auc_score(bad[is_test], model.predict_proba(unseen)[:, 1])
        result = {"name": split["name"], "auc": auc, "seconds": seconds}
        if split.get("tables"):
            result["tables"] = tables(process, names, texts)
            exact = LogisticRegression(C=np.inf, max_iter=10000, tol=1e-12, solver="newton-cholesky")
            exact.fit(woe, bad[~is_test])
            result["coefficients"] = dict(zip(names, exact.coef_[0].tolist()))
            result["intercept"] = float(exact.intercept_[0])
        results.append(result)
    json.dump(results, sys.stdout)


def tables(process, names, texts):
    told = {}
    for name in names:
        binned = process.get_binned_variable(name)
        told[name] = {
            "iv": float(binned.binning_table.build(add_totals=False)["IV"].sum()),
            "splits": [[str(value) for value in group] for group in binned.splits]
            if name in texts
            else [float(cut) for cut in binned.splits],
            "categorical": name in texts,
        }
    return told


main(sys.argv[1])
