const begin = '<!-- cairn:report:begin -->';
const end = '<!-- cairn:report:end -->';

/** Most UTF-16 units that GitHub takes as the body of a pull request. */
export const bodyLimit = 65_536;

/** Puts a report into a body between its markers; what people wrote around them stays. Without markers it is appended. */
export function withReport(body: string, report: string): string {
  const {before, after} = around(body);
  const inert = report.replaceAll(begin, '').replaceAll(end, ''); // a report that quotes a marker must not end early
  return [before, `${begin}\n${inert}\n${end}`, after].filter((part) => part !== '').join('\n\n');
}

/** Whether a body holds a report between its markers: then the pull request is one of ours. */
export function isReported(body: string): boolean {
  return body.includes(begin);
}

/** How long a report may be for the body to be taken, beside what people wrote around it. */
export function reportBudget(body: string): number {
  return bodyLimit - withReport(body, '').length;
}

function around(body: string): {before: string; after: string} {
  const text = body.replace(/\r\n/g, '\n');
  const from = text.indexOf(begin);
  const to = text.indexOf(end, from);
  if (from < 0 || to < 0) return {before: text.trim(), after: ''};
  return {before: text.slice(0, from).trim(), after: text.slice(to + end.length).trim()};
}
