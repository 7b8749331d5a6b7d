import cairn_ml
from sklearn.compose import ColumnTransformer
from sklearn.ensemble import RandomForestClassifier
from sklearn.impute import SimpleImputer
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

data = cairn_ml.load_data()
texts = make_pipeline(SimpleImputer(strategy="constant", fill_value="none"), OneHotEncoder(handle_unknown="ignore"))
model = make_pipeline(
    ColumnTransformer([("numbers", SimpleImputer(add_indicator=True), ["months", "spend"]), ("texts", texts, ["plan"])]),
    RandomForestClassifier(data.parameters["trees"], min_samples_leaf=10, random_state=data.seed),
)
model.fit(data.X, data.y)

cairn_ml.log_metric("train_accuracy", model.score(data.X, data.y))
cairn_ml.save(model)
