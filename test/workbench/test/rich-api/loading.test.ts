import { ExcelCollection } from "../../src/rich-api/excel-collection";
import { ExcelObject } from "../../src/rich-api/excel-object";
import type { WireQuery } from "../../src/rich-api/wire";
import { executorOf, INSTANTIATE, METHOD, QUERY, request, RETRIEVE, SET, valuesOf } from "./run";

class Fill extends ExcelObject {
  readonly $type = "RangeFill";
  get color() {
    return "#FFD966";
  }
}

class Item extends ExcelObject {
  readonly $type = "Item";
  readonly #fill = new Fill();
  constructor(
    readonly number: number,
    readonly label: string,
  ) {
    super();
  }
  get id() {
    return this.number;
  }
  get name() {
    return Promise.resolve(this.label);
  }
  get fill() {
    return this.#fill;
  }
  get nothing() {
    return null;
  }
}

class Items extends ExcelCollection<Item> {
  readonly $type = "ItemCollection";
  override readonly $keys = ["id", "label"];
  readonly #items = [new Item(7, "Alpha"), new Item(8, "Beta"), new Item(9, "Gamma")];
  $all() {
    return this.#items;
  }
  get count() {
    return this.#items.length;
  }
}

class Root extends ExcelObject {
  readonly $type = "Root";
  readonly #things = new Items();
  get things() {
    return this.#things;
  }
  get title() {
    return "Book1";
  }
  getFirst() {
    return this.#things.getItemAt(0);
  }
  getMissing() {
    return this.#things.getItem("Omega");
  }
}

const { execute } = executorOf(new Root());
const THINGS = { ObjectPathType: 4, Name: "Things", ParentObjectPathId: 1 };
const loadThings = async (QueryInfo: WireQuery, ActionType = QUERY) =>
  valuesOf(await execute(request([THINGS], [{ ActionType, ObjectPathId: 2, QueryInfo }])))[0];
const below = (ObjectPathType: number, Name: string, ...Arguments: unknown[]) => ({
  ObjectPathType,
  Name,
  ParentObjectPathId: 2,
  ArgumentInfo: { Arguments },
});
const instantiate = async (path: ReturnType<typeof below>) =>
  execute(request([THINGS, path], [{ ActionType: INSTANTIATE, ObjectPathId: 3 }]));

test("load() without names loads every property that is a value, and no object", async () => {
  const first = { ObjectPathType: 3, Name: "GetFirst", ParentObjectPathId: 1 };
  const load = { ActionType: QUERY, ObjectPathId: 2, QueryInfo: {} };
  expect(valuesOf(await execute(request([first], [load])))).toEqual([{ Id: 7, Name: "Alpha", Nothing: null }]);
});

test("an object loaded by its name alone is loaded with all its values; by a path, with that value", async () => {
  expect(await loadThings({ Select: ["fill"], Top: 1 })).toEqual({ _Items: [{ Id: 7, Fill: { Color: "#FFD966" } }] });
  expect(await loadThings({ Select: ["name", "fill/color"], Top: 1 })).toEqual({
    _Items: [{ Id: 7, Name: "Alpha", Fill: { Color: "#FFD966" } }],
  });
  expect(await loadThings({ Expand: ["fill"], Top: 1 })).toEqual({ _Items: [{ Id: 7, Fill: { Color: "#FFD966" } }] });
});

test("a collection gives the items asked for by skip and top", async () => {
  expect(await loadThings({ Select: ["name"], Skip: 1 })).toEqual({
    _Items: [
      { Id: 8, Name: "Beta" },
      { Id: 9, Name: "Gamma" },
    ],
  });
  expect(await loadThings({ Select: ["name"], Skip: 1, Top: 1 })).toEqual({ _Items: [{ Id: 8, Name: "Beta" }] });
  expect(await loadThings({ Select: ["name"], Top: 0 })).toEqual({ _Items: [] });
});

test("a collection's own property is loaded of the collection, not of its items", async () => {
  expect(await loadThings({ Select: ["count"] })).toEqual({ Count: 3 });
  expect(await loadThings({ Select: ["count", "items/name"], Top: 1 })).toEqual({
    Count: 3,
    _Items: [{ Id: 7, Name: "Alpha" }],
  });
});

test("a property that only the items lack is named with the items' type", async () => {
  const response = await execute(
    request([THINGS], [{ ActionType: QUERY, ObjectPathId: 2, QueryInfo: { Select: ["colour"] } }]),
  );
  expect(response.Error?.Message).toBe("Item.colour is not implemented by this host");
});

test("retrieve answers the same under the add-in's names, with the identity where the client looks for it", async () => {
  expect(await loadThings({ Select: ["name", "fill/color"], Top: 1 }, RETRIEVE)).toEqual({
    items: [{ _Id: 7, name: "Alpha", fill: { color: "#FFD966" } }],
  });
});

test("an item is found by any of its keys, whatever the case, and by its place", async () => {
  for (const path of [
    below(5, "", "BETA"),
    below(5, "", 8),
    below(3, "GetItem", "8"),
    below(3, "GetItemAt", 1),
    below(3, "GetItemOrNullObject", "beta"),
  ]) {
    expect(valuesOf(await instantiate(path))).toEqual([{ Id: 8 }]);
  }
});

test("an item that is not there is ItemNotFound; a key that is none is InvalidArgument", async () => {
  for (const path of [below(5, "", "Omega"), below(3, "GetItemAt", 3), below(3, "GetItemAt", -1)]) {
    expect((await instantiate(path)).Error?.Code).toBe("ItemNotFound");
  }
  for (const path of [below(5, ""), below(5, "", null), below(3, "GetItemAt", 0.5)]) {
    expect((await instantiate(path)).Error?.Code).toBe("InvalidArgument");
  }
});

test("getCount counts the items", async () => {
  const count = { ActionType: METHOD, ObjectPathId: 2, Name: "GetCount", ArgumentInfo: { Arguments: [] } };
  expect(valuesOf(await execute(request([THINGS], [count])))).toEqual([3]);
});

test("below a null object everything is null, and only setting a property of it is an error", async () => {
  const paths = [THINGS, below(3, "GetItemOrNullObject", "Omega"), { ...below(4, "Fill"), ParentObjectPathId: 3 }];
  const load = { ActionType: QUERY, ObjectPathId: 4, QueryInfo: { Select: ["color"] } };
  expect(
    valuesOf(
      await execute(
        request(paths, [
          { ActionType: INSTANTIATE, ObjectPathId: 3 },
          { ActionType: INSTANTIATE, ObjectPathId: 4 },
          load,
          { ActionType: METHOD, ObjectPathId: 3, Name: "Delete", ArgumentInfo: { Arguments: [] } },
        ]),
      ),
    ),
  ).toEqual([null, null, null, null]);
  const set = { ActionType: SET, ObjectPathId: 4, Name: "Color", ArgumentInfo: { Arguments: ["red"] } };
  expect((await execute(request(paths, [set]))).Error?.Code).toBe("InvalidObjectPath");
});

test("a method ending in OrNullObject is the method without the ending, with a null object for ItemNotFound", async () => {
  const path = { ObjectPathType: 3, Name: "GetMissingOrNullObject", ParentObjectPathId: 1 };
  const action = { ActionType: INSTANTIATE, ObjectPathId: 2 };
  expect(valuesOf(await execute(request([path], [action])))).toEqual([null]);
  const found = { ...path, Name: "GetFirstOrNullObject" };
  expect(valuesOf(await execute(request([found], [action])))).toEqual([{ Id: 7 }]);
});
