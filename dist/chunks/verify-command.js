import { E as readTagRecords, H as readBytesAt, K as resolveCommit, U as readFileAt, W as ensureCommit, X as hasRemote, Z as remoteName, _ as fetchBranch, d as commitTime, k as readStated, m as searchHistory, o as openRepository, q as fetchCommand, y as trackingRef } from "./git.js";
import { It as init_errors, Mt as UserError, O as gitEnvironment, jt as exitCodes, lt as init_digest, o as foreignLetters, s as versionTag, st as digestOf } from "./kernel.js";
import { n as configPath, t as configOption } from "./config-option.js";
import { t as explain } from "./explain.js";
import { t as inContext } from "./in-context.js";
import { A as parseTrailers, E as versionPath, L as parseTagName, T as stagePath, j as excessIn, n as holderOf, r as readRegistry, t as historyOf } from "./registry.js";
import { a as decisionDifferences, c as readCommittedConfig, l as readReviewedConfig, o as decisionDigest, r as judge, s as policyOf } from "./policy.js";
import { n as fetchBaseBranch } from "./base-branch.js";
import { t as newestFile } from "./newest-file.js";
import { t as readStageFile } from "./stage-file.js";
import { c as pullRequestPeople, l as pullRequestsOfCommit, s as newestReviews, t as statedTerms } from "./stated-stage.js";
import { n as parseApprovals } from "./stated-approvals.js";
import { n as openStores } from "./open-stores.js";
import { n as readChecked } from "./stored-bytes.js";
import { n as kindOf } from "./stores.js";
import { n as readLfsPointer } from "./lfs-pointer.js";
import { n as serializeDocument, r as stableJson, t as parseDocument } from "./document.js";
import { i as runRef } from "./run-record.js";
import { c as checkSignatures, f as attestationRef, g as verdictFile, i as versionStatement, l as parseEnvelope, m as provenanceFile, n as statementText, o as parseVerifyingKey, p as bundleFile, r as verdictStatement, t as earlierStatement, u as payloadOf } from "./statement.js";
import { t as assembleEvidence } from "./assemble-evidence.js";
import { n as reportFolder } from "./report-files.js";
import { a as releaseGround, n as versionsHeld, o as wordOf, r as groundClause, t as strangeShares } from "./strange-shares.js";
import { join, resolve } from "node:path";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";

// src/verification/finding-lines.ts
function findingLines(findings) {
	const width = Math.max(...findings.map(({ id }) => id.length));
	const lines = findings.map(({ id, subject, status, message }) => `${marks[status]} ${id.padEnd(width)}  ${inert(subject)}: ${status === "unchecked" ? "not checked: " : ""}${inert(message)}`);
	const count = (status) => findings.filter((finding) => finding.status === status).length;
	const broken = count("fail");
	const head = broken === 0 ? "No link is broken" : `${broken} broken`;
	return [...lines, `${head}: ${count("pass")} checked and sound, ${count("unchecked")} not checked.`].join("\n");
}
const marks = {
	pass: "✓",
	fail: "✗",
	unchecked: "–"
};
function inert(text) {
	const plain = text.slice(0, 4e3).replace(/\s+/g, " ").replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "�").trim();
	return plain.length <= 600 ? plain : `${plain.slice(0, 599)}…`;
}

// src/verification/parse-target.ts
init_errors();
function parseTarget(text) {
	const name = parseTagName(text.replace(/@v?(?=\d)/, "@v"));
	if (name.kind === "version" && name.counter === void 0) return {
		model: name.model,
		version: name.version
	};
	if (name.kind === "assignment" && name.counter === void 0) return {
		model: name.model,
		stage: name.stage
	};
	throw new UserError("CAIRN_INPUT_INVALID", {
		where: JSON.stringify(text),
		what: `names neither a version nor a stage${foreignLetters(text)}`,
		expected: "<model>@<version> or <model>#<stage>, such as flight-delay@1.2.0 or flight-delay#production"
	});
}

// src/promotion/stage/stage-branch.ts
init_errors();
async function stageBranch(git, path, of) {
	const { commit, configFile, offline } = of;
	const names = await hasRemote(git) ? await namedBases(git, commit, configFile) : [];
	const branches = [{ commit }];
	for (const name of names) {
		const tip = offline ? await resolveCommit(git, await trackingRef(git, name)) : await fetchBranch(git, name);
		if (tip !== void 0) branches.push({ commit: tip });
	}
	return (await newestFile(git, path, branches))?.commit ?? commit;
}
async function namedBases(git, commit, configFile) {
	try {
		return (await readCommittedConfig(git, commit, configFile)).config.promotion?.bases ?? [];
	} catch (error) {
		if (error instanceof UserError) return [];
		throw error;
	}
}

// src/verification/finding.ts
function findingOf(id, subject, problems, fine) {
	return problems.length > 0 ? {
		id,
		subject,
		status: "fail",
		message: problems.join("; ")
	} : {
		id,
		subject,
		status: "pass",
		message: fine
	};
}
function unchecked(id, subject, reason) {
	return {
		id,
		subject,
		status: "unchecked",
		message: reason
	};
}

// src/verification/check-approvals.ts
init_errors();
async function checkApprovals(github, fact, { offline }) {
	const { approvals: stated, desired } = fact?.trailers ?? {};
	if (fact === void 0 || stated === void 0) return [];
	const id = "approvals";
	const named = parseApprovals(stated);
	if (named === void 0) return [findingOf(id, fact.tag, ["names approvals that are not in their format"], "")];
	if (desired === void 0) return [findingOf(id, fact.tag, ["the tag names no commit (Cairn-Desired) that was approved"], "")];
	if (named.approvals.length === 0) return [findingOf(id, fact.tag, [], "nobody approved, as the tag says")];
	if (offline) return [unchecked(id, fact.tag, "not compared with GitHub: --offline")];
	if (github === void 0) return [unchecked(id, fact.tag, "not compared with GitHub: no repository and token (GITHUB_TOKEN)")];
	try {
		const users = named.approvals.map(({ user }) => user);
		return [findingOf(id, fact.tag, await unproven(github, desired, users), `${users.join(", ")} approved`)];
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [unchecked(id, fact.tag, `GitHub could not be asked: ${error.message}`)];
	}
}
async function unproven(github, commit, users) {
	const [number] = await pullRequestsOfCommit(github, commit);
	if (number === void 0) return [`no pull request brought commit ${commit.slice(0, 12)}, but the tag names approvals`];
	const { headSha, mergedAt } = await pullRequestPeople(github, number);
	const reviews = await newestReviews(github, number, mergedAt);
	const approved = new Set(reviews.filter((review) => review.approved && review.commit === headSha).map(({ user }) => user.toLowerCase()));
	return users.filter((user) => !approved.has(user.toLowerCase())).map((user) => `pull request ${number} has no approval of its last commit by ${user}`);
}

// src/storage/check-artifact.ts
init_errors();
const unanswered = [
	"CAIRN_CONFIG_INVALID",
	"CAIRN_GITHUB_LIMITED",
	"CAIRN_GITHUB_MISSING",
	"CAIRN_GITHUB_REFUSED",
	"CAIRN_GITHUB_UNAVAILABLE",
	"CAIRN_STORE_CREDENTIALS_MISSING",
	"CAIRN_STORE_REFUSED",
	"CAIRN_STORE_UNAVAILABLE"
];
function artifactChecker(access, version) {
	const stores = openStores(access, version);
	return async (artifact) => {
		try {
			await readChecked(await stores.of(artifact), artifact, access);
			return { state: "intact" };
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			const reasons = error.mistakes.map(({ what, expected }) => expected === void 0 ? what : `${what}; expected ${expected}`);
			return unanswered.includes(error.code) ? {
				state: "unknown",
				reason: reasons.join("; ")
			} : {
				state: "broken",
				reasons
			};
		}
	};
}

// src/verification/check-artifacts.ts
async function checkArtifacts(context, manifest, options) {
	const findings = [];
	const check = artifactChecker({
		...context,
		storage: options.storage
	}, manifest);
	for (const artifact of manifest.artifacts) {
		const { path, size, sha256 } = artifact;
		if (options.offline && kindOf(artifact).remote) {
			findings.push(unchecked("artifact", path, "not fetched: --offline"));
			continue;
		}
		const found = await check(artifact);
		findings.push(found.state === "unknown" ? unchecked("artifact", path, found.reason) : findingOf("artifact", path, found.state === "broken" ? found.reasons : [], `${size} bytes, ${sha256}`));
	}
	return findings;
}

// src/verification/check-tags.ts
function checkStageFile({ model, stage }, { desired, problem }, fact) {
	const subject = stagePath(model, stage);
	if (desired === void 0) return findingOf("stage-file", subject, [problem ?? "is not on the default branch"], "");
	const problems = fact === void 0 ? [] : differences$1(desired, fact);
	return findingOf("stage-file", subject, problems, `asks for ${desired.version}`);
}
function checkStageTag({ model, stage }, fact, against) {
	if (fact === void 0) return findingOf("stage-tag", `${model}#${stage}`, ["no tag says that the stage holds a version"], "");
	const problems = [...fact.problems];
	const { version, manifest, digest } = against;
	if (fact.annotated && fact.name.kind === "assignment") {
		problems.push(...absent(fact));
		if (version !== void 0 && version.commit !== fact.commit) problems.push(`is on ${short(fact.commit)}, but ${version.tag} is on ${short(version.commit)}`);
		problems.push(...disagreements(fact, {
			manifest,
			digest
		}));
	}
	return findingOf("stage-tag", fact.tag, problems, `says ${fact.trailers.version ?? "that it is empty"}`);
}
function checkVersionTag({ model, version }, tag, against) {
	const subject = versionTag(model, version);
	if (tag === void 0) return findingOf("version-tag", subject, ["there is no such tag"], "");
	const problems = [...tag.problems];
	const { manifest, parents } = against;
	if (tag.annotated) {
		problems.push(...absent(tag));
		const stated = tag.trailers.version;
		if (stated !== void 0 && stated !== version) problems.push(`says Cairn-Version: ${stated}`);
		problems.push(...disagreements(tag, {
			manifest,
			digest: void 0
		}));
	}
	if (manifest !== void 0 && (parents.length !== 1 || parents[0] !== manifest.code.commit)) problems.push(`is on ${short(tag.commit)}, which is not the commit that was made on the trained code (${short(manifest.code.commit)})`);
	return findingOf("version-tag", subject, problems, `annotated, on ${short(tag.commit)}`);
}
function short(id) {
	return id.slice(0, 12);
}
function differences$1(desired, { tag, name, trailers: { version, manifest } }) {
	if (name.kind === "unassignment") return [`asks for ${desired.version}, but ${tag} took the version away`];
	if (version !== void 0 && version !== desired.version) return [`asks for ${desired.version}, but ${tag} says ${version}`];
	if (manifest !== void 0 && manifest !== desired.manifest) return [`names manifest ${desired.manifest}, but ${tag} says ${manifest}`];
	return [];
}
function absent({ trailers }) {
	const names = {
		version: "Cairn-Version",
		manifest: "Cairn-Manifest",
		run: "Cairn-Run"
	};
	const missing = [
		"version",
		"manifest",
		"run"
	].filter((key) => trailers[key] === void 0);
	return missing.length === 0 ? [] : [`states no ${missing.map((key) => names[key]).join(", ")}`];
}
function disagreements({ trailers }, { manifest, digest }) {
	const problems = [];
	if (trailers.manifest !== void 0 && digest !== void 0 && trailers.manifest !== digest) problems.push(`says Cairn-Manifest: ${trailers.manifest}, but the manifest has ${digest}`);
	if (trailers.run !== void 0 && manifest !== void 0 && trailers.run !== manifest.run.id) problems.push(`says Cairn-Run: ${trailers.run}, but the manifest names ${manifest.run.id}`);
	return problems;
}

// src/verification/check-code.ts
init_errors();
async function checkCode(git, { code }, { offline }) {
	const id = "code";
	const subject = short(code.commit);
	if (await findCommit(git, code.commit, offline) === void 0) return offline ? {
		finding: unchecked(id, subject, "the trained commit is not in this clone"),
		found: false
	} : {
		finding: findingOf(id, subject, ["the trained commit does not exist"], ""),
		found: false
	};
	const keeper = await refWith(git, code.commit, ["refs/heads", "refs/remotes"]) ?? await refWith(git, code.commit, ["refs/tags"]);
	const problems = keeper === void 0 ? ["no branch or tag leads to the trained commit"] : [];
	const remark = code.dirty ? "; trained with uncommitted changes, so it cannot be made again" : "";
	return {
		finding: findingOf(id, subject, problems, `reachable from ${keeper ?? ""}${remark}`),
		found: true
	};
}
async function findCommit(git, id, offline) {
	if (offline) return resolveCommit(git, id);
	try {
		return await ensureCommit(git, id, { role: "named" });
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
async function refWith(git, commit, below) {
	const found = await git.try([
		"for-each-ref",
		"--count=1",
		"--format=%(refname:short)",
		"--contains",
		commit,
		"--",
		...below
	]);
	const name = found.stdout.trim();
	return found.code !== 0 || name === "" ? void 0 : name;
}

// src/verification/check-data.ts
init_digest();
async function checkData(git, { code, data, environment }, { temporary, found }) {
	const findings = [];
	const files = [...data.files.map((file) => ({
		...file,
		id: "data"
	})), ...(environment.lockfiles ?? []).map((file) => ({
		...file,
		id: "lock-file"
	}))];
	for (const { id, path, sha256 } of files) {
		if (!found) {
			findings.push(unchecked(id, path, "the trained commit is not here"));
			continue;
		}
		const bytes = await readBytesAt(git, code.commit, path);
		const digests = bytes === void 0 ? [] : [readLfsPointer(bytes)?.sha256, digestOf(bytes)];
		const digest = digests.find((one) => one !== void 0);
		if (digests.includes(sha256)) findings.push(findingOf(id, path, [], sha256));
		else if (code.dirty) findings.push(unchecked(id, path, "the run was made with uncommitted changes"));
		else if (digest !== void 0) findings.push(findingOf(id, path, [`has digest ${digest} in the commit, but the manifest names ${sha256}`], ""));
		else if (await isIgnored(git, code.commit, path, temporary)) findings.push(unchecked(id, path, "not in Git"));
		else findings.push(findingOf(id, path, ["is not in the trained commit, nor ignored there"], ""));
	}
	return findings;
}
async function isIgnored(git, commit, path, temporary) {
	const parts = path.split("/");
	if (parts.some((part) => part === "" || part === "." || part === "..")) return false;
	const root = await mkdtemp(join(temporary, "ignore-"));
	try {
		for (let depth = 0; depth < parts.length; depth++) {
			const folder = parts.slice(0, depth);
			const text = await readFileAt(git, commit, [...folder, ".gitignore"].join("/"));
			await mkdir(join(root, ...folder), { recursive: true });
			if (text !== void 0) await writeFile(join(root, ...folder, ".gitignore"), text);
		}
		const places = [
			"-C",
			root,
			`--git-dir=${await git.run(["rev-parse", "--absolute-git-dir"])}`,
			`--work-tree=${root}`
		];
		return (await git.try([
			...places,
			"check-ignore",
			"--quiet",
			"--no-index",
			"--",
			path
		])).code === 0;
	} finally {
		await rm(root, {
			recursive: true,
			force: true
		});
	}
}

// src/verification/compare-manifest.ts
init_digest();
init_errors();
function compareManifest(of) {
	const path = versionPath(of.model, of.version);
	const chosen = chooseText(of.text, of.copy, of.stated);
	const { manifest, problem } = parse(chosen, path, of);
	return {
		findings: [manifestFinding(path, {
			...of,
			problem
		}), copyFinding(path, of)],
		manifest,
		digest: chosen === void 0 ? void 0 : digestOf(chosen)
	};
}
function chooseText(text, copy, stated) {
	return [text, copy].find((one) => one !== void 0 && digestOf(one) === stated) ?? text;
}
function manifestFinding(path, of) {
	const { commit, text, stated, problem } = of;
	if (commit === void 0) return unchecked("manifest", path, "no tag names the commit that holds it");
	if (text === void 0) return findingOf("manifest", path, [`is not in the tagged commit ${short(commit)}`], "");
	const digest = digestOf(text);
	const problems = problem === void 0 ? [] : [problem];
	if (stated !== void 0 && digest !== stated) problems.unshift(`has digest ${digest}, but the tag says ${stated}`);
	if (problems.length === 0 && stated === void 0) return unchecked("manifest", path, "the tag states no digest to hold it against");
	return findingOf("manifest", path, problems, digest);
}
function copyFinding(path, of) {
	const { branch, text, copy, stated, promoted } = of;
	const id = "manifest-copy";
	if (branch === void 0) return unchecked(id, path, "the default branch is not known here");
	if (copy === void 0) return promoted ? findingOf(id, path, ["is not on the default branch"], "") : unchecked(id, path, "not on the default branch: the version was not promoted");
	const wanted = text === void 0 ? stated : digestOf(text);
	if (wanted === void 0) return unchecked(id, path, "there is no manifest to compare it with");
	const problems = digestOf(copy) === wanted ? [] : ["differs from the manifest in the tagged commit"];
	return findingOf(id, path, problems, "the same byte for byte on the default branch");
}
function parse(text, path, { model, version }) {
	if (text === void 0) return {
		manifest: void 0,
		problem: void 0
	};
	try {
		const manifest = parseDocument("manifest", text, path);
		return manifest.model === model && manifest.version === version ? {
			manifest,
			problem: void 0
		} : {
			manifest: void 0,
			problem: `is the manifest of ${manifest.model} ${manifest.version}`
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			manifest: void 0,
			problem: error.message
		};
	}
}

// src/verification/check-manifest.ts
async function checkManifest(git, of) {
	const path = versionPath(of.model, of.version);
	const textAt = async (commit) => commit === void 0 ? void 0 : readFileAt(git, commit, path);
	return compareManifest({
		...of,
		text: await textAt(of.commit),
		copy: await textAt(of.branch)
	});
}

// src/verification/check-run.ts
init_digest();
async function checkRun(git, manifest, { offline }) {
	const { run, evaluation, profile, code } = manifest;
	const ref = runRef(run.id);
	const parts = [
		[
			"evaluation",
			"evaluation.json",
			evaluation
		],
		[
			"run",
			"run.json",
			run.digest
		],
		[
			"profile",
			"profile.json",
			profile
		]
	];
	const record = await readStated(git, ref, { offline });
	if (record === void 0) return {
		findings: parts.map(([id, file]) => offline ? unchecked(id, `${file} of ${ref}`, "the record of the run is not in this clone") : findingOf(id, `${file} of ${ref}`, ["the record of the run is gone"], "")),
		evaluationText: void 0
	};
	const findings = [];
	let evaluationText;
	for (const [id, file, wanted] of parts) {
		const newest = await record.file(file);
		const earlier = id === "evaluation" && (newest === void 0 || digestOf(newest) !== wanted);
		const text = earlier ? await searchHistory(git, {
			tip: record.commit,
			not: code.commit,
			file,
			digest: wanted
		}) : newest;
		if (id === "evaluation") evaluationText = text;
		const seen = text ?? newest;
		const subject = `${file} of ${ref}`;
		if (seen === void 0) findings.push(findingOf(id, subject, ["is not in the record of the run"], ""));
		else {
			const digest = digestOf(seen);
			const problems = digest === wanted ? [] : [`has digest ${digest}, but the manifest names ${wanted}`];
			findings.push(findingOf(id, subject, problems, `${digest}${earlier ? ", evaluated again since" : ""}`));
		}
	}
	return {
		findings,
		evaluationText
	};
}

// src/verification/check-sequence.ts
function checkSequence(model, { tags, unreadable }) {
	const byObject = new Map(tags.map((tag) => [tag.object, tag]));
	const bySequence = /* @__PURE__ */ new Map();
	const problems = unreadable.map((tag) => `tag ${tag} cannot be read`);
	for (const { tag, trailers } of tags) {
		const { sequence, previous } = trailers;
		if (sequence === void 0) continue;
		const other = bySequence.get(sequence);
		if (other === void 0) bySequence.set(sequence, tag);
		else problems.push(`${other} and ${tag} both have sequence ${sequence}`);
		if (previous === void 0) continue;
		const before = byObject.get(previous);
		if (before === void 0) problems.push(`${tag} follows ${short(previous)}, which no tag names`);
		else if ((before.trailers.sequence ?? 0) >= sequence) problems.push(`${tag} follows ${before.tag}, whose sequence is not smaller`);
	}
	if (bySequence.size === 0 && problems.length === 0) return unchecked("sequence", model, "no tag of the model states a sequence");
	return findingOf("sequence", model, problems, `${bySequence.size} facts, each with its predecessor`);
}

// src/verification/compare-signatures.ts
function ofVerdict(subject, text, { statement, signers }) {
	if (text === void 0) return unchecked("signature", subject, "the verdict is not signed");
	if (statement === void 0) return unchecked("signature", subject, "the verdict could not be made again, to compare it");
	return byKey(subject, text, [statement], signers);
}
function unsigned(subject, { signers, offline, known }) {
	if (offline && !known) return unchecked("signature", subject, "signed statements of this version are not in this clone");
	if (signers.required) return findingOf("signature", subject, ["the version is not signed, which the configuration requires"], "");
	return unchecked("signature", subject, "the version is not signed");
}
function byKey(subject, text, statements, signers) {
	const broken = (problem) => findingOf("signature", subject, [problem], "");
	const envelope = parseEnvelope(text);
	if (envelope === void 0) return broken("is no envelope of a signed statement");
	if (!says(envelope, statements)) return broken("states something else than what the manifest says");
	if (signers.problem !== void 0) return broken(signers.problem);
	const { good, bad, unknown } = checkSignatures(envelope, signers.keys);
	if (bad.length > 0) return broken(`the signature in the name of key ${bad.join(", ")} is not of that key`);
	if (good.length > 0) return findingOf("signature", subject, [], `signed by key ${good.join(", ")}`);
	if (signers.keys.length === 0) return unchecked("signature", subject, `signed by ${unknown.join(", ")}, but the configuration declares no key (signing.keys)`);
	return broken(`signed by ${unknown.join(", ")}, which the configuration does not declare (signing.keys)`);
}
function byIdentity(subject, text, statements) {
	const envelope = envelopeOfBundle(text);
	if (envelope === void 0) return findingOf("signature", subject, ["is no Sigstore bundle of a signed statement"], "");
	if (!says(envelope, statements)) return findingOf("signature", subject, ["states something else than what the manifest says"], "");
	return unchecked("signature", subject, "the statement is right; who signed it is told by `gh attestation verify` with --bundle");
}
function envelopeOfBundle(text) {
	try {
		const value = JSON.parse(text);
		return parseEnvelope(JSON.stringify(value?.dsseEnvelope ?? null));
	} catch {
		return;
	}
}
function says(envelope, statements) {
	try {
		const value = JSON.parse(payloadOf(envelope).toString("utf8"));
		return statements.map(statementText).includes(stableJson(value));
	} catch {
		return false;
	}
}

// src/verification/check-signature.ts
async function checkSignature(git, named, of) {
	const { signers, offline, verdict } = of;
	const { model, version } = named.manifest;
	const record = await readStated(git, attestationRef(model, version), { offline });
	const read = async (file) => record?.file(file);
	const subject = (file) => `${file} of ${attestationRef(model, version)}`;
	const made = [versionStatement(named), earlierStatement(named)];
	const provenance = await read(provenanceFile);
	const bundle = await read(bundleFile);
	return [
		provenance === void 0 ? unsigned(subject(provenanceFile), {
			signers,
			offline,
			known: record !== void 0
		}) : byKey(subject(provenanceFile), provenance, made, signers),
		...bundle === void 0 ? [] : [byIdentity(subject(bundleFile), bundle, made)],
		...verdict === void 0 ? [] : [ofVerdict(subject("verdict"), await read(verdictFile(verdict.digest)), {
			statement: verdict.document && verdictStatement(verdict.document, named),
			signers
		})]
	];
}

// src/verification/compare-verdict.ts
init_digest();
init_errors();
function compareVerdict(made, stated, reported) {
	const report = parseVerdict(reported);
	const recorded = report?.digest === stated.verdict ? report.verdict : void 0;
	const decision = stated.decision ?? (recorded && decisionDigest(recorded));
	const worded = (decision === void 0 ? [made, ...earlierWordings(made, report?.verdict)] : [made]).find((one) => digestOf(serializeDocument(one)) === stated.verdict);
	if (!(decision === void 0 ? worded !== void 0 : decision === decisionDigest(made))) return {
		same: false,
		problem: problemOf(made, stated, recorded)
	};
	if (worded === made) return { same: true };
	const judge = stated.judge ?? judgeOf(worded ?? recorded);
	return judge === String(4) ? {
		same: false,
		problem: problemOf(made, stated, recorded)
	} : {
		same: true,
		judge
	};
}
function judgeOf(verdict) {
	return String(verdict?.judge ?? 1);
}
function problemOf(made, stated, recorded) {
	const digest = digestOf(serializeDocument(made));
	const by = stated.judge === void 0 ? "" : `, by judge ${stated.judge}`;
	const differences = recorded === void 0 ? [] : decisionDifferences(recorded, made);
	const where = differences.length > 0 ? `; decided otherwise: ${differences.join(", ")}` : "";
	return `judged again by judge ${4} it is ${digest} (${made.verdict}), but the tag says ${stated.verdict}${by}${where}`;
}
function earlierWordings(made, recorded) {
	const rules = made.rules.map((rule, index) => {
		const said = recorded?.rules[index];
		return said?.id === rule.id ? {
			...rule,
			message: said.message
		} : rule;
	});
	return [withoutJudge(made), withoutJudge({
		...made,
		rules
	})];
}
function withoutJudge(verdict) {
	const earlier = { ...verdict };
	delete earlier.judge;
	return earlier;
}
function parseVerdict(text) {
	if (text === void 0) return void 0;
	try {
		return {
			verdict: parseDocument("verdict", text, "verdict.json"),
			digest: digestOf(text)
		};
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}

// src/verification/check-verdict.ts
init_errors();
async function checkVerdict(git, sources) {
	const { fact, offline } = sources;
	const { verdict: stated, desired, manifest: byCairn } = fact.trailers;
	const link = (problem) => ({ finding: findingOf("verdict", fact.tag, [problem], "") });
	const open = (reason) => ({ finding: unchecked("verdict", fact.tag, reason) });
	if (stated === void 0 && byCairn === void 0) return open("the tag records no verdict: another tool made it");
	if (await git.run(["rev-parse", "--is-shallow-repository"]) === "true") return open("the clone is shallow: the history of the rules is not here");
	if (desired === void 0) return link("the tag names no commit (Cairn-Desired) that asked for the version");
	if (await findCommit(git, desired, offline) === void 0) return offline ? open(`commit ${short(desired)} is not in this clone`) : link(`commit ${short(desired)}, before which the rules stood, does not exist`);
	try {
		return await checkAgain(git, {
			...sources,
			desired
		});
	} catch (error) {
		if (error instanceof UserError) return link(error.message);
		throw error;
	}
}
async function checkAgain(git, sources) {
	const { fact, stage, manifest, desired } = sources;
	const stated = fact.trailers.verdict;
	const link = (problem) => ({ finding: findingOf("verdict", fact.tag, [problem], "") });
	const asked = await readStageFile(git, desired, manifest.model, stage);
	if (asked?.version !== manifest.version) return link(`commit ${short(desired)} did not ask for ${manifest.version}`);
	const before = registryBefore(sources.registry, manifest.model, fact);
	if (stated === void 0) {
		const { finding } = await checkGround(git, sources, {
			asked,
			before,
			verdict: "the tag records none"
		});
		return { finding: {
			...finding,
			message: finding.message.replace(/^; /, "none recorded; ")
		} };
	}
	const base = await resolveCommit(git, `${desired}^1`);
	if (base === void 0) return link(`commit ${short(desired)} has no parent to read the rules from`);
	const said = [];
	const moment = await commitTime(git, desired, (sentence) => said.push(sentence));
	const { config, readFrom } = await readReviewedConfig(git, base, sources.configFile);
	const policy = policyOf(config, manifest.model, stage);
	if (policy === void 0) return link(`commit ${short(base)} has no rules for this stage`);
	const evidence = evidenceOf(sources, before, moment);
	const verdict = judge({
		stage,
		policy,
		readFrom,
		evidence
	});
	const reported = await reportedVerdict(git, desired, verdict);
	const compared = compareVerdict(verdict, {
		...fact.trailers,
		verdict: stated
	}, reported);
	if (!compared.same) return {
		...link(compared.problem),
		verdict
	};
	const { finding } = await checkGround(git, sources, {
		asked,
		before,
		verdict
	});
	if (finding.status !== "pass") return {
		finding,
		verdict
	};
	const words = compared.judge === void 0 ? "" : `, decided the same by judge ${compared.judge}`;
	const message = [`${`${verdict.verdict} by the rules of ${short(readFrom.commit)}${words}`}${finding.message}`, ...said].join(". ");
	return {
		finding: {
			...finding,
			message
		},
		verdict
	};
}
async function reportedVerdict(git, commit, { model, stage, version }) {
	return readFileAt(git, commit, `${reportFolder(model, stage, version)}verdict.json`);
}
async function checkGround(git, sources, { asked, before, verdict }) {
	const { fact, stage, manifest } = sources;
	const answer = (problems, fine) => ({ finding: findingOf("verdict", fact.tag, problems, fine) });
	const held = new Set(versionsHeld(before, manifest.model, stage));
	const strange = strangeShares(asked, held).map(({ what }) => what);
	const { override } = statedTerms(asked);
	if (fact.trailers.override !== override) strange.push(`states ${fact.trailers.override ?? "no override"}, but the stage file ${override ?? "none"}`);
	if (strange.length > 0) return answer(strange, "");
	const holder = holderOf(before, manifest.model, stage);
	const ground = releaseGround({
		desired: asked,
		verdict,
		holder,
		held
	});
	if (ground === void 0) return answer([`the verdict ${wordOf(verdict)}, and nothing else carries the stage: no override for this version, no return with a hold`], "");
	const earlier = historyOf(before, manifest.model, stage).findLast(({ tag }) => tag === holder?.tag);
	if (ground.kind === "terms" && earlier !== void 0) {
		const { finding } = await checkVerdict(git, {
			...sources,
			fact: earlier
		});
		const came = `only the terms of the stage changed, the version came with ${earlier.tag}: ${finding.message}`;
		return { finding: {
			...finding,
			subject: fact.tag,
			message: finding.status === "pass" ? `; ${came}` : came
		} };
	}
	const clause = groundClause(ground, verdict);
	return answer([], clause === void 0 ? "" : `; ${clause}`);
}
function evidenceOf({ manifest, manifestDigest: digest, evaluationText, fact, stage }, before, moment) {
	return assembleEvidence({
		manifest,
		digest,
		evaluationText
	}, {
		registry: before,
		stage,
		moment,
		approvals: void 0,
		...approvalsOf(fact)
	});
}
function approvalsOf({ trailers: { approvals } }) {
	return approvals === void 0 ? void 0 : parseApprovals(approvals);
}
function registryBefore(registry, model, { tag: name }) {
	const facts = historyOf(registry, model);
	const index = facts.findIndex(({ tag }) => tag === name);
	return {
		...registry,
		models: /* @__PURE__ */ new Map([[model, index < 0 ? facts : facts.slice(0, index)]])
	};
}

// src/verification/read-signers.ts
init_errors();
async function readSigners(git, commit, signing) {
	const keys = [];
	const required = signing?.required ?? false;
	for (const [index, text] of (signing?.keys ?? []).entries()) {
		const where = `signing.keys[${index}]`;
		const pem = text.includes("-----BEGIN") ? text : await fileAt(git, commit, text);
		if (pem === void 0) return {
			keys,
			required,
			problem: `${where} names a file that the default branch does not have`
		};
		try {
			keys.push(parseVerifyingKey(pem, where));
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			return {
				keys,
				required,
				problem: error.message
			};
		}
	}
	return {
		keys,
		required
	};
}
async function fileAt(git, commit, path) {
	return !path.startsWith("/") && !path.split("/").some((part) => [
		"",
		".",
		".."
	].includes(part)) ? readFileAt(git, commit, path) : void 0;
}

// src/verification/read-model-tags.ts
async function readModelTags(git, model, { offline }) {
	const artifact = `refs/tags/${model.replace(":", "=")}`;
	const remote = offline ? void 0 : await remoteName(git);
	const there = remote === void 0 ? void 0 : await tagsOf(git, remote, artifact);
	const { tags, unreadable } = await readAll(git, artifact, there);
	return {
		tags: tags.flatMap((record) => {
			const name = parseTagName(record.name);
			if (name.kind === "foreign" || name.model !== model) return [];
			const { trailers, problems } = parseTrailers(record.message);
			return [{
				tag: record.name,
				name,
				object: record.object,
				annotated: record.annotated,
				commit: record.annotated ? record.target : record.object,
				trailers,
				problems: [
					...ownProblems(record),
					...problems,
					...there === void 0 ? [] : differences(record, there)
				]
			}];
		}),
		unreadable
	};
}
async function tagsOf(git, remote, artifact) {
	const listed = await git.try([
		"ls-remote",
		"--refs",
		remote,
		`${artifact}@*`,
		`${artifact}#*`
	]);
	if (listed.code !== 0) return void 0;
	const objects = listed.stdout.split("\n").flatMap((line) => {
		const [object = "", ref = ""] = line.split("	");
		return ref === "" ? [] : [[ref.slice(10), object]];
	});
	return {
		remote,
		objects: new Map(objects)
	};
}
async function readAll(git, artifact, there) {
	const patterns = [
		`${artifact}@*`,
		`${artifact}#*`,
		`${artifact}#*/**`
	];
	const here = await readTagRecords(git, patterns);
	if (there === void 0) return here;
	const known = /* @__PURE__ */ new Set([...here.tags.map(({ name }) => name), ...here.unreadable]);
	if ([...there.objects.keys()].every((name) => known.has(name))) return here;
	const refspecs = [`${artifact}@*:${artifact}@*`, `${artifact}#*:${artifact}#*`];
	await git.try(await fetchCommand(git, refspecs));
	return readTagRecords(git, patterns);
}
function ownProblems(record) {
	if (!record.annotated) return ["is a lightweight tag, which states no fact"];
	const problems = [];
	if (record.statedName !== record.name) problems.push(`holds the tag object of ${record.statedName}`);
	if (record.targetType !== "commit") problems.push(`names a ${record.targetType}, not a commit`);
	return problems;
}
function differences({ name, object }, { remote, objects }) {
	const there = objects.get(name);
	if (there === object) return [];
	if (there === void 0) return [`is not on ${remote}`];
	return [`is ${object.slice(0, 12)} in this clone but ${there.slice(0, 12)} on ${remote}: it was moved`];
}

// src/verification/verify-chain.ts
init_errors();
async function verifyChain(context, target, { configFile, offline }) {
	const { git } = context;
	const { model } = target;
	const commit = await defaultCommit(git, offline);
	const branch = commit === void 0 || target.stage === void 0 ? commit : await stageBranch(git, stagePath(model, target.stage), {
		commit,
		configFile,
		offline
	});
	const tags = await readModelTags(git, model, { offline });
	const stage = await readStage(git, target, {
		branch,
		tags
	});
	const version = target.version ?? stage?.fact?.trailers.version ?? stage?.desired.desired?.version;
	if (version === void 0) return stageLines(stage, void 0);
	const head = await checkHead(git, {
		model,
		version
	}, {
		stage,
		tags,
		branch
	});
	const { manifest, digest } = head;
	const body = manifest === void 0 || digest === void 0 ? unreadable.map((id) => unchecked(id, `${model}@${version}`, "there is no manifest that could be read")) : await checkBody(context, {
		manifest,
		digest,
		stage,
		branch
	}, {
		configFile,
		offline
	});
	return [
		...head.findings,
		...body,
		checkSequence(model, tags)
	];
}
const unreadable = [
	"artifact",
	"evaluation",
	"run",
	"profile",
	"data",
	"code",
	"verdict",
	"signature"
];
async function checkHead(git, { model, version }, { stage, tags, branch }) {
	const tag = tags.tags.find(({ name }) => name.kind === "version" && name.version === version);
	const { findings, manifest, digest } = await checkManifest(git, {
		model,
		version,
		commit: tag?.commit,
		stated: tag?.trailers.manifest ?? stage?.fact?.trailers.manifest,
		branch,
		promoted: stage !== void 0
	});
	const parents = tag === void 0 ? [] : await parentsOf(git, tag.commit);
	const line = checkVersionTag({
		model,
		version
	}, tag, {
		manifest,
		parents
	});
	return {
		findings: [
			...stageLines(stage, {
				version: line.status === "pass" ? tag : void 0,
				manifest,
				digest
			}),
			line,
			...findings
		],
		manifest,
		digest
	};
}
async function checkBody(context, of, { configFile, offline }) {
	const { git, temporary } = context;
	const { manifest, digest, stage, branch } = of;
	const config = branch === void 0 ? void 0 : await configOf(git, branch, configFile);
	const artifacts = await checkArtifacts(context, manifest, {
		storage: config?.storage,
		offline
	});
	const run = await checkRun(git, manifest, { offline });
	const code = await checkCode(git, manifest, { offline });
	const data = await checkData(git, manifest, {
		temporary,
		found: code.found
	});
	const { evaluationText } = run;
	const { finding, verdict } = await verdictLine(git, {
		manifest,
		manifestDigest: digest,
		evaluationText,
		configFile,
		offline
	}, stage);
	const recorded = stage?.fact?.trailers.verdict;
	const signatures = await checkSignature(git, {
		manifest,
		digest,
		path: versionPath(manifest.model, manifest.version)
	}, {
		signers: await readSigners(git, branch ?? "", config?.signing),
		offline,
		verdict: recorded === void 0 ? void 0 : {
			document: verdict,
			digest: recorded
		}
	});
	const approvals = await checkApprovals(context.github, stage?.fact, { offline });
	return [
		...artifacts,
		...run.findings,
		...data,
		code.finding,
		finding,
		...approvals,
		...signatures
	];
}
async function verdictLine(git, of, stage) {
	const { model, version } = of.manifest;
	const { evaluationText } = of;
	const open = (subject, reason) => ({ finding: unchecked("verdict", subject, reason) });
	if (stage?.fact?.name.kind !== "assignment") return open(`${model}@${version}`, "it is recorded by the tag of a stage alone");
	if (evaluationText === void 0) return open(stage.fact.tag, "the evaluation that was judged is not here");
	const registry = await readRegistry(git, { models: [model] });
	return checkVerdict(git, {
		...of,
		evaluationText,
		registry,
		stage: stage.stage,
		fact: stage.fact
	});
}
async function readStage(git, { model, stage }, { branch, tags }) {
	if (stage === void 0) return void 0;
	const place = ({ name }) => excessIn(name) === void 0 ? name.counter ?? 0 : -1;
	const [fact] = tags.tags.filter(({ name }) => "stage" in name && name.stage === stage).sort((a, b) => place(b) - place(a));
	if (branch === void 0) return {
		model,
		stage,
		fact,
		desired: { problem: "the default branch is not known here" }
	};
	try {
		const desired = await readStageFile(git, branch, model, stage);
		return {
			model,
			stage,
			fact,
			desired: desired === void 0 ? {} : { desired }
		};
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return {
			model,
			stage,
			fact,
			desired: { problem: error.message }
		};
	}
}
function stageLines(stage, against) {
	if (stage === void 0) return [];
	const measure = against ?? {
		version: void 0,
		manifest: void 0,
		digest: void 0
	};
	return [checkStageFile(stage, stage.desired, stage.fact), checkStageTag(stage, stage.fact, measure)];
}
async function defaultCommit(git, offline) {
	const shared = await hasRemote(git);
	if (shared && !offline) return (await fetchBaseBranch(git, void 0)).commit;
	return (shared ? await resolveCommit(git, await trackingRef(git, "HEAD")) : void 0) ?? resolveCommit(git, "HEAD");
}
async function configOf(git, commit, configFile) {
	try {
		return (await readCommittedConfig(git, commit, configFile)).config;
	} catch (error) {
		if (error instanceof UserError) return void 0;
		throw error;
	}
}
async function parentsOf(git, commit) {
	const outcome = await git.try([
		"rev-list",
		"--parents",
		"--max-count=1",
		commit,
		"--"
	]);
	return outcome.code === 0 ? outcome.stdout.trim().split(" ").slice(1) : [];
}

// src/cli/verify-command.ts
function addVerify(program, setExitCode) {
	program.command("verify").argument("<target>", "<model>@<version> or <model>#<stage>").description("Check every digest and link from a stage or version down to its files, run, data and code.").addOption(configOption("path of the configuration, read from Git")).option("--offline", "ask no server: what is not in this clone is not checked").option("--token <token>", "token that reads release assets (or GITHUB_TOKEN)").action(async (target, options) => {
		const globals = program.opts();
		setExitCode(await verify(target, options, globals).catch((error) => explain(error, globals.json === true)));
	});
}
async function verify(text, options, globals) {
	const target = parseTarget(text);
	const { standing } = await openRepository({
		directory: resolve(globals.directory),
		environment: gitEnvironment(process.env)
	});
	return inContext({
		standing,
		token: options.token,
		verbose: globals.verbose,
		repository: globals.repository
	}, async (context) => {
		const findings = await verifyChain(context, target, {
			configFile: await configPath(standing, options.config),
			offline: options.offline === true
		});
		const output = globals.json === true ? JSON.stringify(findings, null, 2) : findingLines(findings);
		process.stdout.write(`${output}\n`);
		return findings.some(({ status }) => status === "fail") ? exitCodes.failure : exitCodes.success;
	});
}

export { addVerify };