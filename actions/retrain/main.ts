// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {retrain} from '../../src/verbs/retrain.ts';

await runAction(retrain);
