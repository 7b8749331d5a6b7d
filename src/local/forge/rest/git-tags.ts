import {formatSignature, inspectObject, readObject, writeObject} from '../git/objects.ts';
import {isoTime} from '../git/commits.ts';
import {isRefName} from '../git/refs.ts';
import {repoApi} from '../shapes/repository.ts';
import {nodeId} from '../shapes/user.ts';
import {type Answer, created, notFound, ok, unprocessable} from './answer.ts';
import type {Call, Routes} from './call.ts';
import {choice, requiredText} from './fields.ts';
import {signatureFrom} from './signature.ts';

export const gitTagRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}': {scopes: ['contents'], handle: getTag},
  'POST /repos/{owner}/{repo}/git/tags': {scopes: ['contents'], handle: createTag},
};

async function getTag(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const found = await inspectObject(gitDirectory, call.param('tag_sha'));
  if (found?.type !== 'tag') throw notFound();
  return ok(tagShape(call, found.sha, (await readObject(gitDirectory, 'tag', found.sha)).toString()));
}

/** Makes the tag object alone; the ref is a request of its own, as on GitHub. */
async function createTag(call: Call): Promise<Answer> {
  const {gitDirectory} = call.repo;
  const tag = requiredText(call.body, 'tag', 'Tag');
  const message = requiredText(call.body, 'message', 'Tag');
  const target = await inspectObject(gitDirectory, requiredText(call.body, 'object', 'Tag'));
  const type = choice(call.body, 'type', 'Tag', ['commit', 'tree', 'blob']) ?? 'commit';
  if (!(await isRefName(gitDirectory, `refs/tags/${tag}`))) throw unprocessable('tag name is invalid');
  if (target?.type !== type) throw unprocessable('Object does not exist or has another type');
  const tagger = formatSignature(signatureFrom(call, 'tagger'));
  const content = `object ${target.sha}\ntype ${type}\ntag ${tag}\ntagger ${tagger}\n\n${message}`;
  const sha = await writeObject(gitDirectory, 'tag', content);
  if (sha === undefined) throw unprocessable('Tag could not be written');
  return created(tagShape(call, sha, content));
}

function tagShape(call: Call, sha: string, content: string): Record<string, unknown> {
  const api = repoApi(call.world, call.repo);
  const end = content.indexOf('\n\n');
  const head = end < 0 ? content : content.slice(0, end);
  const field = (name: string): string => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? '';
  const tagger = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(field('tagger'));
  return {
    node_id: nodeId('T', sha),
    sha,
    url: `${api}/git/tags/${sha}`,
    tag: field('tag'),
    message: end < 0 ? '' : content.slice(end + 2),
    tagger: {
      name: tagger?.[1] ?? '',
      email: tagger?.[2] ?? '',
      date: isoTime(new Date(Number(tagger?.[3] ?? 0) * 1000)),
    },
    object: {
      sha: field('object'),
      type: field('type'),
      url: `${api}/git/${field('type')}s/${field('object')}`,
    },
    verification: {verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null},
  };
}
