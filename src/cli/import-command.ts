import type {Command} from 'commander';
import {resolve} from 'node:path';
import type {Git} from '../kernel/ports.ts';
import {openRepository} from '../git/work-tree.ts';
import type {ImportedModel} from '../importing/imported-model.ts';
import {readDvc} from '../importing/read-dvc.ts';
import {readGto} from '../importing/read-gto.ts';
import {readMlflow} from '../importing/read-mlflow.ts';
import {stateImports} from '../importing/state-imports.ts';
import {importPath, writeImports, writeRecord} from '../importing/write-imports.ts';
import {plainTable, plainText} from '../text/plain-table.ts';
import {gitEnvironment} from '../kernel/git-environment.ts';
import {UserError} from '../kernel/errors.ts';
import {explain} from '../host/explain.ts';
import {counted} from '../text/counted.ts';

interface ImportOptions {
  readonly rename?: readonly string[];
  readonly tags?: boolean;
  readonly dryRun?: boolean;
}

/** `cairn import`: takes the history of another registry over. */
export function addImport(program: Command, setExitCode: (code: number) => void): void {
  const parent = program.command('import').description('Take over what another registry or DVC knows.');
  const importer = importing(program, setExitCode);
  parent
    .command('mlflow')
    .argument('<place>', 'the database mlflow.db, the folder mlruns, or the folder that holds one of them')
    .description('Versions, runs, metrics, parameters, stages and aliases of a registry of MLflow.')
    .option(
      '--rename <old=new...>',
      'names to give to models (default: what no name may hold becomes a dash)',
    )
    .option('--tags', 'also state versions and stages by tags, which are pushed where there is a remote')
    .option('--dry-run', 'write nothing, show what would be taken over')
    .action(
      importer(async (_, options, [place = '']) =>
        readMlflow(resolve(program.opts<Globals>().directory, place), renames(options)),
      ),
    );
  parent
    .command('gto')
    .description('Versions and annotations of the artifacts that GTO tagged; its tags are read as they are.')
    .option(
      '--rename <old=new...>',
      'names to give to artifacts (default: what no name may hold becomes a dash)',
    )
    .option('--tags', 'also state versions and stages of renamed artifacts by tags of their new name')
    .option('--dry-run', 'write nothing, show what would be taken over')
    .action(importer(async (git, options) => readGto(git, renames(options))));
  parent
    .command('dvc')
    .description('Digests of the data that .dvc files and dvc.lock name.')
    .option('--dry-run', 'write nothing, show what would be taken over')
    .action(async (options: ImportOptions) => {
      const globals = program.opts<Globals>();
      setExitCode(
        await importDvc(options, globals).catch((error: unknown) => explain(error, globals.json === true)),
      );
    });
}

interface Globals {
  readonly directory: string;
  readonly json?: boolean;
}

type ReadModels = (git: Git, options: ImportOptions, texts: readonly string[]) => Promise<ImportedModel[]>;

function importing(
  program: Command,
  setExitCode: (code: number) => void,
): (read: ReadModels) => (...parameters: unknown[]) => Promise<void> {
  return (read) =>
    async function (this: Command) {
      const globals = program.opts<Globals>();
      const options: ImportOptions = this.opts();
      try {
        const {git} = await openRepository(placeOf(globals));
        await takeOver(git, await read(git, options, this.args), options, globals);
        setExitCode(0);
      } catch (error) {
        setExitCode(explain(error, globals.json === true));
      }
    };
}

async function takeOver(
  git: Git,
  models: readonly ImportedModel[],
  options: ImportOptions,
  {json}: Globals,
): Promise<void> {
  const {written, unchanged} =
    options.dryRun === true ? {written: [], unchanged: 0} : await writeImports(git.directory, models);
  for (const problem of models.flatMap(({problems = []}) => problems))
    process.stderr.write(`warning: ${plainText(problem)}\n`);
  const tags: string[] = [];
  if (options.tags === true && options.dryRun !== true)
    for (const model of models)
      tags.push(
        ...(await stateImports(git, model, (tag) => process.stderr.write(`tagged ${plainText(tag)}\n`))),
      );
  if (json === true) {
    process.stdout.write(`${JSON.stringify({models, written, unchanged, tags}, null, 2)}\n`);
    return;
  }
  process.stdout.write(
    plainTable(
      ['Model', 'Version', 'There', 'Created', 'Stages', 'Files', 'Record'],
      models.flatMap(({model, versions}) =>
        versions.map(({version, source, createdAt, stages, artifacts}) => [
          model,
          version,
          `${source.name} ${source.version}`,
          createdAt.slice(0, 10),
          stages.join(', '),
          String(artifacts.length),
          importPath(model, version),
        ]),
      ),
    ),
  );
  process.stdout.write(closing(models, {written, unchanged, tags}, options));
}

function closing(
  models: readonly ImportedModel[],
  done: {written: readonly string[]; unchanged: number; tags: readonly string[]},
  {dryRun, tags}: ImportOptions,
): string {
  const empty = models.filter(({versions}) => versions.length === 0).map(({model}) => model);
  const notes = empty.length === 0 ? '' : `Without versions: ${empty.join(', ')}.\n`;
  if (dryRun === true) return `${notes}Nothing was written (--dry-run).\n`;
  const told = `${notes}${counted(done.written.length, 'record')} written, ${counted(done.unchanged, 'was', 'were')} there already`;
  const next =
    done.written.length === 0
      ? ''
      : 'Commit the records, and declare the models in cairn.yaml so that their tags count.\n';
  return tags === true ? `${told}; ${counted(done.tags.length, 'tag')} made.\n${next}` : `${told}.\n${next}`;
}

async function importDvc({dryRun}: ImportOptions, globals: Globals): Promise<number> {
  const {git} = await openRepository(placeOf(globals));
  const {document, differing, problems} = await readDvc(git);
  for (const problem of problems) process.stderr.write(`warning: ${plainText(problem)}\n`);
  for (const path of differing)
    process.stderr.write(
      `warning: ${plainText(path)} holds other bytes than its pointer says: run \`dvc pull\`${path.endsWith('/') ? ' (or .dvcignore leaves some of it out, which Cairn does not read)' : ''}\n`,
    );
  const path = 'registry/data-pointers.json';
  const written = dryRun !== true && (await writeRecord(git.directory, path, document));
  if (globals.json === true) {
    process.stdout.write(`${JSON.stringify({...document, differing, problems}, null, 2)}\n`);
    return 0;
  }
  process.stdout.write(
    plainTable(
      ['Path', 'Role', 'MD5', 'Matched by', 'Bytes', 'Named by'],
      document.pointers.map(({path: data, role, md5, hash = '-', folder, size, from, stage}) => [
        `${data}${folder ? '/' : ''}`,
        role,
        md5,
        hash,
        size === undefined ? '-' : String(size),
        stage === undefined ? from : `${from} ${stage}`,
      ]),
    ),
  );
  process.stdout.write(written ? `wrote ${path}\n` : dryRun === true ? '' : `${path} is up to date\n`);
  return 0;
}

function placeOf({directory}: Globals): Parameters<typeof openRepository>[0] {
  return {directory: resolve(directory), environment: gitEnvironment(process.env)};
}

function renames({rename = []}: ImportOptions): {rename: Record<string, string>} {
  const pairs = rename.map((pair) => {
    const at = pair.lastIndexOf('=');
    if (at > 0) return [pair.slice(0, at), pair.slice(at + 1)] as const;
    throw new UserError('CAIRN_INPUT_INVALID', {
      where: '--rename',
      what: `${JSON.stringify(pair)} has no =`,
      expected: '"old name=new-name"',
    });
  });
  return {rename: Object.fromEntries(pairs)};
}
