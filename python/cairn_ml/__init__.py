"""Training scripts, predictors and models of Cairn in Python."""

from importlib import import_module

_homes = {"load": "_registry", "pull": "_registry", "load_data": "_run", "log_metric": "_run", "save": "_run"}
__all__ = list(_homes)


def __getattr__(name):  # loaded when asked for: `cairn_ml.worker` alone is a file that may be copied with this one
    if name not in _homes:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{_homes[name]}", __name__), name)
