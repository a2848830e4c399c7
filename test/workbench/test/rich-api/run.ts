import type { ExcelObject } from "../../src/rich-api/excel-object";
import { createExecutor, type Executor } from "../../src/rich-api/executor";
import type { RichApiRequest, RichApiResponse, WireAction, WireObjectPath } from "../../src/rich-api/wire";

/** An executor with what it reported: unimplemented members, faults and events the add-in listens to. */
export function executorOf(root: ExcelObject, services: Record<string, ExcelObject> = {}) {
  const reported = { unimplemented: [] as string[], faults: [] as unknown[], events: [] as string[] };
  const execute: Executor = createExecutor({
    root,
    services,
    onRegisterEvent: (object, member) => void reported.events.push(`${object.$type}.${member}`),
    onUnimplemented: (missing) => reported.unimplemented.push(missing),
    onFault: (error) => reported.faults.push(error),
  });
  return { execute, reported };
}

export function parse(body: string): RichApiRequest {
  return JSON.parse(body) as RichApiRequest;
}

type Path = Omit<WireObjectPath, "Id">;
type Action = Partial<WireAction> & { ActionType: number };

/** A request with the root as object path 1 and the paths given as 2, 3, … below it; actions are numbered from 101. */
export function request(paths: readonly Path[], actions: readonly Action[]): RichApiRequest {
  const all: WireObjectPath[] = [{ Id: 1, ObjectPathType: 1, Name: "" }];
  paths.forEach((path, index) => all.push({ Id: index + 2, ...path }));
  return {
    ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
    Actions: actions.map((action, index) => ({ Id: 101 + index, Name: "", ObjectPathId: 1, ...action })),
  };
}

export function valuesOf(response: RichApiResponse): unknown[] {
  if (response.Error) throw new Error(`${response.Error.Code}: ${response.Error.Message}`);
  return response.Results.map(({ Value }) => Value);
}

export const INSTANTIATE = 1;
export const QUERY = 2;
export const METHOD = 3;
export const SET = 4;
export const RETRIEVE = 7;
export const UPDATE = 9;
