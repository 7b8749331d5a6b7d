import {delimiter, join} from 'node:path';
import {cairnRoot} from './version.ts';

/** The environment of a command, in which Python finds `cairn_ml` of this Cairn, after what PYTHONPATH names already. */
export function withPythonPath(environment: Readonly<Record<string, string>>): Record<string, string> {
  const named = environment['PYTHONPATH'] ?? '';
  const own = join(cairnRoot(), 'python');
  return {...environment, PYTHONPATH: named === '' ? own : `${named}${delimiter}${own}`};
}
