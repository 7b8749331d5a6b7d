import os

from sklearn.linear_model import Lasso, LinearRegression, Ridge
from sklearn.metrics import r2_score
from sklearn.tree import DecisionTreeRegressor

from src.utils import save_object


class ModelTrainer:
    trained_model_path = os.path.join("artifacts", "model.pkl")

    def initiate_model_trainer(self, train_array, test_array):
        x_train, y_train, x_test, y_test = (
            train_array[:, :-1],
            train_array[:, -1],
            test_array[:, :-1],
            test_array[:, -1],
        )
        models = [LinearRegression(), Ridge(), Lasso(alpha=0.1), DecisionTreeRegressor(max_depth=5, random_state=0)]
        scored = [(r2_score(y_test, model.fit(x_train, y_train).predict(x_test)), model) for model in models]
        best_score, best = max(scored, key=lambda one: one[0])
        if best_score < 0.6:
            raise ValueError("No best model found")
        save_object(self.trained_model_path, best)
        return best_score
