// Prints types that are inferred from schemas as what they are: plain objects, with their comments. Knows of the
// schemas' package only that its types are not to be seen.
import ts from 'typescript';

const OF_NAME = /^[A-Za-z_$][\w$]*$/;

/** The comment above a property of the schema. */
function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim();
  if (text === '') return '';
  return text.includes('\n') ? `/**\n * ${text.replaceAll('\n', '\n * ')}\n */\n` : `/** ${text} */\n`;
}

class Printer {
  /** What an alias stands for, written out → its name. */
  readonly names = new Map<string, string>();

  constructor(
    readonly checker: ts.TypeChecker,
    readonly place: ts.Node,
  ) {}

  /** The type as text; where `isWhole` the alias of the same content does not stand in for it. */
  print(type: ts.Type, isWhole = false): string {
    const text = this.#write(type);
    return isWhole ? text : (this.names.get(text) ?? text);
  }

  #write(type: ts.Type): string {
    const { checker, place } = this;
    if (type.flags & ts.TypeFlags.Boolean) return 'boolean';
    if (type.isUnion()) return this.#writeUnion(type);
    if (type.isStringLiteral()) return `'${type.value}'`;
    if (checker.isArrayType(type)) {
      const [item] = checker.getTypeArguments(type as ts.TypeReference);
      const text = item ? this.print(item) : 'never';
      return item?.isUnion() ? `(${text})[]` : `${text}[]`;
    }
    if (!(type.flags & ts.TypeFlags.Object)) return checker.typeToString(type, place);
    const index = checker.getIndexInfosOfType(type);
    const entries = index.map((info) => `[key: ${this.#write(info.keyType)}]: ${this.print(info.type)};`);
    const members = checker.getPropertiesOfType(type).map((symbol) => {
      const isOptional = symbol.flags & ts.SymbolFlags.Optional ? '?' : '';
      const name = OF_NAME.test(symbol.name) ? symbol.name : JSON.stringify(symbol.name);
      const member = this.print(checker.getTypeOfSymbolAtLocation(symbol, place));
      return `${commentOf(symbol, checker)}${name}${isOptional}: ${member};`;
    });
    return `{\n${[...entries, ...members].join('\n')}\n}`;
  }

  #writeUnion(type: ts.UnionType): string {
    const isTruth = (part: ts.Type): boolean => (part.flags & ts.TypeFlags.BooleanLiteral) !== 0;
    const rest = type.types.filter((part) => !isTruth(part)).map((part) => this.print(part));
    const isNothing = (text: string): boolean => text === 'undefined';
    // In the order of the alphabet: the compiler's own depends on what it met first.
    const some = [...(type.types.some(isTruth) ? ['boolean'] : []), ...rest].filter(
      (text) => !isNothing(text),
    );
    return [...some.toSorted(), ...rest.filter(isNothing)].join(' | ');
  }
}

/** The declarations of a module of schemas with its types alone, each written out. */
export function flatten(program: ts.Program, schemas: ts.SourceFile): string {
  const checker = program.getTypeChecker();
  const aliases = schemas.statements.filter((statement) => ts.isTypeAliasDeclaration(statement));
  const printer = new Printer(checker, schemas);
  // What contains others comes later: by then they have names.
  const sized = aliases.map((alias) => {
    const type = checker.getTypeAtLocation(alias);
    return { name: alias.name.text, type, size: printer.print(type).length };
  });
  const texts = new Map<string, string>();
  for (const { name, type } of sized.toSorted((a, b) => a.size - b.size)) {
    const text = printer.print(type, true);
    texts.set(name, text);
    if (text.startsWith('{') && !printer.names.has(text)) printer.names.set(text, name);
  }
  const text = aliases.map(({ name }) => `export type ${name.text} = ${texts.get(name.text) ?? 'never'};`);
  return ts.createPrinter().printFile(ts.createSourceFile('a.d.ts', text.join('\n'), ts.ScriptTarget.Latest));
}
