// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {propose} from '../../src/verbs/propose.ts';

await runAction(propose);
