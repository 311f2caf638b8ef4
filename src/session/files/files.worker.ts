import { expose } from "comlink";
import type { ServedFiles } from "./fileReader";
import { readFile } from "./readFile";

const served: ServedFiles = { isReady: () => true, read: readFile };

expose(served);
