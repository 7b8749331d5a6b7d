// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {doctor} from '../../src/verbs/doctor.ts';

await runAction(doctor);
