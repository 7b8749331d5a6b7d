"""An elastic net of what tasters gave to wines."""

import argparse
import os

import joblib
import numpy as np
import pandas as pd
from sklearn.linear_model import ElasticNet
from sklearn.metrics import mean_absolute_error, mean_squared_error, r2_score
from sklearn.model_selection import train_test_split


def eval_metrics(actual, pred):
    return np.sqrt(mean_squared_error(actual, pred)), mean_absolute_error(actual, pred), r2_score(actual, pred)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--alpha", type=float, default=0.5)
    parser.add_argument("--l1-ratio", type=float, default=0.1)
    args = parser.parse_args()
    np.random.seed(40)

    here = os.path.dirname(os.path.abspath(__file__))
    data = pd.read_csv(os.path.join(here, "wine-quality.csv"))
    train, test = train_test_split(data)
    train_x, test_x = train.drop(["quality"], axis=1), test.drop(["quality"], axis=1)
    train_y, test_y = train[["quality"]], test[["quality"]]

    lr = ElasticNet(alpha=args.alpha, l1_ratio=args.l1_ratio, random_state=42)
    lr.fit(train_x, train_y)

    rmse, mae, r2 = eval_metrics(test_y, lr.predict(test_x))
    print(f"Elasticnet model (alpha={args.alpha}, l1_ratio={args.l1_ratio}):")
    print(f"  RMSE: {rmse}\n  MAE: {mae}\n  R2: {r2}")
    joblib.dump(lr, "model.pkl")
