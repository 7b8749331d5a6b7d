import { t as contentPath } from "./artifact-store.js";
import { n as storeFolder } from "./store-folder.js";
import { It as init_errors, Mt as UserError, ft as createHash, gt as init_crypto_when_asked } from "./kernel.js";

// src/storage/folder/folder-kind.ts
const folderKind = {
	remote: false,
	sharesContent: true,
	inCommit: "nothing",
	secretVariables: [],
	credentials: () => ({}),
	placing: () => ({ sha256 }) => ({
		kind: "folder",
		path: contentPath(sha256)
	}),
	refusals: () => [],
	mistakes: ({ path }) => path === void 0 ? [{
		what: "lacks the key path",
		expected: "the folder"
	}] : [],
	async open({ access, version }) {
		const { folderStore } = await import("./folder-store.js");
		return folderStore(storeFolder(access.storage, access), version.tag);
	},
	async removal({ access }) {
		const { folderRemoval } = await import("./folder-removal.js");
		return folderRemoval(access);
	}
};

// src/storage/store-definition.ts
function allStay(why) {
	return {
		fate: async () => Promise.resolve({ stays: why }),
		remove: async ({ path }) => Promise.reject(/* @__PURE__ */ new Error(`${path} stays: ${why}`))
	};
}
function gitOf({ git }) {
	if (git === void 0) throw new Error("a store in the repository needs git");
	return git;
}

// src/storage/lfs/lfs-kind.ts
const lfsKind = {
	remote: true,
	sharesContent: true,
	inCommit: "lfs-pointer",
	secretVariables: [],
	credentials: () => ({}),
	placing: () => () => ({ kind: "lfs" }),
	refusals: () => [],
	mistakes: () => [],
	async open({ access, version }) {
		const { lfsStore } = await import("./lfs-store.js");
		return lfsStore(gitOf(access), access, version.tag);
	},
	removal: async () => Promise.resolve(allStay("Git LFS has no call that deletes an object; on GitHub it goes with the repository, or by its support"))
};

// src/storage/release/asset-name.ts
init_errors();
init_crypto_when_asked();
function assetNames(paths) {
	const flat = paths.map((path) => ({
		path,
		name: flatten(path)
	}));
	const seen = /* @__PURE__ */ new Map();
	for (const { name } of flat) seen.set(name.toLowerCase(), (seen.get(name.toLowerCase()) ?? 0) + 1);
	return new Map(flat.map(({ path, name }) => {
		const plain = name === path.replaceAll("/", "-") && name.length <= 150 && !name.startsWith(".");
		const alone = seen.get(name.toLowerCase()) === 1;
		return [path, plain && alone ? name : `${mark(path)}-${name.slice(-150)}`];
	}));
}
function flatten(path) {
	return path.replaceAll("/", "-").replace(/[^A-Za-z0-9._-]/g, "_");
}
function mark(path) {
	return createHash("sha256").update(path).digest("hex").slice(0, 8);
}

// src/storage/release/release-kind.ts
const assetLimit = 2 * 1024 ** 3;
const assetCount = 1e3;
const releaseKind = {
	remote: true,
	sharesContent: false,
	inCommit: "nothing",
	secretVariables: [],
	credentials: () => ({}),
	placing(files) {
		const names = assetNames(files.map(({ path }) => path));
		return ({ path }) => ({
			kind: "release",
			asset: names.get(path) ?? path
		});
	},
	refusals: tooBig$1,
	mistakes: () => [],
	async open({ access, version: { tag }, draft }) {
		const github = access.github ?? missingGitHub(tag);
		const { releaseStore } = await import("./release-store.js");
		return releaseStore(github, access, {
			tag,
			...draft && { draft }
		});
	},
	async removal({ access: { github }, version: { tag } }) {
		if (github === void 0) return allStay("it is an asset on GitHub, and no token is given");
		const { releaseRemoval } = await import("./release-removal.js");
		return releaseRemoval(github, tag);
	}
};
function tooBig$1(files) {
	const todo = "Use another store for this model: storage: {kind: s3, …} or {kind: folder, …}.";
	const expected = "less than 2 GiB (2147483648 bytes) a file, as GitHub takes them";
	const big = files.filter(({ size }) => size >= assetLimit).map(({ path, size }) => ({
		where: path,
		what: `has ${size} bytes`,
		expected,
		todo
	}));
	return files.length > assetCount ? [...big, {
		what: `the model has ${files.length} files`,
		expected: `at most ${assetCount} in a release`,
		todo
	}] : big;
}
function missingGitHub(tag) {
	throw new UserError("CAIRN_GITHUB_MISSING", {
		where: tag,
		what: "the files of this version are assets of a GitHub release",
		expected: "a repository (GITHUB_REPOSITORY or --repository owner/name) and a token (GITHUB_TOKEN), or another store in the configuration"
	});
}

// src/storage/s3/s3-kind.ts
const s3Kind = {
	remote: true,
	sharesContent: true,
	inCommit: "nothing",
	secretVariables: ["AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN"],
	credentials(read) {
		const accessKeyId = read("AWS_ACCESS_KEY_ID");
		const secretAccessKey = read("AWS_SECRET_ACCESS_KEY");
		const sessionToken = read("AWS_SESSION_TOKEN");
		if (accessKeyId === void 0 || secretAccessKey === void 0) return {};
		return { s3: {
			accessKeyId,
			secretAccessKey,
			...sessionToken !== void 0 && { sessionToken }
		} };
	},
	placing: (_, storage) => {
		const prefix = keyPrefix(storage?.prefix);
		return ({ sha256 }) => ({
			kind: "s3",
			key: `${prefix}${contentPath(sha256)}`
		});
	},
	refusals: () => [],
	mistakes: ({ bucket, owned, prefix }) => [...bucket === void 0 ? [{
		what: "lacks the key bucket",
		expected: "the name of the bucket"
	}] : [], ...owned === true && prefix === void 0 ? [{
		what: "lacks the key prefix, which says what of the bucket is owned",
		expected: "a prefix that no other repository uses"
	}] : []],
	async open({ access, version }) {
		const { s3Store } = await import("./s3-store.js");
		return s3Store(access, version.tag);
	},
	async removal({ access }) {
		const { bucket, owned, prefix } = access.storage ?? {};
		if (owned !== true) return allStay("other repositories may use the bucket (storage.owned declares no prefix this repository’s own)");
		if (bucket === void 0 || prefix === void 0) return allStay("storage.owned needs the bucket, and the prefix that is this repository’s own");
		if (access.storeCredentials?.s3 === void 0) return allStay("it is in a bucket, and no credentials are given");
		const { s3Removal } = await import("./s3-removal.js");
		return s3Removal(access, keyPrefix(prefix));
	}
};
function keyPrefix(prefix) {
	return prefix === void 0 || prefix.endsWith("/") ? prefix ?? "" : `${prefix}/`;
}

// src/storage/tree/tree-kind.ts
const fileLimit = 1024 ** 2;
const totalLimit = 5 * 1024 ** 2;
const treeKind = {
	remote: false,
	sharesContent: false,
	inCommit: "file",
	secretVariables: [],
	credentials: () => ({}),
	placing: () => () => ({ kind: "tree" }),
	refusals: tooBig,
	mistakes: () => [],
	async open({ access, version }) {
		const { treeStore } = await import("./tree-store.js");
		return treeStore(gitOf(access), version);
	},
	removal: async () => Promise.resolve(allStay("it is part of the history of the repository"))
};
function tooBig(files, storage) {
	const one = storage?.["file-limit"] ?? fileLimit;
	const all = storage?.["total-limit"] ?? totalLimit;
	const todo = "Git keeps every byte for ever in every clone: use storage: {kind: release}, or raise the limit.";
	const big = files.filter(({ size }) => size > one).map(({ path, size }) => ({
		where: path,
		what: `has ${size} bytes`,
		expected: `at most ${one} (file-limit)`,
		todo
	}));
	const total = files.reduce((sum, { size }) => sum + size, 0);
	return total > all ? [...big, {
		what: `the files have ${total} bytes in all`,
		expected: `at most ${all} (total-limit)`,
		todo
	}] : big;
}

// src/storage/stores.ts
const storeKinds = {
	release: releaseKind,
	folder: folderKind,
	s3: s3Kind,
	tree: treeKind,
	lfs: lfsKind
};
function chosenStore(storage, github) {
	return storage?.kind ?? (github === void 0 ? "folder" : "release");
}
function kindOf({ store }) {
	return storeKinds[store.kind];
}

export { kindOf as n, storeKinds as r, chosenStore as t };