export default () => globalThis.stopBrowserTests();
