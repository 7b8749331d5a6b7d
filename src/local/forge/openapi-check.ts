import {readFileSync} from 'node:fs';
import {Ajv, type ErrorObject, type ValidateFunction} from 'ajv';
import formats from 'ajv-formats';
import {overlappingKeyword, undeclaredStatuses, valueDeviations} from './openapi-deviations.ts';
import type {Answer} from './rest/answer.ts';
import type {RestRequest} from './rest/dispatch.ts';
import {wantsRaw} from './rest/media-type.ts';
import type {Match} from './rest/route-table.ts';

/** Something that GitHub's description does not allow, or (operation `forge`) a fault of the forge itself. */
export interface Violation {
  readonly operation: string;
  readonly message: string;
}

/** Looks at one REST request with its answer and reports what the description does not allow. */
export type OpenApiCheck = (request: RestRequest, match: Match | undefined, answer: Answer) => void;

interface Operation {
  readonly query: readonly {readonly name: string; readonly required: boolean; readonly schema: object}[];
  readonly bodyRequired: boolean;
  readonly body: object | null;
  readonly responses: Readonly<Record<string, object | null>>;
}

interface Subset {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly definitions: object;
}

/** With `coerce` the schema is that of a query parameter, checked as `{value}`. */
type Compile = (schema: object, coerce?: boolean) => ValidateFunction;

let loaded: {readonly subset: Subset; readonly compile: Compile} | undefined;

/** Loads the description and makes the check; a request is only held against it where the forge accepted the request. */
export function openApiCheck(report: (violation: Violation) => void): OpenApiCheck {
  const {subset, compile} = (loaded ??= load());
  return (request, match, answer) => {
    if (!match) {
      if (answer.status !== 401) {
        report({operation: `${request.method} ${request.path}`, message: 'unknown operation'});
      }
      return;
    }
    const operation = subset.operations[match.operation];
    const say = (message: string): void => {
      report({operation: match.operation, message});
    };
    if (!operation) {
      say('not in openapi-subset.json: run scripts/cut-openapi.ts');
      return;
    }
    if (answer.status < 400) checkRequest(match.operation, operation, request, compile, say);
    checkAnswer(match.operation, operation, request, answer, compile, say);
  };
}

function checkRequest(
  operation: string,
  {query, body, bodyRequired}: Operation,
  request: RestRequest,
  compile: Compile,
  say: (message: string) => void,
): void {
  for (const {name, required, schema} of query) {
    const given = request.query.get(name);
    if (given === null) {
      if (required) say(`query parameter ${name} is missing`);
      continue;
    }
    const validate = compile(schema, true);
    if (!validate({value: given})) say(`query parameter ${name}: ${explain(validate.errors)}`);
  }
  for (const name of new Set(request.query.keys())) {
    if (!query.some((one) => one.name === name)) say(`query parameter ${name} is unknown`);
  }
  if (!body || request.upload) return;
  if (request.bytes.length === 0) {
    if (bodyRequired) say('the body is missing');
    return;
  }
  const validate = compile(body);
  if (validate(JSON.parse(request.bytes.toString()))) return;
  const errors = unexcused(operation, 'request body', validate.errors);
  if (errors.length > 0) say(`request body: ${explain(errors)}`);
}

function checkAnswer(
  name: string,
  {responses}: Operation,
  request: RestRequest,
  answer: Answer,
  compile: Compile,
  say: (message: string) => void,
): void {
  const schema = answerSchema(responses, answer.status);
  if (schema === 'undeclared') {
    say(`status ${answer.status} is not declared`);
    return;
  }
  if (answer.body === undefined) {
    // The bytes of a file have no schema, and what has not changed is not sent again.
    if (schema !== 'none' && answer.status !== 304 && !wantsRaw(request))
      say(`status ${answer.status} has a body`);
    return;
  }
  if (schema === 'none') {
    if (answer.status < 400) say(`status ${answer.status} has no body`);
    return;
  }
  const validate = compile(schema);
  // What is checked is what is sent: undefined fields are gone, and a list shared with the state stays untouched.
  if (validate(JSON.parse(JSON.stringify(answer.body)))) return;
  const errors = unexcused(name, 'answer', validate.errors);
  if (errors.length > 0) say(`answer ${answer.status}: ${explain(errors)}`);
}

function answerSchema(responses: Operation['responses'], status: number): object | 'none' | 'undeclared' {
  const declared = responses[String(status)];
  if (declared) return declared;
  const extra = undeclaredStatuses.find((one) => one.status === status);
  if (extra?.schema !== undefined) return {$ref: `github#/definitions/${extra.schema}`};
  return declared === undefined && !extra ? 'undeclared' : 'none';
}

function unexcused(
  operation: string,
  part: 'request body' | 'answer',
  errors: readonly ErrorObject[] | null | undefined,
): ErrorObject[] {
  const excuses = valueDeviations.filter((one) => one.part === part && one.operations.test(operation));
  return (errors ?? []).filter(
    (error) => !isOverlap(error) && !excuses.some(({at}) => at.test(error.instancePath)),
  );
}

// Ajv names the schemas that fit only where they are too many; where none fits it names none.
function isOverlap({keyword, params}: ErrorObject): boolean {
  return keyword === overlappingKeyword && Array.isArray(params['passingSchemas']);
}

function explain(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .slice(0, 5)
    .map(({instancePath, message}) => `${instancePath === '' ? 'body' : instancePath} ${message ?? ''}`)
    .join('; ');
}

// Once for all forges of the process: what is compiled for one serves the next.
function load(): {readonly subset: Subset; readonly compile: Compile} {
  const subset = JSON.parse(readFileSync(new URL('openapi-subset.json', import.meta.url), 'utf8')) as Subset;
  return {subset, compile: makeCompiler(subset.definitions)};
}

// Each schema is compiled at first use: all of them take a second and a half.
function makeCompiler(definitions: object): Compile {
  const make = (coerceTypes: boolean): Ajv => {
    // The code runs a few times: to optimise it costs more than it saves.
    const ajv = new Ajv({strict: false, allErrors: true, coerceTypes, code: {optimize: false}});
    formats.default(ajv);
    for (const format of ['repo.nwo', 'ssh-url', 'timestamp']) ajv.addFormat(format, true);
    ajv.addSchema({$id: 'github', definitions});
    return ajv;
  };
  const [strict, coercing] = [make(false), make(true)];
  const compiled = new Map<object, ValidateFunction>();
  return (schema, coerce = false) => {
    const known = compiled.get(schema);
    if (known) return known;
    const fresh = coerce
      ? coercing.compile({type: 'object', properties: {value: schema}})
      : strict.compile(schema);
    compiled.set(schema, fresh);
    return fresh;
  };
}
