// Generated from schemas/ by scripts/generate-documents.ts: do not edit.
import type {ValidateFunction} from 'ajv';
type Validator = ValidateFunction;
export declare const validateConfig: Validator;
export declare const validateDataPointers: Validator;
export declare const validateDataReport: Validator;
export declare const validateDecision: Validator;
export declare const validateDeployment: Validator;
export declare const validateDriftReport: Validator;
export declare const validateEvaluation: Validator;
export declare const validateImportedVersion: Validator;
export declare const validateManifest: Validator;
export declare const validateProfile: Validator;
export declare const validateRetirement: Validator;
export declare const validateRun: Validator;
export declare const validateStage: Validator;
export declare const validateTraining: Validator;
export declare const validateVerdict: Validator;
export declare const validateRuleFile: Validator;
