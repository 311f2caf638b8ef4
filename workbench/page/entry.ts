import "@univerjs/preset-sheets-core/lib/index.css";
import "./page.css";
import { startWorkbench } from "./workbench";

const started = startWorkbench();

// There from the first moment, so that a test can wait for it.
Reflect.set(window, "workbench", { ready: started.then(({ ready }) => ready) });
void started.then((automation) => {
  Reflect.set(window, "workbench", automation);
});
