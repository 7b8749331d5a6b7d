// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {register} from '../../src/verbs/register.ts';

await runAction(register);
