import pickle

import pandas as pd
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline


def load_data():
    df = pd.read_csv("telco-churn.csv")
    df.columns = df.columns.str.lower().str.replace(" ", "_")
    categorical_columns = [name for name in df.columns if not pd.api.types.is_numeric_dtype(df[name])]
    for c in categorical_columns:
        if c != "totalcharges":
            df[c] = df[c].str.lower().str.replace(" ", "_")
    df.totalcharges = pd.to_numeric(df.totalcharges, errors="coerce").fillna(0)
    df.churn = (df.churn == "yes").astype(int)
    return df


def train_model(df):
    numerical = ["tenure", "monthlycharges", "totalcharges"]
    categorical = ["gender", "seniorcitizen", "partner", "phoneservice", "internetservice", "contract", "paymentmethod"]
    pipeline = make_pipeline(DictVectorizer(sparse=False), LogisticRegression(solver="liblinear"))
    pipeline.fit(df[categorical + numerical].to_dict(orient="records"), df.churn)
    return pipeline


def save_model(filename, model):
    with open(filename, "wb") as f_out:
        pickle.dump(model, f_out)
    print(f"Model saved to {filename}")


df = load_data()
save_model("model.bin", train_model(df))
