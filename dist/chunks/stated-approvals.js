// src/promotion/evidence/stated-approvals.ts
function formatApprovals(approvals) {
	if (approvals.length === 0) return "none";
	return approvals.map(({ user, teams, author = false }) => {
		const notes = [...author ? ["author"] : [], ...teams];
		return notes.length === 0 ? user : `${user}=${notes.join("+")}`;
	}).join(", ");
}
function parseApprovals(text) {
	if (text === "none") return [];
	const approvals = [];
	for (const item of text.split(", ")) {
		const match = /^([A-Za-z0-9](?:[A-Za-z0-9_-]{0,98}))(?:=([A-Za-z0-9._/+-]+))?$/.exec(item);
		const user = match?.[1];
		if (user === void 0) return void 0;
		const notes = match?.[2]?.split("+") ?? [];
		const teams = notes.filter((note) => note !== "author");
		if (teams.some((team) => !/^[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9._-]+$/.test(team))) return void 0;
		approvals.push({
			user,
			teams,
			...teams.length < notes.length && { author: true }
		});
	}
	return approvals;
}

export { parseApprovals as n, formatApprovals as t };