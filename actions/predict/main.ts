// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {predict} from '../../src/verbs/predict.ts';

await runAction(predict);
