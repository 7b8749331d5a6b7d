import { Ht as cairnRoot, It as init_errors, Mt as UserError, R as quoted, Ut as cairnVersion, Wt as init_version, z as counted } from "./kernel.js";
import { t as require_dist } from "../vendor/yaml.js";
import { t as plainArchitecture } from "./task-kinds.js";
import { join } from "node:path";
import { readFile, readdir } from "node:fs/promises";

// src/templates/actions-of-others.ts
init_version();
init_errors();
var import_dist = require_dist();
const actionsOfOthers = {
	python: "actions/setup-python@5fda3b95a4ea91299a34e894583c3862153e4b97 # v7.0.0",
	uv: "astral-sh/setup-uv@c771a70e6277c0a99b617c7a806ffedaca235ff9 # v9.0.0",
	conda: "mamba-org/setup-micromamba@d7c9bd84e824b79d2af72a2d4196c7f4300d3476 # v3.0.0",
	node: "actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0",
	r: "r-lib/actions/setup-r@e6be4b3706e0f39bc7a4cf4496a5f2c4cb840040 # v2.10.1"
};

// src/templates/yaml-text.ts
function yamlText(text) {
	return /^[A-Za-z_.][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n|\.(inf|nan))$/i.test(text) ? text : JSON.stringify(text);
}

// src/templates/set-up-steps.ts
function setUpSteps(ground, { cached }) {
	const setting = settingOf(ground);
	if (setting === void 0) return void 0;
	const { folder } = ground;
	const place = {
		at: (file) => yamlText(folder === "" ? file : `${folder}/${file}`),
		directory: folder === "" ? [] : [`  working-directory: ${yamlText(folder)}`]
	};
	return [`# ${setting.what}, as cairn init found it.`, ...setting.steps({
		cached,
		place
	})];
}
function lockFilesOf(ground) {
	return settingOf(ground)?.lockFiles ?? [];
}
function settingOf({ command, files }) {
	const [program = ""] = command;
	const has = (...names) => names.find((name) => files.has(name));
	if (/^(python[\d.]*|uv|poetry|pipenv|conda|micromamba)$/.test(program)) return python(has);
	if (/^R(script)?$/.test(program)) return r(has);
	if (/^(node|npm|npx|yarn|pnpm|tsx)$/.test(program)) return node(has);
	if (has("requirements.txt", "pyproject.toml", "uv.lock", "poetry.lock", "environment.yml", "setup.py") !== void 0) return python(has);
	if (has("renv.lock", "DESCRIPTION") !== void 0) return r(has);
	return has("package.json") === void 0 ? void 0 : node(has);
}
function python(has) {
	const uv = has("uv.lock");
	if (uv !== void 0) return withUv(uv);
	const conda = has("environment.yml", "environment.yaml", "conda-lock.yml");
	const poetry = has("poetry.lock");
	const requirements = has("requirements.txt");
	if (conda !== void 0 && poetry === void 0 && requirements === void 0) return withConda(conda);
	const project = has("pyproject.toml", "setup.py");
	const version = has(".python-version", "pyproject.toml");
	const lockFile = poetry ?? requirements ?? project;
	const install = poetry !== void 0 ? [
		"pipx install poetry==2.2.1",
		"poetry env use python",
		"poetry install --no-interaction --no-root",
		"echo \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""
	] : requirements !== void 0 ? ["python -m pip install --requirement requirements.txt"] : project !== void 0 ? ["python -m pip install ."] : [];
	return {
		what: `Python, and ${lockFile === void 0 ? "no packages (no file names any)" : `the packages of ${lockFile}`}`,
		lockFiles: [lockFile, version].flatMap((file) => file ?? []),
		steps: ({ cached, place }) => [
			`- uses: ${actionsOfOthers.python}`,
			"  with:",
			version === void 0 ? "    python-version: '3.12' # no .python-version and no pyproject.toml says which" : `    python-version-file: ${place.at(version)}`,
			...cached && lockFile !== void 0 && poetry === void 0 ? ["    cache: pip", `    cache-dependency-path: ${place.at(lockFile)}`] : [],
			...runStep(install, place, poetry === void 0 ? [] : ["  env:", "    POETRY_VIRTUALENVS_IN_PROJECT: 'true'"])
		]
	};
}
function withUv(lockFile) {
	return {
		what: `Python, and the packages of ${lockFile}`,
		lockFiles: [lockFile, "pyproject.toml"],
		steps: ({ cached, place }) => [
			`- uses: ${actionsOfOthers.uv}`,
			"  with:",
			`    enable-cache: ${String(cached)}`,
			...cached ? [`    cache-dependency-glob: ${place.at(lockFile)}`] : [],
			...runStep(["uv sync --locked", "echo \"$PWD/.venv/bin\" >> \"$GITHUB_PATH\""], place)
		]
	};
}
function withConda(file) {
	return {
		what: `The environment of ${file}`,
		lockFiles: [file],
		steps: ({ cached, place }) => [
			"- id: conda",
			`  uses: ${actionsOfOthers.conda}`,
			"  with:",
			`    environment-file: ${place.at(file)}`,
			"    environment-name: cairn",
			"    init-shell: none",
			`    cache-environment: ${String(cached)}`,
			"- name: Put its programs first on the path",
			"  env:",
			"    ENVIRONMENT: ${{ steps.conda.outputs.environment-path }}",
			"  run: echo \"$ENVIRONMENT/bin\" >> \"$GITHUB_PATH\""
		]
	};
}
function r(has) {
	const lockFile = has("renv.lock", "DESCRIPTION");
	const restore = lockFile === "renv.lock" ? "if (!requireNamespace('renv', quietly = TRUE)) install.packages('renv'); renv::restore(prompt = FALSE, library = .libPaths()[1])" : "install.packages('remotes'); remotes::install_deps(dependencies = TRUE)";
	return {
		what: `R, and ${lockFile === void 0 ? "no packages (no renv.lock names any)" : `the packages of ${lockFile}`}`,
		lockFiles: lockFile === void 0 ? [] : [lockFile],
		steps: ({ place }) => [
			`- uses: ${actionsOfOthers.r}`,
			"  with:",
			`    r-version: ${lockFile === "renv.lock" ? "renv" : "release"}`,
			...lockFile === "renv.lock" ? place.directory.map((line) => `  ${line}`) : [],
			"    use-public-rspm: true",
			...runStep(lockFile === void 0 ? [] : [`Rscript -e "${restore}"`], place)
		]
	};
}
function node(has) {
	const lockFile = has("package-lock.json", "pnpm-lock.yaml", "yarn.lock", "package.json");
	const version = has(".nvmrc", ".node-version", "package.json");
	const [cache, ...install] = packageManagers[lockFile ?? ""] ?? [void 0];
	return {
		what: `Node.js, and ${lockFile === void 0 ? "no packages (no package.json names any)" : `the packages of ${lockFile}`}`,
		lockFiles: [.../* @__PURE__ */ new Set([lockFile, has("package.json")])].flatMap((file) => file ?? []),
		steps: ({ cached, place }) => [
			`- uses: ${actionsOfOthers.node}`,
			"  with:",
			version === void 0 ? "    node-version: 24 # no .nvmrc says which" : `    node-version-file: ${place.at(version)}`,
			...cached && cache !== void 0 && lockFile !== void 0 ? [`    cache: ${cache}`, `    cache-dependency-path: ${place.at(lockFile)}`] : ["    package-manager-cache: false"],
			...runStep(install, place)
		]
	};
}
const packageManagers = {
	"package-lock.json": ["npm", "npm ci"],
	"yarn.lock": ["yarn", "yarn install --frozen-lockfile"],
	"pnpm-lock.yaml": [
		void 0,
		"corepack enable",
		"pnpm install --frozen-lockfile"
	],
	"package.json": [void 0, "npm install --no-package-lock"]
};
function runStep(commands, { directory }, more = []) {
	if (commands.length === 0) return [];
	const [only] = commands;
	return [
		"- name: Install the packages",
		...directory,
		...more,
		...commands.length === 1 ? [`  run: ${only ?? ""}`] : ["  run: |", ...commands.map((command) => `    ${command}`)]
	];
}

// src/templates/training-command.ts
const programs = {
	py: "python3",
	r: "Rscript",
	js: "node",
	mjs: "node",
	cjs: "node",
	ts: "node"
};
function commandOf(script) {
	return `${programs[script.split(".").at(-1)?.toLowerCase() ?? ""] ?? ""} ${/[\s"'\\]/.test(script) ? `"${script.replace(/["\\]/g, "\\$&")}"` : script}`.trim();
}
function splitCommand(command) {
	const parts = command.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/g) ?? [];
	const bare = command.replace(/"(?:[^"\\]|\\.)*"|'[^']*'|\\./g, "");
	const foreign = /[|&;<>`$*?"'\\]/.exec(bare)?.[0] ?? (/\$|`/.test(command.replace(/'[^']*'/g, "")) ? "$" : void 0);
	if (foreign !== void 0 || parts.length === 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--train",
		what: parts.length === 0 ? "is empty" : `is ${quoted(command)}, and no shell runs it that would know ${foreign ?? ""}`,
		expected: "a program and its arguments, such as python3 src/train.py",
		todo: "Put anything more into a script and name that."
	});
	return parts.map((part) => part.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'|\\(.)/g, (_, double, single, escaped) => double === void 0 ? single ?? escaped ?? "" : double.replace(/\\(["\\])/g, "$1")));
}
function scriptOf(command, files) {
	return command.map((part) => part.replace(/^\.\//, "")).find((part) => files.has(part));
}

// src/templates/with-fetch.ts
const reads = /uses: cairn-ml\/cairn\/actions\/(?:validate-data|train|predict|evaluate|check-drift|retrain)@/;
const calls = /uses: \.\/\.github\/workflows\/(?:train-model|drift-model|retrain)\.yml/;
function withFetch(template, fetch) {
	const at = template.indexOf("\njobs:\n") + 7;
	const parts = template.slice(at).split(/^(?= {2}\S)/m);
	if (fetch === void 0 || !parts.some((part) => reads.test(part) || calls.test(part))) return template;
	const jobs = parts.map((part) => {
		if (reads.test(part)) return changed(part, takingData);
		return calls.test(part) && fetch.secrets.length > 0 ? changed(part, (lines) => passingSecrets(lines, fetch)) : part;
	});
	const isReader = parts.some((part) => reads.test(part));
	const head = template.slice(0, at);
	return [
		isReader ? withSecrets(head, fetch) : head,
		...isReader ? [fetchJob(fetch, checkoutOf(template)), "\n"] : [],
		...jobs
	].join("");
}
function changed(part, change) {
	return change(part.split("\n")).join("\n");
}
function fetchJob({ secrets, install }, checkout) {
	return [
		"# What fetches may be code of the team. So there is nothing here but the secrets of the storage: a token that reads.",
		"fetch:",
		"  name: Fetch the data",
		"  runs-on: ubuntu-latest",
		"  timeout-minutes: 90 # more than fetch.timeout of cairn.yaml",
		"  permissions:",
		"    contents: read # checks out what says how to fetch",
		"  outputs:",
		"    data: ${{ steps.fetch.outputs.handover }}",
		"  steps:",
		`    - uses: ${checkout}`,
		"      with:",
		"        persist-credentials: false",
		"    # What the command of fetch needs is installed here, without a cache that other jobs fill.",
		...install === void 0 ? [] : ["    - name: Install what fetches", `      run: ${install}`],
		"    - name: Fetch the data",
		"      id: fetch",
		"      uses: cairn-ml/cairn/actions/fetch-data@v0.1.0",
		"      with:",
		"        model: ${{ inputs.model }}",
		...secrets.length === 0 ? [] : ["      env: # fetch.secrets of cairn.yaml"],
		...secrets.map((secret) => `        ${secret}: ${secretOf(secret)}`)
	].map((line) => `  ${line}\n`).join("");
}
function takingData(lines) {
	const needs = lines.findIndex((line) => line.startsWith("    needs: "));
	const others = /^ {4}needs: \[?(.*?)\]?$/.exec(lines[needs] ?? "")?.[1];
	const needing = others === void 0 ? [
		...lines.slice(0, 2),
		"    needs: fetch",
		...lines.slice(2)
	] : lines.with(needs, `    needs: [fetch, ${others}]`);
	const checkout = needing.findIndex((line) => line.trim() === "persist-credentials: false");
	return [
		...needing.slice(0, checkout + 1),
		"      - name: Take the fetched data",
		"        uses: cairn-ml/cairn/actions/fetch-data@v0.1.0",
		"        with:",
		"          model: ${{ inputs.model }}",
		"          handover: ${{ needs.fetch.outputs.data || 'none' }} # without a digest nothing is fetched in its place",
		...needing.slice(checkout + 1)
	];
}
function passingSecrets(lines, { secrets }) {
	const given = ["    secrets: # of the storage, for its job fetch alone", ...secrets.map((secret) => `      ${secret}: ${secretOf(secret)}`)];
	const mark = lines.findIndex((line) => line.startsWith("    # For the token of a GitHub App"));
	const end = mark === -1 ? lines.findLastIndex((line) => line !== "") + 1 : mark;
	return [
		...lines.slice(0, end),
		...given,
		...lines.slice(end).filter((line) => line !== "    # secrets:")
	];
}
function withSecrets(template, { secrets }) {
	if (secrets.length === 0) return template;
	const declared = ["    secrets:", ...secrets.flatMap((secret) => [`      ${secret}: # for the job fetch`, "        required: false"])].map((line) => `${line}\n`).join("");
	return template.replace(/^ {2}workflow_call:\n((?:(?: {4}.*)\n)+)/m, (_, body) => body.includes("    # secrets:\n") ? `  workflow_call:\n${body.replace("    # secrets:\n", declared)}` : `  workflow_call:\n${body}${declared}`);
}
function checkoutOf(template) {
	return /uses: (actions\/checkout@.*)$/m.exec(template)?.[1] ?? "";
}
function secretOf(name) {
	return `\${{ secrets.${name} }}`;
}

// src/templates/render-workflow.ts
const setUpMark$1 = /^( +)# The language of your command and its packages are set up here;.*\n/gm;
function renderWorkflow(name, template, settings) {
	return fill(withPrefix(withFolder(withTriggers(name, withSetUp(name, withStage(withFetch(template, settings.fetch), settings), settings), settings), settings), settings), settings);
}
function withFolder(template, { folder = "" }) {
	if (folder === "") return template;
	return withConfig(template.replace(/^( +)- cairn\.yaml$/m, (_, indent) => `${indent}- ${yamlText(`${literal(folder)}/cairn.yaml`)}`), yamlText(`${folder}/cairn.yaml`));
}
function withConfig(template, config) {
	return template.replace(/^((?: {2})+)(- )?(uses: cairn-ml\/cairn\/actions\/.*\n)(?: +(?:# )?with:\n)?/gm, (_, indent, dash, uses) => {
		const beside = `${indent}${dash === void 0 ? "" : "  "}`;
		return `${indent}${dash ?? ""}${uses}${beside}with:\n${beside}  config: ${config}\n`;
	});
}
function withPrefix(template, { prefix }) {
	if (prefix === void 0 || prefix.text === "") return template;
	const label = ` (${prefix.text.replace(/[^A-Za-z0-9]+$/, "")})`;
	return template.replace(new RegExp(`(?<![\\w-])(?=(?:${prefix.names.join("|")})\\.yml)`, "g"), prefix.text).replace(/^name: .*$/m, `$&${label}`).replace(/^( +workflows: \[)(\w+)\]/m, `$1$2${label}]`);
}
function fill(template, { model, branch, pin }) {
	const version = cairnVersion().replace("cairn ", "v");
	return template.replaceAll("$default-branch", branch).replaceAll("my-model", model).replaceAll("cairn-ml/cairn/v0.1.0/", `cairn-ml/cairn/${pin}/`).replace(/(uses: cairn-ml\/cairn\/(?:actions\/[a-z-]+|\.github\/workflows\/[a-z-]+\.yml))@v[\d.]+/g, `$1@${pin} # ${version}`);
}
function withStage(template, { firstStage = "production" }) {
	if (firstStage === "production") return template;
	return template.replace(/^( +)- name: Propose it for production\n( +uses: .*\n +with:\n)/m, (_, indent, uses) => `${indent}- name: Propose it for ${firstStage}\n${uses}${indent}    stage: ${yamlText(firstStage)}\n`);
}
function withSetUp(name, template, { ground, deploysByCommand }) {
	const isTraining = name === "train-model";
	if (ground === void 0 || !(isTraining || deploysByCommand === true)) return template;
	const steps = setUpSteps(ground, { cached: isTraining });
	if (steps === void 0) return template;
	return template.replace(setUpMark$1, (_, indent) => steps.map((line) => `${indent}${line}\n`).join(""));
}
function withTriggers(name, template, settings) {
	if (name !== "train") return template;
	const paths = triggersOf$1(settings);
	return paths.length === 0 ? template : template.replace(/^( +)paths: # what a training depends on: add .*\n/m, (_, indent) => `${indent}paths: # what a training depends on\n${paths.map((path) => `${indent}  - ${yamlText(path)}\n`).join("")}`);
}
function triggersOf$1({ ground, data, folder = "" }) {
	const { command = [], files = /* @__PURE__ */ new Set() } = ground ?? {};
	const script = scriptOf(command, files);
	const below = script?.includes("/") === true ? script.slice(0, script.lastIndexOf("/")) : "";
	const code = script === void 0 ? [] : [below === "" ? `*.${script.split(".").at(-1) ?? ""}` : `${literal(below)}/**`];
	const packages = ground === void 0 ? [] : lockFilesOf(ground);
	const inFolder = [
		...code,
		...packages.map(literal),
		...data === void 0 ? [] : [literal(data)]
	];
	return [...new Set(inFolder)].map((path) => folder === "" ? path : `${literal(folder)}/${path}`);
}
function literal(path) {
	return path.replace(/[\\*?+[\]!]/g, "\\$&");
}

// src/templates/reusable-workflow.ts
const reusablePrefix = "cairn-";
const appSecret = "CAIRN_APP_PRIVATE_KEY";
function reusableInputs(name, template) {
	const body = bodyOf(template(name), template);
	const all = {
		...ownInputs(template(name)),
		...sharedInputs
	};
	return Object.fromEntries(Object.entries(all).filter(([input]) => new RegExp(`\\binputs\\.${input}(?![\\w-])`).test(body)));
}
const sharedInputs = {
	config: {
		description: "Path of the configuration",
		type: "string",
		default: "cairn.yaml"
	},
	stage: {
		description: "Stage that new versions are proposed for",
		type: "string",
		default: "production"
	},
	bases: {
		description: "Branches of promotion.bases beside the default branch, as a JSON list",
		type: "string",
		default: "[]"
	},
	runner: {
		description: "Runner of the jobs that train, predict, deploy or read the log of a server",
		type: "string",
		default: "ubuntu-latest"
	},
	environments: {
		description: "Whether a job that deploys is one of the environment of its stage, with its reviewers and wait times",
		type: "boolean",
		default: false
	},
	"python-version": {
		description: "Python for your commands (default, none is set up)",
		type: "string",
		default: ""
	},
	"python-version-file": {
		description: "File that says which Python",
		type: "string",
		default: ""
	},
	"node-version": {
		description: "Node.js for your commands (default, none is set up)",
		type: "string",
		default: ""
	},
	"node-version-file": {
		description: "File that says which Node.js",
		type: "string",
		default: ""
	},
	setup: {
		description: "Shell commands that install the packages of your commands, at the top of the repository",
		type: "string",
		default: ""
	},
	"app-client-id": {
		description: "Client id of a GitHub App that may create tags and open pull requests; its key is the secret",
		type: "string",
		default: ""
	}
};
function ownInputs(template) {
	const { on } = (0, import_dist.parse)(template);
	const called = on["workflow_call"]?.inputs ?? {};
	const dispatched = on["workflow_dispatch"]?.inputs;
	return Object.fromEntries(Object.entries({
		...called,
		...dispatched
	}).map(([name, { description, type, required, ...declared }]) => {
		const isRequired = required === true && (dispatched === void 0 || dispatched[name]?.required === true);
		return [name, {
			...description !== void 0 && { description },
			type: type === "choice" ? "string" : type,
			...isRequired && { required: true },
			...declared.default !== void 0 && { default: declared.default }
		}];
	}));
}
function bodyOf(text, template) {
	const start = text.indexOf("\npermissions: {}\n") + 1;
	const jobs = text.slice(start).split(/(?=^ {2}[a-z][a-z-]*:$)/m).map((job) => withRunner(job)).join("");
	return withCalls(withConfig(withApp(withLanguages(withEnvironments(jobs))), "${{ inputs.config }}").replace(/^( +)- name: Propose it for production\n((?:.*\n)*?\1 {2}with:\n)/m, "$1- name: Propose it\n$2$1    stage: ${{ inputs.stage }}\n").replace(/^( +)(github\.event\.pull_request\.base\.ref) == (github\.event\.repository\.default_branch)$/m, "$1$2 == $3 ||\n$1contains(fromJSON(inputs.bases), $2)").replace(/cairn-ml\/cairn\/actions\/([a-z-]+)@v[\d.]+/g, "$$/actions/$1"), template);
}
function withRunner(job) {
	return setUpMark.test(job) || job.includes("runs-on: ubuntu-latest #") ? job.replace(/runs-on: ubuntu-latest/, "runs-on: ${{ inputs.runner }}") : job;
}
const setUpMark = /^( +)# The language of your command and its packages are set up here;.*\n/m;
function withLanguages(jobs) {
	return jobs.replace(new RegExp(setUpMark, "gm"), (_, indent) => languages.map((line) => `${indent}${line}\n`).join(""));
}
const languages = [
	"- if: inputs.python-version != '' || inputs.python-version-file != ''",
	`  uses: ${actionsOfOthers.python}`,
	"  with:",
	"    python-version: ${{ inputs.python-version }}",
	"    python-version-file: ${{ inputs.python-version-file }}",
	"- if: inputs.node-version != '' || inputs.node-version-file != ''",
	`  uses: ${actionsOfOthers.node}`,
	"  with:",
	"    node-version: ${{ inputs.node-version }}",
	"    node-version-file: ${{ inputs.node-version-file }}",
	"    package-manager-cache: false",
	"- if: inputs.setup != ''",
	"  name: Install the packages",
	"  env:",
	"    SETUP: ${{ inputs.setup }}",
	"  run: bash -euo pipefail -c \"$SETUP\""
];
function withEnvironments(jobs) {
	return jobs.replace(/^( +)# Reviewers, secrets and wait times of the environment .*\n\1# environment:\n(?:\1# {3}.*\n)+/gm, "$1environment: ${{ inputs.environments && matrix.environment || '' }}\n");
}
function withApp(jobs) {
	return jobs.replace(/^ +# (?:Where a ruleset restricts|The marks before `secrets:`|For the token of a GitHub App).*\n/gm, "").replace(/^( +)# - id: app\n((?:\1# .*\n)+)/gm, (_, indent, step) => {
		return `${indent}- id: app\n${indent}  if: inputs.app-client-id != ''\n${step.replaceAll(`${indent}# `, indent).replace(/vars\.CAIRN_APP_CLIENT_ID/, "inputs.app-client-id")}`;
	}).replace(/^( +)# (with:)$/gm, "$1$2").replace(/^( +)# ( *)token: \$\{\{ steps\.app\.outputs\.token \}\}$/gm, "$1$2token: ${{ steps.app.outputs.token || github.token }}").replace(new RegExp(`^( +)# secrets:\\n\\1# +(${appSecret}: .*)$`, "gm"), "$1secrets:\n$1  $2");
}
function withCalls(jobs, template) {
	return jobs.replace(/^( +)uses: \.\/\.github\/workflows\/([a-z-]+)\.yml.*\n( +with:\n)?/gm, (_, indent, name, given = `${indent}with:\n`) => {
		const own = ownInputs(template(name));
		const handedOn = Object.keys(reusableInputs(name, template)).filter((input) => !(input in own));
		return [
			`${indent}uses: $/.github/workflows/${reusablePrefix}${name}.yml\n`,
			given,
			...handedOn.map((input) => `${indent}  ${input}: \${{ inputs.${input} }}\n`)
		].join("");
	});
}

// src/templates/set-up-inputs.ts
init_errors();
function setUpInputs(ground) {
	const lines = setUpSteps(ground, { cached: false }) ?? [];
	const inputs = {};
	for (const step of (0, import_dist.parse)(lines.join("\n")) ?? []) if (step.run !== void 0) inputs["setup"] = commandsOf(step, step.run);
	else if (/^actions\/setup-(?:python|node)@/.test(step.uses ?? "")) {
		for (const [name, value] of Object.entries(step.with ?? {})) if (/^(?:python|node)-version(?:-file)?$/.test(name)) inputs[name] = String(value);
	} else throw new UserError("CAIRN_INPUT_INVALID", {
		where: "--reusable",
		what: `the training needs the Action ${(step.uses ?? "").split("@")[0] ?? ""}, which the reusable workflows do not use`,
		expected: "Python with pip or Poetry, or Node.js",
		todo: "Leave --reusable out: the workflows that are written then have that step."
	});
	return inputs;
}
function commandsOf({ env = {}, "working-directory": directory }, run) {
	return [
		...directory === void 0 ? [] : [`cd ${JSON.stringify(directory)}`],
		...Object.entries(env).map(([name, value]) => `export ${name}=${value}`),
		run.trimEnd()
	].join("\n");
}

// src/templates/caller-workflow.ts
function startedNames(names, template) {
	return names.filter((name) => Object.keys(triggersOf(template(name))).some((event) => event !== "workflow_call"));
}
function callerWorkflow(name, template, settings) {
	const text = template(name);
	const { permissions, title } = {
		permissions: permissionsOf(text),
		title: /^name: (.*)$/m.exec(text)?.[1] ?? name
	};
	const inputs = givenInputs(name, template, settings);
	const job = [
		"jobs:",
		`  ${name}:`,
		`    name: ${title}`,
		"    permissions:",
		...permissions.map((line) => `      ${line}`),
		`    uses: cairn-ml/cairn/.github/workflows/${reusablePrefix}${name}.yml@v0.1.0`,
		...inputs.length > 0 ? ["    with:", ...inputs.map((line) => `      ${line}`)] : [],
		..."app-client-id" in reusableInputs(name, template) ? [
			"    # Where a ruleset restricts who creates tags `*@v*` and `*#*`: `app-client-id` of a GitHub App that may bypass it, and",
			"    # secrets:",
			`    #   ${appSecret}: \${{ secrets.${appSecret} }}`
		] : [],
		""
	].join("\n");
	const whole = `${withTriggers(name, headOf(text), settings)}${job}`;
	return fill(withPrefix(withFolder(whole, settings), settings), settings);
}
function headOf(text) {
	return text.slice(0, text.indexOf("\njobs:\n") + 1).replace(/: [a-z-]+\.yml has the steps\./, ".").replace(/, and in\n# the if below\./, ", and as\n# `bases: '[\"next\"]'` of the job.").replace(/^ +- \.github\/workflows\/[a-z-]+-model\.yml\n/m, "").replace(/^ {2}workflow_call:\n(?: {4}.*\n)+/m, "").replace(/^on:(?: # zizmor: ignore\[dangerous-triggers\])?.*$/m, (line) => line.includes("dangerous-triggers") ? "on: # zizmor: ignore[dangerous-triggers,concurrency-limits] nothing of the fork is checked out, run or written" : "on: # zizmor: ignore[concurrency-limits] the jobs of the called workflow have groups of their own");
}
function permissionsOf(text) {
	const widest = /* @__PURE__ */ new Map();
	for (const [, scope = "", access = "", reason = ""] of text.matchAll(/^ {6}([a-z-]+): (read|write) # (.*)$/gm)) if (access === "write" || widest.get(scope)?.access !== "write") widest.set(scope, {
		access,
		reason
	});
	return [...widest].sort(([one], [other]) => one.localeCompare(other, "en")).map(([scope, { access, reason }]) => `${scope}: ${access} # ${reason}`);
}
function givenInputs(name, template, { folder = "", firstStage = "production", ground, deploysByCommand }) {
	const known = reusableInputs(name, template);
	const asked = Object.keys(triggersOf(template(name))["workflow_dispatch"]?.inputs ?? {});
	const found = {
		...folder !== "" && { config: `${folder}/cairn.yaml` },
		...firstStage !== "production" && { stage: firstStage },
		...ground !== void 0 && (name === "train" || deploysByCommand === true) && setUpInputs(ground)
	};
	return [...asked.filter((input) => input in known).map((input) => `${input}: \${{ inputs.${input} }}`), ...Object.entries(found).flatMap(([input, value]) => input in known ? [`${input}: ${textOf(value)}`] : [])];
}
function textOf(value) {
	return value.includes("\n") ? `|\n${value.replace(/^/gm, "        ")}` : yamlText(value);
}
function triggersOf(text) {
	return (0, import_dist.parse)(text).on;
}

// src/templates/name-mistakes.ts
function nameMistakes(model) {
	if (/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/.test(model)) return [];
	return [{
		where: "--model",
		what: `${JSON.stringify(model)} is no name of a model`,
		expected: "letters, digits, - and _"
	}];
}

// src/templates/stage-entries.ts
function stageEntries(stages, { rules, target = [] }) {
	return stages.flatMap((stage, index) => {
		const isLast = index === stages.length - 1;
		const before = stages[index - 1];
		const own = rules.filter((rule) => isLast || !rule.includes("versus: champion"));
		return [
			`${yamlText(stage)}:`,
			...isLast ? target.map((line) => `  ${line}`) : [],
			"  rules:",
			...own.map((rule) => `    - ${rule}`),
			...before === void 0 ? [] : [`    - {id: soaked, after: ${yamlText(before)}, soak-hours: 24}`]
		];
	});
}

// src/templates/write-config.ts
function writeConfig(draft, { schema, target }) {
	return [
		`# yaml-language-server: $schema=${schema}`,
		"# What Cairn knows of this repository: data, models, rules, targets. Changes take effect after their own review.",
		"version: 1",
		"",
		"datasets:",
		...indented(2, datasetLines(draft)),
		"",
		"models:",
		...indented(2, modelLines(draft, target)),
		""
	].join("\n");
}
function datasetLines({ dataset, data, fetch, seen, roles, notes }) {
	const columns = seen.columns.map((column) => columnLine(column, roles, seen.rows));
	return [
		`${yamlText(dataset)}:`,
		`  path: ${yamlText(data)} # ${counted(seen.rows, "row")} when this was written`,
		...fetch === void 0 ? [] : [`  ${fetchLine(fetch)}`],
		...notes.data.map((note) => `  # ${note}`),
		...roles.id === void 0 ? ["  # id: none of the columns names a row. With one, late labels and live traffic are joined by it."] : [`  id: ${yamlText(roles.id)} # names a row`],
		...roles.time === void 0 ? ["  # time: none of the columns says when a row happened, so that test rows are taken at random."] : [`  time: ${yamlText(roles.time)} # when it happened; test rows are the last of these`],
		...seen.rejected > 0 ? [`  # ${counted(seen.rejected, "record")} of the file do not fit its header: mend them, cairn validate-data names them.`] : [],
		"  columns: # as they were seen; add minimum, maximum, values or pattern where you know more",
		...indented(4, columns),
		...seen.unnamed.map(({ name, why }) => `    # ${quoted(name)} is left out: it ${why}.`)
	];
}
function fetchLine({ command, secrets }) {
	const isText = command.every((part) => /^[\w./-]+$/.test(part));
	const written = isText ? command.join(" ") : `[${command.map(yamlText).join(", ")}]`;
	return `fetch: ${secrets.length === 0 && isText ? written : `{command: ${written}${secrets.length === 0 ? "" : `, secrets: [${secrets.join(", ")}]`}}`} # not in Git: cairn fetch-data brings them`;
}
function columnLine(column, roles, rows) {
	const { name, missing, marker } = column;
	const isTarget = name === roles.target;
	const parts = [
		`type: ${isTarget ? roles.typeOfTarget ?? column.type : column.type}`,
		...missing > 0 ? ["required: false"] : [],
		...marker === void 0 ? [] : [`missing: [${yamlText(marker.text)}]`]
	];
	return `${yamlText(name)}: {${parts.join(", ")}}${comment(columnNotes(column, isTarget, rows))}`;
}
function columnNotes({ missing, marker, oddOne }, isTarget, rows) {
	return [
		...missing > 0 ? [`${missing} of ${rows} have no value`] : [],
		...missing > 0 && isTarget ? ["training refuses rows without a label: take them out"] : [],
		...marker === void 0 ? [] : [`${quoted(marker.text)}, the only text among numbers (${counted(marker.rows, "row")}), is taken to mean that`],
		...oddOne === void 0 ? [] : [`numbers but for values such as ${quoted(oddOne.text)} (${counted(oddOne.rows, "row")})`]
	];
}
function modelLines(draft, deployTo) {
	const { model, dataset, roles } = draft;
	const { task, target, positive, why, features, left } = roles;
	return [
		`${model}:`,
		`  task: ${task} # the target has ${why}`,
		`  dataset: ${yamlText(dataset)}`,
		`  target: ${yamlText(target)} # what it learns`,
		...positive === void 0 ? [] : [`  positive: ${yamlText(positive.text)} # what a probability of 1 means: ${positive.why}`],
		`  features: [${features.map(yamlText).join(", ")}]`,
		...left.map(({ name, why: reason }) => `  # ${quoted(name)} is no feature: it ${reason}.`),
		...indented(2, trainLines(draft)),
		"  stages:",
		...indented(4, stageEntries(draft.stages, {
			rules: rulesOf[roles.task],
			target: deployTo === void 0 ? [] : [`target: ${deployTo}`]
		})),
		"  # monitor: # checks the traffic of a deployed model for drift",
		"  #   window-hours: 168 # a check looks at the last week",
		"  #   live: traffic/*.csv # by default the log of the target",
		...roles.id === void 0 ? [] : [`  #   labels: ${yamlText(draft.data)} # labels that arrive later, joined by ${quoted(roles.id)}`]
	];
}
function trainLines({ train, roles, notes }) {
	if (train === void 0) return [
		"train:",
		"  trainer: tensorflow # built in; `trainer: command` runs a command of yours, in any language",
		`  architecture: ${plainArchitecture(roles.task)}`
	];
	return [
		"train:",
		"  trainer: command",
		...notes.train.map((note) => `  # ${note}`),
		`  command: [${train.map(yamlText).join(", ")}] # reads the rows of CAIRN_TRAIN, writes below CAIRN_OUTPUT`,
		"  model: model.onnx # what it writes there; this name and the format are a guess: docs/training.md has all of them",
		"  format: onnx"
	];
}
const rulesOf = {
	binary: ["{id: good-enough, metric: roc_auc, minimum: 0.6}", "{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}"],
	multiclass: ["{id: better-than-baseline, metric: log_loss, versus: baseline}", "{id: not-worse-than-champion, metric: log_loss, versus: champion, improvement: -0.005}"],
	regression: ["{id: better-than-mean, metric: r2, minimum: 0.1}", "{id: not-worse-than-champion, metric: rmse, versus: champion, relative-improvement: -0.02}"],
	count: ["{id: better-than-mean, metric: r2, minimum: 0.1}", "{id: not-worse-than-champion, metric: poisson_deviance, versus: champion, relative-improvement: -0.02}"]
};
function comment(notes) {
	return notes.length === 0 ? "" : ` # ${notes.join("; ")}`;
}
function indented(by, lines) {
	return lines.map((line) => `${" ".repeat(by)}${line}`);
}

// src/templates/render-templates.ts
init_errors();
init_version();
const workflows = ".github/workflows";
const registryAttributes = "registry/.gitattributes";
async function workflowPaths(prefix = "", stages) {
	return (await templateNames(stages)).map((name) => `${workflows}/${prefix}${name}.yml`);
}
async function templateNames(stages = []) {
	return (await readdir(join(cairnRoot(), "action-templates"))).filter((entry) => entry.endsWith(".yml")).sort().map((entry) => entry.replace(".yml", "")).filter((name) => name !== "soak" || stages.length > 1);
}
async function renderTemplates(answers) {
	check(answers);
	const names = await templateNames(answers.stages);
	const { folder = "", prefix = "" } = answers;
	const settings = settingsOf(answers, names);
	const source = async (name) => readFile(join(cairnRoot(), "action-templates", name), "utf8");
	const files = /* @__PURE__ */ new Map();
	const templates = new Map(await Promise.all(names.map(async (name) => [name, await source(`${name}.yml`)])));
	const template = (name) => templates.get(name) ?? "";
	for (const name of answers.reusable === true ? startedNames(names, template) : names) files.set(`${workflows}/${prefix}${name}.yml`, answers.reusable === true ? callerWorkflow(name, template, settings) : renderWorkflow(name, template(name), settings));
	files.set(registryAttributes, await source("registry.gitattributes"));
	files.set(folder === "" ? "cairn.yaml" : `${folder}/cairn.yaml`, configText(await source("cairn.yaml"), answers));
	return files;
}
function settingsOf({ model, branch, pin, draft, absent, stages, deploy, files = /* @__PURE__ */ new Set(), folder = "", prefix = "" }, names) {
	const fetch = fetchOf({
		draft,
		absent
	});
	return {
		model,
		branch,
		pin,
		ground: draft?.train === void 0 ? void 0 : {
			command: draft.train,
			files,
			folder
		},
		fetch,
		data: fetch?.pointer ?? draft?.data,
		firstStage: stages?.[0],
		folder,
		prefix: {
			text: prefix,
			names
		},
		deploysByCommand: deploy === "command"
	};
}
function fetchOf({ draft, absent }) {
	return draft?.fetch ?? absent?.fetch;
}
function configText(starter, answers) {
	const text = fill(withAbsent(withStages(withTarget(starter, answers.deploy), answers.stages), answers.absent), answers);
	const { prefix = "", draft } = answers;
	const named = prefix === "" ? "" : `\nworkflows: # their files, where another name is the usual one\n  train: ${prefix}train.yml\n  release: ${prefix}release.yml\n`;
	if (draft === void 0) return `${text}${named}`;
	const [schema = ""] = /https:\S+/.exec(text) ?? [];
	const target = targets.get(answers.deploy ?? "");
	const ofTargets = /^(?:# Where a stage runs|targets:)[\s\S]*/m.exec(text)?.[0] ?? "";
	return `${writeConfig(draft, {
		schema,
		target
	})}\n${ofTargets}${named}`;
}
function withAbsent(starter, absent) {
	if (absent === void 0) return starter;
	const { data, fetch } = absent;
	return starter.replace(/^ {4}path: .*\n/m, () => `    path: ${yamlText(data)}\n    ${fetchLine(fetch)}\n`);
}
function withStages(starter, stages = ["production"]) {
	return starter.replace(/^ {6}production:\n((?: {8}.*\n)+)/m, (_, body) => {
		const lines = body.trimEnd().split("\n");
		const rules = lines.flatMap((line) => /^ +- (.*)$/.exec(line)?.[1] ?? []);
		const target = lines.flatMap((line) => /^ +((?:# )?target: .*)$/.exec(line)?.[1] ?? []);
		return stageEntries(stages, {
			rules,
			target
		}).map((line) => `      ${line}\n`).join("");
	});
}
function withTarget(starter, kind) {
	const name = targets.get(kind ?? "");
	if (name === void 0) return starter;
	const entry = new RegExp(`^#   ${name}:\n(?:#     .*\n)+`, "m").exec(starter)?.[0] ?? "";
	const targetsAt = starter.indexOf("# targets:");
	const written = `targets:\n${entry.replace(/^# /gm, "")}`;
	return `${starter.slice(0, targetsAt)}${written}`.replace("# target: here #", `target: ${name} #`);
}
const targets = /* @__PURE__ */ new Map([["command", "here"], ["local-server", "server"]]);
function check(answers) {
	const { model, branch, pin, deploy, folder = "", prefix = "" } = answers;
	const mistakes = [];
	if (deploy !== void 0 && !targets.has(deploy)) mistakes.push({
		where: "--deploy",
		what: `${JSON.stringify(deploy)} is no kind of target`,
		expected: [...targets.keys()].join(" or ")
	});
	mistakes.push(...nameMistakes(model));
	if (answers.reusable === true && fetchOf(answers) !== void 0) mistakes.push({
		where: "--reusable",
		what: "is asked for data that are not in Git, and the reusable workflows have no job that fetches",
		expected: "copied workflows, which have one: no --reusable"
	});
	if (!/^[A-Za-z0-9][\w./-]*$/.test(branch)) mistakes.push({
		where: "--branch",
		what: `${JSON.stringify(branch)} is no name of a branch`,
		expected: "letters, digits, ., /, - and _"
	});
	if (!/^[\w./ -]*$/.test(folder)) mistakes.push({
		where: JSON.stringify(folder),
		what: "is a folder that workflows cannot name",
		expected: "letters, digits, blanks, ., -, _ and /"
	});
	if (!/^([A-Za-z0-9][\w.-]*)?$/.test(prefix)) mistakes.push({
		where: "--prefix",
		what: `${JSON.stringify(prefix)} begins no name of a file`,
		expected: "letters, digits, ., - and _"
	});
	if (!/^[0-9a-f]{40}$/.test(pin)) mistakes.push({
		where: "--pin",
		what: `${JSON.stringify(pin)} is no commit`,
		expected: "a full commit id of 40 hex digits"
	});
	if (mistakes.length > 0) throw new UserError("CAIRN_INPUT_INVALID", mistakes);
}

export { modelLines as a, commandOf as c, datasetLines as i, scriptOf as l, renderTemplates as n, stageEntries as o, workflowPaths as r, nameMistakes as s, registryAttributes as t, splitCommand as u };