import { s as runAction } from "./chunks/actions-host.js";
import { t as gate } from "./chunks/gate.js";

// actions/gate/main.ts
await runAction(gate);

export {  };