import { ExcelObject } from "../rich-api/excel-object";
import type { RichApiMessage } from "../rich-api/wire";

type RuntimeState = "Visible" | "Background" | "Inactive";

/** office.js reports here that its action handlers are in place. */
class AddinInternalService extends ExcelObject {
  readonly $type = "AddinInternalService";

  notifyActionHandlerReady() {
    return null;
  }
}

/** Office.addin.showAsTaskpane() and hide(). */
class AppRuntimeService extends ExcelObject {
  readonly $type = "AppRuntimeService";

  constructor(
    readonly $isVisible: () => boolean,
    readonly $show: (isVisible: boolean) => void,
  ) {
    super();
  }

  getAppRuntimeState(): RuntimeState {
    return this.$isVisible() ? "Visible" : "Background";
  }
  setAppRuntimeState(state: RuntimeState) {
    this.$show(state === "Visible");
    return null;
  }
}

/** Office.addin.setStartupBehavior(): the workbench loads the add-in at once, whatever is set, and remembers it. */
class AppRuntimePersistenceService extends ExcelObject {
  readonly $type = "AppRuntimePersistenceService";
  #state: RuntimeState = "Inactive";

  getAppRuntimeStartState() {
    return this.#state;
  }
  setAppRuntimeStartState(state: RuntimeState) {
    this.#state = state;
    return null;
  }
}

/** The services of the runtime by the names under which office.js asks for them. */
export function runtimeServices(isVisible: () => boolean, show: (isVisible: boolean) => void) {
  return {
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(isVisible, show),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(),
  };
}

const OBJECT_EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;

/** Tells the add-in that its pane was shown or hidden (Office.addin.onVisibilityModeChanged). */
export const visibilityMessage = (isVisible: boolean): RichApiMessage => [
  OBJECT_EVENT_CATEGORY,
  VISIBILITY_CHANGED,
  "",
  JSON.stringify({ visibility: isVisible ? "Visible" : "Hidden" }),
  0,
  false,
];
