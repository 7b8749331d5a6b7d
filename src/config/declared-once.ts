import {readFileAt} from '../git/commit-files.ts';
import {oncePerCommit} from '../git/once-per-commit.ts';
import {UserError, type Mistake} from '../kernel/errors.ts';
import {configurationsAt} from './configurations.ts';
import {declaredModels, type ConfigText, type DeclaredModel} from './declared-models.ts';
import {configFolder} from './rooted-config.ts';

/**
 * The models that other configurations of a repository declare, by name. Throws CAIRN_MODEL_AMBIGUOUS with both places
 * where a model of the configuration at hand is declared in another one as well, or in two spellings that differ in case
 * only: tags and folders of the registry are one for the repository, and on many disks one for both spellings.
 */
export async function requireDeclaredOnce(
  own: ConfigText,
  all: readonly ConfigText[],
): Promise<ReadonlyMap<string, DeclaredModel>> {
  const ours = (await declaredModels(own)) ?? [];
  const others = await modelsOf(otherConfigurations(own.file, all));
  const mistakes = ambiguousModels([...ours, ...others]).filter(({of}) =>
    of.some((one) => ours.includes(one)),
  );
  if (mistakes.length > 0)
    throw new UserError(
      'CAIRN_MODEL_AMBIGUOUS',
      mistakes.map(({mistake}) => mistake),
    );
  return new Map(others.map((model) => [model.name, model]));
}

/** `requireDeclaredOnce` for a configuration of a commit. */
export const declaredElsewhere = oncePerCommit(
  async (git, commit, file: string): Promise<ReadonlyMap<string, DeclaredModel>> => {
    const all = await configurationsAt(git, commit);
    const own = all.find((one) => one.file === file) ?? {
      file,
      text: (await readFileAt(git, commit, file)) ?? '',
    };
    return requireDeclaredOnce(own, all);
  },
);

/** Every two declarations that speak of the same model, or of two whose names differ in case only. */
export function ambiguousModels(
  declared: readonly DeclaredModel[],
): readonly {readonly of: readonly [DeclaredModel, DeclaredModel]; readonly mistake: Mistake}[] {
  const first = new Map<string, DeclaredModel>();
  return declared.flatMap((model) => {
    const key = model.name.toLowerCase();
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, model);
      return [];
    }
    return [{of: [before, model] as const, mistake: ambiguous(model, before)}];
  });
}

/** The models of several configurations. */
export async function modelsOf(configurations: readonly ConfigText[]): Promise<readonly DeclaredModel[]> {
  return (await Promise.all(configurations.map(declaredModels))).flatMap((models) => models ?? []);
}

/** A file of another name that a call names stands for the configuration of its folder. */
function otherConfigurations(file: string, all: readonly ConfigText[]): readonly ConfigText[] {
  return all.filter((one) => configFolder(one.file) !== configFolder(file));
}

function ambiguous(model: DeclaredModel, before: DeclaredModel): Mistake {
  const there = `${before.file}:${before.line}`;
  return {
    where: `${model.file}:${model.line} models.${model.name}`,
    what:
      model.name === before.name
        ? `is declared in ${there} as well`
        : `differs from ${before.name} in ${there} in nothing but case`,
    expected:
      'one declaration and one spelling of a model, because tags and registry/ are one for the repository',
    todo: 'Take one of them out, or give it another name.',
  };
}
