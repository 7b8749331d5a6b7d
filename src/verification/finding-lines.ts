import type {Finding} from './finding.ts';

/** Findings as lines for a terminal, and a last one that counts them; texts from outside are inert. */
export function findingLines(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({id}) => id.length));
  const lines = findings.map(
    ({id, subject, status, message}) =>
      `${marks[status]} ${id.padEnd(width)}  ${inert(subject)}: ${status === 'unchecked' ? 'not checked: ' : ''}${inert(message)}`,
  );
  const count = (status: Finding['status']): number =>
    findings.filter((finding) => finding.status === status).length;
  const broken = count('fail');
  const head = broken === 0 ? 'No link is broken' : `${broken} broken`;
  return [...lines, `${head}: ${count('pass')} checked and sound, ${count('unchecked')} not checked.`].join(
    '\n',
  );
}

const marks = {pass: '✓', fail: '✗', unchecked: '–'} as const;

/** One line without control characters (which steer a terminal) and without those that hide or reorder text. */
function inert(text: string): string {
  const plain = text
    .slice(0, 4000)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd')
    .trim();
  return plain.length <= 600 ? plain : `${plain.slice(0, 599)}…`;
}
