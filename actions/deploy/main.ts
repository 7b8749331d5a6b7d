// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {deploy} from '../../src/verbs/deploy.ts';

await runAction(deploy);
