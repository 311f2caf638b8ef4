import "@univerjs/preset-sheets-core/lib/index.css";
