import type {RulesetDocument} from '../state/documents.ts';
import {type Answer, created, notFound, ok} from './answer.ts';
import {type Call, type Routes, idParam} from './call.ts';
import {choice, isFields, list, object, requiredText, texts} from './fields.ts';
import {listAnswer} from './paginate.ts';

const rulesets = '/repos/{owner}/{repo}/rulesets';

/** What they hold pushes to is in `git/ruleset-rule.ts`; the rules of one branch are told with the branches. */
export const rulesetRoutes: Routes = {
  [`GET ${rulesets}`]: {scopes: ['metadata'], handle: listRulesets},
  [`POST ${rulesets}`]: {scopes: ['administration'], handle: createRuleset},
  [`GET ${rulesets}/{ruleset_id}`]: {scopes: ['metadata'], handle: getRuleset},
};

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
  const names = object(object(body, 'conditions') ?? {}, 'ref_name') ?? {};
  const rules = (list(body, 'rules') ?? []).flatMap((rule) =>
    isFields(rule) && typeof rule['type'] === 'string'
      ? [{type: rule['type'], told: rule['parameters']}]
      : [],
  );
  const set: RulesetDocument = {
    id: world.store.next('', 'id'),
    name: requiredText(body, 'name', 'Ruleset'),
    target: choice(body, 'target', 'Ruleset', ['branch', 'tag']) ?? 'branch',
    include: texts(names, 'include') ?? [],
    bypass: [],
    rules: rules.map(({type}) => type),
    parameters: Object.fromEntries(
      rules.flatMap(({type, told}) => (told === undefined ? [] : [[type, told] as const])),
    ),
  };
  world.store.put('ruleset', repo.slug, set.id, set);
  return created(wholeOf(call, set));
}

function headOf({repo}: Call, {id, name, target}: RulesetDocument): object {
  return {id, name, target, enforcement: 'active', source_type: 'Repository', source: repo.slug};
}

function wholeOf(call: Call, set: RulesetDocument): object {
  const {include, rules, parameters = {}} = set;
  return {
    ...headOf(call, set),
    conditions: {ref_name: {include, exclude: []}},
    rules: rules.map((type) => ({type, ...(type in parameters && {parameters: parameters[type]})})),
  };
}
