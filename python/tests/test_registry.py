"""Models out of the registry, by a stand-in for the command line."""

import json
import os
import pickle
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

import cairn_ml
from cairn_ml._files import ModelFileError, find_model
from cairn_ml._registry import CairnError


class Registry(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        (self.folder / "model").mkdir()
        cli = self.folder / "cli.py"
        cli.write_text(
            "import os, sys\nopen(os.environ['ASKED'], 'w').write(' '.join(sys.argv[1:]))\n"
            "print(os.environ['ANSWER'])\nsys.exit(int(os.environ.get('CODE', 0)))\n",
            encoding="utf-8",
        )
        self.asked = self.folder / "asked"
        patched = mock.patch.dict(os.environ, {"CAIRN_CLI": f"'{sys.executable}' '{cli}'", "ASKED": str(self.asked)})
        patched.start()
        self.addCleanup(patched.stop)

    def answer(self, format, *names):
        files = [{"path": name} for name in names]
        os.environ["ANSWER"] = json.dumps({"folder": str(self.folder / "model"), "format": format, "files": files})

    def test_pull_gives_the_folder(self):
        self.answer("onnx")
        self.assertEqual(cairn_ml.pull("churn#production", repository="clone", fetch=True), self.folder / "model")
        self.assertEqual(self.asked.read_text(encoding="utf-8"), "-C clone --json pull churn#production --fetch")

    def test_a_pickle_is_loaded_only_where_it_is_trusted(self):
        class Touch:
            def __reduce__(self):
                return (open, (str(marker), "w"))

        marker = self.folder / "it-ran"
        (self.folder / "model/model.pkl").write_bytes(pickle.dumps(Touch()))
        self.answer("command", "model.pkl")
        with self.assertRaisesRegex(ModelFileError, "trust=True"):
            cairn_ml.load("churn")
        self.assertFalse(marker.exists())
        cairn_ml.load("churn", trust=True).close()
        self.assertTrue(marker.exists())

    def test_what_cairn_said_is_the_error(self):
        os.environ["ANSWER"] = json.dumps({"error": {"code": "CAIRN_STAGE_EMPTY", "mistakes": [{"where": "churn#production", "what": "holds none"}]}})
        os.environ["CODE"] = "1"
        with self.assertRaisesRegex(CairnError, "CAIRN_STAGE_EMPTY: churn#production: holds none"):
            cairn_ml.load("churn#production")
        os.environ["ANSWER"] = "no JSON"
        with self.assertRaisesRegex(CairnError, "ended with 1"):
            cairn_ml.load("churn#production")

    def test_without_a_command_line_it_says_how_to_name_one(self):
        with mock.patch.dict(os.environ, {"CAIRN_CLI": "", "PATH": ""}):
            with self.assertRaisesRegex(CairnError, "CAIRN_CLI"):
                cairn_ml.pull("churn")
        with mock.patch.dict(os.environ, {"CAIRN_CLI": "/nowhere/cairn"}):
            with self.assertRaisesRegex(CairnError, "/nowhere/cairn could not be started"):
                cairn_ml.pull("churn")

    def test_a_folder_with_no_model_or_several_is_said(self):
        with self.assertRaisesRegex(ModelFileError, "holds no model"):
            find_model(self.folder / "model")
        for name in ("a.joblib", "b.pkl"):
            (self.folder / "model" / name).write_bytes(b"")
        with self.assertRaisesRegex(ModelFileError, "a.joblib, b.pkl"):
            find_model(self.folder / "model")
        self.assertEqual(find_model(self.folder / "model", "b.pkl"), self.folder / "model/b.pkl")


if __name__ == "__main__":
    unittest.main()
