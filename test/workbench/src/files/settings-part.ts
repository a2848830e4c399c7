/** The custom XML part in which a file keeps the add-in's settings; Excel carries such parts along unread. */
export const SETTINGS_NAMESPACE = "urn:workbench:document-settings";
export const SETTINGS_ROOT = "documentSettings";
