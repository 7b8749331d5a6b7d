// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {rollback} from '../../src/verbs/rollback.ts';

await runAction(rollback);
