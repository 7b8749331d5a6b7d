/** Rows of a month as requests: the features alone; the label is not known yet when a prediction is asked for. */
export interface TrafficReport {
  readonly requests: number;
  readonly rows: number;
  readonly milliseconds: number;
  readonly version: string;
}

/** Sends the rows of a CSV (without its label) to the model server in batches; throws when one is not answered. */
export async function sendTraffic(options: {
  url: string;
  model: string;
  csv: string;
  label: string;
  /** Columns whose values are numbers; all others are sent as text. */
  numeric: readonly string[];
  batch: number;
}): Promise<TrafficReport> {
  const rows = rowsOf(options);
  const started = performance.now();
  let version = '';
  let requests = 0;
  for (let at = 0; at < rows.length; at += options.batch) {
    const instances = rows.slice(at, at + options.batch);
    const response = await fetch(`${options.url}/v1/models/${encodeURIComponent(options.model)}:predict`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({instances}),
    });
    if (!response.ok)
      throw new Error(
        `The model server answered ${response.status}: ${(await response.text()).slice(0, 500)}`,
      );
    const answer = (await response.json()) as {predictions: unknown[]; model_version?: string};
    if (answer.predictions.length !== instances.length)
      throw new Error('The model server did not answer every row.');
    version = answer.model_version ?? version;
    requests += 1;
  }
  return {requests, rows: rows.length, milliseconds: performance.now() - started, version};
}

/** The example's files hold no quoted fields: a line is a row. */
function rowsOf({
  csv,
  label,
  numeric,
}: {
  csv: string;
  label: string;
  numeric: readonly string[];
}): Record<string, string | number>[] {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.split(',');
  return lines.map((line) => {
    const values = line.split(',');
    const entries = names.map((name, index): [string, string | number] => {
      const text = values[index] ?? '';
      return [name, numeric.includes(name) ? Number(text) : text];
    });
    return Object.fromEntries(entries.filter(([name]) => name !== label));
  });
}
