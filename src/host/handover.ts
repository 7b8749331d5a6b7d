import type {DefaultArtifactClient} from '@actions/artifact';
import type {Handover} from '../kernel/context.ts';

/** The artifact service of the running workflow, loaded only when it is used; undefined outside Actions. */
export function openHandover(
  environment: Readonly<Record<string, string | undefined>>,
): Handover | undefined {
  if (!environment['ACTIONS_RUNTIME_TOKEN'] || !environment['ACTIONS_RESULTS_URL']) return undefined;
  return {
    async upload(name, root, files) {
      const client = await artifactClient();
      if ((await client.listArtifacts({latest: true})).artifacts.some((artifact) => artifact.name === name))
        return;
      await client.uploadArtifact(name, [...files], root, {retentionDays: 7});
    },
    async download(name, into) {
      const client = await artifactClient();
      const {artifacts} = await client.listArtifacts({latest: true});
      const found = artifacts.find((artifact) => artifact.name === name);
      if (found === undefined) return false;
      await client.downloadArtifact(found.id, {
        path: into,
        ...(found.digest && {expectedHash: found.digest}),
      });
      return true;
    },
  };
}

async function artifactClient(): Promise<DefaultArtifactClient> {
  const {DefaultArtifactClient} = await import('@actions/artifact');
  return new DefaultArtifactClient();
}
