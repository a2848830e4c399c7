import type { CustomFunctionsSource } from "./manifest";
import type { Resolve } from "./resources";
import type { XmlElement } from "./xml-element";
import { childrenOf, requiredChild } from "./xml-queries";

/** Reads where the add-in's worksheet functions come from; null where it has none. */
export function readFunctions(host: XmlElement | undefined, resolve: Resolve): CustomFunctionsSource | null {
  const [point] = childrenOf(host, "AllFormFactors")
    .flatMap((factors) => childrenOf(factors, "ExtensionPoint"))
    .filter(({ attributes }) => attributes["type"] === "CustomFunctions");
  if (!point) return null;
  const urlOf = (part: string) => resolve(requiredChild(requiredChild(point, part), "SourceLocation"));
  return {
    namespace: resolve(requiredChild(point, "Namespace")),
    metadataUrl: urlOf("Metadata"),
    scriptUrl: urlOf("Script"),
    pageUrl: urlOf("Page"),
  };
}
