"""Tables as scripts and models get them: the types are those of cairn.yaml, the same in training and in prediction."""

import csv
import math
from importlib.util import find_spec


def has_pandas():
    return find_spec("pandas") is not None


def read_rows(path, types, missing):
    """The rows of a CSV of Cairn as dicts: numbers as float, integers as int, booleans as bool, missing ones as None.

    Cells are as the data have them; missing has the texts that mean that there is no value, by column.
    """
    with open(path, newline="", encoding="utf-8") as file:
        return [
            {name: _value(text, types.get(name), missing.get(name, ())) for name, text in row.items()}
            for row in csv.DictReader(file)
        ]


def read_frame(path, types, missing):
    """The same as a DataFrame of pandas."""
    with open(path, newline="", encoding="utf-8") as file:
        names = next(csv.reader(file))
    rows = read_rows(path, types, missing)
    return make_frame({name: [row[name] for row in rows] for name in names}, types)


def make_frame(columns, types):
    """A DataFrame of the columns that predict gets ({name: [value, …]}), as read_frame would have read them."""
    import pandas

    made = {}
    for name, values in columns.items():
        if types.get(name) in ("number", "integer"):
            made[name] = pandas.Series([math.nan if value is None else value for value in values], dtype="float64")
        else:
            made[name] = pandas.Series([math.nan if value is None else value for value in values], dtype=object)
        made[name] = _settled(made[name], types.get(name))
    return pandas.DataFrame(made)


def _settled(column, type):
    """Integers and booleans have their own type where none is missing; texts are objects in every version of pandas."""
    if type == "integer" and not column.isna().any() and (column.abs() <= 2**53).all():
        return column.astype("int64")
    if type == "boolean" and not column.isna().any():
        return column.astype("bool")
    return column.astype("float64" if type in ("number", "integer") else object)


_TRUTHS = {
    **dict.fromkeys(["true", "t", "yes", "y", "1", "1.0"], True),
    **dict.fromkeys(["false", "f", "no", "n", "0", "0.0"], False),
}


def _value(text, type, missing):
    if text == "" or any(text == str(marker) for marker in missing):
        return None
    if type in ("number", "integer"):
        value = float(text)
        if any(value == _number(marker) for marker in missing):
            return None
        return int(value) if type == "integer" else value
    if type == "boolean":
        return _TRUTHS.get(text.strip().lower(), text)
    return text


def _number(marker):
    try:
        return float(marker)
    except ValueError:
        return None
