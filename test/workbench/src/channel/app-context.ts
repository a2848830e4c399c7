/** A setting of the document: its name and its value as JSON text. */
export type Setting = readonly [name: string, json: string];

export interface AppContextOptions {
  /** Any id without "|", the same for every message of the add-in. */
  readonly id: string;
  readonly displayName: string;
  /** "en-GB"; the language of the buttons and of the data. */
  readonly locale: string;
  readonly documentUrl: string;
  readonly settings: readonly Setting[];
  /** Version by requirement set: {ExcelApi: "1.17"}. The set CustomFunctions decides the form of the functions' results. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** What the host answers to getAppContextAsync; office.js starts only if none of the first nine is missing. */
export interface AppContext {
  readonly _id: string;
  readonly _appName: number;
  readonly _appVersion: string;
  readonly _appMinorVersion: number;
  readonly _appUILocale: string;
  readonly _dataLocale: string;
  readonly _docUrl: string;
  readonly _clientMode: number;
  readonly _settings: readonly Setting[];
  readonly _reason: string;
  readonly _osfControlType: number;
  readonly _eToken: string;
  readonly _correlationId: string;
  readonly _appInstanceId: string;
  readonly _requirementMatrix: string;
  readonly _hostFullVersion: string;
  readonly _addinName: string;
  readonly _appDomains: readonly string[];
  readonly _featureGates: Readonly<Record<string, unknown>>;
  readonly _initialDisplayMode: number;
  readonly _hostCustomMessage: string;
}

const EXCEL_ON_THE_WEB = 16;
const TASK_PANE = 1;
const VISIBLE_AS_TASK_PANE = 2;

/** The app context of an add-in in a task pane of Excel on the web. */
export function buildAppContext(options: AppContextOptions): AppContext {
  return {
    _id: options.id,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: options.locale,
    _dataLocale: options.locale,
    _docUrl: options.documentUrl,
    _clientMode: 1,
    _settings: options.settings,
    _reason: "documentOpened",
    _osfControlType: TASK_PANE,
    _eToken: "",
    _correlationId: "corr-1",
    _appInstanceId: "instance-1",
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: "16.0.17000.0",
    _addinName: options.displayName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: VISIBLE_AS_TASK_PANE,
    _hostCustomMessage: "",
  };
}
