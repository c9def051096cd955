// compare.mjs VALOR.WASM: compares, to the byte, what valor answers on a page with what its command line ($VALOR) does: for
// every example in every language, and for everything that can be wrong with a file.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Valor } from './host.mjs';

const program = readFileSync(process.argv[2]);
const module = await WebAssembly.compile(program);
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
for (const [file, language] of questions) {
    const start = performance.now();
    const { isSound, report, messages } = valor.appraise(file, readFileSync(file), language);
    if (isSound) times.push(performance.now() - start);
    const line = spawnSync(
        process.env.VALOR, ['appraise', file, '-O', 'json', '--language', language],
        { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (line.error) throw line.error;
    const pairs = [[isSound, line.status === 0], [report, line.stdout], [messages, line.stderr]];
    const differing = pairs.find(([page, terminal]) => page !== terminal)?.map(String);
    if (differing) {
        const [page, terminal] = differing;
        const place = [...page].findIndex((character, i) => character !== terminal[i]);
        const around = text => JSON.stringify(text.slice(Math.max(0, place - 60), place + 60));
        console.error(`${file} (${language}): differs from the command line's at character ${place}:`);
        console.error(`    page:         ${around(page)}\n    command line: ${around(terminal)}`);
        wrong += 1;
    }
}
if (wrong > 0) {
    console.error(`error: ${wrong} of ${questions.length} answers differ`);
    process.exit(1);
}
times.sort((a, b) => a - b);
console.log(`a report takes ${times[times.length >> 1].toFixed(0)} ms here, at most ${times.at(-1).toFixed(0)} ms`);
console.log(`${questions.length} answers are the command line's, to the byte (${broken.length} of them to broken files)`);
