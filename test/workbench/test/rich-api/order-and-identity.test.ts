import { ExcelObject } from "../../src/rich-api/excel-object";
import { executorOf, INSTANTIATE, METHOD, QUERY, request, SET, UPDATE, valuesOf } from "./run";

const log: string[] = [];
beforeEach(() => log.splice(0));

class Item extends ExcelObject {
  readonly $type = "Item";
  constructor(
    readonly label: string,
    readonly parts: readonly unknown[] = [],
  ) {
    super();
  }
  get text() {
    return this.label;
  }
  set text(text: string) {
    log.push(`${this.label} is now ${text}`);
  }
  receive(...given: unknown[]) {
    const show = (one: unknown): unknown => {
      if (one instanceof Item) return one.label;
      if (Array.isArray(one)) return one.map(show);
      if (typeof one !== "object" || one === null) return one;
      return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, show(value)]));
    };
    return given.map(show);
  }
}

class Root extends ExcelObject {
  readonly $type = "Root";
  async add(label: string): Promise<Item> {
    log.push(`begin ${label}`);
    await new Promise((done) => setTimeout(done, label === "slow" ? 10 : 0));
    log.push(`end ${label}`);
    return new Item(label);
  }
  count() {
    return 3;
  }
}

const method = (Name: string, ...Arguments: unknown[]) => ({
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments },
});
const slowAndQuick = [method("Add", "slow"), method("Add", "quick")];

test("actions are carried out one after another, and a path is followed when first needed and once only", async () => {
  const { execute } = executorOf(new Root());
  const response = await execute(
    request(slowAndQuick, [
      { ActionType: INSTANTIATE, ObjectPathId: 2 },
      { ActionType: SET, ObjectPathId: 2, Name: "Text", ArgumentInfo: { Arguments: ["first"] } },
      { ActionType: INSTANTIATE, ObjectPathId: 3 },
      { ActionType: INSTANTIATE, ObjectPathId: 2 },
    ]),
  );
  expect(response.Error).toBeUndefined();
  expect(log).toEqual(["begin slow", "end slow", "slow is now first", "begin quick", "end quick"]);
});

test("a path that no action needs is never followed", async () => {
  const { execute } = executorOf(new Root());
  await execute(request(slowAndQuick, [{ ActionType: METHOD, Name: "Count", ArgumentInfo: {} }]));
  expect(log).toEqual([]);
});

test("objects are handed over as arguments in lists, in lists of lists and in plain objects", async () => {
  const { execute } = executorOf(new Root());
  const receive = {
    ActionType: METHOD,
    ObjectPathId: 2,
    Name: "Receive",
    ArgumentInfo: {
      Arguments: ["Line", 3, [[3, 4], 5], { range: { _ObjectPathId: 3 }, all: [{ _ObjectPathId: 2 }], n: 3 }],
      ReferencedObjectPathIds: [0, 3, [[3, 0], 0], 0],
    },
  };
  const [given] = valuesOf(await execute(request(slowAndQuick, [receive])));
  expect(given).toEqual(["Line", "quick", [["quick", 4], 5], { range: "quick", all: ["slow"], n: 3 }]);
});

test("a kept object is found again in later requests until it is removed, and is then ItemNotFound", async () => {
  const { execute } = executorOf(new Root());
  const keep = { ActionType: METHOD, Name: "_KeepReference", ObjectPathId: 2, ArgumentInfo: { Arguments: [] } };
  const [identity] = valuesOf(
    await execute(request(slowAndQuick, [{ ActionType: INSTANTIATE, ObjectPathId: 2 }, keep])),
  );
  const { _ReferenceId: name } = identity as { _ReferenceId: string };
  const kept = { ObjectPathType: 6, Name: name };
  const load = { ActionType: QUERY, ObjectPathId: 2, QueryInfo: { Select: ["text"] } };
  expect(valuesOf(await execute(request([kept], [load])))).toEqual([{ Text: "slow" }]);
  const remove = { ActionType: METHOD, Name: "_RemoveReference", ArgumentInfo: { Arguments: [name] } };
  expect(valuesOf(await execute(request([], [remove])))).toEqual([null]);
  expect((await execute(request([kept], [load]))).Error?.Code).toBe("ItemNotFound");
});

test("an update sets each property it holds, and stops at one the object does not have", async () => {
  const { execute, reported } = executorOf(new Root());
  const update = { ActionType: UPDATE, ObjectPathId: 3, ObjectState: { text: "new", colour: "red" } };
  const { Error: error } = await execute(request(slowAndQuick, [update]));
  expect(log).toContain("quick is now new");
  expect(error?.Message).toBe("Item.colour is not implemented by this host");
  expect(reported.unimplemented).toEqual(["Item.colour"]);
});

test.each([
  [{ ActionType: 6 }, "RecursiveQuery (loadRecursive)"],
  [{ ActionType: 8, ObjectState: {} }, "EnsureUnchanged"],
  [{ ActionType: 12 }, "ActionType 12"],
])("an action this host cannot carry out (%j) is ApiNotFound and is reported as %s", async (action, missing) => {
  const { execute, reported } = executorOf(new Root());
  expect((await execute(request([], [action]))).Error?.Code).toBe("ApiNotFound");
  expect(reported.unimplemented).toEqual([missing]);
});

test("an unknown service is ApiNotFound under its own name, however it is called", async () => {
  for (const Name of ["Microsoft.SkillService", "toString", "__proto__"]) {
    const { execute, reported } = executorOf(new Root());
    const path = { ObjectPathType: 2, Name };
    expect((await execute(request([path], [{ ActionType: INSTANTIATE, ObjectPathId: 2 }]))).Error?.Code).toBe(
      "ApiNotFound",
    );
    expect(reported.unimplemented).toEqual([Name]);
  }
});

test("a method that answers a value where the add-in takes it for an object is a fault of the model", async () => {
  const { execute, reported } = executorOf(new Root());
  const response = await execute(request([method("Count")], [{ ActionType: INSTANTIATE, ObjectPathId: 2 }]));
  expect(response.Error?.Code).toBe("GeneralException");
  expect(String(reported.faults[0])).toContain("Root.count answers a value");
});
