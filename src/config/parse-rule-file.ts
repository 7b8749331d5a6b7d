import type {ConfigTypes} from '../generated/documents.ts';
import {validateRuleFile} from '../generated/validators.js';
import {UserError} from '../kernel/errors.ts';
import {ruleFileSchema} from './config-schema.ts';
import {readPlacedYaml, type PlacedYaml} from './placed-yaml.ts';
import {schemaMistakes} from './schema-mistakes.ts';

/** A file of rules that stages of the configuration name. */
export interface RuleFile extends Pick<PlacedYaml, 'placed'> {
  readonly rules: readonly ConfigTypes.Rule[];
  readonly waivers: readonly ConfigTypes.Waiver[];
}

/** Reads the text of a file of rules; throws CAIRN_CONFIG_INVALID with all mistakes at once, each with file and line. */
export function parseRuleFile(text: string, file: string): RuleFile {
  const {value, placed} = readPlacedYaml(text, file, '`version: 1` and `rules:`');
  if (!validateRuleFile(value))
    throw new UserError(
      'CAIRN_CONFIG_INVALID',
      placed(schemaMistakes(validateRuleFile.errors ?? [], value, ruleFileSchema)),
    );
  const {rules, waivers = []} = value as {rules: ConfigTypes.Rule[]; waivers?: ConfigTypes.Waiver[]}; // checked
  return {rules, waivers, placed};
}
