import type {Outcome} from './trial.ts';

/** What all trials came to; `lost` are seeds whose process died. */
export interface Tally {
  readonly outcomes: Outcome[];
  readonly lost: number[];
}

/** The report of a series of trials, as text. */
export function tablesOf(
  {outcomes, lost}: Tally,
  kinds: readonly string[],
  {seconds, options}: {seconds: number; options: readonly string[]},
): string {
  const repeated = `  npm run faults -- ${[...options, '--seed'].join(' ')}`;
  const failed = outcomes.filter(({failures}) => failures.length > 0);
  const unclear = new Map<string, number>();
  for (const {unclear: errors} of outcomes)
    for (const error of errors) unclear.set(shape(error), (unclear.get(shape(error)) ?? 0) + 1);
  return [
    '',
    table('fault', outcomes, ({plan}) => plan.kind, kinds),
    '',
    table(
      'how many',
      outcomes,
      ({plan}) => `${plan.schedule.mode}${plan.actors === 2 ? ', two at once' : ''}`,
    ),
    '',
    'trials / needed another run / failed / end states of one actor (1 is right)',
    ...scenarios(outcomes),
    '',
    `Errors of disturbed runs that are no sentence for the user, by shape: ${unclear.size}`,
    ...[...unclear]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 12)
      .map(([text, count]) => `${String(count).padStart(5)} ${text}`),
    '',
    `${outcomes.length} trials, ${sum(outcomes, ({hits}) => hits)} faults, ${outcomes.filter(({again}) => again).length} needed another run, ` +
      `${failed.length} failed, ${lost.length} lost; ${(seconds / Math.max(1, outcomes.length)).toFixed(2)} s a trial, ` +
      `${(sum(outcomes, (one) => one.seconds) / Math.max(1, outcomes.length)).toFixed(2)} s in its worker.`,
    ...failed.map(({seed, failures}) => `${repeated} ${seed}   # ${failures[0]}`),
    ...lost.map((seed) => `${repeated} ${seed}   # its process died`),
  ].join('\n');
}

function table(
  title: string,
  outcomes: readonly Outcome[],
  groupOf: (outcome: Outcome) => string,
  order: readonly string[] = [...new Set(outcomes.map(groupOf))].sort(),
): string {
  const verbs = [...new Set(outcomes.map(({verb}) => verb))].sort();
  const rows = order.map((group) => {
    const own = outcomes.filter((outcome) => groupOf(outcome) === group);
    return [group, ...verbs.map((verb) => cell(own.filter((one) => one.verb === verb))), cell(own)];
  });
  const header = [title, ...verbs, 'all'];
  const widths = header.map((_, column) =>
    Math.max(...[header, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return ['trials / needed another run / failed', line(header), ...rows.map(line)].join('\n');
}

function cell(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return '-';
  const again = outcomes.filter((one) => one.again).length;
  return `${outcomes.length} / ${again} / ${outcomes.filter(({failures}) => failures.length > 0).length}`;
}

function scenarios(outcomes: readonly Outcome[]): string[] {
  const groups = Map.groupBy(outcomes, ({verb, scenario}) => `${verb}: ${scenario}`);
  return [...groups].sort().map(([name, own]) => {
    const alone = own.filter(({plan}) => plan.actors === 1);
    return `${name.padEnd(34)}${cell(own)} / ${new Set(alone.map(({fingerprint}) => fingerprint)).size}`;
  });
}

function sum(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + of(outcome), 0);
}

function shape(error: string): string {
  return error
    .replace(/https?:\/\/\S+/g, 'URL')
    .replace(/\b[0-9a-f]{12,64}\b/g, 'ID')
    .slice(0, 160);
}
