"""What a training script calls: rows, metrics, the model. Pandas is used where this Python has it."""

import contextlib
import io
import json
import os
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import cairn_ml
from cairn_ml._frame import has_pandas

COLUMNS = {"amount": "number", "count": "integer", "new": "boolean", "country": "string", "bought": "boolean"}


class Training(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "output").mkdir()
        (self.folder / "train.csv").write_text(
            'amount,count,new,country,bought\n1.5,3,true,007,true\n,,false,"a, ""b""",false\n-2,4,,,true\n', encoding="utf-8"
        )
        (self.folder / "test.csv").write_text("amount,count,new,country\n7,8,true,é\n", encoding="utf-8")
        (self.folder / "parameters.json").write_text('{"depth": 3}', encoding="utf-8")
        environment = {
            "CAIRN_TRAIN": str(self.folder / "train.csv"),
            "CAIRN_TEST": str(self.folder / "test.csv"),
            "CAIRN_PARAMETERS": str(self.folder / "parameters.json"),
            "CAIRN_OUTPUT": str(self.folder / "output"),
            "CAIRN_MODEL_PATH": "model.pkl",
            "CAIRN_METRICS": "metrics.json",
            "CAIRN_SEED": "7",
            "CAIRN_TASK": "binary",
            "CAIRN_TARGET": "bought",
            "CAIRN_FEATURES": '["amount", "count", "new", "country"]',
            "CAIRN_COLUMNS": json.dumps(COLUMNS),
        }
        patched = mock.patch.dict(os.environ, environment)
        patched.start()
        self.addCleanup(patched.stop)

    def test_rows_are_typed_and_missing_values_are_none(self):
        data = cairn_ml.load_data(frame=False)
        self.assertEqual(data.train[0], {"amount": 1.5, "count": 3, "new": True, "country": "007", "bought": True})
        self.assertEqual(data.train[1], {"amount": None, "count": None, "new": False, "country": 'a, "b"', "bought": False})
        self.assertEqual(data.train[2]["country"], None)
        self.assertEqual(data.X[2], [-2.0, 4, None, None])
        self.assertEqual(data.y, [True, False, True])
        self.assertEqual(data.X_test, [[7.0, 8, True, "é"]])
        self.assertEqual((data.task, data.target, data.seed, data.parameters, data.classes), ("binary", "bought", 7, {"depth": 3}, []))

    def test_cells_are_as_the_data_have_them(self):
        (self.folder / "train.csv").write_text(
            "amount,count,new,country,bought\n1.50,007,Yes,NA,1\n ,-999.0,NO,?,0\n?,1e3, f,NA,1\n", encoding="utf-8"
        )
        os.environ["CAIRN_MISSING"] = '{"amount": [" ", "?"], "count": [-999], "country": ["?"]}'
        for frame in [False, True] if has_pandas() else [False]:
            train = cairn_ml.load_data(frame=frame).train
            if frame:
                train = train.astype(object).where(train.notna(), None).to_dict("records")
            expected = [(1.5, 7, True, "NA", True), (None, None, False, None, False), (None, 1000, False, "NA", True)]
            self.assertEqual([tuple(row.values()) for row in train], expected)

    def test_of_several_targets_y_has_each(self):
        del os.environ["CAIRN_TARGET"]
        os.environ["CAIRN_TARGETS"] = '["amount", "count"]'
        data = cairn_ml.load_data(frame=False)
        self.assertEqual((data.target, data.targets), (None, ["amount", "count"]))
        self.assertEqual(data.y, [[1.5, 3], [None, None], [-2.0, 4]])
        if has_pandas():
            self.assertEqual(list(cairn_ml.load_data().y.columns), ["amount", "count"])

    @unittest.skipUnless(has_pandas(), "no pandas")
    def test_frames_have_the_types_of_the_contract(self):
        data = cairn_ml.load_data()
        self.assertEqual(list(data.X.columns), ["amount", "count", "new", "country"])
        self.assertEqual([str(data.train[name].dtype) for name in COLUMNS], ["float64", "float64", "object", "object", "bool"])
        self.assertEqual(data.train["country"].tolist()[:2], ["007", 'a, "b"'])
        self.assertEqual(data.train.isna().sum().tolist(), [1, 1, 1, 1, 0])
        self.assertEqual([str(dtype) for dtype in data.X_test.dtypes], ["float64", "int64", "bool", "object"])
        self.assertNotIn("bought", data.test.columns)

    def test_metrics_are_those_logged_last(self):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            for step, loss in enumerate([0.5, 0.25]):
                cairn_ml.log_metric("loss", loss, step=step)
            cairn_ml.log_metric("auc", 1)
        written = json.loads((self.folder / "output/metrics.json").read_text(encoding="utf-8"))
        self.assertEqual(written, {"loss": 0.25, "auc": 1.0})
        self.assertIn("loss 0.5 (step 0)\nloss 0.25 (step 1)\n", said.getvalue())
        with self.assertRaisesRegex(ValueError, "finite"):
            cairn_ml.log_metric("loss", float("nan"))
        del os.environ["CAIRN_METRICS"]
        with self.assertRaisesRegex(RuntimeError, "metrics: metrics.json"):
            cairn_ml.log_metric("loss", 1)

    def test_a_model_goes_where_the_configuration_takes_it(self):
        self.assertEqual(cairn_ml.save({"a": 1}), self.folder / "output/model.pkl")
        self.assertEqual(cairn_ml.save(b"bytes"), self.folder / "output/model.pkl")
        self.assertEqual((self.folder / "output/model.pkl").read_bytes(), b"bytes")
        made = self.folder / "made"
        made.mkdir()
        (made / "weights").write_text("w", encoding="utf-8")
        os.environ["CAIRN_MODEL_PATH"] = "model"
        cairn_ml.save(made)
        self.assertEqual((self.folder / "output/model/weights").read_text(encoding="utf-8"), "w")
        os.environ["CAIRN_MODEL_PATH"] = "model.onnx"
        with self.assertRaisesRegex(Exception, "skl2onnx"):
            cairn_ml.save({"a": 1})
        with self.assertRaises(FileNotFoundError):
            cairn_ml.save("nowhere.onnx")
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            cairn_ml.save({"a": 1}, "other.pkl")
        self.assertIn("other.pkl is not taken: train.model of cairn.yaml is model.onnx", said.getvalue())


class Elsewhere(unittest.TestCase):
    def test_outside_of_a_run_it_says_what_to_do(self):
        with mock.patch.dict(os.environ, clear=True):
            for call in (cairn_ml.load_data, lambda: cairn_ml.log_metric("a", 1), lambda: cairn_ml.save(b"x")):
                with self.assertRaisesRegex(RuntimeError, "not started by Cairn.*cairn train <model>"):
                    call()


if __name__ == "__main__":
    unittest.main()
