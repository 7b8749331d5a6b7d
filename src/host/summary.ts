/** GitHub refuses a step's summary above 1 MiB; whole lines are dropped from the end and the cut is said. */
export function fitSummary(markdown: string, limitBytes = 1024 * 1024 - 1024): string {
  if (Buffer.byteLength(markdown) <= limitBytes) return markdown;
  const cut = Buffer.from(markdown).subarray(0, limitBytes).toString('utf8');
  return `${cut.slice(0, cut.lastIndexOf('\n'))}\n\n_The rest is cut: a job summary holds 1 MiB._\n`;
}
