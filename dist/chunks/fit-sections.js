// src/report/fit-sections.ts
function fitSections(sections, budget) {
	const filled = sections.filter(({ markdown }) => markdown !== "");
	const kept = new Set(filled.filter(({ priority }) => priority === 0));
	const join = () => {
		const dropped = filled.length - kept.size;
		const note = dropped === 1 ? "_1 section was left out for lack of room._" : `_${dropped} sections were left out for lack of room._`;
		return [...filled.filter((section) => kept.has(section)).map(({ markdown }) => markdown), ...dropped === 0 ? [] : [note]].join("\n\n");
	};
	for (const section of [...filled].sort((a, b) => a.priority - b.priority)) {
		if (kept.has(section)) continue;
		kept.add(section);
		if (join().length > budget) kept.delete(section);
	}
	const text = join();
	return text.length <= budget ? text : cut(text, budget);
}
function cut(text, budget) {
	const short = text.slice(0, Math.max(0, budget - 1));
	return `${/[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short}…`;
}

export { fitSections as t };