// In place of `@actions/github` where the host reads the event: the toolkit's own context without its HTTP client, which
// would be loaded at each start of an Action.
import {Context} from '../../node_modules/@actions/github/lib/context.js';

export const context = new Context();
