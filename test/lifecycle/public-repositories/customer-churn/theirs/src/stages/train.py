from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder


def max_iter():
    for line in Path("params.yaml").read_text().splitlines():
        name, _, value = line.partition(":")
        if name == "max_iter":
            return int(value)


if __name__ == "__main__":
    x = pd.read_csv("data/processed/x_train.csv")
    y = pd.read_csv("data/processed/y_train.csv")
    encode = make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore", sparse_output=False), ["Geography", "Gender"]),
        remainder="passthrough",
    )
    model = make_pipeline(encode, HistGradientBoostingClassifier(max_iter=max_iter(), learning_rate=0.05, random_state=0))
    model.fit(x, y.values.ravel())
    Path("models").mkdir(exist_ok=True)
    joblib.dump(model, "models/churn.joblib")
