import { Z as remoteName, tt as withoutLogin, z as sshHost } from "./git.js";
import { It as init_errors, Mt as UserError } from "./kernel.js";
import { a as parseRemoteAddress, i as isOnServer, n as hostedServer, r as isNamedAfter } from "./repository-address.js";

// src/github/remote-repository.ts
init_errors();
async function repositoryOfRemote(git, options) {
	const name = await remoteName(git).catch((error) => {
		if (error instanceof UserError) return void 0;
		throw error;
	});
	return name === void 0 ? void 0 : repositoryAt(await git.run([
		"remote",
		"get-url",
		name
	]), options);
}
async function requireTagsReach({ git, github, childEnvironment }) {
	if (github === void 0) return;
	const { serverUrl, owner, repo } = github;
	const wanted = `${owner}/${repo}`;
	const name = await remoteName(git);
	const urls = name === void 0 ? [] : (await git.run([
		"remote",
		"get-url",
		"--push",
		"--all",
		name
	])).split("\n");
	for (const url of urls) if ((await repositoryAt(url, {
		serverUrl,
		environment: childEnvironment
	}))?.repository.toLowerCase() === wanted.toLowerCase()) return;
	const address = `${serverUrl}/${wanted}.git`;
	throw new UserError("CAIRN_REMOTE_NOT_GITHUB", {
		where: git.directory,
		what: name === void 0 ? `has no remote, so that ${wanted} on GitHub would not get the tags; nothing was written` : `pushes to ${urls.map(withoutLogin).join(", ")}, which is not ${wanted} of ${serverUrl}; nothing was written`,
		todo: name === void 0 ? `Add it: git remote add origin ${address}. To work in this clone alone, leave the token and the repository away (GITHUB_TOKEN, GITHUB_REPOSITORY).` : `Point the remote at it (git remote set-url ${name} ${address}), or name the repository that it is (--repository, GITHUB_REPOSITORY, GITHUB_SERVER_URL).`
	});
}
async function repositoryAt(url, { serverUrl, environment }) {
	const address = parseRemoteAddress(url);
	if (address === void 0) return void 0;
	const found = serverOf(address, serverUrl) ?? (address.ssh ? await serverOfAlias(address.host) : void 0);
	return found === void 0 ? void 0 : {
		serverUrl: found,
		repository: address.repository
	};
	async function serverOfAlias(host) {
		const meant = await sshHost(host, environment);
		if (meant !== void 0 && meant !== host) return serverOf({
			host: meant,
			ssh: true
		}, serverUrl);
		const named = serverUrl ?? "https://github.com";
		return isNamedAfter(host, named) ? named : void 0;
	}
}
function serverOf(address, serverUrl) {
	if (serverUrl === void 0) return hostedServer(address.host);
	return isOnServer(address, serverUrl) ? serverUrl : void 0;
}

export { requireTagsReach as n, repositoryOfRemote as t };