"""Runs the SQL that `xinyong collate --sql FOLDER` wrote, on Spark or DuckDB.

python compare.py FOLDER --engine spark|duckdb --out PAIRS.csv -> one line of JSON; PAIRS.csv has a, b, bits.
"""

import argparse
import json
import time
from pathlib import Path

LONGEST = 64


def osa(a, b):
    """Optimal string alignment distance, capped at 6: no level asks for more."""
    if a is None or b is None:
        return None
    a, b = a[:LONGEST], b[:LONGEST]
    if abs(len(a) - len(b)) > 5:
        return 6
    before, last = [], list(range(len(b) + 1))
    for row, left in enumerate(a, 1):
        now = [row]
        for column, right in enumerate(b, 1):
            best = min(last[column - 1] + (left != right), last[column] + 1, now[-1] + 1)
            if row > 1 and column > 1 and left == b[column - 2] and a[row - 2] == right:
                best = min(best, before[column - 2] + 1)
            now.append(best)
        before, last = last, now
    return min(last[-1], 6)


def jaro_winkler(a, b):
    if a is None or b is None:
        return None
    a, b = a[:LONGEST], b[:LONGEST]
    # Of two texts as long the one first met goes first, which here is the one of the lower row.
    if len(a) > len(b):
        a, b = b, a
    if not a:
        return 0.0
    reach = max(0, len(b) // 2 - 1)
    used, from_a = [False] * len(b), []
    for at, left in enumerate(a):
        for to in range(max(0, at - reach), min(len(b), at + reach + 1)):
            if not used[to] and b[to] == left:
                used[to] = True
                from_a.append(left)
                break
    matches = len(from_a)
    if matches == 0:
        return 0.0
    from_b = [sign for to, sign in enumerate(b) if used[to]]
    moved = sum(x != y for x, y in zip(from_a, from_b)) / 2
    jaro = (matches / len(a) + matches / len(b) + (matches - moved) / matches) / 3
    prefix = 0
    while prefix < 4 and prefix < len(a) and a[prefix] == b[prefix]:
        prefix += 1
    return jaro + prefix * 0.1 * (1 - jaro)


def on_spark(folder, statement, out):
    from pyspark.sql import SparkSession
    from pyspark.sql.types import DoubleType, IntegerType

    spark = (
        SparkSession.builder.master("local[2]")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.ui.enabled", "false")
        .getOrCreate()
    )
    spark.sparkContext.setLogLevel("ERROR")
    spark.udf.register("xy_osa", osa, IntegerType())
    spark.udf.register("xy_jw", jaro_winkler, DoubleType())
    start = time.perf_counter()
    for table in ("records", "keys"):
        frame = spark.read.csv(str(folder / f"{table}.csv"), header=True, escape='"')
        for column in ("row_id", "rule", "block"):
            if column in frame.columns:
                frame = frame.withColumn(column, frame[column].cast("bigint"))
        frame.createOrReplaceTempView(table)
    result = spark.sql(statement).toPandas()
    seconds = time.perf_counter() - start
    result.to_csv(out, index=False)
    return len(result), seconds, spark.version


def on_duckdb(folder, statement, out):
    import duckdb

    link = duckdb.connect()
    link.create_function("xy_osa", osa, ["VARCHAR", "VARCHAR"], "INTEGER", null_handling="special")
    link.create_function("xy_jw", jaro_winkler, ["VARCHAR", "VARCHAR"], "DOUBLE", null_handling="special")
    start = time.perf_counter()
    for table, numbers in (("records", ["row_id"]), ("keys", ["rule", "block", "row_id"])):
        casts = ", ".join(f"CAST({n} AS BIGINT) AS {n}" for n in numbers)
        link.execute(
            f"CREATE TABLE {table} AS SELECT * REPLACE ({casts}) "
            f"FROM read_csv('{folder / (table + '.csv')}', header=true, all_varchar=true)"
        )
    result = link.execute(statement).fetchdf()
    seconds = time.perf_counter() - start
    result.to_csv(out, index=False)
    return len(result), seconds, duckdb.__version__


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--engine", choices=["spark", "duckdb"], default="spark")
    parser.add_argument("--out", required=True)
    asked = parser.parse_args()
    statement = (asked.folder / "collate.sql").read_text()
    run = on_spark if asked.engine == "spark" else on_duckdb
    pairs, seconds, version = run(asked.folder, statement, asked.out)
    print(json.dumps({"peer": asked.engine, "version": version, "pairs": pairs, "seconds": seconds}))


if __name__ == "__main__":
    main()
