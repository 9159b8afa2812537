"""Runs the SQL that `xinyong collate --sql FOLDER` wrote, on Spark or DuckDB.

python compare.py FOLDER --engine spark|duckdb --out PAIRS.csv -> one line of JSON; PAIRS.csv has a, b, bits.
"""

import argparse
import json
import time
from pathlib import Path

from levels import jaro_winkler, level, osa, rare


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
    spark.udf.register("xy_level", level, IntegerType())
    spark.udf.register("xy_rare", rare, DoubleType())
    spark.sparkContext.addPyFile(str(Path(__file__).with_name("levels.py")))
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
    link.create_function("xy_level", level, ["VARCHAR"] * 3, "INTEGER", null_handling="special")
    link.create_function("xy_rare", rare, ["VARCHAR"] * 4, "DOUBLE", null_handling="special")
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
