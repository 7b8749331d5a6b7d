// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {gate} from '../../src/verbs/gate.ts';

await runAction(gate);
