import {artifactShape} from '../shapes/run.ts';
import type {ArtifactDocument} from '../state/documents.ts';
import {now} from '../world.ts';
import {type Answer, ApiFault, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {countedAnswer} from './paginate.ts';
import {runOf} from './runs.ts';

const actions = '/repos/{owner}/{repo}/actions';

export const runArtifactRoutes: Routes = {
  [`GET ${actions}/artifacts`]: {scopes: ['actions'], handle: listAll},
  [`GET ${actions}/runs/{run_id}/artifacts`]: {scopes: ['actions'], handle: listOfRun},
  [`GET ${actions}/artifacts/{artifact_id}`]: {scopes: ['actions'], handle: getArtifact},
  [`GET ${actions}/artifacts/{artifact_id}/{archive_format}`]: {scopes: ['actions'], handle: download},
};

async function listAll(call: Call): Promise<Answer> {
  return answer(call, call.world.store.list('artifact', call.repo.slug));
}

async function listOfRun(call: Call): Promise<Answer> {
  const {id} = runOf(call);
  const all = call.world.store.list('artifact', call.repo.slug);
  return answer(
    call,
    all.filter(({runId}) => runId === id),
  );
}

async function answer(call: Call, all: readonly ArtifactDocument[]): Promise<Answer> {
  const name = call.query.get('name');
  const found = all.filter((one) => one.finalized && (name === null || one.name === name)).reverse();
  return countedAnswer(call, 'artifacts', found, (one) => artifactShape(call.world, call.repo, one));
}

function getArtifact(call: Call): Answer {
  return ok(artifactShape(call.world, call.repo, artifactOf(call)));
}

function download(call: Call): Answer {
  const artifact = artifactOf(call);
  if (call.param('archive_format') !== 'zip') throw notFound();
  if (artifact.expiresAt <= now(call.world)) throw new ApiFault(410, 'Artifact has expired');
  return {
    status: 302,
    headers: {location: call.world.storage.sign(`/_storage/${call.repo.slug}/artifacts/${artifact.id}`)},
  };
}

function artifactOf(call: Call): ArtifactDocument {
  const found = call.world.store.get('artifact', call.repo.slug, idParam(call, 'artifact_id'));
  if (!found?.finalized) throw notFound();
  return found;
}
