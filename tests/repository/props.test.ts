import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Of the props of a file's exported parts: those without a comment. */
function undescribed(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isInterfaceDeclaration)
    .filter(({ name, modifiers }) => /Props$/.test(name.text) && modifiers?.some(isExport))
    .flatMap(({ name, members }) =>
      members
        .filter((member) => ts.getJSDocCommentsAndTags(member).length === 0)
        .map((member) => `${name.text}.${member.name?.getText() ?? ''}`),
    );
}

const isExport = ({ kind }: ts.ModifierLike) => kind === ts.SyntaxKind.ExportKeyword;

it.each(['components', 'hooks', 'meeting', 'primitives'])('each prop of the parts in %s says what it is', (folder) => {
  const files = readdirSync(`src/${folder}`, { encoding: 'utf8', recursive: true }).filter((file) =>
    /\.tsx$/.test(file),
  );
  expect(files.length).toBeGreaterThan(0);
  // Storybook's tables, and what an editor shows, are made of these comments.
  expect(files.flatMap((file) => undescribed(`src/${folder}/${file}`))).toEqual([]);
});
