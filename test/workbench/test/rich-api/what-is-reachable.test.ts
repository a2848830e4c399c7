import fc from "fast-check";
import { ExcelObject } from "../../src/rich-api/excel-object";
import { wireName } from "../../src/rich-api/wire";
import { executorOf, METHOD, QUERY, request, SET, UPDATE, valuesOf } from "./run";

class Base extends ExcelObject {
  readonly $type: string = "Base";
  get inherited() {
    return "from the base class";
  }
}

class Thing extends Base {
  override readonly $type = "Thing";
  override readonly $exposed = ["_Allowed"];
  readonly field = "a field";
  written: unknown = "nothing";
  get name() {
    return "thing";
  }
  get note() {
    return this.written;
  }
  set note(value: unknown) {
    this.written = value;
  }
  $internal() {
    return "internal";
  }
  _Hidden() {
    return "hidden";
  }
  _Allowed() {
    return "allowed";
  }
  fail(): never {
    throw new Error("the disk is full");
  }
  later() {
    return Promise.resolve("later");
  }
}

const call = (Name: string) => request([], [{ ActionType: METHOD, Name, ArgumentInfo: { Arguments: [] } }]);
const load = (...Select: string[]) => request([], [{ ActionType: QUERY, QueryInfo: { Select } }]);
const set = (Name: string, value: unknown) =>
  request([], [{ ActionType: SET, Name, ArgumentInfo: { Arguments: [value] } }]);

test("getters load, those of base classes too; setters set; methods are called and awaited", async () => {
  const thing = new Thing();
  const { execute } = executorOf(thing);
  expect(valuesOf(await execute(load("name", "inherited")))).toEqual([
    { Name: "thing", Inherited: "from the base class" },
  ]);
  expect(valuesOf(await execute(set("Note", 5)))).toEqual([null]);
  expect(thing.written).toBe(5);
  expect(valuesOf(await execute(call("Later")))).toEqual(["later"]);
});

test("what the model lacks is ApiNotFound with its name, and the host is told", async () => {
  const { execute, reported } = executorOf(new Thing());
  const { Error: error } = await execute(call("Sort"));
  expect(error).toMatchObject({ Code: "ApiNotFound", Message: "Thing.sort is not implemented by this host" });
  expect((await execute(load("hyperlink"))).Error?.Message).toBe("Thing.hyperlink is not implemented by this host");
  expect((await execute(set("Color", "red"))).Error?.Code).toBe("ApiNotFound");
  expect((await execute(call("GetTableOrNullObject"))).Error?.Code).toBe("ApiNotFound");
  expect(reported.unimplemented).toEqual([
    "Thing.sort",
    "Thing.hyperlink",
    "Thing.color",
    "Thing.getTableOrNullObject",
  ]);
  expect(reported.faults).toEqual([]);
});

const NEVER = ["field", "written", "$type", "$internal", "$exposed", "_Hidden", "__proto__", "constructor"];
const INHERITED = ["toString", "hasOwnProperty", "valueOf", "isPrototypeOf", "__defineGetter__", "__lookupSetter__"];

test.each([...NEVER, ...INHERITED])("%s cannot be called, loaded, set or updated from the add-in", async (name) => {
  const thing = new Thing();
  const { execute } = executorOf(thing);
  const update = request([], [{ ActionType: UPDATE, ObjectState: JSON.parse(`{"${name}": 1}`) as object as never }]);
  for (const body of [call(name), call(wireName(name)), load(name), set(name, { a: 1 }), update]) {
    expect((await execute(body)).Error?.Code).toBe("ApiNotFound");
  }
  expect([thing.field, thing.written, Object.getPrototypeOf(thing)]).toEqual(["a field", "nothing", Thing.prototype]);
});

test("a name that is no member of the model never reaches anything, whatever it is", async () => {
  const { execute } = executorOf(new Thing());
  const members = ["name", "inherited", "note", "fail", "later"];
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.string().map((name) => `_${name}`),
      ),
      async (name) => {
        const camel = name.charAt(0).toLowerCase() + name.slice(1);
        fc.pre(!members.includes(camel) && name !== "_Allowed" && !/^_(Unr|R)egister|^_KeepReference$/.test(name));
        fc.pre(!/^_(Remove|Get|Validate)/.test(name));
        expect((await execute(call(name))).Error?.Code).toBe("ApiNotFound");
      },
    ),
  );
});

test("a member with an underscore that the model exposes is called", async () => {
  const { execute } = executorOf(new Thing());
  expect(valuesOf(await execute(call("_Allowed")))).toEqual(["allowed"]);
});

test("setting what can only be read is InvalidOperation, and nothing changes", async () => {
  const { execute } = executorOf(new Thing());
  const { Error: error } = await execute(set("Name", "other"));
  expect(error).toMatchObject({ Code: "InvalidOperation", HttpStatusCode: 400 });
  expect(error?.Message).toContain("Thing.name is read-only.");
});

test("an exception of the model is GeneralException for the add-in and reaches the host as it was thrown", async () => {
  const { execute, reported } = executorOf(new Thing());
  const { Error: error } = await execute(call("Fail"));
  expect(error).toMatchObject({ Code: "GeneralException", HttpStatusCode: 500, ActionIndex: 0 });
  expect(reported.faults).toEqual([new Error("the disk is full")]);
});
