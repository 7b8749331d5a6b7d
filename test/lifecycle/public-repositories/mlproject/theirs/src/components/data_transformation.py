import os

import numpy as np
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from src.utils import save_object


class DataTransformation:
    preprocessor_path = os.path.join("artifacts", "preprocessor.pkl")

    def get_data_transformer_object(self):
        numerical = ["writing_score", "reading_score"]
        categorical = ["gender", "race_ethnicity", "parental_level_of_education", "lunch", "test_preparation_course"]
        num_pipeline = Pipeline([("imputer", SimpleImputer(strategy="median")), ("scaler", StandardScaler())])
        cat_pipeline = Pipeline(
            [
                ("imputer", SimpleImputer(strategy="most_frequent")),
                ("one_hot_encoder", OneHotEncoder(handle_unknown="ignore")),
                ("scaler", StandardScaler(with_mean=False)),
            ]
        )
        return ColumnTransformer([("num", num_pipeline, numerical), ("cat", cat_pipeline, categorical)], sparse_threshold=0)

    def initiate_data_transformation(self, train_path, test_path):
        train_df, test_df = pd.read_csv(train_path), pd.read_csv(test_path)
        preprocessing = self.get_data_transformer_object()
        target = "math_score"
        train_x = preprocessing.fit_transform(train_df.drop(columns=[target]))
        test_x = preprocessing.transform(test_df.drop(columns=[target]))
        save_object(self.preprocessor_path, preprocessing)
        return np.c_[train_x, train_df[target]], np.c_[test_x, test_df[target]], self.preprocessor_path
