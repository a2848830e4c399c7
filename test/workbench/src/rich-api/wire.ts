/** A RichApi request body as office.js sends it; unknown keys are allowed and ignored. */
export interface RichApiRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  /** PascalCase ("GetRange"), or with a leading underscore as it is. */
  readonly Name: string;
  /** 0 for an action without an object. */
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  /** In the place of each argument: 0, the id of an object path, or a list of the same. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** What a load asks for: names as the add-in wrote them, "values", "format/fill/color"; none stands for all scalars. */
export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichApiResponse {
  /** Absent where every action succeeded; the results before the failed action are there all the same. */
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    /** Counts from 0. */
    readonly ActionIndex: number;
    readonly Location: string;
  };
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
}

/** What the host pushes: [category, type, target id, message as JSON, id, whether it comes from another person]. */
export type RichApiMessage = readonly [number, number, string, string, number, boolean];

export const OBJECT_PATH_TYPES = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ACTION_TYPES = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** "GetRange" is the model's getRange; names with a leading underscore stay as they are. */
export function memberName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The model's rowCount is "RowCount" on the wire. */
export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
