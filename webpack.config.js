import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import { ExamplePlugin } from "./.build/example-plugin.js";
import { FunctionsMetadataPlugin } from "./.build/functions-metadata-plugin.js";
import { ManifestPlugin } from "./.build/manifest-plugin.js";

const root = path.dirname(fileURLToPath(import.meta.url));
const DEFAULT_ORIGIN = "https://localhost:3000";

/**
 * Two bundles that know nothing of one another: functions.js, which Excel needs at once, and the pane's, with the commands
 * of the ribbon in a file of their own.
 * `--env origin=https://host/path` puts the address the add-in is served from into the manifest and the help addresses.
 */
export default (env = {}) => {
  const unknown = Object.keys(env).filter((key) => key !== "origin" && !key.startsWith("WEBPACK_"));
  if (unknown.length > 0)
    throw new Error(`--env ${unknown.join(", ")} is not known: give --env origin=https://host/path`);
  const origin = String(env.origin ?? DEFAULT_ORIGIN).replace(/\/+$/, "");
  if (!/^https:\/\/[\w.-]+(:\d+)?(\/[\w.~/-]*)?$/.test(origin)) {
    throw new Error(
      `origin is ${origin}, but Office loads add-ins over https only: give --env origin=https://host/path`,
    );
  }
  return [functionsBundle(origin), paneBundle(origin)];
};

/**
 * Fields that only objects of our own have, and that are never looked up by a text, hashed or handed to Excel: in functions.js
 * their names are shortened.
 */
const OWN_FIELDS = [
  ...["address", "answers", "areAllCases", "areTogether", "badRoH", "badSettings", "badSummary", "basis"],
  ...["both", "case", "cases", "codeOf", "column", "conclusions", "criteria", "fingerprint", "first", "hashes"],
  ...["headings", "holdsNothing", "idColumn", "ignored", "inOrder", "inspection", "isInThread"],
  ...["isListReadable", "isReadable", "isRoH", "isScored", "isSummary", "listed", "longCode", "meanings"],
  ...["missing", "noun", "other", "overrideMark", "overrides", "packed", "problems", "proportion", "published"],
  ...["questions", "ratings", "refusal", "refusals", "refused", "relevant", "row", "rowNumbers", "score"],
  ...["scored", "second", "section", "sections", "sentence", "severity", "spellings", "strays", "suggestion"],
  ...["tally", "texts", "thread", "unknown", "unknownCount", "usual", "where", "wording"],
];

const SMALLEST = {
  compress: { passes: 3, toplevel: true, unsafe_arrows: true },
  mangle: { toplevel: true, props: { regex: `^(${OWN_FIELDS.join("|")})$` } },
};

const shared = {
  mode: "production",
  target: ["web", "es2022"],
  context: root,
  cache: { type: "filesystem", cacheDirectory: path.join(root, "node_modules/.cache/webpack") },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } }] },
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};

function functionsBundle(origin) {
  return {
    ...shared,
    name: "functions",
    // What Diagnose this Excel alone calls is a file of its own.
    entry: { functions: "./src/functions/functions.ts", diagnose: "./src/functions/diagnose.ts" },
    // Every byte of this file stands between opening a workbook and its first score: swc makes it smallest.
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: SMALLEST })],
    },
    output: { path: path.join(root, "dist"), filename: "[name].js" },
    plugins: [
      new FunctionsMetadataPlugin({ folder: path.join(root, "src/functions"), origin, defaultOrigin: DEFAULT_ORIGIN }),
    ],
  };
}

function paneBundle(origin) {
  return {
    ...shared,
    name: "pane",
    entry: {
      commands: "./src/commands/commands.ts",
      taskpane: "./src/taskpane/taskpane.tsx",
      help: "./src/taskpane/help.tsx",
    },
    output: { path: path.join(root, "dist"), filename: "[name].js" },
    // The commands are whole in their own file: a button works before the pane's packages have loaded.
    optimization: { splitChunks: { chunks: ({ name }) => name !== "commands", name: "vendor" } },
    plugins: [
      new CopyPlugin({
        patterns: [
          { from: "src/taskpane/*.html", to: "[name][ext]" },
          // As it is written: nothing may turn it into newer JavaScript.
          { from: "src/taskpane/old-engine.js", info: { minimized: true } },
          { from: "src/commands/shortcuts.json" },
          { from: "assets/icons/*.png", to: "assets/icons/[name][ext]" },
        ],
      }),
      new ExamplePlugin({ folder: path.join(root, "assets/example") }),
      new ManifestPlugin({ source: path.join(root, "manifest.xml"), origin, defaultOrigin: DEFAULT_ORIGIN }),
    ],
  };
}
