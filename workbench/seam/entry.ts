import { installSeam } from "./seam";

installSeam(window);
