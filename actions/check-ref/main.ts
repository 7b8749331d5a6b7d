// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {checkRef} from '../../src/verbs/check-ref.ts';

await runAction(checkRef);
