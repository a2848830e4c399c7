import js from "@eslint/js";
import jsdoc from "eslint-plugin-jsdoc";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";
import { roomRules } from "./.build/eslint-rooms.js";

export default tseslint.config(
  { ignores: ["**/dist", "coverage", "**/node_modules"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"])),
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
    },
  },
  ...roomRules(),
  {
    // The core and the functions run without a page: they must not reach for one.
    files: ["src/scheme/**/*.ts", "src/scoring/**/*.ts", "src/functions/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "window", "document", "Office", "Excel", "fetch", "localStorage", "console"],
    },
  },
  {
    // Whoever reads a name must be able to ask it what it means.
    files: ["src/scheme/**/*.ts", "src/scoring/**/*.ts", "src/functions/**/*.ts", "src/workbook/**/*.ts"],
    plugins: { jsdoc },
    rules: {
      "jsdoc/require-jsdoc": [
        "error",
        {
          publicOnly: true,
          enableFixer: false,
          require: { ArrowFunctionExpression: true, FunctionDeclaration: true },
          contexts: ["TSInterfaceDeclaration"],
        },
      ],
      "jsdoc/require-description": "error",
      "jsdoc/check-param-names": ["error", { disableMissingParamChecks: true, checkDestructured: false }],
      "jsdoc/no-types": "error",
    },
  },
  {
    // Excel's metadata knows no type for a cell but any (see the comment on functions.json in the build).
    files: ["src/functions/**/*.ts"],
    rules: {
      "@typescript-eslint/no-explicit-any": "off",
      // Excel's error class does not extend Error in its types, but only a thrown one keeps its message.
      "@typescript-eslint/only-throw-error": [
        "error",
        { allow: [{ from: "package", package: "custom-functions-runtime", name: "Error" }] },
      ],
    },
  },
  {
    // The workbench plays Excel itself: the rules for those who ask Excel are not for it.
    files: ["test/workbench/**/*.{ts,tsx}", "test/browser/**/*.ts"],
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"])),
  },
  {
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly" } },
  },
  {
    // Read by Internet Explorer too.
    files: ["src/taskpane/old-engine.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { document: "readonly", navigator: "readonly" },
    },
  },
);
