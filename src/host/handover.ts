import type {DefaultArtifactClient} from '@actions/artifact';
import type {Handover} from '../kernel/context.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The artifact service of the running workflow, loaded only when it is used; undefined outside Actions. The client of
 * GitHub's artifacts refuses GitHub Enterprise Server: there this says why there is none.
 */
export function openHandover(
  environment: Environment,
  token: string | undefined,
): {readonly handover: Handover | undefined; readonly noArtifacts?: string} {
  if (!environment['ACTIONS_RUNTIME_TOKEN']) return {handover: undefined};
  const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
  if (isEnterpriseServer(server))
    return {
      handover: undefined,
      noArtifacts: `${server} is GitHub Enterprise Server, whose artifacts @actions/artifact does not speak to`,
    };
  if (!environment['ACTIONS_RESULTS_URL']) return {handover: undefined};
  const [repositoryOwner = '', repositoryName = ''] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  return {
    handover: {
      async upload(name, root, files) {
        const client = await artifactClient();
        const {artifacts} = await client.listArtifacts({latest: true});
        // Of an earlier attempt, or of a stranger: what was trained now is handed over.
        if (artifacts.some((artifact) => artifact.name === name)) await client.deleteArtifact(name);
        await client.uploadArtifact(name, [...files], root, {retentionDays: 7});
      },
      async download(name, into, workflowRunId) {
        const client = await artifactClient();
        const options =
          workflowRunId === undefined
            ? {}
            : {findBy: {token: token ?? '', workflowRunId, repositoryOwner, repositoryName}};
        const {artifacts} = await client.listArtifacts({latest: true, ...options});
        const found = artifacts.find((artifact) => artifact.name === name);
        if (found === undefined) return false;
        await client.downloadArtifact(found.id, {
          ...options,
          path: into,
          ...(found.digest && {expectedHash: found.digest}),
        });
        return true;
      },
    },
  };
}

/** As the client itself tells them apart: github.com, a company's ghe.com, and names of this machine have artifacts. */
function isEnterpriseServer(server: string): boolean {
  const host = new URL(server).hostname.toLowerCase();
  return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

async function artifactClient(): Promise<DefaultArtifactClient> {
  const {DefaultArtifactClient} = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
