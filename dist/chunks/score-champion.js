import { t as targetsOf } from "./targets.js";
import { n as answersOfChampion } from "./handed-predictions.js";
import { t as scoreModel } from "./score-model.js";
import { t as readRunRecord } from "./run-record.js";
import { It as init_errors, M as firstOnes, Mt as UserError, R as quoted } from "./kernel.js";
import { t as arrangeColumns } from "./arrange-columns.js";
import { t as championFiles } from "./find-champion.js";

// src/promotion/evidence/columns-of-classes.ts
init_errors();
function columnsOfClasses(predictions, { own, classes, where }) {
	const gone = own.filter((name) => !classes.includes(name));
	if (gone.length > 0) throw new UserError("CAIRN_CHAMPION_UNUSABLE", {
		where,
		what: `tells classes apart that the target no longer has: ${firstOnes(gone.map(quoted), 10)}`,
		todo: "Name them too in cairn.yaml, under the model: classes: […], and train again."
	});
	return arrangeColumns(predictions, own.length, classes.map((name) => own.indexOf(name)));
}

// src/promotion/evidence/columns-of-targets.ts
function columnsOfTargets(predictions, { own, targets }) {
	const columns = targets.map((name) => own.indexOf(name));
	return arrangeColumns(predictions, own.length, columns).map((value, i) => columns[i % columns.length] === -1 ? NaN : value);
}

// src/promotion/evidence/score-champion.ts
async function scoreChampion(champion, from, context) {
	if (champion === void 0) return void 0;
	const { manifest, digest } = champion;
	const { rows, handed, earlier } = from;
	context.log.info(`Scoring the champion, ${manifest.model} ${manifest.version}, on the same ${rows.rows} rows.`);
	const scored = await scoreModel(async () => championFiles(manifest, from.config, context), manifest, rows, context, {
		earlier: earlier?.champion?.manifest === digest ? earlier.champion.cost : void 0,
		isTimed: manifest.format !== "command",
		trainSeconds: async () => (await readRunRecord(context.git, manifest.run.id).catch(() => void 0))?.run.seconds,
		answers: answersOfChampion(handed, champion)
	});
	const where = `${manifest.model} ${manifest.version}, which holds the stage`;
	const { classes: own } = manifest.signature.outputs[0] ?? {};
	if (own === void 0) {
		const predicted = {
			own: targetsOf(manifest.data),
			targets: from.targets,
			where
		};
		return {
			...champion,
			...scored,
			predictions: alignedTargets(scored.predictions, predicted, context.log)
		};
	}
	const fresh = from.classes.filter((name) => !own.includes(name));
	if (fresh.length > 0) context.log.warning(`${where}, does not know ${firstOnes(fresh.map(quoted), 10)}: there its probability is 0.`);
	const predictions = columnsOfClasses(scored.predictions, {
		own,
		classes: from.classes,
		where
	});
	return {
		...champion,
		...scored,
		predictions
	};
}
function alignedTargets(predictions, { own, targets, where }, log) {
	if (own.length === 1 && targets.length === 1) return predictions;
	const missing = targets.filter((name) => !own.includes(name));
	if (missing.length > 0) log.warning(`${where}, does not predict ${firstOnes(missing.map(quoted), 10)}: there its metrics, and the means over all targets, are undefined.`);
	return columnsOfTargets(predictions, {
		own,
		targets
	});
}

export { scoreChampion };