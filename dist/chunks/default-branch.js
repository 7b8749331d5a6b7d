// src/git/default-branch.ts
async function defaultBranch(git) {
	const outcome = await git.try([
		"ls-remote",
		"--symref",
		"origin",
		"HEAD"
	]);
	return /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(outcome.stdout)?.[1];
}

export { defaultBranch as t };