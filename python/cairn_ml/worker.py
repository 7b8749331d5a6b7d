"""Answers predictions for Cairn by JSON lines (docs/models.md). Import it before anything that may print."""

import json
import math
import os
import sys
import traceback

_lines = os.fdopen(os.dup(0), encoding="utf-8")
_answers = os.fdopen(os.dup(1), "w", encoding="utf-8", newline="\n")
os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
os.dup2(2, 1)  # whatever prints from now on, C libraries too, prints to standard error


def serve(predict):
    """Lets predict({column: [its value of each row, …]}), which gives one number a row, answer until the input ends."""
    types = {column["name"]: column["type"] for column in json.loads(_lines.readline())["columns"]}
    _say(protocol="cairn-lines", version=1)
    for question in map(json.loads, _lines):
        try:
            columns = {name: _typed(values, types[name]) for name, values in question["columns"].items()}
            numbers = [float(number) for number in predict(columns)]
            _say(id=question["id"], predictions=[n if math.isfinite(n) else None for n in numbers])
        except Exception as error:
            traceback.print_exc()
            _say(id=question["id"], error=f"{type(error).__name__}: {error}")


def _typed(values, type):
    if type == "number":
        return [math.nan if value is None else float(value) for value in values]
    return [math.nan if value is None and type == "integer" else value for value in values]


def _say(**answer):
    _answers.write(json.dumps(answer) + "\n")
    _answers.flush()
