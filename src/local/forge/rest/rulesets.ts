import type {RulesetDocument} from '../state/documents.ts';
import {type Repo, now} from '../world.ts';
import {type Answer, created, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {choice, isFields, list, object, requiredText, texts} from './fields.ts';
import {listAnswer} from './paginate.ts';

const rulesets = '/repos/{owner}/{repo}/rulesets';

export const rulesetRoutes: Routes = {
  [`GET ${rulesets}`]: {scopes: ['metadata'], handle: listRulesets},
  [`POST ${rulesets}`]: {scopes: ['administration'], handle: createRuleset},
  [`GET ${rulesets}/{ruleset_id}`]: {scopes: ['metadata'], handle: getRuleset},
  // What a push may do is not held back by them here: they are there to be read.
  'GET /repos/{owner}/{repo}/rules/branches/{branch}': {scopes: ['metadata'], handle: listBranchRules},
};

/** The rules in force for a branch or tag, named in full. */
function rulesFor(
  {store}: Call['world'],
  repo: Repo,
  ref: string,
): {readonly set: RulesetDocument; readonly rule: RulesetDocument['rules'][number]}[] {
  const target = ref.startsWith('refs/tags/') ? 'tag' : 'branch';
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' ? ref === `refs/heads/${repo.defaultBranch}` : globbed(pattern).test(ref));
  return store
    .list('ruleset', repo.slug)
    .filter((set) => set.target === target && set.enforcement === 'active')
    .filter(({include, exclude}) => include.some(matches) && !exclude.some(matches))
    .flatMap((set) => set.rules.map((rule) => ({set, rule})));
}

/** `**` crosses slashes, `*` and `?` do not. */
function globbed(pattern: string): RegExp {
  const source = pattern.replace(/\*\*|[*?]|[^\w/]/g, (part) =>
    part === '**' ? '.*' : part === '*' ? '[^/]*' : part === '?' ? '[^/]' : `\\${part}`,
  );
  return new RegExp(`^${source}$`);
}

async function listBranchRules(call: Call): Promise<Answer> {
  const found = rulesFor(call.world, call.repo, `refs/heads/${call.param('branch')}`);
  return listAnswer(call, found, ({set, rule}) => ({
    ...rule,
    ruleset_source_type: 'Repository',
    ruleset_source: call.repo.slug,
    ruleset_id: set.id,
  }));
}

/** A list says neither conditions nor rules, as on GitHub. */
async function listRulesets(call: Call): Promise<Answer> {
  return listAnswer(call, call.world.store.list('ruleset', call.repo.slug), (set) => headOf(call, set));
}

function getRuleset(call: Call): Answer {
  const found = call.world.store.get('ruleset', call.repo.slug, idParam(call, 'ruleset_id'));
  if (!found) throw notFound();
  return ok(wholeOf(call, found));
}

function createRuleset(call: Call): Answer {
  const {world, repo, body} = call;
  const at = now(world);
  const names = object(object(body, 'conditions') ?? {}, 'ref_name') ?? {};
  const set: RulesetDocument = {
    id: world.store.next('', 'id'),
    name: requiredText(body, 'name', 'Ruleset'),
    target: choice(body, 'target', 'Ruleset', ['branch', 'tag']) ?? 'branch',
    enforcement: choice(body, 'enforcement', 'Ruleset', ['active', 'disabled', 'evaluate']) ?? 'active',
    include: texts(names, 'include') ?? [],
    exclude: texts(names, 'exclude') ?? [],
    rules: (list(body, 'rules') ?? []).flatMap((rule) =>
      isFields(rule) && typeof rule['type'] === 'string'
        ? [{type: rule['type'], ...('parameters' in rule && {parameters: rule['parameters']})}]
        : [],
    ),
    createdAt: at,
    updatedAt: at,
  };
  world.store.put('ruleset', repo.slug, set.id, set);
  return created(wholeOf(call, set));
}

function headOf(
  {repo}: Call,
  {id, name, target, enforcement, createdAt, updatedAt}: RulesetDocument,
): object {
  return {
    ...{id, name, target, enforcement, source_type: 'Repository', source: repo.slug},
    ...{created_at: createdAt, updated_at: updatedAt},
  };
}

function wholeOf(call: Call, set: RulesetDocument): object {
  const {include, exclude, rules} = set;
  return {...headOf(call, set), conditions: {ref_name: {include, exclude}}, rules};
}
