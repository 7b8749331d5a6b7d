import type {Permission, Permissions} from '../contract.ts';
import {isObject, type Json} from './expressions.ts';

const knownScopes = [
  'actions',
  'artifact-metadata',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'models',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
];

/** What a token may do where no `permissions:` is written: GitHub's restricted default. */
const defaultPermissions: Permissions = {contents: 'read', metadata: 'read', packages: 'read'};

/** The permissions of a job's token: those of the job, else those of the workflow, else the default; unnamed scopes are none. */
export function tokenPermissions(job: Json | undefined, workflow: Json | undefined): Permissions {
  const written = job ?? workflow;
  if (written === undefined) return defaultPermissions;
  if (written === 'read-all' || written === 'write-all') {
    const level: Permission = written === 'read-all' ? 'read' : 'write';
    return {...Object.fromEntries(knownScopes.map((scope) => [scope, level])), metadata: 'read'};
  }
  const named = isObject(written)
    ? Object.entries(written).filter((entry): entry is [string, Permission] => isPermission(entry[1]))
    : [];
  return {metadata: 'read', ...Object.fromEntries(named.filter(([, level]) => level !== 'none'))};
}

/** What is left of permissions in a run of a fork's pull request: reading. */
export function reading(permissions: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(permissions).map(([scope, level]) => [scope, level === 'write' ? 'read' : level]),
  );
}

/** The scopes that a called workflow asks for beyond what its caller may give, e.g. `contents: write`. */
export function exceedingPermissions(wanted: Permissions, allowed: Permissions): string[] {
  const rank = {none: 0, read: 1, write: 2};
  return Object.entries(wanted)
    .filter(([scope, level]) => rank[level] > rank[allowed[scope] ?? 'none'])
    .map(([scope, level]) => `${scope}: ${level}`);
}

function isPermission(value: Json): value is Permission {
  return value === 'read' || value === 'write' || value === 'none';
}
