import type { Injector } from "@univerjs/core";
import { AstTreeBuilder, Interpreter, LexerNode, type BaseAstNode } from "@univerjs/preset-sheets-core";

type Words = string | LexerNode;
type Scope = ReadonlyMap<string, BaseAstNode>;

interface Building {
  _parse(words: LexerNode, parent: BaseAstNode): BaseAstNode;
  _checkAstNode(words: Words): BaseAstNode;
}

/** Where a formula uses a name of LET. */
class NameUse extends LexerNode {
  constructor(readonly source: BaseAstNode) {
    super();
    this.setToken("LET_NAME");
  }
}

/**
 * Calculates LET as Excel does: each of its values once, and for the rest of the formula. The grid makes LAMBDAs of it, which
 * fail with columns of tables, with LETs within one another and when a formula is calculated a second time.
 */
export function calculateLet(injector: Injector) {
  const builder = injector.get(AstTreeBuilder) as unknown as Building;
  const parse = builder._parse.bind(builder);
  const check = builder._checkAstNode.bind(builder);
  const interpreter = injector.get(Interpreter) as unknown as { _execute(node: BaseAstNode): void };

  /** A node that has the value of another. */
  const passing = (value: () => ReturnType<BaseAstNode["getValue"]>) => {
    const node = check(nodeOf("R_1", []));
    node.execute = () => node.setValue(value());
    return node;
  };
  const letNode = (words: LexerNode): BaseAstNode => {
    const parts = words.getChildren();
    if (parts.length < 3 || parts.length % 2 === 0) return check("#VALUE!");
    const scope = new Map<string, BaseAstNode>();
    const values: BaseAstNode[] = [];
    parts.forEach((part, index) => {
      const isName = index % 2 === 0 && index < parts.length - 1;
      if (isName || !(part instanceof LexerNode)) return;
      const value = parse(
        nodeOf(
          "R_1",
          part.getChildren().map((one) => copied(one, scope)),
        ),
        passing(() => null),
      );
      values.push(value);
      const name = nameOf(parts[index - 1]);
      if (index < parts.length - 1) scope.set(name, value);
    });
    const last = values.at(-1)!;
    const node = passing(() => last.getValue());
    for (const value of values) value.setParent(node);
    return node;
  };

  builder._parse = (words, parent) =>
    words.getToken().trim().toUpperCase() === "LET" ? letNode(words) : parse(words, parent);
  builder._checkAstNode = (words) => {
    if (!(words instanceof NameUse)) return check(words);
    const { source } = words;
    return passing(() => {
      if (source.getValue() === null || source.getValue() === undefined) interpreter._execute(source);
      return source.getValue();
    });
  };
}

function nodeOf(token: string, children: readonly Words[]): LexerNode {
  const node = new LexerNode();
  node.setToken(token);
  node.setChildren([...children]);
  for (const child of children) if (child instanceof LexerNode) child.setParent(node);
  return node;
}

function nameOf(part: Words | undefined): string {
  const name = part instanceof LexerNode ? part.getChildren()[0] : part;
  return typeof name === "string" ? name.trim().toLowerCase() : "";
}

/** The words of a formula with the names of the scope in place. */
function copied(words: Words, scope: Scope): Words {
  const text = typeof words === "string" ? words : words.getChildren().length === 0 ? words.getToken() : "";
  const [, sign = "", name = ""] = /^\s*([-@]?)\s*(.*?)\s*$/s.exec(text) ?? [];
  const source = scope.get(name.toLowerCase());
  if (source) return sign === "" ? new NameUse(source) : nodeOf(sign, [nodeOf("P_1", [new NameUse(source)])]);
  if (typeof words === "string") return words;
  if (words.getToken().trim().toUpperCase() !== "LET")
    return nodeOf(
      words.getToken(),
      words.getChildren().map((one) => copied(one, scope)),
    );
  // A LET within may use a name anew.
  const inner = new Map(scope);
  const parts = words.getChildren();
  return nodeOf(
    words.getToken(),
    parts.map((part, index) => {
      if (index % 2 === 1 || index === parts.length - 1) {
        const copy = copied(part, inner);
        if (index % 2 === 1) inner.delete(nameOf(parts[index - 1]));
        return copy;
      }
      return part instanceof LexerNode ? nodeOf(part.getToken(), part.getChildren()) : part;
    }),
  );
}
