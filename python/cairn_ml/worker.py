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
    """Lets predict({column: [its value of each row, …]}) answer until the input ends.

    It gives one number a row, or for several targets {target: [its number of each row, …]}, or of several classes a dict a row:
    the probability of each class by its label.
    """
    hello = json.loads(_lines.readline())
    types = {column["name"]: column["type"] for column in hello["columns"]}
    targets = hello.get("targets")
    _say(protocol="cairn-lines", version=1)
    for question in map(json.loads, _lines):
        try:
            columns = {name: _typed(values, types[name]) for name, values in question["columns"].items()}
            answer = predict(columns)
            _say(
                id=question["id"],
                predictions={one: _numbers(answer[one]) for one in targets} if targets else _numbers(answer),
            )
        except Exception as error:
            traceback.print_exc()
            _say(id=question["id"], error=f"{type(error).__name__}: {error}")


def _typed(values, type):
    if type == "number":
        return [math.nan if value is None else float(value) for value in values]
    return [math.nan if value is None and type == "integer" else value for value in values]


def _numbers(values):
    return [_number(value) for value in values]


def _number(value):
    if isinstance(value, dict):
        return {str(label): _number(number) for label, number in value.items()}
    number = float(value)
    return number if math.isfinite(number) else None


def _say(**answer):
    _answers.write(json.dumps(answer) + "\n")
    _answers.flush()
