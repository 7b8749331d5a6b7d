// Generated from src/verbs by scripts/generate-actions.ts: do not edit.
import {runAction} from '../../src/host/actions-host.ts';
import {fetchData} from '../../src/verbs/fetch-data.ts';

await runAction(fetchData);
