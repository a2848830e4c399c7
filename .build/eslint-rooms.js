/**
 * The rooms of src and what each may import of the others. `packages` are the npm packages a room may use: all lie side by
 * side once they are installed, those of the workbench too.
 */
export const ROOMS = {
  scheme: { imports: [], packages: [] },
  scoring: { imports: ["scheme"], packages: [] },
  functions: { imports: ["scoring", "scheme"], packages: [] },
  workbook: { imports: ["scoring", "scheme"], packages: ["fflate", "hucre"] },
  commands: { imports: ["workbook"], packages: [] },
  taskpane: {
    imports: ["workbook", "scoring", "scheme"],
    packages: ["react", "react-dom", "@fluentui/react-components"],
  },
};

/** The package that plays Excel. It meets the add-in only as Excel does, and nothing that ships knows it. */
const WORKBENCH = "test/workbench";

/** One lint rule a room, and one for the workbench: whatever it must not import is an error that says so. */
export function roomRules() {
  const rooms = Object.entries(ROOMS).map(([room, { imports, packages }]) => {
    const forbidden = Object.keys(ROOMS).filter((other) => other !== room && !imports.includes(other));
    return rule(`src/${room}`, [
      {
        regex: `^(\\.\\./)+(src/)?(${forbidden.join("|")})(/|$)`,
        message: `src/${room} may import ${imports.length === 0 ? "none of the other rooms" : `only ${imports.join(" and ")}`}.`,
      },
      {
        regex: "^(\\.\\./)+test(/|$)",
        message: `src/${room} ships, so it imports nothing of the tests or the workbench.`,
      },
      {
        regex: `^(?!(${packages.join("|")})(/|$))[^.]`,
        message: `src/${room} uses ${packages.length === 0 ? "no package: it must stand alone" : `no package but ${packages.join(", ")}`}.`,
      },
    ]);
  });
  const workbench = rule(WORKBENCH, [
    {
      regex: `^(\\.\\./)+(src/)?(${Object.keys(ROOMS).join("|")})(/|$)`,
      message: `${WORKBENCH} may import nothing of the add-in.`,
    },
  ]);
  return [...rooms, workbench];
}

function rule(folder, patterns) {
  return { files: [`${folder}/**/*.{ts,tsx}`], rules: { "no-restricted-imports": ["error", { patterns }] } };
}
