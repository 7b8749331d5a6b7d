import joblib
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd
from sklearn.ensemble import RandomForestRegressor
from sklearn.model_selection import train_test_split

seed = 42

df = pd.read_csv("winequality-red.csv", sep=",")
y = df.pop("quality")
X_train, X_test, y_train, y_test = train_test_split(df, y, test_size=0.2, random_state=seed)

regr = RandomForestRegressor(max_depth=5, n_estimators=60, random_state=seed)
regr.fit(X_train, y_train)

train_score = regr.score(X_train, y_train) * 100
test_score = regr.score(X_test, y_test) * 100
with open("metrics.txt", "w") as outfile:
    outfile.write("Training variance explained: %2.1f%%\n" % train_score)
    outfile.write("Test variance explained: %2.1f%%\n" % test_score)

importances = pd.Series(regr.feature_importances_, index=df.columns).sort_values(ascending=False)
importances.plot.bar(title="Random forest\nfeature importance")
plt.tight_layout()
plt.savefig("feature_importance.png", dpi=60)
plt.close()

plt.scatter(y_test, regr.predict(X_test), s=8)
plt.xlabel("True wine quality")
plt.ylabel("Predicted wine quality")
plt.savefig("residuals.png", dpi=60)

joblib.dump(regr, "model.joblib")
