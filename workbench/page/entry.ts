import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import "@univerjs/sheets-sort-ui/lib/index.css";
import "./page.css";
import { startPage } from "./workbench";

const started = startPage().then(({ automation }) => automation);

// There from the first moment, so that a test can wait for it.
Reflect.set(window, "workbench", { ready: started.then(({ ready }) => ready) });
void started.then((automation) => {
  Reflect.set(window, "workbench", automation);
});
