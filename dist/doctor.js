import { s as runAction } from "./chunks/actions-host.js";
import { t as doctor } from "./chunks/doctor.js";

// actions/doctor/main.ts
await runAction(doctor);

export {  };