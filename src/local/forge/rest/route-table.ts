import {activityRoutes} from './activities.ts';
import {assetRoutes} from './assets.ts';
import type {Route, Routes} from './call.ts';
import {checkRoutes} from './checks.ts';
import {commentRoutes} from './comments.ts';
import {commitRoutes} from './commits.ts';
import {contentRoutes} from './contents.ts';
import {deploymentStatusRoutes} from './deployment-statuses.ts';
import {deploymentRoutes} from './deployments.ts';
import {dispatchRoutes} from './dispatches.ts';
import {environmentRoutes} from './environments.ts';
import {gitObjectRoutes} from './git-objects.ts';
import {gitRefRoutes} from './git-refs.ts';
import {gitTagRoutes} from './git-tags.ts';
import {immutableReleaseRoutes} from './immutable-releases.ts';
import {issueEventRoutes} from './issue-events.ts';
import {issueRoutes} from './issues.ts';
import {labelRoutes} from './labels.ts';
import {pendingDeploymentRoutes} from './pending-deployments.ts';
import {pullMergeRoutes} from './pull-merge.ts';
import {pullRoutes} from './pulls.ts';
import {releaseRoutes} from './releases.ts';
import {repositoryRoutes} from './repository.ts';
import {reviewRoutes} from './reviews.ts';
import {rulesetRoutes} from './rulesets.ts';
import {runArtifactRoutes} from './run-artifacts.ts';
import {runRoutes} from './runs.ts';
import {statusRoutes} from './statuses.ts';
import {workflowRoutes} from './workflows.ts';

/** Every REST operation that the forge has. */
export const routes: Routes = {
  ...activityRoutes,
  ...assetRoutes,
  ...checkRoutes,
  ...commentRoutes,
  ...commitRoutes,
  ...contentRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...dispatchRoutes,
  ...environmentRoutes,
  ...gitObjectRoutes,
  ...gitRefRoutes,
  ...gitTagRoutes,
  ...immutableReleaseRoutes,
  ...issueEventRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...pendingDeploymentRoutes,
  ...pullMergeRoutes,
  ...pullRoutes,
  ...releaseRoutes,
  ...repositoryRoutes,
  ...reviewRoutes,
  ...rulesetRoutes,
  ...runArtifactRoutes,
  ...runRoutes,
  ...statusRoutes,
  ...workflowRoutes,
};

export interface Match {
  /** As in GitHub's description: `GET /repos/{owner}/{repo}`. */
  readonly operation: string;
  readonly route: Route;
  /** Decoded. */
  readonly params: Readonly<Record<string, string>>;
}

/** The route of a method and a path (still percent-encoded, no query), or undefined. */
export function matchRoute(method: string, path: string): Match | undefined {
  for (const {operation, route, verb, pattern} of compiled) {
    if (verb !== method) continue;
    const found = pattern.exec(path);
    const params = found ? decodeAll(found.groups ?? {}) : undefined;
    if (params) return {operation, route, params};
  }
  return undefined;
}

// These parameters hold slashes when a client does not encode them.
const deep = new Set(['ref', 'path', 'branch', 'basehead', 'tag', 'environment_name']);

// The more of a path is fixed, the earlier it is tried: `/releases/latest` before `/releases/{release_id}`.
const compiled = Object.entries(routes)
  .map(([operation, route]) => {
    const [verb = '', template = ''] = operation.split(' ');
    const source = template.replace(/\/\{(\w+)\}/g, (_, name: string) => {
      if (name === 'path') return `(?:/(?<path>.*))?`;
      return `/(?<${name}>${deep.has(name) ? '.+' : '[^/]+'})`;
    });
    return {
      operation,
      route,
      verb,
      pattern: new RegExp(`^${source}$`),
      fixed: template.replace(/\{\w+\}/g, '').length,
    };
  })
  .sort((a, b) => b.fixed - a.fixed);

function decodeAll(groups: Readonly<Record<string, string | undefined>>): Record<string, string> | undefined {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    );
  } catch {
    return undefined;
  }
}
