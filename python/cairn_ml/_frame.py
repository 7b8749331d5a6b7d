"""Tables as scripts and models get them: the types are those of cairn.yaml, the same in training and in prediction."""

import csv
import math
from importlib.util import find_spec


def has_pandas():
    return find_spec("pandas") is not None


def read_rows(path, types):
    """The rows of a CSV of Cairn as dicts: numbers as float, integers as int, booleans as bool, missing ones as None."""
    with open(path, newline="", encoding="utf-8") as file:
        return [{name: _value(text, types.get(name)) for name, text in row.items()} for row in csv.DictReader(file)]


def read_frame(path, types):
    """The same as a DataFrame of pandas."""
    import pandas

    dtypes = {name: "float64" if type in ("number", "integer") else str for name, type in types.items()}
    table = pandas.read_csv(path, dtype=dtypes, keep_default_na=False, na_values=[""])
    for name in table.columns:
        if types.get(name) == "boolean":
            table[name] = table[name].map({"true": True, "false": False})
        table[name] = _settled(table[name], types.get(name))
    return table


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


def _value(text, type):
    if text == "":
        return None
    if type == "number":
        return float(text)
    if type == "integer":
        return int(float(text))
    if type == "boolean":
        return {"true": True, "false": False}.get(text, text)
    return text
