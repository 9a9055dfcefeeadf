"""One Spark session that does what it is told, line by line: settings first, then ask a value, run a statement, open or save Parquet."""
import json
import sys
import time

from pyspark.sql import SparkSession

builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "1")
for name, value in json.loads(sys.stdin.readline()).items():
    builder = builder.config(name, value)
session = builder.getOrCreate()
session.sparkContext.setLogLevel("OFF")


def done(told):
    if "ask" in told:
        return session.sql(told["ask"]).collect()[0][0]
    if "run" in told:
        session.sql(told["run"])
    if "open" in told:
        session.read.parquet(told["from"]).createOrReplaceTempView(told["open"])
    if "save" in told:
        session.table(told["save"]).write.mode("overwrite").parquet(told["to"])
    return None


began = said = time.monotonic()
for number, line in enumerate(sys.stdin):
    if time.monotonic() - said > 15:
        said = time.monotonic()
        print(f"Spark: {number} 句 / lines, {said - began:.0f} s", file=sys.stderr, flush=True)
    try:
        print("=" + json.dumps(done(json.loads(line))), flush=True)
    except Exception as error:
        print("!" + json.dumps(str(error)[:400]), flush=True)
