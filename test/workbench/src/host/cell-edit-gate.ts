import type { RequestFlags } from "../channel/execute-method";
import type { Grid } from "../grid/grid";
import { invalidOperationInCellEditMode } from "../rich-api/rich-api-error";
import type { RichApiRequest, RichApiResponse } from "../rich-api/wire";

const WORKBOOK_PATH = 1;

/** Requests of Excel itself; those of the runtime's services (results of functions) touch no cell. */
const concernsWorkbook = ({ Actions, ObjectPaths }: RichApiRequest) => {
  const roots = Object.values(ObjectPaths).filter(({ ObjectPathType }) => ObjectPathType === WORKBOOK_PATH);
  return (
    roots.length > 0 &&
    Actions.some(({ ActionType, ObjectPathId }) => ActionType > 1 && isBelow(ObjectPathId, ObjectPaths))
  );
};

function isBelow(pathId: number, paths: RichApiRequest["ObjectPaths"]): boolean {
  const path = paths[pathId];
  if (!path) return false;
  if (path.ObjectPathType === WORKBOOK_PATH) return true;
  return path.ParentObjectPathId !== undefined && isBelow(path.ParentObjectPathId, paths);
}

const refusal = (): RichApiResponse => {
  const { code, message, status } = invalidOperationInCellEditMode();
  return {
    Error: { Code: code, Message: message, HttpStatusCode: status, ActionIndex: 0, Location: "host" },
    Results: [],
    TraceIds: [],
  };
};

/**
 * While a person types into a cell Excel refuses what an add-in wants to write, unless the add-in has said that it will
 * wait: then the request is carried out when the cell is left.
 */
export async function admitRequest(
  grid: Grid,
  request: RichApiRequest,
  { isWrite, delaysForCellEdit }: RequestFlags,
): Promise<RichApiResponse | undefined> {
  if (!isWrite || !concernsWorkbook(request)) return undefined;
  while (grid.workbook().isCellEditing()) {
    if (!delaysForCellEdit) return refusal();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}
