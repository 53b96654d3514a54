import { everyPageWithoutScript } from "./every-page.mjs";

everyPageWithoutScript();
