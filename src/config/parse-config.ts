import type {Config} from '../generated/documents.ts';
import {validateConfig} from '../generated/validators.js';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {crossMistakes} from './cross-checks.ts';
import {readPlacedYaml} from './placed-yaml.ts';
import {rootedConfig} from './rooted-config.ts';
import {schemaMistakes} from './schema-mistakes.ts';

/**
 * Reads the text of a configuration; `file` is its path from the top of the work tree, where the paths in it start
 * afterwards as well. Throws CAIRN_CONFIG_INVALID with all mistakes at once, each with file, line and path of its key.
 */
export function parseConfig(text: string, file: string): Config {
  const {value, placed} = readPlacedYaml(text, file, '`version: 1`, `datasets:` and `models:`');
  if (!validateConfig(value)) throw refused(placed(schemaMistakes(validateConfig.errors ?? [], value)));
  const config = rootedConfig(value as Config, file); // the schema was checked
  const mistakes = crossMistakes(config);
  if (mistakes.length > 0) throw refused(placed(mistakes));
  return config;
}

function refused(mistakes: readonly Mistake[]): UserError {
  return new UserError('CAIRN_CONFIG_INVALID', mistakes);
}
