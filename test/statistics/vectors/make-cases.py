"""Random cases in the form of `npm run cases -- statistics`, with the answers of SciPy, scikit-learn and statsmodels.

    python make-cases.py SETS SEED > cases.json

The committed file was made with 4 sets of seed 1, by Python 3.11, SciPy 1.17.1, scikit-learn 1.9.1, statsmodels 0.15.0.
"""
import json
import math
import sys
import warnings

import numpy as np
from scipy import stats
from scipy.spatial.distance import jensenshannon

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


FAMILIES = [drift]
for _ in range(sets):
    for family in FAMILIES:
        family()
json.dump({"schema_version": 1, "datasets": {}, "cases": cases}, sys.stdout, separators=(",", ":"), allow_nan=False)
