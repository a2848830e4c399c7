/**
 * What the workbench tells the add-in it supports. office.js lets a member through only if its set is declared, so ExcelApi
 * stands at the newest set that the model has members of; whatever the model lacks of it answers ApiNotFound by name.
 */
export const REQUIREMENT_SETS = {
  ExcelApi: "1.15",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.4",
  // Names that office.js itself asks for: they decide the form in which results of custom functions come back.
  CustomFunctions: "1.9",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  DelayForCellEdit: "1.1",
  Settings: "1.1",
  DocumentEvents: "1.1",
} as const;
