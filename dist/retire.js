import { s as runAction } from "./chunks/actions-host.js";
import { t as retire } from "./chunks/retire.js";

// actions/retire/main.ts
await runAction(retire);

export {  };