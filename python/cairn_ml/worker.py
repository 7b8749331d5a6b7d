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
    """Lets predict({column: [its value of each row, …]}), which gives one number a row, answer until the input ends.

    Of several classes it gives a dict a row: the probability of each class by its label.
    """
    types = {column["name"]: column["type"] for column in json.loads(_lines.readline())["columns"]}
    _say(protocol="cairn-lines", version=1)
    for question in map(json.loads, _lines):
        try:
            columns = {name: _typed(values, types[name]) for name, values in question["columns"].items()}
            _say(id=question["id"], predictions=[_answered(answer) for answer in predict(columns)])
        except Exception as error:
            traceback.print_exc()
            _say(id=question["id"], error=f"{type(error).__name__}: {error}")


def _answered(answer):
    if isinstance(answer, dict):
        return {str(label): _answered(number) for label, number in answer.items()}
    number = float(answer)
    return number if math.isfinite(number) else None


def _typed(values, type):
    if type == "number":
        return [math.nan if value is None else float(value) for value in values]
    return [math.nan if value is None and type == "integer" else value for value in values]


def _say(**answer):
    _answers.write(json.dumps(answer) + "\n")
    _answers.flush()
