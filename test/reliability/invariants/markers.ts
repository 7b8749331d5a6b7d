const report = /<!-- cairn:report:begin -->[^]*?<!-- cairn:report:end -->/;

/** What people wrote into a pull request: the text before and after the report. */
export function outsideMarkers(body: string): string {
  return body
    .split(report)
    .map((part) => part.replaceAll('\r', '').trim())
    .join('\n<report>\n');
}

/** The report in a pull request. */
export function insideMarkers(body: string): string {
  return report.exec(body)?.[0] ?? '';
}
