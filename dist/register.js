import { s as runAction } from "./chunks/actions-host.js";
import { t as register } from "./chunks/register.js";

// actions/register/main.ts
await runAction(register);

export {  };