import type { ControlAction, Icons, RibbonButton, RibbonControl } from "./manifest";
import type { Resolve } from "./resources";
import { TEXTS } from "./texts";
import type { XmlElement } from "./xml-element";
import { childOf, childrenOf, requiredAttribute, requiredChild, requiredText } from "./xml-queries";

/** Reads a button or a menu. */
export function readControl(element: XmlElement, resolve: Resolve): RibbonControl {
  const type = requiredAttribute(element, "type");
  if (type === "Button") return readButton(element, resolve);
  if (type !== "Menu") throw new Error(TEXTS.unknownControl(type, element.place));
  const items = childrenOf(requiredChild(element, "Items"), "Item").map((item) => readButton(item, resolve));
  return { type, ...readFace(element, resolve), items };
}

/** Reads the icon inside an element; an item of a menu may have none. */
export function readIcons(element: XmlElement, resolve: Resolve): Icons {
  const images = childrenOf(childOf(element, "Icon"), "Image");
  return Object.fromEntries(images.map((image) => [Number(requiredAttribute(image, "size")), resolve(image)]));
}

function readButton(element: XmlElement, resolve: Resolve): RibbonButton {
  const action = readAction(requiredChild(element, "Action"), resolve);
  return { type: "Button", ...readFace(element, resolve), action };
}

function readFace(element: XmlElement, resolve: Resolve) {
  const supertip = requiredChild(element, "Supertip");
  return {
    id: requiredAttribute(element, "id"),
    label: resolve(requiredChild(element, "Label")),
    supertip: {
      title: resolve(requiredChild(supertip, "Title")),
      description: resolve(requiredChild(supertip, "Description")),
    },
    icons: readIcons(element, resolve),
    isEnabled: childOf(element, "Enabled")?.text.toLowerCase() !== "false",
  };
}

function readAction(element: XmlElement, resolve: Resolve): ControlAction {
  const type = requiredAttribute(element, "type");
  if (type === "ExecuteFunction") return { type, functionName: requiredText(element, "FunctionName") };
  if (type !== "ShowTaskpane") throw new Error(TEXTS.unknownAction(type, element.place));
  return { type, url: resolve(requiredChild(element, "SourceLocation")) };
}
