// assemble.mjs VALOR.WASM PAGE.HTML: puts valor's page together: one file with the program in it, which loads nothing.
//
// The same program, examples and templates ($VALOR writes these) give the same bytes.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Valor } from './host.mjs';
import { folded } from './folding.mjs';
import { lettered } from './lettering.mjs';

const [, , programPath, pagePath] = process.argv;
const languages = ['en', 'es', 'pt'];
const here = name => readFileSync(new URL(name, import.meta.url), 'utf8');
const program = readFileSync(programPath);
const valor = await Valor.start(await WebAssembly.compile(program));

/** What stands in an element of data: no markup in it can end it. */
const json = value => JSON.stringify(value).replaceAll('<', '\\u003c');
/** What a policy calls a text that it lets in. */
const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const examples = new URL('../../../Cases/examples/', import.meta.url);
/** Titles of tables, which have theirs in one language. */
const translated = {
    'appointment-reminders.csv': {
        en: 'Appointment reminders by message (a table in Portuguese)',
        es: 'Recordatorios de cita por mensaje (una tabla en portugués)',
    },
};
const titles = (name, text) => Object.fromEntries(languages.map(language => {
    const title = /<h1>(.*?)<\/h1>/.exec(valor.page(name, new TextEncoder().encode(text), language, true).report);
    if (!title) throw new Error(`${name} is no example`);
    const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
    return [language, translated[name]?.[language] ?? title[1].replace(/&\w+;/g, entity => entities[entity])];
}));
const templates = Object.fromEntries(languages.map(language => {
    const folder = mkdtempSync(join(tmpdir(), 'valor-'));
    const path = join(folder, 'project.json');
    const made = spawnSync(process.env.VALOR, ['new', path, '--language', language], { encoding: 'utf8' });
    if (made.error ?? made.status !== 0) throw made.error ?? new Error(made.stderr);
    const text = readFileSync(path, 'utf8');
    rmSync(folder, { recursive: true });
    return [language, text];
}));

const parts = Object.fromEntries(languages.map(language => [language, valor.parts(language)]));
const style = '\n' + parts.en.style + here('page.css');
// One script of four: what each imports of the others stands in front of it.
const script = '\n' + ['host.mjs', 'folding.mjs', 'lettering.mjs', 'page.mjs'].map(here).join('\n')
    .replace(/^import .*\n/gm, '').replace(/^export /gm, '');
const filling = {
    generator: parts.en.generator,
    scriptHash: hash(script), styleHash: hash(style), script, style,
    needsScript: languages.map(language =>
        `<div class="page"><p lang="${language}">${parts[language].texts.needsScript}</p></div>`).join(''),
    texts: json(Object.fromEntries(languages.map(language => [language, parts[language].texts]))),
    given: json({
        templates,
        examples: readdirSync(examples).filter(name => /\.(json|csv)$/.test(name)).sort().map(name => {
            const text = readFileSync(new URL(name, examples), 'utf8');
            return { name, titles: titles(name, text), text };
        }),
    }),
    program: lettered(gzipSync(folded(program), { level: 9 })),
};
const page = here('frame.html').replace(/\{\{(\w+)\}\}/g, (_, name) => filling[name]);
writeFileSync(pagePath, page);
console.log(`${pagePath}: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
