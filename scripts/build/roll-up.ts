// Rolls the declarations of an entry into one file: what its exports reach, and no other declaration of the sources.
// Knows TypeScript's syntax and nothing of the product.
import { posix } from 'node:path';
import ts from 'typescript';

interface Entry {
  readonly name: string;
  /** The entry's own declarations, as the compiler wrote them. */
  readonly path: string;
  /** Others take nothing from it: whoever imports them has not what it needs. */
  readonly isApart?: boolean;
}

interface Home {
  readonly entry: string;
  readonly name: string;
}

interface Exported {
  readonly name: string;
  readonly local: string;
  /** There is no such value at run time, or none that this entry hands out. */
  readonly isType: boolean;
}

/** The top-level statement that declares it, when it is one of ours. */
function statementOf(declaration: ts.Declaration): ts.Statement | undefined {
  const node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
  return ts.isSourceFile(node.parent) && ts.isStatement(node) ? node : undefined;
}

const isGlobal = (node: ts.Node): node is ts.ModuleDeclaration =>
  ts.isModuleDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === 'global';

/** What it adds to the platform, or to a package. */
const isAddition = (node: ts.Node): boolean =>
  isGlobal(node) || (ts.isModuleDeclaration(node) && ts.isStringLiteral(node.name));

const specifierOf = (node: ts.Node): string => {
  const found = ts.findAncestor(node, (up) => ts.isImportDeclaration(up) || ts.isExportDeclaration(up));
  const from =
    found && (ts.isImportDeclaration(found) || ts.isExportDeclaration(found)) && found.moduleSpecifier;
  return from && ts.isStringLiteral(from) ? from.text : '';
};

/** One entry while it is rolled up. */
class Roll {
  readonly #names = new Map<ts.Symbol, string>();
  readonly #statements = new Map<ts.Statement, string>();
  readonly #imports = new Map<string, Set<string>>();

  constructor(
    readonly checker: ts.TypeChecker,
    readonly folder: string,
    readonly homes: Map<ts.Symbol, Home>,
    readonly entry: string,
  ) {}

  /** Declarations of the sources; undefined for what a package or the platform declares. */
  #own(symbol: ts.Symbol): ts.Statement[] | undefined {
    const statements = (symbol.declarations ?? []).flatMap((declaration) => {
      const isOurs = declaration.getSourceFile().fileName.startsWith(this.folder);
      return (isOurs ? statementOf(declaration) : undefined) ?? [];
    });
    return statements.length === 0 ? undefined : statements;
  }

  #nameFor(symbol: ts.Symbol, wanted = symbol.name): string {
    const taken = new Set(this.#names.values());
    let name = wanted;
    for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
    this.#names.set(symbol, name);
    return name;
  }

  #addImport(from: string, text: string): void {
    this.#imports.set(from, (this.#imports.get(from) ?? new Set()).add(text));
  }

  /** What a symbol is called in this file; with it comes everything that declares it. */
  take(found: ts.Symbol): string | undefined {
    const isAlias = (found.flags & ts.SymbolFlags.Alias) !== 0;
    const symbol = isAlias ? this.checker.getAliasedSymbol(found) : found;
    const known = this.#names.get(symbol);
    if (known !== undefined) return known;
    const home = this.homes.get(symbol);
    if (home && home.entry !== this.entry) {
      const name = this.#nameFor(symbol);
      this.#addImport(`./${home.entry}.js`, name === home.name ? name : `${home.name} as ${name}`);
      return name;
    }
    const statements = this.#own(symbol);
    if (statements) {
      const name = this.#nameFor(symbol);
      for (const statement of statements) this.#add(statement);
      return name;
    }
    return isAlias ? this.#takeForeign(found, symbol) : undefined;
  }

  /** An import of a package is repeated, by another name where that one is taken. */
  #takeForeign(alias: ts.Symbol, symbol: ts.Symbol): string | undefined {
    const [declaration] = alias.declarations ?? [];
    const from = declaration ? specifierOf(declaration) : '';
    if (!declaration || from === '') return undefined;
    if (from.startsWith('.')) throw new Error(`${alias.name} comes from a package by way of ${from}`);
    const imported = ts.isNamespaceImport(declaration)
      ? '*'
      : ts.isImportClause(declaration)
        ? 'default'
        : ts.isImportSpecifier(declaration)
          ? (declaration.propertyName ?? declaration.name).text
          : undefined;
    if (imported === undefined) return undefined;
    const name = this.#nameFor(symbol, alias.name);
    this.#addImport(from, imported === name ? name : `${imported} as ${name}`);
    return name;
  }

  #add(statement: ts.Statement): void {
    if (this.#statements.has(statement)) return;
    this.#statements.set(statement, '');
    this.#statements.set(statement, this.#write(statement));
    for (const other of statement.getSourceFile().statements) if (isAddition(other)) this.#add(other);
  }

  /** The statement's text with the names of this file, and without `export`. */
  #write(statement: ts.Statement): string {
    const file = statement.getSourceFile();
    const start = statement.getStart(file, true);
    const edits: { from: number; to: number; text: string }[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportTypeNode(node) && node.qualifier && /^import\("\.\.?\//.test(node.getText(file))) {
        const first = this.checker.getSymbolAtLocation(node.qualifier);
        const name = first && this.take(first);
        if (name === undefined) throw new Error(`cannot roll up ${node.getText(file)}`);
        edits.push({ from: node.getStart(file), to: node.qualifier.end, text: name });
        node.typeArguments?.forEach(visit);
        return;
      }
      if (ts.isIdentifier(node)) {
        // `global` is no name: it opens a block that belongs to the platform.
        if (isGlobal(node.parent)) return;
        // `core.EventEmitter`: what stands before the dot says where it comes from.
        if (ts.isQualifiedName(node.parent) && node.parent.right === node) return;
        const symbol = this.checker.getSymbolAtLocation(node);
        const isTop = symbol && (symbol.flags & ts.SymbolFlags.Alias || this.#own(symbol));
        const name = isTop ? this.take(symbol) : undefined;
        if (name !== undefined && name !== node.text)
          edits.push({ from: node.getStart(file), to: node.end, text: name });
        return;
      }
      ts.forEachChild(node, visit);
    };
    visit(statement);
    const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
    for (const modifier of modifiers)
      if (modifier.kind === ts.SyntaxKind.ExportKeyword)
        edits.push({ from: modifier.getStart(file), to: modifier.end + 1, text: '' });
    return edits
      .toSorted((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, text: instead }) => text.slice(0, from - start) + instead + text.slice(to - start),
        file.text.slice(start, statement.end),
      );
  }

  /** The file. @param passedOn what comes from packages as it is */
  print(exported: readonly Exported[], passedOn: readonly string[]): string {
    const imports = [...this.#imports].flatMap(([from, names]) => {
      const whole = [...names].filter((name) => name.startsWith('*'));
      const single = [...names].filter((name) => !name.startsWith('*'));
      return [
        ...whole.map((name) => `import ${name} from '${from}';`),
        ...(single.length > 0 ? [`import { ${single.join(', ')} } from '${from}';`] : []),
      ];
    });
    const list = (what: string, isType: boolean): string[] => {
      const chosen = exported.filter((one) => one.isType === isType);
      const names = chosen.map(({ name, local }) => (name === local ? name : `${local} as ${name}`));
      return names.length === 0 ? [] : [`${what} { ${names.join(', ')} };`];
    };
    const last = [...list('export', false), ...list('export type', true)];
    // Without an export it would be a script, whose names are everybody's.
    if (last.length + passedOn.length === 0) last.push('export {};');
    return `${[...imports, ...passedOn, ...this.#statements.values(), ...last].join('\n')}\n`;
  }
}

/** Name → text. What an earlier entry exports is imported from it by the later ones. */
export function rollUp(
  entries: readonly Entry[],
  folder: string,
  options: ts.CompilerOptions,
): Map<string, string> {
  const program = ts.createProgram(
    entries.map(({ path }) => path),
    options,
  );
  const checker = program.getTypeChecker();
  const homes = new Map<ts.Symbol, Home>();
  const rolled = new Map<string, string>();
  for (const { name: entry, path, isApart = false } of entries) {
    const file = program.getSourceFile(path);
    const module = file && checker.getSymbolAtLocation(file);
    if (!file || !module) throw new Error(`${path} is no module`);
    const roll = new Roll(checker, posix.normalize(folder), homes, entry);
    const passedOn = file.statements
      .filter((statement) => ts.isExportDeclaration(statement) && /^[^.]/.test(specifierOf(statement)))
      .map((statement) => statement.getText(file));
    const found = checker.getExportsOfModule(module);
    const toTarget = (symbol: ts.Symbol): ts.Symbol =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const exported = found.flatMap((symbol) => {
      const local = roll.take(symbol);
      const isSaid = symbol.declarations?.some(ts.isTypeOnlyImportOrExportDeclaration) ?? false;
      const isType = isSaid || !(toTarget(symbol).flags & ts.SymbolFlags.Value);
      return local === undefined ? [] : [{ name: symbol.name, local, isType }];
    });
    rolled.set(entry, roll.print(exported, passedOn));
    for (const symbol of found) {
      const target = toTarget(symbol);
      if (!isApart && !homes.has(target)) homes.set(target, { entry, name: symbol.name });
    }
  }
  return rolled;
}
