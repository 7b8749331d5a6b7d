import os

from src.utils import load_object


class PredictPipeline:
    def predict(self, features):
        model = load_object(os.path.join("artifacts", "model.pkl"))
        preprocessor = load_object(os.path.join("artifacts", "preprocessor.pkl"))
        return model.predict(preprocessor.transform(features))
