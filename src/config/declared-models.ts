import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Names of the models in a configuration, for those who only read: a file that is missing or broken declares nothing
 * (undefined), and a mistake elsewhere in it does not matter.
 */
export async function declaredModels(
  workspace: string,
  file = 'cairn.yaml',
): Promise<readonly string[] | undefined> {
  const text = await readFile(join(workspace, file), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const {parse} = await import('yaml');
  try {
    const config: unknown = parse(text, {logLevel: 'silent'});
    const models = isRecord(config) ? config['models'] : undefined;
    return isRecord(models) ? Object.keys(models) : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
