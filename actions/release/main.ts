// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {release} from '../../src/verbs/release.ts';

await runAction(release);
