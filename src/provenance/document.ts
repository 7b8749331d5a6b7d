import type {ValidateFunction} from 'ajv';
import type {
  DataPointers,
  DataReport,
  Decision,
  Deployment,
  DriftReport,
  Evaluation,
  FetchedData,
  ImportedVersion,
  Manifest,
  Predictions,
  Profile,
  Retirement,
  Run,
  Stage,
  Training,
  Verdict,
} from '../generated/documents.ts';
import * as validators from '../generated/validators.js';
import {messageOf, UserError, type Mistake} from '../kernel/errors.ts';
import {jsonFault} from '../text/json-fault.ts';
import {schemaMistakesOf} from './schema-wording.ts';

/** Every document that Cairn writes, by the name in its field `document`. */
export interface Documents {
  'data-pointers': DataPointers;
  'data-report': DataReport;
  decision: Decision;
  deployment: Deployment;
  'drift-report': DriftReport;
  evaluation: Evaluation;
  'fetched-data': FetchedData;
  'imported-version': ImportedVersion;
  manifest: Manifest;
  predictions: Predictions;
  profile: Profile;
  retirement: Retirement;
  run: Run;
  stage: Stage;
  training: Training;
  verdict: Verdict;
}

export type DocumentName = keyof Documents;
export type AnyDocument = Documents[DocumentName];

const validatorOf: Record<DocumentName, ValidateFunction> = {
  'data-pointers': validators.validateDataPointers,
  'data-report': validators.validateDataReport,
  decision: validators.validateDecision,
  deployment: validators.validateDeployment,
  'drift-report': validators.validateDriftReport,
  evaluation: validators.validateEvaluation,
  'fetched-data': validators.validateFetchedData,
  'imported-version': validators.validateImportedVersion,
  manifest: validators.validateManifest,
  predictions: validators.validatePredictions,
  profile: validators.validateProfile,
  retirement: validators.validateRetirement,
  run: validators.validateRun,
  stage: validators.validateStage,
  training: validators.validateTraining,
  verdict: validators.validateVerdict,
};

/** The one text of a document (see `stableJson`), so that equal documents have equal digests. */
export function serializeDocument(document: AnyDocument): string {
  const mistakes = mistakesOf(validatorOf[document.document], document);
  if (mistakes.length > 0)
    throw new Error(
      `A ${document.document} of ours breaks its schema: ${mistakes.map((m) => `${m.where ?? ''} ${m.what}`).join('; ')}`,
    );
  return stableJson(document);
}

/** Parses and checks a document; throws CAIRN_DOCUMENT_INVALID with all mistakes, each named by `where` and its path in the document. */
export function parseDocument<Name extends DocumentName>(
  name: Name,
  text: string,
  where: string,
): Documents[Name] {
  const value = parseJson(text, where);
  const mistakes = mistakesOf(validatorOf[name], value).map((mistake) => ({
    ...mistake,
    where: `${where}${mistake.where ?? ''}`,
  }));
  if (mistakes.length > 0) throw new UserError('CAIRN_DOCUMENT_INVALID', mistakes);
  return value as Documents[Name]; // the schema was checked
}

/**
 * The one JSON text of a value: two spaces, a final newline, numbers as ECMAScript writes them, and keys in one order
 * whatever order they were given in (by UTF-16 units; those that are array indices first, by number). Throws
 * CAIRN_DOCUMENT_INVALID for a key `__proto__`, which the reader refuses.
 */
export function stableJson(value: unknown): string {
  return `${JSON.stringify(sorted(value), null, 2)}\n`;
}

/** What a schema finds wrong with a value, one sentence each; `where` is a JSON pointer. */
function mistakesOf(validate: ValidateFunction, value: unknown): Mistake[] {
  if (validate(value)) return [];
  return schemaMistakesOf(validate.errors ?? [], value);
}

function parseJson(text: string, where: string): unknown {
  const fault = jsonFault(text);
  if (fault !== undefined) throw new UserError('CAIRN_DOCUMENT_INVALID', {where, what: fault});
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(
      'CAIRN_DOCUMENT_INVALID',
      {where, what: `is not JSON: ${messageOf(error)}`},
      {cause: error},
    );
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, '__proto__'))
    throw new UserError('CAIRN_DOCUMENT_INVALID', {
      where: 'a document to be written',
      what: 'has the key __proto__, which no document can have',
      todo: 'Give the column, category or parameter of this name another one.',
    });
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
