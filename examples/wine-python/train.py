"""Trains a classifier of wines on the rows that Cairn keeps for training, and writes it as ONNX.

Cairn starts it by `train.command` of cairn.yaml and says by the environment where everything is; the rows that the model is judged
on are not in CAIRN_TRAIN.
"""

import csv
import json
import os

import numpy as np
from skl2onnx import to_onnx
from sklearn.ensemble import RandomForestClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier

TARGET = "cultivar"
NO_FEATURES = {TARGET, "id"}


def main():
    with open(os.environ["CAIRN_PARAMETERS"]) as file:
        parameters = json.load(file)
    seed = int(os.environ["CAIRN_SEED"])
    with open(os.environ["CAIRN_TRAIN"], newline="") as file:
        rows = list(csv.DictReader(file))
    # The features stand first, in the order of `features` in cairn.yaml: the order in which the model is asked.
    features = [name for name in rows[0] if name not in NO_FEATURES]
    measurements = np.array([[float(row[name]) for name in features] for row in rows], dtype=np.float32)
    cultivars = [row[TARGET] for row in rows]

    model = MODELS[parameters["model"]](seed)
    own_estimate = cross_val_score(model, measurements, cultivars, cv=5).mean()
    model.fit(measurements, cultivars)

    output = os.environ["CAIRN_OUTPUT"]
    with open(os.path.join(output, "model.onnx"), "wb") as file:
        file.write(to_onnx(model, measurements[:1]).SerializeToString())
    with open(os.path.join(output, "metrics.json"), "w") as file:
        json.dump({"accuracy": own_estimate}, file)
    print(f"{parameters['model']}: accuracy {own_estimate:.3f} in five-fold cross-validation on {len(rows)} rows")


MODELS = {
    "tree": lambda seed: DecisionTreeClassifier(max_depth=2, min_samples_leaf=5, random_state=seed),
    "forest": lambda seed: RandomForestClassifier(200, random_state=seed),
    "logistic": lambda seed: make_pipeline(StandardScaler(), LogisticRegression(random_state=seed)),
}

if __name__ == "__main__":
    main()
