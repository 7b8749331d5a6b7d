import { It as init_errors, Mt as UserError } from "./kernel.js";
import { G as mergeBase, M as contend, R as pushExpecting, U as readFileAt, V as commitFiles, _ as fetchBranch, g as keepSigned } from "./git.js";
import { t as ask } from "./ask.js";

// src/github/signed-commits.ts
init_errors();
async function createSignedCommit({ octokit, owner, repo }, commit) {
	const { parent, message } = commit;
	return ask({
		doing: "making a signed commit",
		permission: "contents: write"
	}, async () => {
		const { data: tree } = await octokit.rest.git.createTree({
			owner,
			repo,
			base_tree: commit.tree,
			tree: Object.entries(commit.files).map(([path, content]) => ({
				path,
				mode: "100644",
				type: "blob",
				...content === null ? { sha: null } : { content }
			}))
		});
		const { data } = await octokit.rest.git.createCommit({
			owner,
			repo,
			message,
			tree: tree.sha,
			parents: [parent]
		});
		const { verified, reason, signature, payload } = data.verification;
		if (verified && signature !== null && payload !== null) return {
			id: data.sha,
			tree: data.tree.sha,
			signature,
			payload
		};
		throw new UserError("CAIRN_COMMIT_UNSIGNED", {
			where: data.sha,
			what: `GitHub did not sign the commit (${reason}), so nothing was pushed`,
			todo: "GitHub signs commits of apps alone: give the job’s own token or that of a GitHub App (input `token`), not a person’s; or let `commits` be `git`."
		});
	});
}

// src/promotion/proposal/commit-signed.ts
async function commitSigned(git, github, commit) {
	const { parent, files, message } = commit;
	const draft = await commitFiles(git, commit);
	const [wanted, tree] = await Promise.all([draft, parent].map(async (one) => git.run(["rev-parse", `${one}^{tree}`])));
	const made = await createSignedCommit(github, {
		parent,
		tree: tree ?? "",
		files,
		message
	});
	if (made.tree !== wanted) throw new Error(`GitHub made the tree ${made.tree} of files whose tree is ${wanted ?? "none"}`);
	return keepSigned(git, made);
}

// src/promotion/proposal/promotion-branch.ts
function promotionBranch(model, stage) {
	return `cairn/${model}/${stage}`;
}
async function updatePromotionBranch(git, options) {
	const { branch, base, signer } = options;
	const ref = `refs/heads/${branch}`;
	return contend(branch, async () => {
		const seen = await fetchBranch(git, branch);
		const filesOn = async (commit) => typeof options.files === "function" ? options.files(async (path) => readFileAt(git, commit, path)) : options.files;
		const { superseded } = options;
		const anew = seen === void 0 || options.finished(seen) || await isOursUnsigned(git, signer, {
			head: seen,
			base
		});
		const parent = anew ? base : await parentFor(git, seen, base);
		if (!anew && parent === base && seen !== base) {
			const files = await filesOn(seen);
			if (await standsAsItIs(git, seen, base, {
				files,
				superseded
			})) return { value: {
				head: seen,
				changed: false
			} };
		}
		const files = await filesOn(parent);
		const changes = await missingChanges(git, parent, base, {
			files,
			superseded
		});
		const unchanged = Object.keys(changes).length === 0;
		if (unchanged && parent === seen) return { value: {
			head: seen,
			changed: false
		} };
		const head = unchanged ? parent : await commitBy(git, signer, {
			parent,
			files: changes,
			message: `${options.message}\n\n${trailer}: ${branch}\n`,
			date: options.now()
		});
		return await pushExpecting(git, {
			ref,
			object: head,
			expected: seen ?? ""
		}) === "pushed" ? { value: {
			head,
			changed: true
		} } : { lost: head };
	});
}
async function commitBy(git, signer, commit) {
	return signer === void 0 ? commitFiles(git, commit) : commitSigned(git, signer, commit);
}
async function standsAsItIs(git, head, base, { files, superseded }) {
	const root = await mergeBase(git, head, base);
	if (root === void 0) return false;
	const changes = await missingChanges(git, head, base, {
		files,
		superseded
	});
	if (Object.keys(changes).length > 0) return false;
	const paths = [...Object.keys(files), ...[superseded].flat()];
	return (await git.try([
		"diff",
		"--quiet",
		"--no-renames",
		root,
		base,
		"--",
		...paths
	])).code === 0;
}
const trailer = "Cairn-Proposal";
async function parentFor(git, head, base) {
	const root = await mergeBase(git, head, base);
	if (root === base) return head;
	if (root === void 0) return base;
	return await ownCommits(git, root, head) === void 0 ? head : base;
}
async function ownCommits(git, root, head) {
	const format = `--format=%H %(trailers:key=${trailer},valueonly,separator=%x2C)%x00`;
	const found = (await git.run([
		"log",
		format,
		`${root}..${head}`
	])).split("\0").slice(0, -1).map((line) => /^\s*(\S+) +(\S)?/.exec(line) ?? []);
	return found.every(([, , ours]) => ours !== void 0) ? found.map(([, id = ""]) => id) : void 0;
}
async function isOursUnsigned(git, signer, { head, base }) {
	if (signer === void 0) return false;
	const root = await mergeBase(git, head, base);
	const own = root === void 0 ? void 0 : await ownCommits(git, root, head);
	return (await Promise.all((own ?? []).map(async (id) => git.object(id)))).some((commit) => !/^gpgsig /m.test(commit?.content.toString("latin1").split("\n\n")[0] ?? ""));
}
async function missingChanges(git, parent, base, { files, superseded }) {
	const changes = {};
	for (const [path, text] of Object.entries(files)) if (await readFileAt(git, parent, path) !== text) changes[path] = text;
	if (parent === base) return changes;
	const added = await git.run([
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--diff-filter=A",
		`${base}...${parent}`,
		"--",
		...[superseded].flat()
	]);
	for (const path of added.split("\0")) if (path !== "" && !Object.hasOwn(files, path)) changes[path] = null;
	return changes;
}

// src/promotion/proposal/person.ts
async function personOf({ event, git }) {
	if (event.actor !== void 0 && event.actor !== "") return event.actor;
	return (await git.run(["var", "GIT_COMMITTER_IDENT"])).replace(/\s*<.*$/, "");
}

export { promotionBranch as n, updatePromotionBranch as r, personOf as t };