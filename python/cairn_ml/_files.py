"""Files of models in Python's own formats: how they are written, found and loaded."""

import pickle
import warnings
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

#: Loading one of these runs whatever code it holds.
PICKLES = (".pkl", ".pickle", ".joblib")
ENDINGS = (*PICKLES, ".skops")


class ModelFileError(Exception):
    """Says what is wrong with the files of a model, and what to do."""


def write_model(model, target):
    """Writes a model in the format that the ending of the target says; a folder gets model.joblib or model.pkl."""
    if isinstance(model, (bytes, bytearray)):
        return _written(target, bytes(model))
    if hasattr(model, "SerializeToString"):
        return _written(target if target.suffix else target / "model.onnx", model.SerializeToString())
    if target.suffix == "":
        target = target / ("model.joblib" if find_spec("joblib") else "model.pkl")
    if target.suffix == ".skops":
        _need("skops", target)
        import skops.io

        target.parent.mkdir(parents=True, exist_ok=True)
        skops.io.dump(model, target)
        return target
    if target.suffix == ".joblib":
        _need("joblib", target)
        import joblib

        target.parent.mkdir(parents=True, exist_ok=True)
        joblib.dump(model, target)
        return target
    if target.suffix in PICKLES:
        return _written(target, pickle.dumps(model))
    raise ModelFileError(
        f"{target.name}: a {type(model).__name__} is not written as {target.suffix}. Convert it first and hand over the bytes "
        f"(skl2onnx.to_onnx(…) for .onnx), or let train.model end in {', '.join(ENDINGS)}."
    )


def find_model(folder, named=None):
    """The file (or the folder of MLflow) that holds the model; raises where there is none, or no telling which."""
    folder = Path(folder)
    if named is not None:
        return folder / named
    if (folder / "MLmodel").is_file():
        return folder
    found = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix in ENDINGS)
    if len(found) == 1:
        return found[0]
    if found:
        raise ModelFileError(
            f"{folder} holds several models ({', '.join(str(path.relative_to(folder)) for path in found)}): name the one that "
            "predicts, as in predict: [python3, -m, cairn_ml.predict, model.joblib]."
        )
    raise ModelFileError(f"{folder} holds no model that ends in {', '.join(ENDINGS)}, and no MLmodel of MLflow.")


def load_model(path):
    """Loads a model. Whatever is a pickle runs the code that it holds: only in a process that may run it."""
    path = Path(path)
    if path.is_dir():
        return _load_mlflow(path)
    with warnings.catch_warnings():
        warnings.simplefilter("always")  # InconsistentVersionWarning of scikit-learn: it is said once, at the start
        if path.suffix == ".skops":
            return load_skops(path, trust=True)
        try:
            if path.suffix == ".joblib":
                _need("joblib", path)
            if find_spec("joblib") is not None:  # it reads pickles too, and many a model.pkl was written by it
                import joblib

                return joblib.load(path)
            with open(path, "rb") as file:
                return pickle.load(file)
        except ModuleNotFoundError as error:
            raise ModelFileError(
                f"{path.name} needs the package {error.name}, which is not installed for this Python: install what the training "
                "had (its record lists the packages)."
            ) from error
        except AttributeError as error:
            raise ModelFileError(
                f"{path.name} needs a class or function that is not found ({error}). Classes of the training script itself belong "
                "in a module that lies in the folder of the model, or in an installed package."
            ) from error


def _load_mlflow(folder):
    """The model as its own library gives it where that tells probabilities, which MLflow's pyfunc of it does not; else the pyfunc."""
    _need("mlflow", folder)
    import mlflow.models
    import mlflow.pyfunc

    flavors = mlflow.models.Model.load(str(folder)).flavors
    for flavor in ("sklearn", "xgboost", "lightgbm", "catboost"):
        if flavor in flavors:
            model = import_module(f"mlflow.{flavor}").load_model(str(folder))
            if hasattr(model, "predict_proba"):
                return model
    return mlflow.pyfunc.load_model(str(folder))


def load_skops(path, trust):
    """Loads a skops file; without trust only types that skops itself knows as harmless."""
    _need("skops", path)
    import skops.io

    unknown = skops.io.get_untrusted_types(file=path)
    if unknown and not trust:
        raise ModelFileError(f"{Path(path).name} holds types that are not known as harmless: {', '.join(map(str, unknown))}.")
    return skops.io.load(path, trusted=unknown)


def _need(package, path):
    if find_spec(package) is None:
        raise ModelFileError(f"{Path(path).name or 'MLmodel'} needs the package {package}: pip install {package}.")


def _written(target, data):
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(data)
    return target
