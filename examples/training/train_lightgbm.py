import cairn_ml
from lightgbm import LGBMClassifier

data = cairn_ml.load_data()
model = LGBMClassifier(
    n_estimators=data.parameters["trees"],
    learning_rate=data.parameters["learning-rate"],
    num_leaves=7,
    random_state=data.seed,
    verbose=-1,
)
model.fit(data.X, data.y)

cairn_ml.log_metric("train_accuracy", model.score(data.X, data.y))
cairn_ml.save(model)
