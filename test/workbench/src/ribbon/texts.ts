/** Every sentence of the ribbon and of what reads a manifest; `place` says where in the manifest it is. */
export const TEXTS = {
  ribbon: "Ribbon",
  tabs: "Ribbon tabs",
  notXml: (problem: string) => `The manifest is not well-formed XML. ${problem}`,
  atLine: (line: number, problem: string) => `Line ${line}: ${problem}`,
  notManifest: (name: string) =>
    `The manifest begins with <${name}>, but an add-in's XML manifest begins with <OfficeApp>.`,
  notForExcel: (hosts: string) =>
    `The manifest is not for Excel: its hosts are ${hosts}, and "Workbook" is not among them.`,
  noHosts: "none",
  missingElement: (name: string, place: string) => `The manifest lacks <${name}> in ${place}.`,
  missingAttribute: (name: string, place: string) => `The manifest lacks the attribute ${name} of ${place}.`,
  missingText: (place: string) => `The manifest has no text in ${place}.`,
  unresolved: (resid: string, list: string, place: string) =>
    `The manifest has no "${resid}" in its ${list}; it is asked for by ${place}.`,
  anyResources: "resources",
  repeatedResource: (id: string, place: string) =>
    `The manifest has the resource "${id}" twice; the second one is ${place}.`,
  repeatedId: (id: string, place: string) =>
    `The manifest has two parts of the ribbon with the id "${id}"; the second one is ${place}.`,
  unknownTab: (id: string, known: string, place: string) =>
    `The manifest puts groups on the tab "${id}", which Excel does not have (it has ${known}), in ${place}.`,
  unknownControl: (type: string, place: string) =>
    `The manifest has a control of the type "${type}", which is neither Button nor Menu: ${place}.`,
  unknownAction: (type: string, place: string) =>
    `The manifest has an action of the type "${type}", which is neither ShowTaskpane nor ExecuteFunction: ${place}.`,
  secondPane: (id: string, place: string) =>
    `The manifest has a shared runtime, which is one pane, but gives an action the <TaskpaneId> "${id}": ${place}.`,
  place: (path: string, line: number) => `${path} (line ${line})`,
} as const;
