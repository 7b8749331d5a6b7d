"""Writes data/wine.csv: the 178 wines that scikit-learn ships, with an id and the cultivar by name."""

import csv
import pathlib

from sklearn.datasets import load_wine

wines = load_wine()
# The package calls it od280/od315_of_diluted_wines; the rest of the names are taken as they are.
names = [name.replace("/", "_") for name in wines.feature_names]
path = pathlib.Path("data/wine.csv")
path.parent.mkdir(exist_ok=True)
with path.open("w", newline="") as file:
    out = csv.writer(file, lineterminator="\n")
    out.writerow(["id", *names, "cultivar"])
    for number, (row, kind) in enumerate(zip(wines.data, wines.target), start=1):
        out.writerow([f"w{number}", *(repr(float(value)) for value in row), f"cultivar {kind + 1}"])
