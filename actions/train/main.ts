// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {train} from '../../src/verbs/train.ts';

await runAction(train);
