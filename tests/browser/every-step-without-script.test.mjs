import { everyStepWithoutScript } from "./every-page.mjs";

everyStepWithoutScript();
