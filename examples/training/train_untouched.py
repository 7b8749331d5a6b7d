# Knows nothing of Cairn: reads the data of the repository, writes a model and its metrics.
import json
import os

import joblib
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier

table = pd.read_csv("data/churn.csv")
X, y = table[["months", "spend"]], table["churned"]

model = HistGradientBoostingClassifier(max_iter=40, min_samples_leaf=20, random_state=1).fit(X, y)

os.makedirs("models", exist_ok=True)
joblib.dump(model, "models/model.joblib")
with open("models/metrics.json", "w") as file:
    json.dump({"train_accuracy": model.score(X, y)}, file)
