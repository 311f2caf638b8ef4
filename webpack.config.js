const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const inHere = (file) => path.resolve(__dirname, file);

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

const shared = (mode) => ({
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, use: { loader: "swc-loader", options: swc }, exclude: /node_modules/ },
      {
        test: /[\\/]looks[\\/](?:light|dark)\.ts$/,
        enforce: "pre",
        use: { loader: inHere("scripts/lib/lookLoader.mjs") },
      },
      { test: /\.md$/, use: { loader: inHere("scripts/docs/loader.mjs") } },
    ],
  },
  // The compiler's own minifier: two per cent smaller after gzip than the default one, in half the time.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/** The list of Fluent UI's tokens, which is heavy, and what makes each from its name instead. */
const tokens = {
  [inHere("node_modules/@fluentui/tokens/lib/tokens.js")]: inHere("src/taskpane/ui/looks/tokens.ts"),
};

const dist = inHere("dist");
const isOfFunctions = (file) => /^(?:code[\\/])?functions\./.test(file);

// Functions, commands and pane stand on one page, the shared runtime. Parts that are fetched later announce themselves
// under the `uniqueName`, and every script of that name takes them in: a module must be the same in all of them. What
// one script leaves out of a module as unused would otherwise be missing for another that asks for that module later.

/** The cell functions, which must load quickly: they hold what they use themselves, under a name of their own. */
const functions = (_env, { mode = "production" }) => ({
  ...shared(mode),
  name: "functions",
  entry: { functions: "./src/functions/index.ts" },
  output: {
    path: dist,
    uniqueName: "functions",
    filename: "[name].js",
    chunkFilename: "code/functions.[contenthash:8].js",
    clean: { keep: (file) => !isOfFunctions(file) },
  },
  plugins: [new FunctionsMetadataPlugin()],
});

/** Pane and commands share their parts, so what is used of a module is decided once for both. */
const pane = (_env, { mode = "production" }) => ({
  ...shared(mode),
  name: "pane",
  resolve: { ...shared(mode).resolve, alias: tokens },
  entry: { commands: "./src/commands/index.ts", taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: dist,
    uniqueName: "tin-nhiem",
    filename: "[name].js",
    // What the manifest and the page name stays in front; everything with its content in its name stands in one folder,
    // which servers may let browsers keep for good.
    chunkFilename: "code/[name].[contenthash:8].js",
    clean: { keep: isOfFunctions },
  },
  optimization: { ...shared(mode).optimization, usedExports: "global" },
  plugins: [
    new CopyPlugin({
      patterns: [{ from: "assets/*.png" }, { from: "src/taskpane/taskpane.html", info: { minimized: true } }],
    }),
  ],
});

module.exports = [functions, pane];
