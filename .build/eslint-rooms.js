/**
 * The rooms of src and what each may import of the others (the workbench meets the add-in only as Excel does). `packages`
 * are the npm packages a room may use; a room without the key may use any.
 */
export const ROOMS = {
  scheme: { imports: [], packages: [] },
  scoring: { imports: ["scheme"], packages: [] },
  functions: { imports: ["scoring", "scheme"], packages: [] },
  workbook: { imports: ["scoring", "scheme"] },
  commands: { imports: ["workbook"] },
  taskpane: { imports: ["workbook", "scoring", "scheme"] },
  workbench: { imports: [] },
};

/** One lint rule a room: whatever it must not import is an error that says so. */
export function roomRules() {
  return Object.entries(ROOMS).map(([room, { imports, packages }]) => {
    const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !imports.includes(other));
    const patterns = [
      {
        regex: `^(\\.\\./)+(src/)?(${forbidden.join("|")})(/|$)`,
        message: `src/${room} may import ${imports.length === 0 ? "none of the other rooms" : `only ${imports.join(" and ")}`}.`,
      },
    ];
    if (packages) patterns.push({ regex: "^[^.]", message: `src/${room} uses no package: it must stand alone.` });
    return {
      files: [`src/${room}/**/*.{ts,tsx}`],
      rules: { "no-restricted-imports": ["error", { patterns }] },
    };
  });
}
