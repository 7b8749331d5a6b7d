"""Repeats the cleaning of train.py, whose model knows lower-case names and values alone."""

from cairn_ml.worker import serve  # first: what is printed from here on goes to standard error

import math
import pickle

with open("model.bin", "rb") as file:
    model = pickle.load(file)


def cleaned(value):
    if isinstance(value, str):
        return value.lower().replace(" ", "_")
    return 0 if value is None or math.isnan(value) else value


def predict(columns):
    names = [name.lower() for name in columns]
    rows = [dict(zip(names, map(cleaned, row))) for row in zip(*columns.values())]
    return model.predict_proba(rows)[:, 1]


serve(predict)
