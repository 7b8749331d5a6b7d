// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {retire} from '../../src/verbs/retire.ts';

await runAction(retire);
