"""What the generic predictor makes of models and of what they answer. Importing it turns standard output to standard error."""

import unittest

from cairn_ml._files import ModelFileError
from cairn_ml._frame import has_pandas
from cairn_ml.predict import Predictor, by_target, flat, positive_column


class Positive(unittest.TestCase):
    def test_the_positive_class_is_found_by_its_name_whatever_the_order(self):
        for classes, positive, place in [
            ([0, 1], None, 1),
            ([1, 0], None, 0),
            ([False, True], None, 1),
            (["false", "true"], None, 1),
            ([0.0, 1.0], None, 1),
            (["No", "Yes"], "No", 0),
            ([1, 2], 2, 1),
            (["1", "2"], 2, 1),
        ]:
            with self.subTest(classes=classes, positive=positive):
                self.assertEqual(positive_column(classes, positive), place)

    def test_it_is_never_guessed(self):
        for classes, positive in [(["No", "Yes"], None), ([0, 1, 2], None), (["a", "b"], "c"), ([True, 1], None), ([1], None)]:
            with self.subTest(classes=classes, positive=positive):
                with self.assertRaisesRegex(ModelFileError, "positive"):
                    positive_column(classes, positive)



class Targets(unittest.TestCase):
    def test_columns_are_those_of_the_targets_in_their_order(self):
        self.assertEqual(by_target([[1, 2], [3, 4]], ["price", "minutes"]), {"price": [1, 3], "minutes": [2, 4]})

    @unittest.skipUnless(has_pandas(), "no pandas")
    def test_a_table_that_names_them_is_read_by_name(self):
        import pandas

        table = pandas.DataFrame({"minutes": [2, 4], "price": [1, 3]})
        self.assertEqual(by_target(table, ["price", "minutes"]), {"price": [1, 3], "minutes": [2, 4]})
        self.assertEqual(by_target(table, ["a", "b"]), {"a": [2, 4], "b": [1, 3]})

    def test_another_number_of_columns_is_refused(self):
        for answer, width in [([1, 2], 1), ([[1], [2]], 1), ([[1, 2, 3]], 3)]:
            with self.subTest(answer=answer):
                with self.assertRaisesRegex(ModelFileError, f"gives {width} numbers a row, where 2 targets"):
                    by_target(answer, ["price", "minutes"])

    def test_a_model_of_several_targets_answers_each(self):
        class Model:
            def predict(self, rows):
                return [[row[0], -row[0]] for row in rows]

        predictor = Predictor(Model(), "regression", {"x": "number"}, targets=["up", "down"])
        self.assertEqual(predictor({"x": [1.0, 2.0]}), {"up": [1.0, 2.0], "down": [-1.0, -2.0]})


class Classes(unittest.TestCase):
    def test_each_row_names_the_classes_as_they_stand_in_the_data(self):
        for classes, labels in [(["dog", "cat", "bird"], ["dog", "cat", "bird"]), ([10, 2, 1.0], ["10", "2", "1"])]:
            with self.subTest(classes=classes):

                class Model:
                    classes_ = classes

                    def predict_proba(self, rows):
                        return [[0.25, 0.5, 0.25] for _ in rows]

                predictor = Predictor(Model(), "multiclass", {"x": "number"})
                self.assertEqual(predictor({"x": [1.0]}), [dict(zip(labels, [0.25, 0.5, 0.25]))])

    def test_a_model_without_probabilities_is_refused(self):
        with self.assertRaisesRegex(ModelFileError, "no predict_proba, and task multiclass"):
            Predictor(object(), "multiclass", {"x": "number"})


class Answers(unittest.TestCase):
    def test_one_number_a_row(self):
        self.assertEqual(flat([1.5, 2], "regression"), [1.5, 2])
        self.assertEqual(flat([[1.5], [2.5]], "regression"), [1.5, 2.5])
        for answer, task, said in [
            ([[1, 2]], "regression", "2 numbers a row"),
            (["a"], "regression", "texts"),
            ([0, 1], "binary", "labels"),
            ([True], "binary", "labels"),
        ]:
            with self.assertRaisesRegex(ModelFileError, said):
                flat(answer, task)

    @unittest.skipIf(has_pandas(), "this is for a Python without pandas")
    def test_models_without_names_of_columns_need_no_pandas(self):
        class Model:
            classes_ = [True, False]

            def predict_proba(self, rows):
                return [[row[0] / 10, 1 - row[0] / 10] for row in rows]

        predictor = Predictor(Model(), "binary", {"a": "number", "b": "string"})
        self.assertEqual(predictor({"a": [1.0, 2.0], "b": ["x", None]}), [0.1, 0.2])

    def test_a_classifier_without_probabilities_is_refused(self):
        with self.assertRaisesRegex(ModelFileError, "predict_proba"):
            Predictor(object(), "binary", {})


if __name__ == "__main__":
    unittest.main()
