import { p as asCommand } from "./actions-host.js";
import { Ct as childEnvironment, Ht as cairnRoot, It as init_errors, Lt as messageOf, Mt as UserError, Wt as init_version, z as counted } from "./kernel.js";
import { l as freePort, n as untilInterrupted, r as startLocal, u as narrateRuns } from "./local.js";
import { t as Octokit } from "../vendor/github.js";
import { n as pinnedCommit } from "./pin.js";
import { n as renderTemplates } from "./render-templates.js";
import { it as openGit } from "./git.js";
import { n as recordedServer } from "./server-record.js";
import { t as guarded } from "./guarded.js";
import { execFile } from "node:child_process";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { cp, glob, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";

// src/local/demo/send-traffic.ts
init_version();
init_errors();
async function sendTraffic(options) {
	const rows = rowsOf(options);
	const started = performance.now();
	let version = "";
	let requests = 0;
	for (let at = 0; at < rows.length; at += options.batch) {
		const instances = rows.slice(at, at + options.batch);
		const response = await fetch(`${options.url}/v1/models/${encodeURIComponent(options.model)}:predict`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ instances })
		});
		if (!response.ok) throw new Error(`The model server answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
		const answer = await response.json();
		if (answer.predictions.length !== instances.length) throw new Error("The model server did not answer every row.");
		version = answer.model_version ?? version;
		requests += 1;
	}
	return {
		requests,
		rows: rows.length,
		milliseconds: performance.now() - started,
		version
	};
}
function rowsOf({ csv, label, numeric }) {
	const [header = "", ...lines] = csv.trim().split("\n");
	const names = header.split(",");
	return lines.map((line) => {
		const values = line.split(",");
		const entries = names.map((name, index) => {
			const text = values[index] ?? "";
			return [name, numeric.includes(name) ? Number(text) : text];
		});
		return Object.fromEntries(entries.filter(([name]) => name !== label));
	});
}

// src/local/demo/live-model.ts
async function askDeployed({ forge }, traffic) {
	const url = await forge.deployedUrl("production");
	if (url === void 0) throw new Error("No model is deployed, so nothing can answer the traffic.");
	return sendTraffic({
		...traffic,
		url
	});
}
async function checkDrift({ forge, settled, timeline }, inputs) {
	await forge.dispatch("drift.yml", inputs);
	await settled();
	for (const { number, title } of await forge.openIssues()) timeline.say(`Issue #${number}: ${title}`);
}

// src/local/demo/flight-delays.ts
const model$1 = "flight-delay";
const first = "2001-01";
const months = [
	"2001-02",
	"2001-03",
	"2001-04",
	"2001-05"
];
const flightDelays = {
	repository: "demo/flights",
	model: model$1,
	example: "flight-delays",
	opening: "A forge on this machine, and a repository with January 2001",
	firstCommit: "Predict late flights: data of January 2001, configuration and workflows",
	begins: (path) => [
		"README.md",
		"cairn.yaml",
		"data",
		dataFile(first)
	].includes(path),
	async tell(stage) {
		for (const month of months) {
			stage.timeline.chapter(`${month}: traffic, labels, and the scheduled drift check`);
			await playMonth(month, stage);
			await stage.promote();
		}
	}
};
function dataFile(month) {
	return join("data", `flights-${month}.csv`);
}
async function playMonth(month, stage) {
	const { scratch, timeline } = stage;
	const source = join(cairnRoot(), "examples", "flight-delays", dataFile(month));
	const csv = await readFile(source, "utf8");
	const sent = await askDeployed(stage, {
		model: model$1,
		csv,
		label: "late",
		numeric: ["hour", "distance"],
		batch: 100
	});
	timeline.say(`${sent.rows} flights in ${sent.requests} requests, answered by version ${sent.version} in ${(sent.milliseconds / 1e3).toFixed(1)} s`);
	await scratch.push(`Data of ${month}`, async (directory) => cp(source, join(directory, dataFile(month))));
	timeline.say(`Dana pushes the data of ${month}: now it is known which flights were late`);
	await checkDrift(stage, {
		model: model$1,
		from: `${month}-01T00:00:00Z`,
		to: `${nextMonth(month)}-01T00:00:00Z`
	});
}
function nextMonth(month) {
	const [year = 0, number = 0] = month.split("-").map(Number);
	return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

// src/local/demo/forge-client.ts
function forgeClient(options) {
	const octokit = new Octokit({
		auth: options.reviewer,
		baseUrl: options.apiUrl,
		throttle: { enabled: false }
	});
	const [owner = "", repo = ""] = options.repository.split("/");
	const at = {
		owner,
		repo
	};
	return {
		async openPromotion() {
			const { data } = await octokit.rest.pulls.list({
				...at,
				state: "open"
			});
			const [pull] = data;
			return pull && {
				number: pull.number,
				title: pull.title,
				body: pull.body ?? "",
				head: pull.head.sha
			};
		},
		async gateStatus(commit) {
			const { data } = await octokit.rest.repos.getCombinedStatusForRef({
				...at,
				ref: commit
			});
			const found = data.statuses.find(({ context }) => context === "cairn/gate");
			return found && {
				state: found.state,
				description: found.description ?? ""
			};
		},
		async approveAndMerge(number) {
			await octokit.rest.pulls.createReview({
				...at,
				pull_number: number,
				event: "APPROVE",
				body: "The evidence is sound."
			});
			await octokit.rest.pulls.merge({
				...at,
				pull_number: number
			});
		},
		async dispatch(workflow, inputs) {
			await octokit.rest.actions.createWorkflowDispatch({
				...at,
				workflow_id: workflow,
				ref: "main",
				inputs
			});
		},
		async openIssues() {
			const { data } = await octokit.rest.issues.listForRepo({
				...at,
				state: "open"
			});
			return data.filter((issue) => issue.pull_request === void 0).map(({ number, title }) => ({
				number,
				title
			}));
		},
		async deployedUrl(environment) {
			const { data } = await octokit.rest.repos.listDeployments({
				...at,
				environment,
				per_page: 1
			});
			const [deployment] = data;
			if (deployment === void 0) return void 0;
			const { data: statuses } = await octokit.rest.repos.listDeploymentStatuses({
				...at,
				deployment_id: deployment.id
			});
			return statuses.find(({ state }) => state === "success")?.environment_url;
		},
		async stageTags() {
			const { data } = await octokit.rest.git.listMatchingRefs({
				...at,
				ref: `tags/${options.model}`
			});
			return data.map(({ ref }) => ref.replace("refs/tags/", ""));
		}
	};
}

// src/local/demo/scratch-repository.ts
init_version();
async function createScratchRepository(options) {
	const { directory, story } = options;
	const example = join(cairnRoot(), "examples", story.example);
	await mkdir(directory, { recursive: true });
	await writeTemplates(directory, story.model);
	await cp(example, directory, {
		recursive: true,
		filter: (path) => path === example || story.begins(relative(example, path))
	});
	const config = join(directory, "cairn.yaml");
	await writeFile(config, (await readFile(config, "utf8")).replace(/port: \d+/, `port: ${options.serverPort}`));
	await writeFile(join(directory, ".gitignore"), ".cairn/\n");
	await story.prepare?.(directory);
	const git = openGit({
		directory,
		environment: {
			...childEnvironment(process.env),
			GIT_CONFIG_GLOBAL: "/dev/null",
			GIT_CONFIG_NOSYSTEM: "1"
		},
		identity: {
			name: "Dana (data scientist)",
			email: "dana@example.com"
		},
		credentials: {
			server: options.server,
			token: options.token
		}
	});
	await git.run([
		"init",
		"--quiet",
		"--initial-branch",
		"main"
	]);
	await git.run([
		"remote",
		"add",
		"origin",
		options.remote
	]);
	const push = async (message) => {
		await git.run(["add", "--all"]);
		await git.run([
			"commit",
			"--quiet",
			"-m",
			message
		]);
		await git.run([
			"push",
			"--quiet",
			"origin",
			"HEAD:refs/heads/main"
		]);
	};
	await push(story.firstCommit);
	return {
		git,
		directory,
		async push(message, change) {
			await git.run([
				"pull",
				"--quiet",
				"--rebase",
				"origin",
				"main"
			]);
			await change(directory);
			await push(message);
		}
	};
}
async function writeTemplates(directory, model) {
	const files = await renderTemplates({
		model,
		branch: "main",
		pin: await pinnedCommit(process.env)
	});
	for (const [path, text] of files) {
		await mkdir(dirname(join(directory, path)), { recursive: true });
		await writeFile(join(directory, path), text);
	}
}

// src/local/demo/stop-server.ts
async function stopServer(home) {
	for await (const file of glob(join(home, ".cairn", "servers", "*", "server.pid"))) {
		const pid = await recordedServer(dirname(file));
		if (pid !== void 0) tryKill(pid);
	}
}
function tryKill(pid) {
	try {
		process.kill(pid, "SIGTERM");
	} catch {}
}

// src/local/demo/timeline.ts
function startTimeline(write, options) {
	const now = options.now ?? (() => performance.now());
	const begin = now();
	const chapters = [];
	let current;
	const close = () => {
		if (current !== void 0) chapters.push({
			title: current.title,
			seconds: (now() - current.start) / 1e3
		});
		current = void 0;
	};
	const bold = (text) => options.colour ? `\u001b[1m${text}\u001b[0m` : text;
	return {
		chapter(title) {
			close();
			current = {
				title,
				start: now()
			};
			write(`\n${bold(`${seconds(now() - begin)}  ${title}`)}\n`);
		},
		say(line) {
			write(`${seconds(now() - begin)}    ${line}\n`);
		},
		durations: () => chapters,
		end: close
	};
}
function seconds(milliseconds) {
	return `${(milliseconds / 1e3).toFixed(1).padStart(6)} s`;
}

// src/local/demo/run-demo.ts
async function runDemo(options) {
	const { story } = options;
	const { repository } = story;
	const timeline = startTimeline(options.write, options);
	const directory = options.directory ?? await mkdtemp(join(tmpdir(), "cairn-demo-"));
	timeline.chapter(story.opening);
	const home = join(directory, "home");
	const local = await startLocal({
		directory,
		repository,
		defaultBranch: "main",
		home,
		...options.validate !== void 0 && { validate: options.validate },
		onUpdate: narrateRuns((line) => {
			timeline.say(line);
		})
	});
	const afterwards = new AsyncDisposableStack();
	afterwards.defer(async () => {
		await local[Symbol.asyncDispose]();
		await stopServer(home);
		if (options.directory === void 0) await rm(directory, {
			recursive: true,
			force: true,
			maxRetries: 10,
			retryDelay: 50
		});
	});
	try {
		const forge = forgeClient({
			apiUrl: local.forge.apiUrl,
			repository,
			model: story.model,
			reviewer: local.personToken("rae")
		});
		timeline.say(`Web pages: ${local.forge.serverUrl}/${repository}`);
		const scratch = await createScratchRepository({
			story,
			directory: join(directory, "laptop"),
			remote: `${local.forge.serverUrl}/${repository}`,
			server: local.forge.serverUrl,
			token: local.personToken("dana"),
			serverPort: await freePort(0) ?? 0
		});
		timeline.chapter("The push starts train.yml: validate, train, evaluate, register, propose");
		let promotions = 0;
		const settled = async () => allSucceeded(local, repository);
		const promote = async () => {
			promotions += await reviewPromotion({
				local,
				forge,
				timeline,
				repository,
				settled
			});
		};
		await settled();
		await promote();
		await story.tell({
			local,
			forge,
			scratch,
			timeline,
			promote,
			settled
		});
		const driftIssues = (await forge.openIssues()).length;
		timeline.end();
		return {
			story,
			local,
			scratch,
			timeline,
			directory,
			promotions,
			driftIssues,
			[Symbol.asyncDispose]: async () => afterwards.disposeAsync()
		};
	} catch (error) {
		await afterwards.disposeAsync();
		throw error;
	}
}
async function reviewPromotion({ local, forge, timeline, repository, settled }) {
	const pull = await forge.openPromotion();
	if (pull === void 0) return 0;
	const gate = await forge.gateStatus(pull.head);
	timeline.say(`Pull request #${pull.number}: ${pull.title}`);
	timeline.say(`  cairn/gate: ${gate?.state ?? "missing"}: ${gate?.description ?? ""}`);
	timeline.say(`  ${local.forge.serverUrl}/${repository}/pull/${pull.number}`);
	if (gate?.state !== "success") {
		timeline.say("  The demo’s reviewer (Rae) does not merge what the gate does not pass.");
		return 0;
	}
	timeline.chapter(`The demo plays the reviewer: Rae approves and merges #${pull.number}; release.yml tags and deploys`);
	await forge.approveAndMerge(pull.number);
	await settled();
	timeline.say(`Deployed at ${await forge.deployedUrl("production") ?? "nowhere"}`);
	return 1;
}
async function allSucceeded(local, repository) {
	await local.runner.idle();
	const failed = local.forge.runs(repository).filter(({ conclusion }) => conclusion === "failure" || conclusion === "timed_out");
	if (failed.length === 0) return;
	const names = failed.map(({ workflowName, id }) => `${workflowName} (${local.forge.serverUrl}/${repository}/actions/runs/${id})`);
	throw new Error(`A workflow failed: ${names.join(", ")}`);
}

// src/local/demo/wine-python.ts
const run = promisify(execFile);
const model = "wine";
const winePython = {
	repository: "demo/wine",
	model,
	example: "wine-python",
	opening: "A forge on this machine, and a Python project that classifies wines",
	firstCommit: "Tell wines apart: a training script, data, configuration and workflows",
	async obstacle() {
		try {
			await run("python3", ["-c", "import sklearn, skl2onnx"]);
			return;
		} catch (error) {
			return {
				what: `needs Python 3 with scikit-learn and skl2onnx (${messageOf(error).trim().split("\n").at(-1) ?? ""})`,
				todo: [
					"In the folder of Cairn, then once more:",
					"  python3 -m venv .venv",
					"  .venv/bin/python -m pip install -r examples/wine-python/requirements.txt",
					"  export PATH=\"$PWD/.venv/bin:$PATH\""
				].join("\n")
			};
		}
	},
	begins: () => true,
	async prepare(directory) {
		await run("python3", ["make_data.py"], { cwd: directory });
	},
	async tell(stage) {
		const { timeline, scratch, settled, promote } = stage;
		timeline.chapter("One word changes: a forest in place of the tree, as a challenger to the champion");
		await scratch.push("A forest in place of the tree", async (directory) => {
			const path = join(directory, "cairn.yaml");
			const text = await readFile(path, "utf8");
			await writeFile(path, text.replace("{model: tree}", "{model: forest}"));
		});
		await settled();
		await promote();
		timeline.chapter("178 wines are tasted, with an instrument that reads alcohol too high");
		await measureWrongly(stage);
	}
};
async function measureWrongly(stage) {
	const { scratch, timeline } = stage;
	const [header = "", ...rows] = (await readFile(join(scratch.directory, "data/wine.csv"), "utf8")).trim().split("\n");
	const names = header.split(",");
	const alcohol = names.indexOf("alcohol");
	const wrong = rows.map((row) => row.split(",").map((value, index) => index === alcohol ? (Number(value) + 1).toFixed(2) : value).join(","));
	const numeric = names.filter((name) => name !== "id" && name !== "cultivar");
	const csv = [header, ...wrong].join("\n");
	const sent = await askDeployed(stage, {
		model,
		csv,
		label: "cultivar",
		numeric,
		batch: 50
	});
	timeline.say(`${sent.rows} wines in ${sent.requests} requests, answered by version ${sent.version}`);
	await checkDrift(stage, { model });
}

// src/cli/demo-command.ts
init_errors();
const stories = {
	flights: flightDelays,
	wine: winePython
};
function addDemo(program, setExitCode) {
	program.command("demo").argument("[story]", `which life: ${Object.keys(stories).join(" (no script), ")} (a Python project)`, "flights").description("Play the whole life of a model on real data, on this machine alone: no account, no network.").option("--exit", "end when the story is told instead of keeping the web pages up").option("--timings <file>", "also write the seconds of each chapter as JSON").action(guarded(setExitCode, async (name, { exit, timings }) => {
		const story = await tellable(name);
		const write = (text) => {
			if (process.stdout.isTTY) asCommand(() => process.stdout.write(text));
			else process.stdout.write(text);
		};
		await using demo = await runDemo({
			story,
			write,
			colour: process.stdout.isTTY
		});
		const stays = exit !== true && process.stdout.isTTY;
		write(await closingWords(demo));
		if (stays) write(lookAround(demo));
		if (timings !== void 0) await writeFile(resolve(program.opts().directory, timings), `${JSON.stringify(demo.timeline.durations(), null, 2)}\n`);
		if (stays) await untilInterrupted();
		else write("\nThe pages and the scratch repository are gone; run it at a terminal without --exit to look around.\n");
		return demo.promotions >= 2 && demo.driftIssues >= 1 ? 0 : 1;
	}));
}
async function tellable(name) {
	const story = Object.hasOwn(stories, name) ? stories[name] : void 0;
	if (story === void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: "demo",
		what: `knows no story ${JSON.stringify(name)}`,
		expected: Object.keys(stories).join(" or ")
	});
	const obstacle = await story.obstacle?.();
	if (obstacle !== void 0) throw new UserError("CAIRN_INPUT_INVALID", {
		where: `demo ${name}`,
		...obstacle
	});
	return story;
}
async function closingWords({ scratch, timeline, promotions, driftIssues }) {
	await scratch.git.run([
		"fetch",
		"--quiet",
		"--tags",
		"origin"
	]);
	const tags = await scratch.git.run([
		"for-each-ref",
		"--sort=creatordate",
		"--format=  %(align:28)%(refname:short)%(end)%(contents:subject)",
		"refs/tags"
	]);
	const total = timeline.durations().reduce((sum, { seconds }) => sum + seconds, 0);
	return `\n${counted(promotions, "promotion")}, ${counted(driftIssues, "drift issue")}, ${total.toFixed(0)} s. What happened, in Git:\n${tags}\n`;
}
function lookAround({ local, scratch, story: { repository, model } }) {
	const git = `git -C ${scratch.directory}`;
	return `
Look around:
  pages            ${local.forge.serverUrl}/${repository}
  the clone        ${scratch.directory}
  history          ${git} log --oneline origin/main
  what is live     ${git} show origin/main:registry/${model}/stages/production.json
  why it is live   ${git} tag -n99 -l '${model}#production#*'
  what drifted     ${git} fetch -q origin 'refs/cairn/*:refs/cairn/*' && ${git} show refs/cairn/monitors/${model}

The pages stay up until Ctrl-C.
`;
}

export { addDemo };