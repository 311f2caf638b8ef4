import js from "@eslint/js";
import { createNodeResolver, importX } from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import { coreZones, zones } from "./scripts/lib/walls.mjs";

const FOREIGN_TO_CORE = ["react", "react-dom", "react/*", "@fluentui/*", "office-js", "@microsoft/office-js"];
const VIETNAMESE = "/[À-ỹĐđ]/";
const NO_SENTENCES = [
  { selector: `Literal[value=${VIETNAMESE}]`, message: "Sentences live in src/locales." },
  { selector: `TemplateElement[value.raw=${VIETNAMESE}]`, message: "Sentences live in src/locales." },
  { selector: "JSXText[value=/[A-Za-zÀ-ỹ]/]", message: "Sentences live in src/locales." },
];

export default tseslint.config(
  { ignores: ["dist/", "dist-web/", "dist-docs/", "build/", "coverage/", "node_modules/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: {
      "import-x/resolver-next": [createNodeResolver({ extensions: [".ts", ".tsx", ".js", ".json"] })],
      "import-x/extensions": [".ts", ".tsx"],
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      complexity: ["error", 12],
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 50],
      "no-console": "error",
      "prefer-const": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "import-x/no-restricted-paths": ["error", { zones }],
    },
  },
  {
    // Nothing imports a test, so none can be part of a circle.
    files: ["**/*.{ts,tsx}"],
    ignores: ["**/*.test.{ts,tsx}"],
    rules: { "import-x/no-cycle": ["error", { ignoreExternal: true }] },
  },
  {
    files: ["src/core/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "import-x/no-restricted-paths": ["error", { zones: [...zones, ...coreZones()] }] },
  },
  {
    files: ["src/{core,report,session,locales,functions}/**/*.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: FOREIGN_TO_CORE }] },
  },
  {
    files: ["src/core/**/*.ts", "src/report/**/*.ts"],
    rules: { "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "navigator"] },
  },
  {
    files: ["src/{taskpane,session,workbook,functions,commands}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.*"],
    rules: {
      "no-restricted-syntax": ["error", ...NO_SENTENCES],
      // What is refused has to be said: `void` would let a promise end without a word.
      "@typescript-eslint/no-floating-promises": ["error", { ignoreVoid: false }],
    },
  },
  {
    // A cell may hold 32,767 letters that somebody chose: no expression may take longer than it takes to read them.
    files: ["{src,ooxml,workbench}/**/*.{ts,tsx}"],
    ignores: ["**/*.test.*"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": ["error", { report: "potential" }],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    // Its rules compile every file; what a test declares is drawn once.
    ignores: ["**/*.test.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"],
    rules: { "max-lines-per-function": "off" },
  },
  {
    files: ["**/*.mjs", "*.js"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        setTimeout: "readonly",
        fetch: "readonly",
      },
    },
    rules: {
      complexity: ["error", 12],
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", 50],
    },
  },
);
