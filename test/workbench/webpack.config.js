import path from "node:path";
import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import { EsbuildPlugin } from "esbuild-loader";

const folder = path.dirname(fileURLToPath(import.meta.url));

/** The page that plays Excel. It is served to developers and tests, and never shipped. */
export default {
  name: "workbench",
  mode: "production",
  target: ["web", "es2022"],
  context: folder,
  cache: { type: "filesystem", cacheDirectory: path.join(folder, "node_modules/.cache/webpack") },
  entry: { workbench: "./src/host/workbench.tsx" },
  output: { path: path.join(folder, "dist"), filename: "[name].js", chunkFilename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: "es2022", jsx: "automatic" } },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
  // The grid is large: esbuild minifies it in seconds.
  optimization: { minimizer: [new EsbuildPlugin({ target: "es2022" })] },
  plugins: [new CopyPlugin({ patterns: [{ from: "src/page/*.html", to: "[name][ext]" }] })],
  performance: { hints: false },
  devtool: false,
  stats: "errors-warnings",
};
