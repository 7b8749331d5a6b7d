// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {plan} from '../../src/verbs/plan.ts';

await runAction(plan);
