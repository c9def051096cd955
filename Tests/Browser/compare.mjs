// compare.mjs VALOR.WASM: compares, to the byte, what valor answers on a page with what its command line ($VALOR) does: for
// every example in every language, and for everything that can be wrong with a file.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Valor } from '../../Sources/Browser/Page/host.mjs';
import { folded, unfolded } from '../../Sources/Browser/Page/folding.mjs';
import { lettered, unlettered } from '../../Sources/Browser/Page/lettering.mjs';

const program = readFileSync(process.argv[2]);
const module = await WebAssembly.compile(program);
const shapes = [program, program.subarray(0, 40), new Uint8Array(0), new Uint8Array(1000), Buffer.from('ab'.repeat(99) + 'c')];
for (const bytes of shapes) {
    if (!Buffer.from(unfolded(folded(bytes))).equals(Buffer.from(bytes))) {
        throw new Error(`${bytes.length} bytes are not what they were before they were folded`);
    }
}
// Every remainder of four, with the lowest and the highest bytes.
const ends = [0, 1, 2, 3, 4, 5, 6, 7].flatMap(count => [new Uint8Array(count), new Uint8Array(count).fill(255)]);
for (const bytes of [...shapes, ...ends]) {
    if (!Buffer.from(unlettered(lettered(bytes))).equals(Buffer.from(bytes))) {
        throw new Error(`${bytes.length} bytes are not what they were before they were letters`);
    }
}
const sizes = [program.length / 1e6, gzipSync(program, { level: 9 }).length / 1e6].map(size => size.toFixed(2));
console.log(`${process.argv[2]}: ${sizes[0]} MB, ${sizes[1]} MB zipped`);
console.log('from the host: ' + WebAssembly.Module.imports(module).map(({ name }) => name).join(', '));

const folder = (path, pattern) => readdirSync(path).filter(name => pattern.test(name)).sort().map(name => `${path}/${name}`);
const examples = folder('Cases/examples', /\.(json|csv)$/);
// The gallery of everything that can be wrong with a file, but for registers, which a page has built in.
const broken = ['Syntax', 'ProjectFiles', 'Casebook'].flatMap(
    module => folder(`Tests/Data/Errors/${module}`, /\.(json|csv|tsv)$/));
const everyLanguage = ['en', 'es', 'pt'];
const questions = [
    ...examples.flatMap(file => everyLanguage.map(language => [file, language])),
    ...broken.map((file, i) => [file, everyLanguage[i % 3]]),
];

const valor = await Valor.start(module);
const times = [];
let wrong = 0;

/** Says where what the page answers differs from what the command line does; whether it does. */
function differs(title, language, pairs) {
    const differing = pairs.find(([page, terminal]) => page !== terminal)?.map(String);
    if (!differing) return false;
    const [mine, terminal] = differing;
    const place = [...mine].findIndex((character, i) => character !== terminal[i]);
    const around = text => JSON.stringify(text.slice(Math.max(0, place - 60), place + 60));
    console.error(`${title} (${language}): differs from the command line's at character ${place}:`);
    console.error(`    page:         ${around(mine)}\n    command line: ${around(terminal)}`);
    wrong += 1;
    return true;
}

/** Compares what the page says of a file's bytes with what the command line says of the file at a path; whether it is sound. */
function compare(title, name, contents, path, language) {
    const start = performance.now();
    const page = valor.appraise(name, contents, language);
    if (page.isSound) times.push(performance.now() - start);
    const line = spawnSync(
        process.env.VALOR, ['appraise', path, '-O', 'json', '--language', language],
        { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (line.error) throw line.error;
    // Messages name the file by its path.
    const messages = line.stderr.replaceAll(path, name);
    const pairs = [[page.isSound, line.status === 0], [page.report, line.stdout], [page.messages, messages]];
    differs(title, language, pairs);
    return page.isSound;
}

for (const [file, language] of questions) compare(file, file, readFileSync(file), file, language);

// The report that people read, as a page of HTML; without its draws it lacks one chart and says nothing else.
const pageTimes = { whole: [], quick: [] };
for (const file of examples) {
    for (const language of everyLanguage) {
        const start = performance.now();
        const page = valor.page(file, readFileSync(file), language);
        const middle = performance.now();
        const quick = valor.page(file, readFileSync(file), language, true);
        pageTimes.whole.push(middle - start);
        pageTimes.quick.push(performance.now() - middle);
        const line = spawnSync(
            process.env.VALOR, ['appraise', file, '-O', 'html', '--language', language],
            { encoding: 'utf8', maxBuffer: 1 << 28 });
        const text = page.report.replace(/<figure id="distribution".*?<\/figure>/s, '');
        const [first, second] = [text, quick.report].map(html => html.replace(/Tab\w* \d+(\.\d+)?/g, ''));
        differs(`${file} as HTML`, language, [
            [page.isSound, line.status === 0], [page.report, line.stdout],
            [page.messages, line.stderr], [second, first],
        ]);
    }
}

// Every figure that a page can move, moved up and down: the file that comes of it is appraised alike by both.
const scratch = mkdtempSync(join(tmpdir(), 'valor-'));
let moves = 0;
let sound = 0;
for (const file of examples) {
    const contents = readFileSync(file);
    const controls = valor.controls(file, contents);
    for (const { id, value, low, high, step, text, to, toText } of controls) {
        const place = (value - low) / step;
        if (low > value || high < value || Math.abs(place - Math.round(place)) > 1e-6 || to !== value || text !== toText) {
            throw new Error(`${file}: ${id} does not stand on a step of its own`);
        }
    }
    for (const [i, { id, value, low, high }] of controls.entries()) {
        let to = (value + (moves % 2 === 0 || value === low ? high : low)) / 2;
        if (['horizon', 'delay'].includes(id)) to = Math.round(to);
        const moved = valor.moved(file, contents, { [id]: to });
        const name = basename(file).replace(/\.csv$/, '.json');
        const path = join(scratch, name);
        writeFileSync(path, moved);
        if (moved === contents.toString()) throw new Error(`${file}: moving ${id} changed nothing`);
        sound += compare(`${file}, ${id} moved to ${to}`, name, new TextEncoder().encode(moved), path, everyLanguage[i % 3]);
        moves += 1;
    }
}
rmSync(scratch, { recursive: true });
if (wrong > 0) {
    console.error(`error: ${wrong} of ${questions.length + moves} answers differ`);
    process.exit(1);
}
times.sort((a, b) => a - b);
console.log(`a report takes ${times[times.length >> 1].toFixed(0)} ms here, at most ${times.at(-1).toFixed(0)} ms`);
for (const [kind, list] of Object.entries(pageTimes)) {
    list.sort((a, b) => a - b);
    console.log(`a page, ${kind}: ${list[list.length >> 1].toFixed(0)} ms here, at most ${list.at(-1).toFixed(0)} ms`);
}
console.log(`${pageTimes.whole.length} pages are the command line's, to the byte`);
console.log(`${questions.length} answers are the command line's, to the byte (${broken.length} of them to broken files)`);
console.log(`and so are ${moves} to files with a figure moved, of which ${sound} can be appraised`);
