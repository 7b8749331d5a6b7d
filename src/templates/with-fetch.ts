/** What a written workflow fetches data with. */
export interface WorkflowFetch {
  readonly secrets: readonly string[];
  /** What installs the program of the command; none where it is there. */
  readonly install?: string | undefined;
}

/** A job that reads the files of a dataset. */
const reads = /uses: cairn-ml\/cairn\/actions\/(?:validate-data|train|predict|evaluate|check-drift|retrain)@/;
/** A job that calls a workflow which has such jobs. */
const calls = /uses: \.\/\.github\/workflows\/(?:train-model|drift-model|retrain)\.yml/;

/**
 * A template whose data are not in Git: a job `fetch` of its own has the secrets of the storage and no token that writes, and jobs
 * that read data take its files by the digest that it states.
 */
export function withFetch(template: string, fetch: WorkflowFetch | undefined): string {
  const at = template.indexOf('\njobs:\n') + '\njobs:\n'.length;
  // A part is a job, or the lines of comment between two.
  const parts = template.slice(at).split(/^(?= {2}\S)/m);
  if (fetch === undefined || !parts.some((part) => reads.test(part) || calls.test(part))) return template;
  const jobs = parts.map((part) => {
    if (reads.test(part)) return changed(part, takingData);
    return calls.test(part) && fetch.secrets.length > 0
      ? changed(part, (lines) => passingSecrets(lines, fetch))
      : part;
  });
  const isReader = parts.some((part) => reads.test(part));
  const head = template.slice(0, at);
  return [
    isReader ? withSecrets(head, fetch) : head,
    ...(isReader ? [fetchJob(fetch, checkoutOf(template)), '\n'] : []),
    ...jobs,
  ].join('');
}

function changed(part: string, change: (lines: readonly string[]) => readonly string[]): string {
  return change(part.split('\n')).join('\n');
}

function fetchJob({secrets, install}: WorkflowFetch, checkout: string): string {
  const lines = [
    '# What fetches may be code of the team. So there is nothing here but the secrets of the storage: a token that reads.',
    'fetch:',
    '  name: Fetch the data',
    '  runs-on: ubuntu-latest',
    '  timeout-minutes: 90 # more than fetch.timeout of cairn.yaml',
    '  permissions:',
    '    contents: read # checks out what says how to fetch',
    '  outputs:',
    '    data: ${{ steps.fetch.outputs.handover }}',
    '  steps:',
    `    - uses: ${checkout}`,
    '      with:',
    '        persist-credentials: false',
    '    # What the command of fetch needs is installed here, without a cache that other jobs fill.',
    ...(install === undefined ? [] : ['    - name: Install what fetches', `      run: ${install}`]),
    '    - name: Fetch the data',
    '      id: fetch',
    '      uses: cairn-ml/cairn/actions/fetch-data@v0.1.0',
    '      with:',
    '        model: ${{ inputs.model }}',
    ...(secrets.length === 0 ? [] : ['      env: # fetch.secrets of cairn.yaml']),
    ...secrets.map((secret) => `        ${secret}: ${secretOf(secret)}`),
  ];
  return lines.map((line) => `  ${line}\n`).join('');
}

/** A job after `fetch`, which takes the data right after its checkout. */
function takingData(lines: readonly string[]): string[] {
  const needs = lines.findIndex((line) => line.startsWith('    needs: '));
  const others = /^ {4}needs: \[?(.*?)\]?$/.exec(lines[needs] ?? '')?.[1];
  const needing =
    others === undefined
      ? [...lines.slice(0, 2), '    needs: fetch', ...lines.slice(2)]
      : lines.with(needs, `    needs: [fetch, ${others}]`);
  const checkout = needing.findIndex((line) => line.trim() === 'persist-credentials: false');
  return [
    ...needing.slice(0, checkout + 1),
    '      - name: Take the fetched data',
    '        uses: cairn-ml/cairn/actions/fetch-data@v0.1.0',
    '        with:',
    '          model: ${{ inputs.model }}',
    "          handover: ${{ needs.fetch.outputs.data || 'none' }} # without a digest nothing is fetched in its place",
    ...needing.slice(checkout + 1),
  ];
}

/** Hands the secrets to the workflow that is called; the mark of the App's key goes on below them. */
function passingSecrets(lines: readonly string[], {secrets}: WorkflowFetch): string[] {
  const given = [
    '    secrets: # of the storage, for its job fetch alone',
    ...secrets.map((secret) => `      ${secret}: ${secretOf(secret)}`),
  ];
  const mark = lines.findIndex((line) => line.startsWith('    # For the token of a GitHub App'));
  const end = mark === -1 ? lines.findLastIndex((line) => line !== '') + 1 : mark;
  return [...lines.slice(0, end), ...given, ...lines.slice(end).filter((line) => line !== '    # secrets:')];
}

/** Declares the secrets of a workflow that is called. */
function withSecrets(template: string, {secrets}: WorkflowFetch): string {
  if (secrets.length === 0) return template;
  const declared = [
    '    secrets:',
    ...secrets.flatMap((secret) => [`      ${secret}: # for the job fetch`, '        required: false']),
  ]
    .map((line) => `${line}\n`)
    .join('');
  return template.replace(/^ {2}workflow_call:\n((?:(?: {4}.*)\n)+)/m, (_, body: string) =>
    body.includes('    # secrets:\n')
      ? `  workflow_call:\n${body.replace('    # secrets:\n', declared)}`
      : `  workflow_call:\n${body}${declared}`,
  );
}

/** The checkout as the template pins it. */
function checkoutOf(template: string): string {
  return /uses: (actions\/checkout@.*)$/m.exec(template)?.[1] ?? '';
}

function secretOf(name: string): string {
  return `\${{ secrets.${name} }}`;
}
