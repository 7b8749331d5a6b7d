"""What a training command does: takes the rows, logs metrics, saves the model."""

import json
import math
import os
import shutil
import sys
from pathlib import Path

from ._files import write_model
from ._frame import has_pandas, read_frame, read_rows


class Data:
    """The rows and settings of one training."""

    def __init__(self, train, test, settings):
        #: Rows to learn from: a DataFrame where pandas is there, else a list of dicts.
        self.train = train
        #: Rows that the model will be measured on, without the target.
        self.test = test
        #: Names of the columns that the model reads, in the order in which it is fed.
        self.features = settings["features"]
        #: Names of the columns to predict, in the order of target in cairn.yaml.
        self.targets = settings["targets"]
        #: Name of the column to predict; None where there are several.
        self.target = self.targets[0] if len(self.targets) == 1 else None
        #: binary, multiclass, regression or count.
        self.task = settings["task"]
        #: For multiclass: the classes, in the order of the probabilities; else empty.
        self.classes = settings["classes"]
        #: train.parameters of cairn.yaml.
        self.parameters = settings["parameters"]
        #: train.seed of cairn.yaml.
        self.seed = settings["seed"]

    @property
    def X(self):
        """The features of the rows to learn from."""
        return self._features(self.train)

    @property
    def X_test(self):
        """The features of the test rows."""
        return self._features(self.test)

    @property
    def y(self):
        """The target of the rows to learn from; of several, a column or list item for each."""
        if self.target is not None:
            return [row[self.target] for row in self.train] if isinstance(self.train, list) else self.train[self.target]
        if isinstance(self.train, list):
            return [[row[name] for name in self.targets] for row in self.train]
        return self.train[self.targets]

    def _features(self, rows):
        if isinstance(rows, list):
            return [[row[name] for name in self.features] for row in rows]
        return rows[self.features]


def load_data(frame=None):
    """The rows and settings of this training.

    Rows are DataFrames where pandas is installed, else lists of dicts; frame=True or False asks for one of them.
    """
    types = json.loads(_setting("CAIRN_COLUMNS"))
    missing = json.loads(os.environ.get("CAIRN_MISSING", "{}"))
    if frame is None:
        frame = has_pandas()
    read = read_frame if frame else read_rows
    settings = {
        "features": json.loads(_setting("CAIRN_FEATURES")),
        "targets": json.loads(os.environ["CAIRN_TARGETS"]) if "CAIRN_TARGETS" in os.environ else [_setting("CAIRN_TARGET")],
        "task": _setting("CAIRN_TASK"),
        "classes": json.loads(os.environ.get("CAIRN_CLASSES", "[]")),
        "parameters": json.loads(Path(_setting("CAIRN_PARAMETERS")).read_text(encoding="utf-8")),
        "seed": int(_setting("CAIRN_SEED")),
    }
    return Data(read(_setting("CAIRN_TRAIN"), types, missing), read(_setting("CAIRN_TEST"), types, missing), settings)


def log_metric(name, value, step=None):
    """Records a number of this training: it is shown beside what Cairn measures, and decides nothing.

    Of several values of one name the last is recorded; those with a step are printed, so that they stand in the log.
    """
    number = float(value)
    if not math.isfinite(number):
        raise ValueError(f"The metric {name!r} is {number}; Cairn records finite numbers.")
    declared = os.environ.get("CAIRN_METRICS")
    if declared is None:
        _setting("CAIRN_OUTPUT")
        raise RuntimeError("cairn.yaml does not say where metrics are: add `metrics: metrics.json` to train.")
    path = Path(_setting("CAIRN_OUTPUT")) / declared
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known[name] = number
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
    print(f"{name} {number:g}" + ("" if step is None else f" (step {step})"), flush=True)


def save(model, name=None):
    """Saves a model where Cairn takes it, and returns the path.

    A path is copied (a file or a folder); bytes and ONNX models are written as they are; anything else by skops, joblib or
    pickle, as the ending of the name says. The name is below CAIRN_OUTPUT; by default it is train.model of cairn.yaml.
    """
    declared = _setting("CAIRN_MODEL_PATH")
    target = Path(_setting("CAIRN_OUTPUT")) / (name or declared)
    if name is not None and Path(declared) != Path(name) and Path(declared) not in Path(name).parents:
        print(f"cairn_ml: {name} is not taken: train.model of cairn.yaml is {declared}.", file=sys.stderr)
    target.parent.mkdir(parents=True, exist_ok=True)
    if not isinstance(model, (str, os.PathLike)):
        return write_model(model, target)
    source = Path(model)
    if not source.exists():
        raise FileNotFoundError(f"There is no {source} to save.")
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.resolve() != target.resolve():
        shutil.copyfile(source, target)
    return target


def _setting(name):
    if name in os.environ:
        return os.environ[name]
    raise RuntimeError(
        f"{name} is not set: this script was not started by Cairn. Declare it as train.command in cairn.yaml and run "
        "`cairn train <model>`; to work on the script alone, set the variables that docs/training.md of Cairn lists."
    )
