import {RequestProblem} from './request-problem.ts';

/**
 * The rows of `{"instances": [{column: value, …}, …]}` as columns. A column that only some rows have counts as missing
 * in the others only if it is given as null there: else the request is refused, as a forgotten column is a mistake.
 */
export function readInstances(body: unknown): {
  rows: number;
  columns: ReadonlyMap<string, readonly unknown[]>;
} {
  const instances: unknown =
    typeof body === 'object' && body !== null && 'instances' in body ? body.instances : undefined;
  if (!Array.isArray(instances) || instances.length === 0)
    throw new RequestProblem(400, 'The body has no "instances": expected a list of objects, one a row.');
  const columns = new Map<string, unknown[]>();
  (instances as unknown[]).forEach((instance, row) => {
    if (typeof instance !== 'object' || instance === null || Array.isArray(instance))
      throw new RequestProblem(400, `Instance ${row + 1} is not an object of column and value.`);
    for (const [name, value] of Object.entries(instance)) {
      const values = columns.get(name) ?? [];
      if (values.length !== row) throw absent(name, values.length + 1);
      values.push(value);
      columns.set(name, values);
    }
  });
  for (const [name, values] of columns)
    if (values.length !== instances.length) throw absent(name, values.length + 1);
  return {rows: instances.length, columns};
}

function absent(name: string, row: number): RequestProblem {
  return new RequestProblem(
    400,
    `Instance ${row} has no column ${JSON.stringify(name.slice(0, 100))}, others have it.`,
  );
}
