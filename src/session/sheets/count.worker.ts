import { expose } from "comlink";
import { servedSheets } from "./servedSheets";

expose(servedSheets());
