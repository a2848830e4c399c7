import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import type { FunctionMetadata } from "../custom-functions/read-functions-metadata";

/** What the formula bar offers and explains while a person types: the texts of functions.json. */
export function functionDescription(namespace: string, metadata: FunctionMetadata): IFunctionInfo {
  return {
    functionName: `${namespace}.${metadata.name}`.toUpperCase(),
    functionType: FunctionType.User,
    description: metadata.description,
    abstract: metadata.description,
    functionParameter: metadata.parameters.map(({ name, description, optional, repeating }) => ({
      name,
      detail: description,
      example: "",
      require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
