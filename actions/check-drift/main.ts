// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {checkDrift} from '../../src/verbs/check-drift.ts';

await runAction(checkDrift);
