import { ExcelObject } from "./excel-object";
import { callMethod, hasMethod, setProperty } from "./members";
import { createObjectPaths, type ObjectPaths } from "./object-paths";
import { createProtocolMethods, type OnRegisterEvent } from "./protocol-methods";
import { identityOf, query, queryAsJson } from "./query";
import { createReferences } from "./references";
import { apiNotFound, generalException, RichApiError } from "./rich-api-error";
import { NULL_OBJECT } from "./texts";
import { ACTION_TYPES, memberName, type RichApiRequest, type RichApiResponse, type WireAction } from "./wire";

export interface ExecutorOptions {
  /** The workbook: what the add-in calls context.workbook. */
  readonly root: ExcelObject;
  /** By type name: "Microsoft.ExcelServices.CustomFunctions". */
  readonly services: Readonly<Record<string, ExcelObject>>;
  readonly onRegisterEvent: OnRegisterEvent;
  /** Waited for before properties are loaded, with the names that were asked for; none stands for all. */
  readonly beforeLoad?: (names: readonly string[]) => Promise<void>;
  /** Called with what the add-in asked for and the host does not have: "Range.sort", "Microsoft.SkillService". */
  readonly onUnimplemented: (missing: string) => void;
  /** Called with whatever the model throws that is no RichApiError; the add-in gets GeneralException. */
  readonly onFault: (error: unknown, request: RichApiRequest) => void;
}

/** Carries out one request and answers it; it always answers, an error being part of the response. */
export type Executor = (request: RichApiRequest) => Promise<RichApiResponse>;

/** What one request knows while its actions are carried out. */
interface Run {
  readonly paths: ObjectPaths;
  /** The results of this request that brought an object into being, by object path. */
  readonly instantiated: Map<number, Record<string, unknown>>;
}

/**
 * Interprets RichApi requests over the model; what the add-in keeps (ranges) lives as long as the executor. Requests must
 * be given one after another.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const references = createReferences();
  const protocolMethod = createProtocolMethods(references, options.onRegisterEvent);

  async function method(object: ExcelObject, action: WireAction, run: Run): Promise<unknown> {
    const name = memberName(action.Name);
    const args = await run.paths.argumentsOf(action.ArgumentInfo);
    const own = hasMethod(object, name) ? undefined : protocolMethod(name);
    const value = own === undefined ? await callMethod(object, name, args) : await own(object, args);
    return value instanceof ExcelObject ? identityOf(value) : (value ?? null);
  }

  /** The client finds the reference in the result of the instantiation, which has come before. */
  function keepReference(object: ExcelObject, pathId: number, run: Run): null {
    const result = run.instantiated.get(pathId);
    if (result !== undefined) result._ReferenceId = references.keep(object);
    return null;
  }

  async function instantiate(object: ExcelObject, pathId: number, run: Run): Promise<unknown> {
    const identity = await identityOf(object);
    run.instantiated.set(pathId, identity);
    return identity;
  }

  async function perform(action: WireAction, run: Run): Promise<unknown> {
    const { ActionType: type, ObjectPathId: pathId } = action;
    if (type === ACTION_TYPES.trace) return null;
    if (type === ACTION_TYPES.recursiveQuery) throw apiNotFound("RecursiveQuery (loadRecursive)");
    if (type === ACTION_TYPES.ensureUnchanged) throw apiNotFound("EnsureUnchanged");
    const object = await run.paths.resolve(pathId);
    if (object === null) return onNullObject(action);
    switch (type) {
      case ACTION_TYPES.instantiate:
        return instantiate(object, pathId, run);
      case ACTION_TYPES.query:
        await options.beforeLoad?.(action.QueryInfo?.Select ?? []);
        return query(object, action.QueryInfo);
      case ACTION_TYPES.queryAsJson:
        await options.beforeLoad?.(action.QueryInfo?.Select ?? []);
        return queryAsJson(object, action.QueryInfo);
      case ACTION_TYPES.method:
        return action.Name === "_KeepReference" ? keepReference(object, pathId, run) : method(object, action, run);
      case ACTION_TYPES.setProperty: {
        const [value] = await run.paths.argumentsOf(action.ArgumentInfo);
        await setProperty(object, memberName(action.Name), value);
        return null;
      }
      case ACTION_TYPES.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await setProperty(object, memberName(name), value);
        }
        return null;
      default:
        throw apiNotFound(`ActionType ${type}`);
    }
  }

  function asRichApiError(error: unknown, request: RichApiRequest): RichApiError {
    if (!(error instanceof RichApiError)) {
      options.onFault(error, request);
      return generalException();
    }
    if (error.missing !== undefined) options.onUnimplemented(error.missing);
    return error;
  }

  return async (request) => {
    const paths = createObjectPaths({ ...options, paths: request.ObjectPaths, references });
    const run: Run = { paths, instantiated: new Map() };
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    try {
      for (const action of request.Actions) {
        results.push({ ActionId: action.Id, Value: await perform(action, run) });
        if (action.ActionType === ACTION_TYPES.trace) traceIds.push(action.Id);
      }
      return { Results: results, TraceIds: traceIds };
    } catch (thrown) {
      const { code, message, status } = asRichApiError(thrown, request);
      const error = {
        Code: code,
        Message: message,
        HttpStatusCode: status,
        ActionIndex: results.length,
        Location: "host",
      };
      return { Error: error, Results: results, TraceIds: traceIds };
    }
  };
}

/** Below a null object everything is null; only setting a property of one is an error, as in Excel. */
function onNullObject({ ActionType: type, Name: name }: WireAction): null {
  if (type !== ACTION_TYPES.setProperty && type !== ACTION_TYPES.update) return null;
  throw new RichApiError("InvalidObjectPath", NULL_OBJECT(memberName(name)), 400);
}
