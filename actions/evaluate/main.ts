// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {evaluate} from '../../src/verbs/evaluate.ts';

await runAction(evaluate);
