/** What an add-in's XML manifest says of it, with every reference to a resource resolved. */
export interface AddinManifest {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly provider: string;
  readonly version: string;
  readonly permissions: string;
  readonly requirements: readonly RequirementSet[];
  /** The page of the pane that the add-in opens by itself. */
  readonly paneUrl: string;
  /** The page in which pane, functions and commands run together; null where each runs on its own. */
  readonly runtimeUrl: string | null;
  /** The page that holds the functions of buttons that open no pane. */
  readonly functionFileUrl: string | null;
  readonly functions: CustomFunctionsSource | null;
  readonly tabs: readonly RibbonTab[];
  /** The file that gives the add-in's commands their keyboard shortcuts. */
  readonly shortcutsUrl: string | null;
}

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

/** Where the add-in's own worksheet functions come from. */
export interface CustomFunctionsSource {
  readonly namespace: string;
  readonly metadataUrl: string;
  readonly scriptUrl: string;
  readonly pageUrl: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly icons: Icons;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

export interface RibbonButton extends ControlFace {
  readonly type: "Button";
  readonly action: ControlAction;
}

export interface RibbonMenu extends ControlFace {
  readonly type: "Menu";
  readonly items: readonly RibbonButton[];
}

/** What every control shows. */
interface ControlFace {
  readonly id: string;
  readonly label: string;
  readonly supertip: Supertip;
  readonly icons: Icons;
  readonly isEnabled: boolean;
}

export interface Supertip {
  readonly title: string;
  readonly description: string;
}

/** The addresses of an icon by its size in pixels. */
export type Icons = Readonly<Record<number, string>>;

export type ControlAction =
  | { readonly type: "ShowTaskpane"; readonly url: string }
  | { readonly type: "ExecuteFunction"; readonly functionName: string };
