const HELP = "See npm start -- --help.";
const INSTALL = "Run npm ci in the folder of the repository.";

/** Every text that `npm start` and the start of a browser show, so that they can be read and translated together. */
export const texts = {
  help: `npm start -- [options]

Builds the add-in and opens it in the workbench: a page that plays Excel on this computer.

  --workbook file.xlsx     the workbook to open (default: the add-in's example, if it has one)
  --empty                  begin with an empty workbook instead
  --manifest manifest.xml  another add-in's manifest; the folder that holds it is served
  --port 4321              the port to serve at (default: 3000; 0 takes any free one)
  --no-build               serve what has been built before
  --no-open                do not open a browser
  --help                   show this

Nothing is sent to or fetched from the network. Ctrl+C stops it.
`,

  // What the user wrote.
  unknownOption: (word) => `"${word}" is not one of the options npm start knows, so nothing was started. ${HELP}`,
  stray: (word) =>
    `"${word}" stands alone, but npm start takes options only: write --workbook or --manifest before a file, --port before a number. ${HELP}`,
  needsValue: (name, example) => `${name} needs a value after it: write ${name} ${example}.`,
  takesNoValue: (name) => `${name} takes no value: write ${name} alone.`,
  emptyOrWorkbook: "--empty begins with an empty workbook and --workbook opens one: give one of the two.",
  badPort: (value) => `The port is "${value}", but a port is a whole number from 0 to 65535: write --port 3001.`,
  noWorkbook: (file) => `There is no workbook ${file}: give --workbook the path of an .xlsx file.`,
  notWorkbook: (file) =>
    `${file} is not an .xlsx workbook, so the workbench cannot open it: save it as "Excel Workbook (.xlsx)" first, and give that file.`,
  noManifest: (file) => `There is no manifest ${file}: give --manifest the path of an add-in's manifest.xml.`,
  badManifest: (file, reason) =>
    `${file} cannot be read as an add-in's XML manifest (${reason}): give --manifest an XML manifest whose DefaultSettings name a SourceLocation.`,
  unreadable: (file, reason) => `${file} cannot be read (${reason}): check that you may read it.`,

  whichManifest: `No add-in was named, so there is nothing to open: give --manifest the path of an add-in's manifest.xml. ${HELP}`,

  // What stands in the way.
  notInstalled: (name) => `The package ${name} is not installed, so nothing can be started. ${INSTALL}`,
  buildFailed: "The build failed, so nothing was started. Mend what is named above, then run npm start again.",
  notBuilt: (file) => `${file} is not there, so there is nothing to serve yet: run npm start without --no-build.`,
  portTaken: (port) =>
    `Port ${port} is taken, perhaps by a workbench that still runs. Stop that, or take another port: npm start -- --port ${port === 3000 ? 3001 : 3000}`,
  portForbidden: (port) =>
    `This computer does not let you serve at port ${port}, which may be kept for administrators. Take another port: npm start -- --port 3000`,
  noLoopback: (port, reason) =>
    `Nothing can be served at localhost, port ${port} (${reason}). Try another port: npm start -- --port 3001`,
  noCertificate: (folder, reason) =>
    `The certificate for https could not be made in ${folder} (${reason}). Check that you may write there, or install one with npx office-addin-dev-certs install.`,
  fault: (stack) => `npm start met an error it does not know. Please report it with these lines:\n${stack}`,

  // What goes well.
  building: "Building. The first build takes a while, later ones a few seconds.",
  listening: (address) => `Listening on ${address}`,
  workbook: (name) => `The workbook is ${name}.`,
  emptyWorkbook: (file) => `The example workbook ${file} is not there: the workbench starts with an empty workbook.`,
  pageMissing: (page, folder) =>
    `The manifest's page ${page} is not in ${folder}, which holds the manifest, so the pane will stay empty: give --manifest the manifest beside the built pages.`,
  ownCertificate:
    "Your browser will warn once that it does not know the certificate: choose Advanced, then Proceed. To have it trusted for good: npx office-addin-dev-certs install",
  userCertificate: "The certificate is your own developer certificate of office-addin-dev-certs.",
  stop: "Ctrl+C stops it.",
  notOpened: (address) => `No browser could be opened here. Open this address in one by hand: ${address}`,

  // What a browser is told.
  wrongHost: "This server answers only to localhost, so that no other site can read from it.",
  wrongMethod: "This server only gives files: ask with GET or HEAD.",
  notFound: (pathname) => `There is no ${pathname} here.`,
  failed: (pathname) => `${pathname} could not be read: see what npm start printed.`,
  requestFailed: (pathname, reason) => `${pathname} could not be read: ${reason}`,

  // A browser for tests and measurements.
  noBrowser: (reasons) =>
    `No browser could be started, but this needs one: install Chrome, Edge or Chromium, or set OMI_BROWSER to the path of one.\n${reasons}`,
  badBrowser: (file, reason) =>
    `OMI_BROWSER is ${file}, but no browser could be started from it: set it to the program of Chrome, Edge or Chromium, or leave it unset.\n${reason}`,
  notPackaged: (platform) =>
    `The browser that comes with the packages runs only on Linux with an x64 processor, not on ${platform}: install Chrome, Edge or Chromium.`,
  badPackaged: (reason) =>
    `The browser that comes with the packages could not be started: install Chrome, Edge or Chromium, or run npm ci anew.\n${reason}`,
};
