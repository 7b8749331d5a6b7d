// src/promotion/evidence/stated-approvals.ts
function formatApprovals({ approvals, unknownCommits = [] }) {
	const people = approvals.map(({ user, teams, author = false, pushed = false }) => {
		const notes = [
			...author ? ["author"] : [],
			...pushed ? ["pushed"] : [],
			...teams
		];
		return notes.length === 0 ? user : `${user}=${notes.join("+")}`;
	});
	const commits = unknownCommits.map((commit) => `commit.${commit.slice(0, 12)}`);
	return [...people, ...commits].join(", ") || "none";
}
function parseApprovals(text) {
	if (text === "none") return { approvals: [] };
	const approvals = [];
	const unknownCommits = [];
	for (const item of text.split(", ")) {
		const commit = /^commit\.([0-9a-f]{12})$/.exec(item)?.[1];
		if (commit !== void 0) {
			unknownCommits.push(commit);
			continue;
		}
		const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))(?:=([A-Za-z0-9._/+-]+))?$/.exec(item);
		const user = match?.[1];
		if (user === void 0) return void 0;
		const notes = match?.[2]?.split("+") ?? [];
		const teams = notes.filter((note) => note !== "author" && note !== "pushed");
		if (teams.some((team) => !/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/.test(team))) return void 0;
		const made = {
			...notes.includes("author") && { author: true },
			...notes.includes("pushed") && { pushed: true }
		};
		approvals.push({
			user,
			teams,
			...made
		});
	}
	return {
		approvals,
		...unknownCommits.length > 0 && { unknownCommits }
	};
}

export { parseApprovals as n, formatApprovals as t };