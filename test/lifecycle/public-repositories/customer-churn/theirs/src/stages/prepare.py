from pathlib import Path

import pandas as pd
from sklearn.model_selection import train_test_split

df = pd.read_csv("data/raw/churn.csv").drop(columns=["CustomerId"])
x, y = df.drop(columns=["Exited"]), df[["Exited"]]
parts = train_test_split(x, y, test_size=0.2, random_state=0, stratify=y)
Path("data/processed").mkdir(parents=True, exist_ok=True)
for part, name in zip(parts, ["x_train", "x_test", "y_train", "y_test"]):
    part.to_csv(f"data/processed/{name}.csv", index=False)
