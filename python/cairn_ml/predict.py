"""Predicts for Cairn with a model that Python saved: predict: [python3, -m, cairn_ml.predict] with protocol: lines.

The model is the file *.joblib, *.pkl, *.pickle or *.skops in this folder, or MLflow's (MLmodel); an argument names another.
It is unpickled here, in the process that predicts, and nowhere else.
"""

from .worker import serve  # first: what is printed from here on goes to standard error

import json
import os
import sys
import traceback

from ._files import ModelFileError, find_model, load_model
from ._frame import has_pandas, make_frame


class Predictor:
    """Asks a model for what Cairn expects: the probability of the positive class or of each, a number a row, or that of each target."""

    def __init__(self, model, task, types, positive=None, targets=None):
        self._model = model
        self._targets = targets
        self._task = task
        self._types = types
        self._is_pyfunc = type(model).__module__.startswith("mlflow.pyfunc")
        self._names = _names_of(model)
        self._column = None
        self._labels = None
        if task in ("binary", "multiclass") and not self._is_pyfunc:
            if not hasattr(model, "predict_proba"):
                raise ModelFileError(
                    f"the model, a {type(model).__name__}, has no predict_proba, and task {task} needs a probability "
                    "(CalibratedClassifierCV of scikit-learn gives one to a classifier without)."
                )
            if task == "binary":
                self._column = positive_column(list(model.classes_), positive)
            else:
                self._labels = [_text(name) for name in model.classes_]

    def __call__(self, columns):
        rows = self._rows(columns)
        if self._column is not None:
            return [row[self._column] for row in self._model.predict_proba(rows)]
        if self._labels is not None:
            return [dict(zip(self._labels, row)) for row in self._model.predict_proba(rows)]
        answer = self._model.predict(rows)
        return flat(answer, self._task) if self._targets is None else by_target(answer, self._targets)

    def _rows(self, columns):
        if not has_pandas():
            if self._is_pyfunc or self._names is not None:
                raise ModelFileError("the model was trained on named columns, and pandas is not installed: pip install pandas.")
            return [list(row) for row in zip(*columns.values())]
        table = make_frame(columns, self._types)
        if self._is_pyfunc:
            return table
        if self._names is None:
            is_numeric = all(kind.kind in "iufb" for kind in table.dtypes)
            return table.to_numpy(dtype="float64" if is_numeric else object)
        lacking = [name for name in self._names if name not in table.columns]
        if lacking:
            raise ModelFileError(f"the model reads the column {lacking[0]!r}, which is none of the features {list(columns)}.")
        return table[self._names]


def positive_column(classes, positive=None):
    """The place of the positive class among two: `positive` of cairn.yaml, else that of 1 or true."""
    wanted = {"1", "true"} if positive is None else {_text(positive)}
    found = [place for place, name in enumerate(classes) if _text(name) in wanted]
    if len(found) == 1 and len(classes) == 2:
        return found[0]
    raise ModelFileError(
        f"the classes of the model are {[_plain(name) for name in classes]}; task binary needs two of them, of which exactly one "
        f"is {' or '.join(sorted(wanted))} (`positive` beside `target` in cairn.yaml names it)."
    )


def flat(answer, task):
    """One number a row of whatever predict gave: a list, an array, a Series, or a table of one column."""
    values = answer.to_numpy() if hasattr(answer, "to_numpy") else answer
    values = values.tolist() if hasattr(values, "tolist") else list(values)
    numbers = [value[0] if isinstance(value, (list, tuple)) and len(value) == 1 else value for value in values]
    for value in numbers:
        if isinstance(value, (list, tuple)):
            raise ModelFileError(f"the model gives {len(value)} numbers a row, where one is expected.")
        if isinstance(value, str):
            raise ModelFileError(f"the model gives texts ({value!r}), where task {task} needs numbers.")
        if task == "binary" and isinstance(value, int):
            raise ModelFileError(
                "the model gives labels, where task binary needs probabilities: save the estimator itself (joblib), or let the "
                "pyfunc answer predict_proba."
            )
    return numbers


def by_target(answer, targets):
    """A list of numbers for each target: of a table that names them all by name, else of its columns in their order."""
    names = [str(name) for name in getattr(answer, "columns", [])]
    values = answer.to_numpy() if hasattr(answer, "to_numpy") else answer
    rows = values.tolist() if hasattr(values, "tolist") else list(values)
    for row in rows:
        width = len(row) if isinstance(row, (list, tuple)) else 1
        if width != len(targets):
            raise ModelFileError(f"the model gives {width} numbers a row, where {len(targets)} targets are expected: {targets}.")
    places = [names.index(one) for one in targets] if set(targets) <= set(names) else range(len(targets))
    return {one: [row[place] for row in rows] for one, place in zip(targets, places)}


def _names_of(model):
    """The columns that the model was trained on, by name; None where it was trained on an array."""
    names = getattr(model, "feature_names_in_", None)
    return None if names is None else [str(name) for name in names]


def _text(value):
    """A label as a text: 1, 1.0 and '1' are one, as are True and 'true'."""
    value = _plain(value)
    if isinstance(value, bool):
        return str(value).lower()
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _plain(value):
    return value.item() if hasattr(value, "item") else value


def _predictor(named):
    if "CAIRN_ROWS" in os.environ:
        raise ModelFileError("add `protocol: lines` beside predict in cairn.yaml: this command stays.")
    positive = os.environ.get("CAIRN_POSITIVE")
    targets = os.environ.get("CAIRN_TARGETS")
    return Predictor(
        load_model(find_model(".", named)),
        os.environ["CAIRN_TASK"],
        json.loads(os.environ["CAIRN_COLUMNS"]),
        None if positive is None else json.loads(positive),
        None if targets is None else json.loads(targets),
    )


def main(named=None):
    try:
        predictor = _predictor(named)
    except Exception as error:
        if not isinstance(error, ModelFileError):
            traceback.print_exc()
        print(f"cairn_ml.predict: {error}", file=sys.stderr)
        sys.exit(1)
    serve(predictor)


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
