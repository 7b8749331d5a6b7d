import {appendFile, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import MarkdownIt from 'markdown-it';
import {describe, expect, test} from 'vitest';
import type {DriftReport} from '../../src/generated/documents.ts';
import {parseDocument} from '../../src/provenance/document.ts';
import {checkDrift} from '../../src/verbs/check-drift.ts';
import {deploy} from '../../src/verbs/deploy.ts';
import {
  flights,
  flightsCsv,
  servedWorld,
  type Flight,
  type ServedWorld,
} from '../deployment/support/served-world.ts';
import {expectedOf} from '../deployment/support/small-version.ts';
import {inputsOf} from '../support/inputs-of.ts';
import {dying} from '../support/promotion.ts';
import {thorough} from '../support/effort.ts';

const permissions = {contents: 'write', deployments: 'read', issues: 'write'} as const;
const inputs = {
  model: 'late',
  stage: undefined,
  from: undefined,
  to: undefined,
  live: 'live/*.ndjson',
  url: undefined,
  push: true,
  issue: true,
  token: '',
  config: 'cairn.yaml',
} as const;

/** Flights as a server of `smallModel(bias)` logs them. */
function logOf(rows: readonly Flight[], bias = -1, version = '1.0.0'): string {
  return rows
    .map(({flight, departure, distance, origin}) =>
      JSON.stringify({
        id: flight,
        time: departure,
        at: '2001-06-01T00:00:00.000Z',
        model: 'late',
        version,
        features: {distance, origin},
        prediction: expectedOf(bias, distance, origin),
      }),
    )
    .join('\n');
}

async function world(options: Parameters<typeof servedWorld>[0] = {}): Promise<ServedWorld> {
  const made = await servedWorld(options);
  await made.version('1.0.0', -1);
  await made.promote('1.0.0');
  return made;
}

async function issues(
  of: ServedWorld,
): Promise<{title: string; body: string; labels: string[]; comments: string[]}[]> {
  const {github} = await of.context();
  if (github === undefined) throw new Error('the world has a forge');
  const {octokit, owner, repo} = github;
  const {data} = await octokit.rest.issues.listForRepo({owner, repo, state: 'all'});
  return Promise.all(
    data.map(async (issue) => {
      const comments = await octokit.rest.issues.listComments({owner, repo, issue_number: issue.number});
      return {
        title: issue.title,
        body: issue.body ?? '',
        labels: issue.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
        comments: comments.data.map(({body}) => body ?? ''),
      };
    }),
  );
}

async function historyOf(of: ServedWorld): Promise<{from?: string; verdict: string; drifted: string[]}[]> {
  await of.git.run(['fetch', '--quiet', 'origin', '+refs/cairn/monitors/late:refs/cairn/monitors/late']);
  const text = await of.git.run(['show', 'refs/cairn/monitors/late:history.ndjson']);
  return text.split('\n').map((line) => JSON.parse(line) as {verdict: string; drifted: string[]});
}

const verdicts = (document: unknown): Record<string, string> =>
  Object.fromEntries(
    (document as DriftReport).checks.map(({kind, column, verdict}) => [`${kind}:${column}`, verdict]),
  );

describe('verdicts', () => {
  test('traffic like the training data does not drift', async () => {
    await using made = await world();
    await made.write('live/a.ndjson', logOf(flights(2, 3000)));
    const context = await made.context({permissions});
    const result = await checkDrift.run(inputs, context);
    expect(context.log.lines.join('\n')).toContain(
      'warning: All of the traffic from its beginning is compared',
    );
    expect(result).toMatchObject({
      conclusion: 'success',
      outputs: {verdict: 'no-drift', drifted: '[]', issue: '', report: '.cairn/reports/drift-late.json'},
    });
    expect(verdicts(result.document)).toEqual({
      'data:distance': 'no-drift',
      'data:origin': 'no-drift',
      'prediction:probability': 'no-drift',
    });
    const text = await readFile(join(made.git.directory, '.cairn/reports/drift-late.json'), 'utf8');
    expect(parseDocument('drift-report', text, 'report')).toEqual(result.document);
    expect(await issues(made)).toEqual([]);
    expect(made.forge.violations).toEqual([]);
  });

  test('a shift drifts; one issue is opened, updated, and told when it is over; nothing happens twice', async () => {
    await using made = await world();
    const context = await made.context({permissions});
    await made.write('live/a.ndjson', logOf(flights(3, 1000, {shift: 400, month: '2001-02'})));
    const first = await checkDrift.run(inputs, context);
    expect(first).toMatchObject({conclusion: 'drift', outputs: {verdict: 'drift', issue: '1'}});
    expect(JSON.parse(first.outputs.drifted)).toEqual(['data:distance', 'prediction:probability']);
    expect(first.summary).toMatch(/🔴 late drifts: distance/);
    const [issue] = await issues(made);
    expect(issue).toMatchObject({title: 'Drift in late (production)', labels: ['cairn:drift'], comments: []});
    expect(issue?.body).toMatch(/mean 797 → 1[12]\d\d/);

    const again = await checkDrift.run(inputs, context);
    expect(again.outputs).toEqual(first.outputs);
    expect(await issues(made)).toEqual([issue]);
    expect(await historyOf(made)).toMatchObject([
      {verdict: 'drift', drifted: ['data:distance', 'prediction:probability']},
    ]);

    await made.write(
      'live/a.ndjson',
      logOf(flights(4, 1000, {shift: 600, origins: ['SFO', 'JFK'], month: '2001-03'})),
    );
    const second = await checkDrift.run(inputs, context);
    expect(second.outputs).toMatchObject({verdict: 'drift', issue: '1'});
    const [updated, ...others] = await issues(made);
    expect(others).toEqual([]);
    expect(updated?.body).toContain('never seen in training');
    expect(updated?.body).toContain('JFK');
    expect(updated?.comments).toHaveLength(1);

    await made.write('live/a.ndjson', logOf(flights(5, 3000, {month: '2001-04'})));
    const third = await checkDrift.run(inputs, context);
    await checkDrift.run(inputs, context);
    expect(third.outputs).toMatchObject({verdict: 'no-drift', issue: '1'});
    const [settled] = await issues(made);
    expect(settled?.comments).toHaveLength(2);
    expect(settled?.comments[1]).toContain('No drift in 3000 rows');
    expect((await historyOf(made)).map(({verdict}) => verdict)).toEqual(['drift', 'drift', 'no-drift']);
    expect(made.forge.violations).toEqual([]);
  });

  thorough('too few rows are inconclusive, not drift; no rows too', async () => {
    await using made = await world();
    await made.write('live/a.ndjson', logOf(flights(3, 20, {shift: 900})));
    const few = await checkDrift.run({...inputs, issue: false}, await made.context({permissions}));
    expect(few).toMatchObject({conclusion: 'inconclusive', outputs: {verdict: 'inconclusive', issue: ''}});
    expect(few.headline).toBe(
      'late: inconclusive in 20 rows, distance (data), origin (data), probability (prediction) may have changed by what matters or not at all.',
    );
    const none = await checkDrift.run(
      {...inputs, from: '2005-01-01T00:00:00Z', to: '2005-02-01T00:00:00Z'},
      await made.context({permissions}),
    );
    expect(none).toMatchObject({conclusion: 'inconclusive', document: {window: {rows: 0}}});
    expect(await issues(made)).toEqual([]);
  });

  thorough('monitor.window-hours is the window of a check that names none', async () => {
    await using made = await world({monitor: '{window-hours: 24}'});
    await made.write('live/a.ndjson', logOf(flights(3, 100, {month: '2001-02'})));
    const context = await made.context({permissions});
    const result = await checkDrift.run({...inputs, issue: false, to: '2001-02-15'}, context);
    expect(result.document).toMatchObject({
      window: {from: '2001-02-14T00:00:00.000Z', to: '2001-02-15T00:00:00.000Z'},
    });
    expect(context.log.lines).toContain(
      'info: Rows from 2001-02-14T00:00:00.000Z to 2001-02-15T00:00:00.000Z (monitor.window-hours).',
    );
  });

  thorough('labels that arrived later: their share, and the performance', async () => {
    const monitor = '{minimum-rows: 50, labels: labels/*.csv, performance: [roc_auc, log_loss]}';
    await using made = await world({monitor});
    const rows = flights(6, 2000);
    await made.write('live/a.ndjson', logOf(rows));
    const context = await made.context({permissions});
    const early = await checkDrift.run({...inputs, issue: false}, context);
    expect(early.document).toMatchObject({window: {labelled: 0}});
    const flipped = rows.map((row) => ({...row, late: row.late === 1 ? (0 as const) : (1 as const)}));
    await made.write('labels/2001-01.csv', flightsCsv(flipped.slice(0, 1500)));
    const late = await checkDrift.run({...inputs, issue: false}, context);
    expect(late.document).toMatchObject({verdict: 'drift', window: {rows: 2000, labelled: 1500}});
    expect(verdicts(late.document)).toMatchObject({
      'data:distance': 'no-drift',
      'label:late': 'drift',
      'performance:roc_auc': 'drift',
      'performance:log_loss': 'drift',
    });
  });

  thorough('missing values that were not there before are drift of their own', async () => {
    await using made = await world();
    const lines = logOf(flights(8, 1000))
      .split('\n')
      .map((line, index) => (index % 5 === 0 ? line.replace(/"distance":\d+/, '"distance":null') : line));
    await made.write('live/a.ndjson', `${lines.join('\n')}\n{"id":"cut`);
    const {document} = await checkDrift.run({...inputs, issue: false}, await made.context({permissions}));
    const found = (document as DriftReport).checks.find(({test}) => test.startsWith('missing-share'));
    expect(found).toMatchObject({
      column: 'distance',
      verdict: 'drift',
      message: 'missing 0.0 % → 20.0 %',
      current: 1000,
    });
  });
});

describe('rows that are not all there', () => {
  const head = 'flight,departure,distance,origin,prediction\n';
  const csvOf = (rows: readonly Flight[], end: string): string[] =>
    rows.map(
      ({flight, departure, distance, origin}) =>
        `${flight},${departure},${distance},${origin},${expectedOf(-1, distance, origin)}${end}`,
    );

  test('a drift that hides in rows that cannot be read is drift of its own, with the places', async () => {
    await using made = await world();
    const rows = [...csvOf(flights(2, 1000), ''), ...csvOf(flights(3, 900, {shift: 5000}), ',more')];
    await made.write('live/a.csv', `${head}${rows.join('\n')}\n`);
    const context = await made.context({permissions});
    const result = await checkDrift.run({...inputs, live: 'live/*.csv', issue: false}, context);
    expect(result.headline).toBe('late drifts: rows (quality).');
    expect((result.document as DriftReport).window).toMatchObject({
      rows: 1000,
      unread: [{rows: 900, examples: ['live/a.csv:1002', 'live/a.csv:1003', 'live/a.csv:1004']}],
    });
    expect(context.log.lines.join('\n')).toMatch(
      /warning: Live rows left out: .* has 6 fields .*: 900 \(live\/a\.csv:1002/,
    );
    expect(result.summary).toContain('Live rows left out');
    expect(made.forge.violations).toEqual([]);
  });

  thorough('unreadable lines of before the window are a share of all lines, not of the window', async () => {
    await using made = await world();
    const before = logOf(flights(4, 3000, {month: '2001-01'})).split('\n');
    const broken = Array.from({length: 20}, () => '{"id":');
    await made.write('live/a.ndjson', [...broken, ...before, logOf(flights(2, 1000)), ''].join('\n'));
    const context = await made.context({permissions});
    const result = await checkDrift.run({...inputs, from: '2001-02-01', issue: false}, context);
    const check = (result.document as DriftReport).checks.find(({kind}) => kind === 'quality');
    expect(check).toMatchObject({verdict: 'no-drift', current: 4020});
  });

  thorough('rows in another encoding too', async () => {
    await using made = await world();
    const rows = [
      ...csvOf(flights(2, 1000), ''),
      ...csvOf(flights(3, 900, {shift: 5000, origins: ['Zürich']}), ''),
    ];
    await made.write('live/a.csv', head);
    await appendFile(join(made.git.directory, 'live/a.csv'), Buffer.from(rows.join('\n'), 'latin1'));
    const result = await checkDrift.run(
      {...inputs, live: 'live/*.csv', issue: false},
      await made.context({permissions}),
    );
    expect(JSON.parse(result.outputs.drifted)).toEqual(['quality:rows']);
  });

  thorough('NaN of Python is a missing value, and an id of many rows takes none of them away', async () => {
    await using made = await world();
    const lines = logOf(flights(8, 2000))
      .split('\n')
      .map((line, index) => (index % 2 === 0 ? line : line.replace(/"distance":\d+/, '"distance":NaN')));
    await made.write('live/a.ndjson', `${lines.join('\n')}\n`);
    const nan = await checkDrift.run({...inputs, issue: false}, await made.context({permissions}));
    expect(JSON.parse(nan.outputs.drifted)).toContain('data:distance');
    expect(nan.document).toMatchObject({window: {rows: 2000}});
    const entities = [...flights(2, 500), ...flights(3, 1500, {shift: 2000})].map((row, index) => ({
      ...row,
      flight: `customer-${index % 500}`,
    }));
    await made.write('live/a.ndjson', `${logOf(entities)}\n`);
    const many = await checkDrift.run({...inputs, issue: false}, await made.context({permissions}));
    expect(many).toMatchObject({
      conclusion: 'drift',
      document: {window: {rows: 2000, sharing: 1500, independent: 0.25}},
    });
    expect(many.summary).toContain('the tests count 2000 rows as 500');
  });
});

describe('where live rows come from', () => {
  thorough(
    'the log of the deployed server, by window; rows of another version count for features alone',
    async () => {
      await using made = await world();
      await deploy.run(inputsOf(deploy, {model: 'late'}), await made.context());
      const send = async (rows: readonly Flight[]): Promise<void> => {
        const instances = rows.map(({flight, departure, distance, origin}) => ({
          flight,
          departure,
          distance,
          origin,
        }));
        const response = await fetch(`${made.address}/v1/models/late:predict`, {
          method: 'POST',
          headers: {'content-type': 'application/json'},
          body: JSON.stringify({instances}),
        });
        expect(response.status).toBe(200);
      };
      await send(flights(2, 1500, {month: '2001-02'}));
      await send(flights(3, 800, {month: '2001-03', shift: 500}));
      const context = await made.context({permissions});
      const of = async (from: string, to: string): Promise<DriftReport> => {
        const {document} = await checkDrift.run(
          {...inputs, live: undefined, issue: false, from, to},
          context,
        );
        return document as DriftReport;
      };
      expect(await of('2001-02-01', '2001-03-01')).toMatchObject({verdict: 'no-drift', window: {rows: 1500}});
      expect(await of('2001-03-01', '2001-04-01')).toMatchObject({
        verdict: 'drift',
        window: {rows: 800, from: '2001-03-01T00:00:00.000Z', to: '2001-04-01T00:00:00.000Z'},
      });
      expect(context.log.lines).toContain(`info: Reading the log of ${made.address}`);
      const laptop = await made.context({github: false});
      expect(await checkDrift.run({...inputs, live: undefined}, laptop)).toMatchObject({
        outputs: {issue: ''},
      });
      const url = made.address.replace('127.0.0.1', 'localhost');
      expect(await checkDrift.run({...inputs, live: undefined, url, issue: false}, laptop)).toMatchObject({
        document: {window: {rows: 2300}},
      });
    },
  );

  thorough('CSV files with the features and the prediction', async () => {
    await using made = await world();
    const rows = flights(2, 1500);
    const csv = rows.map(
      ({flight, departure, distance, origin}) =>
        `${flight},${departure},${distance},${origin},${expectedOf(-1, distance, origin)}`,
    );
    await made.write('live/a.csv', `flight,departure,distance,origin,prediction\n${csv.join('\n')}\n`);
    const result = await checkDrift.run(
      {...inputs, live: 'live/*.csv', issue: false},
      await made.context({permissions}),
    );
    expect(verdicts(result.document)).toEqual({
      'data:distance': 'no-drift',
      'data:origin': 'no-drift',
      'prediction:probability': 'no-drift',
    });
    await made.write('live/b.csv', 'flight,distance\na,1\n');
    await expect(
      checkDrift.run({...inputs, live: 'live/b.csv'}, await made.context({permissions})),
    ).rejects.toMatchObject({code: 'CAIRN_LIVE_INVALID'});
    await made.write('live/c.txt', 'x');
    await expect(
      checkDrift.run({...inputs, live: 'live/c.txt'}, await made.context({permissions})),
    ).rejects.toMatchObject({code: 'CAIRN_LIVE_INVALID'});
  });

  thorough('user errors', async () => {
    await using made = await world();
    const context = await made.context({permissions});
    const code = async (change: Record<string, unknown>): Promise<unknown> =>
      checkDrift.run({...inputs, ...change}, context).then(
        () => 'none',
        (error: unknown) => (error as {code?: string}).code,
      );
    expect(await code({live: undefined})).toBe('CAIRN_LIVE_MISSING'); // nobody listens
    expect(await code({live: undefined, url: 'file:///etc/passwd'})).toBe('CAIRN_LIVE_MISSING');
    expect(await code({live: '../*.ndjson'})).toBe('CAIRN_PATH_OUTSIDE');
    expect(await code({from: 'yesterday', to: 'now'})).toBe('CAIRN_INPUT_INVALID');
    expect(await code({from: '2001-02-01', to: '2001-01-01'})).toBe('CAIRN_INPUT_INVALID');
    expect(await code({model: 'other'})).toBe('CAIRN_MODEL_UNKNOWN');
    expect(await code({stage: 'canary'})).toBe('CAIRN_STAGE_UNKNOWN');
  });
});

test('hostile names stay inert in issue and summary', async () => {
  await using made = await world();
  const nasty =
    '<img src=x onerror=alert(1)> @octocat [x](https://evil.example) | `a`\n# b --> <!-- cairn:drift:other -->';
  const rows = flights(9, 400, {origins: ['SFO', nasty]});
  await made.write('live/a.ndjson', logOf(rows));
  const result = await checkDrift.run(inputs, await made.context({permissions}));
  const [issue] = await issues(made);
  for (const text of [result.summary ?? '', issue?.body ?? '']) {
    expect(text).toContain('never seen in training');
    expect(text).not.toMatch(/@octocat|<!-- cairn:drift:other/);
    const html = new MarkdownIt({html: true, linkify: true}).render(text);
    expect(html).not.toMatch(/<img|evil\.example"|<h1/);
    expect(html.match(/<a /g) ?? []).toHaveLength(text === issue?.body ? 1 : 0); // the run
  }
});

thorough('an issue with the marker but without the label is not taken', async () => {
  await using made = await world();
  const {github} = await made.context();
  const body = '<!-- cairn:drift:late -->';
  await github!.octokit.rest.issues.create({owner: github!.owner, repo: github!.repo, title: 'mine', body});
  await made.write('live/a.ndjson', logOf(flights(3, 1000, {shift: 400})));
  const {outputs} = await checkDrift.run(inputs, await made.context({permissions}));
  expect(outputs.issue).toBe('2');
});

thorough('a kill at each external step, then the same again, ends as if nothing had happened', async () => {
  const run = async (after: number): Promise<{steps: string[]; state: unknown}> => {
    await using made = await world();
    await made.write('live/a.ndjson', logOf(flights(3, 1000, {shift: 400})));
    const now = (): Date => new Date('2001-03-01T00:00:00Z');
    const {context, steps} = dying(await made.context({permissions, now}), after);
    await checkDrift.run(inputs, context).catch(() => undefined);
    if (after < Infinity) await checkDrift.run(inputs, await made.context({permissions, now}));
    const history = await historyOf(made);
    return {steps, state: [await issues(made), history.map(({verdict, drifted}) => [verdict, drifted])]};
  };
  const undisturbed = await run(Infinity);
  expect(undisturbed.steps.length).toBeGreaterThanOrEqual(3);
  const plain = (state: unknown): unknown =>
    JSON.parse(JSON.stringify(state).replace(/forge\.localhost:\d+/g, 'forge'));
  for (let after = 1; after <= undisturbed.steps.length; after++)
    expect(plain((await run(after)).state)).toEqual(plain(undisturbed.state));
});

thorough('two checks at once are both in the history', async () => {
  await using made = await world();
  await made.write(
    'live/a.ndjson',
    logOf([...flights(2, 500, {month: '2001-02'}), ...flights(3, 500, {month: '2001-03'})]),
  );
  const contexts = await Promise.all([made.context({permissions}), made.context({permissions})]);
  await Promise.all([
    checkDrift.run({...inputs, issue: false, from: '2001-02-01', to: '2001-03-01'}, contexts[0]),
    checkDrift.run({...inputs, issue: false, from: '2001-03-01', to: '2001-04-01'}, contexts[1]),
  ]);
  expect((await historyOf(made)).map(({from}) => from).sort()).toEqual([
    '2001-02-01T00:00:00.000Z',
    '2001-03-01T00:00:00.000Z',
  ]);
});

thorough('a missing permission is named', async () => {
  await using made = await world();
  await made.write('live/a.ndjson', logOf(flights(3, 1000, {shift: 400})));
  const context = await made.context({permissions: {contents: 'write', deployments: 'read', issues: 'read'}});
  await expect(checkDrift.run(inputs, context)).rejects.toMatchObject({
    code: 'CAIRN_GITHUB_REFUSED',
    message: expect.stringContaining('issues: write') as string,
  });
});
