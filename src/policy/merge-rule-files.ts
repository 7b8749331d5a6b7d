import {parseRuleFile, type RuleFile} from '../config/parse-rule-file.ts';
import {ruleMistakes, waiverMistakes} from '../config/rules/rule-mistakes.ts';
import type {Config, ConfigTypes} from '../generated/documents.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';

/**
 * The configuration with the rules and waivers of its rule files after those of each stage, and the texts of the files
 * by path. Throws CAIRN_CONFIG_INVALID with all mistakes of all files at once.
 */
export async function mergeRuleFiles(
  config: Config,
  {file, read}: {file: string; read: (path: string) => Promise<string | undefined>},
): Promise<{config: Config; texts: ReadonlyMap<string, string>}> {
  const paths = [...new Set(stagesOf(config).flatMap(({settings}) => settings['rule-files'] ?? []))];
  if (paths.length === 0) return {config, texts: new Map()};
  const mistakes: Mistake[] = [];
  const texts = new Map<string, string>();
  const files = new Map<string, RuleFile>();
  for (const path of paths) {
    const text = await read(path);
    if (text === undefined)
      mistakes.push({where: file, what: `names the rule file ${path}, which is not there`});
    else texts.set(path, text);
    const parsed = text === undefined ? {mistakes: []} : tryParse(text, path);
    if ('mistakes' in parsed) mistakes.push(...parsed.mistakes);
    else files.set(path, parsed);
  }
  if (mistakes.length === 0)
    for (const stage of stagesOf(config)) mistakes.push(...stageMistakes(stage, {file, files}));
  if (mistakes.length > 0) throw new UserError('CAIRN_CONFIG_INVALID', unique(mistakes));
  return {config: merged(config, files), texts};
}

interface DeclaredStage {
  readonly name: string;
  readonly model: ConfigTypes.Model;
  readonly modelName: string;
  readonly settings: ConfigTypes.StageConfig;
}

function stagesOf(config: Config): DeclaredStage[] {
  return Object.entries(config.models).flatMap(([modelName, model]) =>
    Object.entries(model.stages ?? {}).map(([name, settings]) => ({name, model, modelName, settings})),
  );
}

function tryParse(text: string, path: string): RuleFile | {readonly mistakes: readonly Mistake[]} {
  try {
    return parseRuleFile(text, path);
  } catch (error) {
    if (error instanceof UserError) return {mistakes: error.mistakes};
    throw error;
  }
}

/** Rules of files are held against the model and stage that name the file, after the stage's own. */
function stageMistakes(
  {name, model, modelName, settings}: DeclaredStage,
  {file, files}: {file: string; files: ReadonlyMap<string, RuleFile>},
): Mistake[] {
  const used = (settings['rule-files'] ?? []).flatMap((path) => files.get(path) ?? []);
  if (used.length === 0) return [];
  const taken = new Set((settings.rules ?? []).map(({id}) => id));
  const mistakes: Mistake[] = [];
  for (const {rules, placed} of used) {
    const found = ruleMistakes(rules, {model, stage: name, taken});
    mistakes.push(...placed(found.map(({path, ...rest}) => ({path: ['rules', ...path], ...rest}))));
  }
  for (const {waivers, placed} of used) {
    const found = waiverMistakes(waivers, taken);
    mistakes.push(...placed(found.map(({path, ...rest}) => ({path: ['waivers', ...path], ...rest}))));
  }
  const where = `${file} models.${modelName}.stages.${name}.waivers`;
  for (const {path, mistake} of waiverMistakes(settings.waivers ?? [], taken))
    mistakes.push({...mistake, where: `${where}.${path.join('.')}`});
  return mistakes;
}

function merged(config: Config, files: ReadonlyMap<string, RuleFile>): Config {
  const models = Object.entries(config.models).map(([name, model]) => {
    if (model.stages === undefined) return [name, model] as const;
    const stages = Object.entries(model.stages).map(([stage, settings]) => {
      const used = (settings['rule-files'] ?? []).flatMap((path) => files.get(path) ?? []);
      const rules = [...(settings.rules ?? []), ...used.flatMap((one) => one.rules)];
      const waivers = [...(settings.waivers ?? []), ...used.flatMap((one) => one.waivers)];
      return [stage, used.length === 0 ? settings : {...settings, rules, waivers}] as const;
    });
    return [name, {...model, stages: Object.fromEntries(stages)}] as const;
  });
  return {...config, models: Object.fromEntries(models)};
}

/** A file that several stages name is told once. */
function unique(mistakes: readonly Mistake[]): Mistake[] {
  return [...new Map(mistakes.map((mistake) => [JSON.stringify(mistake), mistake])).values()];
}
