"""Random cases in the form of `npm run cases -- statistics`, with the answers of SciPy, scikit-learn and statsmodels.

    python make-cases.py SETS SEED > cases.json

The committed file was made with 3 sets of seed 1, by Python 3.11, SciPy 1.17.1, scikit-learn 1.9.1, statsmodels 0.15.0.
"""
import json
import math
import random
import sys
import warnings

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon
from sklearn import isotonic, metrics
from statsmodels.stats import contingency_tables, power as sizes, proportion
from statsmodels.stats.multitest import multipletests

warnings.filterwarnings("ignore")
sets, seed = int(sys.argv[1]), int(sys.argv[2])
rng = np.random.default_rng(seed)
cases = []


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(v) for v in value]
    if isinstance(value, (np.integer, bool)):
        return int(value) if not isinstance(value, bool) else value
    if isinstance(value, (float, np.floating)):
        value = float(value)
        if math.isnan(value):
            return "NaN"
        if math.isinf(value):
            return "Infinity" if value > 0 else "-Infinity"
    return value


def add(area, op, given, params, expected, rel=1e-8, abs_=1e-12):
    cases.append({"id": f"{op}-{len(cases)}", "area": area, "op": op, "input": plain(given), "params": plain(params),
                  "expected": plain(expected), "tolerance": {"rel": rel, "abs": abs_}})


def sample(n):
    kind = rng.integers(5)
    if kind == 0:
        return rng.normal(rng.normal() / 3, 1, n)
    if kind == 1:
        return rng.lognormal(0, 1, n)
    if kind == 2:
        return rng.integers(0, 6, n).astype(float)
    if kind == 3:
        return np.round(rng.normal(0, 1, n), 1)
    return np.full(n, 2.0) if rng.random() < 0.2 else rng.exponential(1, n) * 1e3


def drift():
    n, m = rng.integers(2, 60, 2)
    x, y = sample(n), sample(m)
    given = {"x": x, "y": y}
    for alternative in ["two-sided", "less", "greater"]:
        for method in ["exact", "asymp", "auto"]:
            r = stats.ks_2samp(x, y, alternative=alternative, method=method)
            add("drift", "ks_2samp", given, {"alternative": alternative, "method": method},
                {"statistic": r.statistic, "pvalue": r.pvalue})
        r = stats.mannwhitneyu(x, y, alternative=alternative, method="asymptotic")
        if not math.isnan(r.pvalue):
            add("drift", "mannwhitneyu", given, {"alternative": alternative, "method": "asymptotic"},
                {"statistic": r.statistic, "pvalue": r.pvalue})
        if n * m < 400:
            r = stats.mannwhitneyu(x, y, alternative=alternative, method="exact")
            add("drift", "mannwhitneyu", given, {"alternative": alternative, "method": "exact"},
                {"statistic": r.statistic, "pvalue": r.pvalue})
        if np.var(x) + np.var(y) > 0:
            for equal in [True, False]:
                r = stats.ttest_ind(x, y, equal_var=equal, alternative=alternative)
                add("drift", "ttest_ind", given, {"equal_var": equal, "alternative": alternative},
                    {"statistic": r.statistic, "pvalue": r.pvalue})
    r = stats.cramervonmises_2samp(x, y, method="asymptotic")
    add("drift", "cramervonmises_2samp", given, {"method": "asymptotic"}, {"statistic": r.statistic, "pvalue": r.pvalue})
    if max(n, m) <= 12:
        r = stats.cramervonmises_2samp(x, y, method="exact")
        add("drift", "cramervonmises_2samp", given, {"method": "exact"}, {"statistic": r.statistic, "pvalue": r.pvalue})
    if len(set(x) | set(y)) > 1 and n + m > 4:
        z = sample(int(rng.integers(2, 20)))
        for samples in [[x, y], [x, y, z]]:
            for midrank in [True, False]:
                r = stats.anderson_ksamp(samples, midrank=midrank)
                add("drift", "anderson_ksamp", {"samples": samples}, {"midrank": midrank},
                    {"statistic": r.statistic, "pvalue": r.pvalue})
        if all(len(set(s)) > 2 for s in [x, y]):
            r = stats.levene(x, y)
            add("drift", "brown_forsythe", {"samples": [x, y]}, {}, {"statistic": r.statistic, "pvalue": r.pvalue})
        many = [rng.normal(0, 1 + i / 30, 30) for i in range(25)]
        add("drift", "brown_forsythe", {"samples": np.round(many, 3)}, {}, dict(zip(["statistic", "pvalue"], stats.levene(*np.round(many, 3)))))
    if min(n, m) >= 10 and len(set(x)) > 8 and len(set(y)) > 8:
        r = stats.epps_singleton_2samp(x, y)
        add("drift", "epps_singleton_2samp", given, {}, {"statistic": r.statistic, "pvalue": r.pvalue}, rel=1e-6)
    uw, vw = rng.random(n) + 0.01, rng.random(m) + 0.01
    add("drift", "wasserstein_distance", {"u": x, "v": y, "u_weights": uw, "v_weights": vw}, {},
        {"distance": stats.wasserstein_distance(x, y, uw, vw)})
    add("drift", "energy_distance", {"u": x, "v": y}, {}, {"distance": stats.energy_distance(x, y)}, abs_=1e-8)
    k = int(rng.integers(2, 7))
    table = rng.integers(0, 30, (2, k)) + 1
    for correction in [True, False]:
        r = stats.chi2_contingency(table, correction=correction)
        add("drift", "chi2_contingency", {"table": table}, {"correction": correction},
            {"statistic": r.statistic, "pvalue": r.pvalue, "dof": r.dof})
    r = stats.chi2_contingency(table, correction=False, lambda_="log-likelihood")
    add("drift", "g_test", {"table": table}, {}, {"statistic": r.statistic, "pvalue": r.pvalue})
    square = rng.integers(0, 40, (2, 2))
    if square.sum() > 0:
        for alternative in ["two-sided", "less", "greater"]:
            add("drift", "fisher_exact", {"table": square}, {"alternative": alternative},
                {"pvalue": stats.fisher_exact(square, alternative=alternative)[1]})
    p, q = rng.random(k), rng.random(k) * (rng.random(k) < 0.8) + 1e-12
    add("drift", "jensenshannon_distance", {"p": p, "q": q}, {"base": 2}, {"distance": jensenshannon(p, q, base=2)}, abs_=1e-9)
    ps = np.sort(rng.random(9) ** 4)
    add("drift", "p_adjust", {"p": ps}, {"method": "BH"}, {"adjusted": stats.false_discovery_control(ps)})
    add("drift", "p_adjust", {"p": ps}, {"method": "BY"}, {"adjusted": stats.false_discovery_control(ps, method="by")})


def weighted_or_not(n):
    return [{}, {"sample_weight": np.round(rng.random(n) * 3, 3) + 0.001}]


def binary_metrics():
    n = int(rng.integers(2, 40))
    y = rng.integers(0, 2, n)
    y[0], y[-1] = 0, 1
    score = np.round(rng.random(n), int(rng.integers(1, 4)))
    for w in weighted_or_not(n):
        add("metric", "roc_auc", {"y_true": y, "y_score": score, **w}, {}, {"value": metrics.roc_auc_score(y, score, **w)})
        add("metric", "average_precision", {"y_true": y, "y_score": score, **w}, {},
            {"value": metrics.average_precision_score(y, score, **w)})
        add("metric", "brier", {"y_true": y, "proba": score, **w}, {}, {"value": metrics.brier_score_loss(y, score, **w)})
        add("metric", "log_loss", {"y_true": y, "proba": score, **w}, {}, {"value": metrics.log_loss(y, score, **w)})


def class_metrics():
    n, k = int(rng.integers(6, 50)), int(rng.integers(2, 5))
    y, d = rng.integers(0, k, n), rng.integers(0, k, n)
    y[:k] = np.arange(k)
    proba = np.round(rng.random((n, k)), 2) + 0.01
    proba /= proba.sum(1, keepdims=True)
    for w in weighted_or_not(n):
        pair = {"y_true": y, "y_pred": d, **w}
        for average in ["macro", "micro", "weighted"]:
            add("metric", "f1", pair, {"average": average}, {"value": metrics.f1_score(y, d, average=average, zero_division=0, **w)})
            add("metric", "fbeta", pair, {"average": average, "beta": 2},
                {"value": metrics.fbeta_score(y, d, beta=2, average=average, zero_division=0, **w)})
            add("metric", "precision", pair, {"average": average},
                {"value": metrics.precision_score(y, d, average=average, zero_division=0, **w)})
            add("metric", "recall", pair, {"average": average},
                {"value": metrics.recall_score(y, d, average=average, zero_division=0, **w)})
        add("metric", "mcc", pair, {}, {"value": metrics.matthews_corrcoef(y, d, **w)})
        add("metric", "accuracy", pair, {}, {"value": metrics.accuracy_score(y, d, **w)})
        for adjusted in [True, False]:
            add("metric", "balanced_accuracy", pair, {"adjusted": adjusted},
                {"value": metrics.balanced_accuracy_score(y, d, adjusted=adjusted, **w)})
        for weights in [None, "linear", "quadratic"]:
            add("metric", "cohen_kappa", {"a": y, "b": d, **w}, {"weights": weights},
                {"value": metrics.cohen_kappa_score(y, d, weights=weights, **w)})
        add("metric", "log_loss", {"y_true": y, "proba": proba, **w}, {}, {"value": metrics.log_loss(y, proba, **w)})
        if k > 2:
            add("metric", "top_k_accuracy", {"y_true": y, "y_score": proba, **w}, {"k": 2},
                {"value": metrics.top_k_accuracy_score(y, proba, k=2, **w)})
            for average in ["macro", "weighted", "micro"]:
                add("metric", "roc_auc_multiclass", {"y_true": y, "y_score": proba, **w},
                    {"multi_class": "ovr", "average": average},
                    {"value": metrics.roc_auc_score(y, proba, multi_class="ovr", average=average, **w)})
    if k > 2:
        for average in ["macro", "weighted"]:
            add("metric", "roc_auc_multiclass", {"y_true": y, "y_score": proba}, {"multi_class": "ovo", "average": average},
                {"value": metrics.roc_auc_score(y, proba, multi_class="ovo", average=average)})


def numeric_metrics():
    n = int(rng.integers(2, 40))
    y, p = np.round(rng.normal(0, 3, n), 2), np.round(rng.normal(0, 3, n), 2)
    for w in weighted_or_not(n):
        pair = {"y_true": y, "y_pred": p, **w}
        for op, score in [("r2", metrics.r2_score), ("mae", metrics.mean_absolute_error), ("mse", metrics.mean_squared_error),
                          ("rmse", metrics.root_mean_squared_error), ("mape", metrics.mean_absolute_percentage_error),
                          ("median_absolute_error", metrics.median_absolute_error),
                          ("explained_variance", metrics.explained_variance_score)]:
            add("metric", op, pair, {}, {"value": score(y, p, **w)})
        add("metric", "pinball", pair, {"alpha": 0.3}, {"value": metrics.mean_pinball_loss(y, p, alpha=0.3, **w)})
        up, above = np.abs(y) + 0.1, np.abs(p) + 0.1
        for power in [0, 1, 1.5, 2, 3]:
            add("metric", "tweedie_deviance", {"y_true": up, "y_pred": above, **w}, {"power": power},
                {"value": metrics.mean_tweedie_deviance(up, above, power=power, **w)})
        add("label-free", "isotonic_regression", {"x": np.round(y), "y": p, **w}, {},
            {"fitted": isotonic.IsotonicRegression().fit(np.round(y), p, **w).predict(np.round(y))})
    add("metric", "max_error", {"y_true": y, "y_pred": p}, {}, {"value": metrics.max_error(y, p)})
    items, lists = int(rng.integers(2, 9)), int(rng.integers(1, 4))
    gains, scores = rng.integers(0, 4, (lists, items)), np.round(rng.random((lists, items)), 1)
    for k in [None, 3]:
        for ignore in [True, False] if all(len(set(row)) == items for row in scores) else [False]:
            add("metric", "ndcg", {"y_true": gains, "y_score": scores}, {"k": k, "ignore_ties": ignore},
                {"value": metrics.ndcg_score(gains, scores, k=k, ignore_ties=ignore)})


def comparisons():
    b, c = (int(v) for v in rng.integers(0, 40, 2))
    for exact in [True, False]:
        for correction in [True, False]:
            if b + c > 0 and b != c:
                r = contingency_tables.mcnemar([[10, b], [c, 10]], exact=exact, correction=correction)
                add("compare", "mcnemar", {"only_a_correct": b, "only_b_correct": c}, {"exact": exact, "correction": correction},
                    {"statistic": r.statistic, "pvalue": r.pvalue})
    n, m = (int(v) for v in rng.integers(1, 300, 2))
    x, y = int(rng.integers(0, n + 1)), int(rng.integers(0, m + 1))
    low, high = proportion.proportion_confint(x, n, method="wilson")
    add("compare", "wilson_interval", {"x": x, "n": n}, {"level": 0.95}, {"low": low, "high": high}, abs_=1e-10)
    if 0 < x + y < n + m:
        for alternative, theirs in [("two-sided", "two-sided"), ("less", "smaller"), ("greater", "larger")]:
            z, p = proportion.proportions_ztest([x, y], [n, m], alternative=theirs)
            add("drift", "two_proportion_z", {"x1": x, "n1": n, "x2": y, "n2": m}, {"alternative": alternative},
                {"statistic": z, "pvalue": p}, abs_=1e-11)
    ps = rng.random(8) ** 3
    for ours, theirs in [("bonferroni", "bonferroni"), ("holm", "holm"), ("hochberg", "simes-hochberg"), ("BH", "fdr_bh"), ("BY", "fdr_by")]:
        add("drift", "p_adjust", {"p": ps}, {"method": ours}, {"adjusted": multipletests(ps, method=theirs)[1]})
    d, alpha, rows = float(rng.uniform(0.1, 1.5)), float(rng.choice([0.01, 0.05, 0.1])), int(rng.integers(3, 200))
    exact = sizes.TTestIndPower().power(d, rows, alpha, alternative="larger")
    add("drift", "power_t_two_sample", {"n": rows, "delta": d, "sd": 1}, {"alpha": alpha, "alternative": "one-sided"},
        {"power": exact}, abs_=1e-7, rel=1e-6)
    values = sample(int(rng.integers(3, 80)))
    for rule in ["sturges", "doane", "sqrt", "rice", "scott"]:
        if len(set(values)) > 1:
            edges = np.histogram_bin_edges(values, bins=rule)
            add("drift", "histogram_bin_edges", {"values": values}, {"bins": rule},
                {"edges": edges, "counts": np.histogram(values, edges)[0]}, abs_=1e-9)


def streams():
    """The examples in the documentation of River, and a shift of the mean for which any detector has to answer soon."""
    own = random.Random(12345)
    stream = own.choices([0, 1], k=1000) + own.choices(range(4, 8), k=1000)
    add("stream", "page_hinkley", {"stream": stream}, {}, {"change_at": [1006]})
    add("stream", "adwin", {"stream": stream}, {}, {"change_at": [1023]})
    own = random.Random(42)
    bits = own.choices([0, 1], k=1000) + own.choices([0, 1], k=1000, weights=[0.3, 0.7])
    add("stream", "ddm", {"bits": bits}, {}, {"first_warning_at": [1084, 1492], "change_at": [1334]})
    add("stream", "eddm", {"bits": bits}, {"alpha": 0.8, "beta": 0.75}, {"first_warning_at": [1059], "change_at": [1278]})


streams()
FAMILIES = [drift, binary_metrics, class_metrics, numeric_metrics, comparisons]
for _ in range(sets):
    for family in FAMILIES:
        family()
json.dump({"schema_version": 1, "datasets": {}, "cases": cases}, sys.stdout, separators=(",", ":"), allow_nan=False)
