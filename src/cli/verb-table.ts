import type {Verb} from '../kernel/verb.ts';
import {checkDrift} from '../verbs/check-drift.ts';
import {checkRef} from '../verbs/check-ref.ts';
import {deploy} from '../verbs/deploy.ts';
import {doctor} from '../verbs/doctor.ts';
import {evaluate} from '../verbs/evaluate.ts';
import {fetchData} from '../verbs/fetch-data.ts';
import {gate} from '../verbs/gate.ts';
import {plan} from '../verbs/plan.ts';
import {predict} from '../verbs/predict.ts';
import {propose} from '../verbs/propose.ts';
import {register} from '../verbs/register.ts';
import {release} from '../verbs/release.ts';
import {retire} from '../verbs/retire.ts';
import {retrain} from '../verbs/retrain.ts';
import {rollback} from '../verbs/rollback.ts';
import {train} from '../verbs/train.ts';
import {validateData} from '../verbs/validate-data.ts';

/** Every verb, in the order of the lifecycle: what the CLI offers and what actions/ is generated from. */
export const verbTable = [
  plan,
  fetchData,
  validateData,
  train,
  predict,
  evaluate,
  register,
  propose,
  gate,
  release,
  deploy,
  checkDrift,
  retrain,
  rollback,
  retire,
  doctor,
  checkRef,
] as const satisfies readonly Verb[];
