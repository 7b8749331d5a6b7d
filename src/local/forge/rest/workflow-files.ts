import {parse} from 'yaml';
import {listTree} from '../git/edit-tree.ts';
import {inspectObjects, readObject} from '../git/objects.ts';
import type {Documents} from '../state/documents.ts';
import {type Repo, type World, now} from '../world.ts';
import {type Fields, isFields} from './fields.ts';

const folder = '.github/workflows';

/** One workflow file at one commit. */
export interface WorkflowFile {
  readonly path: string;
  readonly name: string;
  /** What stands under `on`, by event; undefined values where the event has no settings. */
  readonly triggers: Fields;
}

/** The workflow files of a commit, in order of path; files that are no YAML mapping have no triggers. */
export async function workflowFiles(repo: Repo, commit: string): Promise<WorkflowFile[]> {
  const {gitDirectory} = repo;
  const [tree] = await inspectObjects(gitDirectory, [`${commit}:${folder}`]);
  if (tree?.type !== 'tree') return [];
  const files = (await listTree(gitDirectory, tree.sha)).filter(
    ({type, path}) => type === 'blob' && /\.ya?ml$/.test(path),
  );
  return Promise.all(
    files.map(async ({sha, path}) => {
      const content = parseYaml((await readObject(gitDirectory, 'blob', sha)).toString());
      const name = content['name'];
      const full = `${folder}/${path}`;
      return {path: full, name: typeof name === 'string' ? name : full, triggers: triggersOf(content['on'])};
    }),
  );
}

/** The id of a workflow, by its path: given at first sight, the same ever after. */
export function workflowId(world: World, repo: Repo, path: string): number {
  return workflowRecord(world, repo, path).id;
}

type WorkflowRecord = Documents['workflow'];

/** What the forge remembers of a workflow. */
export function workflowRecord(world: World, repo: Repo, path: string): WorkflowRecord {
  const known = world.store.get('workflow', repo.slug, path);
  if (known) return known;
  const record = {id: world.store.next('', 'id'), path, at: now(world)};
  world.store.put('workflow', repo.slug, path, record);
  return record;
}

function triggersOf(on: unknown): Fields {
  if (typeof on === 'string') return {[on]: undefined};
  if (Array.isArray(on)) return Object.fromEntries(on.map((one) => [String(one), undefined]));
  return isFields(on) ? on : {};
}

function parseYaml(text: string): Fields {
  try {
    const value: unknown = parse(text);
    return isFields(value) ? value : {};
  } catch {
    return {};
  }
}
