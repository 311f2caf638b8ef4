const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

/** Writes the metadata of the custom functions, one file per language, made from the source. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    const { sources, Compilation } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { functionsMetadata } = await import("./scripts/lib/functionsMetadata.mjs");
        const files = { "functions.json": "vi", "functions.en.json": "en" };
        for (const [file, locale] of Object.entries(files)) {
          const metadata = await functionsMetadata(__dirname, locale);
          compilation.emitAsset(file, new sources.RawSource(`${JSON.stringify(metadata, null, 2)}\n`));
        }
      });
    });
  }
}

const swc = {
  jsc: {
    target: "es2022",
    parser: { syntax: "typescript", tsx: true },
    transform: { react: { runtime: "automatic" } },
  },
};

/** One page for pane, functions and commands: the shared runtime. */
module.exports = (_env, { mode = "production" }) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  entry: {
    functions: "./src/functions/index.ts",
    commands: "./src/commands/index.ts",
    taskpane: "./src/taskpane/index.tsx",
  },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    // What the manifest and the page name stays in front; everything with its content in its name stands in one folder,
    // which servers may let browsers keep for good.
    chunkFilename: "code/[name].[contenthash:8].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [{ test: /\.tsx?$/, use: { loader: "swc-loader", options: swc }, exclude: /node_modules/ }],
  },
  plugins: [
    new FunctionsMetadataPlugin(),
    new CopyPlugin({
      patterns: [{ from: "assets/*.png" }, { from: "src/taskpane/taskpane.html", info: { minimized: true } }],
    }),
  ],
  performance: { hints: false },
  stats: "errors-warnings",
});
