// Circles that the import rule between rooms (.build/eslint-rooms.js) does not see: imports of types count.
module.exports = {
  forbidden: [
    {
      name: "no-circle-of-files",
      comment: "Two files that import one another are one file, or have a third below them.",
      severity: "error",
      from: { path: "^(src|test/workbench/src)/" },
      to: { circular: true },
    },
    {
      name: "no-circle-of-folders",
      comment: "Folders lie one above the other: what two of them share lies below both.",
      severity: "error",
      scope: "folder",
      // The rooms of the workbench one by one: files and grid have folders within that know the folder around them.
      from: { path: "^(src/workbook|test/workbench/src/(?!files|grid)[^/]+$)" },
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
