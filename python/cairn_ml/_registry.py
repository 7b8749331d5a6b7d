"""Models out of the registry: fetched and checked by `cairn pull`, then loaded."""

import json
import os
import shlex
import shutil
import subprocess
from importlib.util import find_spec
from pathlib import Path

from ._files import PICKLES, ModelFileError, find_model, load_model, load_skops


class CairnError(Exception):
    """What Cairn said where it could not do what it was asked for."""


def pull(selector, to=None, repository=".", fetch=False):
    """Fetches the files of a version ("churn#production", "churn@1.2.0", or "churn" for the greatest) and returns their folder.

    repository is a folder of the clone; fetch brings the tags of the remote first. Each file is checked against the manifest.
    """
    return Path(_pulled(selector, to, repository, fetch)["folder"])


def load(selector, trust=False, to=None, repository=".", fetch=False):
    """Fetches a version like pull, and loads it: ONNX as a session of ONNX Runtime, skops, pickles and MLflow as they were saved.

    A pickle (joblib and MLflow's included) runs the code that it holds, so it is loaded only with trust=True.
    """
    version = _pulled(selector, to, repository, fetch)
    folder = Path(version["folder"])
    if version["format"] == "onnx":
        return _onnx(folder, version)
    if version["format"] != "command":
        raise CairnError(f"{selector} is a model of {version['format']}, which is not loaded in Python: it lies in {folder}.")
    path = find_model(folder)
    if path.suffix == ".skops":
        return load_skops(path, trust)
    if not trust:
        kind = "a pickle" if path.suffix in PICKLES else "a model of MLflow"
        raise ModelFileError(
            f"{selector} is {kind}: loading it runs the code that it holds. Where you trust whoever trained it, "
            f"cairn_ml.load({selector!r}, trust=True). Its files are in {folder}, checked against the manifest."
        )
    return load_model(path)


def _onnx(folder, version):
    if find_spec("onnxruntime") is None:
        raise CairnError(f"onnxruntime is not installed (pip install onnxruntime); the model lies in {folder}.")
    import onnxruntime

    found = [file["path"] for file in version["files"] if file["path"].endswith(".onnx")]
    if len(found) != 1:
        raise CairnError(f"{folder} holds {len(found)} files *.onnx, where one is expected.")
    return onnxruntime.InferenceSession(str(folder / found[0]), providers=onnxruntime.get_available_providers())


def _pulled(selector, to, repository, fetch):
    command = [*_cli(), "-C", str(repository), "--json", "pull", selector]
    command += ["--to", str(Path(to).resolve())] if to is not None else []
    command += ["--fetch"] if fetch else []
    try:
        ran = subprocess.run(command, stdout=subprocess.PIPE, check=False)  # warnings and progress are shown
    except OSError as error:
        raise CairnError(f"{command[0]} could not be started: {error}") from error
    try:
        said = json.loads(ran.stdout)
    except ValueError:
        said = {}
    if ran.returncode == 0 and "folder" in said:
        return said
    error = said.get("error")
    if not isinstance(error, dict):
        raise CairnError(f"{shlex.join(command)} ended with {ran.returncode} and no answer.")
    raise CairnError(f"{error.get('code')}: {_sentences(error)}")


def _sentences(error):
    return " ".join(_sentence(mistake) for mistake in error.get("mistakes", []))


def _sentence(mistake):
    where = f"{mistake['where']}: " if mistake.get("where") else ""
    todo = f" {mistake['todo']}" if mistake.get("todo") else ""
    return f"{where}{mistake.get('what')}.{todo}"


def _cli():
    """CAIRN_CLI, else `cairn` of PATH, else that of the clone of Cairn that this file lies in."""
    if os.environ.get("CAIRN_CLI"):
        return shlex.split(os.environ["CAIRN_CLI"])
    if shutil.which("cairn"):
        return ["cairn"]
    own = Path(__file__).resolve().parents[2] / "bin" / "cairn.cjs"
    if own.is_file() and shutil.which("node"):
        return ["node", str(own)]
    raise CairnError(
        "The command `cairn` is not on PATH. Set CAIRN_CLI to how it is called, such as "
        "CAIRN_CLI='node /path/to/cairn/bin/cairn.cjs'."
    )
