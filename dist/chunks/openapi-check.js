import { o as __toESM } from "./rolldown-runtime.js";
import { a as require_ajv, n as require_dist } from "../vendor/ajv.js";
import { r as wantsRaw } from "./media-type.js";
import { readFileSync } from "node:fs";

// src/local/forge/openapi-deviations.ts
var import_ajv = require_ajv();
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const undeclaredStatuses = [
	{
		status: 401,
		schema: "basic-error",
		why: "A missing or unknown token; declared for few operations."
	},
	{
		status: 403,
		schema: "basic-error",
		why: "A token without the scope; declared for few operations."
	},
	{
		status: 404,
		schema: "basic-error",
		why: "A missing repository or object; often left out."
	},
	{
		status: 422,
		why: "Objections to the body; left out for statuses, checks, dispatches and others."
	},
	{
		status: 304,
		why: "Any GET with a known ETag; declared for some only."
	},
	{
		status: 400,
		schema: "basic-error",
		why: "A body that is no JSON; left out everywhere but for two operations."
	}
];
const overlappingKeyword = "oneOf";
const valueDeviations = [
	{
		operations: /deployments\/\{deployment_id\}\/statuses/,
		part: "answer",
		at: /^(\/\d+)?\/(target_url|log_url|environment_url)$/,
		why: "GitHub sends an empty text where no address was given; the description wants an address."
	},
	{
		operations: /\/releases/,
		part: "answer",
		at: /^(\/\d+)?(\/assets\/\d+)?\/state$/,
		why: "An upload that broke leaves an asset in the state `starter`, as GitHub’s prose says; the schema leaves it out."
	},
	{
		operations: /^PUT .*\/issues\/\{issue_number\}\/labels$/,
		part: "request body",
		at: /^(\/labels)?$/,
		why: "An empty list takes all labels off, as the description’s own prose says; its schema wants one at least."
	},
	{
		operations: /^GET .*\/deployments\/\{deployment_id\}\/statuses/,
		part: "answer",
		at: /\/state$/,
		why: "A job that waits for a reviewer of its environment: GitHub says `waiting`, as its webhooks do."
	}
];

// src/local/forge/openapi-check.ts
let loaded;
function openApiCheck(report) {
	const { subset, compile } = loaded ??= load();
	return (request, match, answer) => {
		if (!match) {
			if (answer.status !== 401) report({
				operation: `${request.method} ${request.path}`,
				message: "unknown operation"
			});
			return;
		}
		const operation = subset.operations[match.operation];
		const say = (message) => {
			report({
				operation: match.operation,
				message
			});
		};
		if (!operation) {
			say("not in openapi-subset.json: run scripts/cut-openapi.ts");
			return;
		}
		if (answer.status < 400) checkRequest(match.operation, operation, request, compile, say);
		checkAnswer(match.operation, operation, request, answer, compile, say);
	};
}
function checkRequest(operation, { query, body, bodyRequired }, request, compile, say) {
	for (const { name, required, schema } of query) {
		const given = request.query.get(name);
		if (given === null) {
			if (required) say(`query parameter ${name} is missing`);
			continue;
		}
		const validate = compile(schema, true);
		if (!validate({ value: given })) say(`query parameter ${name}: ${explain(validate.errors)}`);
	}
	for (const name of new Set(request.query.keys())) if (!query.some((one) => one.name === name)) say(`query parameter ${name} is unknown`);
	if (!body || request.upload) return;
	if (request.bytes.length === 0) {
		if (bodyRequired) say("the body is missing");
		return;
	}
	const validate = compile(body);
	if (validate(JSON.parse(request.bytes.toString()))) return;
	const errors = unexcused(operation, "request body", validate.errors);
	if (errors.length > 0) say(`request body: ${explain(errors)}`);
}
function checkAnswer(name, { responses }, request, answer, compile, say) {
	const schema = answerSchema(responses, answer.status);
	if (schema === "undeclared") {
		say(`status ${answer.status} is not declared`);
		return;
	}
	if (answer.body === void 0) {
		if (schema !== "none" && answer.status !== 304 && !wantsRaw(request)) say(`status ${answer.status} has a body`);
		return;
	}
	if (schema === "none") {
		if (answer.status < 400) say(`status ${answer.status} has no body`);
		return;
	}
	const validate = compile(schema);
	if (validate(JSON.parse(JSON.stringify(answer.body)))) return;
	const errors = unexcused(name, "answer", validate.errors);
	if (errors.length > 0) say(`answer ${answer.status}: ${explain(errors)}`);
}
function answerSchema(responses, status) {
	const declared = responses[String(status)];
	if (declared) return declared;
	const extra = undeclaredStatuses.find((one) => one.status === status);
	if (extra?.schema !== void 0) return { $ref: `github#/definitions/${extra.schema}` };
	return declared === void 0 && !extra ? "undeclared" : "none";
}
function unexcused(operation, part, errors) {
	const excuses = valueDeviations.filter((one) => one.part === part && one.operations.test(operation));
	return (errors ?? []).filter((error) => !isOverlap(error) && !excuses.some(({ at }) => at.test(error.instancePath)));
}
function isOverlap({ keyword, params }) {
	return keyword === "oneOf" && Array.isArray(params["passingSchemas"]);
}
function explain(errors) {
	return (errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath === "" ? "body" : instancePath} ${message ?? ""}`).join("; ");
}
function load() {
	const subset = JSON.parse(readFileSync(new URL("openapi-subset.json", import.meta.url), "utf8"));
	return {
		subset,
		compile: makeCompiler(subset.definitions)
	};
}
function makeCompiler(definitions) {
	const make = (coerceTypes) => {
		const ajv = new import_ajv.Ajv({
			strict: false,
			allErrors: true,
			coerceTypes,
			code: { optimize: false }
		});
		import_dist.default.default(ajv);
		for (const format of [
			"repo.nwo",
			"ssh-url",
			"timestamp"
		]) ajv.addFormat(format, true);
		ajv.addSchema({
			$id: "github",
			definitions
		});
		return ajv;
	};
	const [strict, coercing] = [make(false), make(true)];
	const compiled = /* @__PURE__ */ new Map();
	return (schema, coerce = false) => {
		const known = compiled.get(schema);
		if (known) return known;
		const fresh = coerce ? coercing.compile({
			type: "object",
			properties: { value: schema }
		}) : strict.compile(schema);
		compiled.set(schema, fresh);
		return fresh;
	};
}

export { openApiCheck };