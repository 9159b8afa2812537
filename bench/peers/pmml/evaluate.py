"""Validates a PMML file against the schema inside the engine's own jar, then scores a CSV with jpmml-evaluator.

usage: evaluate.py CARD.pmml FACTS.csv OUT.csv
"""
import csv
import glob
import io
import os
import sys
import zipfile

from lxml import etree
import jpmml_evaluator
from jpmml_evaluator import make_evaluator
from jpmml_evaluator.jpype import JPypeBackend

card, facts, out = sys.argv[1:4]
jars = os.path.join(os.path.dirname(jpmml_evaluator.__file__), "dependencies", "pmml-model-[0-9]*.jar")
with zipfile.ZipFile(glob.glob(jars)[0]) as jar:
    schema = etree.XMLSchema(etree.parse(io.BytesIO(jar.read("pmml.xsd"))))
document = etree.parse(card)
if not schema.validate(document):
    for error in schema.error_log:
        print(f"line {error.line}: {error.message}", file=sys.stderr)
    sys.exit(1)

evaluator = make_evaluator(card, backend=JPypeBackend())
numbers = {
    field.get("name")
    for field in document.getroot().iter("{*}DataField")
    if field.get("dataType") == "double"
}
with open(facts, newline="", encoding="utf-8") as source, open(out, "w", newline="", encoding="utf-8") as target:
    rows = csv.DictReader(source)
    writer = csv.writer(target)
    for row in rows:
        given = {
            name: None if text == "" else float(text) if name in numbers else text
            for name, text in row.items()
        }
        try:
            result = evaluator.evaluate(given)
            reasons = [result.get(f"reason{rank}") for rank in range(1, 5)]
            writer.writerow([result["score"], *[reason or "" for reason in reasons]])
        except Exception as error:  # an engine's refusal is a result
            writer.writerow(["refused", type(error).__name__, "", "", ""])
