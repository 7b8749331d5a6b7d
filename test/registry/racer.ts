import {claimTag} from '../../src/registry/claim-tag.ts';
import {holderOf} from '../../src/registry/read-registry.ts';
import {registerVersion} from '../../src/registry/register-version.ts';
import {testGit} from '../support/context.ts';
import {describeRun} from '../support/promotion.ts';
import {serializeDocument} from '../../src/provenance/document.ts';

/** One contender of race.test.ts, in a process of its own: states facts one after the other and prints their tags. */
const [directory = '', server = '', token = '', kind = '', first = '', count = ''] = process.argv.slice(2);
const git = testGit(directory, {server, token});
const now = (): Date => new Date();

for (let seed = Number(first); seed < Number(first) + Number(count); seed++)
  process.stdout.write(`${kind === 'register' ? await register(seed) : await assign(seed)}\n`);

async function register(seed: number): Promise<string> {
  const {run, evaluation} = await describeRun(git, {seed});
  const {tag} = await registerVersion(git, {
    recorded: {
      run,
      runText: serializeDocument(run),
      runRef: `refs/cairn/runs/${run.id}`,
      evaluation,
      evaluationText: serializeDocument(evaluation),
    },
    artifacts: run.artifacts.map((artifact) => ({...artifact, store: {kind: 'folder', path: artifact.path}})),
    number: {bump: 'patch'},
    title: undefined,
    now,
  });
  return tag;
}

/** Each takes the stage for another commit, as releases of different versions do. */
async function assign(seed: number): Promise<string> {
  const commit = await git.run(['rev-parse', 'HEAD']);
  const outcome = await claimTag<string>(git, {
    model: 'm',
    now,
    plan: async (registry) =>
      Promise.resolve({
        claim: {
          name: {kind: 'assignment', model: 'm', stage: 'production'},
          commit,
          subject: `change ${seed}, after ${holderOf(registry, 'm', 'production')?.tag ?? 'nothing'}`,
          trailers: {},
        },
      }),
  });
  return 'tag' in outcome ? outcome.tag : '';
}
