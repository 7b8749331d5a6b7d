// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {validateData} from '../../src/verbs/validate-data.ts';

await runAction(validateData);
