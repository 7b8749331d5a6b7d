import { It as init_errors, Mt as UserError, ft as createHash, gt as init_crypto_when_asked, ht as createPublicKey, j as millisecondsOf, mt as createPrivateKey, xt as verify, yt as sign } from "./kernel.js";
import { j as updateRecord } from "./git.js";
import { r as stableJson } from "./document.js";

// src/provenance/attestation-record.ts
const provenanceFile = "provenance.dsse.json";
const bundleFile = "provenance.sigstore.json";
function verdictFile(verdict) {
	return `verdict-${verdict.slice(7)}.dsse.json`;
}
function attestationRef(model, version) {
	return `refs/cairn/attestations/${model}/${version}`;
}
async function recordAttestation(git, of, change) {
	const { model, version, file } = of;
	const record = {
		ref: attestationRef(model, version),
		root: of.commit,
		message: `Statements about ${model} ${version}`,
		date: of.now
	};
	const { changed } = await updateRecord(git, record, async (before) => {
		const text = change(await before?.file(file));
		return {
			files: text === void 0 ? void 0 : { [file]: text },
			value: void 0
		};
	});
	return changed;
}

// src/provenance/dsse.ts
const payloadType = "application/vnd.in-toto+json";
function signEnvelope(text, key) {
	const payload = Buffer.from(text);
	const sig = key.sign(authenticated(payloadType, payload)).toString("base64");
	return {
		payloadType,
		payload: payload.toString("base64"),
		signatures: [{
			keyid: key.id,
			sig
		}]
	};
}
function addSignature(envelope, key) {
	const others = envelope.signatures.filter(({ keyid }) => keyid !== key.id);
	const sig = key.sign(authenticated(envelope.payloadType, payloadOf(envelope))).toString("base64");
	return {
		...envelope,
		signatures: [...others, {
			keyid: key.id,
			sig
		}]
	};
}
function checkSignatures(envelope, keys) {
	const bytes = authenticated(envelope.payloadType, payloadOf(envelope));
	const [good, bad, unknown] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set()
	];
	for (const { keyid, sig } of envelope.signatures) {
		const signature = Buffer.from(sig, "base64");
		const named = keys.filter(({ id }) => keyid === "" || id === keyid);
		const fitting = named.find((key) => key.verify(bytes, signature));
		if (fitting !== void 0) good.add(fitting.id);
		else if (named.length === 0 || keyid === "") unknown.add(keyid === "" ? "no key" : keyid);
		else bad.add(keyid);
	}
	return {
		good: [...good],
		bad: [...bad],
		unknown: [...unknown]
	};
}
function payloadOf({ payload }) {
	return Buffer.from(payload, "base64");
}
function parseEnvelope(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch {
		return;
	}
	if (!isRecord(value) || value["payloadType"] !== payloadType) return void 0;
	const { payload, signatures } = value;
	if (typeof payload !== "string" || !Array.isArray(signatures) || signatures.length === 0) return void 0;
	const read = signatures.map((one) => {
		if (!isRecord(one) || typeof one["sig"] !== "string") return void 0;
		const { keyid = "", sig } = one;
		return typeof keyid === "string" ? {
			keyid,
			sig
		} : void 0;
	});
	const whole = read.filter((one) => one !== void 0);
	return whole.length === read.length ? {
		payloadType,
		payload,
		signatures: whole
	} : void 0;
}
function authenticated(type, payload) {
	const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
	return Buffer.concat([Buffer.from(head), payload]);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/provenance/signing-key.ts
init_crypto_when_asked();
init_errors();
function parseSigningKey(pem, where) {
	const key = readKey(() => createPrivateKey(pem), {
		kind: "private",
		where
	});
	const { hash } = algorithmOf(key, {
		kind: "private",
		where
	});
	return {
		...verifying(createPublicKey(key), hash),
		sign: (bytes) => sign(hash, bytes, key)
	};
}
function parseVerifyingKey(pem, where) {
	if (pem.includes("PRIVATE KEY")) throw invalid({
		kind: "public",
		where
	}, "is a private key, which belongs nowhere but in a secret", { todo: "Make a new pair of keys: this one is known to all who can read the repository." });
	const key = readKey(() => createPublicKey(pem), {
		kind: "public",
		where
	});
	return verifying(key, algorithmOf(key, {
		kind: "public",
		where
	}).hash);
}
function verifying(key, hash) {
	const der = key.export({
		type: "spki",
		format: "der"
	});
	return {
		id: `sha256:${createHash("sha256").update(der).digest("hex")}`,
		verify: (bytes, signature) => verify(hash, bytes, key, signature)
	};
}
function readKey(read, place) {
	try {
		return read();
	} catch {
		throw invalid(place, `is not a ${place.kind} key in PEM (without a passphrase)`);
	}
}
function algorithmOf(key, place) {
	if (key.asymmetricKeyType === "ed25519") return { hash: null };
	if (key.asymmetricKeyType === "ec" && key.asymmetricKeyDetails?.namedCurve === "prime256v1") return { hash: "sha256" };
	throw invalid(place, `is a key of kind ${key.asymmetricKeyType ?? "unknown"}, which is not used here`);
}
function invalid({ kind, where }, what, more = {}) {
	return new UserError("CAIRN_SIGNING_KEY_INVALID", {
		where,
		what,
		expected: `a ${kind} key in PEM: Ed25519, or ECDSA on curve P-256`,
		...more
	});
}

// src/provenance/statement.ts
const buildType = "https://cairn-ml.dev/build-types/training/v1";
const builder = "https://cairn-ml.dev/builders/self-reported/v1";
function versionStatement(named) {
	return statementOf(named, { invocationId: named.manifest.run.id });
}
function earlierStatement(named) {
	const { createdAt, run, cost } = named.manifest;
	return statementOf(named, {
		invocationId: run.id,
		startedOn: createdAt,
		...cost?.trainSeconds !== void 0 && { finishedOn: later(createdAt, cost.trainSeconds) }
	});
}
function statementOf(named, metadata) {
	const { manifest } = named;
	const { data, trainer, environment, run } = manifest;
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(named),
		predicateType: "https://slsa.dev/provenance/v1",
		predicate: {
			buildDefinition: {
				buildType,
				externalParameters: {
					model: manifest.model,
					version: manifest.version,
					task: manifest.task,
					dataset: data.dataset,
					target: data.target,
					features: data.features,
					trainer
				},
				internalParameters: {
					runtime: environment.runtime,
					platform: environment.platform
				},
				resolvedDependencies: dependencies(manifest)
			},
			runDetails: {
				builder: {
					id: builder,
					version: { cairn: environment.cairn }
				},
				metadata,
				byproducts: [
					resource("run.json", run.digest),
					resource("evaluation.json", manifest.evaluation),
					resource("profile.json", manifest.profile)
				]
			}
		}
	};
}
function verdictStatement(verdict, named) {
	const { evidence, rules } = verdict;
	const names = (kind) => rules.filter((rule) => outcome(rule) === kind).map(({ id }) => id);
	const warned = names("warned");
	return {
		_type: "https://in-toto.io/Statement/v1",
		subject: subjects(named),
		predicateType: "https://in-toto.io/attestation/test-result/v0.1",
		predicate: {
			result: verdict.verdict !== "pass" ? "FAILED" : warned.length > 0 ? "WARNED" : "PASSED",
			configuration: [{
				name: `rules of ${verdict.model}/${verdict.stage}`,
				digest: { sha256: hex(evidence.rules.digest) },
				annotations: {
					commit: evidence.rules.commit,
					stage: verdict.stage,
					verdict: verdict.verdict
				}
			}, ...evidence.evaluation === void 0 ? [] : [resource("evaluation.json", evidence.evaluation)]],
			passedTests: names("passed"),
			warnedTests: warned,
			failedTests: names("failed")
		}
	};
}
function statementText(statement) {
	return stableJson(statement);
}
function outcome({ verdict, severity, waiver }) {
	if (verdict === "pass") return "passed";
	if (verdict === "not-applicable") return "none";
	return severity === "block" && waiver?.active !== true ? "failed" : "warned";
}
function subjects({ manifest, digest, path }) {
	return [...manifest.artifacts.map((file) => resource(file.path, file.sha256)), resource(path, digest)];
}
function dependencies({ code, data, environment, parents = [] }) {
	return [
		{
			name: "code",
			digest: { gitCommit: code.commit },
			...code.dirty && { annotations: { dirty: true } }
		},
		resource(`dataset ${data.dataset}`, data.digest),
		...data.files.map(({ path, sha256 }) => resource(path, sha256)),
		...(environment.lockfiles ?? []).map(({ path, sha256 }) => resource(path, sha256)),
		...parents.map(({ name, version, digest, url }) => ({
			name,
			digest: digest === void 0 ? {} : { sha256: hex(digest) },
			...url !== void 0 && { uri: url },
			...version !== void 0 && { annotations: { version } }
		}))
	];
}
function resource(name, digest) {
	return {
		name,
		digest: { sha256: hex(digest) }
	};
}
function hex(digest) {
	return digest.slice(7);
}
function later(moment, seconds) {
	return new Date((millisecondsOf(moment) ?? NaN) + seconds * 1e3).toISOString();
}

export { parseSigningKey as a, checkSignatures as c, signEnvelope as d, attestationRef as f, verdictFile as g, recordAttestation as h, versionStatement as i, parseEnvelope as l, provenanceFile as m, statementText as n, parseVerifyingKey as o, bundleFile as p, verdictStatement as r, addSignature as s, earlierStatement as t, payloadOf as u };