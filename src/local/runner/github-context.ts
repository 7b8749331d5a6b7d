import {userId} from '../user-id.ts';
import {textAt} from './event-filter.ts';
import {asJson, type Json} from './expressions.ts';
import type {RunContext} from './runner-host.ts';

/** The `github` context of a run, as far as no job is needed for it. */
export function githubContext(run: RunContext): Record<string, Json> {
  const {host, event, record, repository, workflow} = run;
  const {head} = record;
  const [owner = ''] = repository.slug.split('/');
  const path = `${repository.slug}/${workflow.path}@${event.ref}`;
  return {
    actor: event.actor,
    actor_id: String(userId(event.actor)),
    api_url: host.forge.apiUrl,
    base_ref: textAt(event.payload, 'pull_request', 'base', 'ref'),
    event: asJson(event.payload),
    event_name: event.name,
    graphql_url: `${host.forge.apiUrl}/graphql`,
    head_ref: textAt(event.payload, 'pull_request', 'head', 'ref'),
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_protected: false,
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: repository.slug,
    repository_owner: owner,
    repositoryUrl: `${host.forge.serverUrl.replace(/^https?/, 'git')}/${repository.slug}.git`,
    retention_days: '90',
    run_attempt: String(head.runAttempt),
    run_id: String(head.id),
    run_number: String(head.runNumber),
    secret_source: 'Actions',
    server_url: host.forge.serverUrl,
    sha: event.sha,
    triggering_actor: run.triggeringActor,
    workflow: workflow.name,
    workflow_ref: path,
    workflow_sha: event.sha,
  };
}
