import { O as readRecord } from "./git.js";
import { It as init_errors, Lt as messageOf, Mt as UserError } from "./kernel.js";
import { a as parseSigningKey, c as checkSignatures, d as signEnvelope, f as attestationRef, g as verdictFile, h as recordAttestation, i as versionStatement, l as parseEnvelope, m as provenanceFile, n as statementText, p as bundleFile, r as verdictStatement, s as addSignature, t as earlierStatement, u as payloadOf } from "./statement.js";
import { r as stableJson } from "./document.js";
import { isAbsolute, join } from "node:path";
import { readFile } from "node:fs/promises";

// src/provenance/sign-statement.ts
init_errors();
async function signVersion(context, version, { attest }) {
	const statement = versionStatement(version);
	await signByKey(context, version, {
		statement,
		earlier: earlierStatement(version),
		file: provenanceFile
	});
	if (attest) await signByIdentity(context, version, statement);
}
async function signVerdict(context, version, { verdict, digest }) {
	await signByKey(context, version, {
		statement: verdictStatement(verdict, version),
		file: verdictFile(digest)
	});
}
async function signingKeyOf({ signingKey, workspace }) {
	if (signingKey === void 0 || signingKey.trim() === "") return void 0;
	const where = "CAIRN_SIGNING_KEY";
	if (signingKey.includes("-----BEGIN")) return parseSigningKey(signingKey.replaceAll("\\n", "\n"), where);
	const path = isAbsolute(signingKey) ? signingKey : join(workspace, signingKey);
	const pem = await readFile(path, "utf8").catch(() => {
		throw new UserError("CAIRN_SIGNING_KEY_INVALID", {
			where,
			what: "is neither a key in PEM nor the path of a file that can be read"
		});
	});
	return parseSigningKey(pem, where);
}
async function signByKey(context, { manifest, commit }, { statement, earlier, file }) {
	const key = await signingKeyOf(context);
	if (key === void 0) return;
	const { model, version } = manifest;
	const text = statementText(statement);
	const good = [text, ...earlier === void 0 ? [] : [statementText(earlier)]];
	const written = await recordAttestation(context.git, {
		model,
		version,
		commit,
		file,
		now: context.now()
	}, (before) => {
		const envelope = before === void 0 ? void 0 : parseEnvelope(before);
		if (envelope === void 0 || !good.includes(payloadOf(envelope).toString("utf8"))) return stableJson(signEnvelope(text, key));
		return checkSignatures(envelope, [key]).good.includes(key.id) ? void 0 : stableJson(addSignature(envelope, key));
	});
	context.log.info(`${written ? "Signed" : "Found signed"}: the statement ${file} of ${model} ${version}, by key ${key.id}.`);
}
async function signByIdentity({ git, log, now, attester }, { manifest, commit }, statement) {
	const { model, version } = manifest;
	const of = {
		model,
		version,
		commit,
		file: bundleFile,
		now: now()
	};
	if (await (await readRecord(git, attestationRef(model, version)))?.file("provenance.sigstore.json") !== void 0) return;
	if (attester === void 0) throw new UserError("CAIRN_ATTEST_FAILED", {
		where: `${model} ${version}`,
		what: "the workflow run has no identity to sign with",
		expected: "a job on GitHub with `permissions: {id-token: write, attestations: write}`"
	});
	const bundle = await attester(statement).catch((error) => {
		throw new UserError("CAIRN_ATTEST_FAILED", {
			where: `${model} ${version}`,
			what: `the workflow run could not sign by its identity: ${messageOf(error).slice(0, 500)}`,
			todo: "Give the job `permissions: {id-token: write, attestations: write}`; private repositories need a plan that has attestations."
		}, { cause: error });
	});
	await recordAttestation(git, of, (before) => before === void 0 ? bundle : void 0);
	log.info(`Signed by the identity of the workflow run: the statement of ${model} ${version}.`);
}

export { signVersion as n, signVerdict as t };