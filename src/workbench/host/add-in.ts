import { buildAppContext } from "../channel/app-context";
import { focusExit } from "../channel/host-actions";
import { openAddIn, type AddInChannel } from "../channel/open-add-in";
import { createInvocations, type Invocations } from "../custom-functions/invocations";
import type { Grid } from "../grid/grid";
import type { ModelContext } from "../model/context";
import type { SettingsStore } from "../model/settings-store";
import { Workbook } from "../model/workbook";
import type { AddinManifest } from "../ribbon/manifest";
import { admitRequest } from "./cell-edit-gate";
import { forwardedKey, type PressedKey } from "./keyboard-shortcuts";
import { REQUIREMENT_SETS } from "./requirement-sets";
import { runtimeServices, visibilityMessage } from "./runtime-services";
import { createWorkbookExecutor } from "./workbook-executor";

export interface AddInParts {
  readonly manifest: AddinManifest;
  readonly pane: HTMLElement;
  readonly paneTitle: string;
  readonly workbookName: () => string;
  readonly settings: SettingsStore;
  readonly isPaneOpen: () => boolean;
  readonly showPane: (isOpen: boolean) => void;
  /** A key pressed in the pane that is none of the pane's own. */
  readonly onKey: (key: PressedKey) => void;
  /** The focus leaves the pane, forwards or backwards. */
  readonly onFocusExit: (isBackwards: boolean) => void;
  readonly onUnimplemented: (member: string) => void;
  readonly onFault: (error: unknown) => void;
}

export interface AddIn {
  readonly channel: AddInChannel;
  readonly invocations: Invocations;
  /** Connects the add-in's requests to the workbook; until then they wait. */
  connect(grid: Grid, context: ModelContext): void;
  tellVisibility(isVisible: boolean): void;
}

/** Starts the add-in's page in the pane. It may come up before the grid does: its requests wait for `connect`. */
export function startAddIn(parts: AddInParts): AddIn {
  let connect!: AddIn["connect"];
  const connected = new Promise<{ grid: Grid; context: ModelContext }>((resolve) => {
    connect = (grid, context) => resolve({ grid, context });
  });
  const invocations = createInvocations((entries) => channel.pushRichApiMessages(entries));

  const executor = connected.then(({ context }) =>
    createWorkbookExecutor(context, {
      root: new Workbook(context, parts.settings, parts.workbookName),
      services: {
        ...runtimeServices(parts.isPaneOpen, parts.showPane),
        "Microsoft.ExcelServices.CustomFunctions": invocations.service,
      },
      onUnimplemented: parts.onUnimplemented,
      onFault: parts.onFault,
    }),
  );

  const { manifest } = parts;
  const channel = openAddIn({
    parent: parts.pane,
    url: manifest.paneUrl,
    title: parts.paneTitle,
    appContext: buildAppContext({
      id: `add-in-${manifest.id}`,
      displayName: manifest.displayName,
      locale: "en-GB",
      documentUrl: new URL(parts.workbookName(), location.href).href,
      settings: parts.settings.entries(),
      requirementSets: REQUIREMENT_SETS,
    }),
    onNotify: (notification) => {
      const key = forwardedKey(notification);
      if (key) parts.onKey(key);
      const exit = focusExit(notification);
      if (exit) parts.onFocusExit(exit.isBackwards);
    },
    admit: async (request, flags) => admitRequest((await connected).grid, request, flags),
    onRichApiRequest: async (request) => (await executor)(request),
    onSaveSettings: (settings) => parts.settings.replace(settings),
    onProblem: (sentence, detail) => parts.onFault(new Error(sentence, { cause: detail })),
  });

  return {
    channel,
    invocations,
    connect,
    tellVisibility: (isVisible) => channel.pushRichApiMessages([visibilityMessage(isVisible)]),
  };
}
