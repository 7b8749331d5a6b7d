import cairn_ml
from skl2onnx import to_onnx
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

data = cairn_ml.load_data()
numbers = ["months", "spend"]
# A missing text is `none` here, as `fill` of cairn.yaml says for every prediction; a missing number is NaN in both.
X = data.X.fillna({"plan": "none"}).astype({name: "float32" for name in numbers})

model = make_pipeline(
    ColumnTransformer(
        [
            ("numbers", make_pipeline(SimpleImputer(), StandardScaler()), numbers),
            ("texts", OneHotEncoder(handle_unknown="ignore"), ["plan"]),
        ]
    ),
    LogisticRegression(C=data.parameters["C"], random_state=data.seed),
)
model.fit(X, data.y)

cairn_ml.log_metric("train_accuracy", model.score(X, data.y))
cairn_ml.save(to_onnx(model, X[:1]))
